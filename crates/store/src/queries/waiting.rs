//! What may wait for the coach: only the rows that can, of tables that grow with everybody. Whether it
//! waits is the domain's to say; each query asks for no less than that. In the order in which things were
//! made.

use crate::{Result, View};
use chrono::NaiveDate;
use domain::{
    id::{CompetenceId, OccasionId, PersonId, SeatId, ValidationCaseId, VisitId},
    level::Level,
    mapping::Mapping,
    permit::Holding,
    plan::{Action, FollowUp},
    step::CompanyStep,
    validation::ValidationCase,
    visit::{SlotOutcome, Visit},
};

/// A level that something leads somebody to.
pub type LedTo<Id> = (Id, PersonId, CompetenceId, Level);

impl View {
    /// Follow-ups that have not been held, due up to a day.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn follow_ups_open(&self, until: NaiveDate) -> Result<Vec<FollowUp>> {
        let sql = "SELECT * FROM follow_up WHERE held_on IS NULL AND due_on <= ?1 ORDER BY id";
        self.query_entities(sql, [until.to_string()])
    }

    /// Actions with a last day before a day, that are neither done nor cancelled.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn actions_open(&self, before: NaiveDate) -> Result<Vec<Action>> {
        let sql = "SELECT * FROM action
             WHERE ends < ?1 AND status NOT IN ('done', 'cancelled') ORDER BY id";
        self.query_entities(sql, [before.to_string()])
    }

    /// Mappings that were begun and are not done.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn mappings_open(&self) -> Result<Vec<Mapping>> {
        self.query_entities("SELECT * FROM mapping WHERE state = 'open' ORDER BY id", [])
    }

    /// Everything that people hold of a permit of which something ends up to a day, or of one that the
    /// employer confirms again and again.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn holdings_ending(&self, until: NaiveDate) -> Result<Vec<Holding>> {
        let sql = "SELECT * FROM holding
             WHERE permit_id IN (SELECT id FROM permit WHERE confirm_months IS NOT NULL)
                OR (person_id, permit_id) IN (
                    SELECT person_id, permit_id FROM holding WHERE valid_until <= ?1
                )
             ORDER BY id";
        self.query_entities(sql, [until.to_string()])
    }

    /// Validations whose certificate ends up to a day, or is confirmed again and again.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn certificates_ending(&self, until: NaiveDate) -> Result<Vec<ValidationCase>> {
        let sql = "SELECT * FROM validation_case
             WHERE result IS NOT NULL AND (expires_on <= ?1 OR model_id IN (
                 SELECT id FROM validation_model WHERE confirm_months IS NOT NULL
             ))
             ORDER BY id";
        self.query_entities(sql, [until.to_string()])
    }

    /// Seats of those who passed, with the occasion; in the order in which they were invited.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn seats_passed(&self) -> Result<Vec<(SeatId, PersonId, OccasionId)>> {
        let sql = "SELECT id, person_id, occasion_id FROM seat
             WHERE state = 'attended' AND result = 'passed' ORDER BY id";
        self.query_cells(sql, [])
    }

    /// Which levels that a seat has proposed were answered, in no order.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn answered_of_seats(&self) -> Result<Vec<(SeatId, CompetenceId)>> {
        let sql = "SELECT seat_id, competence_id FROM level_answer WHERE seat_id IS NOT NULL";
        self.query_cells(sql, [])
    }

    /// What validations lead to by the areas that were met, and nobody has answered.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn led_to_by_validation(&self) -> Result<Vec<LedTo<ValidationCaseId>>> {
        let sql = "SELECT tried.id, tried.person_id, area.competence_id, area.level
             FROM validation_case AS tried
             JOIN validation_outcome AS found ON found.case_id = tried.id
             JOIN validation_model_area AS area
                 ON area.id = found.area_id AND area.model_id = tried.model_id
             WHERE tried.result IN ('attestation', 'certificate') AND found.outcome = 'met'
               AND area.competence_id IS NOT NULL AND area.level IS NOT NULL
               AND NOT EXISTS (
                 SELECT 1 FROM level_answer
                 WHERE case_id = tried.id AND competence_id = area.competence_id
             )
             ORDER BY tried.id, area.id";
        self.query_cells(sql, [])
    }

    /// Steps at companies that are planned for a day up to this one and not done.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn steps_open(&self, until: NaiveDate) -> Result<Vec<CompanyStep>> {
        let sql = "SELECT * FROM company_step
             WHERE done_on IS NULL AND planned_on <= ?1 ORDER BY id";
        self.query_entities(sql, [until.to_string()])
    }

    /// Visits from a day to another, both among them, by day and time.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn visits_between(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<Visit>> {
        let sql = "SELECT * FROM visit WHERE day BETWEEN ?1 AND ?2 ORDER BY day, starts, id";
        self.query_entities(sql, [from.to_string(), to.to_string()])
    }

    /// Every slot of every visit, with what became of it; in no order.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn slot_outcomes(&self) -> Result<Vec<(VisitId, Option<SlotOutcome>)>> {
        self.query_cells("SELECT visit_id, outcome FROM visit_slot", [])
    }
}
