//! What participants say of themselves before, at the end and six months later: three statements and
//! words of their own. And how that becomes outcomes of groups. Never a rating of competence: the fourth
//! effect, developed competence, is measured by new levels.

use crate::{
    assessment::{Assessment, OutcomeKind, Rater},
    id::{AssessmentId, CompanyId, CompetenceId, EvaluationId, PersonId},
    level::Level,
    person::Gender,
    suppression::{LEAST, Shown, ShownCell, Tally},
    vocabulary,
};
use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, HashMap},
    iter,
};
use ts_rs::TS;

vocabulary! {
    /// When it is asked.
    Moment, "moment" {
        /// When the participation begins.
        Before = "before",
        /// When it ends: within four weeks.
        End = "end",
        /// Six months after the end.
        SixMonths = "six_months",
    }
}

vocabulary! {
    /// How the answer came.
    Source, "evaluation_source" {
        /// On the screen, turned to the participant.
        Screen = "screen",
        /// From a filled-in form.
        Paper = "paper",
    }
}

vocabulary! {
    /// A statement, said as a state and not as a change, so that it can be asked more than once.
    Statement, "statement" {
        /// "Jag känner mig trygg i mitt arbete."
        Secure = "secure",
        /// "Jag känner mig rustad för framtidens industri."
        Equipped = "equipped",
        /// "Jag känner mig stark i min yrkesroll."
        Strong = "strong",
    }
}

/// How far somebody agrees: 1 (not at all) to 5 (entirely).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "u8", into = "u8")]
#[ts(type = "1 | 2 | 3 | 4 | 5")]
pub struct Agreement(u8);

/// A number outside 1–5 was given as an agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("agreement {0} is outside 1 to 5")]
pub struct AgreementOutOfRange(pub u8);

impl Agreement {
    /// Every step, least first.
    pub const ALL: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];
    /// From here on somebody counts as agreeing.
    pub const AGREES: Self = Self(4);

    /// The number, 1 to 5.
    #[must_use]
    pub const fn number(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Agreement {
    type Error = AgreementOutOfRange;
    fn try_from(number: u8) -> Result<Self, AgreementOutOfRange> {
        if (1..=5).contains(&number) { Ok(Self(number)) } else { Err(AgreementOutOfRange(number)) }
    }
}

impl From<Agreement> for u8 {
    fn from(agreement: Agreement) -> Self {
        agreement.0
    }
}

/// One evaluation. There is at most one of a person and a moment: the newest counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Evaluation {
    /// Identity.
    pub id: EvaluationId,
    /// The person.
    pub person_id: PersonId,
    /// When it was asked.
    pub moment: Moment,
    /// Day of the answer.
    pub answered_on: NaiveDate,
    /// "Trygg i mitt arbete"; none if not answered.
    pub secure: Option<Agreement>,
    /// "Rustad för framtidens industri"; none if not answered.
    pub equipped: Option<Agreement>,
    /// "Stark i min yrkesroll"; none if not answered.
    pub strong: Option<Agreement>,
    /// Own words; may be empty. Never shown in groups.
    pub own_words: String,
    /// How the answer came.
    pub source: Source,
}

impl Evaluation {
    /// What was answered to a statement.
    #[must_use]
    pub const fn answer(&self, statement: Statement) -> Option<Agreement> {
        match statement {
            Statement::Secure => self.secure,
            Statement::Equipped => self.equipped,
            Statement::Strong => self.strong,
        }
    }
}

/// The evaluation of a moment that counts: the newest.
#[must_use]
pub fn of_moment(evaluations: &[Evaluation], moment: Moment) -> Option<&Evaluation> {
    let of = evaluations.iter().filter(|one| one.moment == moment);
    of.max_by_key(|one| (one.answered_on, one.id))
}

/// An evaluation that should be asked for now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Due {
    /// Which.
    pub moment: Moment,
    /// From which day.
    pub from: NaiveDate,
    /// Last day: four weeks later.
    pub until: NaiveDate,
    /// Whether that has passed.
    pub overdue: bool,
}

