//! Trainings (utbildningar), when they are held, and who has a seat. Not what they mean for a
//! person's gaps: see [`training_fit`](crate::training_fit); and no level changes by itself.

use crate::{
    id::{
        ActionId, ActionTrainingId, CompanyId, CompetenceId, OccasionId, PersonId, SeatId,
        TrainingContentId, TrainingId,
    },
    level::Level,
    vocabulary,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

vocabulary! {
    /// How a training is given.
    DeliveryForm, "delivery_form" {
        /// In a classroom or workshop of the provider's.
        Classroom = "classroom",
        /// At the workplace.
        Workplace = "workplace",
        /// At a distance.
        Distance = "distance",
        /// Partly at a distance.
        Blended = "blended",
    }
}

/// A training in the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Training {
    /// Identity.
    pub id: TrainingId,
    /// What it is called.
    pub name: String,
    /// Who gives it.
    pub provider: String,
    /// What it is about.
    pub about: String,
    /// Length for each participant, minutes.
    pub minutes: Option<u32>,
    /// Price for each participant, öre, without value added tax.
    pub price_ore: Option<i64>,
    /// How it is given.
    pub form: DeliveryForm,
    /// Language that it is given in.
    pub language: String,
    /// Whether it is needed to meet mandatory national standards: no state aid is given for that
    /// (Regulation (EU) No 651/2014, article 31.2).
    pub mandatory: bool,
    /// No longer offered.
    pub archived: bool,
}

/// One competence in a training, with the level that it leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TrainingContent {
    /// Identity.
    pub id: TrainingContentId,
    /// The training.
    pub training_id: TrainingId,
    /// The competence.
    pub competence_id: CompetenceId,
    /// The level that is reached by whoever passes.
    pub level: Level,
}

/// A time when a training is held (utbildningstillfälle).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Occasion {
    /// Identity.
    pub id: OccasionId,
    /// The training.
    pub training_id: TrainingId,
    /// The company whose people it is held for; none where it is open to all.
    pub company_id: Option<CompanyId>,
    /// First day.
    pub starts: NaiveDate,
    /// Last day.
    pub ends: NaiveDate,
    /// Where.
    pub place: String,
    /// How many can take part; none where there is no limit.
    pub seats: Option<u32>,
    /// Note.
    pub note: String,
}

vocabulary! {
    /// Where a seat stands.
    SeatState, "seat_state" {
        /// Invited (inbjuden).
        Invited = "invited",
        /// Accepted (tackat ja).
        Accepted = "accepted",
        /// Declined (tackat nej).
        Declined = "declined",
        /// Took part to the end (deltagit).
        Attended = "attended",
        /// Did not come, or left before the end (uteblev).
        Absent = "absent",
    }
}

impl SeatState {
    /// Where a seat may go from here. What was entered by mistake can be put right: attended and
    /// absent change places, and whoever answered may answer otherwise.
    #[must_use]
    pub const fn next(self) -> &'static [Self] {
        match self {
            Self::Invited => &[Self::Accepted, Self::Declined],
            Self::Accepted => &[Self::Attended, Self::Absent, Self::Declined],
            Self::Declined => &[Self::Accepted],
            Self::Attended => &[Self::Absent],
            Self::Absent => &[Self::Attended],
        }
    }

    /// Whether somebody in this state has one of the occasion's seats, so that nobody else can.
    #[must_use]
    pub const fn holds_a_seat(self) -> bool {
        matches!(self, Self::Accepted | Self::Attended | Self::Absent)
    }

    /// Whether somebody in this state is counted as *in training*: has accepted, or has taken part.
    #[must_use]
    pub const fn is_in_training(self) -> bool {
        matches!(self, Self::Accepted | Self::Attended)
    }

    /// Whether somebody in this state is counted as *trained*: took part to the end, passed or not.
    #[must_use]
    pub const fn is_trained(self) -> bool {
        matches!(self, Self::Attended)
    }
}

vocabulary! {
    /// How it went for somebody who took part.
    SeatResult, "seat_result" {
        /// Passed (godkänd).
        Passed = "passed",
        /// Not passed (inte godkänd).
        NotPassed = "not_passed",
    }
}

/// A person's seat at an occasion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Seat {
    /// Identity.
    pub id: SeatId,
    /// The occasion.
    pub occasion_id: OccasionId,
    /// The person.
    pub person_id: PersonId,
    /// Where it stands.
    pub state: SeatState,
    /// How it went; only for somebody who attended.
    pub result: Option<SeatResult>,
    /// Day of the invitation.
    pub invited_on: NaiveDate,
    /// Day of the answer.
    pub answered_on: Option<NaiveDate>,
    /// Day when attendance or absence was noted.
    pub attended_on: Option<NaiveDate>,
    /// Day of the result.
    pub result_on: Option<NaiveDate>,
    /// Note.
    pub note: String,
}

