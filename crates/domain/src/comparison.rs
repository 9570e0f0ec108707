//! A person against a requirement profile: gap, coverage, surplus, and what is proposed as strengths
//! and as what to develop. One definition, for screen and paper alike. Not the drawing of it.
//!
//! - gap = max(0, required − current), and *unknown* when not assessed;
//! - a surplus never evens out a gap, so no averages are taken anywhere;
//! - coverage = assessed of (required − not applicable).

use crate::{
    assessment::{self, Assessment, Basis, Outcome},
    id::{AreaId, AssessmentId, CompetenceId},
    level::Level,
    role::Requirement,
};
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};
use ts_rs::TS;

/// Where a person stands in one required competence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Standing {
    /// The requirement is met exactly.
    Met {
        /// Current level.
        level: Level,
    },
    /// The requirement is not reached yet.
    Gap {
        /// Current level.
        level: Level,
        /// Steps left, 1 to 4.
        steps: u8,
    },
    /// The level is over the requirement.
    Surplus {
        /// Current level.
        level: Level,
        /// Steps over, 1 to 4.
        steps: u8,
    },
    /// Nobody but the person has rated it, or the rating was taken back: the gap is unknown.
    NotAssessed,
    /// Not applicable to this person: leaves the denominator.
    NotApplicable,
}

impl Standing {
    /// The standing that follows from what is said and what is required.
    #[must_use]
    pub fn of(said: Option<Outcome>, required: Level) -> Self {
        match said {
            None | Some(Outcome::NotAssessed) => Self::NotAssessed,
            Some(Outcome::NotApplicable) => Self::NotApplicable,
            Some(Outcome::Level(level)) => {
                let (gap, over) = (level.steps_to(required), required.steps_to(level));
                match (gap, over) {
                    (0, 0) => Self::Met { level },
                    (0, steps) => Self::Surplus { level, steps },
                    (steps, _) => Self::Gap { level, steps },
                }
            }
        }
    }

    /// The current level, where there is one.
    #[must_use]
    pub const fn level(self) -> Option<Level> {
        match self {
            Self::Met { level } | Self::Gap { level, .. } | Self::Surplus { level, .. } => {
                Some(level)
            }
            Self::NotAssessed | Self::NotApplicable => None,
        }
    }

    /// Steps left to the requirement; none where that is unknown or does not apply.
    #[must_use]
    pub const fn gap(self) -> Option<u8> {
        match self {
            Self::Met { .. } | Self::Surplus { .. } => Some(0),
            Self::Gap { steps, .. } => Some(steps),
            Self::NotAssessed | Self::NotApplicable => None,
        }
    }

    /// Whether the requirement is met or passed.
    #[must_use]
    pub const fn is_met(self) -> bool {
        matches!(self, Self::Met { .. } | Self::Surplus { .. })
    }

    /// Whether it is assessed: the numerator of coverage.
    #[must_use]
    pub const fn is_assessed(self) -> bool {
        self.level().is_some()
    }
}

/// One required competence with all that is known of the person in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Line {
    /// The competence.
    pub competence_id: CompetenceId,
    /// Its area.
    pub area_id: AreaId,
    /// Level required.
    pub required: Level,
    /// Whether the requirement is critical.
    pub critical: bool,
    /// Where the person stands.
    #[serde(flatten)]
    pub standing: Standing,
    /// The person's own latest rating, shown beside and never counted.
    pub own: Option<Outcome>,
    /// How the counted level is known.
    pub basis: Option<Basis>,
    /// The assessment that counts.
    pub assessment_id: Option<AssessmentId>,
    /// Whether the person can guide others in it: only at level 4.
    pub can_guide: bool,
    /// Whether the person wants to; asked at level 4.
    pub wants_to_guide: Option<bool>,
}

/// "Kartlagt 8 av 12": how much is assessed of what applies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct Coverage {
    /// Competences assessed.
    pub assessed: u32,
    /// Competences required, less those that are not applicable.
    pub applicable: u32,
    /// Of the assessed, requirements met or passed.
    pub met: u32,
    /// Competences marked not applicable.
    pub not_applicable: u32,
}

impl Coverage {
    /// Counts the lines.
    #[must_use]
    pub fn of<'a>(lines: impl IntoIterator<Item = &'a Line>) -> Self {
        Self::of_standings(lines.into_iter().map(|line| line.standing))
    }

    /// Counts where somebody stands, each time in another competence.
    #[must_use]
    pub fn of_standings(standings: impl IntoIterator<Item = Standing>) -> Self {
        standings.into_iter().fold(Self::default(), |mut sum, standing| {
            if standing == Standing::NotApplicable {
                sum.not_applicable += 1;
            } else {
                sum.applicable += 1;
                sum.assessed += u32::from(standing.is_assessed());
                sum.met += u32::from(standing.is_met());
            }
            sum
        })
    }

    /// Whether everything that applies is assessed.
    #[must_use]
    pub const fn is_complete(self) -> bool {
        self.applicable > 0 && self.assessed == self.applicable
    }
}

