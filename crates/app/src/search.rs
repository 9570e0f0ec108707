//! One search over people, companies, roles and competences: a list in memory, folded once, that
//! follows the register's log and is dropped at lock. Not an index on disk: that would keep what was
//! erased.

use crate::{
    api::overview::{Hit, HitKind, Search, SearchResult},
    desk::Desk,
    error::Result,
    library::Library,
    role,
};
use chrono::NaiveDate;
use domain::{
    company::Company,
    fold::{Wanted, fold},
    id::CompanyId,
    language::Language,
    library::{Area, Competence},
    person::Employment,
    role::Role,
};
use std::collections::{BTreeMap, HashMap, HashSet};
use store::{Moment, PersonRow, Touched, View};
use uuid::Uuid;

/// Hits shown at most.
const SHOWN: usize = 50;

/// Everything that can be found, folded, as the register was at a moment.
pub struct SearchList {
    /// Sorted, so that a search only filters.
    entries: Vec<Entry>,
    /// What each of them is found by, in the same order and in one piece: a search runs through it
    /// from end to end, several times as fast as from entry to entry.
    text: String,
    moment: Moment,
    /// The day that says who works where.
    day: NaiveDate,
    language: Language,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    /// Its name, a line break, and what stands beside it, folded: no word goes over the break.
    folded: String,
    /// Where the name ends in that.
    name_ends: usize,
    hit: Hit,
}

impl Entry {
    fn new(kind: HitKind, id: impl ToString, name: String, beside: String) -> Self {
        let mut folded = fold(&name);
        let name_ends = folded.len();
        folded.push('\n');
        folded += &fold(&beside);
        Self { folded, name_ends, hit: Hit { kind, id: id.to_string(), name, beside } }
    }

    fn person(row: PersonRow) -> Self {
        let name = format!("{} {}", row.given_name, row.family_name).trim_end().to_owned();
        let company = row.company.map(|(_, name)| name).unwrap_or_default();
        Self::new(HitKind::Person, row.id, name, company)
    }

    fn company(company: Company) -> Self {
        Self::new(HitKind::Company, company.id, company.name, company.place)
    }

    fn role(one: &Role, company: Option<String>, language: Language) -> Self {
        let name = role::name(one, language).text;
        Self::new(HitKind::Role, one.id, name, company.unwrap_or_default())
    }

    fn competence(competence: &Competence, area: String, language: Language) -> Self {
        Self::new(HitKind::Competence, competence.id, competence.name(language).text, area)
    }
}

impl SearchList {
    /// Makes the list: one pass over people, companies, roles and competences.
    fn read(desk: &Desk) -> Result<Self> {
        let view: &View = &desk.register;
        let (day, language) = (desk.today(), desk.language);
        let mut entries: Vec<Entry> =
            view.person_rows(day)?.into_iter().map(Entry::person).collect();
        let mut companies: HashMap<CompanyId, String> = HashMap::new();
        for company in view.all::<Company>()? {
            companies.insert(company.id, company.name.clone());
            entries.push(Entry::company(company));
        }
        for one in view.all::<Role>()?.iter().filter(|role| !role.archived) {
            let company = one.company_id.and_then(|id| companies.get(&id).cloned());
            entries.push(Entry::role(one, company, language));
        }
        let library = Library::read(view)?;
        for competence in library.competences.values().filter(|one| !one.archived) {
            let area = library.area_name(competence.area_id, language).text;
            entries.push(Entry::competence(competence, area, language));
        }
        let text = String::new();
        let mut list = Self { entries, text, moment: desk.register.moment(), day, language };
        list.sort();
        Ok(list)
    }

    fn sort(&mut self) {
        // Of the same name the one added first: ids sort as they were made.
        self.entries.sort_by(|a, b| {
            (a.hit.kind, &a.folded, &a.hit.id).cmp(&(b.hit.kind, &b.folded, &b.hit.id))
        });
        self.text = self.entries.iter().map(|entry| entry.folded.as_str()).collect();
    }

    /// Makes the list what the register is now: what was written since is read again, and all of it
    /// where more hangs on that than its own line.
    fn follow(&mut self, desk: &Desk) -> Result<()> {
        let moment = desk.register.moment();
        if (self.day, self.language) != (desk.today(), desk.language) {
            *self = Self::read(desk)?;
        } else if self.moment != moment {
            match self.lines_of(&desk.register, desk.register.touched_since(self.moment)?)? {
                Some(lines) => self.read_again(&desk.register, &lines)?,
                None => *self = Self::read(desk)?,
            }
            self.moment = moment;
        }
        Ok(())
    }

    /// The lines that rows stand in; none if others may show them too.
    fn lines_of(&self, view: &View, touched: Vec<Touched>) -> Result<Option<Lines>> {
        let mut lines = Lines::new();
        for Touched { entity, id } in touched {
            match entity.as_str() {
                "person" => lines.insert((HitKind::Person, id)),
                "role" => lines.insert((HitKind::Role, id)),
                "competence" => lines.insert((HitKind::Competence, id)),
                "employment" => match view.get::<Employment>(id.into())? {
                    Some(employment) => lines.insert((HitKind::Person, employment.person_id.0)),
                    // Whose it was is not known any more.
                    None => return Ok(None),
                },
                "company" => match view.get::<Company>(id.into())? {
                    Some(company) if self.names(&company) => lines.insert((HitKind::Company, id)),
                    _ => return Ok(None),
                },
                "area" => return Ok(None),
                _ => continue,
            };
        }
        Ok(Some(lines))
    }

