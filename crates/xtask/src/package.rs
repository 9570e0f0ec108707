//! The release build and the Debian package made from it.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::launch::{Outcome, at, cargo, command, run, target};
use crate::system::{BUILD, NODE, NPM, WINDOW, require};

/// Tauri's own tool, by its exact version; npm keeps it outside the project.
pub(crate) fn tauri() -> Command {
    let mut npm = command(NPM);
    npm.args(["exec", "--yes", "--package=@tauri-apps/cli@2.12.5", "--", "tauri"]);
    npm
}

/// Builds the release, packs it, and tells the sizes.
pub(crate) fn package() -> Outcome {
    require(&[BUILD, WINDOW, NODE])?;
    // The feature that tells a build to be installed from one that a developer runs.
    let build = ["build", "--release", "--package", "kompetenspass"];
    run(cargo().args(build).args(["--features", "tauri/custom-protocol"]))?;
    run(tauri().args(["bundle", "--bundles", "deb"]))?;

    let release = target().join("release");
    tell_size(&release.join("kompetenspass"))?;
    let packages = release.join("bundle/deb");
    for entry in at(&packages, fs::read_dir(&packages))? {
        let path = at(&packages, entry)?.path();
        if path.extension().is_some_and(|extension| extension == "deb") {
            tell_size(&path)?;
        }
    }
    Ok(())
}

fn tell_size(path: &Path) -> Outcome {
    let bytes = at(path, fs::metadata(path))?.len();
    println!("{} ({}.{} MB)", path.display(), bytes / 1_000_000, bytes / 100_000 % 10);
    Ok(())
}
