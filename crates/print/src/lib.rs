//! The papers that a participant takes home (competence profile and individual development plan) and
//! the sheet with a register's recovery code, from plain data to the bytes of an accessible PDF
//! (PDF/UA-1, ISO 14289-1). The only crate that knows how a PDF is made. No database, no clock, no
//! file: the same data gives the same bytes.
//!
//! From the outside in: [`documents`] says what the papers hold and lays them out with `compose`,
//! `columns`, `table` and `chart`; `page` breaks them into pages; `write` with `tags`, `metadata`
//! and `references` makes the file. `text` and `face` set words in the typeface, `theme` has sizes and colours.
//! Every word on a paper that is not data comes from the `words` crate.

pub mod chart;
mod columns;
mod compose;
pub mod documents;
mod error;
mod face;
mod metadata;
mod page;
pub mod preview;
mod printer;
mod references;
#[cfg(test)]
#[allow(dead_code, reason = "shared with the tests and the example of the crate")]
mod samples;
mod table;
mod tags;
mod text;
mod theme;
mod write;

pub use documents::{Document, TextSize};
pub use error::{Error, Field};
pub use printer::{Joined, Printer};