    /// Whether a company is called in the list what it is called now, or is new there. Its name
    /// stands in the lines of its people and roles too.
    fn names(&self, company: &Company) -> bool {
        let id = company.id.to_string();
        let mut present = self.entries.iter().filter(|entry| entry.hit.id == id);
        present.all(|entry| entry.hit.name == company.name)
    }

    fn read_again(&mut self, view: &View, lines: &Lines) -> Result<()> {
        if lines.is_empty() {
            return Ok(());
        }
        let ids: HashSet<String> = lines.iter().map(|(_, id)| id.to_string()).collect();
        self.entries.retain(|entry| !ids.contains(&entry.hit.id));
        for (kind, id) in lines {
            self.entries.extend(self.line(view, *kind, *id)?);
        }
        self.sort();
        Ok(())
    }

    /// One line as the register has it; none if it has no such line.
    fn line(&self, view: &View, kind: HitKind, id: Uuid) -> Result<Option<Entry>> {
        let language = self.language;
        Ok(match kind {
            HitKind::Person => view.person_row(id.into(), self.day)?.map(Entry::person),
            HitKind::Company => view.get::<Company>(id.into())?.map(Entry::company),
            HitKind::Role => match view.get::<Role>(id.into())?.filter(|role| !role.archived) {
                Some(one) => {
                    let company = one.company_id.map(|id| view.require::<Company>(id));
                    let company = company.transpose()?.map(|company| company.name);
                    Some(Entry::role(&one, company, language))
                }
                None => None,
            },
            HitKind::Competence => match view.get::<Competence>(id.into())? {
                Some(competence) if !competence.archived => {
                    let area = view.require::<Area>(competence.area_id)?.name(language).text;
                    Some(Entry::competence(&competence, area, language))
                }
                _ => None,
            },
        })
    }

    /// The first hits of what is typed: all typed words must occur. What is called so comes before
    /// what only belongs to something that is.
    fn find(&self, typed: &str) -> SearchResult {
        let wanted = Wanted::new(typed);
        let mut total: u32 = 0;
        let mut found: BTreeMap<(bool, HitKind), Vec<&Hit>> = BTreeMap::new();
        if wanted.is_empty() {
            return SearchResult { hits: Vec::new(), total };
        }
        let mut rest = self.text.as_str();
        for entry in &self.entries {
            let (folded, after) = rest.split_at(entry.folded.len());
            rest = after;
            if !wanted.is_in(folded) {
                continue;
            }
            total += 1;
            let called_so = wanted.is_in(&folded[..entry.name_ends]);
            let like_it = found.entry((!called_so, entry.hit.kind)).or_default();
            if like_it.len() < SHOWN {
                like_it.push(&entry.hit);
            }
        }
        let hits = found.into_values().flatten().take(SHOWN).cloned().collect();
        SearchResult { hits, total }
    }
}

/// Lines of the list: what they show.
type Lines = HashSet<(HitKind, Uuid)>;

