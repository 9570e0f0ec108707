//! The blank mapping form by keyboard: from a role for whoever comes, and from a person's page in large print.

use crate::{
    driver::{Laptop, can_show_windows},
    register::{add_company_of_welders, add_welder, make_register},
    views::{axe, looked_at},
};

#[tokio::test]
async fn a_form_to_fill_in_by_hand_is_saved_for_a_role_and_for_a_person_by_keyboard() {
    if !can_show_windows() {
        return;
    }
    let axe = axe();
    let laptop = Laptop::new().await;
    let window = laptop.start().await;
    make_register(&window).await;
    add_company_of_welders(&window, "Åsele Svets AB").await;
    window.choose("Blankett för hand…").await;
    window.read("men inte vilken nivå som krävs").await;
    let wrong = looked_at(&window, axe.as_deref(), "mapping-form").await;
    window.choose("Spara som PDF").await;
    window.read("Sparat:").await;
    add_welder(&window, "Amira", "Haddad", "Åsele Svets AB").await;
    window.choose("Papper").await;
    window.choose("Blankett för hand…").await;
    window.tab_to("large print", "e.name === 'large_print' && e.closest('dialog')").await;
    window.write(" ").await;
    window.choose("Spara som PDF").await;
    window.read("Kartläggningsblankett, Amira Haddad").await;
    let mut saved: Vec<Vec<u8>> = std::fs::read_dir(laptop.answers())
        .expect("the folder")
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|ending| ending == "pdf"))
        .map(|entry| std::fs::read(entry.path()).expect("a form"))
        .collect();
    saved.dedup();
    assert_eq!(saved.len(), 2, "one form each");
    assert!(saved.iter().all(|bytes| bytes.starts_with(b"%PDF-1.7")));
    window.close().await;
    assert!(wrong.is_empty(), "axe found:\n{}", wrong.join("\n"));
}
