//! The lock: by the system, by time, with a page that hangs; and what is left of people afterwards.

use crate::{
    driver::{Laptop, Window, can_show_windows},
    memory,
    register::{PASSWORD, ask_for_register},
};
use fantoccini::key::Key;
use serde_json::{Value, json};
use std::{
    path::PathBuf,
    process::Command,
    time::{Duration, Instant},
};
use store::{Password, Program, Register, World};

/// Names that stand nowhere else in the world.
const CANARIES: [&str; 3] = ["Kanarina", "Zzyzxsson", "Qvobbelverket"];
const NOTE: &str = "Hostar i Flimperdal";

/// A register with one person in an interview, which the page stands at.
async fn interview(window: &Window) -> String {
    let [given, family, company] = CANARIES;
    ask_for_register(window).await;
    let form = json!({
        "id": null, "name": company, "organisation_number": "", "place": "", "sni_version": null,
        "sni_code": "", "headcount": "", "turnover_tkr": "", "balance_tkr": "",
        "size_class": null, "size_basis": "", "size_stated_on": "", "need": "", "note": "",
    });
    let company = window.ask("company_save", form).await["id"].clone();
    let templates = window.ask("role_list", json!({ "company_id": null })).await;
    let role = json!({
        "company_id": company, "template_id": templates[0]["id"], "name_sv": "", "name_en": "",
        "ssyk": "",
    });
    let role = window.ask("role_add", role).await["id"].clone();
    let form = json!({
        "id": null, "given_name": given, "family_name": family, "identity_number": "",
        "gender": null, "birth_date": "", "reporting_identity": "", "paper_language": null,
        "interpreter": "", "wishes": "", "note": "", "company_id": company, "role_id": role,
        "participant_from": "2020-10-05", "is_another": false,
    });
    let person = window.ask("person_save", form).await["id"].clone();
    let start = json!({ "person_id": person, "role_id": role });
    let mapping = window.ask("mapping_start", start).await["id"].clone();
    window.reload().await;
    window.read("Översikt").await;
    // Everything that keeps something in memory: the list of people, search, a preview, papers.
    window.ask("search", json!({ "text": "kanarina" })).await;
    for kind in ["profile", "profile"] {
        let paper = json!({
            "person_id": person, "kind": kind, "language": "sv", "role_id": null,
            "large_print": false, "show_identity_number": false,
        });
        window.ask("paper_preview", paper).await;
        window.ask("paper_preview_page", json!({ "page": 1, "scale": 50 })).await;
    }
    window.go("#/people").await;
    window.go(&format!("#/people/{}", person.as_str().expect("an id"))).await;
    let address = format!("#/interviews/{}", mapping.as_str().expect("an id"));
    window.go(&format!("{address}?step=rating")).await;
    window.read(family).await;
    address
}

/// The screen is locked, says the desktop.
fn lock_screen() {
    let sent = Command::new("dbus-send")
        .args(["--session", "--type=signal", "/org/freedesktop/ScreenSaver"])
        .args(["org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true"])
        .status();
    assert!(sent.is_ok_and(|status| status.success()), "dbus-send (Debian: dbus)");
}

/// Everything of the page that a script can reach: what it shows, where it is, what its modules hold.
async fn reachable(window: &Window) -> String {
    let script = "const done = arguments[arguments.length - 1];
        (async () => {
          const said = [document.documentElement.outerHTML, document.title, location.href];
          for (const c of document.querySelectorAll('input, textarea')) said.push(c.value);
          const scripts = performance.getEntriesByType('resource').map((e) => e.name)
            .concat([location.origin + '/state.js', location.origin + '/widgets/draft.js'])
            .filter((name) => name.endsWith('.js'));
          const seen = new Set();
          const walk = (value, depth) => {
            if (value === null || value === undefined || depth > 6 || seen.has(value)) return;
            if (typeof value === 'string') { said.push(value); return; }
            if (typeof value !== 'object' || value instanceof Node || value === window) return;
            seen.add(value);
            const inner = value instanceof Map || value instanceof Set ? [...value].flat() : Object.values(value);
            for (const one of inner) walk(one, depth + 1);
          };
          for (const name of new Set(scripts)) walk({ ...(await import(name)) }, 0);
          walk((await import('/state.js')).program(), 0);
          walk((await import('/widgets/draft.js')).drafts(), 0);
          for (const name of Object.getOwnPropertyNames(window)) { try { walk(window[name], 3); } catch {} }
          return said.join('\\n');
        })().then(done, (error) => done(`ERROR ${error}`))";
    let said = window.run_async(script, vec![]).await;
    let said = said.as_str().expect("a text").to_owned();
    assert!(!said.starts_with("ERROR") && said.contains("Kompetenspass"), "{said}");
    said
}

