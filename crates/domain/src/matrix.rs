//! A company's people against everything that their roles require, at once: who can do what on their
//! own, who can guide others, and what hangs on one person. The same rules as for one person (see
//! [`comparison`](crate::comparison)). Not a ranking of people, and no averages.

use crate::{
    assessment::{self, Assessment, Outcome},
    comparison::{Coverage, Place, Standing},
    id::{AreaId, CompetenceId, PersonId},
    level::Level,
    role::Requirement,
};
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::{HashMap, HashSet};
use ts_rs::TS;

/// One person of the company, with what the matrix is made of.
#[derive(Clone, Copy, Debug)]
pub struct Member<'a> {
    /// The person.
    pub person_id: PersonId,
    /// What the person's present role requires; empty without a role.
    pub requirements: &'a [Requirement],
    /// Everything that was ever said of the person.
    pub assessments: &'a [Assessment],
}

/// A person in a competence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Cell {
    /// Level that the person's role requires; none where it does not require the competence.
    pub required: Option<Level>,
    /// Whether that requirement is critical.
    pub critical: bool,
    /// What is said of the person; none where nobody has said anything.
    pub said: Option<Outcome>,
    /// Where the person stands; none where the role does not require the competence.
    pub standing: Option<Standing>,
    /// The level at the end of the earlier day, where one is compared with and it was another.
    pub before: Option<Level>,
}

impl Cell {
    /// The level that was found; none where the person is not assessed or it is not applicable.
    #[must_use]
    pub const fn level(&self) -> Option<Level> {
        match self.said {
            Some(Outcome::Level(level)) => Some(level),
            _ => None,
        }
    }
}

/// How many people carry a competence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Strength {
    /// People who can do it on their own: level 3 or 4, whether or not their role requires it.
    pub alone: u32,
    /// Of these, people who can guide others: level 4.
    pub can_guide: u32,
    /// Of those who can guide, people who have said that they want to.
    pub want_to_guide: u32,
}

/// What is known of the people whose role requires a competence. The four counts are disjoint, and
/// with those for whom it is not applicable they are all whom it is required of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Demand {
    /// People who meet or pass their requirement.
    pub met: u32,
    /// People with steps left.
    pub gap: u32,
    /// People not assessed: whether they can is unknown, and not the same as no.
    pub unknown: u32,
    /// People for whom it is not applicable.
    pub not_applicable: u32,
}

/// What a sickness would cost: how many could go on if one person were away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Backing {
    /// Nobody who is mapped can do it alone.
    Nobody,
    /// One person can: away, and nobody can.
    One {
        /// That person.
        person_id: PersonId,
    },
    /// Two or more can.
    Several,
}

/// One competence over all people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Row {
    /// The competence.
    pub competence_id: CompetenceId,
    /// Its area.
    pub area_id: AreaId,
    /// One cell for each person, in the order in which they were given.
    pub cells: Vec<Cell>,
    /// How many carry it now.
    pub strength: Strength,
    /// How many carried it on the earlier day, where one is compared with.
    pub before: Option<Strength>,
    /// What is known of those whose role requires it.
    pub demand: Demand,
    /// What hangs on one person.
    pub backing: Backing,
}

/// One person over all competences.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Carrier {
    /// The person.
    pub person_id: PersonId,
    /// The person against the present role.
    pub coverage: Coverage,
    /// Competences that nobody else can do alone: what the person's absence would stop.
    pub alone_in: u32,
}

/// People against competences.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Matrix {
    /// The people, in the order in which they were given.
    pub people: Vec<Carrier>,
    /// Every competence that somebody's role requires, in the order of the library.
    pub rows: Vec<Row>,
}

/// The lowest level at which somebody works on their own.
const ALONE: u8 = 3;

