//! One participant's whole way through the project, by keyboard alone: from the information meeting over
//! mapping, validation and training to the evaluation six months after, and what the reports then count.

use crate::{
    driver::{Laptop, Window, can_show_windows},
    register::{
        add_company_of_welders, add_welder, add_welding_training, answer_evaluation,
        close_first_month, make_register,
    },
};
use fantoccini::key::Key;

const COMPANY: &str = "Åsele Svets AB";
const NAME: &str = "Amira Haddad";

#[tokio::test]
async fn a_participants_whole_way_from_the_information_meeting_to_six_months_after() {
    if !can_show_windows() {
        return;
    }
    let laptop = Laptop::new().await;
    let window = laptop.start().await;
    make_register(&window).await;
    add_company_of_welders(&window, COMPANY).await;
    add_welder(&window, "Amira", "Haddad", COMPANY).await;

    at(&window, "Bakgrund").await;
    window.select("Juridiskt kön", "Kvinna").await;
    window.press(&[Key::Tab.into()]).await;
    window.read("Sparat").await;
    information_meeting(&window).await;
    evaluated_on_paper(&window, "before", "2020-10-05", ["2 Stämmer", "3 Varken", "2 Stämmer"])
        .await;
    mapped(&window).await;
    planned(&window).await;
    validated(&window).await;
    trained(&window).await;
    ended(&window).await;
    evaluated_on_paper(&window, "end", "2021-03-20", ["4 Stämmer", "4 Stämmer", "4 Stämmer"]).await;
    evaluated_on_paper(
        &window,
        "six_months",
        "2021-09-20",
        ["5 Stämmer", "4 Stämmer", "5 Stämmer"],
    )
    .await;
    counted(&window).await;
    told(&window).await;
    window.close().await;
}

/// To her page, at a tab.
async fn at(window: &Window, tab: &str) {
    window.choose("Deltagare").await;
    window.choose(NAME).await;
    window.choose(tab).await;
}

/// She is at the company's information meeting, which makes her no participant by itself.
async fn information_meeting(window: &Window) {
    window.choose("Företag").await;
    window.choose(COMPANY).await;
    window.choose("Steg").await;
    window.choose("Lägg till steg: informationsmöte").await;
    window.fill("Genomfört", "2020-09-28").await;
    window.choose("Anställda som var med").await;
    window
        .tab_to(
            "her among the staff",
            "e.type === 'checkbox' && e.closest('label').innerText.trim().startsWith('Amira')",
        )
        .await;
    window.press(&[' ']).await;
    window.choose("Spara").await;
    window.read("Från företaget: Amira Haddad").await;
}

/// What she answered on a form at a moment.
async fn evaluated_on_paper(window: &Window, moment: &str, day: &str, steps: [&str; 3]) {
    at(window, "Utvärdering").await;
    let form = format!("e.id === 'paper-{moment}'");
    window.tab_to(moment, &form).await;
    window.press(&[Key::Enter.into()]).await;
    window.fill("Besvarad den", day).await;
    answer_evaluation(window, steps).await;
    window.choose("Spara svaret").await;
    window.read(day).await;
}

/// Three competences, one of them under what the role requires.
async fn mapped(window: &Window) {
    at(window, "Nuläge").await;
    window.choose("Starta kartläggning").await;
    window.choose("Vidare till bakgrund").await;
    window.choose("Vidare till skattning").await;
    window.tab_to("her own rating", "e.type === 'radio'").await;
    for (number, (own, coach)) in [('2', '1'), ('3', '3'), ('3', '3')].into_iter().enumerate() {
        window.write(&own.to_string()).await;
        window.write(&coach.to_string()).await;
        window.read(&format!("Kartlagt {} av", number + 1)).await;
    }
    window.choose("Klar").await;
    window.read("Nytt papper").await;
    at(window, "Nuläge").await;
    window.read("nivå 1, krav 3").await;
}

/// The gap has an action, and the plan is agreed.
async fn planned(window: &Window) {
    at(window, "Plan").await;
    window.choose("Välj insats för").await;
    window.fill("Vad som görs", "MIG/MAG-svetsning, grund").await;
    window.fill("Klart senast", "2021-01-15").await;
    window.choose("Spara").await;
    window.read("klart 2021-01-15").await;
    window.choose("Överenskommen").await;
    window.fill("Datum", "2020-10-12").await;
    window.choose("Spara").await;
    window.read("överenskommen 2020-10-12").await;
}

/// A test centre judges what it can: a certificate for all areas, which proposes a level.
async fn validated(window: &Window) {
    window.choose("Utbildningar").await;
    window.choose("Valideringsmodeller").await;
    window.choose("Ny modell").await;
    window.fill("Modell", "Svets, första nivån").await;
    window.choose("Lägg till område").await;
    window.fill("Område 1", "Ritning och material").await;
    window.choose("Spara").await;
    window.read("Ritning och material").await;
    at(window, "Validering").await;
    window.choose("Lägg till validering").await;
    window.select("Valideringsmodell", "Svets, första nivån").await;
    window.fill("Översiktlig kartläggning", "2020-10-12").await;
    window.fill("Testcenter", "Testcenter Norr").await;
    window.fill("Första dagen hos testcentret", "2020-11-02").await;
    window.choose("Spara").await;
    window.read("Testcenter Norr").await;
    window.choose("Utfall: Svets").await;
    window.tab_to("the area", "e.type === 'radio' && e.name.startsWith('area_')").await;
    window.pick("Kraven uppfyllda").await;

    window.select("Utfall", "Bevis (alla krav uppfyllda)").await;
    window.fill("Dag för utfallet", "2020-11-04").await;
    window.choose("Spara").await;
    window.read("utfärdat av Testcenter Norr").await;
}

