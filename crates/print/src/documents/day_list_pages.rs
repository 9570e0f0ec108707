//! How the list for a day at a company is laid out: the visit in facts, then the times with a column to
//! tick in. Not what it holds.

use domain::wall_time::WallTime;
use words::day_list::DayList as Said;

use super::{
    day_list::DayList,
    frame::masthead,
    section::{section, section_facts, section_table},
    sheet::{OfRegister, cell, named},
};
use crate::{
    compose::{Composer, Text},
    error::{Error, Field},
    tags::Role,
    text::Typesetter,
    theme::Style,
    write::Laid,
};

pub(super) fn lay_out(list: &DayList, setter: &mut Typesetter) -> Result<Laid, Error> {
    let said = words::in_language(list.language).day_list();
    let of_register = OfRegister {
        language: list.language,
        title: said.title_of(&list.company, list.day),
        dated: list.day,
    };
    of_register.lay_out(setter, |composer| {
        head(list, said, composer)?;
        visit(list, said, composer)?;
        agenda(list, said, composer)?;
        times(list, said, composer)
    })
}

fn head(list: &DayList, said: Said<'_>, composer: &mut Composer<'_>) -> Result<(), Error> {
    let project = named(composer, Field::Imprint, &list.project)?.style(Style::Small);
    masthead(composer, &said.kind(), &[project])?;
    let before = composer.gap(3.2);
    let company = named(composer, Field::Employer, &list.company)?.style(Style::Title);
    composer.kept(|composer| composer.paragraph(Role::Heading(1), &company, before))
}

fn visit(list: &DayList, said: Said<'_>, composer: &mut Composer<'_>) -> Result<(), Error> {
    let place = named(composer, Field::Words, &list.place)?;
    let coach = named(composer, Field::Name, &list.coach)?;
    let facts: Vec<(Text, Text)> = [
        (said.day(), Text::words(list.day.to_string())),
        (said.time(), Text::words(span(said, list.starts, list.ends))),
        (said.place(), place),
        (said.coach(), coach),
    ]
    .into_iter()
    .filter(|(_, fact)| !fact.text.is_empty())
    .map(|(name, fact)| (Text::words(name).muted(), fact))
    .collect();
    section_facts(composer, &said.visit(), &facts)
}

fn agenda(list: &DayList, said: Said<'_>, composer: &mut Composer<'_>) -> Result<(), Error> {
    let agenda = named(composer, Field::Words, list.agenda.trim())?;
    if agenda.text.is_empty() {
        return Ok(());
    }
    section(composer, &said.agenda(), |composer| composer.paragraph(Role::Paragraph, &agenda, 0.0))
}

fn times(list: &DayList, said: Said<'_>, composer: &mut Composer<'_>) -> Result<(), Error> {
    if list.turns.is_empty() {
        return section(composer, &said.times(), |composer| {
            composer.paragraph(Role::Paragraph, &Text::words(said.nobody()), 0.0)
        });
    }
    let mut rows = Vec::new();
    for turn in &list.turns {
        rows.push(vec![
            cell(Text::words(span(said, turn.starts, turn.ends))),
            cell(named(composer, Field::Name, &turn.name)?),
            cell(named(composer, Field::Role, &turn.role)?),
            cell(named(composer, Field::Words, &turn.shift)?),
            cell(Text::words("")),
        ]);
    }
    let heads = [
        (said.head_time(), 0.17),
        (said.head_name(), 0.32),
        (said.head_role(), 0.27),
        (said.head_shift(), 0.15),
        (said.head_came(), 0.09),
    ];
    let note = Text::words(said.times_note());
    section_table(composer, &said.times(), Some(note), &heads, rows)
}

fn span(said: Said<'_>, starts: WallTime, ends: Option<WallTime>) -> String {
    match ends {
        Some(ends) => said.from_to(&starts.to_string(), &ends.to_string()),
        None => said.from(&starts.to_string()),
    }
}
