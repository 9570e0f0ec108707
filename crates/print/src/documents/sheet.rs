//! The frame of a sheet that belongs to a register and to no person: its pages, and a foot with its
//! title. Not the papers of a participant: see `frame`.

use chrono::NaiveDate;
use domain::language::Language;

use crate::{
    chart::{Ink, Shape},
    compose::{Column, Composer, Text},
    error::{Error, Field},
    page::{Frame, Item, Part, flow},
    table::Cell,
    text::Typesetter,
    theme::{PAGE, Style, Theme},
    write::Laid,
};

/// What the foot says, and what the file says of itself.
pub(super) struct OfRegister {
    pub(super) language: Language,
    pub(super) title: String,
    pub(super) dated: NaiveDate,
}

impl OfRegister {
    /// Composes and lays out a sheet in text of the usual size: the foot here, the rest by `content`.
    pub(super) fn lay_out(
        self,
        setter: &mut Typesetter,
        content: impl FnOnce(&mut Composer<'_>) -> Result<(), Error>,
    ) -> Result<Laid, Error> {
        self.lay_out_in(super::TextSize::Normal, setter, content)
    }

    /// The same in text of another size.
    pub(super) fn lay_out_in(
        self,
        size: super::TextSize,
        setter: &mut Typesetter,
        content: impl FnOnce(&mut Composer<'_>) -> Result<(), Error>,
    ) -> Result<Laid, Error> {
        let Self { language, title, dated } = self;
        let theme = Theme::of(size);
        let mut composer = Composer::new(setter, theme, language, 0.0);
        let foot_height = composer.gap(1.1) + theme.leading(Style::Small);
        let foot_top = PAGE.1 - theme.bottom - foot_height;
        let frame = Frame { top: theme.top, bottom: foot_top - composer.gap(2.0) };
        composer.page_height = frame.height();
        content(&mut composer)?;
        let Composer { pieces, mut tree, .. } = composer;
        let (mut pages, bookmarks) = flow(pieces, frame, &mut tree);
        let count = pages.len();
        for (index, page) in pages.iter_mut().enumerate() {
            let number = words::in_language(language).papers().page_of(index + 1, count);
            let mut foot = Composer::new(setter, theme, language, 0.0);
            let mut part = Part::artifact(foot_line(&mut foot, &title, &number)?);
            part.shift(0.0, foot_top);
            page.add(part);
        }
        Ok(Laid { title, language, dated, pages, bookmarks, tree })
    }
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

/// A cell with one text, or an empty one.
pub(super) fn cell(text: Text) -> Cell {
    Cell::Text(if text.text.is_empty() { Vec::new() } else { vec![text] })
}

/// A name with the code of each character that the typeface lacks: a sheet about many must not be
/// refused for the name of one.
pub(super) fn named(composer: &mut Composer<'_>, field: Field, name: &str) -> Result<Text, Error> {
    let mut text = Text::of(field, name);
    while let Err(error) = composer.block(&text, f32::INFINITY) {
        let Error::MissingGlyph { character, .. } = error else { return Err(error) };
        let code = format!(" U+{:04X} ", u32::from(character));
        text.text = text.text.replace(character, &code);
    }
    Ok(text)
}
