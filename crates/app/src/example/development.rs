//! The example's trainings, validations and certified time, written as the coach would have.

use super::{
    development_texts::{
        AidText, CaseText, DevelopmentTexts, ModelText, OccasionText, SeatText, TemplateText,
        TieText, TrainingText,
    },
    story::Making,
};
use crate::{
    builtin::position,
    desk::local_day,
    error::{Error, Result},
    person, plan, time,
};
use chrono::NaiveDate;
use domain::{
    aid::{self, AidEntry, AidSetting, FiscalYear},
    assessment::Assessment,
    certified_time::{self, TimeEntry, TimeKind},
    criterion::{Criterion, CriterionCheck},
    evidence::Evidence,
    id::{MappingId, OccasionId, PersonId, SeatId, TrainingId, ValidationModelId},
    language::Language,
    mapping::{Mapping, MappingState},
    operation::OperationCode,
    plan::Action,
    plan_template::{PlanTemplate, TemplateAction},
    project::Project,
    training::{self, ActionTraining, Occasion, Seat, SeatState, Training, TrainingContent},
    validation::{
        self, AreaOutcome, ValidationCase, ValidationModel, ValidationModelArea, ValidationOutcome,
    },
};
use store::Operation;

/// How long the talk around the ratings of an interview takes.
const TALK_MINUTES: u32 = 60;

