//! Companies of the open register, with contact persons and notices. Not their roles' requirements:
//! see [`role`].

use crate::{
    api::{
        ById, Nothing, Saved,
        company::{CompanyForm, CompanyPage, CompanyRow, ContactForm, NoticeForm},
        count,
        role::RolesOf,
    },
    desk::{About, Desk},
    error::{Error, Result, Wrong},
    person, role,
    sorting::by_name,
    step, typed,
};
use chrono::NaiveDate;
use domain::{
    company::{Company, Contact, Notice, NoticeKind},
    id::{CompanyId, ContactId, NoticeId, PersonId},
    language::Language,
    mapping::MappingState,
    operation::OperationCode,
    organisation_number::OrganisationNumber,
    size_class::{self, Figures},
    sni::{self, Sni, SniVersion},
};
use std::collections::{HashMap, HashSet};
use store::{Employed, View};

/// All companies.
///
/// # Errors
/// When the register cannot be read.
pub fn list(desk: &mut Desk, _: Nothing) -> Result<Vec<CompanyRow>> {
    let view: &View = &desk.register;
    let mapped = view.mapped(MappingState::Done)?.into_iter().map(|(person, ..)| person).collect();
    rows(view, &view.employed()?, &mapped, desk.today(), desk.language)
}

/// All companies by name, of employments and mapped people that were read already.
pub(crate) fn rows(
    view: &View,
    employments: &[Employed],
    mapped: &HashSet<PersonId>,
    today: NaiveDate,
    language: Language,
) -> Result<Vec<CompanyRow>> {
    let mut people: HashMap<CompanyId, HashSet<PersonId>> = HashMap::new();
    for &(person, company, starts, ends) in employments {
        if domain::period::contains(starts, ends, today) {
            people.entry(company).or_default().insert(person);
        }
    }
    let row = |company: Company| {
        let here = people.get(&company.id);
        let mapped = here.map_or(0, |people| people.intersection(mapped).count());
        CompanyRow {
            id: company.id,
            industry: industry(&company, language),
            people: count(here.map_or(0, HashSet::len)),
            mapped: count(mapped),
            name: company.name,
            place: company.place,
        }
    };
    let mut rows: Vec<CompanyRow> = view.all::<Company>()?.into_iter().map(row).collect();
    by_name(&mut rows, |row| &row.name);
    Ok(rows)
}

/// The industry in words; empty where it is not known or has no name in that version.
fn industry(company: &Company, language: Language) -> String {
    company
        .sni_version
        .zip(company.sni_code.as_deref())
        .and_then(|(version, code)| Sni::parse(version, code).ok())
        .and_then(|sni| sni.industry(language))
        .map(str::to_owned)
        .unwrap_or_default()
}

/// A company with everything of it.
///
/// # Errors
/// When it is not there, or the register cannot be read.
pub fn page(desk: &mut Desk, input: ById<CompanyId>) -> Result<CompanyPage> {
    let company = desk.get::<Company>(input.id)?;
    let rate = desk.project()?.kronor_per_euro_thousandths;
    let mut contacts = desk.register.children::<Contact, _>(company.id)?;
    by_name(&mut contacts, |contact| &contact.name);
    let mut notices = desk.register.children::<Notice, _>(company.id)?;
    notices.sort_by_key(|notice| std::cmp::Reverse((notice.starts, notice.id)));
    let roles = role::list(desk, RolesOf { company_id: Some(company.id) })?;
    let people = person::company_rows(&desk.register, company.id, desk.today(), desk.language)?;
    Ok(CompanyPage {
        organisation_number: company
            .organisation_number
            .map(OrganisationNumber::masked)
            .unwrap_or_default(),
        industry: industry(&company, desk.language),
        proposed_size: size_class::propose(Figures {
            headcount: company.headcount,
            turnover_tkr: company.turnover_tkr,
            balance_tkr: company.balance_tkr,
            kronor_per_euro_thousandths: rate,
        }),
        contacts,
        notices,
        roles,
        people,
        company,
    })
}

