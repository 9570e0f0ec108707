//! A company's way from the first meeting to the list for a day there, by keyboard alone.

use crate::{
    driver::{Laptop, Window, can_show_windows},
    register::ask_for_register,
};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// A register with a company, a role and three people there.
async fn staffed(window: &Window) {
    ask_for_register(window).await;
    let company = json!({
        "id": null, "name": "Åsele Svets AB", "organisation_number": "", "place": "Åsele",
        "sni_version": null, "sni_code": "", "headcount": "", "turnover_tkr": "",
        "balance_tkr": "", "size_class": null, "size_basis": "", "size_stated_on": "", "need": "",
        "note": "",
    });
    let company = window.ask("company_save", company).await["id"].clone();
    let contact = json!({
        "id": null, "company_id": company, "name": "Per Lind", "title": "Verkstadschef",
        "phone": "", "email": "", "signs_plans": true,
    });
    window.ask("contact_save", contact).await;
    for (given, family) in [("Amira", "Haddad"), ("Bo", "Ek"), ("Zahra", "Öst")] {
        let person = json!({
            "id": null, "given_name": given, "family_name": family, "identity_number": "",
            "gender": null, "birth_date": "", "reporting_identity": "", "paper_language": null,
            "interpreter": "", "wishes": "", "note": "", "company_id": company, "role_id": null,
            "participant_from": "", "is_another": false,
        });
        window.ask("person_save", person).await;
    }
    window.reload().await;
    window.read("Översikt").await;
}

#[tokio::test]
async fn a_company_goes_from_the_first_meeting_to_a_visits_list_by_keyboard_alone() {
    if !can_show_windows() {
        return;
    }
    let laptop = Laptop::new().await;
    let window = laptop.start().await;
    staffed(&window).await;

    // The first meeting is planned, held, and has a need sheet.
    window.choose("Företag").await;
    window.choose("Åsele Svets AB").await;
    window.choose("Steg").await;
    window.read("Inget steg är planerat.").await;
    window.choose("Planera första möte").await;
    window.fill("Planerat till", "2020-10-05").await;
    window.choose("Spara").await;
    window.read("försenat").await;
    window.choose("Markera som genomfört").await;
    window
        .tab_to(
            "the contact person",
            "e.type === 'checkbox' && e.closest('label').innerText.trim().startsWith('Per Lind')",
        )
        .await;
    window.press(&[' ']).await;
    window.fill("Vad som följer", "Informera skiften").await;
    window.choose("Spara").await;
    window.read("Från företaget: Per Lind").await;
    window.read("Planera informationsmöte").await;
    window.choose("Fyll i behovsbladet").await;
    window.fill("Kundernas krav", "Tunnare rostfritt").await;
    window.press(&[Key::Tab.into()]).await;
    window.read("Sparat").await;
    window.choose("Åsele Svets AB").await;
    window.read("Tunnare rostfritt").await;

    // A visit today; two of three get a time, one of them comes.
    window.choose("Lägg till steg: kompetenskartläggning").await;
    window.fill("Planerat till", "2020-10-06").await;
    window.choose("Spara").await;
    window.read("2020-10-06").await;
    window.choose("Planera besök").await;
    let today = window.ask("overview", json!({})).await["today"].clone();
    window.fill("Dag", today.as_str().expect("a day")).await;
    window.fill("Börjar", "9").await;
    window.fill("Slutar", "15.30").await;
    window.select("För steget", "Kompetenskartläggning 2020-10-06").await;
    window.fill("Plats", "Lunchrummet").await;
    window.choose("Spara").await;
    window.read("Ingen har fått en tid ännu.").await;
    window.choose("Ge personer en tid").await;
    for name in ["Bo Ek", "Amira Haddad"] {
        let is_it = format!(
            "e.type === 'checkbox' && e.closest('label')?.innerText.trim().startsWith('{name}')"
        );
        window.tab_to(name, &is_it).await;
        window.press(&[' ']).await;
    }
    window.choose("Ge 2 personer tid").await;
    window.read("09:20").await;
    window.choose("Kom: Bo Ek").await;
    window.see("[aria-pressed=true]").await;
    let page = window.text().await;
    assert!(page.find("Bo Ek") < page.find("Amira Haddad"), "by family name: {page}");

    // What is seen to at the visit, each tick saved by itself, and its paper.
    window.tab_to("a criterion", "e.type === 'checkbox' && e.id.startsWith('criterion-')").await;
    window.press(&[' ']).await;
    window.read("1 av 16 uppfyllda").await;
    window.fill("Så är det ordnat", "Skiftet före").await;
    window.choose("Visa papperet").await;
    window.see("dialog .sheet img").await;
    window.choose("Spara som PDF").await;
    let saved = format!("Kriterier, Åsele Svets AB, {}.pdf", today.as_str().expect("a day"));
    wait_for(&laptop, "pdf").await;
    std::fs::remove_file(laptop.answers().join(&saved)).expect(&saved);
    window.press(&[Key::Escape.into()]).await;

    // Planned for yesterday instead, the visit has been: its step is offered as done, and is not yet.
    window.choose("Ändra besöket").await;
    window.fill("Dag", "2020-10-06").await;
    window.choose("Spara").await;
    window.choose("Kompetenskartläggning").await;
    window.read("Besöket 2020-10-06 har varit").await;
    window.choose("Markera som genomfört 2020-10-06: Kompetenskartläggning").await;
    window.choose("Spara").await;
    window.read("Planera validering").await;
    window.choose("2020-10-06 09:00").await;
    window.read("1 av 16 uppfyllda").await;
    window.choose("Ändra besöket").await;
    window.fill("Dag", today.as_str().expect("a day")).await;
    window.choose("Spara").await;

    // The list for the day, the calendar, and the overview with today's visit.
    window.choose("Skriv ut dagslistan").await;
    wait_for(&laptop, "pdf").await;
    window.choose("Spara till kalendern").await;
    let calendar = wait_for(&laptop, "ics").await;
    assert!(calendar.contains("SUMMARY:Åsele Svets AB") && !calendar.contains("Haddad"));
    let title = window.run("return document.title").await;
    assert!(!title.to_string().contains("Åsele"), "a title names a company: {title}");
    window.choose("Översikt").await;
    window.read("Dagens besök").await;
    window.choose("Åsele Svets AB").await;
    window.read("Samtalstider").await;
    assert_ne!(
        window.run("return document.querySelectorAll('[aria-pressed=true]').length").await,
        Value::from(0)
    );
    window.close().await;
}

/// The text of the file with this ending that the program has left, when it comes.
async fn wait_for(laptop: &Laptop, ending: &str) -> String {
    for _ in 0..100 {
        let found = std::fs::read_dir(laptop.answers())
            .expect("the folder")
            .flatten()
            .map(|entry| entry.path())
            .find(|path| path.extension().is_some_and(|own| own == ending));
        if let Some(path) = found {
            let bytes = std::fs::read(path).expect("a file");
            return String::from_utf8_lossy(&bytes).replace("\r\n ", "");
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    panic!("no .{ending} ever came");
}
