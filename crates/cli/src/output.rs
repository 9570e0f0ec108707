//! Writing to the terminal or the pipe: answers on standard output, everything else on standard
//! error. A reader that has gone away is an error here and never a panic.

use crate::failure::Failure;
use std::io::{self, Write};

/// Writes answers.
pub(crate) struct Answer(io::BufWriter<io::StdoutLock<'static>>);

impl Answer {
    pub(crate) fn new() -> Self {
        Self(io::BufWriter::new(io::stdout().lock()))
    }

    /// A line.
    pub(crate) fn line(&mut self, text: &str) -> Result<(), Failure> {
        writeln!(self.0, "{}", harmless(text)).map_err(Failure::Output)
    }

    /// A line of columns with tabs between.
    pub(crate) fn columns(&mut self, texts: &[&str]) -> Result<(), Failure> {
        let columns: Vec<String> = texts.iter().map(|text| harmless(text)).collect();
        writeln!(self.0, "{}", columns.join("\t")).map_err(Failure::Output)
    }

    /// A value as JSON.
    pub(crate) fn json(&mut self, value: &impl serde::Serialize) -> Result<(), Failure> {
        serde_json::to_writer_pretty(&mut self.0, value)
            .map_err(|error| Failure::Output(error.into()))?;
        self.line("")
    }

    /// Waits until everything is written.
    pub(crate) fn end(mut self) -> Result<(), Failure> {
        self.0.flush().map_err(Failure::Output)
    }
}

/// Says what went wrong.
pub(crate) fn complain(text: &str) {
    // Where standard error is closed there is nobody to tell.
    let _ = writeln!(io::stderr(), "kompetenspass-cli: {}", harmless(text));
}

/// The text without control characters: a name must not command a terminal or end a line.
fn harmless(text: &str) -> String {
    text.replace(char::is_control, " ")
}