/// A person against one requirement profile, in the order of the library, critical ones first
/// within their area.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Against {
    /// One line for each requirement.
    pub lines: Vec<Line>,
    /// All lines counted.
    pub coverage: Coverage,
    /// The lines of each area counted, in the order of the library.
    pub areas: Vec<AreaCoverage>,
}

/// Coverage of one area.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AreaCoverage {
    /// The area.
    pub area_id: AreaId,
    /// Its lines counted.
    pub coverage: Coverage,
}

/// Where a competence stands in the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The area.
    pub area_id: AreaId,
    /// The area's place, then the competence's within it.
    pub order: (u32, u32),
}

/// Compares a person's assessments with a requirement profile.
///
/// `places` says where each competence stands in the library; a requirement whose competence it
/// does not know is left out, since nothing could be shown of it.
#[must_use]
pub fn compare(
    requirements: &[Requirement],
    assessments: &[Assessment],
    places: &HashMap<CompetenceId, Place>,
) -> Against {
    let mut said: HashMap<CompetenceId, Vec<&Assessment>> = HashMap::new();
    for assessment in assessments {
        said.entry(assessment.competence_id).or_default().push(assessment);
    }
    let mut placed: Vec<(&Requirement, Place)> = requirements
        .iter()
        .filter_map(|requirement| {
            places.get(&requirement.competence_id).map(|place| (requirement, *place))
        })
        .collect();
    placed.sort_by_key(|(requirement, place)| {
        (place.order.0, !requirement.critical, place.order.1, requirement.competence_id)
    });
    let lines: Vec<Line> = placed
        .into_iter()
        .map(|(requirement, place)| {
            let said = said.get(&requirement.competence_id).map_or(&[][..], Vec::as_slice);
            line(requirement, place.area_id, said)
        })
        .collect();
    let mut areas: Vec<AreaCoverage> = Vec::new();
    let mut seen: BTreeMap<AreaId, ()> = BTreeMap::new();
    for line in &lines {
        if seen.insert(line.area_id, ()).is_none() {
            let of_area = lines.iter().filter(|other| other.area_id == line.area_id);
            areas.push(AreaCoverage { area_id: line.area_id, coverage: Coverage::of(of_area) });
        }
    }
    Against { coverage: Coverage::of(&lines), areas, lines }
}

fn line(requirement: &Requirement, area_id: AreaId, said: &[&Assessment]) -> Line {
    let counted = assessment::current(said.iter().copied());
    let standing = Standing::of(counted.map(Assessment::says), requirement.level);
    let can_guide = standing.level() == Some(Level::GUIDES_OTHERS);
    Line {
        competence_id: requirement.competence_id,
        area_id,
        required: requirement.level,
        critical: requirement.critical,
        standing,
        own: assessment::own(said.iter().copied()).map(Assessment::says),
        basis: counted.filter(|_| standing.is_assessed()).and_then(|a| a.basis),
        assessment_id: counted.map(|a| a.id),
        can_guide,
        wants_to_guide: if can_guide { counted.and_then(|a| a.wants_to_guide) } else { None },
    }
}

/// How many strengths and how many development areas are proposed at most.
pub const PROPOSED: usize = 5;

/// Strengths proposed by rule: where the person stands highest, level 4 before level 3, over the
/// requirement before at it, critical before others. Level 2 and below is never proposed.
#[must_use]
pub fn propose_strengths(against: &Against) -> Vec<&Line> {
    let mut lines: Vec<&Line> = against
        .lines
        .iter()
        .filter(|line| line.standing.is_met())
        .filter(|line| line.standing.level().is_some_and(|level| level.number() >= 3))
        .collect();
    lines.sort_by_key(|line| {
        let over = matches!(line.standing, Standing::Surplus { .. });
        (std::cmp::Reverse(line.standing.level()), !over, !line.critical)
    });
    lines.truncate(PROPOSED);
    lines
}

/// What to develop, proposed by rule: gaps, critical before others, larger before smaller. What is
/// not assessed is unknown and proposed as nothing.
#[must_use]
pub fn propose_development(against: &Against) -> Vec<&Line> {
    let mut lines: Vec<&Line> =
        against.lines.iter().filter(|line| matches!(line.standing, Standing::Gap { .. })).collect();
    lines.sort_by_key(|line| (!line.critical, std::cmp::Reverse(line.standing.gap())));
    lines.truncate(PROPOSED);
    lines
}

#[cfg(test)]
#[path = "comparison_tests.rs"]
mod tests;
