//! The model package by keyboard: saved from the library, and taken in after it has been looked at.

use crate::{
    driver::{Laptop, can_show_windows},
    register::make_register,
    views::{axe, looked_at},
};
use serde_json::json;

#[tokio::test]
async fn a_package_is_saved_and_taken_in_by_keyboard() {
    if !can_show_windows() {
        return;
    }
    let axe = axe();
    let laptop = Laptop::new().await;
    let window = laptop.start().await;
    make_register(&window).await;
    window.choose("Bibliotek").await;
    window.choose("Modellpaket").await;
    window.choose("Spara modellen som paket…").await;
    window.read("Sparat:").await;
    let saved = std::fs::read_dir(laptop.answers()).expect("the folder").flatten().next();
    let path = saved.expect("a package").path();

    // As another project would have it: an area in other words, and a permit that is new here.
    let package = std::fs::read_to_string(&path).expect("a package");
    let theirs = package.replacen("\"Svetsning\"", "\"Svetsning och lödning\"", 1);
    let theirs = theirs.replacen("\"hot-work\"", "\"glass-oven\"", 1);
    assert_ne!(theirs, package);
    std::fs::write(&path, &theirs).expect("a package");
    window.choose("Modellpaket").await;
    window.choose("Läs in ett paket…").await;
    window.read("Svetsning och lödning").await;
    let mut wrong = looked_at(&window, axe.as_deref(), "package").await;
    window.tab_to("the choice of areas", "e.type === 'radio' && e.name === 'areas'").await;
    window.pick("Ta paketets").await;
    window.choose("Läs in").await;
    window.read("Paketet är inläst").await;
    window.read("Svetsning och lödning").await;

    // A validation model is its owner's: it goes along when that is chosen.
    let model = json!({
        "id": null, "name": "Glas BAS", "owner": "Glasets branschråd", "about": "",
        "valid_months": "", "confirm_months": "", "archived": false, "areas": [],
    });
    window.ask("validation_model_save", model).await;
    std::fs::remove_file(&path).expect("a package");
    window.choose("Modellpaket").await;
    window.choose("Spara modellen som paket…").await;
    window.read("En modell tillhör sin ägare").await;
    wrong.extend(looked_at(&window, axe.as_deref(), "package-save").await);
    window.tab_to("the model", "e.type === 'checkbox' && e.closest('dialog')").await;
    window.write(" ").await;
    window.choose("Spara paketet").await;
    window.read("Paketet har inga personer").await;
    assert!(std::fs::read_to_string(&path).expect("a package").contains("Glas BAS"));
    window.close().await;
    assert!(wrong.is_empty(), "axe found:\n{}", wrong.join("\n"));
}
