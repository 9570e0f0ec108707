//! One search over people, companies, roles and competences: a list in memory, folded once, dropped
//! when something changes and at lock. Not an index on disk: that would keep what was erased.

use crate::{
    api::overview::{Hit, HitKind, Search, SearchResult},
    desk::Desk,
    error::Result,
    library::Library,
    role,
};
use domain::{
    company::Company,
    fold::{fold, fold_words, matches},
    id::CompanyId,
    role::Role,
};
use std::collections::HashMap;

/// Hits shown at most.
const SHOWN: usize = 50;

/// Everything that can be found, folded.
pub struct SearchList {
    entries: Vec<Entry>,
}

struct Entry {
    folded: String,
    hit: Hit,
}

impl SearchList {
    /// Makes the list: one pass over people, companies, roles and competences.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn read(desk: &Desk) -> Result<Self> {
        let view = &*desk.register;
        let mut entries = Vec::new();
        let mut add = |kind, id: String, name: String, beside: String| {
            let folded = fold(&format!("{name} {beside}"));
            entries.push(Entry { folded, hit: Hit { kind, id, name, beside } });
        };
        for person in view.person_rows(desk.today())? {
            let name = format!("{} {}", person.given_name, person.family_name);
            let beside = person.company.map(|(_, name)| name).unwrap_or_default();
            add(HitKind::Person, person.id.to_string(), name.trim().to_owned(), beside);
        }
        let mut companies: HashMap<CompanyId, String> = HashMap::new();
        for company in view.all::<Company>()? {
            add(HitKind::Company, company.id.to_string(), company.name.clone(), company.place);
            companies.insert(company.id, company.name);
        }
        for one in view.all::<Role>()?.into_iter().filter(|role| !role.archived) {
            let beside = one.company_id.and_then(|id| companies.get(&id).cloned());
            let name = role::name(&one, desk.language).text;
            add(HitKind::Role, one.id.to_string(), name, beside.unwrap_or_default());
        }
        let library = Library::read(view)?;
        for competence in library.competences.values().filter(|one| !one.archived) {
            add(
                HitKind::Competence,
                competence.id.to_string(),
                competence.name(desk.language).text,
                library.area_name(competence.area_id, desk.language).text,
            );
        }
        // Sorted once, so that a search only filters.
        entries.sort_by(|a, b| (a.hit.kind, &a.folded).cmp(&(b.hit.kind, &b.folded)));
        Ok(Self { entries })
    }

    /// The first hits of what is typed, in order: all typed words must occur.
    #[must_use]
    pub fn find(&self, typed: &str) -> SearchResult {
        let words = fold_words(typed);
        if words.is_empty() {
            return SearchResult { hits: Vec::new(), total: 0 };
        }
        let mut hits = Vec::new();
        let mut total: u32 = 0;
        for entry in self.entries.iter().filter(|entry| matches(&entry.folded, &words)) {
            total += 1;
            if hits.len() < SHOWN {
                hits.push(entry.hit.clone());
            }
        }
        SearchResult { hits, total }
    }
}

/// Searches the open register.
///
/// # Errors
/// When the register cannot be read.
pub fn search(desk: &mut Desk, input: Search) -> Result<SearchResult> {
    if desk.search.is_none() {
        desk.search = Some(SearchList::read(desk)?);
    }
    Ok(desk
        .search
        .as_ref()
        .map_or_else(|| SearchResult { hits: Vec::new(), total: 0 }, |list| list.find(&input.text)))
}
