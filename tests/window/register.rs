//! A register of one's own, made by keyboard: how most of the tests begin. What a coach does in it is in
//! the other modules.

use crate::driver::Window;

/// The password of the registers that are made here.
pub(crate) const PASSWORD: &str = "korrekt häst batteri stift";

/// Makes a register named Norrland, from the start page.
pub(crate) async fn make_register(window: &Window) {
    make_register_of(window, "Karin Ek", PASSWORD).await;
}

/// The same, for a coach and with a password.
pub(crate) async fn make_register_of(window: &Window, coach: &str, password: &str) {
    window.choose("Skapa ett register").await;
    window.fill("Registrets namn", "Norrland").await;
    window.fill("Ditt namn", coach).await;
    window.fill("Lösenord", password).await;
    window.fill("Lösenordet en gång till", password).await;
    window.choose("Skapa registret").await;
    window.read("Översikt").await;
}