/// Searches the open register.
///
/// # Errors
/// When the register cannot be read.
pub fn search(desk: &mut Desk, input: Search) -> Result<SearchResult> {
    let list = match desk.search.take() {
        Some(mut list) => {
            list.follow(desk)?;
            list
        }
        None => SearchList::read(desk)?,
    };
    let result = list.find(&input.text);
    desk.search = Some(list);
    Ok(result)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::About;
    use domain::{
        id::{PersonId, TypedId},
        operation::OperationCode,
        person::Person,
    };
    use store::{Entity, Writing};

    fn find(desk: &mut Desk, text: &str) -> SearchResult {
        search(desk, Search { text: text.to_owned() }).unwrap()
    }

    fn names(found: &SearchResult) -> Vec<&str> {
        found.hits.iter().map(|hit| hit.name.as_str()).collect()
    }

    fn first<E: Entity>(desk: &Desk) -> E {
        desk.register.all::<E>().unwrap().remove(0)
    }

    /// Adds somebody with an employment at a company.
    fn add(tx: &Writing<'_>, name: &str, company_id: CompanyId) -> store::Result<PersonId> {
        let like: Person = tx.all::<Person>()?.remove(0);
        let person_id = tx.new_id();
        tx.put(&Person { id: person_id, family_name: name.to_owned(), ..like })?;
        tx.put(&Employment {
            id: tx.new_id(),
            person_id,
            company_id,
            role_id: None,
            shift: String::new(),
            starts: None,
            ends: None,
        })?;
        Ok(person_id)
    }

    #[test]
    fn the_list_that_followed_the_register_is_the_one_that_is_read_anew() {
        type Step = (&'static str, fn(&mut Desk));
        fn save<Id: TypedId>(
            desk: &mut Desk,
            work: impl FnOnce(&Writing<'_>) -> store::Result<Id>,
        ) {
            desk.save(OperationCode::PersonChanged, About::NOBODY, |tx| Ok(work(tx)?)).unwrap();
        }
        let steps: [Step; 13] = [
            ("somebody new", |desk| {
                let company: Company = first(desk);
                save(desk, |tx| add(tx, "Zetterqvist", company.id));
            }),
            ("undone", |desk| drop(desk.register.undo().unwrap())),
            ("done again", |desk| drop(desk.register.redo().unwrap())),
            ("another name", |desk| {
                let person: Person = first(desk);
                save(desk, |tx| {
                    tx.put(&Person { family_name: "Öqvist".into(), ..person.clone() })?;
                    Ok(person.id)
                });
            }),
            ("another employer", |desk| {
                let company = desk.register.all::<Company>().unwrap().pop().unwrap().id;
                let employment: Employment = first(desk);
                save(desk, |tx| {
                    tx.put(&Employment { company_id: company, ..employment.clone() })?;
                    Ok(employment.id)
                });
            }),
            ("a new company with somebody", |desk| {
                let company: Company = first(desk);
                save(desk, |tx| {
                    let id = tx.new_id();
                    tx.put(&Company { id, name: "Ny AB".into(), ..company })?;
                    add(tx, "Nyman", id)
                });
            }),
            ("another place of a company", |desk| {
                let company: Company = first(desk);
                save(desk, |tx| {
                    tx.put(&Company { place: "Kiruna".into(), ..company.clone() })?;
                    Ok(company.id)
                });
            }),
            ("another name of a company", |desk| {
                let company: Company = first(desk);
                save(desk, |tx| {
                    tx.put(&Company { name: "Omdöpt AB".into(), ..company.clone() })?;
                    Ok(company.id)
                });
            }),
            ("a role put away", |desk| {
                let role: Role = first(desk);
                save(desk, |tx| {
                    tx.put(&Role { archived: true, ..role.clone() })?;
                    Ok(role.id)
                });
            }),
            ("taken out again", |desk| drop(desk.register.undo().unwrap())),
            ("a competence and its area", |desk| {
                let (competence, area): (Competence, Area) = (first(desk), first(desk));
                save(desk, |tx| {
                    tx.put(&Competence { name_sv: "Tandteknik".into(), ..competence.clone() })?;
                    tx.put(&Area { name_sv: "Tänder".into(), ..area })?;
                    Ok(competence.id)
                });
            }),
            ("another language", |desk| desk.language = Language::En),
            ("another day", |desk| desk.as_of = "2015-01-01".parse().ok()),
        ];
        let mut desk = Desk::of_example().unwrap();
        find(&mut desk, "a");
        for (what, act) in steps {
            act(&mut desk);
            find(&mut desk, "a");
            let (followed, anew) = (desk.search.take().unwrap(), SearchList::read(&desk).unwrap());
            assert!(followed.entries == anew.entries, "{what}");
            assert!(followed.text == anew.text, "{what}");
            assert_eq!(followed.moment, anew.moment, "{what}");
            desk.search = Some(followed);
        }
    }

    #[test]
    fn what_nobody_searches_for_leaves_the_list_as_it_is() {
        let mut desk = Desk::of_example().unwrap();
        find(&mut desk, "a");
        desk.save(OperationCode::AssessmentAdded, About::NOBODY, |tx| {
            let assessment = tx.all::<domain::assessment::Assessment>()?.remove(0);
            let id = tx.new_id();
            tx.put(&domain::assessment::Assessment { id, ..assessment })?;
            Ok(id)
        })
        .unwrap();
        let list = desk.search.take().unwrap();
        let touched = desk.register.touched_since(list.moment).unwrap();
        assert_eq!(touched.len(), 1);
        assert_eq!(list.lines_of(&desk.register, touched).unwrap(), Some(Lines::new()));
    }

    #[test]
    fn what_is_called_so_comes_before_what_belongs_to_it() {
        let mut desk = Desk::of_example().unwrap();
        let company: Company = first(&desk);
        desk.save(OperationCode::PersonAdded, About::NOBODY, |tx| {
            for number in 0..SHOWN {
                add(tx, &format!("Person {number}"), company.id)?;
            }
            let other = tx.all::<Company>()?.pop().map_or(company.id, |company| company.id);
            Ok(add(tx, &company.name, other)?)
        })
        .unwrap();
        let found = find(&mut desk, &company.name);
        assert!(found.total > 50 && found.hits.len() == SHOWN);
        assert!(names(&found)[0].ends_with(&company.name), "{:?}", found.hits[0]);
        assert_eq!(found.hits[1].kind, HitKind::Company, "{:?}", found.hits[1]);
        assert!(found.hits[2..].iter().all(|hit| hit.beside == company.name));
        let both = find(&mut desk, &format!("person {}", company.name));
        assert_eq!(both.total as usize, SHOWN, "one word in the name, one beside it");
    }
}
