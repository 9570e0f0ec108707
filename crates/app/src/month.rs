//! Months for the statistics agency: closing one, keeping its file, and knowing which is to be sent and
//! which again. Not the rules: those are the domain's.

use crate::{
    api::{
        ById, Nothing, Saved,
        month::{MonthColumnsForm, MonthOf, MonthSentForm, MonthsPage},
        paper::SavedPaper,
    },
    desk::{About, Desk},
    error::{Error, Result, Wrong},
    paper, person,
    program::Program,
    typed,
};
use chrono::NaiveDate;
use domain::{
    csv,
    id::{MonthFormatId, ReportedMonthId},
    identity::IdentityNumber,
    language::Language,
    month::{
        self, Kept, Month, MonthColumn, MonthFormat, MonthLine, MonthState, MonthStatus,
        ReportedMonth, Taking, Time,
    },
    operation::OperationCode,
    project::Project,
};
use std::collections::{BTreeSet, HashMap};
use store::{View, Writing};

/// What months are made of.
struct Facts {
    taking: Vec<Taking>,
    times: Vec<Time>,
}

impl Facts {
    fn read(view: &View) -> Result<Self> {
        let numbers = person::numbers(view)?;
        let protected: HashMap<_, String> = view.reporting_identities()?.into_iter().collect();
        let identity = |person| {
            let number = || numbers.get(&person).map(|number| written(*number));
            protected.get(&person).cloned().or_else(number).unwrap_or_default()
        };
        let taking = view.numbered()?.into_iter().filter_map(|(person, number, starts, ends)| {
            Some(Taking { person, number, identity: identity(person), starts: starts?, ends })
        });
        Ok(Self { taking: taking.collect(), times: times(view)? })
    }
}

/// All time that is certified, funded or not.
fn times(view: &View) -> Result<Vec<Time>> {
    let all = view.minutes()?.into_iter();
    Ok(all.map(|(person, day, minutes, funded)| Time { person, day, minutes, funded }).collect())
}

/// A number with its century and a hyphen: a spreadsheet takes twelve bare digits for a quantity.
fn written(number: IdentityNumber) -> String {
    let digits = number.digits();
    match digits.split_at_checked(8) {
        Some((day, rest)) => format!("{day}-{rest}"),
        None => digits,
    }
}

fn kept(view: &View) -> Result<Vec<Kept>> {
    view.all::<ReportedMonth>()?
        .into_iter()
        .map(|reported| {
            let bytes = view.blob(&reported.lines_sha256)?.ok_or(Error::NotFound)?;
            let lines = serde_json::from_slice(&bytes).map_err(|_| Error::Internal)?;
            Ok(Kept { reported, lines })
        })
        .collect()
}

fn format(view: &View) -> Result<Option<MonthFormat>> {
    Ok(view.all::<MonthFormat>()?.into_iter().next())
}

fn columns(view: &View) -> Result<Vec<MonthColumn>> {
    let chosen = format(view)?.map(|format| format.columns()).filter(|columns| !columns.is_empty());
    Ok(chosen.unwrap_or_else(|| MonthColumn::DEFAULT.to_vec()))
}

/// Where every month stands, in order.
pub(crate) fn statuses(view: &View, today: NaiveDate) -> Result<Vec<MonthStatus>> {
    let facts = Facts::read(view)?;
    Ok(month::statuses(&facts.taking, &facts.times, &kept(view)?, today))
}

/// The lines of a month, as they are today.
///
/// # Errors
/// When the register cannot be read.
pub fn lines(view: &View, of: Month) -> Result<Vec<MonthLine>> {
    let facts = Facts::read(view)?;
    Ok(month::lines(of, &facts.taking, &facts.times))
}

/// Every month, latest first.
///
/// # Errors
/// When the register cannot be read.
pub fn page(desk: &mut Desk, _: Nothing) -> Result<MonthsPage> {
    let view: &View = &desk.register;
    let facts = Facts::read(view)?;
    let mut months = month::statuses(&facts.taking, &facts.times, &kept(view)?, desk.today());
    months.reverse();
    let nameless = facts.taking.iter().filter(|one| one.identity.is_empty());
    let without_identity: BTreeSet<u32> = nameless.map(|one| one.number).collect();
    Ok(MonthsPage {
        months,
        columns: columns(view)?,
        without_identity: without_identity.into_iter().collect(),
    })
}

/// Closes a month: keeps its lines and its file as they are now.
///
/// # Errors
/// When it cannot be closed yet, or has not changed since, or the register cannot be written.
pub fn close(desk: &mut Desk, input: MonthOf) -> Result<Saved> {
    let today = desk.today();
    let status = statuses(&desk.register, today)?.into_iter().find(|one| one.month == input.month);
    let may = status.is_some_and(|one| {
        matches!(one.state, MonthState::Open | MonthState::Changed | MonthState::SendAgain)
    });
    if !may {
        return Err(Error::field("month", Wrong::MonthNotOpen));
    }
    let project = desk.project()?;
    desk.save(OperationCode::MonthClosed, About::NOBODY, |tx| put(tx, &project, input.month, today))
}

