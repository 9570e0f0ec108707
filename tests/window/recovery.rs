//! A forgotten password, by keyboard alone: the code is made and read back, the register locked, and
//! opened again with the sheet and a new password. Every step is looked at by axe in light and dark.

use crate::{
    driver::{Laptop, can_show_windows},
    register::{PASSWORD, make_register},
    views::{axe, looked_at},
};
use fantoccini::key::Key;

const NEW: &str = "fyra helt andra ord nu";

#[tokio::test]
async fn a_forgotten_password_is_replaced_by_keyboard_with_the_printed_code() {
    if !can_show_windows() {
        return;
    }
    let axe = axe();
    let laptop = Laptop::new().await;
    let window = laptop.start().await;
    make_register(&window).await;
    window.read("ifall lösenordet glöms").await;
    // The reminder leads to the same place; here the long way is gone.
    window.see("#notices:empty").await;

    window.choose("Inställningar").await;
    window.choose("Säkerhet").await;
    window.read("Ingen kod är gjord").await;
    let mut wrong = looked_at(&window, axe.as_deref(), "recovery-none").await;
    window.choose("Gör en återställningskod").await;
    window.fill("Nuvarande lösenord", PASSWORD).await;
    wrong.extend(looked_at(&window, axe.as_deref(), "recovery-begin").await);
    window.choose("Visa koden").await;
    window.see(".code-group").await;
    wrong.extend(looked_at(&window, axe.as_deref(), "recovery-shown").await);
    let script =
        "return [...document.querySelectorAll('.code-group')].map((e) => e.textContent).join('-')";
    let code = window.run(script).await.as_str().expect("a code").to_owned();
    window.choose("Skriv ut bladet").await;
    window.read("PDF-visare").await;
    assert!(laptop.answers().join("printed.pdf").is_file());
    window.choose("Jag har koden på papper").await;
    window.see("input[name=code]").await;
    assert!(!window.text().await.contains(&code[..9]), "the code is out of sight");
    window.fill("Återställningskod", &code).await;
    wrong.extend(looked_at(&window, axe.as_deref(), "recovery-read-back").await);
    window.choose("Låt koden gälla").await;
    window.read("Återställningskoden gäller nu").await;
    window.read("Gör en ny kod").await;

    window.chord(Key::Control, 'l').await;
    window.read("Lås upp Norrland").await;
    wrong.extend(looked_at(&window, axe.as_deref(), "recovery-locked").await);
    window.choose("Glömt lösenordet?").await;
    window.read("Ta fram bladet").await;
    // A slip of the hand is told before anything else is asked.
    let slip = format!("{}{}", if code.starts_with('7') { '8' } else { '7' }, &code[1..]);
    window.fill("Återställningskod", &slip).await;
    window.press(&[Key::Tab.into()]).await;
    window.read("kontrolltecknet").await;
    wrong.extend(looked_at(&window, axe.as_deref(), "recovery-slip").await);
    window.fill("Återställningskod", &code.replace('-', " ").to_lowercase()).await;
    window.fill("Nytt lösenord", NEW).await;
    window.fill("Lösenordet en gång till", NEW).await;
    window.choose("Lås upp med koden").await;
    window.read("Översikt").await;

    // A new key: the same steps, with a new password before them.
    window.choose("Inställningar").await;
    window.choose("Säkerhet").await;
    window.choose("Byt nyckel").await;
    window.fill("Nuvarande lösenord", NEW).await;
    window.fill("Nytt lösenord", PASSWORD).await;
    window.fill("Lösenordet en gång till", PASSWORD).await;
    wrong.extend(looked_at(&window, axe.as_deref(), "rekey-begin").await);
    window.choose("Visa den nya koden").await;
    window.see(".code-group").await;
    let second = window.run(script).await.as_str().expect("a code").to_owned();
    assert_ne!(second, code);
    window.choose("Jag har koden på papper").await;
    window.fill("Återställningskod", &second).await;
    window.choose("Byt nyckel nu").await;
    window.read("Nyckeln är bytt").await;
    window.chord(Key::Control, 'l').await;
    window.read("Lås upp Norrland").await;
    window.fill("Lösenord", PASSWORD).await;
    window.press(&[Key::Enter.into()]).await;
    window.read("Översikt").await;
    window.close().await;
    assert!(wrong.is_empty(), "axe found:\n{}", wrong.join("\n"));
}