/// Which evaluation is due, if any: the one at the end from the last day of the participation, and the
/// later one six months after. Where the later one is due, the missing one at the end is past asking for.
#[must_use]
pub fn due(
    ended: Option<NaiveDate>,
    is_answered: impl Fn(Moment) -> bool,
    today: NaiveDate,
) -> Option<Due> {
    let ended = ended?;
    let later = ended.checked_add_months(Months::new(6))?;
    let (moment, from) = if today >= later {
        (Moment::SixMonths, later)
    } else if today >= ended {
        (Moment::End, ended)
    } else {
        return None;
    };
    if is_answered(moment) {
        return None;
    }
    let until = from.checked_add_days(Days::new(28))?;
    Some(Due { moment, from, until, overdue: until < today })
}

/// Half a year: the cell in time that outcomes exist in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
pub struct HalfYear {
    /// The year.
    pub year: i32,
    /// 1 for January to June, 2 for July to December.
    pub half: u8,
}

impl HalfYear {
    /// The half-year that a day lies in.
    #[must_use]
    pub fn of(day: NaiveDate) -> Self {
        Self { year: day.year(), half: if day.month() <= 6 { 1 } else { 2 } }
    }

    /// The latest half-year that is over on a day.
    #[must_use]
    pub fn over_on(day: NaiveDate) -> Self {
        match Self::of(day) {
            Self { year, half: 2 } => Self { year, half: 1 },
            Self { year, .. } => Self { year: year - 1, half: 2 },
        }
    }

    /// The one after it.
    fn next(self) -> Self {
        match self {
            Self { year, half: 1 } => Self { year, half: 2 },
            Self { year, .. } => Self { year: year + 1, half: 1 },
        }
    }

    /// Its last day.
    #[must_use]
    pub fn last_day(self) -> Option<NaiveDate> {
        let (month, day) = if self.half == 1 { (6, 30) } else { (12, 31) };
        NaiveDate::from_ymd_opt(self.year, month, day)
    }
}

/// What is known of somebody in order to count an effect.
#[derive(Clone, Debug)]
pub struct Participant {
    /// The person.
    pub person: PersonId,
    /// Gender as counted.
    pub gender: Option<Gender>,
    /// The employer when the participation began; none if there was none.
    pub company: Option<CompanyId>,
    /// Everything that the person has answered.
    pub evaluations: Vec<Evaluation>,
    /// Whether the person has new levels, from every day on which there was something to compare; empty
    /// where too little is assessed to say.
    pub developed: Vec<Developed>,
}

/// Whether somebody's competence has developed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Developed {
    /// Competences with a higher level than at first.
    pub raised: u32,
    /// Competences that have been assessed on two days at least.
    pub compared: u32,
    /// Day of the latest assessment that was compared.
    pub on: NaiveDate,
}

/// A level that somebody else than the person has given in a competence.
#[derive(Clone, Copy, Debug)]
pub struct LevelGiven {
    /// The competence.
    pub competence_id: CompetenceId,
    /// The level.
    pub level: Level,
    /// The day of it.
    pub assessed_on: NaiveDate,
    /// Which assessment: of one day the later made is the later.
    pub id: AssessmentId,
}

/// New levels: in each competence the first counted assessment against the latest, on another day. An
/// own rating is never counted. As it stood after each day, the latest last.
#[must_use]
pub fn developed(assessments: &[Assessment]) -> Vec<Developed> {
    let counted =
        |one: &&Assessment| one.rater != Rater::Participant && one.outcome == OutcomeKind::Level;
    let given = assessments.iter().filter(counted).filter_map(|one| {
        let Assessment { id, competence_id, assessed_on, .. } = *one;
        Some(LevelGiven { competence_id, level: one.level?, assessed_on, id })
    });
    developed_of(given.collect())
}

/// The same of the levels that are counted. Those of a competence that has been given levels on one day
/// only may be left out: they tell nothing of it.
#[must_use]
pub fn developed_of(mut given: Vec<LevelGiven>) -> Vec<Developed> {
    given.sort_by_key(|one| (one.assessed_on, one.id));
    // A correction on the first day is no development: the day's last word is the first standing.
    let mut first: HashMap<CompetenceId, (NaiveDate, Level)> = HashMap::new();
    let mut latest: HashMap<CompetenceId, Level> = HashMap::new();
    let mut found: Vec<Developed> = Vec::new();
    for day in given.chunk_by(|one, next| one.assessed_on == next.assessed_on) {
        let Some(on) = day.first().map(|one| one.assessed_on) else { continue };
        let mut is_new = false;
        for &LevelGiven { competence_id: competence, level, .. } in day {
            let standing = first.entry(competence).or_insert((on, level));
            if standing.0 == on {
                standing.1 = level;
            } else {
                latest.insert(competence, level);
                is_new = true;
            }
        }
        if is_new {
            let is_raised = |(of, level): &(&CompetenceId, &Level)| first[of].1 < **level;
            let raised = latest.iter().filter(is_raised).count();
            let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
            found.push(Developed { raised: number(raised), compared: number(latest.len()), on });
        }
    }
    found
}

