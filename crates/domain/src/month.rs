//! Months as they are reported to the statistics agency: who took part, who started and ended, and how
//! long; which month is to be sent, by when, and which one again. Not the file's columns on paper: the
//! agency's template is not public, so they are the project's own.
//!
//! - Start and end stand in the months in which they are. Months are closed in their order, each from the
//!   first day of the next month on, and sent within four weeks of that day.
//! - A month that is closed is kept as it was. Where its lines would be others today, it and every later
//!   month that was sent is to be sent again, and so is every month that was sent before an earlier one
//!   was sent again.

use crate::{
    id::{MonthFormatId, PersonId, ReportedMonthId},
    vocabulary,
};
use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, HashMap},
    fmt,
    str::FromStr,
};
use ts_rs::TS;

/// A calendar month, written `2021-03`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Month {
    year: i32,
    /// 1 to 12.
    month: u32,
}

/// A text is no month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a month written as YYYY-MM")]
pub struct NotAMonth;

impl Month {
    /// The month that a day lies in.
    #[must_use]
    pub fn of(day: NaiveDate) -> Self {
        Self { year: day.year(), month: day.month() }
    }

    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, self.month, 1).unwrap_or_default()
    }

    /// Its last day.
    #[must_use]
    pub fn last_day(self) -> NaiveDate {
        self.next().first_day().pred_opt().unwrap_or_default()
    }

    /// The month after it.
    #[must_use]
    pub const fn next(self) -> Self {
        match self.month {
            12 => Self { year: self.year + 1, month: 1 },
            month => Self { year: self.year, month: month + 1 },
        }
    }

    /// First day on which it can be closed: the first of the next month.
    #[must_use]
    pub fn opens_on(self) -> NaiveDate {
        self.next().first_day()
    }

    /// Last day to send it: four weeks, the day of opening included.
    #[must_use]
    pub fn due_on(self) -> NaiveDate {
        self.opens_on() + Days::new(27)
    }

    /// Whether a day lies in it.
    #[must_use]
    pub fn contains(self, day: NaiveDate) -> bool {
        Self::of(day) == self
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl FromStr for Month {
    type Err = NotAMonth;
    fn from_str(text: &str) -> Result<Self, NotAMonth> {
        let is_written_so = text.len() == 7 && text.as_bytes().get(4) == Some(&b'-');
        let day: NaiveDate = format!("{text}-01").parse().map_err(|_| NotAMonth)?;
        if is_written_so && (1900..=2200).contains(&day.year()) {
            Ok(Self::of(day))
        } else {
            Err(NotAMonth)
        }
    }
}

impl TryFrom<String> for Month {
    type Error = NotAMonth;
    fn try_from(text: String) -> Result<Self, NotAMonth> {
        text.parse()
    }
}

impl From<Month> for String {
    fn from(month: Month) -> Self {
        month.to_string()
    }
}

vocabulary! {
    /// A column of the month file.
    MonthColumn, "month_column" {
        /// The month.
        Month = "month",
        /// Identity number, or the identity to report for somebody whose data is protected.
        Identity = "identity",
        /// Participant number.
        Number = "number",
        /// Start, if it lies in the month.
        Starts = "starts",
        /// End, if it lies in the month.
        Ends = "ends",
        /// Hours in all.
        Hours = "hours",
        /// Of these, funded by the project.
        FundedHours = "funded_hours",
        /// Of these, not funded.
        UnfundedHours = "unfunded_hours",
        /// Minutes in all.
        Minutes = "minutes",
        /// The project's registration number with the fund.
        DiaryNumber = "diary_number",
    }
}

impl MonthColumn {
    /// The columns of a project that has chosen none.
    pub const DEFAULT: [Self; 7] = [
        Self::Month,
        Self::Identity,
        Self::Number,
        Self::Starts,
        Self::Ends,
        Self::FundedHours,
        Self::UnfundedHours,
    ];
}

/// Which columns the project's month files have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MonthFormat {
    /// Identity.
    pub id: MonthFormatId,
    /// Codes of [`MonthColumn`], in order, with spaces between.
    pub columns: String,
}

impl MonthFormat {
    /// The columns in order. What no column is called so is left out.
    #[must_use]
    pub fn columns(&self) -> Vec<MonthColumn> {
        let known = |code| MonthColumn::ALL.iter().copied().find(|column| column.code() == code);
        self.columns.split(' ').filter_map(known).collect()
    }

    /// Columns as they are kept.
    #[must_use]
    pub fn written(columns: &[MonthColumn]) -> String {
        columns.iter().map(|column| column.code()).collect::<Vec<_>>().join(" ")
    }
}

/// Somebody's participation as a month needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taking {
    /// The person.
    pub person: PersonId,
    /// Participant number.
    pub number: u32,
    /// How the person is identified in the file; empty if that is not known.
    pub identity: String,
    /// First day.
    pub starts: NaiveDate,
    /// Last day.
    pub ends: Option<NaiveDate>,
}

