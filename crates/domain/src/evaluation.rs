//! What participants say of themselves before, at the end and six months later: three statements and
//! words of their own. And how that becomes outcomes of groups. Never a rating of competence: the fourth
//! effect, developed competence, is measured by new levels.

use crate::{
    assessment::{Assessment, OutcomeKind, Rater},
    id::{CompanyId, CompetenceId, EvaluationId, PersonId},
    level::Level,
    person::Gender,
    suppression::{Shown, ShownCell, Tally},
    vocabulary,
};
use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
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
pub fn due(ended: Option<NaiveDate>, answered: &[Evaluation], today: NaiveDate) -> Option<Due> {
    let ended = ended?;
    let later = ended.checked_add_months(Months::new(6))?;
    let (moment, from) = if today >= later {
        (Moment::SixMonths, later)
    } else if today >= ended {
        (Moment::End, ended)
    } else {
        return None;
    };
    if of_moment(answered, moment).is_some() {
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
    /// Whether the person has new levels; none where too little is assessed to say.
    pub developed: Option<Developed>,
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

/// New levels: in each competence the first counted assessment against the latest, on another day. An
/// own rating is never counted.
#[must_use]
pub fn developed(assessments: &[Assessment]) -> Option<Developed> {
    let mut levels: HashMap<CompetenceId, Vec<(NaiveDate, Level)>> = HashMap::new();
    let mut sorted: Vec<&Assessment> = assessments.iter().collect();
    sorted.sort_by_key(|one| (one.assessed_on, one.id));
    for one in sorted {
        let counts = one.rater != Rater::Participant && one.outcome == OutcomeKind::Level;
        if let Some(level) = one.level.filter(|_| counts) {
            levels.entry(one.competence_id).or_default().push((one.assessed_on, level));
        }
    }
    let mut found: Option<Developed> = None;
    for told in levels.values() {
        // A correction on the first day is no development: the day's last word is the first standing.
        let Some(&(first_day, _)) = told.first() else { continue };
        let first = told.iter().take_while(|(day, _)| *day == first_day).last();
        let (Some(&(_, first)), Some(&(day, latest))) = (first, told.last()) else { continue };
        if day == first_day {
            continue;
        }
        let so_far = found.get_or_insert(Developed { raised: 0, compared: 0, on: day });
        so_far.compared += 1;
        so_far.raised += u32::from(latest > first);
        so_far.on = so_far.on.max(day);
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

/// One effect in every fixed cell.
///
/// Of a statement, a cell counts those who answered it both before and at `moment`; its two counts are
/// who agreed (4 or 5) before and at that moment. Of developed competence, it counts those who have been
/// assessed twice; its one count is who has a new level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EffectTable {
    /// Which effect.
    pub effect: Effect,
    /// The moment that is compared with before; none for developed competence.
    pub moment: Option<Moment>,
    /// The whole project; none while fewer than five have answered.
    pub whole: Option<ShownCell>,
    /// Women, men, unknown, as far as somebody has answered.
    pub genders: Vec<(Option<Gender>, Option<ShownCell>)>,
    /// Companies, in the order of their ids; those without an employer last.
    pub companies: Vec<(Option<CompanyId>, Option<ShownCell>)>,
    /// Half-years of the later answer, in order.
    pub half_years: Vec<(HalfYear, Option<ShownCell>)>,
}

/// The genders as outcomes divide by them.
const GENDERS: [Option<Gender>; 3] = [Some(Gender::Woman), Some(Gender::Man), None];

/// All effects: developed competence, then each statement at the end and six months later.
#[must_use]
pub fn effects(participants: &[Participant]) -> Vec<EffectTable> {
    let developed = participants.iter().filter_map(|one| {
        let developed = one.developed?;
        Some((one, developed.on, vec![developed.raised > 0]))
    });
    let mut tables = vec![table(Effect::Developed, None, 1, developed)];
    for moment in [Moment::End, Moment::SixMonths] {
        for &statement in Statement::ALL {
            let pairs = participants.iter().filter_map(|one| {
                let before = of_moment(&one.evaluations, Moment::Before)?.answer(statement)?;
                let later = of_moment(&one.evaluations, moment)?;
                let after = later.answer(statement)?;
                let agrees = [before, after].map(|answer| answer >= Agreement::AGREES);
                Some((one, later.answered_on, agrees.to_vec()))
            });
            tables.push(table(statement.into(), Some(moment), 2, pairs));
        }
    }
    tables
}

fn table<'p>(
    effect: Effect,
    moment: Option<Moment>,
    counts: usize,
    answers: impl Iterator<Item = (&'p Participant, NaiveDate, Vec<bool>)>,
) -> EffectTable {
    let answers: Vec<_> = answers.collect();
    let mut companies: BTreeMap<(bool, Option<CompanyId>), usize> = BTreeMap::new();
    let mut half_years: BTreeMap<HalfYear, usize> = BTreeMap::new();
    for (one, on, _) in &answers {
        companies.insert((one.company.is_none(), one.company), 0);
        half_years.insert(HalfYear::of(*on), 0);
    }
    for (place, at) in companies.values_mut().enumerate() {
        *at = place;
    }
    for (place, at) in half_years.values_mut().enumerate() {
        *at = place;
    }
    // A gender that nobody has who answered is no group.
    let genders: Vec<Option<Gender>> = GENDERS
        .into_iter()
        .filter(|gender| answers.iter().any(|(one, ..)| one.gender == *gender))
        .collect();
    let mut tally = Tally::new(&[genders.len(), companies.len(), half_years.len()], counts);
    for (one, on, has) in &answers {
        let gender = genders.iter().position(|gender| *gender == one.gender).unwrap_or(usize::MAX);
        let company = companies[&(one.company.is_none(), one.company)];
        tally.add(&[gender, company, half_years[&HalfYear::of(*on)]], has);
    }
    let Shown { whole, divisions } = tally.shown();
    let mut divisions = divisions.into_iter();
    let mut next = || divisions.next().unwrap_or_default();
    EffectTable {
        effect,
        moment,
        whole,
        genders: genders.into_iter().zip(next()).collect(),
        companies: companies.into_keys().map(|(_, company)| company).zip(next()).collect(),
        half_years: half_years.into_keys().zip(next()).collect(),
    }
}

#[cfg(test)]
#[path = "evaluation_tests.rs"]
mod tests;
