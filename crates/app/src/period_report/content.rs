//! What stands in a period report, as sections with texts and tables, for its paper and its CSV alike.

use super::{Figures, company_name};
use crate::{
    api::evaluation::{EffectView, GroupView},
    error::{Error, Result},
    evaluation, figures, report,
};
use chrono::NaiveDate;
use domain::{
    csv,
    evaluation::Effect,
    funnel::{CompanyStage, Count, Funnel, PersonStage},
    partner::ProjectActivity,
    period,
    period_report::PeriodReport,
    person::Gender,
    project::Project,
    suppression::{Bounds, ShownCell},
    world_figure::WorldFigure,
};
use print::{
    Document,
    documents::report::{ReportBody, ReportPaper, ReportSection},
};
use store::View;
use words::Words;

/// A report's content.
pub(super) struct Content {
    paper: ReportPaper,
}

impl Content {
    /// Its tagged PDF.
    pub(super) fn paper(&self) -> Result<Vec<u8>> {
        Ok(print::Printer::new()?.document(Document::Report(&self.paper))?)
    }

    /// Its tables, one under the other, each under its title.
    pub(super) fn tables(&self) -> Vec<u8> {
        let mut rows: Vec<Vec<String>> =
            vec![vec![self.paper.title.clone()], vec![self.paper.beside.clone()]];
        for section in &self.paper.sections {
            let ReportBody::Table { heads, rows: cells } = &section.body else { continue };
            rows.push(Vec::new());
            rows.push(vec![section.title.clone()]);
            rows.push(heads.iter().map(|(head, _)| head.clone()).collect());
            rows.extend(cells.iter().cloned());
        }
        csv::table(rows)
    }
}

/// Puts a report together as the register is now.
pub(super) fn of(view: &View, report: &PeriodReport, today: NaiveDate) -> Result<Content> {
    let project = view.all::<Project>()?.into_iter().next().ok_or(Error::NotFound)?;
    let words = words::in_language(report.language);
    let said = words.report();
    let figures = Figures::count(&figures::facts(view)?, report);
    let company = company_name(view, report.company_id)?;
    let of_project = report.company_id.is_none();
    let text = |title: String, text: &str| ReportSection {
        title,
        body: ReportBody::Text(text.to_owned()),
        note: String::new(),
    };
    let mut sections = Vec::new();
    if of_project {
        sections.push(targets(words, &project, &figures.so_far));
    }
    sections.push(people(words, said.people_in_period(), &figures.in_period));
    sections.push(people(words, said.people_so_far(), &figures.so_far));
    if of_project {
        sections.push(companies(words, &figures));
        sections.push(sub_goals(view, words)?);
    }
    sections.push(text(said.activities(), &report.activities));
    if of_project {
        sections.push(activities(view, words, report)?);
    }
    sections.push(text(said.results(), &report.results));
    sections.push(text(said.deviations(), &report.deviations));
    sections.push(effects(words, &evaluation::effects(view, today)?, &company));
    sections.push(text(said.evaluator(), &report.evaluator));
    if of_project {
        sections.push(world(view, words, report)?);
    }
    let days = said.period_days(report.starts, report.ends);
    let whose = if of_project { project.name } else { company };
    let beside = [whose, days].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    Ok(Content {
        paper: ReportPaper {
            language: report.language,
            kind: said.period_kind(),
            title: report.title.clone(),
            beside: beside.join(" · "),
            dated: today,
            funder_line: project.funder_line,
            sections,
        },
    })
}

fn table(
    title: String,
    heads: Vec<(String, u16)>,
    rows: Vec<Vec<String>>,
    note: String,
) -> ReportSection {
    ReportSection { title, body: ReportBody::Table { heads, rows }, note }
}

fn people(words: &Words, title: String, funnel: &Funnel) -> ReportSection {
    let said = words.report();
    let rows = funnel.people.iter().map(|row| {
        let Count { women, men, unknown, total } = row.count;
        let share = row.count.share_of_women().percent();
        [words.label(row.step).to_owned()]
            .into_iter()
            .chain([women, men, unknown, total].map(|count| count.to_string()))
            .chain([share.map_or_else(|| "–".to_owned(), |share| format!("{share} %"))])
            .collect()
    });
    let heads = vec![
        (said.head_step(), 34),
        (said.head_women(), 13),
        (said.head_men(), 11),
        (said.head_unknown(), 12),
        (said.head_all(), 10),
        (said.head_share(), 20),
    ];
    table(title, heads, rows.collect(), String::new())
}

fn targets(words: &Words, project: &Project, so_far: &Funnel) -> ReportSection {
    let said = words.report();
    let participants = so_far.people(PersonStage::Participants);
    let companies = so_far.companies(CompanyStage::SmeTrained);
    let aimed = report::targets(project);
    let row = |what: String, target: Option<u32>, so_far: u32| {
        let target = target.map_or_else(|| "–".to_owned(), |target| target.to_string());
        vec![what, target, so_far.to_string()]
    };
    let rows = vec![
        row(
            words.label(PersonStage::Participants).to_owned(),
            aimed.participants,
            participants.total,
        ),
        row(said.women_among(), aimed.women, participants.women),
        row(words.label(CompanyStage::SmeTrained).to_owned(), aimed.companies, companies),
    ];
    let heads = vec![(said.head_what(), 60), (said.head_target(), 20), (said.head_so_far(), 20)];
    table(said.targets(), heads, rows, String::new())
}

