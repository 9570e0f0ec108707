//! How the paper about a company's way is laid out: the company, its needs, its steps in the project's
//! order, also those that nothing is planned of yet. Not what it holds.

use domain::{
    project::StepKind,
    step::{self, Eligibility, StepState},
};
use words::{Words, company_way::CompanyWay as Said};

use super::{
    company_way::{CompanyWay, WayStep},
    frame::masthead,
    section::{section, section_facts},
    sheet::{OfRegister, named},
};
use crate::{
    compose::{Composer, Text},
    error::{Error, Field},
    table::{Cell, Group, Head, Table},
    tags::Role,
    text::Typesetter,
    theme::Style,
    write::Laid,
};

pub(super) fn lay_out(way: &CompanyWay, setter: &mut Typesetter) -> Result<Laid, Error> {
    let words = words::in_language(way.language);
    let said = words.company_way();
    let sheet = OfRegister {
        language: way.language,
        title: said.title_of(&way.company, way.made),
        dated: way.made,
    };
    sheet.lay_out(setter, |composer| {
        let pages = Pages { way, words, said };
        pages.head(composer)?;
        pages.facts(composer)?;
        pages.needs(composer)?;
        pages.steps(composer)
    })
}

struct Pages<'w> {
    way: &'w CompanyWay,
    words: &'static Words,
    said: Said<'static>,
}

impl Pages<'_> {
    fn head(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let made = Text::words(self.said.made(self.way.made)).style(Style::Small);
        masthead(composer, &self.said.kind(), &[made])?;
        let before = composer.gap(3.2);
        let company = named(composer, Field::Employer, &self.way.company)?.style(Style::Title);
        composer.kept(|composer| composer.paragraph(Role::Heading(1), &company, before))?;
        let before = composer.gap(0.8);
        composer.paragraph(Role::Paragraph, &Text::words(self.said.purpose()), before)
    }

    fn facts(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let (said, way) = (self.said, self.way);
        let eligibility = match way.eligibility {
            Eligibility::Eligible => said.eligible(),
            Eligibility::NotEligible => said.not_eligible(),
            Eligibility::Undecided => said.undecided(),
        };
        let eligibility = match way.decided_on {
            Some(day) if way.eligibility != Eligibility::Undecided => {
                said.decided(&eligibility, day)
            }
            _ => eligibility,
        };
        let next = way.next.map(|(kind, day)| {
            let kind = self.words.label(kind);
            day.map_or_else(|| kind.to_owned(), |day| said.planned_for(kind, day))
        });
        let mut facts = Vec::new();
        for (name, field, fact) in [
            (said.organisation_number(), Field::Imprint, way.organisation_number.as_str()),
            (said.partner(), Field::Report, &way.partner),
            (said.source(), Field::Report, &way.source),
            (said.eligibility(), Field::Words, &eligibility),
            (said.next(), Field::Words, next.as_deref().unwrap_or_default()),
            (said.coach(), Field::Coach, &way.coach),
            (said.project(), Field::Imprint, &way.project),
            (said.diary_number(), Field::Imprint, &way.diary_number),
            (said.funder(), Field::Imprint, &way.funder_line),
        ] {
            if !fact.trim().is_empty() {
                facts.push((Text::words(name).muted(), named(composer, field, fact.trim())?));
            }
        }
        section_facts(composer, &said.about(), &facts)
    }

    fn needs(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let said = self.said;
        let mut facts = Vec::new();
        if let Some(needs) = &self.way.needs {
            let talked_on = needs.talked_on.map(|day| day.to_string()).unwrap_or_default();
            for (name, fact) in [
                (said.talked_on(), &talked_on),
                (said.demands(), &needs.demands),
                (said.technology(), &needs.technology),
                (said.recruitment(), &needs.recruitment),
                (said.staffing(), &needs.staffing),
                (said.hinders(), &needs.hinders),
            ] {
                if !fact.trim().is_empty() {
                    let fact = named(composer, Field::Report, fact.trim())?;
                    facts.push((Text::words(name).muted(), fact));
                }
            }
        }
        if facts.is_empty() {
            return section(composer, &said.needs(), |composer| {
                composer.paragraph(Role::Paragraph, &Text::words(said.needs_missing()), 0.0)
            });
        }
        section_facts(composer, &said.needs(), &facts)
    }

    fn steps(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let said = self.said;
        let mut groups = Vec::new();
        for kind in step::KINDS {
            let mut rows = Vec::new();
            for step in self.way.steps.iter().filter(|step| step.kind == kind) {
                rows.push(self.row(composer, step)?);
            }
            if rows.is_empty() {
                let about = match kind {
                    StepKind::Coaching => said.alongside(),
                    _ => said.not_begun(),
                };
                let about = Cell::Text(vec![Text::words(about).muted()]);
                rows.push(vec![about, Cell::Text(Vec::new()), Cell::Text(Vec::new())]);
            }
            let title = Text::words(self.words.label(kind)).bold();
            groups.push(Group { title: Some(title), rows });
        }
        let heads = [(said.head_when(), 0.27), (said.head_who(), 0.3), (said.head_what(), 0.43)];
        section(composer, &said.steps(), |composer| {
            let note = Text::words(said.steps_note());
            composer.kept(|composer| composer.paragraph(Role::Paragraph, &note, 0.0))?;
            let heads = heads.map(|(title, share)| Head { title, share }).into();
            let before = composer.gap(0.3);
            composer.table(&Table { heads, groups }, before)
        })
    }

    fn row(&self, composer: &mut Composer<'_>, step: &WayStep) -> Result<Vec<Cell>, Error> {
        let said = self.said;
        let when = match (step.done_on, step.planned_on) {
            (Some(day), _) => said.done(day),
            (None, Some(day)) => said.planned(day),
            (None, None) => said.undated(),
        };
        let mut when = vec![Text::words(when)];
        match (step.state, step.planned_on) {
            (StepState::Overdue, _) => when.push(Text::words(said.overdue()).bold()),
            // Another day than the one that it was done on is worth its line.
            (StepState::Done, Some(day)) if step.done_on != Some(day) => {
                when.push(Text::words(said.was_planned(day)).muted());
            }
            _ => {}
        }
        let mut who = Vec::new();
        for (names, of_project) in [(step.present.join(", "), false), (step.ours.clone(), true)] {
            if !names.trim().is_empty() {
                let names = if of_project { said.ours(&names) } else { names };
                let names = named(composer, Field::Name, &names)?;
                who.push(if of_project { names.muted() } else { names });
            }
        }
        let mut what = Vec::new();
        if !step.note.trim().is_empty() {
            what.push(named(composer, Field::Report, step.note.trim())?);
        }
        if !step.next_step.trim().is_empty() {
            let follows = said.follows(step.next_step.trim());
            what.push(named(composer, Field::Report, &follows)?.muted());
        }
        Ok(vec![Cell::Text(when), Cell::Text(who), Cell::Text(what)])
    }
}
