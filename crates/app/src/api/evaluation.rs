//! Shapes for evaluations, and for effects in groups.

use chrono::NaiveDate;
use domain::{
    evaluation::{Agreement, Due, Effect, Evaluation, Moment, Source},
    id::PersonId,
    language::Language,
    suppression::ShownCell,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A person's evaluations.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EvaluationPage {
    /// The person.
    pub person_id: PersonId,
    /// How the person is addressed: given names only.
    pub given_name: String,
    /// Each moment in order, with what was answered.
    pub moments: Vec<MomentView>,
    /// Competences with a higher level than at first, and those that were assessed on two days; none
    /// where nothing can be compared.
    pub developed: Option<DevelopedView>,
}

/// A moment of a person.
#[derive(Clone, Debug, Serialize, TS)]
pub struct MomentView {
    /// Which.
    pub moment: Moment,
    /// What was answered.
    pub evaluation: Option<Evaluation>,
    /// Whether it should be asked for now.
    pub due: Option<Due>,
}

/// New levels of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DevelopedView {
    /// Competences with a higher level than at first.
    pub raised: u32,
    /// Competences assessed on two days at least.
    pub compared: u32,
}

/// An evaluation as answered. There is one of a person and a moment: this one replaces it.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EvaluationForm {
    /// The person.
    pub person_id: PersonId,
    /// Which moment.
    pub moment: Moment,
    /// Day of the answer; empty means today.
    pub answered_on: String,
    /// "Trygg i mitt arbete".
    pub secure: Option<Agreement>,
    /// "Rustad för framtidens industri".
    pub equipped: Option<Agreement>,
    /// "Stark i min yrkesroll".
    pub strong: Option<Agreement>,
    /// Own words.
    pub own_words: String,
    /// How the answer came.
    pub source: Source,
}

/// A blank form to print.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BlankForm {
    /// For which moment.
    pub moment: Moment,
    /// In which language.
    pub language: Language,
}

/// The effects in their fixed cells.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EffectsPage {
    /// Answers that a group needs to be shown.
    pub least: u32,
    /// Every effect.
    pub effects: Vec<EffectView>,
}

/// One effect in every fixed cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct EffectView {
    /// Which effect.
    pub effect: Effect,
    /// The moment that is compared with before; none for developed competence.
    pub moment: Option<Moment>,
    /// Last day of the last half-year that is counted; none while nothing may be shown.
    pub until: Option<NaiveDate>,
    /// The whole project; none while too few have answered.
    pub whole: Option<ShownCell>,
    /// Women, men, unknown, as far as somebody has answered: spelt `woman`, `man`, `unknown`.
    pub genders: Vec<GroupView>,
    /// Companies by name; an empty name is for those without an employer.
    pub companies: Vec<GroupView>,
    /// Half-years, spelt `2021-1`.
    pub half_years: Vec<GroupView>,
}

/// A group with what may be shown of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct GroupView {
    /// Which group.
    pub name: String,
    /// What may be shown; none where it is hidden.
    pub shown: Option<ShownCell>,
}
