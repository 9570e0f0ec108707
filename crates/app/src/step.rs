//! A company's way through the project: how it came, its steps, and what it said that it needs. Not
//! its visits: see [`crate::visit`].

use crate::{
    api::{
        ById, Saved,
        step::{
            EnrolmentForm, NeedSheetForm, PresentAtStep, StaffMember, StepForm, StepView, StepsPage,
        },
    },
    desk::{About, Desk},
    error::{Error, Result},
    role, sorting, typed, visit,
};
use chrono::NaiveDate;
use domain::{
    company::{Company, Contact},
    id::{CompanyId, CompanyStepId, ContactId, PersonId},
    language::Language,
    mapping::{Mapping, MappingState},
    operation::OperationCode,
    partner::Partner,
    person::{Employment, Person},
    role::Role,
    step::{self, CompanyEnrolment, CompanyStep, Eligibility, NeedSheet, StepPresence},
    text::TextError,
    visit::VisitStep,
};
use std::collections::{HashMap, HashSet};
use store::{View, Writing};

/// A company's way through the project.
///
/// # Errors
/// When it is not there, or the register cannot be read.
pub fn page(desk: &mut Desk, input: ById<CompanyId>) -> Result<StepsPage> {
    let (view, today): (&View, _) = (&desk.register, desk.today());
    let company = desk.get::<Company>(input.id)?;
    let mut contacts = view.children::<Contact, _>(company.id)?;
    sorting::by_name(&mut contacts, |contact| &contact.name);
    let mut partners = view.all::<Partner>()?;
    sorting::by_name(&mut partners, |partner| &partner.name);
    let enrolment = view.children::<CompanyEnrolment, _>(company.id)?.into_iter().next();
    let mut steps = view.children::<CompanyStep, _>(company.id)?;
    steps.sort_by_key(|one| (one.kind, one.day().is_none(), one.day(), one.id));
    let names = contacts.iter().map(|one| (one.id, one.name.clone())).collect();
    Ok(StepsPage {
        next: step::next(&steps).map(|next| next.id),
        next_kind: step::next_kind(&steps),
        steps: steps
            .into_iter()
            .map(|one| {
                let visits = visit::of_step(view, one.id, &company.name)?;
                let days = visits.iter().map(|visit| visit.day);
                Ok(StepView {
                    state: one.state(today),
                    present: present_at(view, one.id, &names)?,
                    may_be_done_on: domain::visit::may_be_done_on(&one, days, today),
                    visits,
                    step: one,
                })
            })
            .collect::<Result<_>>()?,
        eligibility: enrolment.as_ref().map_or(Eligibility::Undecided, |one| one.eligibility()),
        enrolment,
        need_sheet: view.children::<NeedSheet, _>(company.id)?.into_iter().next(),
        visits: visit::of_company(view, &company)?,
        partners,
        contacts,
        staff: staff(view, company.id, today, desk.language)?,
        coach: desk.coach()?.name,
    })
}

fn present_at(
    view: &View,
    step: CompanyStepId,
    contacts: &HashMap<ContactId, String>,
) -> Result<Vec<PresentAtStep>> {
    let name = |one: &StepPresence| -> Result<String> {
        let contact = one.contact_id.and_then(|id| contacts.get(&id)).cloned();
        match (contact, one.person_id) {
            (None, Some(id)) => {
                Ok(view.get::<Person>(id)?.map(|one| one.full_name()).unwrap_or_default())
            }
            (contact, _) => Ok(contact.unwrap_or_default()),
        }
    };
    let mut present = view
        .children::<StepPresence, _>(step)?
        .into_iter()
        .map(|one| {
            let name = name(&one)?;
            Ok(PresentAtStep { contact_id: one.contact_id, person_id: one.person_id, name })
        })
        .collect::<Result<Vec<_>>>()?;
    sorting::by_name(&mut present, |one| &one.name);
    Ok(present)
}

/// Everybody employed at a company on a day, by family name.
pub(crate) fn staff(
    view: &View,
    company: CompanyId,
    today: NaiveDate,
    language: Language,
) -> Result<Vec<StaffMember>> {
    let here: HashMap<PersonId, Employment> = view
        .children::<Employment, _>(company)?
        .into_iter()
        .filter(|one| domain::period::contains(one.starts, one.ends, today))
        .map(|one| (one.person_id, one))
        .collect();
    let roles: HashMap<_, Role> =
        view.all::<Role>()?.into_iter().map(|role| (role.id, role)).collect();
    let mut mapped: HashSet<PersonId> = HashSet::new();
    let mut people: Vec<Person> = Vec::new();
    for &person in here.keys() {
        people.push(view.require::<Person>(person)?);
        let mappings = view.children::<Mapping, _>(person)?;
        if mappings.iter().any(|mapping| mapping.state == MappingState::Done) {
            mapped.insert(person);
        }
    }
    sorting::people(&mut people);
    Ok(people
        .into_iter()
        .map(|person| {
            let employment = here.get(&person.id);
            let role = employment.and_then(|one| roles.get(&one.role_id?));
            StaffMember {
                person_id: person.id,
                name: person.full_name(),
                role: role.map(|role| role::name(role, language).text).unwrap_or_default(),
                shift: employment.map(|one| one.shift.clone()).unwrap_or_default(),
                mapped: mapped.contains(&person.id),
            }
        })
        .collect())
}

