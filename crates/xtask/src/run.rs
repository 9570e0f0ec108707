//! Opening the program, or, where no window can open, making the example's papers; and the measures.

use crate::launch::{Outcome, cargo, run as launch};
use crate::system::{BUILD, PYTHON, TEST, WINDOW, has_display, provide, require};

/// Builds the program and opens its window.
pub(crate) fn run(arguments: &[String]) -> Outcome {
    if !has_display() {
        println!(
            "There is no display here (DISPLAY and WAYLAND_DISPLAY are not set), so no window can open."
        );
        println!("Making the example register and its papers in out/ instead.");
        require(&[BUILD])?;
        return launch(cargo().args([
            "run",
            "--package",
            "kompetenspass-cli",
            "--",
            "example",
            "out",
        ]));
    }
    require(&[BUILD, WINDOW])?;
    launch(cargo().args(["run", "--package", "kompetenspass", "--"]).args(arguments))
}

/// Measures; the figures are printed, and never asserted.
pub(crate) fn bench(arguments: &[String]) -> Outcome {
    require(&[BUILD])?;
    // A figure whose baseline or screen is missing says so and is left out.
    provide(&[PYTHON, TEST])?;
    launch(cargo().args(["run", "--release", "--package", "bench", "--"]).args(arguments))
}
