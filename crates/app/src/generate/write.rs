//! Puts invented companies and people into a register, many in one operation. Invents nothing.

use super::{
    Wanted,
    story::{self, Answers, CompanyStory, PersonStory},
    work,
};
use crate::error::{Error, Result};
use chrono::NaiveDate;
use domain::{
    assessment::{Assessment, Basis, OutcomeKind, Rater},
    certified_time::{TimeEntry, TimeKind},
    chance::Chance,
    company::Company,
    evaluation::{Agreement, Evaluation, Source},
    id::{
        CoachId, CompanyId, MappingId, OccasionId, PermitId, PersonId, PlanId, ProfileId,
        ProjectId, RoleId, TrainingId, ValidationModelId,
    },
    level::Level,
    mapping::{Mapping, MappingState},
    operation::OperationCode,
    participation::Participation,
    permit::Permit,
    person::{Employment, Person, PersonNumber},
    plan::{Plan, PlanState},
    project::{Project, StepKind},
    role::{Comparison, ComparisonKind, Profile, Requirement, Role},
    sni::SniVersion,
    step::{CompanyEnrolment, CompanyStep},
    training::{DeliveryForm, Occasion, Seat, SeatResult, SeatState, Training, TrainingContent},
    validation::{ValidationCase, ValidationModel, ValidationResult},
};
use std::{cell::RefCell, collections::BTreeMap, ops::ControlFlow};
use store::{Operation, Register, Writing};

/// People in one operation.
const BATCH: usize = 250;

/// A role that people are mapped against.
struct Against {
    role: RoleId,
    profile: ProfileId,
    requirements: Vec<Requirement>,
}

/// A register that is being filled.
pub(super) struct Writer<'r> {
    register: &'r mut Register,
    coach: CoachId,
    project: ProjectId,
    roles: Vec<Against>,
    companies: Vec<CompanyId>,
    /// People of each company, in the same order.
    staff: RefCell<Vec<Vec<PersonId>>>,
    training: TrainingId,
    model: ValidationModelId,
    permits: Vec<PermitId>,
    /// By their first days.
    occasions: RefCell<BTreeMap<NaiveDate, OccasionId>>,
}

impl<'r> Writer<'r> {
    pub(super) fn begin(register: &'r mut Register, coach: CoachId) -> Result<Self> {
        let project = register.all::<Project>()?.into_iter().next().ok_or(Error::NotFound)?;
        let profiles = register.all::<Profile>()?;
        let requirements = register.all::<Requirement>()?;
        let mut roles = Vec::new();
        for role in register.all::<Role>()? {
            let Some(profile) = profiles.iter().find(|one| one.role_id == role.id) else {
                continue;
            };
            let of = requirements.iter().filter(|one| one.profile_id == profile.id);
            let requirements: Vec<Requirement> = of.cloned().collect();
            if requirements.len() >= 4 {
                roles.push(Against { role: role.id, profile: profile.id, requirements });
            }
        }
        let permits = register.all::<Permit>()?.into_iter().map(|one| one.id).collect();
        let taught: Vec<Requirement> =
            roles.iter().filter_map(|one| one.requirements.first()).take(3).cloned().collect();
        let begins = story::day(2020, 8, 3);
        let ends = story::day(2022, 12, 31);
        let id = project.id;
        let (training, model) = write(register, |tx| {
            let training = tx.new_id();
            tx.put(&Training {
                id: training,
                name: "Påhittad utbildning".to_owned(),
                provider: "Påhittad anordnare".to_owned(),
                about: String::new(),
                minutes: Some(480 * story::TRAINING_DAYS),
                price_ore: None,
                form: DeliveryForm::Classroom,
                language: String::new(),
                mandatory: false,
                archived: false,
            })?;
            for one in taught {
                let id = tx.new_id();
                let Requirement { competence_id, level, .. } = one;
                tx.put(&TrainingContent { id, training_id: training, competence_id, level })?;
            }
            let model = tx.new_id();
            tx.put(&ValidationModel {
                id: model,
                name: "Påhittad modell".to_owned(),
                owner: String::new(),
                about: String::new(),
                valid_months: None,
                confirm_months: None,
                archived: false,
            })?;
            tx.put(&Project {
                starts: Some(begins),
                ends: Some(ends),
                target_participants: Some(250),
                target_women: Some(75),
                target_companies: Some(25),
                ..project
            })?;
            Ok((training, model))
        })?;
        Ok(Self {
            register,
            coach,
            project: id,
            roles,
            companies: Vec::new(),
            staff: RefCell::default(),
            training,
            model,
            permits,
            occasions: RefCell::default(),
        })
    }

