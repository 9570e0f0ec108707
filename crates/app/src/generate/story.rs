//! What happened at invented companies and to invented people, as days and plain facts. No register, no id.

use super::{AS_OF, names};
use chrono::{Datelike, Days, NaiveDate};
use domain::{
    chance::Chance, evaluation::Moment, identity::IdentityNumber, person::Gender,
    size_class::SizeClass,
};

/// First day of the two years.
const BEGINS: NaiveDate = day(2020, 10, 5);

/// Days of a training.
pub(super) const TRAINING_DAYS: u32 = 3;

/// A day that there is.
pub(super) const fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    match NaiveDate::from_ymd_opt(year, month, day) {
        Some(day) => day,
        None => NaiveDate::MIN,
    }
}

/// A company and how far one has come with it.
pub(super) struct CompanyStory {
    pub(super) name: String,
    pub(super) place: String,
    pub(super) size: Option<SizeClass>,
    pub(super) contacted: NaiveDate,
    pub(super) met: Option<NaiveDate>,
    pub(super) informed: Option<NaiveDate>,
    /// A step that is to come, or is late.
    pub(super) next: Option<NaiveDate>,
    /// Visits with people's times.
    pub(super) visits: Vec<NaiveDate>,
}

pub(super) fn companies(count: u32, chance: &mut Chance) -> Vec<CompanyStory> {
    (0..count)
        .map(|number| {
            let (name, place) = names::company(number + 1, chance);
            let contacted = later(BEGINS, chance.below(500));
            let met = contacted + Days::new(chance.between(7, 40).into());
            let met = past(Some(met)).filter(|_| chance.percent(85));
            let informed = met.map(|day| later(day, chance.between(7, 30)));
            let informed = past(informed).filter(|_| chance.percent(90));
            let size = chance.percent(92).then(|| match chance.below(20) {
                0..6 => SizeClass::Micro,
                6..13 => SizeClass::Small,
                13..18 => SizeClass::Medium,
                _ => SizeClass::Large,
            });
            let next = informed.filter(|_| chance.percent(40)).map(|_| around(40, 60, chance));
            let visits = informed.map_or_else(Vec::new, |day| {
                (0..chance.below(4)).map(|_| later(day, chance.below(400))).collect()
            });
            CompanyStory { name, place, size, contacted, met, informed, next, visits }
        })
        .collect()
}

/// A training that somebody has a place on.
pub(super) struct Learning {
    /// Day of the answer.
    pub(super) accepted: NaiveDate,
    /// First of [`TRAINING_DAYS`] days: the tenth of a month, so that many share an occasion.
    pub(super) starts: NaiveDate,
    /// Last day, if it was completed; else it lies ahead, or the person did not come.
    pub(super) completed: Option<NaiveDate>,
    pub(super) passed: bool,
}

/// Answers of an evaluation: day, and 1 to 5 or none for each statement.
pub(super) struct Answers {
    pub(super) moment: Moment,
    pub(super) on: NaiveDate,
    pub(super) steps: [Option<u8>; 3],
}

/// A person.
pub(super) struct PersonStory {
    pub(super) number: Option<IdentityNumber>,
    pub(super) gender: Option<Gender>,
    pub(super) given: String,
    pub(super) family: String,
    /// Which of the companies.
    pub(super) company: usize,
    pub(super) starts: Option<NaiveDate>,
    pub(super) ends: Option<NaiveDate>,
    pub(super) mapped: Option<NaiveDate>,
    pub(super) planned: Option<NaiveDate>,
    pub(super) validated: Option<NaiveDate>,
    pub(super) learning: Option<Learning>,
    /// Levels at the mapping, each under or over what is required by as much.
    pub(super) levels: [i8; 4],
    /// Whether a level is raised after the training.
    pub(super) raised: bool,
    pub(super) answers: Vec<Answers>,
    /// Day, minutes, whether funded.
    pub(super) coaching: Vec<(NaiveDate, u32, bool)>,
    /// A mapping that was begun and is not done.
    pub(super) begun: Option<NaiveDate>,
    /// Of the plan: when it is followed up, and whether that was done.
    pub(super) follow_up: Option<(NaiveDate, bool)>,
    /// Of the plan: by when something is to be done, and whether it was.
    pub(super) action: Option<(NaiveDate, bool)>,
    /// How long a permit is valid.
    pub(super) permit: Option<NaiveDate>,
}

