//! Composes a paper from headings, texts and lists: pieces for the pages and elements for
//! the structure at once. Not which papers there are.

use domain::{language::Language, library::Said};

use crate::{
    chart::{Align, Drawing, Hang, Ink, Shape},
    error::{Error, Field},
    face::Face,
    page::{Item, Kind, Part, Piece},
    tags::{ElementId, Role, Tree},
    text::{Line, Typesetter},
    theme::{Style, Theme},
};

/// A text with the field that it comes from and how it is set.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Text {
    pub(crate) field: Field,
    pub(crate) text: String,
    pub(crate) style: Style,
    pub(crate) bold: bool,
    pub(crate) muted: bool,
    /// Set where the text is in another language than its paper.
    pub(crate) language: Option<Language>,
}

impl Text {
    /// A text of a field, or a sentence that holds one.
    pub(crate) fn of(field: Field, text: impl Into<String>) -> Self {
        let text = text.into();
        Self { field, text, style: Style::Body, bold: false, muted: false, language: None }
    }

    /// The program's own words.
    pub(crate) fn words(text: impl Into<String>) -> Self {
        Self::of(Field::Words, text)
    }

    /// A name from the library, which may be in another language than the paper.
    pub(crate) fn said(field: Field, said: &Said, paper: Language) -> Self {
        let mut text = Self::of(field, said.text.clone());
        text.language = (said.language != paper).then_some(said.language);
        text
    }

    pub(crate) const fn style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    pub(crate) const fn bold(mut self) -> Self {
        self.bold = true;
        self
    }

    pub(crate) const fn muted(mut self) -> Self {
        self.muted = true;
        self
    }
}

/// A text broken into lines.
pub(crate) struct Block {
    pub(crate) lines: Vec<Line>,
    pub(crate) leading: f32,
    pub(crate) ink: Ink,
}

impl Block {
    pub(crate) fn height(&self) -> f32 {
        #[allow(clippy::cast_precision_loss, reason = "some thousand lines at most")]
        let lines = self.lines.len() as f32;
        lines * self.leading
    }

    pub(crate) const fn is_one_line(&self) -> bool {
        self.lines.len() <= 1
    }

    /// One item for each line, the block's top left corner at x and y.
    pub(crate) fn items(self, x: f32, y: f32) -> Vec<Item> {
        let mut top = y;
        let mut items = Vec::with_capacity(self.lines.len());
        for line in self.lines {
            let baseline = baseline(top, self.leading, line.size);
            top += self.leading;
            items.push(Item::Text { x, baseline, ink: self.ink, line });
        }
        items
    }
}

/// Where the baseline of a line lies whose top and height are given.
pub(crate) fn baseline(top: f32, leading: f32, size: f32) -> f32 {
    top + (leading - size) / 2.0 + size * Typesetter::ASCENT
}

/// A stretch of the page's width.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Column {
    pub(crate) x: f32,
    pub(crate) width: f32,
}

pub(crate) struct Composer<'p> {
    pub(crate) setter: &'p mut Typesetter,
    pub(crate) theme: &'static Theme,
    pub(crate) language: Language,
    pub(crate) tree: Tree,
    pub(crate) pieces: Vec<Piece>,
    pub(crate) column: Column,
    /// The element that new ones are put under.
    pub(crate) parent: ElementId,
    /// Height of a page's text: what is higher must be let split.
    pub(crate) page_height: f32,
}

impl<'p> Composer<'p> {
    pub(crate) fn new(
        setter: &'p mut Typesetter,
        theme: &'static Theme,
        language: Language,
        page_height: f32,
    ) -> Self {
        Self {
            setter,
            theme,
            language,
            tree: Tree::new(Role::Document),
            pieces: Vec::new(),
            column: Column { x: theme.side, width: theme.measure() },
            parent: Tree::ROOT,
            page_height,
        }
    }

    pub(crate) fn gap(&self, units: f32) -> f32 {
        self.theme.space() * units
    }

    /// Breaks a text at a width.
    pub(crate) fn block(&mut self, text: &Text, width: f32) -> Result<Block, Error> {
        let style = text.style;
        let face = if text.bold || style.is_bold() { Face::Bold } else { Face::Regular };
        let language = text.language.unwrap_or(self.language);
        let lines = self
            .setter
            .wrap(face, self.theme.size(style), &text.text, width, language)
            .map_err(|missing| Error::MissingGlyph { field: text.field, character: missing.0 })?;
        let ink = if text.muted { Ink::Muted } else { style.ink() };
        Ok(Block { lines, leading: self.theme.leading(style), ink })
    }