    pub(super) fn companies(&mut self, stories: &[CompanyStory]) -> Result<()> {
        for some in stories.chunks(BATCH) {
            let ids = write(self.register, |tx| some.iter().map(|one| company(tx, one)).collect())?;
            self.companies.extend::<Vec<CompanyId>>(ids);
        }
        self.staff.borrow_mut().resize(self.companies.len(), Vec::new());
        Ok(())
    }

    /// Steps to come and visits, when everybody is there.
    pub(super) fn visits(&mut self, stories: &[CompanyStory]) -> Result<()> {
        let staff = self.staff.take();
        let all: Vec<_> = self.companies.iter().zip(stories).zip(&staff).collect();
        for some in all.chunks(BATCH) {
            write(self.register, |tx| {
                for ((id, story), people) in some {
                    work::company(tx, **id, story, people)?;
                }
                Ok(())
            })?;
        }
        Ok(())
    }

    pub(super) fn people(
        &mut self,
        wanted: &Wanted,
        chance: &mut Chance,
        tell: &mut dyn FnMut(u32) -> ControlFlow<()>,
    ) -> Result<()> {
        let mut numbers = wanted.numbers.iter().copied();
        let mut done = 0;
        while done < wanted.people {
            let batch = (wanted.people - done).min(u32::try_from(BATCH).unwrap_or(u32::MAX));
            let stories: Vec<PersonStory> = (0..batch)
                .map(|_| story::person(numbers.next(), self.companies.len(), chance))
                .collect();
            let (register, filler) = self.split();
            write(register, |tx| {
                for (at, one) in (done..).zip(&stories) {
                    filler.person(tx, at, one)?;
                }
                Ok(())
            })?;
            done += batch;
            if tell(done).is_break() {
                break;
            }
        }
        Ok(())
    }

    fn split(&mut self) -> (&mut Register, Filler<'_>) {
        let Self { register, roles, companies, staff, permits, occasions, .. } = self;
        let (coach, project) = (self.coach, self.project);
        let (training, model) = (self.training, self.model);
        let filler =
            Filler { coach, project, roles, companies, staff, training, model, permits, occasions };
        (register, filler)
    }
}

fn write<T>(register: &mut Register, work: impl FnOnce(&Writing<'_>) -> Result<T>) -> Result<T> {
    Ok(register.write(Operation::new(OperationCode::RegisterGenerated), work)?.value)
}

fn company(tx: &Writing<'_>, story: &CompanyStory) -> Result<CompanyId> {
    let id = tx.new_id();
    tx.put(&Company {
        id,
        name: story.name.clone(),
        organisation_number: None,
        place: story.place.clone(),
        sni_version: Some(SniVersion::Sni2007),
        sni_code: Some("25".to_owned()),
        headcount: None,
        turnover_tkr: None,
        balance_tkr: None,
        size_class: story.size,
        size_basis: String::new(),
        size_stated_on: story.size.map(|_| story.contacted),
        need: String::new(),
        note: String::new(),
    })?;
    tx.put(&CompanyEnrolment {
        id: tx.new_id(),
        company_id: id,
        partner_id: None,
        source: String::new(),
        private_sector: Some(true),
        workplace_in_county: Some(true),
        basis: String::new(),
        decided_on: Some(story.contacted),
    })?;
    for (kind, on) in
        [(StepKind::FirstMeeting, story.met), (StepKind::InformationMeeting, story.informed)]
    {
        let Some(on) = on else { continue };
        tx.put(&CompanyStep {
            id: tx.new_id(),
            company_id: id,
            kind,
            planned_on: Some(on),
            done_on: Some(on),
            ours: String::new(),
            note: String::new(),
            next_step: String::new(),
        })?;
    }
    Ok(id)
}

/// What is known while people are put in.
struct Filler<'w> {
    coach: CoachId,
    project: ProjectId,
    roles: &'w [Against],
    companies: &'w [CompanyId],
    staff: &'w RefCell<Vec<Vec<PersonId>>>,
    training: TrainingId,
    model: ValidationModelId,
    permits: &'w [PermitId],
    occasions: &'w RefCell<BTreeMap<NaiveDate, OccasionId>>,
}

