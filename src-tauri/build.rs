//! Tells Tauri which commands the program has, so that none is open to a window without being
//! allowed by name. The names are read from the one table of commands; nothing is decided here.

use std::path::Path;

/// The table of commands.
const TABLE: &str = "../crates/app/src/api/mod.rs";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo:rerun-if-changed={TABLE}");
    let table = std::fs::read_to_string(Path::new(TABLE))?;
    // A row of the table reads `name: module::function(Takes) -> Gives;`.
    let names: Vec<&'static str> = table
        .lines()
        .filter_map(|line| {
            let (name, rest) = line.trim().split_once(": ")?;
            let is_row = rest.ends_with(';') && rest.contains(") -> ");
            is_row.then(|| &*Box::leak(name.to_owned().into_boxed_str()))
        })
        .collect();
    let manifest = tauri_build::AppManifest::new().commands(Box::leak(names.into_boxed_slice()));
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?;
    Ok(())
}
