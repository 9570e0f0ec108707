//! Cost and state aid in the open register: what each company's people have cost in hours and money,
//! which rule the project follows, and the ledger of aid. The rules are the domain's.

use crate::{
    api::{
        ById, Saved,
        aid::{
            AidEntryForm, AidOf, AidPage, AidPresetView, AidSettingForm, CompanyAid,
            CompanyGroupForm, CompanyGroupView, CompanyName, CostForm, FiscalYearForm, PersonCost,
        },
        count,
    },
    desk::{About, Desk},
    error::{Error, Result, Wrong},
    person, sorting, typed,
};
use chrono::NaiveDate;
use domain::{
    aid::{
        self, AidEntry, AidPreset, AidRule, AidSetting, CALENDAR_YEAR, CompanyGroup, Cost,
        CostState, FiscalYear, GroupMembership, Spent,
    },
    certified_time::{TimeEntry, sum},
    company::Company,
    fold::{Wanted, fold},
    id::{
        AidEntryId, AidSettingId, CompanyGroupId, CompanyId, CostId, OccasionId, PersonId,
        TrainingId,
    },
    operation::OperationCode,
    person::{Employment, EmploymentStatus, Person},
    training::{Occasion, Seat, Training},
};
use std::{
    cmp::Reverse,
    collections::{HashMap, HashSet},
};
use store::View;

/// Companies shown at a time.
const SHOWN: usize = 40;

/// Highest ceiling that can be typed, whole euros.
const CEILING_LIMIT: u32 = 99_999_999;

/// What the project follows; a project that has said nothing follows none, and its setting lies nowhere
/// yet.
fn setting(desk: &Desk) -> Result<AidSetting> {
    if let Some(setting) = desk.register.all::<AidSetting>()?.into_iter().next() {
        return Ok(setting);
    }
    let preset = AidPreset::Regulation2013;
    Ok(AidSetting {
        id: AidSettingId(uuid::Uuid::nil()),
        project_id: desk.project()?.id,
        rule: AidRule::None,
        ceiling_cents: preset.ceiling_cents(),
        years: preset.years(),
        fiscal_years: preset.fiscal_years(),
        source: desk.words().label(preset).to_owned(),
    })
}

/// Something that was paid or is owed.
struct Paid {
    person: Option<PersonId>,
    ore: i64,
    mandatory: bool,
    state: CostState,
}

/// What the companies' accounts are counted from beside their people, read once.
struct Books {
    trainings: HashMap<TrainingId, Training>,
    occasions: HashMap<OccasionId, Occasion>,
    entries: Vec<AidEntry>,
    memberships: Vec<GroupMembership>,
    groups: HashMap<CompanyGroupId, CompanyGroup>,
    fiscal_years: Vec<FiscalYear>,
}

impl Books {
    fn read(view: &View) -> Result<Self> {
        Ok(Self {
            trainings: view.all::<Training>()?.into_iter().map(|one| (one.id, one)).collect(),
            occasions: view.all::<Occasion>()?.into_iter().map(|one| (one.id, one)).collect(),
            entries: view.all::<AidEntry>()?,
            memberships: view.all::<GroupMembership>()?,
            groups: view.all::<CompanyGroup>()?.into_iter().map(|one| (one.id, one)).collect(),
            fiscal_years: view.all()?,
        })
    }

    fn group(&self, company: CompanyId) -> Option<&CompanyGroup> {
        let membership = self.memberships.iter().find(|one| one.company_id == company)?;
        self.groups.get(&membership.group_id)
    }

    /// The companies that count as one undertaking with this one, itself among them.
    fn together(&self, company: CompanyId) -> HashSet<CompanyId> {
        let group = self.group(company).map(|group| group.id);
        let others = self.memberships.iter().filter(|one| Some(one.group_id) == group);
        others.map(|one| one.company_id).chain([company]).collect()
    }

    /// The aid of a company's whole group.
    fn entries_together(&self, company: CompanyId) -> Vec<&AidEntry> {
        let together = self.together(company);
        self.entries.iter().filter(|one| together.contains(&one.company_id)).collect()
    }

