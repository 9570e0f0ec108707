//! The table of figures, as a terminal shows it.

use std::fmt;

/// One line: a figure, what it is measured beside, and their ratio.
pub(crate) struct Row {
    /// What is measured.
    pub(crate) figure: String,
    /// How it went.
    pub(crate) ours: String,
    /// What it is held against, measured in the same run.
    pub(crate) baseline: String,
    /// The one divided by the other.
    pub(crate) ratio: String,
    /// What we aim for; empty where nothing is aimed for.
    pub(crate) goal: String,
}

/// All figures of a run.
#[derive(Default)]
pub(crate) struct Table {
    rows: Vec<[String; 5]>,
    said: Vec<String>,
}

impl Table {
    pub(crate) fn add(&mut self, rows: Vec<Row>) {
        self.rows.extend(
            rows.into_iter().map(|row| [row.figure, row.ours, row.baseline, row.ratio, row.goal]),
        );
    }

    /// Notes that a figure is missing.
    pub(crate) fn say(&mut self, figure: &str, why: String) {
        self.said.push(format!("{figure}: {why}"));
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let heads = ["figure", "measured", "beside", "ratio", "goal"].map(str::to_owned);
        let mut widths = heads.each_ref().map(|head| head.chars().count());
        for (column, cell) in self.rows.iter().flat_map(|row| row.iter().enumerate()) {
            widths[column] = widths[column].max(cell.chars().count());
        }
        let rule = widths.map(|width| "-".repeat(width));
        for row in [&heads, &rule].into_iter().chain(&self.rows) {
            let cells = row.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}"));
            writeln!(f, "{}", cells.collect::<Vec<_>>().join("  ").trim_end())?;
        }
        for line in &self.said {
            writeln!(f, "{line}")?;
        }
        Ok(())
    }
}
