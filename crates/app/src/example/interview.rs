//! The example's interviews and the ratings in them. The levels follow from what the texts say of a
//! person's experience, strengths and weaknesses; nothing is left to chance.

use super::{
    story::Making,
    texts::{Experience, LaterText, MappingText, PersonText, SaidText},
};
use crate::{
    error::{Error, Result},
    library::Library,
    role::{self, InForce},
};
use domain::{
    assessment::{Assessment, Basis, OutcomeKind, Rater},
    comparison::Place,
    evidence::EvidenceKind,
    id::{AreaId, CompetenceId, MappingId, PersonId},
    level::Level,
    mapping::{Mapping, MappingState},
    operation::OperationCode,
    person::Person,
    role::Requirement,
};
use std::collections::{HashMap, HashSet};

/// The text that the people were told in 2020, before the present one.
const INFORMATION_VERSION: &str = "2020-09";

/// One required competence in the order of the interview.
struct Asked {
    required: Requirement,
    area: AreaId,
    /// Whether it belongs to the trade itself: to an area where something is critical.
    trade: bool,
}

impl Making<'_> {
    pub(super) fn interview(&mut self, person: &PersonText) -> Result<()> {
        let text = person.mapping.as_ref().ok_or(Error::Internal)?;
        let person_id = self.person(person)?;
        let role_id = self.role(&person.company, &person.role)?;
        let in_force = role::in_force(self.register, role_id)?;
        let mut mapping = Mapping {
            id: self.register.new_id::<MappingId>(),
            person_id,
            coach_id: self.coach,
            profile_id: in_force.profile.id,
            state: MappingState::Open,
            started_on: text.on,
            done_on: None,
            informed_on: Some(text.on),
            information_version: INFORMATION_VERSION.to_owned(),
            strengths: String::new(),
            to_develop: String::new(),
            missed: String::new(),
        };
        self.save_mapping(OperationCode::MappingStarted, &mapping)?;
        self.save_background(person)?;
        let before = self.register.require::<Person>(person_id)?;
        self.write_about(OperationCode::MappingChanged, person_id, |tx| {
            tx.put(&Person { wishes: person.wishes.clone(), ..before })?;
            Ok(())
        })?;
        let mut asked = asked(&in_force, &Library::read(self.register)?.places());
        asked.truncate(text.paused_after.unwrap_or(usize::MAX));
        let ratings = self.ratings(person, text, &asked)?;
        // One operation for each area: a key each would make histories that nobody reads.
        for of_area in asked.chunk_by(|a, b| a.area == b.area) {
            let here: HashSet<CompetenceId> =
                of_area.iter().map(|asked| asked.required.competence_id).collect();
            let of_area = ratings.iter().filter(|rating| here.contains(&rating.competence));
            self.write_about(OperationCode::AssessmentAdded, person_id, |tx| {
                for rating in of_area {
                    for one in rating.assessments(person_id, &mapping) {
                        tx.put(&Assessment { id: tx.new_id(), ..one })?;
                    }
                }
                Ok(())
            })?;
        }
        mapping.strengths.clone_from(&text.strengths);
        mapping.to_develop.clone_from(&text.to_develop);
        mapping.missed.clone_from(&text.missed);
        self.save_mapping(OperationCode::MappingChanged, &mapping)?;
        if text.paused_after.is_none() {
            mapping.state = MappingState::Done;
            mapping.done_on = Some(text.done.unwrap_or(text.on));
            self.save_mapping(OperationCode::MappingDone, &mapping)?;
        }
        Ok(())
    }

    fn save_mapping(&mut self, code: OperationCode, mapping: &Mapping) -> Result<()> {
        self.write_about(code, mapping.person_id, |tx| {
            tx.put(mapping)?;
            Ok(())
        })
    }

    /// What is said of each competence asked about.
    fn ratings<'t>(
        &self,
        person: &PersonText,
        text: &'t MappingText,
        asked: &[Asked],
    ) -> Result<Vec<Rating<'t>>> {
        let ids = |codes: &[String]| -> Result<HashSet<CompetenceId>> {
            codes.iter().map(|code| self.competence(code)).collect()
        };
        let (strong, weak) = (ids(&text.strong)?, ids(&text.weak)?);
        let (higher, lower) = (ids(&text.rates_higher)?, ids(&text.rates_lower)?);
        let mut said: HashMap<CompetenceId, &SaidText> = HashMap::new();
        for one in &text.said {
            said.insert(self.competence(&one.about)?, one);
        }
        let shown = self.shown(person, text)?;
        let step = |level: Level, up: bool, down: bool| match (up, down) {
            (true, false) => stepped(level, 1),
            (false, true) => stepped(level, -1),
            _ => level,
        };
        let rating = |one: &Asked| {
            let id = one.required.competence_id;
            let said = said.get(&id).copied();
            let usual = level_by_experience(text.experience, one);
            let by_rule = step(usual, strong.contains(&id), weak.contains(&id));
            let level = said.and_then(|said| said.level).unwrap_or(by_rule);
            let by_rule = step(level, higher.contains(&id), lower.contains(&id));
            let usual_basis = if one.trade { Basis::Seen } else { Basis::Talk };
            Rating {
                competence: id,
                level,
                own: said.and_then(|said| said.own).unwrap_or(by_rule),
                basis: said
                    .and_then(|said| said.basis)
                    .or_else(|| shown.get(&id).copied())
                    .unwrap_or(usual_basis),
                said,
            }
        };
        Ok(asked.iter().map(rating).collect())
    }

    /// Competences that the person's papers and work samples speak of, as far as they were there.
    fn shown(
        &self,
        person: &PersonText,
        text: &MappingText,
    ) -> Result<HashMap<CompetenceId, Basis>> {
        let mut shown = HashMap::new();
        for evidence in &person.evidence {
            if evidence.issued.is_some_and(|day| day > text.on) {
                continue;
            }
            let basis = match evidence.kind {
                EvidenceKind::WorkSample => Basis::WorkSample,
                EvidenceKind::Experience => continue,
                _ => Basis::Certificate,
            };
            for code in &evidence.shows {
                shown.insert(self.competence(code)?, basis);
            }
        }
        Ok(shown)
    }

    /// A rating after the mapping, mostly of what a training came to.
    pub(super) fn rate_later(&mut self, person: &PersonText, text: &LaterText) -> Result<()> {
        let person_id = self.person(person)?;
        let role_id = self.role(&person.company, &person.role)?;
        let profile = role::in_force(self.register, role_id)?.profile;
        let competence_id = self.competence(&text.about)?;
        self.write_about(OperationCode::AssessmentAdded, person_id, |tx| {
            tx.put(&Assessment {
                id: tx.new_id(),
                person_id,
                competence_id,
                mapping_id: None,
                profile_id: Some(profile.id),
                rater: text.rater,
                outcome: OutcomeKind::Level,
                level: Some(text.level),
                reason: String::new(),
                basis: Some(text.basis),
                note: text.note.clone(),
                wants_to_guide: None,
                assessed_on: text.on,
            })?;
            Ok(())
        })
    }
}

