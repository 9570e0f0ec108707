//! The tools of requirements.txt, fetched with pip into target/tools and nowhere else.

use std::fs;
use std::path::PathBuf;

use crate::launch::{Outcome, at, command, root, run, target};
use crate::system::{PYTHON, require};

/// The folder with the tools, fetched if it is not there or not up to date.
pub(crate) fn tools() -> Outcome<PathBuf> {
    let folder = target().join("tools");
    let wanted = root().join("crates/xtask/requirements.txt");
    let list = at(&wanted, fs::read(&wanted))?;
    // Written last, so that it stands only beside a complete folder.
    let fetched = folder.join("requirements.txt");
    if fs::read(&fetched).is_ok_and(|fetched| fetched == list) {
        return Ok(folder);
    }
    require(&[PYTHON])?;
    if folder.exists() {
        at(&folder, fs::remove_dir_all(&folder))?;
    }
    let pip = ["-m", "pip", "--quiet", "--disable-pip-version-check", "install"];
    // Each package is complete as it is, and the list names the hash of every file it allows.
    let exactly = ["--no-deps", "--only-binary=:all:", "--require-hashes"];
    run(command("python3")
        .args(pip)
        .args(exactly)
        .arg("--target")
        .arg(&folder)
        .arg("--requirement")
        .arg(&wanted)
        .env("PIP_ROOT_USER_ACTION", "ignore"))?;
    at(&fetched, fs::write(&fetched, list))?;
    Ok(folder)
}
