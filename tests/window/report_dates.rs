//! From a report date to its issued report by keyboard: made, issued, marked as handed in, and the mark taken
//! back.

use crate::{
    driver::{Laptop, can_show_windows},
    register::make_register,
    views::{axe, looked_at},
};
use serde_json::json;

#[tokio::test]
async fn a_report_date_leads_to_an_issued_report_and_back_by_keyboard() {
    if !can_show_windows() {
        return;
    }
    let axe = axe();
    let laptop = Laptop::new().await;
    let window = laptop.start().await;
    make_register(&window).await;
    for (what, due) in [("Rapport 1", "2020-10-31"), ("Rapport 2", "2020-12-31")] {
        let date = json!({ "id": null, "what": what, "due_on": due, "delivered_on": "" });
        window.ask("report_date_save", date).await;
    }
    window.choose("Projekt").await;
    window.choose("Gör rapporten till Rapport 2").await;
    window.read("Rapportdatum: Rapport 2, senast 2020-12-31").await;
    window.read("2020-11-01 – 2020-12-31").await;
    let mut wrong = looked_at(&window, axe.as_deref(), "report-of-date").await;
    window.fill("Den externa utvärderaren", "Nio av tolv känner igen sig.").await;
    window.choose("Utfärda").await;
    window.read("markeras som lämnat i dag").await;
    window.tab_to("yes", "e.innerText === 'Utfärda' && e.closest('dialog')").await;
    window.press(&[fantoccini::key::Key::Enter.into()]).await;
    window.read("Utfärdad").await;
    window.read("lämnad 20").await;
    window.choose("Projekt").await;
    window.read("utfärdad 20").await;
    wrong.extend(looked_at(&window, axe.as_deref(), "project-reports").await);
    window.chord(fantoccini::key::Key::Control, 'z').await;
    window.read("Ångrat: rapport lämnad").await;
    window.reload().await;
    window.choose("Projekt").await;
    window.read("försenad").await;
    window.read("utfärdad 20").await;
    window.close().await;
    assert!(wrong.is_empty(), "axe found:\n{}", wrong.join("\n"));
}