/// The requirements in the order in which the interview asks about them.
fn asked(in_force: &InForce, places: &HashMap<CompetenceId, Place>) -> Vec<Asked> {
    let place = |required: &Requirement| places.get(&required.competence_id).copied();
    let trade: HashSet<AreaId> = in_force
        .requirements
        .iter()
        .filter(|required| required.critical)
        .filter_map(|required| Some(place(required)?.area_id))
        .collect();
    let mut placed: Vec<(Requirement, Place)> = in_force
        .requirements
        .iter()
        .filter_map(|required| Some((required.clone(), place(required)?)))
        .collect();
    placed.sort_by_key(|(_, place)| place.order);
    placed
        .into_iter()
        .map(|(required, place)| Asked {
            required,
            area: place.area_id,
            trade: trade.contains(&place.area_id),
        })
        .collect()
}

/// Where a level starts from before strengths and weaknesses.
fn level_by_experience(experience: Experience, asked: &Asked) -> Level {
    let required = asked.required.level;
    match experience {
        // Nobody who works beside it is at 0.
        Experience::Learning if required.number() > 1 => stepped(required, -1),
        Experience::Senior if asked.trade && required.number() < 3 => stepped(required, 1),
        Experience::Learning | Experience::Skilled | Experience::Senior => required,
    }
}

/// A level some steps up or down, within 0 to 4.
fn stepped(level: Level, steps: i8) -> Level {
    let number = level.number().saturating_add_signed(steps);
    Level::new(number).unwrap_or(Level::GUIDES_OTHERS)
}

/// What person and coach say of one competence.
struct Rating<'t> {
    competence: CompetenceId,
    level: Level,
    own: Level,
    basis: Basis,
    said: Option<&'t SaidText>,
}

impl Rating<'_> {
    /// The person's own rating, then the coach's, still without ids of their own.
    fn assessments(&self, person_id: PersonId, mapping: &Mapping) -> [Assessment; 2] {
        let outcome = match self.said {
            Some(said) if said.not_applicable.is_some() => OutcomeKind::NotApplicable,
            Some(said) if said.not_assessed => OutcomeKind::NotAssessed,
            _ => OutcomeKind::Level,
        };
        let own_outcome = match outcome {
            OutcomeKind::NotApplicable => OutcomeKind::NotApplicable,
            OutcomeKind::Level | OutcomeKind::NotAssessed => OutcomeKind::Level,
        };
        let level_of = |outcome, level| (outcome == OutcomeKind::Level).then_some(level);
        let level = level_of(outcome, self.level);
        let own = Assessment {
            id: domain::id::AssessmentId(uuid::Uuid::nil()),
            person_id,
            competence_id: self.competence,
            mapping_id: Some(mapping.id),
            profile_id: Some(mapping.profile_id),
            rater: Rater::Participant,
            outcome: own_outcome,
            level: level_of(own_outcome, self.own),
            reason: String::new(),
            basis: None,
            note: String::new(),
            wants_to_guide: None,
            assessed_on: mapping.started_on,
        };
        let text = |of: fn(&SaidText) -> &str| self.said.map(of).unwrap_or_default().to_owned();
        let wants_to_guide = self.said.and_then(|said| said.guides).unwrap_or(false);
        let coach = Assessment {
            rater: Rater::Coach,
            outcome,
            level,
            reason: text(|said| said.not_applicable.as_deref().unwrap_or_default()),
            basis: level.map(|_| self.basis),
            note: text(|said| &said.note),
            wants_to_guide: (level == Some(Level::GUIDES_OTHERS)).then_some(wants_to_guide),
            ..own.clone()
        };
        [own, coach]
    }
}