    /// Adds an element for a text, with the text's own language.
    pub(crate) fn element(&mut self, parent: ElementId, role: Role, text: &Text) -> ElementId {
        let element = self.tree.add(parent, role);
        if let Some(language) = text.language {
            self.tree.set_language(element, language);
        }
        element
    }

    /// Builds what belongs to an element of its own.
    pub(crate) fn within<T>(
        &mut self,
        role: Role,
        build: impl FnOnce(&mut Self) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let outer = self.parent;
        self.parent = self.tree.add(outer, role);
        let built = build(self);
        self.parent = outer;
        built
    }

    /// A heading: stays with what follows and stands in the outline.
    pub(crate) fn heading(&mut self, title: &str, before: f32) -> Result<(), Error> {
        let text = Text::words(title).style(Style::Heading);
        let block = self.block(&text, self.column.width)?;
        let element = self.element(self.parent, Role::Heading(2), &text);
        let height = block.height() + self.gap(0.7);
        let part = Part::content(element, block.items(self.column.x, 0.0));
        let mut piece = Piece::new(height, vec![part]);
        piece.kind = Kind::Heading;
        piece.before = before;
        piece.keep_with_next = true;
        piece.bookmarks.push(title.to_owned());
        self.pieces.push(piece);
        Ok(())
    }

    /// Running text. Its first two lines stay together, and so do its last two.
    pub(crate) fn paragraph(&mut self, role: Role, text: &Text, before: f32) -> Result<(), Error> {
        let element = self.element(self.parent, role, text);
        let column = self.column;
        self.lines_in(element, text, column, before)
    }

    /// Lines of an element in a column, which may go over to the next page.
    pub(crate) fn lines_in(
        &mut self,
        element: ElementId,
        text: &Text,
        column: Column,
        before: f32,
    ) -> Result<(), Error> {
        let block = self.block(text, column.width)?;
        let (leading, count) = (block.leading, block.lines.len());
        for (index, item) in block.items(column.x, 0.0).into_iter().enumerate() {
            let mut item = item;
            // Each line is a piece of its own, so it stands at its own top.
            if let Item::Text { baseline: y, line, .. } = &mut item {
                *y = baseline(0.0, leading, line.size);
            }
            let mut piece = Piece::new(leading, vec![Part::content(element, vec![item])]);
            piece.before = if index == 0 { before } else { 0.0 };
            piece.keep_with_next = count > 1 && (index == 0 || index + 2 == count);
            self.pieces.push(piece);
        }
        Ok(())
    }

    /// A list with a small square before each item.
    pub(crate) fn list(&mut self, items: &[Text], ink: Ink, before: f32) -> Result<(), Error> {
        let list = self.tree.add(self.parent, Role::List);
        let indent = self.theme.body * 1.1;
        let column = Column { x: self.column.x + indent, width: self.column.width - indent };
        let mut before = before;
        for text in items {
            let item = self.tree.add(list, Role::Item);
            let body = self.element(item, Role::ItemBody, text);
            let first = self.pieces.len();
            self.lines_in(body, text, column, before)?;
            let (size, leading) = (self.theme.body, self.theme.leading(Style::Body));
            if let Some(piece) = self.pieces.get_mut(first) {
                let side = size * 0.3;
                let middle = baseline(0.0, leading, size) - size * Typesetter::CAPITALS / 2.0;
                let dot = Shape::rectangle(self.column.x, middle - side / 2.0, side, side, ink);
                piece.parts.insert(0, Part::artifact(vec![Item::Shape(dot)]));
            }
            before = self.gap(0.45);
        }
        Ok(())
    }

    /// Facts: a name to the left, what it is to the right; in large print one under the other.
    pub(crate) fn facts(
        &mut self,
        facts: &[(Text, Text)],
        name_width: f32,
        before: f32,
    ) -> Result<(), Error> {
        let list = self.tree.add(self.parent, Role::List);
        let whole = self.column;
        let gap = self.gap(2.0);
        let mut before = before;
        for (name, fact) in facts {
            let item = self.tree.add(list, Role::Item);
            let label = self.element(item, Role::ItemLabel, name);
            let body = self.element(item, Role::ItemBody, fact);
            if !self.theme.columns {
                self.kept(|composer| composer.lines_in(label, name, whole, before))?;
                self.lines_in(body, fact, whole, 0.0)?;
                before = self.gap(1.2);
                continue;
            }
            let column =
                Column { x: whole.x + name_width + gap, width: whole.width - name_width - gap };
            let names = self.block(name, name_width)?;
            let height = names.height();
            let first = self.pieces.len();
            self.lines_in(body, fact, column, before)?;
            let told: f32 = self.pieces[first..].iter().map(|piece| piece.height).sum();
            let part = Part::content(label, names.items(whole.x, 0.0));
            if let Some(piece) = self.pieces.get_mut(first) {
                piece.parts.insert(0, part);
            }
            // A name with more lines than its fact needs the room under it.
            if height > told
                && let Some(last) = self.pieces.last_mut()
            {
                last.height += height - told;
            }
            before = self.gap(0.7);
        }
        Ok(())
    }

