//! Period reports: writing one, looking at its figures, and issuing it, from when on it is frozen. What
//! stands in its paper and tables is put together in `content`.

mod content;

use crate::{
    api::{
        ById, Nothing, Saved,
        paper::SavedPaper,
        period_report::{PeriodReportForm, PeriodReportPage, PeriodReportRow, PeriodSheetOf},
    },
    desk::{About, Desk},
    error::{Error, Result, Wrong},
    figures, paper,
    program::Program,
    sub_goal, typed,
};
use chrono::NaiveDate;
use domain::{
    company::Company,
    funnel::{Facts, Funnel, Reached, Window},
    id::{CompanyId, PeriodReportId, PersonId},
    operation::OperationCode,
    period_report::PeriodReport,
    sub_goal::{ReportDate, ReportOfDate},
    text::TextError,
};
use std::collections::HashSet;
use store::View;

/// All reports, latest period first.
///
/// # Errors
/// When the register cannot be read.
pub fn list(desk: &mut Desk, _: Nothing) -> Result<Vec<PeriodReportRow>> {
    let view: &View = &desk.register;
    let mut reports = view.all::<PeriodReport>()?;
    reports.sort_by_key(|one| std::cmp::Reverse((one.ends, one.starts, one.id)));
    reports
        .into_iter()
        .map(|one| {
            Ok(PeriodReportRow {
                id: one.id,
                company: company_name(view, one.company_id)?,
                title: one.title,
                starts: one.starts,
                ends: one.ends,
                issued_on: one.issued_on,
            })
        })
        .collect()
}

fn company_name(view: &View, id: Option<CompanyId>) -> Result<String> {
    let company = id.map(|id| view.require::<Company>(id)).transpose()?;
    Ok(company.map(|company| company.name).unwrap_or_default())
}

/// Figures of a report: in its period, and up to its last day.
struct Figures {
    in_period: Funnel,
    so_far: Funnel,
}

impl Figures {
    fn count(facts: &Facts, report: &PeriodReport) -> Self {
        let reached = Reached::of(facts);
        let here: Option<HashSet<PersonId>> = report.company_id.map(|company| {
            let at = facts.employments.iter().filter(|(_, at, ..)| *at == company);
            at.map(|(person, ..)| *person).collect()
        });
        let counts = |person| here.as_ref().is_none_or(|here| here.contains(&person));
        let window = Window { from: Some(report.starts), to: Some(report.ends) };
        Self {
            in_period: reached.funnel_of(window, counts),
            so_far: reached.funnel_of(Window::until(report.ends), counts),
        }
    }
}

/// A report with its figures.
///
/// # Errors
/// When it is not there, or the register cannot be read.
pub fn page(desk: &mut Desk, input: ById<PeriodReportId>) -> Result<PeriodReportPage> {
    let report = desk.get::<PeriodReport>(input.id)?;
    let view: &View = &desk.register;
    let Figures { in_period, so_far } = Figures::count(&figures::facts(view)?, &report);
    let company = company_name(view, report.company_id)?;
    let link = view.children::<ReportOfDate, _>(report.id)?.pop();
    let date = link.map(|link| view.require::<ReportDate>(link.report_date_id)).transpose()?;
    Ok(PeriodReportPage { report, company, in_period, so_far, date })
}