/// Saves how a company came, and whether it may take part.
///
/// # Errors
/// When a text does not fit or the date is wrong, or the register cannot be written.
pub fn save_enrolment(desk: &mut Desk, form: EnrolmentForm) -> Result<Saved> {
    let company_id = desk.get::<Company>(form.company_id)?.id;
    let source = typed::line("source", &form.source)?;
    let basis = typed::note("basis", &form.basis)?;
    let decided_on = typed::past_date("decided_on", &form.decided_on, desk.today())?;
    let partner_id = form.partner_id.map(|id| desk.get::<Partner>(id)).transpose()?;
    let present = desk.register.children::<CompanyEnrolment, _>(company_id)?.into_iter().next();
    desk.save(OperationCode::EnrolmentSaved, About::company(company_id), |tx| {
        let id = present.map_or_else(|| tx.new_id(), |one| one.id);
        tx.put(&CompanyEnrolment {
            id,
            company_id,
            partner_id: partner_id.map(|partner| partner.id),
            source,
            private_sector: form.private_sector,
            workplace_in_county: form.workplace_in_county,
            basis,
            decided_on,
        })?;
        Ok(id)
    })
}

/// Adds or changes a step.
///
/// # Errors
/// When a text does not fit, a date is wrong, the done day has not been, somebody who took part is
/// not of the company, or the register cannot be written.
pub fn save(desk: &mut Desk, form: StepForm) -> Result<Saved> {
    let today = desk.today();
    let company_id = desk.get::<Company>(form.company_id)?.id;
    if let Some(id) = form.id {
        desk.get::<CompanyStep>(id)?;
    }
    if !step::KINDS.contains(&form.kind) {
        return Err(Error::field("kind", TextError::Empty));
    }
    let changed = CompanyStep {
        id: form.id.unwrap_or(CompanyStepId(uuid::Uuid::nil())),
        company_id,
        kind: form.kind,
        planned_on: typed::date("planned_on", &form.planned_on, today)?,
        done_on: typed::past_date("done_on", &form.done_on, today)?,
        ours: typed::line("ours", &form.ours)?,
        note: typed::note("note", &form.note)?,
        next_step: typed::note("next_step", &form.next_step)?,
    };
    let mut wanted: HashSet<(Option<ContactId>, Option<PersonId>)> = HashSet::new();
    for id in form.contact_ids {
        let contact = desk.get::<Contact>(id)?;
        if contact.company_id != company_id {
            return Err(Error::NotFound);
        }
        wanted.insert((Some(id), None));
    }
    for id in form.person_ids {
        wanted.insert((None, Some(desk.get::<Person>(id)?.id)));
    }
    desk.save(OperationCode::StepSaved, About::company(company_id), |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        tx.put(&CompanyStep { id, ..changed })?;
        for one in tx.children::<StepPresence, _>(id)? {
            if !wanted.remove(&(one.contact_id, one.person_id)) {
                tx.delete::<StepPresence>(one.id)?;
            }
        }
        // In an order of their own: the same rows whatever the order of a set.
        let mut wanted: Vec<_> = wanted.into_iter().collect();
        wanted.sort();
        for (contact_id, person_id) in wanted {
            tx.put(&StepPresence { id: tx.new_id(), step_id: id, contact_id, person_id })?;
        }
        Ok(id)
    })
}

/// Removes a step, with who took part in it.
///
/// # Errors
/// When it is not there, or the register cannot be written.
pub fn remove(desk: &mut Desk, input: ById<CompanyStepId>) -> Result<Saved> {
    let step = desk.get::<CompanyStep>(input.id)?;
    desk.save(OperationCode::StepRemoved, About::company(step.company_id), |tx| {
        for one in tx.children::<StepPresence, _>(step.id)? {
            tx.delete::<StepPresence>(one.id)?;
        }
        // The visits stay, and are held for no step.
        for tie in tx.children::<VisitStep, _>(step.id)? {
            tx.delete::<VisitStep>(tie.id)?;
        }
        tx.delete::<CompanyStep>(step.id)?;
        Ok(step.id)
    })
}

/// Takes a contact person out of the steps that they took part in: they are about to be removed.
pub(crate) fn forget_contact(tx: &Writing<'_>, contact: ContactId) -> Result<()> {
    for one in tx.children::<StepPresence, _>(contact)? {
        tx.delete::<StepPresence>(one.id)?;
    }
    Ok(())
}

/// Saves what a company said that it needs.
///
/// # Errors
/// When a text does not fit or the date is wrong, or the register cannot be written.
pub fn save_need_sheet(desk: &mut Desk, form: NeedSheetForm) -> Result<Saved> {
    let company_id = desk.get::<Company>(form.company_id)?.id;
    let present = desk.register.children::<NeedSheet, _>(company_id)?.into_iter().next();
    let talked_on = typed::past_date("talked_on", &form.talked_on, desk.today())?;
    let demands = typed::note("demands", &form.demands)?;
    let technology = typed::note("technology", &form.technology)?;
    let recruitment = typed::note("recruitment", &form.recruitment)?;
    let staffing = typed::note("staffing", &form.staffing)?;
    let hinders = typed::note("hinders", &form.hinders)?;
    desk.save(OperationCode::NeedSheetSaved, About::company(company_id), |tx| {
        let id = present.map_or_else(|| tx.new_id(), |one| one.id);
        tx.put(&NeedSheet {
            id,
            company_id,
            talked_on,
            demands,
            technology,
            recruitment,
            staffing,
            hinders,
        })?;
        Ok(id)
    })
}
