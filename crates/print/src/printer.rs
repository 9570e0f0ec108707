//! Makes papers: one by one, or many as one file. Holds the typeface and every word it has shaped,
//! so that a batch is fast. Not where papers are kept.

use crate::{
    documents::{Document, plan::Plan, profile::Profile, recovery::RecoverySheet},
    error::Error,
    text::Typesetter,
    write,
};

/// Makes papers. Keep one for a batch: each word is shaped once.
pub struct Printer {
    setter: Typesetter,
}

/// Many papers in one file.
#[derive(Debug)]
pub struct Joined {
    /// The file; none if every paper was refused, or there was none.
    pub bytes: Option<Vec<u8>>,
    /// Papers that were left out, by their place among those given, and why.
    pub refused: Vec<(usize, Error)>,
}

impl Printer {
    /// A printer with the papers' typeface.
    ///
    /// # Errors
    /// [`Error::Typeface`] if the typeface that the program carries cannot be read.
    pub fn new() -> Result<Self, Error> {
        Ok(Self { setter: Typesetter::new()? })
    }

    /// A competence profile as PDF/UA-1. The same profile always gives the same bytes.
    ///
    /// # Errors
    /// [`Error::MissingGlyph`] for a character that the typeface lacks; else what went wrong with
    /// the document itself.
    pub fn profile(&mut self, profile: &Profile) -> Result<Vec<u8>, Error> {
        self.document(Document::Profile(profile))
    }

    /// An individual development plan as PDF/UA-1. The same plan always gives the same bytes.
    ///
    /// # Errors
    /// As for [`Printer::profile`].
    pub fn plan(&mut self, plan: &Plan) -> Result<Vec<u8>, Error> {
        self.document(Document::Plan(plan))
    }

    /// The sheet with a register's recovery code as PDF/UA-1. The same sheet always gives the same
    /// bytes. A printer remembers the words that it has set: one that set a code is not kept.
    ///
    /// # Errors
    /// As for [`Printer::profile`].
    pub fn recovery_sheet(mut self, sheet: &RecoverySheet) -> Result<Vec<u8>, Error> {
        self.document(Document::Recovery(sheet))
    }

    /// A paper of any kind as PDF/UA-1.
    ///
    /// # Errors
    /// As for [`Printer::profile`].
    pub fn document(&mut self, document: Document<'_>) -> Result<Vec<u8>, Error> {
        let laid = document.lay_out(&mut self.setter)?;
        write::paper(&self.setter, laid)
    }

    /// Many papers as one PDF/UA-1 file, each with its own page numbers and bookmarks. A paper that
    /// cannot be made is left out and listed; the others go on. The iterator is asked for one paper
    /// after the other, so whoever gives them can count them or end early.
    ///
    /// # Errors
    /// What goes wrong with the file as a whole.
    pub fn one_file<'a>(
        &mut self,
        documents: impl IntoIterator<Item = Document<'a>>,
    ) -> Result<Joined, Error> {
        let mut papers = Vec::new();
        let mut refused = Vec::new();
        for (index, document) in documents.into_iter().enumerate() {
            match document.lay_out(&mut self.setter) {
                Ok(laid) => papers.push(laid),
                Err(error) => refused.push((index, error)),
            }
        }
        let Some(first) = papers.first() else {
            return Ok(Joined { bytes: None, refused });
        };
        let title = words::in_language(first.language).papers().papers_joined(papers.len());
        let bytes = write::joined(&self.setter, title, papers)?;
        Ok(Joined { bytes: Some(bytes), refused })
    }
}
