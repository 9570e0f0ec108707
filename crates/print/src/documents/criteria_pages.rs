//! How a list of criteria is laid out: where it is about, then each kind's criteria with a box and how it
//! is arranged, or room to write that. Not what it holds.

use domain::criterion::CriterionKind;
use words::{Words, criteria::Criteria as Said};

use super::{
    criteria::{CriteriaList, CriterionLine},
    frame::masthead,
    section::{section, section_facts, section_table},
    sheet::{OfRegister, named},
};
use crate::{
    chart::{Drawing, Ink, Shape},
    compose::{Composer, Text},
    error::{Error, Field},
    table::Cell,
    tags::Role,
    text::Typesetter,
    theme::Style,
    write::Laid,
};

/// Lines of writing by hand that a criterion of a blank list has room for.
const LINES_TO_WRITE: u8 = 3;

pub(super) fn lay_out(list: &CriteriaList, setter: &mut Typesetter) -> Result<Laid, Error> {
    let words = words::in_language(list.language);
    let said = words.criteria();
    let title = match &list.at {
        Some(at) => said.title_of(at.name(), at.starts),
        None => said.kind(),
    };
    let sheet = OfRegister { language: list.language, title, dated: list.made };
    sheet.lay_out(setter, |composer| {
        let pages = Pages { list, words, said };
        pages.head(composer)?;
        pages.facts(composer)?;
        for kind in CriterionKind::ALL {
            pages.criteria(composer, *kind)?;
        }
        Ok(())
    })
}

struct Pages<'l> {
    list: &'l CriteriaList,
    words: &'static Words,
    said: Said<'static>,
}

impl Pages<'_> {
    fn head(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let (said, list) = (self.said, self.list);
        let count = list.lines.len();
        let state = match &list.at {
            Some(_) => {
                let ticked = list.lines.iter().filter(|line| line.ticked).count();
                Text::words(said.ticked_of(ticked, count)).bold()
            }
            None => Text::words(said.counted(count)).bold(),
        };
        masthead(composer, &said.kind_short(), &[state])?;
        let before = composer.gap(3.2);
        let title = match &list.at {
            Some(at) => named(composer, Field::Report, at.name())?,
            None => Text::words(said.kind()),
        };
        let title = title.style(Style::Title);
        composer.kept(|composer| composer.paragraph(Role::Heading(1), &title, before))?;
        let purpose = if list.at.is_some() { said.purpose() } else { said.purpose_blank() };
        let before = composer.gap(0.8);
        composer.paragraph(Role::Paragraph, &Text::words(purpose), before)
    }

    fn facts(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let (said, list) = (self.said, self.list);
        let mut texts: Vec<(String, Field, String)> = Vec::new();
        if let Some(at) = &list.at {
            let days = if at.starts == at.ends {
                at.starts.to_string()
            } else {
                self.words.papers().day_to_day(at.starts, at.ends)
            };
            // Of a visit the company stands above already.
            let company = if at.training.is_some() { at.company.clone() } else { String::new() };
            texts.push((said.days(), Field::Words, days));
            texts.push((said.company(), Field::Employer, company));
            texts.push((said.place(), Field::Report, at.place.clone()));
            texts.push((said.coach(), Field::Coach, list.coach.clone()));
        }
        texts.push((said.project(), Field::Imprint, list.project.clone()));
        texts.push((said.diary_number(), Field::Imprint, list.diary_number.clone()));
        texts.push((said.funder(), Field::Imprint, list.funder_line.clone()));
        let mut facts = Vec::new();
        for (name, field, text) in texts.into_iter().filter(|(.., text)| !text.trim().is_empty()) {
            facts.push((Text::words(name).muted(), named(composer, field, text.trim())?));
        }
        if list.at.is_none() {
            section(composer, &said.about(), |composer| {
                for (said, before) in [(said.write_where(), 0.0), (said.write_by(), 1.2)] {
                    let (text, before) = (Text::words(said).muted(), composer.gap(before));
                    composer.kept(|composer| composer.paragraph(Role::Paragraph, &text, before))?;
                    composer.blank_lines(1);
                }
                Ok(())
            })?;
            return section_facts(composer, &said.of_project(), &facts);
        }
        section_facts(composer, &said.about(), &facts)
    }

    fn criteria(&self, composer: &mut Composer<'_>, kind: CriterionKind) -> Result<(), Error> {
        let said = self.said;
        let mut rows = Vec::new();
        for line in self.list.lines.iter().filter(|line| line.kind == kind) {
            rows.push(self.row(composer, line)?);
        }
        let heads =
            [(said.head_criterion(), 0.5), (said.head_ticked(), 0.12), (said.head_how(), 0.38)];
        section_table(composer, self.words.label(kind), None, &heads, rows)
    }

    fn row(&self, composer: &mut Composer<'_>, line: &CriterionLine) -> Result<Vec<Cell>, Error> {
        let list = self.list;
        let mut text = Text::said(Field::Report, &line.text, list.language);
        text.text = named(composer, Field::Report, &text.text)?.text;
        let how = match (&list.at, line.note.trim()) {
            (None, _) => Cell::Room(LINES_TO_WRITE),
            (Some(_), "") => Cell::Text(Vec::new()),
            (Some(_), note) => Cell::Text(vec![named(composer, Field::Report, note)?]),
        };
        let side = composer.theme.cell * 1.25;
        let alt = match (&list.at, line.ticked) {
            (None, _) => self.said.box_blank(),
            (Some(_), true) => self.said.box_ticked(),
            (Some(_), false) => self.said.box_open(),
        };
        let ticked = list.at.is_some() && line.ticked;
        Ok(vec![Cell::Text(vec![text]), Cell::Picture(tick_box(side, ticked, alt)), how])
    }
}

/// A box to tick, or one that is ticked.
fn tick_box(side: f32, ticked: bool, alt: String) -> Drawing {
    let at = |x: f32, y: f32| (x * side, y * side);
    let frame = vec![at(0.0, 0.0), at(1.0, 0.0), at(1.0, 1.0), at(0.0, 1.0), at(0.0, 0.0)];
    let mut shapes = vec![Shape::line(frame, Ink::Line, 0.9)];
    if ticked {
        let tick = vec![at(0.2, 0.52), at(0.42, 0.76), at(0.82, 0.22)];
        shapes.push(Shape::line(tick, Ink::Text, 1.8));
    }
    Drawing { width: side, height: side, shapes, labels: Vec::new(), alt }
}
