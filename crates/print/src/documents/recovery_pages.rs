//! How the sheet with a recovery code is laid out: the code in large numbered groups, how it is used,
//! how it is kept. Not what it holds.

use words::recovery::Recovery;

use super::{frame::masthead, recovery::RecoverySheet, section, sheet::OfRegister};
use crate::{
    chart::Ink,
    columns::Panel,
    compose::{Column, Composer, Text},
    error::{Error, Field},
    page::{Part, Piece},
    tags::Role,
    text::Typesetter,
    theme::Style,
    write::Laid,
};

/// Groups of the code beside each other.
const ACROSS: usize = 4;

pub(super) fn lay_out(sheet: &RecoverySheet, setter: &mut Typesetter) -> Result<Laid, Error> {
    let said = words::in_language(sheet.language).recovery();
    let of_register = OfRegister {
        language: sheet.language,
        title: said.title_of(&sheet.register),
        dated: sheet.made,
    };
    of_register.lay_out(setter, |composer| {
        head(composer, sheet, said)?;
        code(composer, sheet, said)?;
        advice(composer, said)
    })
}

fn head(
    composer: &mut Composer<'_>,
    sheet: &RecoverySheet,
    said: Recovery<'_>,
) -> Result<(), Error> {
    let status =
        [Text::words(said.keep()).bold(), Text::words(said.made(sheet.made)).style(Style::Small)];
    masthead(composer, &said.program(), &status)?;
    let before = composer.gap(3.2);
    let title = Text::words(said.title()).style(Style::Title);
    composer.kept(|composer| composer.paragraph(Role::Heading(1), &title, before))?;
    let register = Text::of(Field::Register, sheet.register.as_str()).style(Style::Lead);
    let before = composer.gap(0.4);
    composer.paragraph(Role::Paragraph, &register, before)?;
    let before = composer.gap(2.2);
    composer.paragraph(Role::Paragraph, &Text::words(said.purpose()), before)
}

fn code(
    composer: &mut Composer<'_>,
    sheet: &RecoverySheet,
    said: Recovery<'_>,
) -> Result<(), Error> {
    let before = composer.gap(section::SECTION);
    let build = |composer: &mut Composer<'_>| {
        composer.heading(&said.code(), 0.0)?;
        groups(composer, &sheet.groups)?;
        let before = composer.gap(1.6);
        let note = Text::words(said.code_note()).style(Style::Small);
        composer.paragraph(Role::Paragraph, &note, before)
    };
    let panel = Panel { bar: Ink::Accent, ground: Ink::AccentTint, build: &build };
    composer.panel(before, &panel)
}

/// The groups as a numbered list, some beside each other: a number to find one's place again, under
/// it the group in large figures.
fn groups(composer: &mut Composer<'_>, groups: &[String]) -> Result<(), Error> {
    let list = composer.tree.add(composer.parent, Role::List);
    let Column { x, width } = composer.column;
    #[allow(clippy::cast_precision_loss, reason = "four")]
    let step = width / ACROSS as f32;
    let mut before = composer.gap(0.6);
    for (row, across) in groups.chunks(ACROSS).enumerate() {
        let mut parts = Vec::new();
        let mut height = 0.0_f32;
        let mut at = x;
        for (place, group) in across.iter().enumerate() {
            let number = Text::words((row * ACROSS + place + 1).to_string()).style(Style::Small);
            let group = Text::words(group.as_str()).style(Style::Figure);
            let item = composer.tree.add(list, Role::Item);
            let label = composer.element(item, Role::ItemLabel, &number);
            let body = composer.element(item, Role::ItemBody, &group);
            let number = composer.block(&number, step)?;
            let mut group = composer.block(&group, step)?;
            group.ink = Ink::Text;
            let top = number.height();
            height = height.max(top + group.height());
            parts.push(Part::content(label, number.items(at, 0.0)));
            parts.push(Part::content(body, group.items(at, top)));
            at += step;
        }
        let mut piece = Piece::new(height, parts);
        piece.before = before;
        piece.keep_with_next = true;
        composer.pieces.push(piece);
        before = composer.gap(1.2);
    }
    Ok(())
}

fn advice(composer: &mut Composer<'_>, said: Recovery<'_>) -> Result<(), Error> {
    let steps: Vec<(Text, Text)> =
        [said.use_start(), said.use_forgotten(), said.use_type(), said.use_put_back()]
            .into_iter()
            .enumerate()
            .map(|(index, step)| (Text::words((index + 1).to_string()).muted(), Text::words(step)))
            .collect();
    section::section(composer, &said.steps(), |composer| {
        let width = composer.theme.body;
        composer.facts(&steps, width, 0.0)
    })?;
    let list = |texts: [String; 2]| texts.map(Text::words);
    section::section_list(
        composer,
        &said.store(),
        &list([said.store_apart(), said.store_paper()]),
    )?;
    section::section_list(composer, &said.lost(), &list([said.lost_new(), said.lost_seen()]))?;
    let before = composer.gap(section::SECTION);
    composer.paragraph(Role::Paragraph, &Text::words(said.counts()).style(Style::Small), before)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{documents::Document, page::Item, samples, theme::PAGE};
    use domain::language::Language;

    #[test]
    fn the_sheet_is_one_page_with_every_group_in_order_and_nothing_outside() {
        for language in [Language::Sv, Language::En] {
            for register in ["Norrland", &"Kompetensregister för norra länet ".repeat(3)] {
                let register = register.to_owned();
                let sheet = RecoverySheet { language, register, ..samples::recovery_sheet() };
                let mut setter = Typesetter::new().expect("a typeface");
                let laid = Document::Recovery(&sheet).lay_out(&mut setter).expect("a sheet");
                assert_eq!(laid.pages.len(), 1, "{language:?}");
                let mut said = Vec::new();
                for item in laid.pages[0].parts.iter().flat_map(|part| &part.items) {
                    if let Item::Text { x, baseline, line, .. } = item {
                        assert!(line.size >= 9.0, "{}", line.text());
                        assert!(x + line.width() <= PAGE.0 - 59.0, "{}", line.text());
                        assert!((20.0..PAGE.1 - 20.0).contains(baseline), "{}", line.text());
                        said.push(line.text().trim().to_owned());
                    }
                }
                let groups: Vec<_> =
                    said.iter().filter(|text| sheet.groups.contains(text)).cloned().collect();
                assert_eq!(groups, sheet.groups);
            }
        }
    }
}
