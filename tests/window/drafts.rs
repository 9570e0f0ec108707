//! What is typed survives the death of the program: it is offered again by name, in its own form, and
//! on nobody else's page. `KOMPETENSPASS_KILLS` says how often it is killed; a few times, if not.

use crate::{
    driver::{Laptop, Window, can_show_windows},
    register::{PASSWORD, ask_for_register},
};
use serde_json::{Value, json};
use std::time::{Duration, Instant, SystemTime};

/// How much typing may be lost: what was typed longer ago than this is there.
const MAY_BE_LOST: Duration = Duration::from_secs(2);

/// A register with two people in it, and their ids.
async fn two_people(window: &Window) -> [String; 2] {
    ask_for_register(window).await;
    let mut people = Vec::new();
    for (given, family) in [("Amira", "Haddad"), ("Per", "Lind")] {
        let form = json!({
            "id": null, "given_name": given, "family_name": family, "identity_number": "",
            "gender": null, "birth_date": "", "reporting_identity": "", "paper_language": null,
            "interpreter": "", "wishes": "", "note": "", "company_id": null, "role_id": null,
            "participant_from": "", "is_another": false,
        });
        let saved = window.ask("person_save", form).await;
        people.push(saved["id"].as_str().expect("an id").to_owned());
    }
    window.reload().await;
    window.read("Översikt").await;
    people.try_into().expect("two")
}

async fn unlock(window: &Window) {
    window.fill("Lösenord", PASSWORD).await;
    window.press(&[fantoccini::key::Key::Enter.into()]).await;
}

/// Where something is typed, the button that opens it, the field, and how it is offered.
struct Place {
    page: &'static str,
    opened_by: Option<&'static str>,
    field: &'static str,
    offered_as: &'static str,
}

const PLACES: &[Place] = &[
    Place {
        page: "/plan",
        opened_by: None,
        field: "Mål på kort sikt",
        offered_as: "Amira Haddad · Mål",
    },
    Place {
        page: "/background",
        opened_by: Some("Lägg till behov"),
        field: "Vad som behövs",
        offered_as: "Amira Haddad · Lägg till behov",
    },
    Place {
        page: "/background",
        opened_by: None,
        field: "Önskemål",
        offered_as: "Amira Haddad · Önskemål och anteckning",
    },
];

async fn typed_in_focus(window: &Window) -> String {
    window.run("return document.activeElement.value ?? ''").await.as_str().unwrap_or("").to_owned()
}

/// Types until the program is to die, and answers with what was typed and when each piece was there.
async fn type_until(window: &Window, kill: usize, at: Duration) -> Vec<(Instant, String)> {
    let begun = Instant::now();
    let (mut typed, mut pieces) = (String::new(), Vec::new());
    for number in 1.. {
        let piece = format!("k{kill}ord{number} ");
        window.write(&piece).await;
        typed.push_str(&piece);
        pieces.push((Instant::now(), typed.clone()));
        if begun.elapsed() >= at {
            break;
        }
    }
    pieces
}

#[tokio::test]
async fn what_was_typed_when_the_program_died_is_offered_in_its_form_and_to_nobody_else() {
    if !can_show_windows() {
        return;
    }
    let kills: usize =
        std::env::var("KOMPETENSPASS_KILLS").map_or(Ok(3), |n| n.parse()).expect("a number");
    let mut laptop = Laptop::new().await;
    let mut window = laptop.start().await;
    let [amira, per] = two_people(&window).await;
    let mut longest = Duration::ZERO;
    for kill in 0..kills {
        let place = &PLACES[kill % PLACES.len()];
        window.go(&format!("#/people/{amira}{}", place.page)).await;
        if let Some(opener) = place.opened_by {
            window.choose(opener).await;
        }
        window.fill(place.field, "").await;
        let chance = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).expect("a time");
        let at = Duration::from_millis(u64::from(chance.subsec_micros() % 3000));
        let pieces = type_until(&window, kill, at).await;
        laptop.kill();
        let died = Instant::now();

        window = laptop.start().await;
        unlock(&window).await;
        let safe = pieces.iter().rev().find(|(at, _)| died - *at > MAY_BE_LOST);
        let whole = &pieces.last().expect("something was typed").1;
        if safe.is_none() && !offered(&window).await {
            // All of it was typed in its last two seconds.
            longest = longest.max(died - pieces[0].0);
            window.go("#/").await;
            continue;
        }
        window.read(place.offered_as).await;
        window.choose("Återuppta").await;
        window.read("är tillbaka").await;
        let back = typed_in_focus(&window).await;
        assert!(whole.starts_with(&back), "kill {kill}: {back:?} was never typed");
        if let Some((_, safe)) = safe {
            assert!(back.len() >= safe.len(), "kill {kill}: of {safe:?} only {back:?} is left");
        }
        let lost = pieces.iter().find(|(_, typed)| typed.len() > back.len());
        longest = longest.max(lost.map_or(Duration::ZERO, |(at, _)| died - *at));

        nowhere_else(&window, &format!("#/people/{per}{}", place.page), place.opened_by, &back)
            .await;
        throw_away(&window).await;
    }
    eprintln!("{kills} kills; the oldest typing lost was {} ms old", longest.as_millis());
    assert!(longest <= MAY_BE_LOST, "{longest:?} of typing was lost");
    window.close().await;
}

/// Whether drafts are offered, once the register is open.
async fn offered(window: &Window) -> bool {
    window.see(".frame h1").await;
    let drafts = window.ask("draft_list", json!({})).await;
    drafts.as_array().is_some_and(|drafts| !drafts.is_empty())
}