    /// When the fiscal year of a company begins: that of its group, if it is in one.
    fn starts_month(&self, company: CompanyId) -> u32 {
        let group = self.group(company).map(|group| group.id);
        let found = self.fiscal_years.iter().find(|year| match group {
            Some(_) => year.group_id == group,
            None => year.company_id == Some(company),
        });
        found.map_or(CALENDAR_YEAR, |year| year.starts_month)
    }

    /// A seat that costs, with what it is a seat at.
    fn held(&self, seat: &Seat) -> Option<(&Occasion, &Training, CostState)> {
        let occasion = self.occasions.get(&seat.occasion_id)?;
        let training = self.trainings.get(&occasion.training_id)?;
        Some((occasion, training, CostState::of_seat(seat.state)?))
    }

    /// What was paid for a company's people: for their seats while they worked there, and else.
    fn paid(
        &self,
        view: &View,
        company: CompanyId,
        costs: &[Cost],
        today: NaiveDate,
    ) -> Result<Vec<Paid>> {
        let staff: HashSet<PersonId> = view
            .children::<Employment, _>(company)?
            .into_iter()
            .map(|employment| employment.person_id)
            .collect();
        let mut paid = Vec::new();
        for person in staff {
            let employments = view.children::<Employment, _>(person)?;
            for seat in view.children::<Seat, _>(person)? {
                let Some((occasion, training, state)) = self.held(&seat) else { continue };
                let employer = person::present_employment(&employments, occasion.starts);
                if employer.is_some_and(|one| one.company_id == company) {
                    paid.push(Paid {
                        person: Some(person),
                        ore: training.price_ore.unwrap_or(0),
                        mandatory: training.mandatory,
                        state,
                    });
                }
            }
        }
        let of_mandatory = |id: OccasionId| {
            let training = self.occasions.get(&id).map(|occasion| occasion.training_id);
            training.and_then(|id| self.trainings.get(&id)).is_some_and(|one| one.mandatory)
        };
        paid.extend(costs.iter().map(|cost| Paid {
            person: cost.person_id,
            ore: cost.amount_ore,
            mandatory: cost.occasion_id.is_some_and(of_mandatory),
            state: CostState::of_day(cost.day, today),
        }));
        Ok(paid)
    }

    /// Whether a training of somebody falls in short-time work.
    fn ask_double_funding(&self, view: &View, person: PersonId) -> Result<bool> {
        let statuses = view.children::<EmploymentStatus, _>(person)?;
        let seats = view.children::<Seat, _>(person)?;
        Ok(seats.iter().filter_map(|seat| self.held(seat)).any(|(occasion, ..)| {
            aid::is_in_short_time_work(&statuses, occasion.starts, occasion.ends)
        }))
    }

    /// A company's people with time or cost, by name.
    fn people(&self, view: &View, time: &[TimeEntry], paid: &[Paid]) -> Result<Vec<PersonCost>> {
        let mut theirs: HashMap<PersonId, (Vec<&TimeEntry>, Vec<&Paid>)> = HashMap::new();
        for entry in time {
            theirs.entry(entry.person_id).or_default().0.push(entry);
        }
        for one in paid {
            if let Some(person) = one.person {
                theirs.entry(person).or_default().1.push(one);
            }
        }
        let mut people = theirs
            .keys()
            .map(|id| view.require::<Person>(*id))
            .collect::<store::Result<Vec<_>>>()?;
        sorting::people(&mut people);
        let mut rows = Vec::new();
        for one in people {
            let Some((time, paid)) = theirs.get(&one.id) else { continue };
            let minutes = sum(time.iter().copied()).minutes;
            let (spent, planned) = cost(paid.iter().copied());
            if minutes > 0 || spent.ore > 0 || planned.ore > 0 {
                rows.push(PersonCost {
                    person_id: one.id,
                    name: one.full_name(),
                    minutes,
                    spent,
                    planned,
                    ask_double_funding: self.ask_double_funding(view, one.id)?,
                });
            }
        }
        Ok(rows)
    }
}

