//! Shapes for levels that a training or a validation proposes.

use domain::{
    assessment::Basis,
    id::{CompetenceId, SeatId, ValidationCaseId},
    level::Level,
    library::Said,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A level that is proposed and waits for an answer.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProposedLevelView {
    /// The competence.
    pub competence_id: CompetenceId,
    /// Its name.
    pub name: Said,
    /// The level now; none where it is not assessed.
    pub from: Option<Level>,
    /// The level proposed.
    pub level: Level,
    /// What that level means in this competence.
    pub text: Said,
}

/// What proposes a level.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ProposedBy {
    /// A passed training.
    Seat(SeatId),
    /// A validation with an outcome.
    Case(ValidationCaseId),
}

/// The coach's answer.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LevelAnswerForm {
    /// What proposes it.
    pub by: ProposedBy,
    /// The competence.
    pub competence_id: CompetenceId,
    /// The level that she confirms, 0–4; none leaves it as it is.
    #[ts(type = "number | null")]
    pub level: Option<i64>,
    /// How it is known; needed with a level.
    pub basis: Option<Basis>,
    /// Note. The participant may read it.
    pub note: String,
}