vocabulary! {
    /// The four effects that the project aims at.
    Effect, "effect" {
        /// Developed competence related to the trade, by new levels.
        Developed = "developed",
        /// Feels secure in work.
        Secure = "secure",
        /// Feels equipped for tomorrow's industry.
        Equipped = "equipped",
        /// Feels strong in the role.
        Strong = "strong",
    }
}

impl From<Statement> for Effect {
    fn from(statement: Statement) -> Self {
        match statement {
            Statement::Secure => Self::Secure,
            Statement::Equipped => Self::Equipped,
            Statement::Strong => Self::Strong,
        }
    }
}

/// One effect in every fixed cell, as known at the end of a half-year.
///
/// Of a statement, a cell counts those who answered it both before and at `moment`; its two counts are
/// who agreed (4 or 5) before and at that moment. Of developed competence, it counts those who have been
/// assessed twice; its one count is who has a new level.
///
/// Only half-years that are over are counted, so that no two tables lie a single answer apart; and of
/// these, as many as came with enough answers to be told from those before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EffectTable {
    /// Which effect.
    pub effect: Effect,
    /// The moment that is compared with before; none for developed competence.
    pub moment: Option<Moment>,
    /// The last half-year that is counted; none while nothing may be shown.
    pub until: Option<HalfYear>,
    /// The whole project; none while fewer than five have answered.
    pub whole: Option<ShownCell>,
    /// Women, men, unknown, as far as somebody has answered.
    pub genders: Vec<(Option<Gender>, Option<ShownCell>)>,
    /// Companies, in the order of their ids; those without an employer last.
    pub companies: Vec<(Option<CompanyId>, Option<ShownCell>)>,
    /// Half-years of the later answer, or of the first comparison of levels, in order.
    pub half_years: Vec<(HalfYear, Option<ShownCell>)>,
}

/// The genders as outcomes divide by them.
const GENDERS: [Option<Gender>; 3] = [Some(Gender::Woman), Some(Gender::Man), None];

/// All effects on a day: developed competence, then each statement at the end and six months later.
#[must_use]
pub fn effects(participants: &[Participant], today: NaiveDate) -> Vec<EffectTable> {
    let last = HalfYear::over_on(today);
    let developed = |one: &Participant| {
        let told = one.developed.iter().map(|found| (HalfYear::of(found.on), [found.raised > 0]));
        told.collect()
    };
    let mut tables = vec![table(Effect::Developed, None, participants, last, developed)];
    for moment in [Moment::End, Moment::SixMonths] {
        for &statement in Statement::ALL {
            let answered = |one: &Participant| {
                let before = of_moment(&one.evaluations, Moment::Before)?.answer(statement)?;
                let later = of_moment(&one.evaluations, moment)?;
                let agrees = [before, later.answer(statement)?].map(|one| one >= Agreement::AGREES);
                Some((HalfYear::of(later.answered_on), agrees))
            };
            let told = |one: &Participant| answered(one).into_iter().collect();
            tables.push(table(statement.into(), Some(moment), participants, last, told));
        }
    }
    tables
}

/// What is known of a participant: the outcomes, from each half-year on in which they changed. The first of
/// these is the half-year that the participant is counted in, and never changes.
struct Known<'p, const COUNTS: usize> {
    participant: &'p Participant,
    outcomes: Vec<(HalfYear, [bool; COUNTS])>,
}

impl<const COUNTS: usize> Known<'_, COUNTS> {
    fn half_year(&self) -> Option<HalfYear> {
        self.outcomes.first().map(|(half, _)| *half)
    }

    fn at(&self, until: HalfYear) -> Option<&[bool; COUNTS]> {
        self.outcomes.iter().rfind(|(half, _)| *half <= until).map(|(_, has)| has)
    }
}