pub(super) fn person(
    number: Option<IdentityNumber>,
    companies: usize,
    chance: &mut Chance,
) -> PersonStory {
    let gender = match number {
        Some(number) => Some(number.legal_gender().into()),
        None if chance.percent(4) => None,
        None if chance.percent(31) => Some(Gender::Woman),
        None => Some(Gender::Man),
    };
    let (given, family) = names::person(gender, chance);
    let starts = chance.percent(88).then(|| later(BEGINS, chance.below(640)));
    let mapped = starts.filter(|_| chance.percent(85)).map(|day| later(day, chance.below(40)));
    let mapped = past(mapped);
    let planned =
        past(mapped.filter(|_| chance.percent(80)).map(|day| later(day, chance.below(21))));
    let validated =
        past(mapped.filter(|_| chance.percent(15)).map(|day| later(day, chance.between(30, 150))));
    let learning = planned.filter(|_| chance.percent(65)).map(|day| learning(day, chance));
    let learning = learning.filter(|one| one.accepted <= AS_OF);
    let completed = learning.as_ref().and_then(|one| one.completed);
    let ends =
        completed.filter(|_| chance.percent(70)).map(|day| later(day, chance.between(20, 120)));
    let ends = past(ends);
    let answers = answers(starts, ends, chance);
    let coaching = starts.map_or_else(Vec::new, |day| {
        (0..chance.below(4))
            .map(|visit| {
                let on = later(day, 5 + visit * 30 + chance.below(20));
                (on, 15 * chance.between(2, 8), chance.percent(85))
            })
            .filter(|(on, ..)| *on <= AS_OF)
            .collect()
    });
    let begun = starts.filter(|_| mapped.is_none() && chance.percent(30));
    let begun = past(begun.map(|day| later(day, chance.below(40))));
    let followed = |day: NaiveDate, chance: &mut Chance| {
        (day, day <= AS_OF && (later(day, 30) < AS_OF || chance.percent(60)) && chance.percent(95))
    };
    let follow_up = planned.map(|day| later(day, chance.between(60, 240)));
    let follow_up = follow_up.map(|day| followed(day, chance));
    let action = planned.map(|day| later(day, chance.between(30, 300)));
    let action = action.map(|day| followed(day, chance));
    let permit = chance.percent(40).then(|| around(120, 1200, chance));
    PersonStory {
        begun,
        follow_up,
        action,
        permit,
        number,
        gender,
        given,
        family,
        company: chance.below(u32::try_from(companies).unwrap_or(u32::MAX)) as usize,
        starts,
        ends,
        mapped,
        planned,
        validated,
        learning,
        levels: std::array::from_fn(|_| match chance.below(10) {
            0..4 => 0,
            4..7 => -1,
            7..9 => 1,
            _ => -2,
        }),
        raised: chance.percent(75),
        answers,
        coaching,
    }
}

fn learning(planned: NaiveDate, chance: &mut Chance) -> Learning {
    let accepted = later(planned, chance.between(1, 30));
    let month = later(accepted, chance.between(30, 90));
    let starts = day(month.year(), month.month(), 10);
    let completed = past(Some(last_day(starts))).filter(|_| chance.percent(88));
    Learning { accepted, starts, completed, passed: chance.percent(90) }
}

/// The last day of a training.
pub(super) fn last_day(starts: NaiveDate) -> NaiveDate {
    later(starts, TRAINING_DAYS - 1)
}

/// What was answered before, at the end, and six months after.
fn answers(
    starts: Option<NaiveDate>,
    ends: Option<NaiveDate>,
    chance: &mut Chance,
) -> Vec<Answers> {
    let mut found = Vec::new();
    let six_months = ends.map(|day| later(day, 190));
    for (moment, on, share, lift) in [
        (Moment::Before, starts, 92, 0),
        (Moment::End, ends, 85, 1),
        (Moment::SixMonths, six_months, 60, 1),
    ] {
        let Some(on) = past(on).filter(|_| chance.percent(share)) else { continue };
        let steps = std::array::from_fn(|_| {
            let step = (1 + chance.below(4) + lift).min(5);
            (!chance.percent(3)).then(|| u8::try_from(step).unwrap_or(5))
        });
        found.push(Answers { moment, on: on.min(AS_OF), steps });
    }
    found
}

/// A day from so many days before the register's day, within so many days.
fn around(before: u64, within: u32, chance: &mut Chance) -> NaiveDate {
    let first = AS_OF.checked_sub_days(Days::new(before)).unwrap_or(AS_OF);
    later(first, chance.below(within))
}

fn later(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_add_days(Days::new(days.into())).unwrap_or(day)
}

/// The day, if it has come.
fn past(day: Option<NaiveDate>) -> Option<NaiveDate> {
    day.filter(|day| *day <= AS_OF)
}