/// Time that somebody spent in the project.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Time {
    /// The person.
    pub person: PersonId,
    /// The day.
    pub day: NaiveDate,
    /// Minutes.
    pub minutes: u32,
    /// Whether the project pays for it.
    pub funded: bool,
}

/// One participant in one month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MonthLine {
    /// The person.
    pub person_id: PersonId,
    /// Participant number.
    pub number: u32,
    /// How the person is identified; empty if that is not known.
    pub identity: String,
    /// Start, if it lies in the month.
    pub starts: Option<NaiveDate>,
    /// End, if it lies in the month.
    pub ends: Option<NaiveDate>,
    /// Funded minutes.
    pub funded: u32,
    /// Minutes that are not funded.
    pub unfunded: u32,
}

impl MonthLine {
    /// Minutes in all.
    #[must_use]
    pub const fn minutes(&self) -> u32 {
        self.funded.saturating_add(self.unfunded)
    }
}

/// The lines of a month, by participant number: everyone whose participation reaches into it, and those
/// who have started earlier and have time in it.
#[must_use]
pub fn lines(month: Month, taking: &[Taking], times: &[Time]) -> Vec<MonthLine> {
    let in_month = times.iter().filter(|time| month.contains(time.day));
    lines_of(parts(month, &by_person(taking), in_month))
}

fn lines_of(parts: Vec<Part<'_>>) -> Vec<MonthLine> {
    let line = |part: Part<'_>| MonthLine {
        person_id: part.of.person,
        number: part.number,
        identity: part.of.identity.clone(),
        starts: part.starts,
        ends: part.ends,
        funded: part.funded,
        unfunded: part.unfunded,
    };
    let mut lines: Vec<MonthLine> = parts.into_iter().map(line).collect();
    lines.sort_by_key(|line| (line.number, line.person_id));
    lines
}

/// Somebody's part in a month, of which a line can be made.
struct Part<'t> {
    of: &'t Taking,
    number: u32,
    starts: Option<NaiveDate>,
    ends: Option<NaiveDate>,
    funded: u32,
    unfunded: u32,
}

/// Participations, those of each person beside each other.
fn by_person(taking: &[Taking]) -> Vec<&Taking> {
    let mut sorted: Vec<&Taking> = taking.iter().collect();
    sorted.sort_by_key(|one| one.person);
    sorted
}

/// Everyone's part in a month, once for each. Of participations by person and the times of that month.
fn parts<'t, 'a>(
    month: Month,
    by_person: &[&'t Taking],
    times: impl Iterator<Item = &'a Time>,
) -> Vec<Part<'t>> {
    let mut spent: HashMap<PersonId, (u32, u32)> = HashMap::new();
    for time in times {
        let (funded, unfunded) = spent.entry(time.person).or_default();
        let sum = if time.funded { funded } else { unfunded };
        *sum = sum.saturating_add(time.minutes);
    }
    let mut found: Vec<Part<'t>> = Vec::new();
    for &of in by_person.iter().filter(|one| one.starts <= month.last_day()) {
        let time = spent.get(&of.person).copied();
        if of.ends.is_some_and(|ends| ends < month.first_day()) && time.is_none() {
            continue;
        }
        let (funded, unfunded) = time.unwrap_or_default();
        let starts = Some(of.starts).filter(|day| month.contains(*day));
        let ends = of.ends.filter(|day| month.contains(*day));
        match found.last_mut().filter(|last| last.of.person == of.person) {
            // Somebody who takes part twice has one line, with the earlier start and the later end.
            Some(present) => {
                present.starts = present.starts.into_iter().chain(starts).min();
                present.ends = present.ends.max(ends);
                present.number = present.number.min(of.number);
            }
            None => found.push(Part { of, number: of.number, starts, ends, funded, unfunded }),
        }
    }
    found
}

/// A month as it was closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReportedMonth {
    /// Identity; sorts in the order in which months were closed.
    pub id: ReportedMonthId,
    /// The month.
    pub month: Month,
    /// Day on which it was closed.
    pub closed_on: NaiveDate,
    /// Day on which it was sent.
    pub sent_on: Option<NaiveDate>,
    /// SHA-256 of the kept lines, as JSON.
    pub lines_sha256: String,
    /// SHA-256 of the kept file.
    pub file_sha256: String,
}

/// What differs in a closed month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LineChange {
    /// Participant number.
    pub number: u32,
    /// The person.
    pub person_id: PersonId,
    /// As it was closed; none if the person was not in it.
    pub before: Option<MonthLine>,
    /// As it would be today; none if the person is not in it any more.
    pub after: Option<MonthLine>,
}

vocabulary! {
    /// Where a month stands.
    MonthState, "month_state" {
        /// It is not over.
        Running = "running",
        /// It can be closed when the one before it is.
        Waiting = "waiting",
        /// It can be closed.
        Open = "open",
        /// It is closed and not sent.
        Closed = "closed",
        /// It is sent, and what was sent is what is so.
        Sent = "sent",
        /// It is closed and not sent, and something has changed: to be closed again.
        Changed = "changed",
        /// It was sent, and it or an earlier one has changed.
        SendAgain = "send_again",
    }
}

