//! From a gap to a confirmed level by keyboard alone: a training that covers it is proposed, held,
//! attended and passed, and the level changes when the coach says so.

use crate::{
    driver::{Laptop, can_show_windows},
    register::{add_company_of_welders, add_welder, add_welding_training, make_register},
};
use fantoccini::key::Key;

#[tokio::test]
async fn a_gap_becomes_a_training_and_a_level_that_the_coach_confirms_by_keyboard_alone() {
    if !can_show_windows() {
        return;
    }
    let laptop = Laptop::new().await;
    let window = laptop.start().await;
    make_register(&window).await;
    add_company_of_welders(&window, "Åsele Svets AB").await;
    add_welder(&window, "Amira", "Haddad", "Åsele Svets AB").await;

    // One competence under what the role requires.
    window.choose("Starta kartläggning").await;
    window.choose("Vidare till bakgrund").await;
    window.choose("Vidare till skattning").await;
    window.tab_to("the person's own rating", "e.type === 'radio'").await;
    window.write("1").await;
    window.write("1").await;
    window.read("Kartlagt 1 av").await;
    window.choose("Pausa").await;
    window.read("Pausad vid 1 av").await;

    // A training that reaches that level, held on a day that has been.
    window.choose("Utbildningar").await;
    window.read("Katalogen är tom").await;
    add_welding_training(&window).await;
    window.read("Inga tillfällen upplagda").await;
    window.choose("Nytt tillfälle").await;
    // A day that is neither to come nor over: today.
    let today = window.run("return new Date().toLocaleDateString('sv-SE')").await;
    let today = today.as_str().expect("a day").to_owned();
    window.fill("Första dagen", &today).await;
    window.fill("Antal platser", "1").await;
    window.choose("Spara").await;
    window.read("1 plats kvar").await;
    window.choose(&today).await;
    window.read("Ingen är inbjuden än").await;
    window.choose("Bjud in").await;
    window.read("täcker 1 av 1 utvecklingsområde").await;
    window.tab_to("her name", "e.type === 'checkbox'").await;
    window.write(" ").await;
    window.choose("Bjud in").await;
    window.read("inbjuden").await;
    window.choose("Tackar ja: Amira Haddad").await;
    window.read("tackat ja").await;
    window.read("fullt").await;
    window.choose("Har deltagit: Amira Haddad").await;
    window.read("deltagit").await;
    window.choose("Godkänd: Amira Haddad").await;

    // The certificate: looked at, and issued so that it stays.
    window.choose("Intyg: Amira Haddad").await;
    window.see("dialog .sheet img").await;
    window.read("Intyg om deltagande Amira Haddad MIG/MAG-svetsning, grund, 1 sida").await;
    window.choose("Utfärda").await;
    window.read("byte för byte").await;
    window
        .tab_to("the yes", "e.tagName === 'BUTTON' && e.innerText === 'Utfärda' && e.id === ''")
        .await;
    window.press(&[Key::Enter.into()]).await;
    window.read("Intyget är utfärdat").await;
    window.choose("Spara som PDF").await;
    window.read("Sparat:").await;
    window.press(&[Key::Escape.into()]).await;

    // Proposed, and changed by nobody but the coach.
    window.read("nivå 1, föreslagen nivå 3").await;
    window.choose("Bekräfta föreslagen nivå i MIG/MAG-svetsning").await;
    window.read("Så vet vi").await;
    window.choose("Bekräfta").await;
    window.read("behöver fyllas i").await;
    window.select("Så vet vi", "Arbetsprov").await;
    window.choose("Bekräfta").await;
    window.choose("Deltagare").await;
    window.choose("Amira Haddad").await;
    window.read("nivå 3, krav 3").await;
    window.choose("Utbildning och tid").await;
    window.read("Intyg utfärdat, version 1").await;
    window.read("Det finns inga kända utvecklingsområden").await;

    // The attended day is proposed as time, and kept.
    window.read("Föreslagen tid").await;
    window.choose("Spara tiden").await;
    window.read("16 tim").await;
    window.close().await;
}
