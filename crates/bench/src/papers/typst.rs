//! Typst as a Python module, fetched by its exact version into target/bench/tools, and the batch that
//! it makes. Not part of the program and not of its tests.

use super::{Batch, batch, content};
use crate::{
    outcome::{Outcome, Stopped},
    workplace::{Workplace, root, target},
};
use print::documents::profile::Profile;
use serde::Deserialize;
use serde_json::Value;
use std::{fs, path::PathBuf, process::Command, time::Duration};

/// Where the template, the batch and the version wanted lie.
const SOURCES: &str = "crates/bench";

/// What the batch answers with.
#[derive(Deserialize)]
struct Answer {
    seconds: f64,
    bytes: usize,
}

/// Typst with everything that it needs at hand.
pub(super) struct Typst<'p> {
    place: &'p Workplace,
    module: PathBuf,
}

impl<'p> Typst<'p> {
    /// Fetches Typst unless it is there, and lays out typeface and data for it.
    pub(super) fn ready(place: &'p Workplace, profiles: &[Profile]) -> Outcome<Self> {
        let module = fetch()?;
        let fonts = place.folder().join("fonts");
        fs::create_dir_all(&fonts)?;
        fs::write(fonts.join("regular.ttf"), notosans::REGULAR_TTF)?;
        fs::write(fonts.join("bold.ttf"), notosans::BOLD_TTF)?;
        let papers: Vec<Value> = profiles.iter().map(content::plain).collect();
        fs::write(place.folder().join("papers.json"), serde_json::to_vec(&papers)?)?;
        Ok(Self { place, module })
    }

    /// Makes all papers in a process of its own, and tells the time that they took there, without
    /// what Python needs to start.
    pub(super) fn batch(&self) -> Outcome<(Batch, Duration)> {
        let sources = root().join(SOURCES).join("src/papers");
        let output = Command::new("python3")
            .arg(sources.join("batch.py"))
            .arg(sources.join("profile.typ"))
            .arg(self.place.folder())
            .env("PYTHONPATH", &self.module)
            .output()?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            return Err(Stopped::Failed(said.into()));
        }
        let answer: Answer = serde_json::from_slice(&output.stdout)?;
        let first = fs::read(self.place.folder().join("typst.pdf"))?;
        let batch = batch(self.place, "typst.pdf", answer.bytes, Some(first))?;
        Ok((batch, Duration::from_secs_f64(answer.seconds)))
    }
}

/// The folder with the module, fetched with pip if it is not there or not the version wanted.
fn fetch() -> Outcome<PathBuf> {
    let folder = target().join("bench/tools");
    let wanted = root().join(SOURCES).join("requirements.txt");
    let list = fs::read(&wanted)?;
    // Written last, so that it stands only beside a complete folder.
    let fetched = folder.join("requirements.txt");
    if fs::read(&fetched).is_ok_and(|fetched| fetched == list) {
        return Ok(folder);
    }
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    let pip = ["-m", "pip", "--quiet", "--disable-pip-version-check", "install", "--no-deps"];
    let exactly = ["--only-binary=:all:", "--require-hashes", "--target"];
    let output = Command::new("python3")
        .args(pip)
        .args(exactly)
        .arg(&folder)
        .arg("--requirement")
        .arg(&wanted)
        .env("PIP_ROOT_USER_ACTION", "ignore")
        .output();
    match output {
        // Nothing is fetched where the list has nothing for the system.
        Ok(output) if output.status.success() && folder.join("typst").exists() => {
            fs::write(&fetched, list)?;
            Ok(folder)
        }
        _ => {
            Err(Stopped::Skipped("Typst could not be fetched (python3-pip, Linux, x86-64)".into()))
        }
    }
}
