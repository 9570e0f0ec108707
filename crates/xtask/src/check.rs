//! Everything that can be said of the code without running it, and the house rules.

use std::process::Command;

use crate::account::Account;
use crate::launch::{Outcome, cargo, command, run};
use crate::system::{BUILD, NODE, PYTHON, WINDOW, provide, require, succeeds};
use crate::{python, ui};

/// Takes every step and closes with the account.
pub(crate) fn check() -> Outcome {
    require(&[BUILD, WINDOW])?;
    provide(&[NODE, PYTHON])?;
    let mut account = Account::default();
    steps(&mut account);
    account.close()
}

/// The steps, the quickest answers first.
pub(crate) fn steps(account: &mut Account) {
    account.step("formatting", || run(cargo().args(["fmt", "--all", "--check"])));
    // The whole workspace, as in every other cargo call: with another selection of packages cargo
    // would resolve features anew and compile most of it twice.
    account.step("house rules", || run(cargo().args(["test", "--workspace", "--test", "tidy"])));
    account.step("JavaScript types", ui::types);
    account.step("JavaScript rules", ui::rules);
    licences(account);
    account.step("lints", || {
        run(cargo().args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))
    });
    account.step("documentation", || {
        run(cargo().args(["doc", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings"))
    });
}

/// Licences, forbidden crates and sources, by deny.toml.
fn licences(account: &mut Account) {
    const NAME: &str = "licences and sources";
    match cargo_deny() {
        Ok(Some(mut deny)) => account
            .step(NAME, || run(deny.args(["--locked", "check", "licenses", "bans", "sources"]))),
        Ok(None) => account.skip(NAME, "no ready cargo-deny for this system and none installed"),
        Err(failure) => account.step(NAME, || Err(failure)),
    }
}

/// cargo-deny from the fetched tools, or the one that the developer has.
fn cargo_deny() -> Outcome<Option<Command>> {
    let fetched = python::tools()?.join("bin/cargo-deny");
    Ok(if fetched.exists() {
        Some(command(fetched))
    } else {
        succeeds(&["cargo-deny", "--version"]).then(|| command("cargo-deny"))
    })
}
