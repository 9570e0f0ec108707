//! What a report of figures and texts holds, and a form to fill in by hand: sections under headings, of no
//! person. Not its layout, and no figure of its own: they come in as they are to be read.

use chrono::NaiveDate;
use domain::language::Language;

/// A report or a blank form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportPaper {
    /// Language of the paper.
    pub language: Language,
    /// What kind of paper it is: "Periodrapport".
    pub kind: String,
    /// Its title.
    pub title: String,
    /// What stands under the title; may be empty.
    pub beside: String,
    /// The day that it is made; also its date as a file.
    pub dated: NaiveDate,
    /// The line about the funder that the project must carry; may be empty.
    pub funder_line: String,
    /// Its sections, in order.
    pub sections: Vec<ReportSection>,
}

/// A part under a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportSection {
    /// The heading.
    pub title: String,
    /// What stands in it.
    pub body: ReportBody,
    /// What must be known to read it; may be empty.
    pub note: String,
}

/// What stands in a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReportBody {
    /// Paragraphs, divided by line breaks. A section with an empty text does not stand.
    Text(String),
    /// Rows of cells. A table without rows does not stand.
    Table {
        /// Heads, each with its share of the width in per cent; together a hundred.
        heads: Vec<(String, u16)>,
        /// As many cells a row as there are heads.
        rows: Vec<Vec<String>>,
    },
    /// So many empty lines to write on.
    Lines(usize),
}
