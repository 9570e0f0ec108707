//! How the sheet with a recovery code is laid out: the code in large numbered groups, how it is used,
//! how it is kept. Not what it holds.

use words::recovery::Recovery;

use super::{frame::masthead, recovery::RecoverySheet, section};
use crate::{
    chart::{Ink, Shape},
    columns::Panel,
    compose::{Column, Composer, Text},
    error::{Error, Field},
    page::{Frame, Item, Part, Piece, flow},
    tags::Role,
    text::Typesetter,
    theme::{PAGE, Style, Theme},
    write::Laid,
};

/// Groups of the code beside each other.
const ACROSS: usize = 4;

pub(super) fn lay_out(sheet: &RecoverySheet, setter: &mut Typesetter) -> Result<Laid, Error> {
    let theme = Theme::of(super::TextSize::Normal);
    let words = words::in_language(sheet.language);
    let said = words.recovery();
    let title = said.title_of(&sheet.register);
    let mut composer = Composer::new(setter, theme, sheet.language, 0.0);
    let foot_height = composer.gap(1.1) + theme.leading(Style::Small);
    let foot_top = PAGE.1 - theme.bottom - foot_height;
    let frame = Frame { top: theme.top, bottom: foot_top - composer.gap(2.0) };
    composer.page_height = frame.height();
    head(&mut composer, sheet, said)?;
    code(&mut composer, sheet, said)?;
    advice(&mut composer, said)?;
    let Composer { pieces, mut tree, .. } = composer;
    let (mut pages, bookmarks) = flow(pieces, frame, &mut tree);
    let count = pages.len();
    for (index, page) in pages.iter_mut().enumerate() {
        let number = words.papers().page_of(index + 1, count);
        let mut foot = Composer::new(setter, theme, sheet.language, 0.0);
        let mut part = Part::artifact(foot_line(&mut foot, &title, &number)?);
        part.shift(0.0, foot_top);
        page.add(part);
    }
    let (language, dated) = (sheet.language, sheet.made);
    Ok(Laid { title, language, dated, pages, bookmarks, tree })
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

/// The foot's rule, the title at its left and the page at its right, from its own top.
fn foot_line(composer: &mut Composer<'_>, title: &str, number: &str) -> Result<Vec<Item>, Error> {
    let Column { x, width } = composer.column;
    let top = composer.gap(1.1);
    let rule = Shape::line(vec![(x, 0.0), (x + width, 0.0)], Ink::Rule, 0.7);
    let mut items = vec![Item::Shape(rule)];
    let small = |field, text: &str| Text::of(field, text).style(Style::Small);
    let mut title = composer.block(&small(Field::Register, title), width * 0.8)?;
    // A name of many lines stands whole in the head.
    title.lines.truncate(1);
    items.extend(title.items(x, top));
    for mut item in composer.block(&small(Field::Words, number), width)?.items(x, top) {
        if let Item::Text { x, line, .. } = &mut item {
            *x += width - line.width();
        }
        items.push(item);
    }
    Ok(items)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{documents::Document, samples};
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