/// What has been spent, and what is planned beside it.
fn cost<'p>(paid: impl Iterator<Item = &'p Paid> + Clone) -> (Spent, Spent) {
    let of = |state| {
        let these = paid.clone().filter(|one| one.state == state);
        Spent::of(these.map(|one| (one.ore, one.mandatory)))
    };
    (of(CostState::Spent), of(CostState::Planned))
}

/// Hours, cost and aid of companies: those with any first, some at a time.
///
/// # Errors
/// When the register cannot be read.
pub fn page(desk: &mut Desk, input: AidOf) -> Result<AidPage> {
    let setting = setting(desk)?;
    let today = desk.today();
    let view: &View = &desk.register;
    let books = Books::read(view)?;
    let mut names: Vec<(CompanyId, String)> = view.company_names()?;
    sorting::by_name(&mut names, |(_, name)| name);
    let with_any: HashSet<CompanyId> = view.companies_with_time_or_cost()?.into_iter().collect();
    let wanted = Wanted::new(&input.find);
    let mut found: Vec<CompanyId> = names
        .iter()
        .filter(|(_, name)| wanted.is_empty() || wanted.is_in(&fold(name)))
        .map(|(id, _)| *id)
        .collect();
    found.sort_by_key(|id| !with_any.contains(id));
    let shown = found
        .iter()
        .take(SHOWN)
        .map(|id| company_aid(view, &books, &setting, view.require::<Company>(*id)?, today));
    let companies = shown.collect::<Result<Vec<_>>>()?;
    let mut groups: Vec<CompanyGroupView> = books
        .groups
        .values()
        .map(|group| CompanyGroupView {
            companies: books
                .memberships
                .iter()
                .filter(|one| one.group_id == group.id)
                .map(|one| one.company_id)
                .collect(),
            group: group.clone(),
        })
        .collect();
    sorting::by_name(&mut groups, |one| &one.group.name);
    let presets = AidPreset::ALL.iter().map(|preset| AidPresetView {
        preset: *preset,
        ceiling_cents: preset.ceiling_cents(),
        years: preset.years(),
        fiscal_years: preset.fiscal_years(),
    });
    let all = names.into_iter().map(|(id, name)| CompanyName { id, name }).collect();
    let total = count(found.len());
    Ok(AidPage { setting, presets: presets.collect(), companies, total, all, groups })
}

fn company_aid(
    view: &View,
    books: &Books,
    setting: &AidSetting,
    company: Company,
    today: NaiveDate,
) -> Result<CompanyAid> {
    let id = company.id;
    let mut costs = view.children::<Cost, _>(id)?;
    costs.sort_by_key(|one| Reverse((one.day, one.id)));
    let paid = books.paid(view, id, &costs, today)?;
    let time = view.children::<TimeEntry, _>(id)?;
    let (spent, planned) = cost(paid.iter());
    let starts_month = books.starts_month(id);
    let together = books.entries_together(id);
    let mut entries: Vec<AidEntry> =
        books.entries.iter().filter(|one| one.company_id == id).cloned().collect();
    entries.sort_by_key(|one| Reverse((one.granted_on, one.id)));
    Ok(CompanyAid {
        company_id: id,
        size_class: company.size_class,
        percent: company.size_class.map(aid::intensity_percent),
        minutes: sum(&time).minutes,
        most_ore: spent.most_aid(company.size_class),
        spent,
        planned,
        starts_month,
        counts_from: setting.counts_from(today, starts_month),
        group: books.group(id).map(|group| group.name.clone()).unwrap_or_default(),
        taken_cents: setting.taken_cents(together.iter().copied(), today, starts_month),
        room_cents: setting.room_cents(together.iter().copied(), today, starts_month),
        people: books.people(view, &time, &paid)?,
        entries,
        costs,
        name: company.name,
    })
}

