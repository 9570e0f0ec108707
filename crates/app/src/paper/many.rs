//! Papers of many people in one go: each file whole or not at all, a paper that cannot be made named
//! and passed over.

use super::{
    Identity,
    content::{self, Content},
    file_name,
};
use crate::{
    api::{
        count,
        paper::{CertificateOf, PaperOf},
    },
    certificate,
    error::{Error, Result},
    files, person,
};
use chrono::NaiveDate;
use domain::{
    company::Company,
    document::DocumentKind,
    id::{CompanyId, PersonId},
    language::Language,
    mapping::Mapping,
    plan::Plan,
};
use std::{
    collections::HashSet,
    ops::ControlFlow,
    path::{Path, PathBuf},
};
use store::View;
use words::Words;

/// Whose papers, and which.
#[derive(Clone, Debug)]
pub struct Selection {
    /// A company's people; none for all.
    pub company: Option<CompanyId>,
    /// Which papers.
    pub kinds: Vec<DocumentKind>,
    /// Language; none for each person's own.
    pub language: Option<Language>,
    /// 14 pt in place of 11.
    pub large_print: bool,
}

/// Where papers go.
#[derive(Clone, Debug)]
pub enum Target {
    /// A file each, in this folder.
    Folder(PathBuf),
    /// All in this one file.
    File(PathBuf),
}

impl Target {
    /// The folder or file.
    #[must_use]
    pub fn path(&self) -> &Path {
        match self {
            Self::Folder(path) | Self::File(path) => path,
        }
    }
}

/// How far a batch has come.
#[derive(Clone, Copy, Debug)]
pub struct Progress {
    /// Papers made or refused.
    pub done: u32,
    /// Papers in all.
    pub of: u32,
}

/// What a batch came to.
#[derive(Debug, Default)]
pub struct Made {
    /// Papers made.
    pub made: u32,
    /// Papers that could not be made.
    pub refused: Vec<Refused>,
}

/// A paper that could not be made.
#[derive(Debug)]
pub struct Refused {
    /// Whose.
    pub person: String,
    /// Which.
    pub which: Which,
    /// Why.
    pub why: Error,
}

impl Refused {
    /// The same in words.
    #[must_use]
    pub fn say(&self, words: &Words) -> String {
        let which = match self.which {
            Which::Document(kind) => words.label_within(kind).to_owned(),
            Which::Certificate => words.certificate().kind_within(),
        };
        format!("{}, {which}: {}", self.person, self.why.say(words))
    }
}

/// What kind of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Profile or plan.
    Document(DocumentKind),
    /// A certificate of participation.
    Certificate,
}

/// A paper to be made.
#[derive(Clone, Debug)]
pub struct Wanted {
    name: String,
    of: WantedOf,
}

#[derive(Clone, Debug)]
enum WantedOf {
    Document(PaperOf),
    Certificate(CertificateOf),
}

impl Wanted {
    /// A certificate of somebody with a name.
    pub(crate) fn certificate(name: String, of: CertificateOf) -> Self {
        Self { name, of: WantedOf::Certificate(of) }
    }

    fn which(&self) -> Which {
        match &self.of {
            WantedOf::Document(of) => Which::Document(of.kind),
            WantedOf::Certificate(_) => Which::Certificate,
        }
    }

    /// What stands in it, and a name for its file.
    fn content(&self, view: &View, today: NaiveDate) -> Result<(Content, String)> {
        Ok(match &self.of {
            WantedOf::Document(of) => {
                let content = content::content(view, of, Identity::NotIssued, today)?;
                (content, file_name(of.kind, &self.name, of.language, today))
            }
            WantedOf::Certificate(of) => {
                let paper = certificate::content(view, *of, Identity::NotIssued, today)?;
                let name = certificate::file_name(&self.name, &paper.training, of.language);
                (Content::Certificate(paper), name)
            }
        })
    }
}

/// The papers of a selection: profiles of those who have been mapped or are being, plans of those
/// who have one, in the order of names.
///
/// # Errors
/// When the register cannot be read.
pub fn select(view: &View, selection: &Selection) -> Result<Vec<Wanted>> {
    let mapped: HashSet<PersonId> =
        view.all::<Mapping>()?.into_iter().map(|mapping| mapping.person_id).collect();
    let planned: HashSet<PersonId> =
        view.all::<Plan>()?.into_iter().map(|plan| plan.person_id).collect();
    let mut wanted = Vec::new();
    for person in person::of_company(view, selection.company)? {
        for &kind in &selection.kinds {
            let has = match kind {
                DocumentKind::Profile => mapped.contains(&person.id),
                DocumentKind::Plan => planned.contains(&person.id),
            };
            if has {
                let of = PaperOf {
                    person_id: person.id,
                    kind,
                    language: selection.language.unwrap_or(person.papers_in()),
                    role_id: None,
                    large_print: selection.large_print,
                    show_identity_number: false,
                };
                wanted.push(Wanted { name: person.full_name(), of: WantedOf::Document(of) });
            }
        }
    }
    Ok(wanted)
}

