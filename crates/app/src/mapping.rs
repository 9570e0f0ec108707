//! The mapping interview: begin or go on, rate, sum up. A key press is one assessment, saved at
//! once; requirement and standing are told only when both have rated, so that nobody is anchored.

use crate::{
    api::{
        ById, Nothing, Saved, count,
        mapping::{
            Assess, Assessed, FinishMapping, InterviewArea, InterviewPage, MappingChange,
            PauseMapping, Question, Revealed, StartMapping,
        },
    },
    desk::{About, Desk},
    error::{Error, Result, Wrong},
    library::Library,
    person, role, typed,
};
use domain::{
    assessment::{Assessment, Outcome, OutcomeKind, Rater},
    company::Company,
    comparison::{self, Place, Standing, compare},
    evidence::{Evidence, EvidenceLink},
    id::{AssessmentId, CompetenceId, MappingId},
    level::Level,
    library::Competence,
    mapping::{Mapping, MappingState},
    operation::OperationCode,
    person::{Employment, Person},
    role::{Profile, Requirement},
};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use store::View;

/// Begins an interview against a role, or goes on with the open one against that role.
///
/// # Errors
/// When the role requires nothing yet, or the register cannot be written.
pub fn start(desk: &mut Desk, input: StartMapping) -> Result<Saved> {
    let today = desk.today();
    let person = desk.get::<Person>(input.person_id)?;
    let in_force = role::in_force(&desk.register, input.role_id)?;
    if in_force.requirements.is_empty() {
        return Err(Error::field("role_id", Wrong::NothingRequired));
    }
    for mapping in desk.register.children::<Mapping, _>(person.id)? {
        let profile = desk.get::<Profile>(mapping.profile_id)?;
        if mapping.state == MappingState::Open && profile.role_id == input.role_id {
            return Ok(desk.unchanged(OperationCode::MappingStarted, mapping.id));
        }
    }
    let coach_id = desk.coach;
    let information_version = desk.words().information().version();
    desk.save(OperationCode::MappingStarted, About::person(person.id), |tx| {
        let id = tx.new_id();
        tx.put(&Mapping {
            id,
            person_id: person.id,
            coach_id,
            profile_id: in_force.profile.id,
            state: MappingState::Open,
            started_on: today,
            done_on: None,
            informed_on: None,
            information_version,
            strengths: String::new(),
            to_develop: String::new(),
            missed: String::new(),
        })?;
        Ok(id)
    })
}

/// What the interview needs beside one competence.
struct Interview {
    mapping: Mapping,
    requirements: Vec<Requirement>,
    /// Assessments made in this interview.
    said: Vec<Assessment>,
    evidence: HashMap<CompetenceId, Vec<String>>,
}

impl Interview {
    fn read(view: &View, id: MappingId) -> Result<Self> {
        let mapping = view.get::<Mapping>(id)?.ok_or(Error::NotFound)?;
        let titles: HashMap<_, _> = view
            .children::<Evidence, _>(mapping.person_id)?
            .into_iter()
            .map(|evidence| (evidence.id, evidence.title))
            .collect();
        let mut evidence: HashMap<CompetenceId, Vec<String>> = HashMap::new();
        for link in view.children::<EvidenceLink, _>(mapping.person_id)? {
            let title = titles.get(&link.evidence_id).cloned();
            evidence.entry(link.competence_id).or_default().extend(title);
        }
        Ok(Self {
            requirements: view.children::<Requirement, _>(mapping.profile_id)?,
            said: view.children::<Assessment, _>(mapping.id)?,
            evidence,
            mapping,
        })
    }

    fn latest(&self, competence: CompetenceId, rater: Rater) -> Option<&Assessment> {
        self.said
            .iter()
            .filter(|one| one.competence_id == competence && one.rater == rater)
            .max_by_key(|one| one.id)
    }

    /// The rating made last.
    fn last(&self) -> Option<&Assessment> {
        self.said.iter().max_by_key(|one| one.id)
    }

    fn rated(&self) -> u32 {
        let rated = self.requirements.iter().filter(|required| {
            self.latest(required.competence_id, Rater::Coach)
                .is_some_and(|one| one.says() != Outcome::NotAssessed)
        });
        count(rated.count())
    }