/// Says which rule the project follows, with the ceiling and its source.
///
/// # Errors
/// When something typed is wrong, or the register cannot be written.
pub fn save_setting(desk: &mut Desk, form: AidSettingForm) -> Result<Saved> {
    let missing = |field| Error::field(field, domain::text::TextError::Empty);
    let ceiling = typed::number_up_to("ceiling", &form.ceiling, CEILING_LIMIT)?
        .ok_or_else(|| missing("ceiling"))?;
    let years = typed::number_up_to("years", &form.years, 10)?
        .filter(|years| *years > 0)
        .ok_or_else(|| Error::field("years", Wrong::Outside { lowest: 1, highest: 10 }))?;
    let source = typed::line("source", &form.source)?;
    let project_id = desk.project()?.id;
    let present = desk.register.all::<AidSetting>()?.into_iter().next();
    desk.save(OperationCode::AidSettingChanged, About::NOBODY, |tx| {
        let id = present.map_or_else(|| tx.new_id(), |one| one.id);
        tx.put(&AidSetting {
            id,
            project_id,
            rule: form.rule,
            ceiling_cents: i64::from(ceiling) * 100,
            years,
            fiscal_years: form.fiscal_years,
            source,
        })?;
        Ok(id)
    })
}

/// An amount of money that is more than nothing.
fn amount(field: &'static str, text: &str) -> Result<i64> {
    match typed::kronor(field, text)? {
        Some(ore) if ore > 0 => Ok(ore),
        _ => Err(Error::field(field, domain::text::TextError::Empty)),
    }
}

/// Adds or changes aid that a company has been given.
///
/// # Errors
/// When something typed is wrong, the project has no rate for the euro, the ceiling would be passed, or
/// the register cannot be written.
pub fn save_entry(desk: &mut Desk, form: AidEntryForm) -> Result<Saved> {
    let today = desk.today();
    let company_id = desk.get::<Company>(form.company_id)?.id;
    let granted_on = typed::required_date("granted_on", &form.granted_on, today)?;
    let amount_ore = amount("amount", &form.amount)?;
    let rate = desk.project()?.kronor_per_euro_thousandths;
    let amount_cents =
        aid::cents(amount_ore, rate).ok_or_else(|| Error::field("amount", Wrong::NoEuroRate))?;
    let granter = typed::line("granter", &form.granter)?;
    let note = typed::line("note", &form.note)?;
    if form.rule == AidRule::None {
        return Err(Error::field("rule", domain::text::TextError::Empty));
    }
    if form.rule == AidRule::DeMinimis {
        let setting = setting(desk)?;
        let books = Books::read(&desk.register)?;
        let others = books.entries_together(company_id);
        let others = others.into_iter().filter(|one| Some(one.id) != form.id);
        let room = setting.room_cents(others, granted_on, books.starts_month(company_id));
        if amount_cents > room {
            return Err(Error::field("amount", Wrong::OverCeiling { room_euro: room / 100 }));
        }
    }
    if let Some(id) = form.id {
        desk.get::<AidEntry>(id)?;
    }
    desk.save(OperationCode::AidSaved, About::company(company_id), |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        tx.put(&AidEntry {
            id,
            company_id,
            rule: form.rule,
            granted_on,
            amount_ore,
            amount_cents,
            granter,
            note,
        })?;
        Ok(id)
    })
}

/// Removes aid from the ledger.
///
/// # Errors
/// When it is not there, or the register cannot be written.
pub fn remove_entry(desk: &mut Desk, input: ById<AidEntryId>) -> Result<Saved> {
    let entry = desk.get::<AidEntry>(input.id)?;
    desk.save(OperationCode::AidRemoved, About::company(entry.company_id), |tx| {
        tx.delete::<AidEntry>(entry.id)?;
        Ok(entry.id)
    })
}

/// Adds or changes a group of companies; a company belongs to one at most.
///
/// # Errors
/// When the name is missing, or the register cannot be written.
pub fn save_group(desk: &mut Desk, form: CompanyGroupForm) -> Result<Saved> {
    let name = typed::name("name", &form.name)?;
    for company in &form.companies {
        desk.get::<Company>(*company)?;
    }
    if let Some(id) = form.id {
        desk.get::<CompanyGroup>(id)?;
    }
    let present = desk.register.all::<GroupMembership>()?;
    desk.save(OperationCode::CompanyGroupSaved, About::NOBODY, |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        tx.put(&CompanyGroup { id, name })?;
        for one in &present {
            let kept = one.group_id == id && form.companies.contains(&one.company_id);
            let moves = one.group_id != id && form.companies.contains(&one.company_id);
            if moves || (one.group_id == id && !kept) {
                tx.delete::<GroupMembership>(one.id)?;
            }
        }
        let mut there: HashSet<CompanyId> = present
            .iter()
            .filter(|one| one.group_id == id && form.companies.contains(&one.company_id))
            .map(|one| one.company_id)
            .collect();
        for company_id in form.companies {
            if there.insert(company_id) {
                tx.put(&GroupMembership { id: tx.new_id(), group_id: id, company_id })?;
            }
        }
        Ok(id)
    })
}

