//! Lines to sign on: what each signs for, name in clear, place and day. They stay together.

use words::Words;

use crate::{
    chart::{Ink, Shape},
    compose::{Column, Composer, Text},
    error::{Error, Field},
    page::{Item, Kind, Part, Piece},
    tags::Role,
    theme::Style,
};

/// One who signs.
pub(super) struct Signature {
    /// As what.
    pub(super) role: String,
    /// Name in clear; empty leaves a line for it.
    pub(super) name: String,
    /// What is signed for.
    pub(super) sentence: String,
}

impl Composer<'_> {
    /// A heading and everybody's lines, all on one page.
    pub(super) fn signatures(
        &mut self,
        words: &Words,
        signatures: &[Signature],
        before: f32,
    ) -> Result<(), Error> {
        let papers = words.papers();
        self.heading(&papers.signatures(), before)?;
        let last = signatures.len().saturating_sub(1);
        for (index, signature) in signatures.iter().enumerate() {
            let mut piece =
                self.within(Role::Section, |composer| composer.signature(words, signature))?;
            piece.keep_with_next = index < last;
            piece.before = if index == 0 { 0.0 } else { self.gap(2.6) };
            self.pieces.push(piece);
        }
        Ok(())
    }

    fn signature(&mut self, words: &Words, signature: &Signature) -> Result<Piece, Error> {
        let papers = words.papers();
        let whole = self.column;
        let (gap, line_top) = (self.gap(2.6), self.gap(5.6));
        let told = if self.theme.columns { whole.width * 0.44 } else { whole.width };
        let mut parts = Vec::new();
        let mut y = 0.0;
        let mut texts = vec![Text::words(signature.role.as_str()).muted()];
        if !signature.name.is_empty() {
            texts.push(Text::of(Field::Signatures, signature.name.as_str()).bold());
        }
        texts.push(Text::words(signature.sentence.as_str()));
        for text in &texts {
            let element = self.element(self.parent, Role::Paragraph, text);
            let block = self.block(text, told)?;
            let height = block.height();
            // A breath before what is signed for.
            y += if text.bold || text.muted { 0.0 } else { self.gap(0.4) };
            parts.push(Part::content(element, block.items(whole.x, y)));
            y += height;
        }
        // Beside the text, or under it in large print.
        let (lines, top) = if self.theme.columns {
            let x = whole.x + told + gap;
            (Column { x, width: whole.x + whole.width - x }, 0.0)
        } else {
            (whole, y)
        };
        let sign = (lines.width - gap) * 0.56;
        let place = lines.width - gap - sign;
        let mut blanks = vec![
            (papers.sign_here(), lines.x, sign),
            (papers.place_and_day(), lines.x + sign + gap, place),
        ];
        let mut bottom = top + line_top;
        let mut rows = Vec::new();
        if signature.name.is_empty() {
            rows.push(vec![(papers.name_in_clear(), lines.x, lines.width)]);
        }
        rows.insert(0, std::mem::take(&mut blanks));
        for row in rows {
            let mut lowest = bottom;
            for (label, x, width) in row {
                let rule = Shape::line(vec![(x, bottom), (x + width, bottom)], Ink::Text, 0.7);
                parts.push(Part::artifact(vec![Item::Shape(rule)]));
                let text = Text::words(label).style(Style::Small);
                let element = self.element(self.parent, Role::Paragraph, &text);
                let block = self.block(&text, width)?;
                let height = block.height();
                parts.push(Part::content(element, block.items(x, bottom + self.gap(0.3))));
                lowest = lowest.max(bottom + self.gap(0.3) + height);
            }
            y = y.max(lowest);
            bottom = lowest + line_top * 0.75;
        }
        let mut piece = Piece::new(y, parts);
        piece.kind = Kind::Signature;
        Ok(piece)
    }

    /// Lines to write on, each with its name under it: `rows` from above, the widths as shares of the
    /// column. A row never splits.
    pub(super) fn fields(&mut self, rows: &[Vec<(String, f32)>]) -> Result<(), Error> {
        let Column { x, width } = self.column;
        let (gap, line) = (self.gap(2.6), self.gap(4.4));
        for row in rows {
            let mut parts = Vec::new();
            let mut height = line;
            let mut from = x;
            for (index, (name, share)) in row.iter().enumerate() {
                let whole = width * share;
                let room = if index + 1 < row.len() { whole - gap } else { whole };
                let rule = Shape::line(vec![(from, line), (from + room, line)], Ink::Text, 0.7);
                parts.push(Part::artifact(vec![Item::Shape(rule)]));
                let text = Text::words(name.as_str()).style(Style::Small);
                let element = self.element(self.parent, Role::Paragraph, &text);
                let block = self.block(&text, room)?;
                let top = line + self.gap(0.3);
                height = height.max(top + block.height());
                parts.push(Part::content(element, block.items(from, top)));
                from += whole;
            }
            self.pieces.push(Piece::new(height, parts));
        }
        Ok(())
    }

    /// Empty lines to write on by hand, together with what stands over them.
    pub(super) fn blank_lines(&mut self, count: usize) {
        let Column { x, width } = self.column;
        let step = self.theme.body * 2.3;
        for index in 0..count {
            let rule = Shape::line(vec![(x, step), (x + width, step)], Ink::Line, 0.6);
            let mut piece = Piece::new(step, vec![Part::artifact(vec![Item::Shape(rule)])]);
            piece.keep_with_next = index + 1 < count;
            self.pieces.push(piece);
        }
    }
}
