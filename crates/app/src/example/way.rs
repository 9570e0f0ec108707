//! The example's way of working: the shape of `data/way.toml`, and how it is written. Not the companies
//! themselves, nor what is said in the interviews.

use super::{
    story::Making,
    texts::{PersonText, parse},
};
use crate::{
    builtin::position,
    error::{Error, Result},
};
use chrono::NaiveDate;
use domain::{
    company::Contact,
    criterion::{Criterion, CriterionCheck},
    id::{CompanyId, PartnerId, PersonId, VisitId, VisitSlotId},
    operation::OperationCode,
    partner::{Partner, PartnerKind, ProjectActivity, Responsibility, SteeringMeeting},
    project::StepKind,
    step::{CompanyEnrolment, CompanyStep, NeedSheet, StepPresence},
    sub_goal::{ReportDate, SubGoal},
    visit::{self, SLOT_MINUTES, SlotOutcome, Visit, VisitSlot, VisitStep},
    wall_time::WallTime,
};
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use store::Operation;

const WAY: &str = include_str!("data/way.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WayTexts {
    partners: Vec<PartnerText>,
    responsibilities: Vec<ResponsibilityText>,
    pub(super) meetings: Vec<MeetingText>,
    pub(super) activities: Vec<ActivityText>,
    pub(super) sub_goals: Vec<SubGoalText>,
    pub(super) reports: Vec<ReportText>,
    pub(super) company: Vec<CompanyWay>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PartnerText {
    key: String,
    name: String,
    kind: PartnerKind,
    note: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ResponsibilityText {
    what: String,
    partner: Option<String>,
    #[serde(default)]
    note: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MeetingText {
    pub(super) on: NaiveDate,
    present: String,
    minutes: String,
    decisions: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ActivityText {
    pub(super) on: NaiveDate,
    step: StepKind,
    partner: String,
    what: String,
    outcome: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SubGoalText {
    name: String,
    due: NaiveDate,
    pub(super) reached: Option<NaiveDate>,
    #[serde(default)]
    evidence: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ReportText {
    what: String,
    due: NaiveDate,
    pub(super) delivered: Option<NaiveDate>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CompanyWay {
    key: String,
    partner: Option<String>,
    source: String,
    basis: String,
    pub(super) decided: NaiveDate,
    need: NeedText,
    pub(super) steps: Vec<StepText>,
    #[serde(default)]
    pub(super) visits: Vec<VisitText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NeedText {
    demands: String,
    technology: String,
    recruitment: String,
    staffing: String,
    hinders: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "snake_case")]
pub(super) struct StepText {
    kind: StepKind,
    planned: Option<NaiveDate>,
    done: Option<NaiveDate>,
    /// The day on which a step that is not done was written down.
    written: Option<NaiveDate>,
    #[serde(default)]
    contacts: Vec<String>,
    #[serde(default)]
    people: Vec<String>,
    #[serde(default)]
    note: String,
    #[serde(default)]
    next: String,
}

impl StepText {
    /// The day on which it was written down.
    pub(super) fn told_on(&self) -> NaiveDate {
        self.done.or(self.written).or(self.planned).unwrap_or_default()
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct VisitText {
    pub(super) written: NaiveDate,
    pub(super) day: NaiveDate,
    starts: WallTime,
    ends: WallTime,
    place: String,
    agenda: String,
    people: Vec<String>,
    #[serde(default)]
    no_show: Vec<String>,
    /// The kind of step that it was held for.
    step: Option<StepKind>,
    /// Codes of the criteria that are seen to, each with how.
    #[serde(default)]
    criteria: BTreeMap<String, String>,
}

/// Reads the texts, which are part of the program.
pub(super) fn read() -> Result<WayTexts> {
    parse(WAY)
}

/// Ids that what follows needs.
#[derive(Default)]
pub(super) struct Known {
    partners: HashMap<String, PartnerId>,
    sub_goals: Vec<SubGoal>,
    reports: Vec<ReportDate>,
    /// By company and day.
    visits: HashMap<(CompanyId, NaiveDate), VisitId>,
}

impl Making<'_> {
    /// The project's own part: all of it is there from the first day; what is reached or handed in
    /// later is noted then.
    pub(super) fn set_up_way(&mut self, texts: &WayTexts) -> Result<()> {
        let project_id = self.project;
        let partners = self.write(Operation::new(OperationCode::PartnerSaved), |tx| {
            let mut partners = HashMap::new();
            for text in &texts.partners {
                let id = tx.new_id();
                tx.put(&Partner {
                    id,
                    project_id,
                    name: text.name.clone(),
                    kind: text.kind,
                    in_steering_group: true,
                    note: text.note.clone(),
                })?;
                partners.insert(text.key.clone(), id);
            }
            for text in &texts.responsibilities {
                tx.put(&Responsibility {
                    id: tx.new_id(),
                    project_id,
                    what: text.what.clone(),
                    partner_id: text.partner.as_ref().and_then(|key| partners.get(key)).copied(),
                    note: text.note.clone(),
                })?;
            }
            Ok(partners)
        })?;
        let (goals, reports) = self.write(Operation::new(OperationCode::SubGoalSaved), |tx| {
            let mut goals = Vec::new();
            for (index, text) in texts.sub_goals.iter().enumerate() {
                let goal = SubGoal {
                    id: tx.new_id(),
                    project_id,
                    position: position(index),
                    name: text.name.clone(),
                    due_on: Some(text.due),
                    reached_on: None,
                    evidence: String::new(),
                };
                tx.put(&goal)?;
                goals.push(goal);
            }
            let mut reports = Vec::new();
            for text in &texts.reports {
                let report = ReportDate {
                    id: tx.new_id(),
                    project_id,
                    what: text.what.clone(),
                    due_on: text.due,
                    delivered_on: None,
                };
                tx.put(&report)?;
                reports.push(report);
            }
            Ok((goals, reports))
        })?;
        self.known.partners = partners;
        self.known.sub_goals = goals;
        self.known.reports = reports;
        Ok(())
    }

    pub(super) fn hold_meeting(&mut self, text: &MeetingText) -> Result<()> {
        let project_id = self.project;
        self.write(Operation::new(OperationCode::SteeringMeetingSaved), |tx| {
            tx.put(&SteeringMeeting {
                id: tx.new_id(),
                project_id,
                held_on: text.on,
                present: text.present.clone(),
                minutes: text.minutes.clone(),
                decisions: text.decisions.clone(),
            })?;
            Ok(())
        })
    }

    pub(super) fn add_activity(&mut self, text: &ActivityText) -> Result<()> {
        let project_id = self.project;
        let partner_id = Some(self.partner(&text.partner)?);
        self.write(Operation::new(OperationCode::ProjectActivitySaved), |tx| {
            tx.put(&ProjectActivity {
                id: tx.new_id(),
                project_id,
                day: text.on,
                step: text.step,
                partner_id,
                what: text.what.clone(),
                outcome: text.outcome.clone(),
            })?;
            Ok(())
        })
    }

    pub(super) fn reach_sub_goal(&mut self, index: usize, text: &SubGoalText) -> Result<()> {
        let goal = self.known.sub_goals.get(index).cloned().ok_or(Error::Internal)?;
        self.write(Operation::new(OperationCode::SubGoalSaved), |tx| {
            let (reached_on, evidence) = (text.reached, text.evidence.clone());
            tx.put(&SubGoal { reached_on, evidence, ..goal })?;
            Ok(())
        })
    }

    pub(super) fn hand_in_report(&mut self, index: usize, text: &ReportText) -> Result<()> {
        let report = self.known.reports.get(index).cloned().ok_or(Error::Internal)?;
        self.write(Operation::new(OperationCode::ReportDateSaved), |tx| {
            tx.put(&ReportDate { delivered_on: text.delivered, ..report })?;
            Ok(())
        })
    }

    fn partner(&self, key: &str) -> Result<PartnerId> {
        self.known.partners.get(key).copied().ok_or(Error::Internal)
    }

    pub(super) fn enrol(&mut self, text: &CompanyWay) -> Result<()> {
        let company_id = self.company(&text.key)?;
        let partner_id = text.partner.as_deref().map(|key| self.partner(key)).transpose()?;
        let about = |code| Operation::new(code).about_company(company_id);
        self.write(about(OperationCode::EnrolmentSaved), |tx| {
            tx.put(&CompanyEnrolment {
                id: tx.new_id(),
                company_id,
                partner_id,
                source: text.source.clone(),
                private_sector: Some(true),
                workplace_in_county: Some(true),
                basis: text.basis.clone(),
                decided_on: Some(text.decided),
            })?;
            Ok(())
        })?;
        let talked_on = text.steps.first().and_then(|step| step.done);
        self.write(about(OperationCode::NeedSheetSaved), |tx| {
            tx.put(&NeedSheet {
                id: tx.new_id(),
                company_id,
                talked_on,
                demands: text.need.demands.clone(),
                technology: text.need.technology.clone(),
                recruitment: text.need.recruitment.clone(),
                staffing: text.need.staffing.clone(),
                hinders: text.need.hinders.clone(),
            })?;
            Ok(())
        })
    }

    pub(super) fn take_step(
        &mut self,
        company: &CompanyWay,
        text: &StepText,
        people: &[PersonText],
    ) -> Result<()> {
        let company_id = self.company(&company.key)?;
        let staff = self.named(&text.people, people)?;
        let contacts = self.register.children::<Contact, _>(company_id)?;
        let ours = self.coach_name.clone();
        // Visits that were planned before the step was written down.
        let mut visits = Vec::new();
        for visit in company.visits.iter().filter(|visit| visit.step == Some(text.kind)) {
            let known = self.known.visits.get(&(company_id, visit.day));
            let untied =
                |id| self.register.children::<VisitStep, _>(id).map(|ties| ties.is_empty());
            if let Some(id) = known.copied().filter(|_| visit.day <= self.today)
                && untied(id)?
            {
                visits.push(id);
            }
        }
        let operation = Operation::new(OperationCode::StepSaved).about_company(company_id);
        self.write(operation, |tx| {
            let id = tx.new_id();
            tx.put(&CompanyStep {
                id,
                company_id,
                kind: text.kind,
                planned_on: text.planned,
                done_on: text.done,
                ours,
                note: text.note.clone(),
                next_step: text.next.clone(),
            })?;
            for name in &text.contacts {
                let contact = contacts.iter().find(|one| one.name == *name);
                let contact_id = Some(contact.ok_or(Error::Internal)?.id);
                tx.put(&StepPresence {
                    id: tx.new_id(),
                    step_id: id,
                    contact_id,
                    person_id: None,
                })?;
            }
            for person in staff {
                let (contact_id, person_id) = (None, Some(person));
                tx.put(&StepPresence { id: tx.new_id(), step_id: id, contact_id, person_id })?;
            }
            for visit_id in visits {
                tx.put(&VisitStep { id: tx.new_id(), visit_id, step_id: id })?;
            }
            Ok(())
        })
    }

    pub(super) fn plan_visit(
        &mut self,
        company: &CompanyWay,
        text: &VisitText,
        people: &[PersonText],
    ) -> Result<()> {
        let company_id = self.company(&company.key)?;
        let staff = self.named(&text.people, people)?;
        let about = |code| Operation::new(code).about_company(company_id);
        let steps = self.register.children::<CompanyStep, _>(company_id)?;
        let open = |one: &&CompanyStep| Some(one.kind) == text.step && one.done_on.is_none();
        let step = steps.iter().find(open).map(|step| step.id);
        let visit = self.write(about(OperationCode::VisitSaved), |tx| {
            let visit = Visit {
                id: tx.new_id(),
                company_id,
                day: text.day,
                starts: text.starts,
                ends: Some(text.ends),
                place: text.place.clone(),
                agenda: text.agenda.clone(),
                note: String::new(),
                slot_minutes: SLOT_MINUTES,
            };
            tx.put(&visit)?;
            if let Some(step_id) = step {
                tx.put(&VisitStep { id: tx.new_id(), visit_id: visit.id, step_id })?;
            }
            Ok(visit)
        })?;
        let times = visit::free_times(&visit, &[], staff.len());
        self.write(about(OperationCode::SlotsAdded), |tx| {
            for (person_id, starts) in staff.into_iter().zip(times) {
                let (id, visit_id, minutes) = (tx.new_id(), visit.id, visit.slot_minutes);
                tx.put(&VisitSlot { id, visit_id, person_id, starts, minutes, outcome: None })?;
            }
            Ok(())
        })?;
        self.known.visits.insert((company_id, text.day), visit.id);
        let (criteria, on) = (self.register.all::<Criterion>()?, self.today);
        for (code, note) in &text.criteria {
            let criterion = criteria.iter().find(|one| one.code.as_ref() == Some(code));
            let criterion_id = criterion.ok_or(Error::Internal)?.id;
            self.write(about(OperationCode::CriterionTicked), |tx| {
                tx.put(&CriterionCheck {
                    id: tx.new_id(),
                    criterion_id,
                    occasion_id: None,
                    visit_id: Some(visit.id),
                    checked_on: on,
                    note: note.clone(),
                })?;
                Ok(())
            })?;
        }
        Ok(())
    }

    /// Notes who came, at the end of the day.
    pub(super) fn hold_visit(
        &mut self,
        company: &CompanyWay,
        text: &VisitText,
        people: &[PersonText],
    ) -> Result<()> {
        let company_id = self.company(&company.key)?;
        let visit = self.known.visits.get(&(company_id, text.day)).ok_or(Error::Internal)?;
        let absent = self.named(&text.no_show, people)?;
        for slot in self.register.children::<VisitSlot, _>(*visit)? {
            let outcome = if absent.contains(&slot.person_id) {
                SlotOutcome::NoShow
            } else {
                SlotOutcome::Held
            };
            let operation = Operation::new(OperationCode::SlotSaved)
                .about_company(company_id)
                .about_person(slot.person_id);
            self.write(operation, |tx| {
                tx.put(&VisitSlot { outcome: Some(outcome), ..slot })?;
                Ok::<VisitSlotId, Error>(slot.id)
            })?;
        }
        Ok(())
    }

    /// People by their full names.
    fn named(&self, names: &[String], people: &[PersonText]) -> Result<Vec<PersonId>> {
        names
            .iter()
            .map(|name| {
                let is_it = |one: &&PersonText| format!("{} {}", one.given, one.family) == *name;
                self.person(people.iter().find(is_it).ok_or(Error::Internal)?)
            })
            .collect()
    }
}
