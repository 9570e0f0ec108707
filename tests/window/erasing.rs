//! A person erased by keyboard: told what goes and what stays, confirmed by the participant number, and
//! found nowhere afterwards.

use crate::{
    driver::{Laptop, can_show_windows},
    finder::files,
    register::make_register,
    views::{axe, looked_at},
};
use fantoccini::key::Key;

#[tokio::test]
async fn a_person_is_erased_by_keyboard_and_found_nowhere() {
    if !can_show_windows() {
        return;
    }
    let axe = axe();
    let laptop = Laptop::new().await;
    let window = laptop.start().await;
    make_register(&window).await;
    window.choose("Deltagare").await;
    window.choose("Ny deltagare").await;
    window.fill("Förnamn", "Amira").await;
    window.fill("Efternamn", "Haddad").await;
    window.fill("Deltagare från", "2020-10-05").await;
    window.choose("Spara deltagaren").await;
    window.read("Amira Haddad").await;

    window.choose("Bakgrund").await;
    window.choose("Radera personen…").await;
    window.read("Radera Amira Haddad").await;
    window.read("deltagare sedan 2020-10-05").await;
    window.read("Det går inte att ångra").await;
    let wrong = looked_at(&window, axe.as_deref(), "erasing").await;
    // Neither a ground nor a name: each is asked for at its place.
    window.fill("Skriv namnet eller deltagarnumret", "1").await;
    window.press(&[Key::Enter.into()]).await;
    window.read("Välj varför personen raderas").await;
    window.tab_to("the ground", "e.type === 'radio' && e.name === 'ground'").await;
    window.pick("Personen lades in av misstag").await;
    window.fill("Skriv namnet eller deltagarnumret", "Amira").await;
    window.choose("Radera för gott").await;
    window.read("Ingen har raderats").await;
    window.fill("Skriv namnet eller deltagarnumret", "Amira Haddad").await;
    window.choose("Radera för gott").await;
    window.read("Personen är raderad. Säkerhetskopian från").await;
    window.see("main h1").await;
    assert!(!window.text().await.contains("Haddad"));
    let copies = laptop.home().join("Documents/Kompetenspass-kopior");
    assert!(files(&copies).iter().any(|file| file.ends_with("keys.a")), "a backup was made");

    window.chord(Key::Control, 'k').await;
    window.write("hadd").await;
    window.read("Inget som liknar").await;
    window.close().await;
    assert!(wrong.is_empty(), "axe found:\n{}", wrong.join("\n"));
}
