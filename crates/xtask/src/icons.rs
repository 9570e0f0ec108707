//! The program's icons, all from one drawing, which is made to hold at 16 pixels too.

use std::fs;

use crate::launch::{Outcome, at, root, run, target};
use crate::package::tauri;
use crate::system::{NODE, require};

/// What the program and its packages ask for; the tool renders many more, for stores and phones.
const WANTED: [&str; 6] =
    ["32x32.png", "128x128.png", "128x128@2x.png", "icon.png", "icon.ico", "icon.icns"];

/// Renders icons/app.svg into the other files beside it.
pub(crate) fn render() -> Outcome {
    require(&[NODE])?;
    let rendered = target().join("icons");
    run(tauri().args(["icon", "icons/app.svg", "--output"]).arg(&rendered))?;
    for name in WANTED {
        let (from, to) = (rendered.join(name), root().join("icons").join(name));
        at(&from, fs::copy(&from, &to))?;
    }
    Ok(())
}