/// A name for the one file of a selection.
///
/// # Errors
/// When the register cannot be read.
pub fn batch_file_name(view: &View, selection: &Selection, today: NaiveDate) -> Result<String> {
    let whose = match selection.company {
        Some(id) => view.require::<Company>(id)?.name,
        None => String::new(),
    };
    let words = words::in_language(selection.language.unwrap_or_default());
    let kinds: Vec<&str> = selection.kinds.iter().map(|kind| words.label_within(*kind)).collect();
    let name = format!("{} {whose} {today}", kinds.join(" "));
    Ok(format!("{}.pdf", crate::file_name::safe(&name)))
}

/// Makes the papers of a selection. `tell` hears of every paper and may stop the batch; what is
/// made stays, except in one file, which then is not written.
///
/// # Errors
/// When the place cannot be written to, or the register not be read.
pub fn make_many(
    view: &View,
    today: NaiveDate,
    selection: &Selection,
    target: &Target,
    tell: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Made> {
    make_wanted(view, today, select(view, selection)?, target, tell)
}

/// Makes papers that were chosen one by one, as [`make_many`] does.
///
/// # Errors
/// As for [`make_many`].
pub fn make_wanted(
    view: &View,
    today: NaiveDate,
    wanted: Vec<Wanted>,
    target: &Target,
    tell: &mut dyn FnMut(Progress) -> ControlFlow<()>,
) -> Result<Made> {
    let of = count(wanted.len());
    if let Target::Folder(folder) = target {
        std::fs::create_dir_all(folder).map_err(|error| Error::file(folder, error))?;
    }
    let mut printer = print::Printer::new()?;
    let mut made = Made::default();
    let mut together = Vec::new();
    let mut names: HashSet<String> = HashSet::new();
    for (done, one) in (1..).zip(wanted) {
        let result = one.content(view, today).and_then(|(content, name)| {
            // In one file too each is made once alone: one that cannot be made does not spoil the rest.
            let bytes = printer.document(content.document())?;
            match target {
                Target::Folder(folder) => {
                    let name = unique(&mut names, name);
                    files::write_whole(&folder.join(name), &bytes)?;
                }
                Target::File(_) => together.push(content),
            }
            Ok(())
        });
        match result {
            Ok(()) => made.made += 1,
            Err(why @ (Error::Paper(_) | Error::NotFound | Error::NoPlan)) => {
                made.refused.push(Refused { which: one.which(), person: one.name, why });
            }
            Err(other) => return Err(other),
        }
        if tell(Progress { done, of }).is_break() {
            return Ok(made);
        }
    }
    if let Target::File(path) = target {
        if together.is_empty() {
            return Ok(made);
        }
        let joined = printer.one_file(together.iter().map(Content::document))?;
        if let Some(bytes) = joined.bytes {
            files::write_whole(path, &bytes)?;
        }
    }
    Ok(made)
}

/// A name that this batch has not used: two people may share theirs.
fn unique(used: &mut HashSet<String>, name: String) -> String {
    let stem = name.trim_end_matches(".pdf").to_owned();
    let mut candidate = name;
    let mut number = 2;
    // Compared without case, both ways, so that ß is ss: some file systems see no difference.
    while !used.insert(candidate.to_uppercase().to_lowercase()) {
        candidate = format!("{stem} ({number}).pdf");
        number += 1;
    }
    candidate
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_of_one_name_get_files_of_their_own() {
        for (given, names) in [
            (["Anna.pdf", "anna.pdf", "Anna.pdf"], ["Anna.pdf", "anna (2).pdf", "Anna (3).pdf"]),
            (
                ["Anna.pdf", "Anna (2).pdf", "ANNA.pdf"],
                ["Anna.pdf", "Anna (2).pdf", "ANNA (3).pdf"],
            ),
            (
                ["Weiß.pdf", "WEISS.pdf", "weiss.pdf"],
                ["Weiß.pdf", "WEISS (2).pdf", "weiss (3).pdf"],
            ),
            (["Åsa.pdf", "åsa.pdf", "Asa.pdf"], ["Åsa.pdf", "åsa (2).pdf", "Asa.pdf"]),
        ] {
            let mut used = HashSet::new();
            assert_eq!(given.map(|name| unique(&mut used, name.into())), names);
        }
    }
}
