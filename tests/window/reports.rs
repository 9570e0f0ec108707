//! An evaluation before, at the end and six months later, turned to the participant and from a form, and the
//! reports page: by keyboard alone.

use crate::{
    driver::{Laptop, can_show_windows},
    register::{answer_evaluation, ask_for_register, close_first_month},
};
use fantoccini::key::Key;
use serde_json::json;

#[tokio::test]
async fn somebody_is_asked_before_at_the_end_and_six_months_later_and_the_reports_tell() {
    if !can_show_windows() {
        return;
    }
    let laptop = Laptop::new().await;
    let window = laptop.start().await;
    ask_for_register(&window).await;
    let person = json!({
        "id": null, "given_name": "Amira", "family_name": "Haddad", "identity_number": "",
        "gender": "woman", "birth_date": "", "reporting_identity": "", "paper_language": null,
        "interpreter": "", "wishes": "", "note": "Ring på förmiddagen", "company_id": null,
        "role_id": null, "participant_from": "2020-10-05", "is_another": false,
    });
    let saved = window.ask("person_save", person).await;
    let person = saved["id"].as_str().expect("an id").to_owned();
    let ended = json!({ "person_id": person, "starts": "2020-10-05", "ends": "2021-03-01" });
    window.ask("participation_save", ended).await;
    window.reload().await;
    window.read("Översikt").await;

    // Before, on the turned screen: nothing else can be seen there.
    window.choose("Deltagare").await;
    window.choose("Amira Haddad").await;
    window.choose("Utvärdering").await;
    window.read("Skulle ha ställts senast 2021-09-29").await;
    window.choose("Visa för deltagaren").await;
    window.read("Hej Amira!").await;
    let text = window.text().await;
    for hidden in ["Haddad", "Översikt", "Inställningar", "Ring på förmiddagen"] {
        assert!(!text.contains(hidden), "the turned screen shows {hidden:?}:\n{text}");
    }
    answer_evaluation(&window, ["2 Stämmer", "3 Varken", "2 Stämmer"]).await;
    window.choose("Spara svaret").await;
    window.read("Tack. Svaret är sparat.").await;
    window.choose("Tillbaka till deltagaren").await;
    window.read("Besvarad").await;

    // At the end, from a filled-in form.
    let second = "e.id === 'paper-end'";
    window.tab_to("the form at the end", second).await;
    window.press(&[Key::Enter.into()]).await;
    window.fill("Besvarad den", "2021-03-02").await;
    answer_evaluation(&window, ["4 Stämmer", "4 Stämmer", "5 Stämmer"]).await;
    window.fill("Med egna ord", "Jag vågar mer").await;
    window.choose("Spara svaret").await;
    window.read("Jag vågar mer").await;
    window.read("4 av 5: stämmer ganska bra").await;

    // Six months later, turned again: what was answered before does not show.
    window.tab_to("the turned screen", "e.id === 'show-six_months'").await;
    window.press(&[Key::Enter.into()]).await;
    window.read("halvår").await;
    assert!(!window.text().await.contains("Jag vågar mer"));
    answer_evaluation(&window, ["5 Stämmer", "4 Stämmer", "5 Stämmer"]).await;
    window.choose("Spara svaret").await;
    window.choose("Tillbaka till deltagaren").await;
    window.read("5 av 5: stämmer helt").await;

    // The reports: counted, and too few to show an effect of.
    window.choose("Rapporter").await;
    window.read("Deltagare steg för steg").await;
    window.read("Projektet har ingen sista dag").await;
    let participants = "return [...document.querySelectorAll('main table tbody tr')] \
        .map((row) => [...row.cells].map((cell) => cell.innerText.trim())) \
        .find((row) => row[0] === 'Deltagare')";
    let expected = json!(["Deltagare", "1", "0", "0", "1", "100 %"]);
    let found = window.run(participants).await;
    let plain = found.to_string().replace('\u{a0}', " ");
    assert_eq!(plain, expected.to_string());
    window.fill("Till och med", "2020-10-04").await;
    window.choose("Visa").await;
    window.read("Till och med 2020-10-04.").await;
    window.choose("Effekter").await;
    window.read("då minst 5 har svarat").await;
    close_first_month(&window).await;
    window.close().await;
}
