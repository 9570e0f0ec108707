//! Cost and state aid in the open register: what each company's people have cost in hours and money,
//! which rule the project follows, and the ledger of aid. The rules are the domain's.

use crate::{
    api::{
        ById, Nothing, Saved,
        aid::{
            AidEntryForm, AidPage, AidPresetView, AidSettingForm, CompanyAid, CompanyGroupForm,
            CompanyGroupView, CostForm, FiscalYearForm, PersonCost,
        },
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
    company: Option<CompanyId>,
    person: Option<PersonId>,
    ore: i64,
    mandatory: bool,
    state: CostState,
}

/// Everything that cost is counted from, read once.
struct Books {
    paid: Vec<Paid>,
    time: Vec<TimeEntry>,
    costs: Vec<Cost>,
    entries: Vec<AidEntry>,
    memberships: Vec<GroupMembership>,
    groups: HashMap<CompanyGroupId, CompanyGroup>,
    fiscal_years: Vec<FiscalYear>,
    ask: HashSet<PersonId>,
}

impl Books {
    fn read(view: &View, today: NaiveDate) -> Result<Self> {
        let trainings: HashMap<TrainingId, Training> =
            view.all::<Training>()?.into_iter().map(|one| (one.id, one)).collect();
        let occasions: HashMap<OccasionId, Occasion> =
            view.all::<Occasion>()?.into_iter().map(|one| (one.id, one)).collect();
        let mut employments: HashMap<PersonId, Vec<Employment>> = HashMap::new();
        for employment in view.all::<Employment>()? {
            employments.entry(employment.person_id).or_default().push(employment);
        }
        let mut statuses: HashMap<PersonId, Vec<EmploymentStatus>> = HashMap::new();
        for status in view.all::<EmploymentStatus>()? {
            statuses.entry(status.person_id).or_default().push(status);
        }
        let employer = |who: PersonId, on: NaiveDate| {
            let all = employments.get(&who).map_or(&[][..], Vec::as_slice);
            person::present_employment(all, on).map(|one| one.company_id)
        };
        let mut paid = Vec::new();
        let mut ask = HashSet::new();
        for seat in view.all::<Seat>()? {
            let Some(occasion) = occasions.get(&seat.occasion_id) else { continue };
            let Some(training) = trainings.get(&occasion.training_id) else { continue };
            let Some(state) = CostState::of_seat(seat.state) else { continue };
            let theirs = statuses.get(&seat.person_id).map_or(&[][..], Vec::as_slice);
            if aid::is_in_short_time_work(theirs, occasion.starts, occasion.ends) {
                ask.insert(seat.person_id);
            }
            paid.push(Paid {
                company: employer(seat.person_id, occasion.starts),
                person: Some(seat.person_id),
                ore: training.price_ore.unwrap_or(0),
                mandatory: training.mandatory,
                state,
            });
        }
        let costs = view.all::<Cost>()?;
        let of_mandatory = |id: OccasionId| {
            occasions
                .get(&id)
                .and_then(|occasion| trainings.get(&occasion.training_id))
                .is_some_and(|training| training.mandatory)
        };
        paid.extend(costs.iter().map(|cost| Paid {
            company: Some(cost.company_id),
            person: cost.person_id,
            ore: cost.amount_ore,
            mandatory: cost.occasion_id.is_some_and(of_mandatory),
            state: CostState::of_day(cost.day, today),
        }));
        Ok(Self {
            paid,
            time: view.all::<TimeEntry>()?,
            costs,
            entries: view.all::<AidEntry>()?,
            memberships: view.all::<GroupMembership>()?,
            groups: view.all::<CompanyGroup>()?.into_iter().map(|one| (one.id, one)).collect(),
            fiscal_years: view.all()?,
            ask,
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

    /// What has been spent, and what is planned beside it.
    fn cost(&self, wanted: impl Fn(&Paid) -> bool) -> (Spent, Spent) {
        let of = |state| {
            let these = self.paid.iter().filter(|one| one.state == state && wanted(one));
            Spent::of(these.map(|one| (one.ore, one.mandatory)))
        };
        (of(CostState::Spent), of(CostState::Planned))
    }

    fn minutes(&self, wanted: impl Fn(&TimeEntry) -> bool) -> u32 {
        sum(self.time.iter().filter(|one| wanted(one))).minutes
    }

    fn people(&self, company: CompanyId, all: &[Person]) -> Vec<PersonCost> {
        all.iter()
            .filter_map(|one| {
                let (spent, planned) =
                    self.cost(|paid| paid.company == Some(company) && paid.person == Some(one.id));
                let minutes = self
                    .minutes(|time| time.company_id == Some(company) && time.person_id == one.id);
                (minutes > 0 || spent.ore > 0 || planned.ore > 0).then(|| PersonCost {
                    person_id: one.id,
                    name: one.full_name(),
                    minutes,
                    spent,
                    planned,
                    ask_double_funding: self.ask.contains(&one.id),
                })
            })
            .collect()
    }
}

/// Hours, cost and aid of every company.
///
/// # Errors
/// When the register cannot be read.
pub fn page(desk: &mut Desk, _: Nothing) -> Result<AidPage> {
    let setting = setting(desk)?;
    let today = desk.today();
    let view: &View = &desk.register;
    let books = Books::read(view, today)?;
    let mut people = view.all::<Person>()?;
    sorting::people(&mut people);
    let mut companies: Vec<CompanyAid> = view
        .all::<Company>()?
        .into_iter()
        .map(|company| company_aid(&books, &setting, &people, company, today))
        .collect();
    sorting::by_name(&mut companies, |one| &one.name);
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
    Ok(AidPage { setting, presets: presets.collect(), companies, groups })
}

fn company_aid(
    books: &Books,
    setting: &AidSetting,
    people: &[Person],
    company: Company,
    today: NaiveDate,
) -> CompanyAid {
    let id = company.id;
    let (spent, planned) = books.cost(|paid| paid.company == Some(id));
    let starts_month = books.starts_month(id);
    let together = books.entries_together(id);
    let mut entries: Vec<AidEntry> =
        books.entries.iter().filter(|one| one.company_id == id).cloned().collect();
    entries.sort_by_key(|one| Reverse((one.granted_on, one.id)));
    let mut costs: Vec<Cost> =
        books.costs.iter().filter(|one| one.company_id == id).cloned().collect();
    costs.sort_by_key(|one| Reverse((one.day, one.id)));
    CompanyAid {
        company_id: id,
        size_class: company.size_class,
        percent: company.size_class.map(aid::intensity_percent),
        minutes: books.minutes(|time| time.company_id == Some(id)),
        most_ore: spent.most_aid(company.size_class),
        spent,
        planned,
        starts_month,
        counts_from: setting.counts_from(today, starts_month),
        group: books.group(id).map(|group| group.name.clone()).unwrap_or_default(),
        taken_cents: setting.taken_cents(together.iter().copied(), today, starts_month),
        room_cents: setting.room_cents(together.iter().copied(), today, starts_month),
        people: books.people(id, people),
        entries,
        costs,
        name: company.name,
    }
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
        let books = Books::read(&desk.register, today)?;
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
    let books = Books::read(&desk.register, desk.today())?;
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
