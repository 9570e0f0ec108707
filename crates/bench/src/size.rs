//! What is installed, beside the web view that a program with a browser of its own would have to
//! bring along and this one finds on the system.

use crate::{
    outcome::{Outcome, Stopped},
    table::Row,
    workplace::{Workplace, target},
};
use std::{ffi::OsStr, fs, io, path::PathBuf, process::Command};

/// Debian's names of the web view.
const WEB_VIEW: [&str; 2] = ["libwebkit2gtk-4.1-0", "libjavascriptcoregtk-4.1-0"];

pub(crate) fn measure(_: &Workplace) -> Outcome {
    let release = target().join("release");
    let web_view =
        ask(Command::new("dpkg-query").args(["-W", "-f", "${Installed-Size}\n"]).args(WEB_VIEW));
    let beside = |ours: f64| match &web_view {
        Ok(web_view) if *web_view > 0.0 => {
            (format!("{:.1} MB the web view", web_view / 1e6), format!("{:.3}", ours / web_view))
        }
        _ => ("no web view by Debian".to_owned(), String::new()),
    };
    let row = |figure: &str, ours: f64| {
        let (baseline, ratio) = beside(ours);
        Row {
            figure: figure.to_owned(),
            ours: format!("{:.1} MB", ours / 1e6),
            baseline,
            ratio,
            goal: String::new(),
        }
    };
    if let Some(package) = newest_package()? {
        let packed = fs::metadata(&package)?.len() as f64;
        let installed =
            ask(Command::new("dpkg-deb").arg("-f").arg(&package).arg("Installed-Size"))?;
        return Ok(vec![
            row("Debian package, installed", installed),
            row("Debian package, as sent", packed),
        ]);
    }
    match fs::metadata(release.join("kompetenspass")) {
        Ok(program) => {
            Ok(vec![row("the program's file (no package is made)", program.len() as f64)])
        }
        Err(_) => Err(Stopped::Skipped("`cargo xtask package` makes what is measured".into())),
    }
}

/// The package made last, if any.
fn newest_package() -> io::Result<Option<PathBuf>> {
    let folder = target().join("release/bundle/deb");
    if !folder.exists() {
        return Ok(None);
    }
    let mut packages = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension() == Some(OsStr::new("deb")) {
            packages.push((fs::metadata(&path)?.modified()?, path));
        }
    }
    Ok(packages.into_iter().max().map(|(_, path)| path))
}

/// The sum of the sizes that Debian's tool answers, one a line in units of 1024 bytes.
fn ask(command: &mut Command) -> io::Result<f64> {
    let answer = command.output()?;
    let text = String::from_utf8_lossy(&answer.stdout);
    Ok(text.lines().filter_map(|line| line.trim().parse::<f64>().ok()).sum::<f64>() * 1024.0)
}