/// A table of what `outcomes` tells of each participant, oldest first.
fn table<const COUNTS: usize>(
    effect: Effect,
    moment: Option<Moment>,
    participants: &[Participant],
    last: HalfYear,
    outcomes: impl Fn(&Participant) -> Vec<(HalfYear, [bool; COUNTS])>,
) -> EffectTable {
    let mut known: Vec<Known<'_, COUNTS>> = participants
        .iter()
        .map(|participant| Known { participant, outcomes: outcomes(participant) })
        .filter(|one| one.half_year().is_some_and(|half| half <= last))
        .collect();
    let first = known.iter().filter_map(Known::half_year).min();
    let tally = |known: &[Known<'_, COUNTS>], until: HalfYear, sizes: &[usize], of: &[Place]| {
        let mut tally = Tally::new(sizes, COUNTS);
        for (at, one) in known.iter().enumerate() {
            if let Some(has) = one.at(until) {
                tally.add(of.get(at).map_or(&[], |place| &place[..]), has);
            }
        }
        tally
    };
    // First the whole alone: how far it may be told.
    let mut told: Vec<(HalfYear, Tally)> = Vec::new();
    for until in iter::successors(first, |half| Some(half.next())).take_while(|half| *half <= last)
    {
        let whole = tally(&known, until, &[], &[]);
        let may_follow = |(_, earlier): &(HalfYear, Tally)| whole.may_follow(earlier);
        if whole.answers() >= LEAST && told.last().is_none_or(may_follow) {
            told.push((until, whole));
        }
    }
    let halves: Vec<HalfYear> = told.into_iter().map(|(half, _)| half).collect();
    let until = halves.last().copied();
    known.retain(|one| one.half_year() <= until);
    let groups = Groups::among(&known);
    let places: Vec<Place> = known.iter().filter_map(|one| groups.place(one)).collect();
    let tables: Vec<Tally> =
        halves.iter().map(|half| tally(&known, *half, &groups.sizes(), &places)).collect();
    let Shown { whole, divisions } = Tally::shown_in_turn(&tables);
    let mut divisions = divisions.into_iter();
    let mut next = || divisions.next().unwrap_or_default();
    EffectTable {
        effect,
        moment,
        until,
        whole,
        genders: groups.genders.into_iter().zip(next()).collect(),
        companies: groups.companies.into_keys().map(|(_, company)| company).zip(next()).collect(),
        half_years: groups.half_years.into_keys().zip(next()).collect(),
    }
}

/// Where an answer belongs: its gender, company and half-year among those of the table.
type Place = [usize; 3];

/// The groups that answers divide into, each with its place.
struct Groups {
    genders: Vec<Option<Gender>>,
    companies: BTreeMap<(bool, Option<CompanyId>), usize>,
    half_years: BTreeMap<HalfYear, usize>,
}

impl Groups {
    /// Those that somebody belongs to: a gender that nobody has who answered is no group.
    fn among<const COUNTS: usize>(known: &[Known<'_, COUNTS>]) -> Self {
        let has =
            |gender: &Option<Gender>| known.iter().any(|one| one.participant.gender == *gender);
        let mut groups = Self {
            genders: GENDERS.into_iter().filter(has).collect(),
            companies: known.iter().map(|one| (Self::company(one.participant), 0)).collect(),
            half_years: known.iter().filter_map(Known::half_year).map(|half| (half, 0)).collect(),
        };
        groups.companies.values_mut().enumerate().for_each(|(place, at)| *at = place);
        groups.half_years.values_mut().enumerate().for_each(|(place, at)| *at = place);
        groups
    }

    /// Those without an employer stand last.
    fn company(one: &Participant) -> (bool, Option<CompanyId>) {
        (one.company.is_none(), one.company)
    }

    fn sizes(&self) -> Place {
        [self.genders.len(), self.companies.len(), self.half_years.len()]
    }

    fn place<const COUNTS: usize>(&self, one: &Known<'_, COUNTS>) -> Option<Place> {
        let gender = self.genders.iter().position(|gender| *gender == one.participant.gender)?;
        let company = *self.companies.get(&Self::company(one.participant))?;
        Some([gender, company, *self.half_years.get(&one.half_year()?)?])
    }
}

#[cfg(test)]
#[path = "evaluation_tests.rs"]
mod tests;