impl Filler<'_> {
    fn person(&self, tx: &Writing<'_>, at: u32, story: &PersonStory) -> Result<()> {
        let id: PersonId = tx.new_id();
        let against = self.roles.get(at as usize % self.roles.len().max(1));
        tx.put(&Person {
            id,
            given_name: story.given.clone(),
            family_name: story.family.clone(),
            birth_date: None,
            gender: story.gender.filter(|_| story.number.is_none()),
            reporting_identity: None,
            paper_language: None,
            interpreter: String::new(),
            wishes: String::new(),
            note: String::new(),
        })?;
        let registered_on = story.starts.unwrap_or(super::AS_OF);
        if let Some(number) = story.number {
            tx.put(&PersonNumber { id: tx.new_id(), person_id: id, number, registered_on })?;
        }
        if let Some(company_id) = self.companies.get(story.company).copied() {
            tx.put(&Employment {
                id: tx.new_id(),
                person_id: id,
                company_id,
                role_id: None,
                shift: String::new(),
                starts: Some(story::day(2015, 1, 7)),
                ends: None,
            })?;
            if let Some(there) = self.staff.borrow_mut().get_mut(story.company) {
                there.push(id);
            }
        }
        let permit = self.permits.get(at as usize % self.permits.len().max(1));
        if let Some((permit, until)) = permit.zip(story.permit) {
            work::permit(tx, id, *permit, until)?;
        }
        tx.put(&Participation {
            id: tx.new_id(),
            person_id: id,
            project_id: self.project,
            number: at + 1,
            starts: story.starts,
            ends: story.ends,
        })?;
        for answers in &story.answers {
            evaluation(tx, id, answers)?;
        }
        self.development(tx, id, story)?;
        self.time(tx, id, story)?;
        let Some(against) = against else { return Ok(()) };
        let kind = ComparisonKind::Present;
        tx.put(&Comparison { id: tx.new_id(), person_id: id, role_id: against.role, kind })?;
        if let Some(on) = story.mapped {
            self.mapping(tx, id, against, on, story)?;
        }
        if let Some(on) = story.begun {
            work::begun(tx, id, self.coach, against.profile, on)?;
        }
        if let Some(on) = story.planned {
            let plan = plan(tx, id, on)?;
            work::plan(tx, plan, id, story)?;
        }
        Ok(())
    }

    /// A training and a validation.
    fn development(
        &self,
        tx: &Writing<'_>,
        person_id: PersonId,
        story: &PersonStory,
    ) -> Result<()> {
        if let Some(learning) = &story.learning {
            let occasion_id = self.occasion(tx, learning.starts)?;
            let is_over = story::last_day(learning.starts) <= super::AS_OF;
            let (state, attended_on) = match learning.completed {
                Some(day) => (SeatState::Attended, Some(day)),
                None if is_over => (SeatState::Absent, Some(story::last_day(learning.starts))),
                None => (SeatState::Accepted, None),
            };
            let passed = if learning.passed { SeatResult::Passed } else { SeatResult::NotPassed };
            tx.put(&Seat {
                id: tx.new_id(),
                occasion_id,
                person_id,
                state,
                result: learning.completed.map(|_| passed),
                invited_on: learning.accepted,
                answered_on: Some(learning.accepted),
                attended_on,
                result_on: learning.completed,
                note: String::new(),
            })?;
        }
        if let Some(day) = story.validated {
            tx.put(&ValidationCase {
                id: tx.new_id(),
                person_id,
                model_id: self.model,
                overview_on: Some(day),
                in_depth_on: Some(day),
                test_centre: "Påhittat testcenter".to_owned(),
                assessed_from: Some(day),
                result: Some(ValidationResult::Certificate),
                ended_on: Some(day),
                issuer: String::new(),
                expires_on: None,
                confirmed_on: None,
                evidence_id: None,
                note: String::new(),
            })?;
        }
        Ok(())
    }

    /// The occasion that begins on a day: made by the first who goes there.
    fn occasion(&self, tx: &Writing<'_>, starts: NaiveDate) -> Result<OccasionId> {
        if let Some(id) = self.occasions.borrow().get(&starts) {
            return Ok(*id);
        }
        let id = tx.new_id();
        tx.put(&Occasion {
            id,
            training_id: self.training,
            company_id: None,
            starts,
            ends: story::last_day(starts),
            place: String::new(),
            seats: None,
            note: String::new(),
        })?;
        self.occasions.borrow_mut().insert(starts, id);
        Ok(id)
    }

    /// Certified time: the mapping, coaching, and the days of a training.
    fn time(&self, tx: &Writing<'_>, person_id: PersonId, story: &PersonStory) -> Result<()> {
        let mapped = story.mapped.map(|day| (day, 120, TimeKind::Mapping, true));
        let coached = story
            .coaching
            .iter()
            .map(|(day, minutes, funded)| (*day, *minutes, TimeKind::Coaching, *funded));
        let learning = story.learning.as_ref().filter(|one| one.completed.is_some());
        let learned = learning.into_iter().flat_map(|one| {
            let days = one.starts.iter_days().take(story::TRAINING_DAYS as usize);
            days.map(|day| (day, 480, TimeKind::Training, true))
        });
        let company_id = self.companies.get(story.company).copied();
        for (day, minutes, kind, funded) in mapped.into_iter().chain(coached).chain(learned) {
            tx.put(&TimeEntry {
                id: tx.new_id(),
                person_id,
                company_id,
                day,
                minutes,
                kind,
                funded,
                note: String::new(),
                mapping_id: None,
                seat_id: None,
                case_id: None,
                certified_on: None,
            })?;
        }
        Ok(())
    }

    fn mapping(
        &self,
        tx: &Writing<'_>,
        person_id: PersonId,
        against: &Against,
        on: NaiveDate,
        story: &PersonStory,
    ) -> Result<()> {
        let id: MappingId = tx.new_id();
        tx.put(&Mapping {
            id,
            person_id,
            coach_id: self.coach,
            profile_id: against.profile,
            state: MappingState::Done,
            started_on: on,
            done_on: Some(on),
            informed_on: Some(on),
            information_version: "1".to_owned(),
            strengths: String::new(),
            to_develop: String::new(),
            missed: String::new(),
        })?;
        let completed = story.learning.as_ref().and_then(|one| one.completed);
        for (at, (required, beside)) in against.requirements.iter().zip(story.levels).enumerate() {
            let level = level(required.level, beside);
            assess(tx, person_id, Some(id), required, level, on)?;
            // The first gap is what the training was about.
            if let Some(completed) = completed.filter(|_| at == 0 && story.raised) {
                assess(tx, person_id, None, required, self::level(level, 1), completed)?;
            }
        }
        Ok(())
    }
}