/// Removes a group; its companies stand by themselves then.
///
/// # Errors
/// When it is not there, or the register cannot be written.
pub fn remove_group(desk: &mut Desk, input: ById<CompanyGroupId>) -> Result<Saved> {
    let group = desk.get::<CompanyGroup>(input.id)?;
    desk.save(OperationCode::CompanyGroupRemoved, About::NOBODY, |tx| {
        for one in tx.children::<GroupMembership, _>(group.id)? {
            tx.delete::<GroupMembership>(one.id)?;
        }
        for one in tx.children::<FiscalYear, _>(group.id)? {
            tx.delete::<FiscalYear>(one.id)?;
        }
        tx.delete::<CompanyGroup>(group.id)?;
        Ok(group.id)
    })
}

/// Says in which month the fiscal year of a company begins; of one in a group, that of the whole group.
///
/// # Errors
/// When it is no month, the company is not there, or the register cannot be written.
pub fn save_fiscal_year(desk: &mut Desk, form: FiscalYearForm) -> Result<Saved> {
    let starts_month = form.starts_month;
    if !(1..=12).contains(&starts_month) {
        return Err(Error::field("starts_month", Wrong::Outside { lowest: 1, highest: 12 }));
    }
    let company = desk.get::<Company>(form.company_id)?.id;
    let books = Books::read(&desk.register)?;
    let group_id = books.group(company).map(|group| group.id);
    let company_id = group_id.is_none().then_some(company);
    let present = books
        .fiscal_years
        .iter()
        .find(|year| year.group_id == group_id && year.company_id == company_id)
        .map(|year| year.id);
    desk.save(OperationCode::FiscalYearSaved, About::company(company), |tx| {
        let id = present.unwrap_or_else(|| tx.new_id());
        tx.put(&FiscalYear { id, company_id, group_id, starts_month })?;
        Ok(id)
    })
}

/// Adds or changes a cost.
///
/// # Errors
/// When something typed is wrong, or the register cannot be written.
pub fn save_cost(desk: &mut Desk, form: CostForm) -> Result<Saved> {
    let today = desk.today();
    let company_id = desk.get::<Company>(form.company_id)?.id;
    let person_id = form.person_id.map(|id| desk.get::<Person>(id)).transpose()?;
    let person_id = person_id.map(|one| one.id);
    let occasion_id = form.occasion_id.map(|id| desk.get::<Occasion>(id)).transpose()?;
    let occasion_id = occasion_id.map(|one| one.id);
    let day = typed::required_date("day", &form.day, today)?;
    let amount_ore = amount("amount", &form.amount)?;
    let note = typed::line("note", &form.note)?;
    if let Some(id) = form.id {
        desk.get::<Cost>(id)?;
    }
    let about = About { person: person_id, company: Some(company_id) };
    desk.save(OperationCode::CostSaved, about, |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        tx.put(&Cost {
            id,
            company_id,
            person_id,
            occasion_id,
            kind: form.kind,
            day,
            amount_ore,
            note,
        })?;
        Ok(id)
    })
}

/// Removes a cost.
///
/// # Errors
/// When it is not there, or the register cannot be written.
pub fn remove_cost(desk: &mut Desk, input: ById<CostId>) -> Result<Saved> {
    let cost = desk.get::<Cost>(input.id)?;
    let about = About { person: cost.person_id, company: Some(cost.company_id) };
    desk.save(OperationCode::CostRemoved, about, |tx| {
        tx.delete::<Cost>(cost.id)?;
        Ok(cost.id)
    })
}
