//! Every view of the example in light and dark: axe finds nothing, nothing is fetched from elsewhere,
//! and with `KOMPETENSPASS_PICTURES` set to a folder, pictures of all are put there to be looked at.

use crate::driver::{Laptop, Window, can_show_windows};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// axe-core is a development package of the interface; without it there is nothing to ask.
pub(crate) fn axe() -> Option<String> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent()?;
    let source = std::fs::read_to_string(root.join("ui/node_modules/axe-core/axe.min.js")).ok();
    if source.is_none() {
        eprintln!("skipped: axe-core is not installed; run npm ci in ui");
    }
    source
}

/// What axe finds wrong on the page as it is now.
pub(crate) async fn findings(window: &Window, axe: &str) -> Vec<String> {
    window.run(&format!("if (!window.axe) {{ {axe} }}")).await;
    let script = "const done = arguments[arguments.length - 1]; \
        axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }) \
          .then((r) => done(r.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ') + ' ' + (n.any[0]?.message ?? '')).join(' | ')}`)), \
                (e) => done([String(e)]))";
    let found = window.run_async(script, vec![]).await;
    found.as_array().map(|all| all.iter().map(Value::to_string).collect()).unwrap_or_default()
}

/// What axe finds on the page as it is, in both themes; pictures where they are wanted.
pub(crate) async fn looked_at(window: &Window, axe: Option<&str>, name: &str) -> Vec<String> {
    let pictures = std::env::var_os("KOMPETENSPASS_PICTURES").map(std::path::PathBuf::from);
    let mut wrong = Vec::new();
    for theme in ["dark", "light"] {
        window.run(&format!("document.documentElement.dataset.theme = '{theme}'")).await;
        let picture = window.picture().await;
        if let Some(folder) = &pictures {
            std::fs::write(folder.join(format!("{name}-{theme}.png")), picture).expect("a picture");
        }
        if let Some(axe) = axe {
            let found = findings(window, axe).await;
            wrong.extend(found.into_iter().map(|found| format!("{name} {theme}: {found}")));
        }
    }
    wrong
}

