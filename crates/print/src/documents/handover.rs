//! What the receipt for a register that was handed over holds. Nothing about any person; not its layout.

use chrono::NaiveDate;
use domain::language::Language;

/// That a register was handed over, and what became of it on the laptop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandoverReceipt {
    /// Language of the receipt.
    pub language: Language,
    /// The register's name.
    pub register: String,
    /// The day of the handing over; also the receipt's date as a file.
    pub made: NaiveDate,
    /// The same as day and time.
    pub moment: String,
    /// Where the checked copy lies.
    pub copy: String,
    /// People in it.
    pub people: u32,
    /// Companies in it.
    pub companies: u32,
    /// Folders that were removed.
    pub removed: Vec<String>,
    /// Folders that did not go, or not wholly.
    pub left: Vec<String>,
    /// A place for backups that was not plugged in.
    pub unreached: Option<String>,
}

/// A part of the receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its heading.
    pub heading: String,
    /// What stands under it, line by line.
    pub lines: Vec<String>,
}

impl HandoverReceipt {
    /// What the receipt says, part by part: the same on paper and on the screen.
    #[must_use]
    pub fn parts(&self) -> Vec<Part> {
        let said = words::in_language(self.language).handover();
        let mut removed = self.removed.clone();
        removed.push(said.removed_traces());
        let mut left: Vec<String> = self.left.iter().map(|path| said.left_folder(path)).collect();
        left.extend(self.unreached.iter().map(|path| said.left_place(path)));
        left.extend([said.left_papers(), said.left_copies()]);
        let handed =
            vec![said.copy(&self.copy), said.holds(self.people, self.companies), said.checked()];
        let part = |heading, lines| Part { heading, lines };
        vec![
            part(said.handed(), handed),
            part(said.removed(), removed),
            part(said.left(), left),
            part(said.deleting(), vec![said.disk()]),
        ]
    }
}