impl Seat {
    /// Whether the person is counted as *trained*.
    #[must_use]
    pub const fn is_trained(&self) -> bool {
        self.state.is_trained()
    }

    /// Whether the training proposes new levels: only when it was passed.
    #[must_use]
    pub const fn is_passed(&self) -> bool {
        self.is_trained() && matches!(self.result, Some(SeatResult::Passed))
    }
}

/// Why a seat may not go where it was asked to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum SeatRefusal {
    /// Not from where it stands.
    NotFromHere {
        /// Where it stands.
        from: SeatState,
        /// Where it should go.
        to: SeatState,
    },
    /// Every seat of the occasion is taken.
    Full {
        /// How many it has.
        seats: u32,
    },
    /// The day lies before what it must follow: the invitation, or the attendance.
    TooEarly {
        /// The first day that fits.
        first: NaiveDate,
    },
    /// It cannot be known yet: the occasion's last day has not come.
    NotOver {
        /// The occasion's last day.
        ends: NaiveDate,
    },
    /// Nobody can be invited any more.
    Over {
        /// The occasion's last day.
        ends: NaiveDate,
    },
    /// A result of somebody who did not take part.
    DidNotAttend,
}

/// Whether somebody can be invited on a day, when `taken` seats are taken.
///
/// # Errors
/// When the occasion is over or full.
pub fn may_invite(occasion: &Occasion, taken: u32, on: NaiveDate) -> Result<(), SeatRefusal> {
    if occasion.ends < on {
        return Err(SeatRefusal::Over { ends: occasion.ends });
    }
    has_room(occasion, taken)
}

fn has_room(occasion: &Occasion, taken: u32) -> Result<(), SeatRefusal> {
    match occasion.seats {
        Some(seats) if taken >= seats => Err(SeatRefusal::Full { seats }),
        _ => Ok(()),
    }
}

/// The seat as it is after going to another state on a day, when `taken` seats of the occasion are
/// taken by others. That somebody took part is known on the last day; that somebody did not, from
/// the first.
///
/// # Errors
/// When it may not go there, the day does not fit, or there is no seat left.
pub fn gone_to(
    seat: &Seat,
    occasion: &Occasion,
    taken: u32,
    to: SeatState,
    on: NaiveDate,
) -> Result<Seat, SeatRefusal> {
    if !seat.state.next().contains(&to) {
        return Err(SeatRefusal::NotFromHere { from: seat.state, to });
    }
    let not_before = |first: NaiveDate| {
        if on < first { Err(SeatRefusal::TooEarly { first }) } else { Ok(()) }
    };
    let mut gone = Seat { state: to, result: None, result_on: None, ..seat.clone() };
    match to {
        SeatState::Invited => {}
        SeatState::Accepted | SeatState::Declined => {
            not_before(seat.invited_on)?;
            if to == SeatState::Accepted {
                has_room(occasion, taken)?;
            }
            gone.answered_on = Some(on);
        }
        SeatState::Attended => {
            if on < occasion.ends {
                return Err(SeatRefusal::NotOver { ends: occasion.ends });
            }
            gone.attended_on = Some(on);
        }
        SeatState::Absent => {
            not_before(occasion.starts)?;
            gone.attended_on = Some(on);
        }
    }
    Ok(gone)
}

/// The seat with a result of a day, or without one.
///
/// # Errors
/// When the person did not take part, or the day lies before the occasion's last one.
pub fn with_result(
    seat: &Seat,
    occasion: &Occasion,
    result: Option<SeatResult>,
    on: NaiveDate,
) -> Result<Seat, SeatRefusal> {
    if !seat.is_trained() {
        return Err(SeatRefusal::DidNotAttend);
    }
    if result.is_some() && on < occasion.ends {
        return Err(SeatRefusal::TooEarly { first: occasion.ends });
    }
    Ok(Seat { result, result_on: result.map(|_| on), ..seat.clone() })
}

/// What an action in a plan consists of: a training, and the occasion where one is chosen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ActionTraining {
    /// Identity.
    pub id: ActionTrainingId,
    /// The action.
    pub action_id: ActionId,
    /// The person (as in the action).
    pub person_id: PersonId,
    /// The training.
    pub training_id: TrainingId,
    /// The occasion, once there is one.
    pub occasion_id: Option<OccasionId>,
}

#[cfg(test)]
#[path = "training_tests.rs"]
mod tests;