/// A month with where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MonthStatus {
    /// The month.
    pub month: Month,
    /// Where it stands.
    pub state: MonthState,
    /// First day on which it can be closed.
    pub opens_on: NaiveDate,
    /// Last day to send it.
    pub due_on: NaiveDate,
    /// Whether it should have been sent.
    pub overdue: bool,
    /// The latest closing, if it has been closed.
    pub closed: Option<ReportedMonthId>,
    /// Day of the latest sending.
    pub sent_on: Option<NaiveDate>,
    /// Participants in it, as it is today.
    pub participants: u32,
    /// Minutes in it, as it is today.
    pub minutes: u32,
    /// What differs from how it was closed.
    pub changes: Vec<LineChange>,
}

/// A closed month with its lines.
#[derive(Clone, Debug)]
pub struct Kept {
    /// The closing.
    pub reported: ReportedMonth,
    /// Its lines.
    pub lines: Vec<MonthLine>,
}

/// Every month from the first with a participant (or a closing) to that of `today`.
#[must_use]
pub fn statuses(
    taking: &[Taking],
    times: &[Time],
    kept: &[Kept],
    today: NaiveDate,
) -> Vec<MonthStatus> {
    let first = taking
        .iter()
        .map(|one| Month::of(one.starts))
        .chain(kept.iter().map(|kept| kept.reported.month))
        .min();
    let Some(mut month) = first else { return Vec::new() };
    let mut by_month: BTreeMap<Month, Vec<Time>> = BTreeMap::new();
    for time in times {
        by_month.entry(Month::of(time.day)).or_default().push(*time);
    }
    let by_person = by_person(taking);
    let mut found = Vec::new();
    let mut changed = false;
    let mut latest_before: Option<ReportedMonthId> = None;
    let mut all_closed = true;
    while month <= Month::of(today) {
        let times = by_month.get(&month).map_or(&[][..], Vec::as_slice);
        let parts = parts(month, &by_person, times.iter());
        let participants = u32::try_from(parts.len()).unwrap_or(u32::MAX);
        let minutes = |part: &Part<'_>| part.funded.saturating_add(part.unfunded);
        let minutes = parts.iter().map(minutes).fold(0, u32::saturating_add);
        let of = kept.iter().filter(|kept| kept.reported.month == month);
        let latest = of.max_by_key(|kept| kept.reported.id);
        // Lines are made only where there are others to compare them with.
        let changed_lines = |kept: &Kept| differences(&kept.lines, &lines_of(parts));
        let changes = latest.map(changed_lines).unwrap_or_default();
        changed |= !changes.is_empty();
        let state = match latest.map(|kept| &kept.reported) {
            None if today < month.opens_on() => MonthState::Running,
            None if all_closed => MonthState::Open,
            None => MonthState::Waiting,
            Some(reported) => {
                // An earlier month was closed anew after this one.
                let behind = latest_before.is_some_and(|before| before > reported.id);
                match (changed || behind, reported.sent_on) {
                    (true, Some(_)) => MonthState::SendAgain,
                    (true, None) => MonthState::Changed,
                    (false, Some(_)) => MonthState::Sent,
                    (false, None) => MonthState::Closed,
                }
            }
        };
        let is_over = today >= month.opens_on();
        found.push(MonthStatus {
            month,
            state,
            opens_on: month.opens_on(),
            due_on: month.due_on(),
            overdue: is_over && state != MonthState::Sent && month.due_on() < today,
            closed: latest.map(|kept| kept.reported.id),
            sent_on: latest.and_then(|kept| kept.reported.sent_on),
            participants,
            minutes,
            changes,
        });
        all_closed &= latest.is_some();
        latest_before = latest_before.max(latest.map(|kept| kept.reported.id));
        month = month.next();
    }
    found
}

/// A line before and after.
type Both<'a> = (Option<&'a MonthLine>, Option<&'a MonthLine>);

/// What differs, by participant number.
fn differences(before: &[MonthLine], after: &[MonthLine]) -> Vec<LineChange> {
    let mut both: BTreeMap<(u32, PersonId), Both<'_>> = BTreeMap::new();
    let numbers: BTreeMap<PersonId, u32> =
        before.iter().chain(after).map(|line| (line.person_id, line.number)).collect();
    for line in before {
        both.entry((numbers[&line.person_id], line.person_id)).or_default().0 = Some(line);
    }
    for line in after {
        both.entry((numbers[&line.person_id], line.person_id)).or_default().1 = Some(line);
    }
    both.into_iter()
        .filter(|(_, (before, after))| before != after)
        .map(|((number, person_id), (before, after))| LineChange {
            number,
            person_id,
            before: before.cloned(),
            after: after.cloned(),
        })
        .collect()
}

#[cfg(test)]
#[path = "month_tests.rs"]
mod tests;
