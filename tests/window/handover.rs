//! A register handed over by keyboard: the receipt is read, and the start page knows no register.

use crate::{
    driver::{Laptop, can_show_windows},
    finder::files,
    register::{PASSWORD, make_register},
};

#[tokio::test]
async fn a_register_is_handed_over_and_the_laptop_cleared_by_keyboard() {
    if !can_show_windows() {
        return;
    }
    let laptop = Laptop::new().await;
    let window = laptop.start().await;
    make_register(&window).await;
    window.go("#/settings/security").await;
    window.read("Så är registret skyddat").await;
    window.read("Efter 5 minuter").await;
    let pictures = std::env::var_os("KOMPETENSPASS_PICTURES").map(std::path::PathBuf::from);
    let keep = async |name: &str| {
        let picture = window.picture().await;
        if let Some(folder) = &pictures {
            std::fs::write(folder.join(name), picture).expect("a picture");
        }
    };
    keep("glance.png").await;
    window.choose("Överlämna registret").await;
    window.fill("Registrets lösenord", PASSWORD).await;
    window.fill("Skriv registrets namn", "Norrland").await;
    keep("handover.png").await;
    window.choose("Välj plats, kopiera och rensa").await;
    window.read("Kvittens på överlämnat register").await;
    keep("receipt.png").await;
    window.choose("Stäng").await;
    window.read("Skapa ett register").await;
    let left: Vec<_> = files(laptop.home())
        .into_iter()
        .filter(|file| file.ends_with("keys.a") || file.ends_with("register.db"))
        .filter(|file| !file.starts_with(laptop.answers()))
        .collect();
    assert!(left.is_empty(), "{left:#?}");
    window.close().await;
}
