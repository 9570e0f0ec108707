//! Shapes for trainings, their occasions and seats, and what they do for gaps.

use chrono::NaiveDate;
use domain::{
    certificate::IssuedCertificate,
    id::{AreaId, CompanyId, CompetenceId, OccasionId, PersonId, SeatId, TrainingId},
    level::Level,
    library::Said,
    training::{DeliveryForm, Occasion, Seat, SeatResult, SeatState, Training},
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::proposed_level::ProposedLevelView;

/// The catalogue, and when its trainings are held.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TrainingsPage {
    /// Trainings by name; those that are no longer offered last.
    pub trainings: Vec<TrainingRow>,
    /// Occasions that are not over, the next first; then those that are, the latest first.
    pub occasions: Vec<OccasionRow>,
}

/// A row of the catalogue.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TrainingRow {
    /// The training.
    pub training: Training,
    /// What it leads to.
    pub contents: Vec<ContentView>,
    /// First day of its next occasion.
    pub next: Option<NaiveDate>,
}

/// A competence in a training.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ContentView {
    /// The competence.
    pub competence_id: CompetenceId,
    /// Its name.
    pub name: Said,
    /// The level that the training leads to.
    pub level: Level,
}

/// A training with everything of it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TrainingPage {
    /// The training.
    pub training: Training,
    /// What it leads to.
    pub contents: Vec<ContentView>,
    /// Its occasions, in the order of [`TrainingsPage`].
    pub occasions: Vec<OccasionRow>,
    /// Every competence that can be chosen, in the order of the library.
    pub competences: Vec<CompetenceChoice>,
}

/// A competence to choose.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CompetenceChoice {
    /// The competence.
    pub id: CompetenceId,
    /// Its name.
    pub name: Said,
    /// Its area.
    pub area_id: AreaId,
    /// The area's name.
    pub area: Said,
}

/// A training as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TrainingForm {
    /// None for a new one.
    pub id: Option<TrainingId>,
    /// What it is called.
    pub name: String,
    /// Who gives it.
    pub provider: String,
    /// What it is about.
    pub about: String,
    /// Hours for each participant: "16", "7,5" or "7:30".
    pub hours: String,
    /// Price for each participant, kronor: "12 500" or "12 500,50".
    pub price: String,
    /// How it is given.
    pub form: DeliveryForm,
    /// Language that it is given in.
    pub language: String,
    /// Whether it is needed to meet mandatory national standards.
    pub mandatory: bool,
    /// No longer offered.
    pub archived: bool,
    /// What it leads to; all that it then does.
    pub contents: Vec<ContentForm>,
}

/// A competence in a training as chosen.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ContentForm {
    /// The competence.
    pub competence_id: CompetenceId,
    /// The level that is reached, 0–4.
    #[ts(type = "number")]
    pub level: i64,
}

/// An occasion in a list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OccasionRow {
    /// The occasion.
    pub occasion: Occasion,
    /// The training's name.
    pub training: String,
    /// The company's name; empty where it is open to all.
    pub company: String,
    /// People invited who have not answered.
    pub invited: u32,
    /// Seats taken.
    pub taken: u32,
    /// Seats left; none where there is no limit.
    pub free: Option<u32>,
    /// Whether its last day has passed.
    pub over: bool,
}

/// An occasion with its seats and who could be invited.
#[derive(Clone, Debug, Serialize, TS)]
pub struct OccasionPage {
    /// The occasion.
    pub row: OccasionRow,
    /// The training.
    pub training: Training,
    /// What it leads to.
    pub contents: Vec<ContentView>,
    /// Seats, by name.
    pub seats: Vec<SeatView>,
}

/// A seat in an occasion's list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SeatView {
    /// The seat.
    pub seat: Seat,
    /// The person's name.
    pub person: String,
    /// The employer's name.
    pub company: String,
    /// Where it may go.
    pub next: Vec<SeatState>,
    /// Whether a certificate of participation may be given.
    pub certifies: bool,
    /// Levels that it proposes and that wait for an answer.
    pub levels: Vec<ProposedLevelView>,
}

/// Who could be invited, to look for.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CandidatesOf {
    /// The occasion.
    pub occasion_id: OccasionId,
    /// Words that must all be in the name; empty for everybody.
    pub find: String,
    /// Those who were chosen already.
    pub chosen: Vec<PersonId>,
}

