//! What the project's figures are counted of: a few columns of every row, since there are as many rows as
//! people. What they mean is the domain's to say. In no order, except where it is said.

use crate::{Result, View};
use chrono::NaiveDate;
use domain::{
    evaluation::{Agreement, Moment},
    id::{
        AssessmentId, CompanyEnrolmentId, CompanyId, CompanyStepId, CompetenceId, EmploymentId,
        EvaluationId, PersonId, PersonNumberId,
    },
    identity::IdentityNumber,
    level::Level,
    mapping::MappingState,
    person::Gender,
    plan::PlanState,
    project::StepKind,
    training::SeatState,
    validation::ValidationResult,
};

/// An identity number of somebody, with the day on which it was registered.
pub type NumberOf = (PersonId, PersonNumberId, IdentityNumber, NaiveDate);

/// A participation: first and last day.
pub type TakingPart = (PersonId, Option<NaiveDate>, Option<NaiveDate>);

/// An employment: where, first and last day.
pub type Employed = (PersonId, CompanyId, Option<NaiveDate>, Option<NaiveDate>);

/// What somebody answered on a day: secure, equipped, strong.
pub type Answer = (
    EvaluationId,
    PersonId,
    Moment,
    NaiveDate,
    Option<Agreement>,
    Option<Agreement>,
    Option<Agreement>,
);

/// A plan: where it stands, the days on which it was made and agreed.
pub type Planned = (PersonId, PlanState, NaiveDate, Option<NaiveDate>);

/// A level that somebody was given in a competence on a day.
pub type LevelOn = (PersonId, CompetenceId, NaiveDate, Level, AssessmentId);

/// A participation: number, first and last day.
pub type Numbered = (PersonId, u32, Option<NaiveDate>, Option<NaiveDate>);

/// A seat with its days: invited, answered, noted as attended or absent, result.
pub type SeatDays =
    (PersonId, SeatState, NaiveDate, Option<NaiveDate>, Option<NaiveDate>, Option<NaiveDate>);

/// A company's step: planned and done.
pub type StepDays = (CompanyStepId, CompanyId, StepKind, Option<NaiveDate>, Option<NaiveDate>);

impl View {
    /// Everyone, with the gender that was stated.
    ///
    /// # Errors
    /// If the register cannot be read, as for every function here.
    pub fn stated_genders(&self) -> Result<Vec<(PersonId, Option<Gender>)>> {
        self.query_cells("SELECT id, gender FROM person", [])
    }

    /// Every identity number that somebody has or had.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn numbers(&self) -> Result<Vec<NumberOf>> {
        self.query_cells("SELECT person_id, id, number, registered_on FROM person_number", [])
    }

    /// When everyone takes part.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn taking_part(&self) -> Result<Vec<TakingPart>> {
        self.query_cells("SELECT person_id, starts, ends FROM participation", [])
    }

    /// Who has a mapping in a state, with the days on which it was begun and done.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn mapped(
        &self,
        state: MappingState,
    ) -> Result<Vec<(PersonId, NaiveDate, Option<NaiveDate>)>> {
        let sql = "SELECT person_id, started_on, done_on FROM mapping WHERE state = ?1";
        self.query_cells(sql, [state.code()])
    }

    /// Who has a plan, where it stands, and the days on which it was made and agreed.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn planned(&self) -> Result<Vec<Planned>> {
        self.query_cells("SELECT person_id, state, made_on, agreed_on FROM plan", [])
    }

    /// Who has answered at which moment, and when.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn evaluated(&self) -> Result<Vec<(PersonId, Moment, NaiveDate)>> {
        self.query_cells("SELECT person_id, moment, answered_on FROM evaluation", [])
    }

    /// Every seat.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn seat_days(&self) -> Result<Vec<SeatDays>> {
        let sql = "SELECT person_id, state, invited_on, answered_on, attended_on, result_on
             FROM seat";
        self.query_cells(sql, [])
    }

    /// Validations with an outcome, and the day on which they ended.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn validated(&self) -> Result<Vec<(PersonId, ValidationResult, Option<NaiveDate>)>> {
        let sql = "SELECT person_id, result, ended_on FROM validation_case
             WHERE result IS NOT NULL";
        self.query_cells(sql, [])
    }

    /// Who works or worked where.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn employed(&self) -> Result<Vec<Employed>> {
        self.query_cells("SELECT person_id, company_id, starts, ends FROM employment", [])
    }

    /// Which companies are enrolled, and on which day that was decided.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn enrolled(&self) -> Result<Vec<(CompanyEnrolmentId, CompanyId, Option<NaiveDate>)>> {
        self.query_cells("SELECT id, company_id, decided_on FROM company_enrolment", [])
    }

    /// Every step at a company.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn step_days(&self) -> Result<Vec<StepDays>> {
        self.query_cells("SELECT id, company_id, kind, planned_on, done_on FROM company_step", [])
    }

    /// Everything that was answered, without own words, which are never counted.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn answers(&self) -> Result<Vec<Answer>> {
        let sql = "SELECT id, person_id, moment, answered_on, secure, equipped, strong
             FROM evaluation";
        self.query_cells(sql, [])
    }

    /// Assessments that others than the person made, of those competences of somebody that were given a
    /// level on more than one day: person, competence, day, level, and id. In no order.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn levels_again(&self) -> Result<Vec<LevelOn>> {
        let sql = "WITH again AS (
                 SELECT person_id, competence_id FROM assessment
                 WHERE rater <> 'self' AND outcome = 'level'
                 GROUP BY person_id, competence_id
                 HAVING min(assessed_on) < max(assessed_on)
             )
             SELECT person_id, competence_id, assessed_on, level, id
             FROM again JOIN assessment USING (person_id, competence_id)
             WHERE rater <> 'self' AND outcome = 'level'";
        self.query_cells(sql, [])
    }

    /// Who works or worked where, with the employment's id.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn employments(&self) -> Result<Vec<(EmploymentId, Employed)>> {
        type Row = (EmploymentId, PersonId, CompanyId, Option<NaiveDate>, Option<NaiveDate>);
        let sql = "SELECT id, person_id, company_id, starts, ends FROM employment";
        let rows: Vec<Row> = self.query_cells(sql, [])?;
        let apart = |(id, person, company, starts, ends)| (id, (person, company, starts, ends));
        Ok(rows.into_iter().map(apart).collect())
    }

    /// Everybody's participation with the number in the project.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn numbered(&self) -> Result<Vec<Numbered>> {
        self.query_cells("SELECT person_id, number, starts, ends FROM participation", [])
    }

    /// Under what those are reported who have something else than a number for it.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn reporting_identities(&self) -> Result<Vec<(PersonId, String)>> {
        let sql = "SELECT id, reporting_identity FROM person WHERE reporting_identity IS NOT NULL";
        self.query_cells(sql, [])
    }

    /// All certified time: whose, on which day, minutes, and whether the project pays for it.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn minutes(&self) -> Result<Vec<(PersonId, NaiveDate, u32, bool)>> {
        self.query_cells("SELECT person_id, day, minutes, funded FROM time_entry", [])
    }
}