#[tokio::test]
async fn the_system_s_lock_leaves_nobody_in_the_page_and_typing_comes_back() {
    if !can_show_windows() {
        return;
    }
    let laptop = Laptop::new().await;
    let window = laptop.start().await;
    interview(&window).await;
    let before = reachable(&window).await;
    assert!(CANARIES[..2].iter().all(|name| before.contains(name)), "the look sees nothing");
    window.press(&[Key::PageDown.into()]).await;
    window.fill("Anteckning", NOTE).await;
    let place = window.run("return location.hash").await;
    assert!(place.as_str().is_some_and(|hash| hash.contains("at=")), "{place}");

    lock_screen();
    window.read("Lås upp").await;
    let after = reachable(&window).await;
    for canary in CANARIES.iter().chain(&[NOTE]) {
        assert!(!after.contains(canary), "{canary} is still in the page");
    }
    let title = window.run("return document.title").await;
    assert_eq!(title, json!("Kompetenspass"));
    report_memory(&laptop);

    window.fill("Lösenord", PASSWORD).await;
    window.press(&[Key::Enter.into()]).await;
    window.read(CANARIES[1]).await;
    assert_eq!(window.run("return location.hash").await, place, "another competence");
    // A field that saves itself when it is left was left by the lock.
    let page = mapping_page(&window).await;
    assert!(page.to_string().contains(NOTE), "the note was lost");

    // What is new and has no place in the register yet is a draft.
    window.go("#/people/new").await;
    window.fill("Förnamn", NOTE).await;
    lock_screen();
    window.read("Lås upp").await;
    assert!(!reachable(&window).await.contains(NOTE));
    window.fill("Lösenord", PASSWORD).await;
    window.press(&[Key::Enter.into()]).await;
    window.read("Återuppta det du skrev?").await;
    window.read("Ny deltagare").await;
    window.choose("Återuppta").await;
    window.read("är tillbaka").await;
    assert_eq!(window.run("return document.activeElement.value").await, json!(NOTE));
    window.choose("Spara deltagaren").await;
    window.read("Starta kartläggning").await;
    assert_eq!(window.ask("draft_list", json!({})).await, json!([]), "saved and still a draft");
    window.close().await;
}

async fn mapping_page(window: &Window) -> Value {
    let hash = window.run("return location.hash").await;
    let id =
        hash.as_str().and_then(|hash| hash.split(['/', '?']).nth(2)).expect("an id").to_owned();
    window.ask("mapping_page", json!({ "id": id })).await
}

#[tokio::test]
async fn a_laptop_that_slept_past_the_limit_locks_whatever_wakes_it_and_an_interview_waits_longer()
{
    if !can_show_windows() {
        return;
    }
    let laptop = Laptop::new().await;
    let window = laptop.start().await;
    interview(&window).await;
    let sleep = "const real = Date.now.bind(Date); Date.now = () => real() + arguments[0] * 60000";
    let slept = |minutes: u32| sleep.replace("arguments[0]", &minutes.to_string());
    // Six minutes are nothing in an interview.
    window.run(&slept(6)).await;
    window.press(&[Key::Shift.into()]).await;
    assert!(window.text().await.contains(CANARIES[1]));
    window.go("#/").await;
    // One key is enough to stay, while the warning stands.
    window.run("const real = Date.now.bind(Date); Date.now = () => real() + 4.5 * 60000").await;
    window.read("Registret låses snart").await;
    window.press(&[Key::Shift.into()]).await;
    window.run("return new Promise((done) => setTimeout(done, 300))").await;
    assert!(!window.text().await.contains("Registret låses snart"));
    window.run(&slept(6)).await;
    window.press(&[Key::Shift.into()]).await;
    window.read("Lås upp").await;
    window.close().await;
}

#[tokio::test]
async fn a_page_that_hangs_cannot_keep_the_register_open() {
    if !can_show_windows() {
        return;
    }
    let laptop = Laptop::new().await;
    let window = laptop.start().await;
    interview(&window).await;
    let state = window.ask("register_state", json!({})).await;
    let place = PathBuf::from(state["path"].as_str().expect("a path"));
    let open = || {
        let password = Password::new(PASSWORD);
        Register::open(&place, &password, Program::CommandLine, World::system())
    };
    assert!(matches!(open(), Err(store::Error::InUse(_))), "the window has it");
    window.run("setTimeout(() => { for (;;) {} }, 200)").await;
    tokio::time::sleep(Duration::from_millis(500)).await;
    lock_screen();
    let asked = Instant::now();
    while open().is_err() {
        assert!(asked.elapsed() < Duration::from_secs(30), "it was never let go");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    eprintln!(
        "locked {} ms after the system said so, with a page that hangs",
        asked.elapsed().as_millis()
    );
}

/// Says how often the names still lie in the program's own memory; what the web view's processes
/// hold of a page that is gone is not the program's to clear.
fn report_memory(laptop: &Laptop) {
    let needles: Vec<(&str, Vec<u8>)> = CANARIES
        .iter()
        .chain(&[NOTE])
        .flat_map(|canary| {
            let wide = canary.encode_utf16().flat_map(u16::to_le_bytes).collect();
            [(*canary, canary.as_bytes().to_vec()), (*canary, wide)]
        })
        .collect();
    let mut found = std::collections::BTreeMap::new();
    memory::of(laptop.program(), |bytes| {
        for (canary, needle) in &needles {
            let times = bytes.windows(needle.len()).filter(|here| here == needle).count();
            *found.entry(*canary).or_insert(0) += times;
        }
    });
    eprintln!("left in the program's memory after the lock: {found:?}");
}