/// A level so much over or under another, within the scale.
fn level(of: Level, beside: i8) -> Level {
    let number = of.number().saturating_add_signed(beside).min(4);
    Level::new(number).unwrap_or(of)
}

fn assess(
    tx: &Writing<'_>,
    person_id: PersonId,
    mapping_id: Option<MappingId>,
    required: &Requirement,
    level: Level,
    on: NaiveDate,
) -> Result<()> {
    tx.put(&Assessment {
        id: tx.new_id(),
        person_id,
        competence_id: required.competence_id,
        mapping_id,
        profile_id: Some(required.profile_id),
        rater: Rater::Coach,
        outcome: OutcomeKind::Level,
        level: Some(level),
        reason: String::new(),
        basis: Some(Basis::Talk),
        note: String::new(),
        wants_to_guide: None,
        assessed_on: on,
    })?;
    Ok(())
}

fn plan(tx: &Writing<'_>, person_id: PersonId, on: NaiveDate) -> Result<PlanId> {
    let id = tx.new_id();
    tx.put(&Plan {
        id,
        person_id,
        state: PlanState::Agreed,
        made_on: on,
        agreed_on: Some(on),
        closed_on: None,
        goal_short: String::new(),
        goal_short_by: String::new(),
        goal_long: String::new(),
        goal_long_by: String::new(),
        conditions: String::new(),
    })?;
    Ok(id)
}

fn evaluation(tx: &Writing<'_>, person_id: PersonId, answers: &Answers) -> Result<()> {
    let [secure, equipped, strong] =
        answers.steps.map(|step| step.and_then(|step| Agreement::try_from(step).ok()));
    tx.put(&Evaluation {
        id: tx.new_id(),
        person_id,
        moment: answers.moment,
        answered_on: answers.on,
        secure,
        equipped,
        strong,
        own_words: String::new(),
        source: Source::Screen,
    })?;
    Ok(())
}