fn companies(words: &Words, figures: &Figures) -> ReportSection {
    let said = words.report();
    let rows = CompanyStage::ALL.iter().map(|&stage| {
        let counts = [&figures.in_period, &figures.so_far].map(|funnel| funnel.companies(stage));
        [words.label(stage).to_owned()]
            .into_iter()
            .chain(counts.map(|count| count.to_string()))
            .collect()
    });
    let heads = vec![(said.head_step(), 60), (said.head_in_period(), 20), (said.head_so_far(), 20)];
    table(said.companies(), heads, rows.collect(), String::new())
}

fn sub_goals(view: &View, words: &Words) -> Result<ReportSection> {
    let said = words.report();
    let day = |day: Option<NaiveDate>| day.map(|day| day.to_string()).unwrap_or_default();
    let rows = report::milestones(view)?
        .into_iter()
        .map(|goal| vec![goal.name, day(goal.due_on), day(goal.reached_on), goal.evidence]);
    let heads = vec![
        (said.head_what(), 40),
        (said.head_due(), 15),
        (said.head_reached(), 15),
        (said.head_evidence(), 30),
    ];
    Ok(table(said.sub_goals(), heads, rows.collect(), String::new()))
}

/// What was done in the project itself in the period.
fn activities(view: &View, words: &Words, report: &PeriodReport) -> Result<ReportSection> {
    let said = words.report();
    let mut found = view.all::<ProjectActivity>()?;
    found.retain(|one| period::contains(Some(report.starts), Some(report.ends), one.day));
    found.sort_by_key(|one| (one.day, one.id));
    let rows = found.into_iter().map(|one| {
        vec![one.day.to_string(), words.label(one.step).to_owned(), one.what, one.outcome]
    });
    let heads = vec![
        (said.head_days(), 16),
        (said.head_step(), 22),
        (said.head_what(), 32),
        (said.results(), 30),
    ];
    Ok(table(said.done(), heads, rows.collect(), String::new()))
}

/// Effects of the whole project and by gender; of a company its own cell, where that may be shown.
fn effects(words: &Words, effects: &[EffectView], company: &str) -> ReportSection {
    let said = words.report();
    let mut rows = Vec::new();
    for effect in effects.iter().filter(|effect| effect.whole.is_some()) {
        let moment = effect.moment.map(|moment| words.label_within(moment));
        let name = [Some(words.label(effect.effect)), moment];
        let name = name.into_iter().flatten().collect::<Vec<_>>().join(", ");
        let until = effect.until.map(|day| said.effect_until(day));
        let name = [Some(name), until].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let mut row = |group: &str, shown: Option<&ShownCell>| {
            rows.push(
                [format!("{name}: {group}")]
                    .into_iter()
                    .chain(cells(words, effect.effect, shown))
                    .collect::<Vec<String>>(),
            );
        };
        if company.is_empty() {
            row(&said.whole(), effect.whole.as_ref());
            for GroupView { name, shown } in &effect.genders {
                let gender = Gender::ALL.iter().find(|gender| gender.code() == name);
                let gender =
                    gender.map_or_else(|| said.head_unknown(), |one| words.label(*one).to_owned());
                row(&gender, shown.as_ref());
            }
        } else if let Some(group) = effect.companies.iter().find(|group| group.name == company) {
            row(company, group.shown.as_ref());
        }
    }
    let heads = vec![
        (said.head_effect(), 58),
        (said.head_answers(), 14),
        (said.head_before(), 14),
        (said.head_after(), 14),
    ];
    table(said.effects(), heads, rows, said.effects_note())
}

/// Answers, and the share before and after; of developed competence only after.
fn cells(words: &Words, effect: Effect, shown: Option<&ShownCell>) -> [String; 3] {
    let Some(shown) = shown else {
        return [words.report().too_few(), String::new(), String::new()];
    };
    let share = |count: Option<&Bounds>| count.map(|count| shares(*count, shown.answers));
    let mut counts = shown.counts.iter();
    let before = if effect == Effect::Developed { None } else { counts.next() };
    let (before, after) = (share(before), share(counts.next()));
    [shown.answers.to_string(), before.unwrap_or_default(), after.unwrap_or_default()]
}

fn shares(count: Bounds, answers: u32) -> String {
    let percent = |part| {
        let share = domain::share::Share { part, whole: answers };
        share.percent().unwrap_or_default()
    };
    let (low, high) = (percent(count.low), percent(count.high));
    if count.low == count.high { format!("{low} %") } else { format!("{low}–{high} %") }
}

/// Figures of the surrounding world whose time touches the period.
fn world(view: &View, words: &Words, report: &PeriodReport) -> Result<ReportSection> {
    let said = words.report();
    let touches = |one: &WorldFigure| {
        period::contains(Some(one.starts), Some(one.ends), report.starts)
            || period::contains(Some(report.starts), Some(report.ends), one.starts)
    };
    let mut figures = view.all::<WorldFigure>()?;
    figures.retain(touches);
    figures.sort_by_key(|one| (one.starts, one.id));
    let rows = figures.into_iter().map(|one| {
        let days = said.period_days(one.starts, one.ends);
        vec![one.what, one.sector, one.value.to_string(), days, one.source]
    });
    let heads = vec![
        (said.head_what(), 22),
        (said.head_sector(), 20),
        (said.head_value(), 12),
        (said.head_days(), 24),
        (said.head_source(), 22),
    ];
    Ok(table(said.world(), heads, rows.collect(), String::new()))
}