/// Adds a report, or changes one that is not issued.
///
/// # Errors
/// When something typed is wrong, the report is issued, or the register cannot be written.
pub fn save(desk: &mut Desk, form: PeriodReportForm) -> Result<Saved> {
    let today = desk.today();
    let missing = |field| move || Error::field(field, TextError::Empty);
    let (starts, ends) = typed::period(("starts", &form.starts), ("ends", &form.ends), today)?;
    let starts: NaiveDate = starts.ok_or_else(missing("starts"))?;
    let ends: NaiveDate = ends.ok_or_else(missing("ends"))?;
    let title = typed::name("title", &form.title)?;
    let activities = typed::note("activities", &form.activities)?;
    let results = typed::note("results", &form.results)?;
    let deviations = typed::note("deviations", &form.deviations)?;
    let evaluator = typed::note("evaluator", &form.evaluator)?;
    if let Some(company) = form.company_id {
        desk.get::<Company>(company)?;
    }
    if let Some(id) = form.id {
        not_issued(&desk.get::<PeriodReport>(id)?)?;
    }
    desk.save(OperationCode::PeriodReportSaved, About::NOBODY, |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        tx.put(&PeriodReport {
            id,
            company_id: form.company_id,
            title,
            starts,
            ends,
            activities,
            results,
            deviations,
            evaluator,
            language: form.language,
            issued_on: None,
            sha256: None,
            tables_sha256: None,
        })?;
        Ok(id)
    })
}

fn not_issued(report: &PeriodReport) -> Result<()> {
    if report.is_issued() { Err(Error::field("title", Wrong::Issued)) } else { Ok(()) }
}

/// Removes a report that is not issued.
///
/// # Errors
/// When it is not there, or issued, or the register cannot be written.
pub fn remove(desk: &mut Desk, input: ById<PeriodReportId>) -> Result<Saved> {
    let report = desk.get::<PeriodReport>(input.id)?;
    not_issued(&report)?;
    desk.save(OperationCode::PeriodReportRemoved, About::NOBODY, |tx| {
        for link in tx.children::<ReportOfDate, _>(report.id)? {
            tx.delete::<ReportOfDate>(link.id)?;
        }
        tx.delete::<PeriodReport>(report.id)?;
        Ok(report.id)
    })
}

/// Issues a report: its paper and its tables are kept as they are now, and nothing of it changes later. If a
/// report date asked for it, that it is handed in is noted after, as an operation that can be undone.
///
/// # Errors
/// When it is issued already, the paper cannot be made, or the register cannot be written.
pub fn issue(desk: &mut Desk, input: ById<PeriodReportId>) -> Result<Saved> {
    let report = desk.get::<PeriodReport>(input.id)?;
    not_issued(&report)?;
    let today = desk.today();
    let content = content::of(&desk.register, &report, today)?;
    let (paper, tables) = (content.paper()?, content.tables());
    let issued = desk.save(OperationCode::PeriodReportIssued, About::NOBODY, |tx| {
        tx.put(&PeriodReport {
            issued_on: Some(today),
            sha256: Some(tx.put_blob(&paper)?),
            tables_sha256: Some(tx.put_blob(&tables)?),
            ..report.clone()
        })?;
        Ok(report.id)
    })?;
    Ok(sub_goal::deliver(desk, report.id)?.unwrap_or(issued))
}

/// Saves a report's paper or tables where the user says: of an issued one byte for byte as it was.
///
/// # Errors
/// When it is not there, cannot be made, or the file not be written.
pub fn save_sheet(program: &Program, input: PeriodSheetOf) -> Result<SavedPaper> {
    let (name, bytes, sitting) = program.with_desk(|desk| {
        let report = desk.get::<PeriodReport>(input.id)?;
        let view: &View = &desk.register;
        let kept = if input.tables { &report.tables_sha256 } else { &report.sha256 };
        let bytes = match kept {
            Some(kept) => view.blob(kept)?.ok_or(Error::NotFound)?,
            None => {
                let content = content::of(view, &report, desk.today())?;
                if input.tables { content.tables() } else { content.paper()? }
            }
        };
        let ending = if input.tables { "csv" } else { "pdf" };
        let kind = words::in_language(report.language).report().period_kind();
        let name = crate::file_name::safe(&format!("{kind} {} {}", report.title, report.ends));
        Ok((format!("{name}.{ending}"), bytes, desk.sitting()))
    })?;
    paper::save_as(program, sitting, &name, &bytes)
}