    /// A picture with its text equivalent, at the column's left.
    pub(crate) fn picture(&mut self, drawing: &Drawing, before: f32) -> Result<(), Error> {
        let element = self.tree.add(self.parent, Role::Figure);
        let x = self.column.x;
        let part = self.drawn(element, drawing, x, 0.0)?;
        let mut piece = Piece::new(drawing.height, vec![part]);
        piece.before = before;
        self.pieces.push(piece);
        Ok(())
    }

    /// A drawing as the content of a figure, its top left corner at x and y.
    pub(crate) fn drawn(
        &mut self,
        figure: ElementId,
        drawing: &Drawing,
        x: f32,
        y: f32,
    ) -> Result<Part, Error> {
        self.tree.set_alt(figure, drawing.alt.clone());
        let mut items: Vec<Item> = drawing.shapes.iter().cloned().map(Item::Shape).collect();
        for label in &drawing.labels {
            let style = Style::Small;
            let leading = self.theme.size(style) * 1.2;
            let mut lines = Vec::new();
            for (text, muted) in [(&label.text, false), (&label.note, true)] {
                if !text.is_empty() {
                    let text = Text::of(Field::Area, text.as_str()).style(style);
                    let block = self.block(&text, label.width)?;
                    let ink = if muted { Ink::Muted } else { Ink::Text };
                    lines.extend(block.lines.into_iter().map(|line| (line, ink)));
                }
            }
            #[allow(clippy::cast_precision_loss, reason = "few lines")]
            let height = lines.len() as f32 * leading;
            let mut top = match label.hang {
                Hang::Above => label.y - height,
                Hang::Middle => label.y - height / 2.0,
                Hang::Below => label.y,
            };
            for (line, ink) in lines {
                let x = match label.align {
                    Align::Start => label.x,
                    Align::Middle => label.x - line.width() / 2.0,
                    Align::End => label.x - line.width(),
                };
                let baseline = baseline(top, leading, line.size);
                top += leading;
                items.push(Item::Text { x, baseline, ink, line });
            }
        }
        let bounds = Some([0.0, 0.0, drawing.width, drawing.height]);
        let mut part = Part { bounds, ..Part::content(figure, items) };
        part.shift(x, y);
        Ok(part)
    }
}

impl Composer<'_> {
    /// What `build` adds stays on one page with what follows.
    pub(crate) fn kept(
        &mut self,
        build: impl FnOnce(&mut Self) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let from = self.pieces.len();
        build(self)?;
        self.pieces.iter_mut().skip(from).for_each(|piece| piece.keep_with_next = true);
        Ok(())
    }

    /// A legend: each pattern with its name, as many beside each other as fit.
    pub(crate) fn swatches(
        &mut self,
        entries: &[(Option<crate::chart::Cell>, String)],
    ) -> Result<(), Error> {
        let list = self.tree.add(self.parent, Role::List);
        let whole = self.column;
        let (size, leading) = (self.theme.small, self.theme.leading(Style::Small) * 1.12);
        let gap = self.gap(2.4);
        let (mut x, mut y) = (0.0, 0.0);
        let mut parts = Vec::new();
        for (kind, said) in entries {
            let drawing = crate::chart::legend_cell(*kind, size * 0.86);
            let text = Text::words(said.as_str()).style(Style::Small);
            let block = self.block(&text, whole.width - drawing.width - gap)?;
            let Some(width) = block.lines.first().map(Line::width) else { continue };
            let width = drawing.width + size * 0.55 + width;
            if x > 0.0 && x + width > whole.width {
                x = 0.0;
                y += leading;
            }
            let middle = y + leading / 2.0;
            let mut swatch =
                Part::artifact(drawing.shapes.iter().cloned().map(Item::Shape).collect());
            swatch.shift(whole.x + x, middle - drawing.height / 2.0);
            parts.push(swatch);
            let item = self.tree.add(list, Role::Item);
            let body = self.element(item, Role::ItemBody, &text);
            let at = whole.x + x + drawing.width + size * 0.55;
            let block = Block { leading, ..block };
            parts.push(Part::content(body, block.items(at, y)));
            x += width + gap;
        }
        self.pieces.push(Piece::new(y + leading, parts));
        Ok(())
    }
}