    fn question(
        &self,
        required: &Requirement,
        competence: &Competence,
        language: domain::language::Language,
    ) -> Question {
        let own = self.latest(competence.id, Rater::Participant);
        let coach = self.latest(competence.id, Rater::Coach);
        Question {
            competence_id: competence.id,
            name: competence.name(language),
            about: competence.about(language),
            levels: Level::ALL
                .iter()
                .map(|level| competence.level_text(*level, language))
                .collect(),
            critical: required.critical,
            own: own.map(Assessment::says),
            coach: coach.map(Assessment::says),
            basis: coach.and_then(|one| one.basis),
            note: coach.map(|one| one.note.clone()).unwrap_or_default(),
            reason: coach.map(|one| one.reason.clone()).unwrap_or_default(),
            wants_to_guide: coach.and_then(|one| one.wants_to_guide),
            evidence: self.evidence.get(&competence.id).cloned().unwrap_or_default(),
            revealed: reveal(own, coach, required.level),
        }
    }
}

/// Where an interview was left on this laptop.
#[derive(Serialize, Deserialize)]
struct Left {
    at: CompetenceId,
    /// The rating that was the last one then: after the next, this is no longer where it stands.
    after: Option<AssessmentId>,
}

/// The setting that keeps where an interview was left.
fn left(id: MappingId) -> String {
    format!("interview {id}")
}

/// Requirement and standing, once both have rated.
fn reveal(
    own: Option<&Assessment>,
    coach: Option<&Assessment>,
    required: Level,
) -> Option<Revealed> {
    let (own, coach) = (own?.says(), coach?.says());
    Some(Revealed { required, standing: Standing::of(Some(coach), required), differ: own != coach })
}

/// The interview page.
///
/// # Errors
/// When the mapping is not there, or the register cannot be read.
pub fn page(desk: &mut Desk, input: ById<MappingId>) -> Result<InterviewPage> {
    let (today, language) = (desk.today(), desk.language);
    let view: &View = &desk.register;
    let interview = Interview::read(view, input.id)?;
    let library = Library::read(view)?;
    let person = view.require::<Person>(interview.mapping.person_id)?;
    let profile = view.require::<Profile>(interview.mapping.profile_id)?;
    let employments = view.children::<Employment, _>(person.id)?;
    let company = person::present_employment(&employments, today)
        .map(|employment| view.require::<Company>(employment.company_id))
        .transpose()?;
    let places = library.places();
    let mut requirements: Vec<(&Requirement, Place)> = interview
        .requirements
        .iter()
        .filter_map(|required| Some((required, *places.get(&required.competence_id)?)))
        .collect();
    requirements.sort_by_key(|(_, place)| place.order);
    let mut areas: Vec<InterviewArea> = Vec::new();
    for (required, place) in &requirements {
        let competence = library.competences.get(&required.competence_id).ok_or(Error::NotFound)?;
        let question = interview.question(required, competence, language);
        match areas.last_mut() {
            Some(area) if area.area_id == place.area_id => area.questions.push(question),
            _ => areas.push(InterviewArea {
                area_id: place.area_id,
                name: library.area_name(place.area_id, language),
                questions: vec![question],
            }),
        }
    }
    let all_said = view.children::<Assessment, _>(person.id)?;
    let against = compare(&interview.requirements, &all_said, &places);
    let names = |lines: Vec<&comparison::Line>| {
        lines.iter().map(|line| library.name(line.competence_id, language)).collect()
    };
    let information = desk.words().information();
    let last = interview.last();
    let left = view.setting::<Left>(&left(interview.mapping.id))?;
    let left = left.filter(|left| left.after == last.map(|one| one.id)).map(|left| left.at);
    Ok(InterviewPage {
        at_competence: left.or(last.map(|one| one.competence_id)),
        person: person.full_name(),
        given_name: person.given_name.clone(),
        company: company.map(|company| company.name).unwrap_or_default(),
        profile: role::profile_ref(view, &profile, language)?,
        wishes: person.wishes,
        interpreter: person.interpreter,
        information_version: information.version(),
        information: information.text(),
        areas,
        rated: interview.rated(),
        of: count(requirements.len()),
        proposed_strengths: names(comparison::propose_strengths(&against)),
        proposed_development: names(comparison::propose_development(&against)),
        mapping: interview.mapping,
    })
}