/// The addresses of one of each kind of page, found by following the lists.
async fn addresses(window: &Window) -> Vec<(&'static str, String)> {
    let first = async |list: &str, start: &str| {
        window.go(list).await;
        let css = format!("main a[href^='#{start}']");
        window.see(&css).await;
        let script = format!(
            "return [...document.querySelectorAll({})].map((a) => a.getAttribute('href')).find((h) => !h.endsWith('/new'))",
            json!(css)
        );
        window.run(&script).await.as_str().expect("an address").to_owned()
    };
    let company = first("#/companies", "/companies/").await;
    let person = first("#/people", "/people/").await;
    let competence = first("#/library", "/library/competences/").await;
    let role = first(&format!("{company}/roles"), "/roles/").await;
    let visit = first("#/visits", "/visits/").await;
    let training = first("#/trainings", "/trainings/0").await;
    let occasion = first("#/trainings/occasions", "/occasions/").await;
    let interview = window
        .run_async(
            "const done = arguments[arguments.length - 1]; \
             const ask = (name, input) => window.__TAURI_INTERNALS__.invoke(name, { input }); \
             ask('waiting_list', { urgency: null, kind: 'mapping', from: 0 }) \
               .then((page) => page.rows[0].person_id) \
               .then((id) => ask('person_page', { id })) \
               .then((page) => done(page.mappings[0].mapping.id), (error) => done(String(error)))",
            vec![],
        )
        .await;
    let interview = format!("#/interviews/{}", interview.as_str().expect("an interview"));
    let mut all = vec![
        ("overview", "#/".to_owned()),
        ("waiting", "#/waiting".to_owned()),
        ("companies", "#/companies".to_owned()),
        ("company-new", "#/companies/new".to_owned()),
        ("people", "#/people".to_owned()),
        ("person-new", "#/people/new".to_owned()),
        ("trainings", "#/trainings".to_owned()),
        ("training-new", "#/trainings/new".to_owned()),
        ("occasions", "#/trainings/occasions".to_owned()),
        ("validation-models", "#/trainings/models".to_owned()),
        ("time", "#/trainings/time".to_owned()),
        ("plan-templates", "#/trainings/templates".to_owned()),
        ("criteria", "#/trainings/criteria".to_owned()),
        ("aid", "#/trainings/aid".to_owned()),
        ("training", training),
        ("occasion", occasion),
        ("library", "#/library".to_owned()),
        ("permits", "#/library/permits".to_owned()),
        ("templates", "#/library/roles".to_owned()),
        ("settings", "#/settings".to_owned()),
        ("project", "#/project".to_owned()),
        ("project-group", "#/project/group".to_owned()),
        ("project-activities", "#/project/activities".to_owned()),
        ("project-facts", "#/project/facts".to_owned()),
        ("visits", "#/visits".to_owned()),
        ("visit", visit),
        ("settings-security", "#/settings/security".to_owned()),
        ("competence", competence),
        ("role", role),
        ("interview", format!("{interview}?step=rating")),
        ("interview-summary", format!("{interview}?step=summary")),
    ];
    for tab in ["", "/roles", "/steps", "/needs", "/matrix", "/training", "/facts", "/history"] {
        all.push(("company", format!("{company}{tab}")));
    }
    for tab in [
        "",
        "/plan",
        "/training",
        "/validation",
        "/evidence",
        "/background",
        "/evaluation",
        "/papers",
        "/history",
    ] {
        all.push(("person", format!("{person}{tab}")));
    }
    for tab in ["", "/effects", "/months", "/periods", "/keeping"] {
        all.push(("reports", format!("#/reports{tab}")));
    }
    all.extend(states(window).await);
    let turned = person.replace("#/people/", "#/evaluations/");
    all.push(("evaluation", format!("{turned}/end")));
    all
}

/// Pages in a state of their own: a step that its visits offer as done, somebody with a certificate to have,
/// time that a validation proposes.
async fn states(window: &Window) -> Vec<(&'static str, String)> {
    let mut found = Vec::new();
    let companies = window.ask("company_list", json!({})).await;
    for company in companies.as_array().expect("companies") {
        let id = &company["id"];
        let page = window.ask("company_steps", json!({ "id": id })).await;
        let steps = page["steps"].as_array().expect("steps");
        if steps.iter().any(|step| step["may_be_done_on"].is_string()) {
            found.push((
                "step-offered",
                format!("#/companies/{}/steps", id.as_str().expect("an id")),
            ));
        }
    }
    let time = window.ask("time_page", json!({ "month": null })).await;
    let mut people = vec![("time-proposed", time["waiting"][0]["person_id"].clone())];
    let trainings = window.ask("training_list", json!({})).await;
    let occasions = trainings["occasions"].as_array().expect("occasions");
    for row in occasions.iter().filter(|row| row["over"] == true).take(1) {
        let page = window.ask("occasion_page", json!({ "id": row["occasion"]["id"] })).await;
        people.push(("certificate-to-have", page["seats"][0]["seat"]["person_id"].clone()));
    }
    for (name, id) in people {
        found.push((name, format!("#/people/{}/training", id.as_str().expect("a person"))));
    }
    assert_eq!(found.len(), 3, "the example has each: {found:?}");
    found
}

