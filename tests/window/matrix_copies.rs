//! Leaving a company's matrix by keyboard: one area chosen, a contact person who gets it, and the copy in the
//! list under it and on the page of whoever is in it.

use crate::{
    driver::{Laptop, can_show_windows},
    register::{add_company_of_welders, add_welder, make_register},
    views::{axe, looked_at},
};
use serde_json::json;

#[tokio::test]
async fn a_matrix_of_one_area_is_left_with_a_contact_person_by_keyboard() {
    if !can_show_windows() {
        return;
    }
    let axe = axe();
    let laptop = Laptop::new().await;
    let window = laptop.start().await;
    make_register(&window).await;
    add_company_of_welders(&window, "Åsele Svets AB").await;
    add_welder(&window, "Amira", "Haddad", "Åsele Svets AB").await;
    window.choose("Företag").await;
    window.choose("Åsele Svets AB").await;
    window.choose("Matris").await;
    window.read("Inget exemplar är lämnat ännu").await;
    window.choose("Lämna ett exemplar…").await;
    window.read("ingen kontaktperson ännu").await;
    let companies = window.ask("company_list", json!({})).await;
    let contact = json!({
        "id": null, "company_id": companies[0]["id"], "name": "Annika Hedborg",
        "title": "Produktionschef", "phone": "", "email": "", "signs_plans": false,
    });
    window.ask("contact_save", contact).await;
    window.reload().await;
    window.select("Område", "Svetsning").await;
    window.choose("Visa").await;
    window.choose("Lämna ett exemplar…").await;
    window.read("bevaras i registret, byte för byte").await;
    let mut wrong = looked_at(&window, axe.as_deref(), "matrix-leave").await;
    window.choose("Lämna").await;
    window.read("Exemplar 1 till Annika Hedborg, Produktionschef").await;
    window.read("Lämnat 20").await;
    wrong.extend(looked_at(&window, axe.as_deref(), "matrix-copies").await);
    window.choose("Spara kopia av exemplar 1").await;
    window.read("Sparat:").await;
    window.choose("Amira Haddad").await;
    window.choose("Papper").await;
    window.read("Vem som har fått företagets matris").await;
    window.read("Annika Hedborg, Produktionschef").await;
    wrong.extend(looked_at(&window, axe.as_deref(), "person-matrices").await);
    window.close().await;
    assert!(wrong.is_empty(), "axe found:\n{}", wrong.join("\n"));
}
