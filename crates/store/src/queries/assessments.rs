//! What counts of many people at once, for lists. Of one person it is the domain's to say, from all
//! that was said; a test holds that both say the same.

use crate::{Error, Piece, Result, View, write::parse_id};
use domain::{
    assessment::{Outcome, OutcomeKind},
    id::{CompanyId, CompetenceId, PersonId},
    level::Level,
};
use std::collections::HashMap;

/// What counts of people, by competence.
pub type CurrentOutcomes = HashMap<PersonId, HashMap<CompetenceId, Outcome>>;

impl View {
    /// What counts of each person in each competence: of what others than the person said, the
    /// latest by day and then by the order in which it was made. Of those who have or had an
    /// employment at a company, or of all.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn current_outcomes(&self, company: Option<CompanyId>) -> Result<CurrentOutcomes> {
        // Beside one max() the other columns are those of the row that has it (sqlite.org,
        // lang_select, 2.5). Days are of one length, so that they and ids sort as one text.
        let sql = "SELECT person_id, competence_id, outcome, level, max(assessed_on || id)
             FROM assessment
             WHERE rater <> 'self' AND (?1 IS NULL OR person_id IN (
                 SELECT person_id FROM employment WHERE company_id = ?1
             ))
             GROUP BY person_id, competence_id";
        let mut statement = self.connection().prepare_cached(sql)?;
        let mut rows = statement.query([company.map(|id| id.to_string())])?;
        let mut people = CurrentOutcomes::new();
        while let Some(row) = rows.next()? {
            let text = |index| -> Result<&str> {
                row.get_ref(index)?.as_str().map_err(|_| Error::Damaged(Piece::Data))
            };
            let (person, competence) = (parse_id(text(0)?)?, parse_id(text(1)?)?);
            let kind = text(2)?;
            let kind = OutcomeKind::ALL.iter().find(|one| one.code() == kind);
            let level = row.get::<_, Option<u8>>(3)?.map(Level::new).transpose();
            let (Some(kind), Ok(level)) = (kind, level) else {
                return Err(Error::Damaged(Piece::Data));
            };
            people.entry(person).or_default().insert(competence, Outcome::of(*kind, level));
        }
        Ok(people)
    }
}
