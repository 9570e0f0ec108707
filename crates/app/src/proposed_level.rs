//! Levels that a passed training or a validation proposes: what waits for the coach, and her answer.
//! Confirming adds an assessment with its basis; nothing else changes a level.

use crate::{
    api::{
        Saved,
        proposed_level::{LevelAnswerForm, ProposedBy, ProposedLevelView},
    },
    desk::{About, Desk},
    error::{Error, Result, Wrong},
    library::Library,
    typed,
};
use domain::{
    assessment::{Assessment, OutcomeKind, Rater},
    id::{CompetenceId, OccasionId, PersonId, SeatId},
    language::Language,
    library::Said,
    operation::OperationCode,
    proposed_level::{LevelAnswer, ProposedLevel, waiting, waiting_of},
    training::{Occasion, Seat, TrainingContent},
    validation::{AreaOutcome, ValidationCase, ValidationModelArea, ValidationOutcome},
};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use store::{CurrentOutcomes, LedTo, View};

/// What a seat's training proposes and what waits for an answer.
pub(crate) fn of_seat(
    view: &View,
    library: &Library,
    seat: &Seat,
    contents: &[TrainingContent],
    language: Language,
) -> Result<Vec<ProposedLevelView>> {
    Ok(views(library, seat_waits(view, seat, contents)?, language))
}

fn seat_waits(
    view: &View,
    seat: &Seat,
    contents: &[TrainingContent],
) -> Result<Vec<ProposedLevel>> {
    if !seat.is_passed() {
        return Ok(Vec::new());
    }
    let said = view.children::<Assessment, _>(seat.person_id)?;
    let answered = view.children::<LevelAnswer, _>(seat.id)?;
    let answered: Vec<_> = answered.into_iter().map(|one| one.competence_id).collect();
    let wanted = contents.iter().map(|one| (one.competence_id, one.level));
    Ok(waiting(wanted, &said, &answered))
}

/// What a validation proposes and what waits for an answer.
pub(crate) fn of_case(
    view: &View,
    library: &Library,
    case: &ValidationCase,
    language: Language,
) -> Result<Vec<ProposedLevelView>> {
    Ok(views(library, case_waits(view, case)?, language))
}

fn case_waits(view: &View, case: &ValidationCase) -> Result<Vec<ProposedLevel>> {
    if !case.is_validated() {
        return Ok(Vec::new());
    }
    let said = view.children::<Assessment, _>(case.person_id)?;
    let answered = view.children::<LevelAnswer, _>(case.id)?;
    let answered: Vec<_> = answered.into_iter().map(|one| one.competence_id).collect();
    let outcomes = view.children::<ValidationOutcome, _>(case.id)?;
    let areas = view.children::<ValidationModelArea, _>(case.model_id)?;
    let met = |area: &&ValidationModelArea| {
        outcomes.iter().any(|one| one.area_id == area.id && one.outcome == AreaOutcome::Met)
    };
    let wanted = areas.iter().filter(met).filter_map(|area| area.competence_id.zip(area.level));
    Ok(waiting(wanted, &said, &answered))
}

fn views(
    library: &Library,
    waiting: Vec<ProposedLevel>,
    language: Language,
) -> Vec<ProposedLevelView> {
    waiting
        .into_iter()
        .map(|one| ProposedLevelView {
            competence_id: one.competence_id,
            name: library.name(one.competence_id, language),
            from: one.from,
            level: one.level,
            text: library.competences.get(&one.competence_id).map_or_else(
                || Said { text: String::new(), language },
                |found| found.level_text(one.level, language),
            ),
        })
        .collect()
}

/// How many levels wait for an answer, person by person: for what waits.
pub(crate) fn waiting_by_person(view: &View) -> Result<BTreeMap<PersonId, usize>> {
    let (trained, validated) = (led_to_by_training(view)?, view.led_to_by_validation()?);
    let competences = trained.iter().map(|(.., competence, _)| *competence);
    let competences = competences.chain(validated.iter().map(|(.., competence, _)| *competence));
    let competences: BTreeSet<CompetenceId> = competences.collect();
    let outcomes = view.current_outcomes_in(&competences.into_iter().collect::<Vec<_>>())?;
    let mut found = BTreeMap::new();
    count_waiting(&trained, &outcomes, &mut found);
    count_waiting(&validated, &outcomes, &mut found);
    Ok(found)
}

