//! How the sheet about a lost or stolen laptop is laid out: what to do first, then what is known, then
//! the lists. Not what it holds.

use words::incident::Incident;

use super::{
    frame::masthead,
    incident::{Affected, DataKind, IncidentSheet},
    section::{section_facts, section_list, section_table},
    sheet::{OfRegister, cell, named},
};
use crate::{
    compose::{Composer, Text},
    error::{Error, Field},
    table::Cell,
    tags::Role,
    text::Typesetter,
    theme::{Style, Theme},
    write::Laid,
};

pub(super) fn lay_out(sheet: &IncidentSheet, setter: &mut Typesetter) -> Result<Laid, Error> {
    let said = words::in_language(sheet.language).incident();
    let theme = Theme::of(super::TextSize::Normal);
    let mut composer = Composer::new(setter, theme, sheet.language, 0.0);
    let register = named(&mut composer, Field::Register, &sheet.register)?;
    let of_register = OfRegister {
        language: sheet.language,
        title: said.title_of(&register.text),
        dated: sheet.made,
    };
    of_register.lay_out(setter, |composer| {
        let pages = Pages { sheet, said };
        pages.head(composer)?;
        pages.steps(composer)?;
        pages.moment(composer)?;
        pages.whose(composer)?;
        pages.kinds(composer)?;
        pages.protection(composer)?;
        pages.to_fill_in(composer)?;
        pages.companies(composer)?;
        pages.people(composer)
    })
}

struct Pages<'s> {
    sheet: &'s IncidentSheet,
    said: Incident<'static>,
}

impl Pages<'_> {
    fn head(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let made = Text::words(self.said.made(self.sheet.made)).style(Style::Small);
        masthead(composer, "Kompetenspass", &[made])?;
        let before = composer.gap(3.2);
        let title = Text::words(self.said.kind()).style(Style::Title);
        composer.kept(|composer| composer.paragraph(Role::Heading(1), &title, before))?;
        let register = named(composer, Field::Register, &self.sheet.register)?;
        let before = composer.gap(0.4);
        composer.paragraph(Role::Paragraph, &register.style(Style::Lead), before)?;
        let before = composer.gap(2.2);
        composer.paragraph(Role::Paragraph, &Text::words(self.said.purpose()), before)
    }

    fn steps(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let said = self.said;
        let steps = [
            said.step_tell(),
            said.step_authority(),
            said.step_people(),
            said.step_police(),
            said.step_password(),
            said.step_keep(),
        ];
        section_list(composer, &said.steps(), &steps.map(Text::words))
    }

    fn moment(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let said = self.said;
        let until = match &self.sheet.until {
            Some(moment) => said.until_at(moment),
            None => said.until_never(),
        };
        let source = named(composer, Field::Register, &self.sheet.source)?;
        let facts = [
            (Text::words(said.source()).muted(), source),
            (Text::words(said.until()).muted(), Text::words(until)),
        ];
        section_facts(composer, &said.moment(), &facts)?;
        let before = composer.gap(0.7);
        composer.paragraph(Role::Paragraph, &Text::words(said.later()), before)
    }

    fn whose(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let (said, sheet) = (self.said, self.sheet);
        let facts = [
            (said.people(), sheet.people.len()),
            (said.companies(), sheet.companies.len()),
            (said.contacts(), sheet.contacts as usize),
            (said.coaches(), sheet.coaches as usize),
        ];
        let facts =
            facts.map(|(name, count)| (Text::words(name).muted(), Text::words(count.to_string())));
        section_facts(composer, &said.whose(), &facts)
    }

    fn kinds(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let said = self.said;
        let has = |person: &&Affected, kind| kind == DataKind::Name || person.kinds.contains(&kind);
        let rows = DataKind::ALL.into_iter().map(|kind| {
            let count = self.sheet.people.iter().filter(|person| has(person, kind)).count();
            vec![
                cell(Text::words(kind.number().to_string())),
                cell(Text::words(kind.said(said))),
                cell(Text::words(count.to_string())),
            ]
        });
        let heads = [(said.head_number(), 0.1), (said.head_kind(), 0.7), (said.head_people(), 0.2)];
        let note = Text::words(said.kinds_note());
        section_table(composer, &said.kinds(), Some(note), &heads, rows.collect())
    }

    fn protection(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let said = self.said;
        let recovery = match self.sheet.recovery_made_on {
            Some(day) => said.recovery_made(day),
            None => said.recovery_none(),
        };
        let sentences =
            [said.encrypted(), said.key(), said.locks(), said.password(), recovery, said.outside()];
        section_list(composer, &said.protection(), &sentences.map(Text::words))
    }

    fn to_fill_in(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let said = self.said;
        let questions = [
            said.fill_when(),
            said.fill_where(),
            said.fill_noticed(),
            said.fill_locked(),
            said.fill_disk(),
            said.fill_papers(),
            said.fill_police(),
        ];
        let rows = questions.map(|question| vec![cell(Text::words(question)), Cell::Text(vec![])]);
        let heads = [(said.head_question(), 0.5), (said.head_answer(), 0.5)];
        section_table(composer, &said.to_fill_in(), None, &heads, rows.into())
    }

    fn companies(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let said = self.said;
        let mut rows = Vec::new();
        for (name, people) in &self.sheet.companies {
            let name = named(composer, Field::Employer, name)?;
            rows.push(vec![cell(name), cell(Text::words(people.to_string()))]);
        }
        let heads = [(said.head_company(), 0.8), (said.head_people(), 0.2)];
        section_table(composer, &said.company_list(), None, &heads, rows)
    }

    fn people(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let said = self.said;
        let mut rows = Vec::new();
        for person in &self.sheet.people {
            let numbers: Vec<String> =
                person.kinds.iter().map(|kind| kind.number().to_string()).collect();
            rows.push(vec![
                cell(named(composer, Field::Name, &person.name)?),
                cell(named(composer, Field::Employer, &person.companies)?),
                cell(Text::words(numbers.join(", "))),
            ]);
        }
        let heads =
            [(said.head_name(), 0.36), (said.head_company(), 0.34), (said.head_data(), 0.3)];
        let note = Text::words(said.list_note());
        section_table(composer, &said.list(), Some(note), &heads, rows)
    }
}