/// Adds or changes a company.
///
/// # Errors
/// When something typed is wrong, another company has the same organisation number, or the register
/// cannot be written.
pub fn save(desk: &mut Desk, form: CompanyForm) -> Result<Saved> {
    let today = desk.today();
    let present = form.id.map(|id| desk.get::<Company>(id)).transpose()?;
    let organisation_number = match form.organisation_number.as_deref().map(str::trim) {
        None => present.as_ref().and_then(|company| company.organisation_number),
        Some("") => None,
        Some(typed) => Some(
            OrganisationNumber::parse(typed, today)
                .map_err(|wrong| Error::field("organisation_number", wrong))?,
        ),
    };
    if let Some(number) = &organisation_number {
        let taken = desk.register.all::<Company>()?.into_iter().any(|other| {
            Some(other.id) != form.id && other.organisation_number.as_ref() == Some(number)
        });
        if taken {
            return Err(Error::field("organisation_number", Wrong::CompanyIsThere));
        }
    }
    let sni_version = form.sni_version.unwrap_or(SniVersion::Sni2007);
    let sni_code = match form.sni_code.trim() {
        "" => None,
        typed => {
            Some(Sni::parse(sni_version, typed).map_err(|wrong| Error::field("sni_code", wrong))?)
        }
    };
    let fields = Company {
        id: form.id.unwrap_or(CompanyId(uuid::Uuid::nil())),
        name: typed::name("name", &form.name)?,
        organisation_number,
        place: typed::line("place", &form.place)?,
        sni_version: sni_code.as_ref().map(|_| sni_version),
        sni_code: sni_code.map(|sni| sni.code().to_owned()),
        headcount: typed::number("headcount", &form.headcount)?,
        turnover_tkr: typed::number("turnover_tkr", &form.turnover_tkr)?,
        balance_tkr: typed::number("balance_tkr", &form.balance_tkr)?,
        size_class: form.size_class,
        size_basis: typed::line("size_basis", &form.size_basis)?,
        size_stated_on: typed::date("size_stated_on", &form.size_stated_on, today)?,
        need: typed::note("need", &form.need)?,
        note: typed::note("note", &form.note)?,
    };
    let code = match form.id {
        Some(_) => OperationCode::CompanyChanged,
        None => OperationCode::CompanyAdded,
    };
    let about = About { person: None, company: form.id };
    desk.save(code, about, |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        tx.put(&Company { id, ..fields })?;
        tx.about_company(id);
        Ok(id)
    })
}

/// Adds or changes a contact person.
///
/// # Errors
/// When the name is empty or a text does not fit, or the register cannot be written.
pub fn save_contact(desk: &mut Desk, form: ContactForm) -> Result<Saved> {
    let (name, title) = (typed::name("name", &form.name)?, typed::line("title", &form.title)?);
    let (phone, email) = (typed::line("phone", &form.phone)?, typed::line("email", &form.email)?);
    if !email.is_empty() && !looks_like_email(&email) {
        return Err(Error::field("email", Wrong::Email));
    }
    let company_id = desk.get::<Company>(form.company_id)?.id;
    desk.save(OperationCode::ContactSaved, About::company(company_id), |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        let signs_plans = form.signs_plans;
        tx.put(&Contact { id, company_id, name, title, phone, email, signs_plans })?;
        Ok(id)
    })
}

/// A typing error is caught, not a mailbox proven: something, an at sign, and a host with a point.
fn looks_like_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty()
            && host.split('.').count() > 1
            && host.split('.').all(|part| !part.is_empty())
            && !text.contains(char::is_whitespace)
    })
}

/// Removes a contact person.
///
/// # Errors
/// When it is not there, or the register cannot be written.
pub fn remove_contact(desk: &mut Desk, input: ById<ContactId>) -> Result<Saved> {
    let contact = desk.get::<Contact>(input.id)?;
    desk.save(OperationCode::ContactRemoved, About::company(contact.company_id), |tx| {
        step::forget_contact(tx, contact.id)?;
        tx.delete::<Contact>(contact.id)?;
        Ok(contact.id)
    })
}

/// Adds or changes a notice or a period of short-time work.
///
/// # Errors
/// When a date or number is wrong, or the register cannot be written.
pub fn save_notice(desk: &mut Desk, form: NoticeForm) -> Result<Saved> {
    let today = desk.today();
    let starts = typed::required_date("starts", &form.starts, today)?;
    let ends = typed::date("ends", &form.ends, today)?;
    typed::in_order("ends", Some(starts), ends)?;
    let people = typed::number("people", &form.people)?;
    let percent = typed::percent("percent", &form.percent)?;
    let note = typed::note("note", &form.note)?;
    let company_id = desk.get::<Company>(form.company_id)?.id;
    let percent = percent.filter(|_| form.kind == NoticeKind::ShortTimeWork);
    desk.save(OperationCode::NoticeSaved, About::company(company_id), |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        let kind = form.kind;
        tx.put(&Notice { id, company_id, kind, starts, ends, people, percent, note })?;
        Ok(id)
    })
}

/// Removes a notice.
///
/// # Errors
/// When it is not there, or the register cannot be written.
pub fn remove_notice(desk: &mut Desk, input: ById<NoticeId>) -> Result<Saved> {
    let notice = desk.get::<Notice>(input.id)?;
    desk.save(OperationCode::NoticeRemoved, About::company(notice.company_id), |tx| {
        tx.delete::<Notice>(notice.id)?;
        Ok(notice.id)
    })
}

/// SNI 2007 for choosing from: the divisions of manufacturing, then the other sections' letters.
pub(crate) fn divisions(language: Language) -> Vec<(String, String)> {
    sni::MANUFACTURING
        .iter()
        .map(|division| (format!("{:02}", division.number), division.name(language).to_owned()))
        .collect()
}
