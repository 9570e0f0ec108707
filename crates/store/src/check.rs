//! Whether a register is whole: its pages, its structure, its references, and its tables against
//! its log. Looks, and mends nothing.

use crate::{
    Error, Piece, Register, Result, View, blob, connection, keys::copies, log::rebuild::Difference,
    migrations, register::Storage,
};

/// What a check found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Number of the folder's format.
    pub format: u32,
    /// Number of the data's schema.
    pub schema: u32,
    /// Whether both copies of the key slots are there and alike; true for a register in memory.
    pub both_key_copies: bool,
    /// Pages whose seal is broken, or that could not be read at all.
    pub damaged_pages: usize,
    /// What the database says is wrong with its own structure.
    pub structure: Vec<String>,
    /// Tables with rows that refer to nothing, each with how many.
    pub broken_references: Vec<(String, u32)>,
    /// Papers whose bytes are not those that were issued.
    pub damaged_blobs: usize,
    /// Rows in which a table and the log do not agree.
    pub differences: Vec<Difference>,
    /// Operations in the log.
    pub operations: u32,
    /// Revisions in the log.
    pub revisions: u32,
}

impl Report {
    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.both_key_copies
            && self.damaged_pages == 0
            && self.structure.is_empty()
            && self.broken_references.is_empty()
            && self.damaged_blobs == 0
            && self.differences.is_empty()
    }
}

impl Register {
    /// Checks all of the register. Reads every page, so it takes a while on a large one.
    ///
    /// Damage is an answer here and no error.
    ///
    /// # Errors
    /// If the check itself cannot be done.
    pub fn check(&self) -> Result<Report> {
        let mut report = Report {
            format: copies::FORMAT,
            schema: migrations::LATEST,
            both_key_copies: match self.storage() {
                Storage::Memory => true,
                Storage::Folder { files, .. } => {
                    copies::read(files).is_ok_and(|copies| !copies.needs_mending)
                }
            },
            ..Report::default()
        };
        if matches!(self.storage(), Storage::Folder { .. }) {
            // After a power cut a page may lie torn in the file that lies whole in the log, where
            // reading finds it: moved in, it is whole in both. Where that cannot be done, on a full
            // disk or by damage, the pages are looked at as they are.
            let _ = connection::checkpoint(self.connection());
        }
        if let Err(error) = self.inspect(&mut report) {
            match error {
                Error::Damaged(Piece::Data) => report.damaged_pages = report.damaged_pages.max(1),
                other => return Err(other),
            }
        }
        Ok(report)
    }
}

impl View {
    fn inspect(&self, report: &mut Report) -> Result<()> {
        report.damaged_pages = connection::broken_seals(self.connection())?;
        report.structure = self.lines("PRAGMA integrity_check")?;
        report.structure.retain(|line| line != "ok");
        let mut broken = std::collections::BTreeMap::<String, u32>::new();
        for table in self.lines("PRAGMA foreign_key_check")? {
            *broken.entry(table).or_default() += 1;
        }
        report.broken_references = broken.into_iter().collect();
        report.damaged_blobs = self.damaged_blobs()?;
        let count =
            |sql| -> Result<u32> { Ok(self.connection().query_row(sql, [], |row| row.get(0))?) };
        report.operations = count("SELECT count(*) FROM operation")?;
        report.revisions = count("SELECT count(*) FROM revision")?;
        report.differences = self.rebuild_check()?;
        Ok(())
    }

    /// The first column of every row.
    fn lines(&self, sql: &str) -> Result<Vec<String>> {
        let mut statement = self.connection().prepare(sql)?;
        let lines = statement.query_map([], |row| row.get(0))?;
        Ok(lines.collect::<rusqlite::Result<_>>()?)
    }

    fn damaged_blobs(&self) -> Result<usize> {
        let mut statement = self.connection().prepare("SELECT sha256, bytes FROM blob")?;
        let mut rows = statement.query([])?;
        let mut damaged = 0;
        while let Some(row) = rows.next()? {
            let digest: String = row.get(0)?;
            let bytes = row.get_ref(1)?.as_bytes().map_err(|_| Error::Damaged(Piece::Data))?;
            damaged += usize::from(blob::sha256(bytes) != digest);
        }
        Ok(damaged)
    }
}