/// Papers that are looked at or begun in a dialog: where it is opened, by which button, and what shows in it.
async fn sheets(window: &Window, addresses: &[(&'static str, String)]) -> Vec<[String; 4]> {
    let trainings = window.ask("training_list", json!({})).await;
    let occasions = trainings["occasions"].as_array().expect("occasions");
    let over = occasions.iter().find(|row| row["over"] == true).expect("one that is over");
    let over = format!("#/occasions/{}", over["occasion"]["id"].as_str().expect("an id"));
    let of = |name: &str, ending: &str| {
        let found = addresses.iter().find(|(of, at)| *of == name && at.ends_with(ending));
        found.map(|(_, at)| at.clone()).expect("an address")
    };
    let pages = "dialog .sheet img";
    [
        ("sheet-way", of("company", "/steps"), "#way-paper", pages),
        ("sheet-criteria", of("criteria", ""), "#criteria-paper", pages),
        ("sheet-criteria-visit", of("visit", ""), "#criteria-paper", pages),
        ("sheet-time", of("time", ""), "[aria-label^='Visa listan']", pages),
        ("sheet-certificate", over.clone(), "[id^='certificate-']", pages),
        ("certificates", over, "#certificates", "dialog form"),
    ]
    .map(|(name, at, button, shown)| [name.into(), at, button.into(), shown.into()])
    .into()
}

/// Chooses a theme as the settings do, so that it stands whatever the program tells the page later.
async fn in_theme(window: &Window, theme: &str) {
    let choose = "const [theme, done] = arguments; \
         Promise.all([import('./ipc.js'), import('./state.js')]) \
             .then(async ([ipc, state]) => \
                 state.setProgram(await ipc.call('program_change', { theme }))) \
             .then(() => done(document.documentElement.dataset.theme), (e) => done(String(e)))";
    let shown = window.run_async(choose, vec![json!(theme)]).await;
    assert_eq!(shown, theme);
}

#[tokio::test]
async fn every_view_is_accessible_in_light_and_dark_and_fetches_nothing() {
    if !can_show_windows() {
        return;
    }
    let Some(axe) = axe() else { return };
    let pictures = std::env::var_os("KOMPETENSPASS_PICTURES").map(std::path::PathBuf::from);
    let laptop = Laptop::new().await;
    let window = laptop.start().await;
    let mut wrong: Vec<String> = Vec::new();
    for found in findings(&window, &axe).await {
        wrong.push(format!("start: {found}"));
    }
    window.choose("Prova med exempeldata").await;
    window.read("Översikt").await;
    let addresses = addresses(&window).await;
    for theme in ["light", "dark"] {
        in_theme(&window, theme).await;
        window.go("#/companies/new").await;
        for (number, (name, address)) in addresses.iter().enumerate() {
            window.go(address).await;
            if *name == "step-offered" {
                window.run("document.querySelector('.step-offer').scrollIntoView(false)").await;
            }
            let picture = window.picture().await;
            if let Some(folder) = &pictures {
                let file = folder.join(format!("{number:02}-{name}-{theme}.png"));
                std::fs::write(file, picture).expect("a picture");
            }
            for found in findings(&window, &axe).await {
                wrong.push(format!("{name} {address} {theme}: {found}"));
            }
        }
    }
    for theme in ["light", "dark"] {
        in_theme(&window, theme).await;
        for [name, address, button, shown] in sheets(&window, &addresses).await {
            window.go("#/").await;
            window.go(&address).await;
            window.see(&button).await;
            window.run(&format!("document.querySelector({}).click()", json!(button))).await;
            window.see(&shown).await;
            let picture = window.picture().await;
            if let Some(folder) = &pictures {
                std::fs::write(folder.join(format!("{name}-{theme}.png")), picture)
                    .expect("a file");
            }
            for found in findings(&window, &axe).await {
                wrong.push(format!("{name} {address} {theme}: {found}"));
            }
            window.press(&[Key::Escape.into()]).await;
        }
    }
    let fetched = window
        .run("return performance.getEntriesByType('resource').map((e) => e.name).filter((n) => !n.startsWith('tauri://localhost/') && !n.startsWith('ipc://') && !n.startsWith('data:'))")
        .await;
    assert_eq!(fetched, json!([]), "something was fetched from elsewhere");
    assert!(wrong.is_empty(), "axe found:\n{}", wrong.join("\n"));
    window.close().await;
}
