//! How a list of certified time is laid out: whose and when, the days with a place to sign, the sums,
//! who attests it. Not what it holds.

use chrono::Datelike;
use words::{Words, time_list::TimeList as Said};

use super::{
    frame::masthead,
    section::{SECTION, section, section_facts},
    sheet::OfRegister,
    signature::Signature,
    time_list::{TimeList, TimeListOf, TimeRow, clock},
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

pub(super) fn lay_out(list: &TimeList, setter: &mut Typesetter) -> Result<Laid, Error> {
    let words = words::in_language(list.language);
    let said = words.time_list();
    let first = list.month.first_day();
    let month = said.month(first.month(), &first.year().to_string());
    let sheet = OfRegister {
        language: list.language,
        title: said.title_of(list.name(), &month),
        dated: list.dated,
    };
    sheet.lay_out(setter, |composer| {
        let pages = Pages { list, words, said, month };
        pages.head(composer)?;
        pages.facts(composer)?;
        pages.days(composer)?;
        pages.sums(composer)?;
        pages.signatures(composer)
    })
}

struct Pages<'l> {
    list: &'l TimeList,
    words: &'static Words,
    said: Said<'static>,
    month: String,
}

impl Pages<'_> {
    fn is_company(&self) -> bool {
        matches!(self.list.of, TimeListOf::Company { .. })
    }

    fn head(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let month = Text::words(self.month.as_str()).bold();
        masthead(composer, &self.said.kind(), &[month])?;
        let before = composer.gap(3.2);
        let field = if self.is_company() { Field::Employer } else { Field::Name };
        let name = Text::of(field, self.list.name()).style(Style::Title);
        composer.kept(|composer| composer.paragraph(Role::Heading(1), &name, before))?;
        let purpose = if self.is_company() {
            self.said.purpose_company()
        } else {
            self.said.purpose_person()
        };
        let before = composer.gap(0.8);
        composer.paragraph(Role::Paragraph, &Text::words(purpose), before)
    }

    fn facts(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let (said, list) = (self.said, self.list);
        let mut facts = Vec::new();
        let mut add = |name: String, value: Text| {
            if !value.text.is_empty() {
                facts.push((Text::words(name).muted(), value));
            }
        };
        if let TimeListOf::Person { number, employer, .. } = &list.of {
            let number = number.map(|number| number.to_string()).unwrap_or_default();
            add(said.number(), Text::words(number));
            add(said.employer(), Text::of(Field::Employer, employer.as_str()));
        }
        add(said.project(), Text::of(Field::Imprint, list.project.as_str()));
        add(said.diary_number(), Text::of(Field::Imprint, list.diary_number.as_str()));
        add(said.funder(), Text::of(Field::Imprint, list.funder_line.as_str()));
        section_facts(composer, &said.about(), &facts)
    }

    fn days(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let said = self.said;
        if self.list.rows.is_empty() {
            return section(composer, &said.days(), |composer| {
                composer.paragraph(Role::Paragraph, &Text::words(said.nothing()), 0.0)
            });
        }
        let heads = if self.is_company() {
            vec![
                (said.head_day(), 0.165),
                (said.head_name(), 0.205),
                (said.head_what(), 0.2),
                (said.head_time(), 0.08),
                (said.head_funded(), 0.165),
                (said.head_signature(), 0.185),
            ]
        } else {
            vec![
                (said.head_day(), 0.17),
                (said.head_what(), 0.52),
                (said.head_time(), 0.14),
                (said.head_funded(), 0.17),
            ]
        };
        let heads: Vec<Head> =
            heads.into_iter().map(|(title, share)| Head { title, share }).collect();
        let rows = self.list.rows.iter().map(|row| self.row(row)).collect();
        section(composer, &said.days(), |composer| {
            let before = composer.gap(0.3);
            composer.table(&Table { heads, groups: vec![Group { title: None, rows }] }, before)
        })
    }

    fn row(&self, row: &TimeRow) -> Vec<Cell> {
        let plain = |text: String| Cell::Text(vec![Text::words(text)]);
        let mut what = vec![Text::words(self.words.label(row.kind))];
        if !row.note.is_empty() {
            what.push(Text::of(Field::Actions, row.note.as_str()).muted());
        }
        let funded = if row.funded { self.said.yes() } else { self.said.no() };
        let mut cells = vec![plain(row.day.to_string())];
        if self.is_company() {
            cells.push(Cell::Text(vec![Text::of(Field::Name, row.name.as_str())]));
        }
        cells.extend([Cell::Text(what), plain(clock(row.minutes)), plain(funded)]);
        if self.is_company() {
            cells.push(Cell::Text(Vec::new()));
        }
        cells
    }

    fn sums(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let (said, (minutes, funded)) = (self.said, self.list.sums());
        let facts = [
            (said.sum(), minutes),
            (said.sum_funded(), funded),
            (said.sum_unfunded(), minutes - funded),
        ];
        let facts = facts
            .map(|(name, minutes)| (Text::words(name).muted(), Text::words(clock(minutes)).bold()));
        composer.kept(|composer| section_facts(composer, &said.sums(), &facts))
    }

    fn signatures(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let papers = self.words.papers();
        let before = composer.gap(SECTION + 1.0);
        let mut signatures = Vec::new();
        if let TimeListOf::Person { name, .. } = &self.list.of {
            signatures.push(Signature {
                role: papers.signer_participant(),
                name: name.clone(),
                sentence: self.said.sign_participant(),
            });
        }
        signatures.push(Signature {
            role: papers.signer_coach(),
            name: self.list.coach.clone(),
            sentence: self.said.sign_coach(),
        });
        composer
            .within(Role::Section, |composer| composer.signatures(self.words, &signatures, before))
    }
}
