//! A register of one's own, made by keyboard, with a company of welders and somebody there: how most of
//! the tests begin. What a coach does with them is in the other modules.

use crate::driver::Window;
use fantoccini::key::Key;
use serde_json::json;

/// The password of the registers that are made here.
pub(crate) const PASSWORD: &str = "korrekt häst batteri stift";

/// Makes a register named Norrland, from the start page.
pub(crate) async fn make_register(window: &Window) {
    make_register_of(window, "Karin Ek", PASSWORD).await;
}

/// The same, for a coach and with a password.
pub(crate) async fn make_register_of(window: &Window, coach: &str, password: &str) {
    window.choose("Skapa ett register").await;
    window.fill("Registrets namn", "Norrland").await;
    window.fill("Ditt namn", coach).await;
    window.fill("Lösenord", password).await;
    window.fill("Lösenordet en gång till", password).await;
    window.choose("Skapa registret").await;
    window.read("Översikt").await;
}

/// The same without the keyboard, for tests that are about something else: what the page shows is not told.
pub(crate) async fn ask_for_register(window: &Window) {
    let register = json!({
        "name": "Norrland", "place": "", "password": PASSWORD, "repeated": PASSWORD,
        "coach": "Karin Ek",
    });
    window.ask("register_create", register).await;
}

/// Adds a company, and a role of welders there from the template.
pub(crate) async fn add_company_of_welders(window: &Window, company: &str) {
    window.choose("Företag").await;
    window.choose("Nytt företag").await;
    window.fill("Företagets namn", company).await;
    window.choose("Spara företaget").await;
    window.read(company).await;
    window.choose("Befattningar").await;
    window.choose("Ny befattning").await;
    window.fill("Sök mall", "Svetsare").await;
    window.tab_to("the template", "e.type === 'radio'").await;
    window.press(&[Key::Down.into()]).await;
    window.pick("Svetsare").await;
    window.choose("Spara befattningen").await;
    window.read("Kravprofil version 1").await;
}

/// Adds somebody who works there as a welder and takes part from the first day of mapping.
pub(crate) async fn add_welder(window: &Window, given: &str, family: &str, company: &str) {
    window.choose("Deltagare").await;
    window.choose("Ny deltagare").await;
    window.fill("Förnamn", given).await;
    window.fill("Efternamn", family).await;
    window.select("Företag", company).await;
    window.select("Befattning", "Svetsare").await;
    window.fill("Deltagare från", "2020-10-05").await;
    window.choose("Spara deltagaren").await;
    window.read(&format!("{given} {family}")).await;
}

/// Answers the three statements of an evaluation, with a step of five each.
pub(crate) async fn answer_evaluation(window: &Window, steps: [&str; 3]) {
    for (name, step) in ["secure", "equipped", "strong"].into_iter().zip(steps) {
        let is_it = format!("e.type === 'radio' && e.name === '{name}'");
        window.tab_to(name, &is_it).await;
        window.pick(step).await;
    }
}

/// Adds a training of two days to the catalogue, of which the role of welders requires what it leads to.
pub(crate) async fn add_welding_training(window: &Window) {
    window.choose("Ny utbildning").await;
    window.fill("Utbildning", "MIG/MAG-svetsning, grund").await;
    window.select("Lägg till kompetens", "MIG/MAG-svetsning").await;
    window.choose("Lägg till den valda kompetensen").await;
    window.fill("Timmar per deltagare", "16").await;
    window.choose("Spara").await;
}

/// Closes October 2020, the first month that is reported, from the page of reports.
pub(crate) async fn close_first_month(window: &Window) {
    window.choose("Månadsfiler").await;
    window.tab_to("the first month", "e.id === 'close-2020-10'").await;
    window.press(&[Key::Enter.into()]).await;
    window.tab_to("yes", "e.innerText === 'Stäng månaden' && e.closest('dialog')").await;
    window.press(&[Key::Enter.into()]).await;
    window.see("#sent-2020-10").await;
}
