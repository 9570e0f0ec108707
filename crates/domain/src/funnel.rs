//! How far the project has come with companies and people: who has reached which step, counted by
//! gender. The one definition of every such figure on screen and paper. Not how likely the rest is:
//! see [`forecast`](crate::forecast). Not what people think of it: see [`evaluation`](crate::evaluation).
//!
//! - A person counts once, however often they reached a step, and from the first time.
//! - Nobody counts at any step before their participation has started. What was done earlier counts
//!   from the start on. So no step after the first counts anybody who is no participant, and the
//!   counts of periods that follow each other add up to the count of the whole.
//! - Whoever has completed a training has been in one.

use crate::{
    id::{CompanyId, PersonId},
    period,
    person::Gender,
    share::Share,
    size_class::SizeClass,
    vocabulary,
};
use chrono::NaiveDate;
use serde::Serialize;
use std::{
    cmp::Reverse,
    collections::{BTreeMap, HashMap, HashSet},
};
use ts_rs::TS;

vocabulary! {
    /// What a person has reached in the project, in its order.
    PersonStage, "person_stage" {
        /// The participation has started.
        Participants = "participants",
        /// A mapping is done: said by a coach, and no validation.
        Mapped = "mapped",
        /// A plan is agreed or further.
        Planned = "planned",
        /// A test centre has given an attestation or a certificate of validation.
        Validated = "validated",
        /// A place on a training is accepted or used.
        InTraining = "in_training",
        /// A training is completed.
        Trained = "trained",
        /// The evaluation at the end is answered.
        Evaluated = "evaluated",
    }
}

vocabulary! {
    /// What has been reached at a company, in its order.
    CompanyStage, "company_stage" {
        /// The company is enrolled, or something was planned or done with it.
        Contacted = "contacted",
        /// The first meeting was held.
        FirstMeeting = "first_meeting",
        /// The information meeting with its staff was held.
        InformationMeeting = "information_meeting",
        /// It has or had a participant among its staff.
        WithParticipants = "with_participants",
        /// It is small or medium-sized, and one of its people has completed a training.
        SmeTrained = "sme_trained",
    }
}

/// The days that are counted; both ends belong to it, and either may be open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Window {
    /// First day; none counts from the beginning.
    pub from: Option<NaiveDate>,
    /// Last day; none counts everything, also what lies ahead.
    pub to: Option<NaiveDate>,
}

impl Window {
    /// Everything up to and with a day.
    #[must_use]
    pub const fn until(day: NaiveDate) -> Self {
        Self { from: None, to: Some(day) }
    }

    fn contains(self, day: NaiveDate) -> bool {
        period::contains(self.from, self.to, day)
    }
}

/// What the figures are counted of. Nothing of it need be sorted, or be there once only.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// Gender of everyone for whom it is known.
    pub genders: HashMap<PersonId, Gender>,
    /// Who reached what on which day. A participation that has not started is left out.
    pub people: Vec<(PersonId, PersonStage, NaiveDate)>,
    /// What was reached at companies; not what follows from their people.
    pub companies: Vec<(CompanyId, CompanyStage, NaiveDate)>,
    /// Who works or worked where, from and to.
    pub employments: Vec<(PersonId, CompanyId, Option<NaiveDate>, Option<NaiveDate>)>,
    /// Size class of the companies that have one stated.
    pub sizes: HashMap<CompanyId, SizeClass>,
}

/// Women, men, unknown and all: women + men + unknown = total.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Count {
    /// Women.
    pub women: u32,
    /// Men.
    pub men: u32,
    /// Gender unknown.
    pub unknown: u32,
    /// All.
    pub total: u32,
}

impl Count {
    /// Counts one more.
    pub fn add(&mut self, gender: Option<Gender>) {
        match gender {
            Some(Gender::Woman) => self.women += 1,
            Some(Gender::Man) => self.men += 1,
            None => self.unknown += 1,
        }
        self.total += 1;
    }

    /// The women's share of all.
    #[must_use]
    pub const fn share_of_women(self) -> Share {
        Share { part: self.women, whole: self.total }
    }
}

/// One step with the people who reached it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PeopleReached {
    /// The step.
    pub step: PersonStage,
    /// How many.
    pub count: Count,
}

/// One step with the companies that reached it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct CompaniesReached {
    /// The step.
    pub step: CompanyStage,
    /// How many.
    pub total: u32,
}

/// The funnel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Funnel {
    /// Companies, in the order of steps.
    pub companies: Vec<CompaniesReached>,
    /// People, in the order of steps.
    pub people: Vec<PeopleReached>,
    /// Companies with somebody who has completed a training, but without a stated size class: they
    /// may be among those aimed at, and are not counted.
    pub size_unknown: u32,
}

impl Funnel {
    /// How many people reached a step.
    #[must_use]
    pub fn people(&self, step: PersonStage) -> Count {
        self.people.iter().find(|row| row.step == step).map(|row| row.count).unwrap_or_default()
    }

    /// How many companies reached a step.
    #[must_use]
    pub fn companies(&self, step: CompanyStage) -> u32 {
        self.companies.iter().find(|row| row.step == step).map_or(0, |row| row.total)
    }
}