/// People without a seat who may come to an occasion.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Candidates {
    /// The first of those looked for: those whose gaps it covers most of first, then by name.
    pub people: Vec<Candidate>,
    /// How many are looked for.
    pub total: u32,
    /// Those who were chosen already, whoever is looked for.
    pub chosen: Vec<Candidate>,
}

/// Somebody who could be invited.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Candidate {
    /// The person.
    pub person_id: PersonId,
    /// The name.
    pub name: String,
    /// The employer's name.
    pub company: String,
    /// Gaps that the training covers.
    pub covered: u32,
    /// Gaps in all.
    pub of: u32,
}

/// An occasion as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OccasionForm {
    /// None for a new one.
    pub id: Option<OccasionId>,
    /// The training.
    pub training_id: TrainingId,
    /// The company that it is held for; none where it is open to all.
    pub company_id: Option<CompanyId>,
    /// First day.
    pub starts: String,
    /// Last day; empty means the first.
    pub ends: String,
    /// Where.
    pub place: String,
    /// How many can take part; empty where there is no limit.
    pub seats: String,
    /// Note.
    pub note: String,
}

/// People to invite.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct InviteForm {
    /// The occasion.
    pub occasion_id: OccasionId,
    /// Whom.
    pub people: Vec<PersonId>,
    /// Day of the invitation; empty means today.
    pub on: String,
}

/// A state that a seat shall go to.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SeatStateForm {
    /// The seat.
    pub id: SeatId,
    /// The state.
    pub state: SeatState,
    /// Day; empty means today.
    pub on: String,
}

/// How it went for somebody who took part.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SeatResultForm {
    /// The seat.
    pub id: SeatId,
    /// The result; none takes it back.
    pub result: Option<SeatResult>,
    /// Day; empty means today.
    pub on: String,
}

/// A training that is proposed to a person.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TrainingProposal {
    /// The training.
    pub training: Training,
    /// Gaps that it covers.
    pub covered: Vec<Said>,
    /// Gaps that stay open.
    pub open: Vec<Said>,
    /// Gaps in all: covered and open.
    pub of: u32,
    /// Colleagues at the same company who have one of the covered gaps.
    pub colleagues: u32,
    /// Occasions that are not over, with a seat left, and that the person may come to.
    pub occasions: Vec<OccasionRow>,
    /// Whether an action of the plan is this training, or the person has a seat at it.
    pub chosen: bool,
}

/// A person's trainings: what is proposed, seats, and levels that wait.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PersonTraining {
    /// Known gaps.
    pub gaps: u32,
    /// Proposals, best first.
    pub proposals: Vec<TrainingProposal>,
    /// Known gaps that no training in the catalogue covers.
    pub uncovered: Vec<Said>,
    /// Seats, the latest occasion first.
    pub seats: Vec<PersonSeat>,
}

/// A person's seat.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PersonSeat {
    /// The seat.
    pub seat: Seat,
    /// The occasion.
    pub occasion: Occasion,
    /// The training's name.
    pub training: String,
    /// Whether a certificate of participation may be given.
    pub certifies: bool,
    /// Certificates that were issued, the latest first.
    pub certificates: Vec<IssuedCertificate>,
    /// Levels that it proposes and that wait for an answer.
    pub levels: Vec<ProposedLevelView>,
}

/// What is proposed to a company.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CompanyTraining {
    /// People with a known gap.
    pub people: u32,
    /// Known gaps, everybody's counted.
    pub gaps: u32,
    /// Proposals, best first.
    pub proposals: Vec<CompanyProposal>,
    /// Gaps that no training in the catalogue covers, most shared first.
    pub uncovered: Vec<SharedGap>,
    /// Occasions held for the company.
    pub occasions: Vec<OccasionRow>,
}

/// A training that is proposed to a company.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CompanyProposal {
    /// The training.
    pub training: Training,
    /// Who has a gap that it covers.
    pub people: Vec<PersonName>,
    /// What they share, most first.
    pub shared: Vec<SharedGap>,
    /// Gaps that it covers, everybody's counted.
    pub covered: u32,
    /// Gaps in all, everybody's counted.
    pub of: u32,
}

/// A person by name.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PersonName {
    /// The person.
    pub id: PersonId,
    /// The name.
    pub name: String,
}

/// A gap and how many have it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SharedGap {
    /// The competence's name.
    pub name: Said,
    /// How many people.
    pub people: u32,
}