/// Keeps a month's lines and its file as they are now.
pub(crate) fn put(
    tx: &Writing<'_>,
    project: &Project,
    month: Month,
    closed_on: NaiveDate,
) -> Result<ReportedMonthId> {
    let lines = lines(tx, month)?;
    let kept = serde_json::to_vec(&lines).map_err(|_| Error::Internal)?;
    let file = file(tx, project, month, &lines)?;
    let id = tx.new_id();
    tx.put(&ReportedMonth {
        id,
        month,
        closed_on,
        sent_on: None,
        lines_sha256: tx.put_blob(&kept)?,
        file_sha256: tx.put_blob(&file)?,
    })?;
    Ok(id)
}

/// Marks a closed month as sent.
pub(crate) fn put_sent(tx: &Writing<'_>, id: ReportedMonthId, on: NaiveDate) -> Result<()> {
    let reported = tx.require::<ReportedMonth>(id)?;
    tx.put(&ReportedMonth { sent_on: Some(on), ..reported })?;
    Ok(())
}

/// The file of a month, as a Swedish spreadsheet opens it.
fn file(view: &View, project: &Project, of: Month, lines: &[MonthLine]) -> Result<Vec<u8>> {
    let columns = columns(view)?;
    // The agency reads Swedish, whatever the interface speaks.
    let words = words::in_language(Language::Sv);
    let heads = columns.iter().map(|column| words.label(*column).to_owned()).collect();
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let cell = |column: &MonthColumn, line: &MonthLine| match column {
        MonthColumn::Month => of.to_string(),
        MonthColumn::Identity => line.identity.clone(),
        MonthColumn::Number => line.number.to_string(),
        MonthColumn::Starts => day(line.starts),
        MonthColumn::Ends => day(line.ends),
        MonthColumn::Hours => csv::hours(line.minutes()),
        MonthColumn::FundedHours => csv::hours(line.funded),
        MonthColumn::UnfundedHours => csv::hours(line.unfunded),
        MonthColumn::Minutes => line.minutes().to_string(),
        MonthColumn::DiaryNumber => project.diary_number.clone(),
    };
    let rows = lines
        .iter()
        .map(|line| columns.iter().map(|column| cell(column, line)).collect::<Vec<String>>());
    Ok(csv::table(std::iter::once(heads).chain(rows)))
}

/// Marks a closed month as sent.
///
/// # Errors
/// When it is not there, the day is wrong, or the register cannot be written.
pub fn mark_sent(desk: &mut Desk, form: MonthSentForm) -> Result<Saved> {
    let today = desk.today();
    let sent_on = typed::past_date("sent_on", &form.sent_on, today)?.unwrap_or(today);
    let reported = desk.get::<ReportedMonth>(form.id)?;
    typed::in_order("sent_on", Some(reported.closed_on), Some(sent_on))?;
    desk.save(OperationCode::MonthSent, About::NOBODY, |tx| {
        put_sent(tx, form.id, sent_on)?;
        Ok(form.id)
    })
}

/// Saves a closed month's file, byte for byte what it was, where the user says.
///
/// # Errors
/// When it is not there, or the file cannot be written.
pub fn save_file(program: &Program, input: ById<ReportedMonthId>) -> Result<SavedPaper> {
    let (name, bytes, sitting) = program.with_desk(|desk| {
        let reported = desk.get::<ReportedMonth>(input.id)?;
        let bytes = desk.register.blob(&reported.file_sha256)?.ok_or(Error::NotFound)?;
        Ok((format!("{}.csv", reported.month), bytes, desk.sitting()))
    })?;
    paper::save_as(program, sitting, &name, &bytes)
}

/// Chooses the columns of later files, in order.
///
/// # Errors
/// When there is none, or one stands there twice, or the register cannot be written.
pub fn set_columns(desk: &mut Desk, form: MonthColumnsForm) -> Result<Saved> {
    let different: BTreeSet<MonthColumn> = form.columns.iter().copied().collect();
    if form.columns.is_empty() || different.len() != form.columns.len() {
        return Err(Error::field("columns", Wrong::Columns));
    }
    let present = format(&desk.register)?.map(|format| format.id);
    desk.save(OperationCode::MonthFormatChanged, About::NOBODY, |tx| {
        let id: MonthFormatId = present.unwrap_or_else(|| tx.new_id());
        tx.put(&MonthFormat { id, columns: MonthFormat::written(&form.columns) })?;
        Ok(id)
    })
}