/// The same page of somebody else knows nothing of it.
async fn nowhere_else(window: &Window, address: &str, opened_by: Option<&str>, text: &str) {
    window.press(&[fantoccini::key::Key::Escape.into()]).await;
    window.go(address).await;
    if let Some(opener) = opened_by {
        window.choose(opener).await;
    }
    let script = format!(
        "return [...document.querySelectorAll('input, textarea')].filter((c) => c.value.includes({0})).length \
           + Number(document.querySelector('main').innerText.includes('utkast')) \
           + document.querySelectorAll('dialog .draft-offers > *').length",
        json!(text.trim())
    );
    assert_eq!(window.run(&script).await, json!(0), "{text:?} shows at somebody else");
    window.press(&[fantoccini::key::Key::Escape.into()]).await;
}

/// Throws all drafts away, so that the next is the only one.
async fn throw_away(window: &Window) {
    let drafts = window.ask("draft_list", json!({})).await;
    for draft in drafts.as_array().into_iter().flatten() {
        let id: &Value = &draft["id"];
        window.ask("draft_discard", json!({ "id": id })).await;
    }
    window.reload().await;
    window.see("main h1").await;
}

/// A dialog in which something is chosen or a day is typed: where it is, the button that opens it, the
/// control (the focused element as `e`), what is typed there, and what then stands in it.
struct Choice {
    page: &'static str,
    opened_by: &'static str,
    control: &'static str,
    typed: &'static str,
    stands: &'static str,
}

const DOWN: &str = "\u{e015}";

const CHOICES: &[Choice] = &[
    Choice {
        page: "/people/PERSON",
        opened_by: "Starta kartläggning",
        control: "e.type === 'radio' && e.name === 'role_id'",
        typed: DOWN,
        stands: "document.querySelector('dialog [name=role_id]:checked').value",
    },
    Choice {
        page: "/people/PERSON",
        opened_by: "Lägg till befattning",
        control: "e.tagName === 'SELECT' && e.name === 'role_id'",
        typed: DOWN,
        stands: "document.querySelector('dialog [name=role_id]').value",
    },
    Choice {
        page: "/people/PERSON/plan",
        opened_by: "Överenskommen",
        control: "e.name === 'on'",
        typed: "2020-10-05",
        stands: "document.querySelector('dialog [name=on]').value",
    },
    Choice {
        page: "/roles/ROLE",
        opened_by: "Lägg till kompetens",
        control: "e.type === 'checkbox' && e.closest('dialog')",
        typed: " ",
        stands: "document.querySelector('dialog [type=submit]').textContent",
    },
];

#[tokio::test]
async fn what_was_chosen_in_a_dialog_when_the_program_died_is_offered_there_again() {
    if !can_show_windows() {
        return;
    }
    let mut laptop = Laptop::new().await;
    let mut window = laptop.start().await;
    let [amira, _] = two_people(&window).await;
    let goals = json!({
        "person_id": amira, "goal_short": "Truckkort", "goal_short_by": "", "goal_long": "",
        "goal_long_by": "", "conditions": "",
    });
    window.ask("plan_save", goals).await;
    let templates = window.ask("role_list", json!({ "company_id": null })).await;
    let role = templates[0]["id"].as_str().expect("a template").to_owned();
    for choice in CHOICES {
        let page = choice.page.replace("PERSON", &amira).replace("ROLE", &role);
        // The one before may have been on the same page.
        window.go("#/companies").await;
        window.go(&format!("#{page}")).await;
        window.choose(choice.opened_by).await;
        window.see("dialog[open] form").await;
        let stands = format!("return {}", choice.stands);
        let at_first = window.run(&stands).await;
        window.tab_to(choice.opened_by, choice.control).await;
        window.write(choice.typed).await;
        let chosen = window.run(&stands).await;
        assert_ne!(chosen, at_first, "{}: nothing was chosen", choice.opened_by);
        tokio::time::sleep(MAY_BE_LOST).await;
        laptop.kill();

        window = laptop.start().await;
        unlock(&window).await;
        window.choose("Återuppta").await;
        window.read("är tillbaka").await;
        assert_eq!(window.run(&stands).await, chosen, "{}", choice.opened_by);
        window.press(&[fantoccini::key::Key::Escape.into()]).await;
        throw_away(&window).await;
    }
    window.close().await;
}

#[tokio::test]
async fn what_cannot_be_kept_stays_on_the_screen_says_so_and_is_not_left_without_a_question() {
    if !can_show_windows() {
        return;
    }
    let laptop = Laptop::new().await;
    let window = laptop.start().await;
    two_people(&window).await;
    window.go("#/companies/new").await;
    // As a full disk would: the program answers, and has not kept it.
    let full = "const sent = window.fetch;
        window.fetch = (url, ...rest) => String(url).endsWith('draft_keep')
          ? Promise.resolve(new Response(
              JSON.stringify({ code: 'disk_full', text: 'Disken är full.' }),
              { headers: { 'content-type': 'application/json', 'Tauri-Response': 'error' } }))
          : sent(url, ...rest);";
    window.run(full).await;
    window.fill("Företagets namn", "Qvobbelverket").await;
    window.read("finns just nu bara på skärmen").await;
    window.read("Disken är full.").await;
    window.run("location.hash = '#/people'").await;
    window.read("Lämna utan att spara?").await;
    window.choose("Stanna kvar").await;
    let typed = "return document.querySelector('main input[name=name]').value";
    assert_eq!(window.run(typed).await, json!("Qvobbelverket"));
    window.close().await;
}
