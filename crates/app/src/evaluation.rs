//! Evaluations of a person, the blank form, and effects in groups. Not which groups may be shown: that is
//! the domain's `suppression`.

use crate::{
    api::{
        ById, Saved,
        evaluation::{
            BlankForm, DevelopedView, EffectView, EffectsPage, EvaluationForm, EvaluationPage,
            GroupView, MomentView,
        },
        paper::SavedPaper,
    },
    desk::{About, Desk},
    error::{Error, Result},
    figures, paper, person,
    program::Program,
    sorting, typed,
};
use chrono::NaiveDate;
use domain::{
    assessment::Assessment,
    company::Company,
    evaluation::{
        self, Agreement, EffectTable, Evaluation, HalfYear, LevelGiven, Moment, Participant,
        Source, Statement, of_moment,
    },
    id::{CompanyId, EmploymentId, EvaluationId, PersonId},
    operation::OperationCode,
    participation::Participation,
    person::Person,
    suppression,
    text::TextError,
};
use print::{
    Document,
    documents::report::{ReportBody, ReportPaper, ReportSection},
};
use std::collections::HashMap;
use store::{Employed, View};

/// What a person has answered, and what should be asked for.
///
/// # Errors
/// When the person is not there, or the register cannot be read.
pub fn page(desk: &mut Desk, input: ById<PersonId>) -> Result<EvaluationPage> {
    let person = desk.get::<Person>(input.id)?;
    let view: &View = &desk.register;
    let answered = view.children::<Evaluation, _>(person.id)?;
    let is_answered = |moment| of_moment(&answered, moment).is_some();
    let due = evaluation::due(ended(view, person.id)?, is_answered, desk.today());
    let moments = Moment::ALL.iter().map(|&moment| MomentView {
        moment,
        evaluation: of_moment(&answered, moment).cloned(),
        due: due.filter(|due| due.moment == moment),
    });
    let developed = evaluation::developed(&view.children::<Assessment, _>(person.id)?);
    Ok(EvaluationPage {
        person_id: person.id,
        moments: moments.collect(),
        developed: developed
            .last()
            .map(|one| DevelopedView { raised: one.raised, compared: one.compared }),
        given_name: person.given_name,
    })
}

/// The last day of a person's participation.
fn ended(view: &View, person: PersonId) -> Result<Option<NaiveDate>> {
    let participations = view.children::<Participation, _>(person)?;
    Ok(participations.into_iter().next().and_then(|one| one.ends))
}

/// Keeps what was answered at a moment, in place of what was answered there before.
///
/// # Errors
/// When nothing was answered, the day is wrong or lies ahead, or the register cannot be written.
pub fn save(desk: &mut Desk, form: EvaluationForm) -> Result<Saved> {
    let today = desk.today();
    let person_id = desk.get::<Person>(form.person_id)?.id;
    let answered_on = typed::past_date("answered_on", &form.answered_on, today)?.unwrap_or(today);
    let own_words = typed::note("own_words", &form.own_words)?;
    let answers = [form.secure, form.equipped, form.strong];
    if answers.iter().all(Option::is_none) && own_words.is_empty() {
        return Err(Error::field("secure", TextError::Empty));
    }
    let present = desk.register.children::<Evaluation, _>(person_id)?;
    let present = of_moment(&present, form.moment).map(|one| one.id);
    desk.save(OperationCode::EvaluationSaved, About::person(person_id), |tx| {
        let id = present.unwrap_or_else(|| tx.new_id());
        tx.put(&Evaluation {
            id,
            person_id,
            moment: form.moment,
            answered_on,
            secure: form.secure,
            equipped: form.equipped,
            strong: form.strong,
            own_words,
            source: form.source,
        })?;
        Ok(id)
    })
}

/// Removes what was answered at a moment.
///
/// # Errors
/// When it is not there, or the register cannot be written.
pub fn remove(desk: &mut Desk, input: ById<EvaluationId>) -> Result<Saved> {
    let one = desk.get::<Evaluation>(input.id)?;
    desk.save(OperationCode::EvaluationRemoved, About::person(one.person_id), |tx| {
        tx.delete::<Evaluation>(one.id)?;
        Ok(one.id)
    })
}

/// Saves a blank form where the user says.
///
/// # Errors
/// When no register is open, the form cannot be made, or the file not be written.
pub fn save_form(program: &Program, input: BlankForm) -> Result<SavedPaper> {
    let (bytes, name, sitting) = program.with_desk(|desk| {
        let (bytes, name) = blank_form(desk, input)?;
        Ok((bytes, name, desk.sitting()))
    })?;
    paper::save_as(program, sitting, &name, &bytes)
}

