//! Levels that a passed training or a validation proposes, and what the coach answered. A proposal
//! is no level: only her confirmation adds an assessment.

use crate::{
    assessment::{Assessment, Outcome, current},
    id::{AssessmentId, CompetenceId, LevelAnswerId, PersonId, SeatId, ValidationCaseId},
    level::Level,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the coach answered to a proposed level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LevelAnswer {
    /// Identity.
    pub id: LevelAnswerId,
    /// The person.
    pub person_id: PersonId,
    /// The competence.
    pub competence_id: CompetenceId,
    /// The seat whose training proposed it; this or the validation.
    pub seat_id: Option<SeatId>,
    /// The validation that proposed it; this or the seat.
    pub case_id: Option<ValidationCaseId>,
    /// The level before; none where it was not assessed.
    pub from_level: Option<Level>,
    /// The level that was proposed.
    pub proposed_level: Level,
    /// The assessment that she made of it; none where the level stays as it was.
    pub assessment_id: Option<AssessmentId>,
    /// Day of the answer.
    pub answered_on: NaiveDate,
}

/// A level that is proposed and waits for an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProposedLevel {
    /// The competence.
    pub competence_id: CompetenceId,
    /// The level now; none where it is not assessed.
    pub from: Option<Level>,
    /// The level proposed.
    pub level: Level,
}

/// What is proposed by `wanted` (competences with the levels they lead to) of a person of whom
/// `said` is all that was said, and that is not among the `answered`.
#[must_use]
pub fn waiting(
    wanted: impl IntoIterator<Item = (CompetenceId, Level)>,
    said: &[Assessment],
    answered: &[CompetenceId],
) -> Vec<ProposedLevel> {
    let open = wanted.into_iter().filter(|(competence, _)| !answered.contains(competence));
    waiting_of(open.map(|(competence_id, level)| {
        let counted = current(said.iter().filter(|one| one.competence_id == competence_id));
        (competence_id, level, counted.map(Assessment::says))
    }))
}

/// What is proposed by competences with the levels they lead to, and what counts of the person in each:
/// only what would raise a level or tell one that is unknown. What is not applicable to the person
/// stays so.
#[must_use]
pub fn waiting_of(
    wanted: impl IntoIterator<Item = (CompetenceId, Level, Option<Outcome>)>,
) -> Vec<ProposedLevel> {
    let mut found: Vec<ProposedLevel> = Vec::new();
    for (competence_id, level, counted) in wanted {
        let from = match counted {
            Some(Outcome::NotApplicable) => continue,
            Some(Outcome::Level(from)) if from >= level => continue,
            Some(Outcome::Level(from)) => Some(from),
            Some(Outcome::NotAssessed) | None => None,
        };
        match found.iter_mut().find(|one| one.competence_id == competence_id) {
            // Two areas of a validation may speak of the same competence.
            Some(one) => one.level = one.level.max(level),
            None => found.push(ProposedLevel { competence_id, from, level }),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::{OutcomeKind, Rater};
    use uuid::Uuid;

    fn competence(number: u128) -> CompetenceId {
        CompetenceId(Uuid::from_u128(number))
    }

    fn level(number: u8) -> Level {
        Level::new(number).expect("a level")
    }

    fn said(number: u128, rater: Rater, outcome: OutcomeKind, at: Option<u8>) -> Assessment {
        Assessment {
            id: AssessmentId(Uuid::nil()),
            person_id: PersonId(Uuid::nil()),
            competence_id: competence(number),
            mapping_id: None,
            profile_id: None,
            rater,
            outcome,
            level: at.map(level),
            reason: String::new(),
            basis: None,
            note: String::new(),
            wants_to_guide: None,
            assessed_on: NaiveDate::MIN,
        }
    }

    #[test]
    fn only_what_raises_a_level_or_tells_an_unknown_one_is_proposed() {
        let all = [
            said(1, Rater::Coach, OutcomeKind::Level, Some(2)),
            said(2, Rater::Coach, OutcomeKind::Level, Some(3)),
            said(3, Rater::Coach, OutcomeKind::Level, Some(4)),
            said(4, Rater::Participant, OutcomeKind::Level, Some(4)),
            said(5, Rater::Coach, OutcomeKind::NotAssessed, None),
            said(6, Rater::Coach, OutcomeKind::NotApplicable, None),
        ];
        for (what, of, answered, expected) in [
            ("a raise", 1, false, Some(Some(2))),
            ("answered before", 1, true, None),
            ("at it", 2, false, None),
            ("over it", 3, false, None),
            ("a self-rating tells no level", 4, false, Some(None)),
            ("not assessed", 5, false, Some(None)),
            ("not applicable", 6, false, None),
            ("never rated", 7, false, Some(None)),
        ] {
            let answered = if answered { vec![competence(of)] } else { Vec::new() };
            let found = waiting([(competence(of), level(3))], &all, &answered);
            let expected: Vec<_> = expected
                .into_iter()
                .map(|from: Option<u8>| ProposedLevel {
                    competence_id: competence(of),
                    from: from.map(level),
                    level: level(3),
                })
                .collect();
            assert_eq!(found, expected, "{what}");
        }
    }

    #[test]
    fn of_two_proposals_for_one_competence_the_higher_stands() {
        let found = waiting([(competence(1), level(2)), (competence(1), level(3))], &[], &[]);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].level, level(3));
    }
}