/// Something of this kind that happened on a day.
#[derive(Clone, Copy)]
pub(super) enum Step<'t> {
    Training(&'t TrainingText),
    Aid(&'t AidText),
    Template(&'t TemplateText),
    Model(&'t ModelText),
    Occasion(&'t OccasionText),
    Tie(&'t TieText),
    Answer(&'t OccasionText, &'t SeatText),
    Went(&'t OccasionText, &'t SeatText),
    Case(&'t CaseText, CaseStep),
    InterviewTime(&'t str),
    Signed(NaiveDate),
}

/// How far a validation has come.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum CaseStep {
    Overview,
    InDepth,
    Centre,
    Ended,
}

/// Everything that happened, each with its day. `interviews` are people by number with the day on
/// which theirs was gone through; `plans` people with the day of their plan.
pub(super) fn steps<'t>(
    texts: &'t DevelopmentTexts,
    interviews: &[(&'t str, NaiveDate)],
    plans: &[(&'t str, NaiveDate)],
) -> Vec<(NaiveDate, Step<'t>)> {
    let mut steps = Vec::new();
    let on = texts.catalogue_on;
    steps.extend(texts.training.iter().map(|training| (on, Step::Training(training))));
    steps.push((on, Step::Aid(&texts.aid)));
    steps.push((texts.template.entered, Step::Template(&texts.template)));
    steps.extend(texts.model.iter().map(|model| (model.entered, Step::Model(model))));
    for occasion in &texts.occasion {
        steps.push((occasion.added, Step::Occasion(occasion)));
        for seat in &occasion.seat {
            steps.extend(seat.answered.map(|day| (day, Step::Answer(occasion, seat))));
            if seat.went.is_some() {
                steps.push((occasion.ends, Step::Went(occasion, seat)));
            }
        }
    }
    for tie in &texts.tie {
        let made = plans.iter().find(|(number, _)| *number == tie.person).map(|(_, day)| *day);
        let held = texts.occasion.iter().find(|one| one.training == tie.training);
        let day = made.max(held.map(|one| one.added)).unwrap_or(on);
        steps.push((day, Step::Tie(tie)));
    }
    for case in &texts.case {
        steps.push((case.overview.max(on), Step::Case(case, CaseStep::Overview)));
        steps.push((case.in_depth, Step::Case(case, CaseStep::InDepth)));
        steps.push((case.from, Step::Case(case, CaseStep::Centre)));
        steps.extend(case.ended.map(|day| (day, Step::Case(case, CaseStep::Ended))));
    }
    let kept = interviews.iter().filter(|(_, day)| *day <= texts.time_until);
    steps.extend(kept.map(|(number, day)| (*day, Step::InterviewTime(number))));
    steps.push((texts.signed_on, Step::Signed(texts.signed_until)));
    steps
}

impl Making<'_> {
    pub(super) fn develop(&mut self, step: Step<'_>) -> Result<()> {
        match step {
            Step::Training(text) => self.add_training(text),
            Step::Aid(text) => self.add_aid(text),
            Step::Template(text) => self.add_template(text),
            Step::Model(text) => self.add_model(text),
            Step::Occasion(text) => self.add_occasion(text),
            Step::Tie(text) => self.tie(text),
            Step::Answer(occasion, seat) => self.answer(occasion, seat),
            Step::Went(occasion, seat) => self.note_attendance(occasion, seat),
            Step::Case(text, step) => self.go_on_with(text, step),
            Step::InterviewTime(number) => self.keep_interview_time(number),
            Step::Signed(until) => self.sign_lists(until),
        }
    }

    fn by_number(&self, number: &str) -> Result<PersonId> {
        self.people.get(number).copied().ok_or(Error::Internal)
    }

    fn add_training(&mut self, text: &TrainingText) -> Result<()> {
        let contents = text
            .contents
            .iter()
            .map(|(code, level)| Ok((self.competence(code)?, *level)))
            .collect::<Result<Vec<_>>>()?;
        let id: TrainingId = self.register.new_id();
        self.trainings.insert(text.key.clone(), id);
        self.write(Operation::new(OperationCode::TrainingSaved), |tx| {
            tx.put(&Training {
                id,
                name: text.name.clone(),
                provider: text.provider.clone(),
                about: text.about.clone(),
                minutes: Some(text.minutes),
                price_ore: Some(text.price_ore),
                form: text.form,
                language: "svenska".into(),
                mandatory: text.mandatory,
                archived: false,
            })?;
            for (competence_id, level) in contents {
                let content = tx.new_id();
                tx.put(&TrainingContent { id: content, training_id: id, competence_id, level })?;
            }
            Ok(())
        })
    }

    fn add_occasion(&mut self, text: &OccasionText) -> Result<()> {
        let training_id = *self.trainings.get(&text.training).ok_or(Error::Internal)?;
        let company_id = text.company.as_deref().map(|key| self.company(key)).transpose()?;
        let id: OccasionId = self.register.new_id();
        self.occasions.insert(text.training.clone(), id);
        let occasion = Occasion {
            id,
            training_id,
            company_id,
            starts: text.starts,
            ends: text.ends,
            place: text.place.clone(),
            seats: Some(text.seats),
            note: String::new(),
        };
        let mut operation = Operation::new(OperationCode::OccasionSaved);
        if let Some(company) = company_id {
            operation = operation.about_company(company);
        }
        self.write(operation, |tx| Ok(tx.put(&occasion)?))?;
        let criteria = self.register.all::<Criterion>()?;
        let on = self.today;
        for code in &text.criteria {
            let criterion = criteria.iter().find(|one| one.code.as_ref() == Some(code));
            let criterion_id = criterion.ok_or(Error::Internal)?.id;
            self.write(Operation::new(OperationCode::CriterionTicked), |tx| {
                Ok(tx.put(&CriterionCheck {
                    id: tx.new_id(),
                    criterion_id,
                    occasion_id: Some(id),
                    visit_id: None,
                    checked_on: on,
                    note: String::new(),
                })?)
            })?;
        }
        let invited_on = self.today;
        for seat in &text.seat {
            let person_id = self.by_number(&seat.person)?;
            self.write_about(OperationCode::SeatInvited, person_id, |tx| {
                Ok(tx.put(&Seat {
                    id: tx.new_id(),
                    occasion_id: id,
                    person_id,
                    state: SeatState::Invited,
                    result: None,
                    invited_on,
                    answered_on: None,
                    attended_on: None,
                    result_on: None,
                    note: String::new(),
                })?)
            })?;
        }
        Ok(())
    }

    /// The rule that the project follows, and aid that a company had told of.
    fn add_aid(&mut self, text: &AidText) -> Result<()> {
        let (project_id, company_id) = (self.project, self.company(&text.company)?);
        let rate = self.register.require::<Project>(project_id)?.kronor_per_euro_thousandths;
        let amount_cents = aid::cents(text.amount_ore, rate).ok_or(Error::Internal)?;
        let source = words::in_language(Language::Sv).label(text.preset).to_owned();
        self.write(Operation::new(OperationCode::AidSettingChanged), |tx| {
            Ok(tx.put(&AidSetting {
                id: tx.new_id(),
                project_id,
                rule: text.rule,
                ceiling_cents: text.preset.ceiling_cents(),
                years: text.preset.years(),
                fiscal_years: text.preset.fiscal_years(),
                source,
            })?)
        })?;
        let operation = Operation::new(OperationCode::AidSaved).about_company(company_id);
        self.write(operation, |tx| {
            tx.put(&AidEntry {
                id: tx.new_id(),
                company_id,
                rule: text.rule,
                granted_on: text.granted,
                amount_ore: text.amount_ore,
                amount_cents,
                granter: text.granter.clone(),
                note: text.what.clone(),
            })?;
            Ok(())
        })?;
        let operation = Operation::new(OperationCode::FiscalYearSaved).about_company(company_id);
        self.write(operation, |tx| {
            let (id, company_id, group_id) = (tx.new_id(), Some(company_id), None);
            let starts_month = text.fiscal_year;
            tx.put(&FiscalYear { id, company_id, group_id, starts_month })?;
            Ok(())
        })
    }

    fn add_template(&mut self, text: &TemplateText) -> Result<()> {
        let ([goal_short, goal_short_by], [goal_long, goal_long_by]) =
            (text.short.clone(), text.long.clone());
        let trainings = self.trainings.clone();
        self.write(Operation::new(OperationCode::PlanTemplateSaved), |tx| {
            let template_id = tx.new_id();
            tx.put(&PlanTemplate {
                id: template_id,
                name: text.name.clone(),
                goal_short,
                goal_short_by,
                goal_long,
                goal_long_by,
                conditions: text.conditions.clone(),
                archived: false,
            })?;
            for (index, action) in text.actions.iter().enumerate() {
                tx.put(&TemplateAction {
                    id: tx.new_id(),
                    template_id,
                    position: position(index),
                    kind: action.kind,
                    title: action.title.clone(),
                    purpose: action.purpose.clone(),
                    responsible: action.responsible.clone(),
                    time: None,
                    training_id: action
                        .training
                        .as_ref()
                        .and_then(|key| trainings.get(key).copied()),
                })?;
            }
            Ok(())
        })
    }

    /// A plan's action that is a training of the catalogue.
    fn tie(&mut self, text: &TieText) -> Result<()> {
        let person_id = self.by_number(&text.person)?;
        let training_id = *self.trainings.get(&text.training).ok_or(Error::Internal)?;
        let occasion_id = self.occasions.get(&text.training).copied();
        let plan = plan::of_person(self.register, person_id)?.ok_or(Error::Internal)?;
        let actions = self.register.children::<Action, _>(plan.id)?;
        let action = actions.into_iter().find(|one| one.title.starts_with(&text.action));
        let action_id = action.ok_or(Error::Internal)?.id;
        self.write_about(OperationCode::ActionSaved, person_id, |tx| {
            let id = tx.new_id();
            let tie = ActionTraining { id, action_id, person_id, training_id, occasion_id };
            tx.put(&tie)?;
            Ok(())
        })
    }

    /// The occasion with a person's seat at it, and how many seats others have.
    fn seat(&self, text: &OccasionText, seat: &SeatText) -> Result<(Occasion, Seat, u32)> {
        let id = *self.occasions.get(&text.training).ok_or(Error::Internal)?;
        let person = self.by_number(&seat.person)?;
        let seats = self.register.children::<Seat, _>(id)?;
        let others = seats.iter().filter(|one| one.person_id != person);
        let taken = others.filter(|one| one.state.holds_a_seat()).count();
        let own = seats.iter().find(|one| one.person_id == person).cloned();
        let occasion = self.register.require::<Occasion>(id)?;
        Ok((occasion, own.ok_or(Error::Internal)?, crate::api::count(taken)))
    }

    fn answer(&mut self, text: &OccasionText, seat_text: &SeatText) -> Result<()> {
        let to = if seat_text.accepts { SeatState::Accepted } else { SeatState::Declined };
        self.move_seat(text, seat_text, to)?;
        Ok(())
    }

    fn move_seat(&mut self, text: &OccasionText, of: &SeatText, to: SeatState) -> Result<Seat> {
        let (occasion, seat, taken) = self.seat(text, of)?;
        let gone = training::gone_to(&seat, &occasion, taken, to, self.today)
            .map_err(|_| Error::Internal)?;
        self.write_about(OperationCode::SeatChanged, gone.person_id, |tx| Ok(tx.put(&gone)?))?;
        Ok(gone)
    }

    /// Attendance, the result, and the hours.
    fn note_attendance(&mut self, text: &OccasionText, seat_text: &SeatText) -> Result<()> {
        if seat_text.went != Some(true) {
            self.move_seat(text, seat_text, SeatState::Absent)?;
            return Ok(());
        }
        let seat = self.move_seat(text, seat_text, SeatState::Attended)?;
        let occasion = self.register.require::<Occasion>(seat.occasion_id)?;
        if let Some(result) = seat_text.result {
            let passed = training::with_result(&seat, &occasion, Some(result), self.today)
                .map_err(|_| Error::Internal)?;
            self.write_about(
                OperationCode::SeatChanged,
                seat.person_id,
                |tx| Ok(tx.put(&passed)?),
            )?;
        }
        let training = self.register.require::<Training>(occasion.training_id)?;
        let minutes = training.minutes.unwrap_or_default();
        let days = certified_time::of_occasion(minutes, occasion.starts, occasion.ends);
        let from = (None, Some(seat.id));
        self.keep_time(seat.person_id, TimeKind::Training, &training.name, from, &days)
    }

    fn keep_interview_time(&mut self, number: &str) -> Result<()> {
        let person = self.by_number(number)?;
        let mappings = self.register.children::<Mapping, _>(person)?;
        let done = mappings.iter().find(|one| one.state == MappingState::Done);
        let Some(mapping) = done else { return Ok(()) };
        // What the ratings took, and the talk before and after them, which she adds to the proposal.
        let said = self.register.children::<Assessment, _>(mapping.id)?;
        let moments: Vec<_> = said.iter().filter_map(|one| time::made_at(one.id)).collect();
        let mut days = certified_time::of_interview(&moments, local_day);
        if let Some((_, minutes)) = days.first_mut() {
            *minutes += TALK_MINUTES;
        }
        self.keep_time(person, TimeKind::Mapping, "", (Some(mapping.id), None), &days)
    }

    fn keep_time(
        &mut self,
        person_id: PersonId,
        kind: TimeKind,
        note: &str,
        (mapping_id, seat_id): (Option<MappingId>, Option<SeatId>),
        days: &[(NaiveDate, u32)],
    ) -> Result<()> {
        let mut entries = Vec::new();
        for &(day, minutes) in days {
            entries.push(TimeEntry {
                id: self.register.new_id(),
                person_id,
                company_id: person::employer(self.register, person_id, day)?,
                day,
                minutes,
                kind,
                funded: true,
                note: note.to_owned(),
                mapping_id,
                seat_id,
                case_id: None,
                certified_on: None,
            });
        }
        self.write_about(OperationCode::TimeSaved, person_id, |tx| {
            for entry in &entries {
                tx.put(entry)?;
            }
            Ok(())
        })
    }

    /// The lists of every company up to a day have come back signed.
    fn sign_lists(&mut self, until: NaiveDate) -> Result<()> {
        let (on, all) = (self.today, self.register.all::<TimeEntry>()?);
        let mut companies: Vec<_> = all.iter().filter_map(|one| one.company_id).collect();
        companies.sort_unstable();
        companies.dedup();
        for company in companies {
            let operation = Operation::new(OperationCode::TimeCertified).about_company(company);
            let of_company = all.iter().filter(|one| one.company_id == Some(company));
            let signed: Vec<_> = of_company.filter(|one| one.day <= until).cloned().collect();
            self.write(operation, |tx| {
                for entry in signed {
                    tx.put(&TimeEntry { certified_on: Some(on), ..entry })?;
                }
                Ok(())
            })?;
        }
        Ok(())
    }

    fn add_model(&mut self, text: &ModelText) -> Result<()> {
        let areas = text
            .areas
            .iter()
            .map(|area| Ok((area, self.competence(&area.shows)?)))
            .collect::<Result<Vec<_>>>()?;
        let id: ValidationModelId = self.register.new_id();
        self.models.insert(text.key.clone(), id);
        self.write(Operation::new(OperationCode::ValidationModelSaved), |tx| {
            tx.put(&ValidationModel {
                id,
                name: text.name.clone(),
                owner: text.owner.clone(),
                about: text.about.clone(),
                valid_months: text.valid_months,
                confirm_months: text.confirm_months,
                archived: false,
            })?;
            for (index, (area, competence_id)) in areas.into_iter().enumerate() {
                tx.put(&ValidationModelArea {
                    id: tx.new_id(),
                    model_id: id,
                    position: position(index),
                    name: area.name.clone(),
                    competence_id: Some(competence_id),
                    level: Some(area.level),
                })?;
            }
            Ok(())
        })
    }

    fn go_on_with(&mut self, text: &CaseText, step: CaseStep) -> Result<()> {
        let person_id = self.by_number(&text.person)?;
        let model_id = *self.models.get(&text.model).ok_or(Error::Internal)?;
        let present = self.register.children::<ValidationCase, _>(person_id)?.pop();
        let id = present.as_ref().map_or_else(|| self.register.new_id(), |case| case.id);
        let reached = |needed| step >= needed;
        let ended = reached(CaseStep::Ended);
        let model = self.register.require::<ValidationModel>(model_id)?;
        let evidence = self.register.children::<Evidence, _>(person_id)?;
        let evidence = evidence.iter().find(|one| Some(&one.title) == text.evidence.as_ref());
        let case = ValidationCase {
            id,
            person_id,
            model_id,
            overview_on: Some(text.overview),
            in_depth_on: reached(CaseStep::InDepth).then_some(text.in_depth),
            test_centre: if reached(CaseStep::InDepth) {
                text.centre.clone()
            } else {
                String::new()
            },
            assessed_from: reached(CaseStep::Centre).then_some(text.from),
            result: text.result.filter(|_| ended),
            ended_on: text.ended.filter(|_| ended),
            issuer: if ended { text.centre.clone() } else { String::new() },
            expires_on: text
                .ended
                .filter(|_| ended)
                .and_then(|day| validation::valid_until(&model, day)),
            confirmed_on: None,
            evidence_id: evidence.map(|one| one.id).filter(|_| ended),
            note: String::new(),
        };
        let areas = self.register.children::<ValidationModelArea, _>(model_id)?;
        self.write_about(OperationCode::ValidationSaved, person_id, |tx| {
            tx.put(&case)?;
            for (index, area) in areas.iter().enumerate().filter(|_| ended) {
                let met = index < text.met;
                tx.put(&ValidationOutcome {
                    id: tx.new_id(),
                    case_id: id,
                    person_id,
                    area_id: area.id,
                    outcome: if met { AreaOutcome::Met } else { AreaOutcome::NotMet },
                    note: String::new(),
                })?;
            }
            Ok(())
        })
    }
}
