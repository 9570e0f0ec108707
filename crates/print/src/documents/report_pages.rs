//! How a report or a blank form is laid out. Not what it holds.

use super::{
    frame::masthead,
    report::{ReportBody, ReportPaper, ReportSection},
    section::{section, section_table},
    sheet::OfRegister,
};
use crate::{
    compose::{Composer, Text},
    error::{Error, Field},
    table::Cell,
    tags::Role,
    text::Typesetter,
    theme::Style,
    write::Laid,
};

pub(super) fn lay_out(paper: &ReportPaper, setter: &mut Typesetter) -> Result<Laid, Error> {
    let title = format!("{}, {}", paper.kind, paper.title);
    let of_register = OfRegister { language: paper.language, title, dated: paper.dated };
    of_register.lay_out(setter, |composer| {
        head(composer, paper)?;
        for part in &paper.sections {
            lay_section(composer, part)?;
        }
        Ok(())
    })
}

fn head(composer: &mut Composer<'_>, paper: &ReportPaper) -> Result<(), Error> {
    let dated = Text::words(paper.dated.to_string()).style(Style::Small);
    let funder = Text::of(Field::Imprint, paper.funder_line.as_str()).style(Style::Small);
    let status = if paper.funder_line.is_empty() { vec![dated] } else { vec![dated, funder] };
    masthead(composer, &paper.kind, &status)?;
    let before = composer.gap(3.2);
    let title = Text::of(Field::Report, paper.title.as_str()).style(Style::Title);
    composer.kept(|composer| composer.paragraph(Role::Heading(1), &title, before))?;
    if paper.beside.is_empty() {
        return Ok(());
    }
    let before = composer.gap(0.4);
    let beside = Text::of(Field::Report, paper.beside.as_str()).style(Style::Lead);
    composer.paragraph(Role::Paragraph, &beside, before)
}

fn lay_section(composer: &mut Composer<'_>, part: &ReportSection) -> Result<(), Error> {
    let note = Text::of(Field::Report, part.note.as_str()).style(Style::Small);
    let has_note = !part.note.is_empty();
    match &part.body {
        ReportBody::Text(text) if text.trim().is_empty() => Ok(()),
        ReportBody::Text(text) => section(composer, &part.title, |composer| {
            for line in text.lines().filter(|line| !line.trim().is_empty()) {
                let text = Text::of(Field::Report, line.trim());
                let before = composer.gap(0.5);
                composer.paragraph(Role::Paragraph, &text, before)?;
            }
            under(composer, has_note.then_some(note))
        }),
        ReportBody::Table { heads, rows } => {
            let heads: Vec<(String, f32)> = heads
                .iter()
                .map(|(title, percent)| (title.clone(), f32::from(*percent) / 100.0))
                .collect();
            let cell = |text: &String| {
                let filled = Text::of(Field::Report, text.as_str());
                Cell::Text(if text.is_empty() { vec![] } else { vec![filled] })
            };
            let rows = rows.iter().map(|row| row.iter().map(cell).collect()).collect();
            section_table(composer, &part.title, has_note.then_some(note), &heads, rows)
        }
        ReportBody::Lines(count) => section(composer, &part.title, |composer| {
            under(composer, has_note.then_some(note))?;
            composer.blank_lines(*count);
            Ok(())
        }),
    }
}

fn under(composer: &mut Composer<'_>, note: Option<Text>) -> Result<(), Error> {
    let Some(note) = note else { return Ok(()) };
    let before = composer.gap(0.5);
    composer.paragraph(Role::Paragraph, &note, before)
}