fn blank_form(desk: &Desk, input: BlankForm) -> Result<(Vec<u8>, String)> {
    let words = words::in_language(input.language);
    let said = words.report();
    let statements = Statement::ALL.iter().map(|&statement| {
        let figures = Agreement::ALL.iter().map(|step| step.number().to_string());
        [words.label(statement).to_owned()].into_iter().chain(figures).collect()
    });
    let figures = Agreement::ALL.iter().map(|step| (step.number().to_string(), 8));
    let text =
        |title, text| ReportSection { title, body: ReportBody::Text(text), note: String::new() };
    let form = ReportPaper {
        language: input.language,
        kind: said.form_kind(),
        title: said.form_title(words.label(input.moment)),
        beside: String::new(),
        dated: desk.today(),
        funder_line: desk.project()?.funder_line,
        sections: vec![
            text(said.form_kind(), said.form_purpose()),
            ReportSection {
                title: said.form_who(),
                body: ReportBody::Lines(2),
                note: said.form_who_note(),
            },
            ReportSection {
                title: said.form_statements(),
                body: ReportBody::Table {
                    heads: [(said.head_statement(), 60)].into_iter().chain(figures).collect(),
                    rows: statements.collect(),
                },
                note: said.form_scale(),
            },
            ReportSection {
                title: said.form_own_words(),
                body: ReportBody::Lines(6),
                note: String::new(),
            },
        ],
    };
    let bytes = print::Printer::new()?.document(Document::Report(&form))?;
    let name = crate::file_name::safe(&format!("{} {}", form.kind, words.label(input.moment)));
    Ok((bytes, format!("{name}.pdf")))
}

/// Everyone who takes part, as effects are counted of them.
pub(crate) fn participants(view: &View, today: NaiveDate) -> Result<Vec<Participant>> {
    let genders = figures::genders(view)?;
    let mut evaluations: HashMap<PersonId, Vec<Evaluation>> = HashMap::new();
    for (id, person_id, moment, answered_on, secure, equipped, strong) in view.answers()? {
        evaluations.entry(person_id).or_default().push(Evaluation {
            id,
            person_id,
            moment,
            answered_on,
            secure,
            equipped,
            strong,
            // Neither is counted, and own words belong to nobody's counting.
            own_words: String::new(),
            source: Source::Screen,
        });
    }
    let mut levels: HashMap<PersonId, Vec<LevelGiven>> = HashMap::new();
    for (person, competence_id, assessed_on, level, id) in view.levels_again()? {
        let given = LevelGiven { competence_id, level, assessed_on, id };
        levels.entry(person).or_default().push(given);
    }
    let mut employments: HashMap<PersonId, Vec<(EmploymentId, Employed)>> = HashMap::new();
    for one in view.employments()? {
        employments.entry(one.1.0).or_default().push(one);
    }
    let mut starts: HashMap<PersonId, NaiveDate> = HashMap::new();
    for (person, began, _) in view.taking_part()? {
        if let Some(day) = began.filter(|day| *day <= today) {
            let first = starts.entry(person).or_insert(day);
            *first = day.min(*first);
        }
    }
    let participant = |(person, start): (PersonId, NaiveDate)| {
        let there = employments.get(&person).map_or(&[][..], Vec::as_slice).iter();
        let there = there.map(|(id, (_, company, from, to))| (*id, *company, *from, *to));
        Participant {
            person,
            gender: genders.get(&person).copied(),
            company: person::employed_at(there, start),
            evaluations: evaluations.remove(&person).unwrap_or_default(),
            developed: levels.remove(&person).map(evaluation::developed_of).unwrap_or_default(),
        }
    };
    Ok(starts.into_iter().map(participant).collect())
}

/// Every effect in its fixed cells, with names.
pub(crate) fn effects(view: &View, today: NaiveDate) -> Result<Vec<EffectView>> {
    let names: HashMap<CompanyId, String> =
        view.all::<Company>()?.into_iter().map(|company| (company.id, company.name)).collect();
    let tables = evaluation::effects(&participants(view, today)?, today);
    Ok(tables.into_iter().map(|table| named(table, &names)).collect())
}

fn named(table: EffectTable, names: &HashMap<CompanyId, String>) -> EffectView {
    let company =
        |id: Option<CompanyId>| id.and_then(|id| names.get(&id)).cloned().unwrap_or_default();
    let mut companies: Vec<GroupView> = table
        .companies
        .into_iter()
        .map(|(id, shown)| GroupView { name: company(id), shown })
        .collect();
    sorting::by_name(&mut companies, |group| &group.name);
    EffectView {
        effect: table.effect,
        moment: table.moment,
        until: table.until.and_then(HalfYear::last_day),
        whole: table.whole,
        genders: table
            .genders
            .into_iter()
            .map(|(gender, shown)| GroupView {
                name: gender.map_or("unknown", |gender| gender.code()).to_owned(),
                shown,
            })
            .collect(),
        companies,
        half_years: table
            .half_years
            .into_iter()
            .map(|(half, shown)| GroupView { name: format!("{}-{}", half.year, half.half), shown })
            .collect(),
    }
}

/// The effects in groups that are large enough.
///
/// # Errors
/// When the register cannot be read.
pub fn effects_page(desk: &mut Desk, _: crate::api::Nothing) -> Result<EffectsPage> {
    let effects = effects(&desk.register, desk.today())?;
    Ok(EffectsPage { least: suppression::LEAST, effects })
}
