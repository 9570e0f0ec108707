//! The way back, by keyboard alone: from the settings of an open register in three choices, and from
//! the start page when the register does not open.

use crate::{
    driver::{Laptop, Window, can_show_windows},
    register::{PASSWORD, make_register},
};

async fn add_company(window: &Window, name: &str) {
    window.go("#/companies/new").await;
    window.fill("Företagets namn", name).await;
    window.choose("Spara företaget").await;
    window.read(name).await;
}

/// Puts a picture where `KOMPETENSPASS_PICTURES` says, to be looked at.
async fn picture(window: &Window, name: &str) {
    if let Some(folder) = std::env::var_os("KOMPETENSPASS_PICTURES") {
        let path = std::path::Path::new(&folder).join(format!("{name}.png"));
        std::fs::write(path, window.picture().await).expect("a picture");
    }
}

#[tokio::test]
async fn a_backup_is_restored_by_keyboard_from_the_settings_and_from_the_start_page() {
    if !can_show_windows() {
        return;
    }
    let laptop = Laptop::new().await;
    let window = laptop.start().await;
    make_register(&window).await;
    add_company(&window, "Före Svets AB").await;

    // Made when asked for, and a receipt at the foot of the menu.
    window.go("#/settings/security").await;
    window.read("Ingen ännu").await;
    window.choose("Säkerhetskopiera nu").await;
    window.read("kontrollerad").await;
    window.see("#backup-receipt:not([hidden]) [data-icon=check]").await;
    add_company(&window, "Efter Mekaniska AB").await;

    // Three choices: the settings, a backup, yes.
    window.go("#/settings/security").await;
    window.see("table.backups").await;
    picture(&window, "backups-settings").await;
    window.choose("Återställ säkerhetskopian från").await;
    window.read("En åtgärd har gjorts i registret sedan dess").await;
    window.read("Före Svets AB").await;
    picture(&window, "backups-look").await;
    window.choose("Återställ").await;
    window.read("Säkerhetskopian är återställd").await;
    window.go("#/companies").await;
    window.read("Före Svets AB").await;
    assert!(!window.text().await.contains("Efter Mekaniska AB"));
    window.close().await;

    // The register does not open any more: the start page leads back.
    let documents = laptop.home().join("Documents");
    std::fs::write(documents.join("Norrland.kompetenspass/register.db"), "skada").expect("a file");
    let window = laptop.start().await;
    window.fill("Lösenord", PASSWORD).await;
    window.choose("Öppna").await;
    window.read("är skadat och går inte att läsa").await;
    window.see(".start-ways").await;
    picture(&window, "backups-start").await;
    window.choose("Återställ säkerhetskopian från").await;
    window.read("Det sista som gjordes").await;
    window.choose("Återställ").await;
    window.read("Översikt").await;
    window.go("#/companies").await;
    window.read("Före Svets AB").await;
    let aside = std::fs::read_dir(documents)
        .expect("a folder")
        .flatten()
        .filter(|entry| entry.file_name().to_string_lossy().contains("undanlagt"))
        .count();
    assert_eq!(aside, 2, "what lay there is kept, both times");
    window.close().await;
}
