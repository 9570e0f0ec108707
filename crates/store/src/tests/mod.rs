//! What the store promises, as facts. Kept inside the crate, so that they can damage what nobody
//! outside may touch.

mod backup;
mod damage;
mod drafts;
mod erase;
pub(crate) mod fields;
#[path = "../../../../tests/faults/figures.rs"]
mod figures;
mod folder;
mod history;
mod log;
mod moved;
mod password_change;
mod people;
#[cfg(unix)]
mod permission;
pub(crate) mod power;
mod recovery;
mod rekey;
mod rescue;
mod sample;
mod sample_project;
mod schema;
mod time;
mod together;
mod undo;
mod upgrade;
mod upgrade_kills;

use crate::{KeyCost, Password, Program, Register, Result, World};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

pub(crate) use figures::figure;

pub(crate) const PASSWORD: &str = "korrekt häst batteri";

pub(crate) fn world() -> World {
    World::fixed(1, "2020-10-05T08:00:00Z".parse().unwrap())
}

pub(crate) fn in_memory() -> Register {
    Register::in_memory(world()).unwrap()
}

/// A folder of its own for a test, and the place of a register in it.
pub(crate) fn place() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("prov.kompetenspass");
    (folder, place)
}

pub(crate) fn create(place: &Path) -> Result<Register> {
    let password = Password::new(PASSWORD);
    Register::create(place, &password, KeyCost::FOR_TESTS, Program::Window, world())
}

pub(crate) fn open(place: &Path) -> Result<Register> {
    open_with(place, PASSWORD)
}

pub(crate) fn open_with(place: &Path, password: &str) -> Result<Register> {
    Register::open(place, &Password::new(password), Program::CommandLine, world())
}

#[test]
fn a_register_and_its_readers_may_go_to_another_thread() {
    fn goes<T: Send>() {}
    goes::<Register>();
    goes::<crate::Reader>();
    goes::<crate::Error>();
}

/// Every file in a folder with its bytes, by name.
pub(crate) fn bytes_of(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.clone(), std::fs::read(path).unwrap()))
        .collect();
    files.sort();
    files
}
