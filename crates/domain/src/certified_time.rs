//! Certified time (intygad tid): the hours that a participant has taken part, funded or not, day by
//! day, and the list that is signed for a month. Not working time, and not what it cost.

pub use crate::month::{Month, NotAMonth};
use crate::{
    id::{CompanyId, MappingId, PersonId, SeatId, TimeEntryId, ValidationCaseId},
    validation::ValidationCase,
    vocabulary,
};
use chrono::{DateTime, Datelike, NaiveDate, Utc, Weekday};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

vocabulary! {
    /// What time was used for.
    TimeKind, "time_kind" {
        /// Competence mapping.
        Mapping = "mapping",
        /// Coaching.
        Coaching = "coaching",
        /// Validation.
        Validation = "validation",
        /// Training.
        Training = "training",
    }
}

/// Longest time of one entry: a whole day, minutes.
pub const DAY_MINUTES: u32 = 24 * 60;

/// Some time of one person on one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TimeEntry {
    /// Identity.
    pub id: TimeEntryId,
    /// The person.
    pub person_id: PersonId,
    /// The employer on that day, on whose list it stands.
    pub company_id: Option<CompanyId>,
    /// The day.
    pub day: NaiveDate,
    /// How long, minutes: 1 to [`DAY_MINUTES`].
    pub minutes: u32,
    /// What for.
    pub kind: TimeKind,
    /// Whether the project is paid for it. All time is certified all the same.
    pub funded: bool,
    /// What it was, in words.
    pub note: String,
    /// The mapping that proposed it.
    pub mapping_id: Option<MappingId>,
    /// The seat that proposed it.
    pub seat_id: Option<SeatId>,
    /// The validation that it belongs to.
    pub case_id: Option<ValidationCaseId>,
    /// Day when a signed list held it. From then on it stays as it is.
    pub certified_on: Option<NaiveDate>,
}

/// Minutes of some entries, in all and apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct TimeSum {
    /// All minutes.
    pub minutes: u32,
    /// Of these, funded.
    pub funded: u32,
    /// Of these, not funded.
    pub unfunded: u32,
    /// Of these, on a signed list.
    pub certified: u32,
}

/// Adds up entries: funded + unfunded = all.
#[must_use]
pub fn sum<'a>(entries: impl IntoIterator<Item = &'a TimeEntry>) -> TimeSum {
    entries.into_iter().fold(TimeSum::default(), |mut sum, entry| {
        sum.minutes += entry.minutes;
        if entry.funded {
            sum.funded += entry.minutes;
        } else {
            sum.unfunded += entry.minutes;
        }
        if entry.certified_on.is_some() {
            sum.certified += entry.minutes;
        }
        sum
    })
}

/// A pause longer than this ends a sitting, minutes.
const PAUSE_MINUTES: i64 = 45;
/// Proposed times are rounded up to this, minutes: talk before and after a rating is time too.
const QUARTER: u32 = 15;

/// The time of an interview that is proposed for each day, from the moments at which something was
/// rated: the sum of its sittings, each rounded up to a quarter of an hour, at least one.
///
/// `day_of` says on which day a moment falls where the coach is.
#[must_use]
pub fn of_interview(
    rated_at: &[DateTime<Utc>],
    day_of: impl Fn(DateTime<Utc>) -> NaiveDate,
) -> Vec<(NaiveDate, u32)> {
    let mut moments = rated_at.to_vec();
    moments.sort_unstable();
    let mut days: Vec<(NaiveDate, u32)> = Vec::new();
    let mut sitting: Option<(DateTime<Utc>, DateTime<Utc>)> = None;
    let mut end = |(first, last): (DateTime<Utc>, DateTime<Utc>)| {
        let minutes = quarters((last - first).num_seconds());
        let day = day_of(first);
        match days.last_mut() {
            Some((known, sum)) if *known == day => *sum = (*sum + minutes).min(DAY_MINUTES),
            _ => days.push((day, minutes)),
        }
    };
    for moment in moments {
        sitting = match sitting {
            Some((first, last))
                if (moment - last).num_minutes() <= PAUSE_MINUTES
                    && day_of(moment) == day_of(first) =>
            {
                Some((first, moment))
            }
            before => {
                if let Some(sitting) = before {
                    end(sitting);
                }
                Some((moment, moment))
            }
        };
    }
    if let Some(sitting) = sitting {
        end(sitting);
    }
    days
}

fn quarters(seconds: i64) -> u32 {
    let minutes = u32::try_from(seconds.max(0)).unwrap_or(u32::MAX).div_ceil(60);
    minutes.div_ceil(QUARTER).max(1).saturating_mul(QUARTER).min(DAY_MINUTES)
}

/// The time of a training that is proposed for each day of its occasion: spread evenly over the
/// weekdays (over all days where there is none among them), what does not divide on the first ones.
/// Days that would get nothing are left out.
#[must_use]
pub fn of_occasion(minutes: u32, starts: NaiveDate, ends: NaiveDate) -> Vec<(NaiveDate, u32)> {
    let all: Vec<NaiveDate> = starts.iter_days().take_while(|day| *day <= ends).collect();
    let weekdays: Vec<NaiveDate> = all
        .iter()
        .copied()
        .filter(|day| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun))
        .collect();
    let days = if weekdays.is_empty() { all } else { weekdays };
    let Ok(count) = u32::try_from(days.len()) else { return Vec::new() };
    if count == 0 {
        return Vec::new();
    }
    let (each, rest) = (minutes / count, minutes % count);
    (0..)
        .zip(days)
        .map(|(at, day)| (day, (each + u32::from(at < rest)).min(DAY_MINUTES)))
        .filter(|(_, minutes)| *minutes > 0)
        .collect()
}

/// The days of a validation for which time is proposed: those of its mapping, the first at the test centre
/// and the day of its outcome, each once, where they have been. How long they took, only the coach knows.
/// Days on which `has_time` are left out: an hour is certified once, and the overview is often made in an
/// interview whose time is kept already.
#[must_use]
pub fn of_validation(
    case: &ValidationCase,
    has_time: impl Fn(NaiveDate) -> bool,
    today: NaiveDate,
) -> Vec<NaiveDate> {
    // A validation that was broken off ended without a day of its own.
    let outcome = case.ended_on.filter(|_| case.result.is_some());
    let mut days: Vec<NaiveDate> =
        [case.overview_on, case.in_depth_on, case.assessed_from, outcome]
            .into_iter()
            .flatten()
            .filter(|day| *day <= today && !has_time(*day))
            .collect();
    days.sort_unstable();
    days.dedup();
    days
}

impl TimeEntry {
    /// Whether the time is of a kind that a validation's days are made of.
    #[must_use]
    pub const fn covers_validation(&self) -> bool {
        self.kind.covers_validation()
    }
}

impl TimeKind {
    /// Whether time of this kind is what a validation's days are made of.
    #[must_use]
    pub const fn covers_validation(self) -> bool {
        matches!(self, Self::Validation | Self::Mapping)
    }
}

#[cfg(test)]
#[path = "certified_time_tests.rs"]
mod tests;