/// Adds one rating and answers with the competence as it now is.
///
/// # Errors
/// When the level is outside 0–4 or missing, the rater is neither the person nor the coach, or the
/// register cannot be written.
pub fn assess(desk: &mut Desk, input: Assess) -> Result<Assessed> {
    let level = match (input.outcome, input.level) {
        (OutcomeKind::Level, Some(number)) => Some(typed::level("level", number)?),
        (OutcomeKind::Level, None) => return Err(Error::field("level", Wrong::NoLevel)),
        _ => None,
    };
    if !matches!(input.rater, Rater::Participant | Rater::Coach) {
        return Err(Error::field("rater", Wrong::RaterElsewhere));
    }
    let note = typed::note("note", &input.note)?;
    let reason = typed::line("reason", &input.reason)?;
    let (today, language) = (desk.today(), desk.language);
    let mut interview = Interview::read(&desk.register, input.mapping_id)?;
    // The one competence and not the library: this is what a key press waits for.
    let competence = desk.get::<Competence>(input.competence_id)?;
    let mapping = &interview.mapping;
    let (person_id, profile_id) = (mapping.person_id, mapping.profile_id);
    let required = interview
        .requirements
        .iter()
        .find(|required| required.competence_id == input.competence_id)
        .cloned()
        .ok_or(Error::NotFound)?;
    let assessment = Assessment {
        id: desk.register.new_id(),
        person_id,
        competence_id: input.competence_id,
        mapping_id: Some(input.mapping_id),
        profile_id: Some(profile_id),
        rater: input.rater,
        outcome: input.outcome,
        level,
        reason,
        basis: input.basis,
        note,
        wants_to_guide: input.wants_to_guide.filter(|_| level == Some(Level::GUIDES_OTHERS)),
        assessed_on: today,
    };
    let saved = desk.save(OperationCode::AssessmentAdded, About::person(person_id), |tx| {
        tx.put(&assessment)?;
        Ok(assessment.id)
    })?;
    interview.said.push(assessment);
    Ok(Assessed {
        saved,
        question: interview.question(&required, &competence, language),
        rated: interview.rated(),
    })
}

/// Remembers where the interview is left.
///
/// # Errors
/// When the mapping or the competence is not there, or the register cannot be written.
pub fn pause(desk: &mut Desk, input: PauseMapping) -> Result<Nothing> {
    let interview = Interview::read(&desk.register, input.id)?;
    let at = desk.get::<Competence>(input.at_competence)?.id;
    let after = interview.last().map(|one| one.id);
    desk.register.set_setting(&left(input.id), &Left { at, after })?;
    Ok(Nothing {})
}

/// Changes a mapping's texts, or what the person wishes.
///
/// # Errors
/// When a text or date does not fit, or the register cannot be written.
pub fn change(desk: &mut Desk, input: MappingChange) -> Result<Saved> {
    let today = desk.today();
    let mut mapping = desk.get::<Mapping>(input.id)?;
    let mut person = desk.get::<Person>(mapping.person_id)?;
    if let Some(day) = &input.informed_on {
        mapping.informed_on = typed::date("informed_on", day, today)?;
        mapping.information_version = desk.words().information().version();
    }
    for (field, typed, kept) in [
        ("strengths", &input.strengths, &mut mapping.strengths),
        ("to_develop", &input.to_develop, &mut mapping.to_develop),
        ("missed", &input.missed, &mut mapping.missed),
        ("wishes", &input.wishes, &mut person.wishes),
        ("interpreter", &input.interpreter, &mut person.interpreter),
    ] {
        if let Some(text) = typed {
            *kept = typed::note(field, text)?;
        }
    }
    desk.save(OperationCode::MappingChanged, About::person(person.id), |tx| {
        tx.put(&mapping)?;
        tx.put(&person)?;
        Ok(mapping.id)
    })
}

/// Says that the interview was gone through, or opens it again.
///
/// # Errors
/// When the mapping is not there, or the register cannot be written.
pub fn finish(desk: &mut Desk, input: FinishMapping) -> Result<Saved> {
    let today = desk.today();
    let mapping = desk.get::<Mapping>(input.id)?;
    let (state, done_on) = if input.done {
        (MappingState::Done, Some(today.max(mapping.started_on)))
    } else {
        (MappingState::Open, None)
    };
    desk.save(OperationCode::MappingDone, About::person(mapping.person_id), |tx| {
        tx.put(&Mapping { state, done_on, ..mapping })?;
        Ok(input.id)
    })
}
