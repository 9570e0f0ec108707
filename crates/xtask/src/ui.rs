//! The JavaScript tools of ui/package.json, which are for development only: the program embeds
//! nothing but ui/src.

use std::fs;

use crate::launch::{Outcome, at, command, root, run};
use crate::system::{NODE, NPM, require};

/// Fetches what ui/package-lock.json names, unless that very list has been fetched.
pub(crate) fn packages() -> Outcome {
    let folder = root().join("ui");
    let list = folder.join("package-lock.json");
    let wanted = at(&list, fs::read(&list))?;
    let fetched = folder.join("node_modules/.fetched-package-lock.json");
    if fs::read(&fetched).is_ok_and(|fetched| fetched == wanted) {
        return Ok(());
    }
    require(&[NODE])?;
    run(command(NPM).current_dir(&folder).args(["ci", "--no-audit", "--no-fund"]))?;
    at(&fetched, fs::write(&fetched, wanted))
}

/// Checks the types of every call and value in the interface's JavaScript.
pub(crate) fn types() -> Outcome {
    packages()?;
    run(command("node").args(["ui/node_modules/typescript/bin/tsc", "--project", "ui"]))
}

/// Tests what the interface decides without a window: what an interview shows and sends.
pub(crate) fn rules() -> Outcome {
    require(&[NODE])?;
    // Named one by one: what `node --test` makes of a folder differs between its versions.
    let folder = root().join("ui/tests");
    let files = at(&folder, fs::read_dir(&folder))?.flatten().map(|entry| entry.path());
    run(command("node").arg("--test").args(files))
}
