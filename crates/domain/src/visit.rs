//! A day at a company: when and where, and the slots in which people are talked with. Times are those
//! of the wall clock there. Not what is said in an interview: see [`mapping`](crate::mapping).

use crate::{
    id::{CompanyId, CompanyStepId, PersonId, VisitId, VisitSlotId, VisitStepId},
    step::CompanyStep,
    vocabulary,
    wall_time::WallTime,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Minutes of a slot unless the visit says otherwise: some twenty people a day.
pub const SLOT_MINUTES: u32 = 20;
/// Longest slot, in minutes.
pub const LONGEST_SLOT: u32 = 240;

/// A visit at a company.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Visit {
    /// Identity.
    pub id: VisitId,
    /// The company.
    pub company_id: CompanyId,
    /// The day.
    pub day: NaiveDate,
    /// When it begins.
    pub starts: WallTime,
    /// When it ends, if that is settled: no slot goes on after it.
    pub ends: Option<WallTime>,
    /// Where at the company, or at which address.
    pub place: String,
    /// What is to be done.
    pub agenda: String,
    /// The coach's note; it stands on no list and in no calendar.
    pub note: String,
    /// Minutes of each new slot.
    pub slot_minutes: u32,
}

/// That a visit is held for one of its company's steps. A visit is held for at most one, and a step may
/// take several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VisitStep {
    /// Identity.
    pub id: VisitStepId,
    /// The visit.
    pub visit_id: VisitId,
    /// The step.
    pub step_id: CompanyStepId,
}

/// The day on which a step may be offered as done by its visits: the latest of them, once all have
/// passed. That a visit was planned says not that it was held: somebody must say so.
#[must_use]
pub fn may_be_done_on(
    step: &CompanyStep,
    visits: impl IntoIterator<Item = NaiveDate>,
    today: NaiveDate,
) -> Option<NaiveDate> {
    let latest = visits.into_iter().max()?;
    (step.done_on.is_none() && latest < today).then_some(latest)
}

vocabulary! {
    /// What became of a slot.
    SlotOutcome, "slot_outcome" {
        /// The person came.
        Held = "held",
        /// The person did not come.
        NoShow = "no_show",
    }
}

/// A time at a visit that is kept for one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VisitSlot {
    /// Identity.
    pub id: VisitSlotId,
    /// The visit.
    pub visit_id: VisitId,
    /// The person.
    pub person_id: PersonId,
    /// When it begins.
    pub starts: WallTime,
    /// How long it is, 1 to [`LONGEST_SLOT`] minutes.
    pub minutes: u32,
    /// What became of it; none until it is known.
    pub outcome: Option<SlotOutcome>,
}

impl VisitSlot {
    /// Whether two slots of a visit take up the same minute.
    #[must_use]
    pub const fn overlaps(&self, starts: WallTime, minutes: u32) -> bool {
        let (from, to) = (self.starts.minutes(), self.starts.minutes() + self.minutes);
        starts.minutes() < to && from < starts.minutes() + minutes
    }
}

/// The first `count` free times of a visit, one slot after the other from its beginning on and around
/// those that are taken. Fewer where its end, or midnight, leaves no more room.
#[must_use]
pub fn free_times(visit: &Visit, taken: &[VisitSlot], count: usize) -> Vec<WallTime> {
    let length = visit.slot_minutes.max(1);
    let end = visit.ends.map_or(crate::wall_time::DAY, WallTime::minutes);
    let mut taken: Vec<&VisitSlot> = taken.iter().collect();
    taken.sort_by_key(|slot| slot.starts);
    let mut found = Vec::new();
    let mut at = visit.starts.minutes();
    while found.len() < count && at + length <= end {
        let Some(time) = WallTime::from_minutes(at) else { break };
        match taken.iter().find(|slot| slot.overlaps(time, length)) {
            Some(slot) => at = slot.starts.minutes() + slot.minutes.max(1),
            None => {
                found.push(time);
                at += length;
            }
        }
    }
    found
}

