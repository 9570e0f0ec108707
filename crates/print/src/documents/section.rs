//! Sections that papers have in common: a heading over a table, facts, a text or a list. An empty section
//! does not stand.

use crate::{
    chart::Ink,
    compose::{Composer, Text},
    error::{Error, Field},
    table::{Cell, Group, Head, Table},
    tags::Role,
};

/// Space above a section, in the theme's units.
pub(super) const SECTION: f32 = 4.6;

/// The largest share of a page that is not worth a break within: a section up to it stays whole.
const WHOLE_SHARE: f32 = 0.24;

/// A section of its own under a heading.
pub(super) fn section(
    composer: &mut Composer<'_>,
    title: &str,
    build: impl FnOnce(&mut Composer<'_>) -> Result<(), Error>,
) -> Result<(), Error> {
    let before = composer.gap(SECTION);
    let first = composer.pieces.len();
    composer.within(Role::Section, |composer| {
        composer.heading(title, before)?;
        build(composer)
    })?;
    let height: f32 = composer.pieces[first..].iter().map(|piece| piece.height).sum();
    if height <= composer.page_height * WHOLE_SHARE
        && let Some((_, others)) = composer.pieces[first..].split_last_mut()
    {
        others.iter_mut().for_each(|piece| piece.keep_with_next = true);
    }
    Ok(())
}

/// A section with a table, and a note over it where one is given; none where it has no rows.
pub(super) fn section_table(
    composer: &mut Composer<'_>,
    title: &str,
    note: Option<Text>,
    heads: &[(String, f32)],
    rows: Vec<Vec<Cell>>,
) -> Result<(), Error> {
    if rows.is_empty() {
        return Ok(());
    }
    section(composer, title, |composer| {
        if let Some(note) = note {
            composer.kept(|composer| composer.paragraph(Role::Paragraph, &note, 0.0))?;
        }
        let heads = heads.iter().map(|(title, share)| Head { title: title.clone(), share: *share });
        let groups = vec![Group { title: None, rows }];
        let before = composer.gap(0.3);
        composer.table(&Table { heads: heads.collect(), groups }, before)
    })
}

/// A section with facts; none where there are none.
pub(super) fn section_facts(
    composer: &mut Composer<'_>,
    title: &str,
    facts: &[(Text, Text)],
) -> Result<(), Error> {
    if facts.is_empty() {
        return Ok(());
    }
    section(composer, title, |composer| {
        let width = composer.theme.measure() * 0.2;
        composer.facts(facts, width, 0.0)
    })
}

/// A section with running text; none where it is empty.
pub(super) fn section_text(
    composer: &mut Composer<'_>,
    title: &str,
    field: Field,
    text: &str,
) -> Result<(), Error> {
    if text.trim().is_empty() {
        return Ok(());
    }
    section(composer, title, |composer| {
        composer.paragraph(Role::Paragraph, &Text::of(field, text.trim()), 0.0)
    })
}

/// A section of short texts: a list where there are several.
pub(super) fn section_list(
    composer: &mut Composer<'_>,
    title: &str,
    texts: &[Text],
) -> Result<(), Error> {
    if texts.is_empty() {
        return Ok(());
    }
    section(composer, title, |composer| match texts {
        [one] => composer.paragraph(Role::Paragraph, one, 0.0),
        several => composer.list(several, Ink::Accent, 0.0),
    })
}