/// The first day on which everyone and every company counts at each step.
#[derive(Clone, Debug, Default)]
pub struct Reached {
    people: BTreeMap<(PersonStage, PersonId), NaiveDate>,
    companies: BTreeMap<(CompanyStage, CompanyId), NaiveDate>,
    size_unknown: BTreeMap<CompanyId, NaiveDate>,
    genders: HashMap<PersonId, Gender>,
}

impl Reached {
    /// What follows from the facts.
    #[must_use]
    pub fn of(facts: &Facts) -> Self {
        let mut reached = Self { genders: facts.genders.clone(), ..Self::default() };
        let also = facts.people.iter().filter(|(_, step, _)| *step == PersonStage::Trained);
        let also = also.map(|&(person, _, day)| (person, PersonStage::InTraining, day));
        let all = facts.people.iter().copied().chain(also);
        let first = first_days(all.map(|(person, step, day)| ((step, person), day)));
        let starts: HashMap<PersonId, NaiveDate> = first
            .range((PersonStage::Participants, lowest())..=(PersonStage::Participants, highest()))
            .map(|(&(_, person), &day)| (person, day))
            .collect();
        let from_start = |((step, person), day): ((PersonStage, PersonId), NaiveDate)| {
            Some(((step, person), day.max(*starts.get(&person)?)))
        };
        reached.people = first.into_iter().filter_map(from_start).collect();
        for &(company, step, day) in &facts.companies {
            earliest(&mut reached.companies, (step, company), day);
        }
        reached.companies_by_people(facts);
        reached
    }

    /// What companies reach by what their people do while they work there.
    fn companies_by_people(&mut self, facts: &Facts) {
        for &(person, company, from, to) in &facts.employments {
            let day_of = |step| self.people.get(&(step, person)).copied();
            if let Some(start) = day_of(PersonStage::Participants) {
                earliest(&mut self.companies, (CompanyStage::WithParticipants, company), start);
            }
            let Some(trained) = day_of(PersonStage::Trained) else { continue };
            if !period::contains(from, to, trained) {
                continue;
            }
            match facts.sizes.get(&company) {
                Some(size) if size.is_sme() => {
                    earliest(&mut self.companies, (CompanyStage::SmeTrained, company), trained);
                }
                Some(_) => {}
                None => earliest(&mut self.size_unknown, company, trained),
            }
        }
    }

    /// The funnel over some days.
    #[must_use]
    pub fn funnel(&self, window: Window) -> Funnel {
        self.funnel_of(window, |_| true)
    }

    /// The funnel over some days, of some people only. Companies are counted all the same.
    #[must_use]
    pub fn funnel_of(&self, window: Window, counts: impl Fn(PersonId) -> bool) -> Funnel {
        let people = PersonStage::ALL.iter().map(|&step| {
            let mut count = Count::default();
            for (person, _) in self.days(step).filter(|(_, day)| window.contains(*day)) {
                if counts(person) {
                    count.add(self.gender(person));
                }
            }
            PeopleReached { step, count }
        });
        let companies = CompanyStage::ALL.iter().map(|&step| CompaniesReached {
            step,
            total: counted(self.company_days(step).filter(|day| window.contains(*day))),
        });
        Funnel {
            companies: companies.collect(),
            people: people.collect(),
            size_unknown: counted(
                self.size_unknown.values().copied().filter(|day| window.contains(*day)),
            ),
        }
    }

    /// Who counts at a step, and from which day.
    pub fn days(&self, step: PersonStage) -> impl Iterator<Item = (PersonId, NaiveDate)> {
        self.people
            .range((step, lowest())..=(step, highest()))
            .map(|(&(_, person), &day)| (person, day))
    }

    /// From which days companies count at a step.
    pub fn company_days(&self, step: CompanyStage) -> impl Iterator<Item = NaiveDate> {
        self.companies.range((step, lowest())..=(step, highest())).map(|(_, &day)| day)
    }

    /// Gender as counted.
    #[must_use]
    pub fn gender(&self, person: PersonId) -> Option<Gender> {
        self.genders.get(&person).copied()
    }

    /// Everyone who is a participant on some day.
    #[must_use]
    pub fn participants(&self) -> HashSet<PersonId> {
        self.days(PersonStage::Participants).map(|(person, _)| person).collect()
    }
}

/// The earliest day of each. Sorted first: a map of many is several times as fast made of what is in order.
fn first_days<K: Ord>(days: impl Iterator<Item = (K, NaiveDate)>) -> BTreeMap<K, NaiveDate> {
    let mut sorted: Vec<(K, Reverse<NaiveDate>)> =
        days.map(|(key, day)| (key, Reverse(day))).collect();
    sorted.sort_unstable();
    // Of the same key the last stays, which is the earliest.
    sorted.into_iter().map(|(key, Reverse(day))| (key, day)).collect()
}

fn earliest<K: Ord>(days: &mut BTreeMap<K, NaiveDate>, key: K, day: NaiveDate) {
    days.entry(key).and_modify(|first| *first = day.min(*first)).or_insert(day);
}

fn counted(days: impl Iterator<Item = NaiveDate>) -> u32 {
    u32::try_from(days.count()).unwrap_or(u32::MAX)
}

fn lowest<Id: From<uuid::Uuid>>() -> Id {
    Id::from(uuid::Uuid::nil())
}

fn highest<Id: From<uuid::Uuid>>() -> Id {
    Id::from(uuid::Uuid::max())
}

#[cfg(test)]
#[path = "funnel_tests.rs"]
mod tests;