/// The slots of a visit after its beginning was moved: they come along, so that each is as long after it
/// as before. Where somebody has come, or not come, the day has begun and nothing is moved; nor is it
/// where a slot would pass midnight.
#[must_use]
pub fn moved_along(slots: &[VisitSlot], from: WallTime, to: WallTime) -> Option<Vec<VisitSlot>> {
    if from == to || slots.iter().any(|slot| slot.outcome.is_some()) {
        return None;
    }
    slots
        .iter()
        .map(|slot| {
            let minutes = (slot.starts.minutes() + to.minutes()).checked_sub(from.minutes())?;
            let starts = WallTime::from_minutes(minutes)?;
            Some(VisitSlot { starts, ..slot.clone() })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn time(text: &str) -> WallTime {
        WallTime::parse(text).unwrap()
    }

    fn visit(starts: &str, ends: &str, slot_minutes: u32) -> Visit {
        Visit {
            id: Uuid::nil().into(),
            company_id: Uuid::nil().into(),
            day: NaiveDate::default(),
            starts: time(starts),
            ends: WallTime::parse(ends).ok(),
            place: String::new(),
            agenda: String::new(),
            note: String::new(),
            slot_minutes,
        }
    }

    fn slot(starts: &str, minutes: u32) -> VisitSlot {
        VisitSlot {
            id: Uuid::nil().into(),
            visit_id: Uuid::nil().into(),
            person_id: Uuid::nil().into(),
            starts: time(starts),
            minutes,
            outcome: None,
        }
    }

    #[test]
    fn slots_follow_each_other_around_what_is_taken_until_the_visit_ends() {
        let lunch = || slot("09:50", 30);
        for (visit, taken, count, expected) in [
            (visit("9", "", 20), vec![], 3, vec!["09:00", "09:20", "09:40"]),
            (visit("9", "10", 20), vec![], 9, vec!["09:00", "09:20", "09:40"]),
            (visit("9", "", 20), vec![lunch()], 3, vec!["09:00", "09:20", "10:20"]),
            (visit("9", "10", 20), vec![lunch()], 3, vec!["09:00", "09:20"]),
            (visit("9", "", 30), vec![slot("09:00", 60)], 1, vec!["10:00"]),
            (visit("9", "", 30), vec![slot("08:00", 90)], 1, vec!["09:30"]),
            (visit("23:30", "", 20), vec![], 3, vec!["23:30"]),
            (visit("9", "9:10", 20), vec![], 3, vec![]),
            (visit("9", "", 20), vec![], 0, vec![]),
        ] {
            let found: Vec<String> = free_times(&visit, &taken, count)
                .into_iter()
                .map(|time| time.to_string())
                .collect();
            assert_eq!(found, expected, "{visit:?} {taken:?}");
        }
    }

    #[test]
    fn slots_come_along_when_the_beginning_is_moved_before_anybody_has_come() {
        let held = || VisitSlot { outcome: Some(SlotOutcome::Held), ..slot("09:20", 20) };
        for (slots, from, to, expected) in [
            (vec![slot("09:00", 20), slot("09:40", 20)], "9", "10", Some(vec!["10:00", "10:40"])),
            (vec![slot("09:00", 20)], "9", "8:30", Some(vec!["08:30"])),
            (vec![slot("09:00", 20)], "9", "9", None),
            (vec![slot("09:00", 20), held()], "9", "10", None),
            (vec![slot("15:00", 20)], "9", "23:00", None),
            (vec![slot("07:00", 20)], "9", "1", None),
        ] {
            let moved = moved_along(&slots, time(from), time(to));
            let times = moved.map(|slots| slots.iter().map(|slot| slot.starts).collect::<Vec<_>>());
            let expected = expected.map(|all| all.into_iter().map(time).collect::<Vec<_>>());
            assert_eq!(times, expected, "{from} {to}");
        }
    }

    #[test]
    fn a_slot_that_begins_when_another_ends_does_not_overlap_it() {
        for (starts, minutes, expected) in [
            ("08:40", 20, false),
            ("08:41", 20, true),
            ("09:00", 20, true),
            ("09:19", 1, true),
            ("09:20", 20, false),
            ("08:00", 300, true),
        ] {
            assert_eq!(slot("09:00", 20).overlaps(time(starts), minutes), expected, "{starts}");
        }
    }

    #[test]
    fn a_step_may_be_done_when_its_last_visit_has_passed_and_it_is_not_done() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let step = |done: &str| CompanyStep {
            id: Uuid::nil().into(),
            company_id: Uuid::nil().into(),
            kind: crate::project::StepKind::Mapping,
            planned_on: None,
            done_on: done.parse().ok(),
            ours: String::new(),
            note: String::new(),
            next_step: String::new(),
        };
        for (done, visits, expected) in [
            ("", vec![], None),
            ("", vec!["2020-10-07"], None),
            ("", vec!["2020-10-06"], Some("2020-10-06")),
            ("", vec!["2020-10-06", "2020-10-01"], Some("2020-10-06")),
            ("", vec!["2020-10-06", "2020-10-20"], None),
            ("2020-10-06", vec!["2020-10-06"], None),
        ] {
            let days = visits.iter().map(|text| day(text));
            let offered = may_be_done_on(&step(done), days, day("2020-10-07"));
            assert_eq!(offered, expected.map(day), "{done:?} {visits:?}");
        }
    }
}
