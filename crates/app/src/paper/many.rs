//! Papers of many people in one go: each file whole or not at all, a paper that cannot be made named
//! and passed over.

use super::{Identity, content};
use crate::{
    api::{count, paper::PaperOf},
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
    pub kind: DocumentKind,
    /// Why.
    pub why: Error,
}

impl Refused {
    /// The same in words.
    #[must_use]
    pub fn say(&self, words: &Words) -> String {
        format!("{}, {}: {}", self.person, words.label_within(self.kind), self.why.say(words))
    }
}

/// A paper to be made.
#[derive(Clone, Debug)]
pub struct Wanted {
    person: PersonId,
    name: String,
    kind: DocumentKind,
    language: Language,
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
                let language = selection.language.unwrap_or(person.papers_in());
                wanted.push(Wanted { person: person.id, name: person.full_name(), kind, language });
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
    let wanted = select(view, selection)?;
    let of = count(wanted.len());
    if let Target::Folder(folder) = target {
        std::fs::create_dir_all(folder).map_err(|error| Error::file(folder, error))?;
    }
    let mut printer = print::Printer::new()?;
    let mut made = Made::default();
    let mut together = Vec::new();
    let mut names: HashSet<String> = HashSet::new();
    for (done, one) in (1..).zip(wanted) {
        let request = PaperOf {
            person_id: one.person,
            kind: one.kind,
            language: one.language,
            role_id: None,
            large_print: selection.large_print,
            show_identity_number: false,
        };
        let result = match target {
            Target::Folder(folder) => {
                content::paper(view, &mut printer, &request, Identity::NotIssued, today).and_then(
                    |paper| {
                        let name = unique(&mut names, paper.file_name);
                        files::write_whole(&folder.join(name), &paper.bytes)
                    },
                )
            }
            Target::File(_) => {
                content::content(view, &request, Identity::NotIssued, today).and_then(|content| {
                    // Made once alone, so that one that cannot be made does not spoil the rest.
                    printer.document(content.document())?;
                    together.push(content);
                    Ok(())
                })
            }
        };
        match result {
            Ok(()) => made.made += 1,
            Err(why @ (Error::Paper(_) | Error::NotFound | Error::NoPlan)) => {
                made.refused.push(Refused { person: one.name, kind: one.kind, why });
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
        let joined = printer.one_file(together.iter().map(content::Content::document))?;
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