/// A training that reaches the level required: held, attended, passed, and the level confirmed.
async fn trained(window: &Window) {
    window.choose("Utbildningar").await;
    add_welding_training(window).await;
    window.choose("Nytt tillfälle").await;
    window.fill("Första dagen", "2020-11-16").await;
    window.fill("Sista dagen", "2020-11-17").await;
    window.choose("Spara").await;
    window.choose("2020-11-16").await;
    // It is over: she is entered afterwards, with the day on which she was asked.
    window.choose("Lägg till i efterhand").await;
    window.fill("Dag för inbjudan", "2020-11-05").await;
    window.tab_to("her name", "e.type === 'checkbox'").await;
    window.press(&[' ']).await;
    window.choose("Bjud in").await;
    window.read("inbjuden").await;
    for (what, day) in [("Tackar ja", "2020-11-06"), ("Har deltagit", "2020-11-17")] {
        window.fill("Dag för det du noterar", day).await;
        window.choose(&format!("{what}: {NAME}")).await;
    }
    window.fill("Dag för det du noterar", "2020-11-18").await;
    window.choose(&format!("Godkänd: {NAME}")).await;
    window.read("nivå 1, föreslagen nivå 3").await;
    window.choose("Bekräfta föreslagen nivå i MIG/MAG-svetsning").await;
    window.select("Så vet vi", "Arbetsprov").await;
    window.choose("Bekräfta").await;
    // The days of the validation are proposed too, and how long it took on each is hers to say.
    at(window, "Utbildning och tid").await;
    window.read("Föreslagen tid").await;
    for (day, hours) in [("Tid dag 1", "1,5"), ("Tid dag 2", "6"), ("Tid dag 3", "4")] {
        window.fill(day, hours).await;
    }
    window.choose("Spara tiden").await;
    window.read("11 tim 30 min").await;
    // The interview's own time, and then the training's: 16 hours beside 10 at the test centre in November.
    window.choose("Spara tiden").await;
    window.see("main:not(:has(.time-proposal ~ .time-proposal))").await;
    window.choose("Spara tiden").await;
    window.read("26 tim: 26 tim finansierad").await;
}

/// Her last day in the project.
async fn ended(window: &Window) {
    at(window, "Bakgrund").await;
    window.fill("Till och med", "2021-03-19").await;
    window.press(&[Key::Tab.into()]).await;
    window.read("Sparat").await;
}

/// Every step of the funnel counts her once, on the day on which it was reached.
async fn counted(window: &Window) {
    window.choose("Rapporter").await;
    window.read("Deltagare steg för steg").await;
    let rows = "return [...document.querySelectorAll('main table tbody tr')] \
        .map((row) => [...row.cells].map((cell) => cell.innerText.trim()).join(' ')).join('; ')";
    let told = window.run(rows).await.to_string().replace('\u{a0}', " ");
    for stage in [
        "Deltagare",
        "Kartlagda",
        "Med överenskommen plan",
        "Validerade",
        "I utbildning",
        "Färdigutbildade",
        "Utvärderade",
    ] {
        let row = format!("{stage} 1 0 0 1 100 %");
        assert!(told.contains(&row), "not {row:?} but {told}");
    }
    for row in ["Kontaktade 1", "Informationsmöte hållet 1", "Med deltagare 1"] {
        assert!(told.contains(row), "not {row:?} but {told}");
    }
    // Nobody has said how large the company is, so it counts for nothing yet.
    window.read("1 företag har en färdigutbildad men ingen angiven storlek").await;
    // What she has been through before the first day on which she was a participant.
    window.fill("Till och med", "2020-09-30").await;
    window.choose("Visa").await;
    window.read("Till och med 2020-09-30.").await;
    let told = window.run(rows).await.to_string();
    assert!(told.contains("Informationsmöte hållet 1") && told.contains("Deltagare 0"), "{told}");
}

/// The period report is issued, with her in it, and the first month is closed.
async fn told(window: &Window) {
    window.choose("Periodrapporter").await;
    window.choose("Ny periodrapport").await;
    window.fill("Rapportens namn", "Slutrapport").await;
    window.fill("Från och med", "2020-06-01").await;
    window.fill("Till och med", "2021-12-31").await;
    window.choose("Spara").await;
    window.read("Under perioden").await;
    window.fill("Resultat", "En deltagare har gått hela vägen.").await;
    window.choose("Utfärda").await;
    window.choose("Utfärda").await;
    window.read("ligger kvar byte för byte").await;
    close_first_month(window).await;
    at(window, "Historik").await;
    // What was written about the company stands in her history too, with what concerned her.
    window.read("Steg: Informationsmöte 2020-09-28").await;
}