/// Puts people and competences together.
///
/// `before` is an earlier day to compare with: what counted at its end stands beside what counts
/// now. As in a comparison of one person, competences that `places` does not know are left out.
#[must_use]
pub fn matrix(
    members: &[Member<'_>],
    places: &HashMap<CompetenceId, Place>,
    before: Option<NaiveDate>,
) -> Matrix {
    let required: HashSet<CompetenceId> = members
        .iter()
        .flat_map(|member| member.requirements)
        .map(|requirement| requirement.competence_id)
        .collect();
    let mut placed: Vec<(CompetenceId, Place)> =
        required.into_iter().filter_map(|id| places.get(&id).map(|place| (id, *place))).collect();
    placed.sort_by_key(|(id, place)| (place.order, *id));
    let read: Vec<Known<'_>> = members.iter().map(|member| Known::of(member, before)).collect();
    let rows: Vec<Row> =
        placed.into_iter().map(|(id, place)| row(id, place.area_id, &read)).collect();
    let people = read
        .iter()
        .enumerate()
        .map(|(at, known)| Carrier {
            person_id: known.person_id,
            coverage: Coverage::of_standings(rows.iter().filter_map(|row| row.cells[at].standing)),
            alone_in: rows.iter().map(|row| u32::from(row.backing == known.as_the_one())).sum(),
        })
        .collect();
    Matrix { people, rows }
}

/// The areas in which somebody's role requires something, in the order of the library.
#[must_use]
pub fn areas(members: &[Member<'_>], places: &HashMap<CompetenceId, Place>) -> Vec<AreaId> {
    let required = members.iter().flat_map(|member| member.requirements);
    let mut found: Vec<Place> =
        required.filter_map(|one| places.get(&one.competence_id).copied()).collect();
    found.sort_by_key(|place| place.order);
    let mut areas: Vec<AreaId> = found.into_iter().map(|place| place.area_id).collect();
    areas.dedup();
    areas
}

/// The places of one area alone, or all: a matrix over them is that of the area, coverage and all.
#[must_use]
pub fn within(
    places: HashMap<CompetenceId, Place>,
    area: Option<AreaId>,
) -> HashMap<CompetenceId, Place> {
    let Some(area) = area else { return places };
    places.into_iter().filter(|(_, place)| place.area_id == area).collect()
}

/// What counts for one person: now and on the earlier day.
struct Known<'a> {
    person_id: PersonId,
    requirements: HashMap<CompetenceId, &'a Requirement>,
    now: HashMap<CompetenceId, &'a Assessment>,
    before: Option<HashMap<CompetenceId, &'a Assessment>>,
}

impl<'a> Known<'a> {
    fn of(member: &Member<'a>, before: Option<NaiveDate>) -> Self {
        let requirements = member.requirements.iter().map(|one| (one.competence_id, one));
        Self {
            person_id: member.person_id,
            requirements: requirements.collect(),
            now: counting(member.assessments, None),
            before: before.map(|day| counting(member.assessments, Some(day))),
        }
    }

    fn cell(&self, competence: CompetenceId) -> Cell {
        let said = self.now.get(&competence).map(|assessment| assessment.says());
        let requirement = self.requirements.get(&competence);
        let now = level_of(self.now.get(&competence));
        let before = self.before.as_ref().and_then(|before| level_of(before.get(&competence)));
        Cell {
            required: requirement.map(|one| one.level),
            critical: requirement.is_some_and(|one| one.critical),
            said,
            standing: requirement.map(|one| Standing::of(said, one.level)),
            before: before.filter(|before| Some(*before) != now),
        }
    }

    const fn as_the_one(&self) -> Backing {
        Backing::One { person_id: self.person_id }
    }
}

/// The assessment that counts in each competence, at the end of a day or now.
fn counting(
    assessments: &[Assessment],
    until: Option<NaiveDate>,
) -> HashMap<CompetenceId, &Assessment> {
    let mut said: HashMap<CompetenceId, Vec<&Assessment>> = HashMap::new();
    for one in assessments.iter().filter(|one| until.is_none_or(|day| one.assessed_on <= day)) {
        said.entry(one.competence_id).or_default().push(one);
    }
    said.into_iter()
        .filter_map(|(competence, said)| Some((competence, assessment::current(said)?)))
        .collect()
}

fn level_of(assessment: Option<&&Assessment>) -> Option<Level> {
    match assessment?.says() {
        Outcome::Level(level) => Some(level),
        Outcome::NotAssessed | Outcome::NotApplicable => None,
    }
}

fn row(competence_id: CompetenceId, area_id: AreaId, people: &[Known<'_>]) -> Row {
    let cells: Vec<Cell> = people.iter().map(|known| known.cell(competence_id)).collect();
    let mut demand = Demand::default();
    for standing in cells.iter().filter_map(|cell| cell.standing) {
        *match standing {
            Standing::Met { .. } | Standing::Surplus { .. } => &mut demand.met,
            Standing::Gap { .. } => &mut demand.gap,
            Standing::NotAssessed => &mut demand.unknown,
            Standing::NotApplicable => &mut demand.not_applicable,
        } += 1;
    }
    let mut alone = cells.iter().zip(people).filter(|(cell, _)| works_alone(cell.level()));
    let backing = match (alone.next(), alone.next()) {
        (None, _) => Backing::Nobody,
        (Some((_, one)), None) => one.as_the_one(),
        (Some(_), Some(_)) => Backing::Several,
    };
    let has_before = people.iter().any(|known| known.before.is_some());
    Row {
        competence_id,
        area_id,
        strength: strength(people.iter().map(|known| known.now.get(&competence_id))),
        before: has_before.then(|| {
            strength(people.iter().map(|known| known.before.as_ref()?.get(&competence_id)))
        }),
        demand,
        backing,
        cells,
    }
}

fn works_alone(level: Option<Level>) -> bool {
    level.is_some_and(|level| level.number() >= ALONE)
}

fn strength<'a>(people: impl Iterator<Item = Option<&'a &'a Assessment>>) -> Strength {
    people.fold(Strength::default(), |mut sum, said| {
        let level = level_of(said);
        let guides = level == Some(Level::GUIDES_OTHERS);
        let wants = said.is_some_and(|said| said.wants_to_guide == Some(true));
        sum.alone += u32::from(works_alone(level));
        sum.can_guide += u32::from(guides);
        sum.want_to_guide += u32::from(guides && wants);
        sum
    })
}

#[cfg(test)]
#[path = "matrix_tests.rs"]
mod tests;
