//! What counts of many people at once, for lists. Of one person it is the domain's to say, from all
//! that was said; a test holds that both say the same.

use crate::{Result, View};
use domain::{
    assessment::{Outcome, OutcomeKind},
    id::{CompanyId, CompetenceId, PersonId},
    level::Level,
};
use rusqlite::{Params, params_from_iter};
use std::collections::HashMap;

/// What counts of people, by competence.
pub type CurrentOutcomes = HashMap<PersonId, HashMap<CompetenceId, Outcome>>;

/// Beside one max() the other columns are those of the row that has it (sqlite.org, lang_select, 2.5).
/// Days are of one length, so that they and ids sort as one text.
const SELECT: &str = "SELECT person_id, competence_id, outcome, level, max(assessed_on || id)
     FROM assessment WHERE rater <> 'self'";
const GROUP: &str = "GROUP BY person_id, competence_id";

impl View {
    /// What counts of each person in each competence: of what others than the person said, the
    /// latest by day and then by the order in which it was made. Of those who have or had an
    /// employment at a company, or of all.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn current_outcomes(&self, company: Option<CompanyId>) -> Result<CurrentOutcomes> {
        let Some(company) = company else {
            return self.read_outcomes(&format!("{SELECT} {GROUP}"), []);
        };
        let here = "person_id IN (SELECT person_id FROM employment WHERE company_id = ?1)";
        self.read_outcomes(&format!("{SELECT} AND {here} {GROUP}"), [company.to_string()])
    }

    /// The same of one person.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn current_outcomes_of(&self, person: PersonId) -> Result<CurrentOutcomes> {
        self.read_outcomes(&format!("{SELECT} AND person_id = ?1 {GROUP}"), [person.to_string()])
    }

    /// The same of everybody in some competences.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn current_outcomes_in(&self, competences: &[CompetenceId]) -> Result<CurrentOutcomes> {
        if competences.is_empty() {
            return Ok(CurrentOutcomes::new());
        }
        // Without an index for it: all of them lie in the index that the grouping goes through.
        let places: Vec<String> = (1..=competences.len()).map(|n| format!("?{n}")).collect();
        let among = format!("+competence_id IN ({})", places.join(", "));
        let params = params_from_iter(competences.iter().map(ToString::to_string));
        self.read_outcomes(&format!("{SELECT} AND {among} {GROUP}"), params)
    }

    fn read_outcomes(&self, sql: &str, params: impl Params) -> Result<CurrentOutcomes> {
        type Found = (PersonId, CompetenceId, OutcomeKind, Option<Level>, String);
        let mut people = CurrentOutcomes::new();
        for (person, competence, kind, level, _) in self.query_cells::<Found>(sql, params)? {
            people.entry(person).or_default().insert(competence, Outcome::of(kind, level));
        }
        Ok(people)
    }
}