/// What passed trainings lead to and nobody has answered. There are few trainings and many seats, so that
/// they are put together here, and each table is gone through once.
fn led_to_by_training(view: &View) -> Result<Vec<LedTo<SeatId>>> {
    let contents = crate::training::contents(view)?;
    let occasions = view.all::<Occasion>()?.into_iter();
    let leads_to: HashMap<OccasionId, &[TrainingContent]> = occasions
        .filter_map(|one| Some((one.id, contents.get(&one.training_id)?.as_slice())))
        .collect();
    if leads_to.is_empty() {
        return Ok(Vec::new());
    }
    let answered: HashSet<(SeatId, CompetenceId)> = view.answered_of_seats()?.into_iter().collect();
    let mut found = Vec::new();
    for (seat, person, occasion) in view.seats_passed()? {
        let of = leads_to.get(&occasion).copied().unwrap_or_default();
        let open = of.iter().filter(|one| !answered.contains(&(seat, one.competence_id)));
        found.extend(open.map(|one| (seat, person, one.competence_id, one.level)));
    }
    Ok(found)
}

/// Counts what is proposed by each seat or validation.
fn count_waiting<Id: Eq>(
    led_to: &[LedTo<Id>],
    outcomes: &CurrentOutcomes,
    found: &mut BTreeMap<PersonId, usize>,
) {
    for of_one in led_to.chunk_by(|(one, ..), (next, ..)| one == next) {
        let Some((_, person, ..)) = of_one.first() else { continue };
        let said = outcomes.get(person);
        let proposed = waiting_of(of_one.iter().map(|(.., competence, level)| {
            (*competence, *level, said.and_then(|said| said.get(competence).copied()))
        }));
        if !proposed.is_empty() {
            *found.entry(*person).or_default() += proposed.len();
        }
    }
}

/// Confirms a proposed level, perhaps at another one, or leaves the level as it is.
///
/// # Errors
/// When nothing waits there, when a level comes without its basis, or the register cannot be
/// written.
pub fn answer(desk: &mut Desk, form: LevelAnswerForm) -> Result<Saved> {
    let level = form.level.map(|number| typed::level("level", number)).transpose()?;
    let note = typed::note("note", &form.note)?;
    let today = desk.today();
    let view: &View = &desk.register;
    let (person_id, waits, rater) = match form.by {
        ProposedBy::Seat(id) => {
            let seat = desk.get::<Seat>(id)?;
            let training = desk.get::<Occasion>(seat.occasion_id)?.training_id;
            let contents = view.children::<TrainingContent, _>(training)?;
            (seat.person_id, seat_waits(view, &seat, &contents)?, Rater::Coach)
        }
        ProposedBy::Case(id) => {
            let case = desk.get::<ValidationCase>(id)?;
            (case.person_id, case_waits(view, &case)?, Rater::External)
        }
    };
    let proposed = of_competence(&waits, form.competence_id)?;
    if level.is_some() && form.basis.is_none() {
        return Err(Error::field("basis", Wrong::Text(domain::text::TextError::Empty)));
    }
    desk.save(OperationCode::LevelAnswered, About::person(person_id), |tx| {
        let assessment_id = match level {
            None => None,
            Some(level) => {
                let assessment = Assessment {
                    id: tx.new_id(),
                    person_id,
                    competence_id: form.competence_id,
                    mapping_id: None,
                    profile_id: None,
                    rater,
                    outcome: OutcomeKind::Level,
                    level: Some(level),
                    reason: String::new(),
                    basis: form.basis,
                    note,
                    wants_to_guide: None,
                    assessed_on: today,
                };
                tx.put(&assessment)?;
                Some(assessment.id)
            }
        };
        let id = tx.new_id();
        let (seat_id, case_id) = match form.by {
            ProposedBy::Seat(seat) => (Some(seat), None),
            ProposedBy::Case(case) => (None, Some(case)),
        };
        tx.put(&LevelAnswer {
            id,
            person_id,
            competence_id: form.competence_id,
            seat_id,
            case_id,
            from_level: proposed.from,
            proposed_level: proposed.level,
            assessment_id,
            answered_on: today,
        })?;
        Ok(id)
    })
}

/// What waits for that competence.
fn of_competence(waits: &[ProposedLevel], competence: CompetenceId) -> Result<ProposedLevel> {
    waits.iter().find(|one| one.competence_id == competence).copied().ok_or(Error::NotFound)
}
