//! What the start page offers when something has gone wrong, by keyboard alone: the sheet about a
//! computer that is gone, made of a backup, and what can be read of a damaged register.

use crate::{
    driver::{Laptop, can_show_windows},
    finder::files,
    register::{PASSWORD, ask_for_register},
    views::{axe, looked_at},
};
use serde_json::json;
use std::fs;

#[tokio::test]
async fn the_sheet_about_a_computer_that_is_gone_is_made_of_a_backup_on_the_start_page() {
    if !can_show_windows() {
        return;
    }
    let (axe, mut wrong) = (axe(), Vec::new());
    let laptop = Laptop::new().await;
    let window = laptop.start().await;
    ask_for_register(&window).await;
    window.ask("register_lock", json!({})).await;
    // Its backup on a stick, and no register: another computer.
    let documents = laptop.home().join("Documents");
    let backups = fs::read_dir(documents.join("Kompetenspass-kopior")).expect("backups");
    let backup = backups.flatten().next().expect("a backup").path();
    let stick = laptop.answers().join(backup.file_name().expect("a name"));
    fs::rename(&backup, &stick).expect("a stick");
    fs::remove_dir_all(documents.join("Norrland.kompetenspass")).expect("a folder");
    let before = files(&stick);
    window.reload().await;

    window.choose("Är en dator borta?").await;
    window.read("Incidentunderlag ur en säkerhetskopia").await;
    window.choose("Välj säkerhetskopia").await;
    window.read("Norrland-20").await;
    window.fill("Lösenordet som säkerhetskopian har", "fel lösenord").await;
    window.choose("Spara incidentunderlag").await;
    window.read("öppnar inte det här registret").await;
    window.fill("Lösenordet som säkerhetskopian har", PASSWORD).await;
    wrong.extend(looked_at(&window, axe.as_deref(), "start-incident").await);
    window.choose("Spara incidentunderlag").await;
    window.read("Sparat:").await;
    let sheets: Vec<_> = files(&laptop.answers())
        .into_iter()
        .filter(|file| file.extension().is_some_and(|ending| ending == "pdf"))
        .collect();
    assert_eq!(sheets.len(), 1, "{sheets:?}");
    assert_eq!(files(&stick), before, "a backup that is read gets no files");
    let state = window.ask("program_state", json!({})).await;
    assert!(state["open"].is_null(), "no register is open for that");
    window.close().await;
    assert!(wrong.is_empty(), "axe found:\n{}", wrong.join("\n"));
}

#[tokio::test]
async fn what_can_be_read_of_a_damaged_register_is_saved_from_the_start_page() {
    if !can_show_windows() {
        return;
    }
    let (axe, mut wrong) = (axe(), Vec::new());
    let laptop = Laptop::new().await;
    let window = laptop.start().await;
    ask_for_register(&window).await;
    window.ask("register_lock", json!({})).await;
    let data = laptop.home().join("Documents/Norrland.kompetenspass/register.db");
    let mut bytes = fs::read(&data).expect("a file");
    let middle = bytes.len() / 4096 / 2 * 4096 + 100;
    bytes[middle] ^= 1;
    fs::write(&data, &bytes).expect("a file");
    window.reload().await;

    window.fill("Lösenord", PASSWORD).await;
    window.choose("Öppna").await;
    window.read("är skadat och går inte att läsa").await;
    wrong.extend(looked_at(&window, axe.as_deref(), "start-damaged").await);
    window.choose("Rädda det som går att läsa").await;
    window.read("med ordet ”räddat” i namnet").await;
    window.fill("Lösenord", PASSWORD).await;
    wrong.extend(looked_at(&window, axe.as_deref(), "start-rescue").await);
    window.choose("Läs det som går").await;
    window.read("1 sida i databasen gick inte att läsa").await;
    wrong.extend(looked_at(&window, axe.as_deref(), "start-rescued").await);
    window.choose("Fortsätt i det nya registret").await;
    window.read("Översikt").await;
    let state = window.ask("register_state", json!({})).await;
    assert_eq!(state["name"], json!("Norrland-räddat"));
    assert_eq!(fs::read(&data).expect("a file"), bytes, "the damaged one is only read");
    window.close().await;
    assert!(wrong.is_empty(), "axe found:\n{}", wrong.join("\n"));
}
