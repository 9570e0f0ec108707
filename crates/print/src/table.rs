//! Tables: columns by share of the width, groups of rows, a head that repeats. A row never splits,
//! unless it alone is higher than a page. Not what is in the cells.

use std::sync::Arc;

use crate::{
    chart::{Drawing, Ink, Shape},
    compose::{Column, Composer, Text},
    error::Error,
    page::{Item, Kind, Part, Piece, Repeat},
    tags::{ElementId, Role},
    theme::Style,
};

/// A column's head and its share of the width; the shares of a table add up to 1.
pub(crate) struct Head {
    pub(crate) title: String,
    pub(crate) share: f32,
}

/// What stands in a cell.
pub(crate) enum Cell {
    /// Paragraphs; none for an empty cell.
    Text(Vec<Text>),
    Picture(Drawing),
    /// Pictures one under the other.
    Pictures(Vec<Drawing>),
    /// Nothing: room for so many lines written by hand.
    Room(u8),
}

/// Rows under a title of their own; without one they stand directly under the head.
pub(crate) struct Group {
    pub(crate) title: Option<Text>,
    pub(crate) rows: Vec<Vec<Cell>>,
}

pub(crate) struct Table {
    pub(crate) heads: Vec<Head>,
    pub(crate) groups: Vec<Group>,
}

/// A laid-out row: its lines with where each stands, so that it can be cut if it must.
struct Laid {
    height: f32,
    lines: Vec<CellLine>,
    pictures: Vec<Part>,
}

/// A line of a cell, from the row's top.
struct CellLine {
    element: ElementId,
    top: f32,
    bottom: f32,
    item: Item,
}

impl Composer<'_> {
    /// Sets a table over the whole column.
    pub(crate) fn table(&mut self, table: &Table, before: f32) -> Result<(), Error> {
        let element = self.tree.add(self.parent, Role::Table);
        let columns = self.columns(&table.heads);
        let head = self.head(element, &table.heads, &columns, before)?;
        let head_items = repeated(&head);
        let head_height = head.height;
        self.pieces.push(head);
        let body = self.tree.add(element, Role::TableBody);
        let plain = Arc::new(Repeat { height: head_height, items: head_items.clone() });
        for group in &table.groups {
            let mut repeat = Arc::clone(&plain);
            if let Some(title) = &group.title {
                let columns_spanned = u8::try_from(table.heads.len()).unwrap_or(u8::MAX);
                let mut piece = self.group_title(body, title, columns_spanned)?;
                piece.repeat = Some(Arc::clone(&plain));
                self.pieces.push(piece);
                let words = words::in_language(self.language);
                let again = Text { text: words.papers().continued(&title.text), ..title.clone() };
                let again = self.title_items(&again)?;
                let mut part = Part::artifact(again.0);
                part.shift(0.0, head_height);
                let items = head_items.iter().cloned().chain(part.items).collect();
                repeat = Arc::new(Repeat { height: head_height + again.1, items });
            }
            let last = group.rows.len().saturating_sub(1);
            for (index, row) in group.rows.iter().enumerate() {
                let laid = self.row(body, row, &columns)?;
                let limit = self.page_height - repeat.height - self.gap(1.0);
                let mut pieces = self.row_pieces(laid, limit, &repeat);
                // The last row of a group is never alone on the next page.
                if last > 0
                    && index + 1 == last
                    && let Some(piece) = pieces.last_mut()
                {
                    piece.keep_with_next = true;
                }
                self.pieces.append(&mut pieces);
            }
        }
        Ok(())
    }

    fn columns(&self, heads: &[Head]) -> Vec<Column> {
        let gap = self.gap(1.8);
        let whole = self.column;
        let mut x = whole.x;
        let count = heads.len();
        heads
            .iter()
            .enumerate()
            .map(|(index, head)| {
                let width = whole.width * head.share;
                let column =
                    Column { x, width: if index + 1 < count { width - gap } else { width } };
                x += width;
                column
            })
            .collect()
    }

    fn rule(&self, y: f32, ink: Ink, width: f32) -> Item {
        let Column { x, width: across } = self.column;
        Item::Shape(Shape::line(vec![(x, y), (x + across, y)], ink, width))
    }

    fn head(
        &mut self,
        table: ElementId,
        heads: &[Head],
        columns: &[Column],
        before: f32,
    ) -> Result<Piece, Error> {
        let part = self.tree.add(table, Role::TableHead);
        let row = self.tree.add(part, Role::Row);
        let mut cells = Vec::new();
        let mut height = 0.0_f32;
        for (head, column) in heads.iter().zip(columns) {
            let text = Text::words(head.title.as_str()).style(Style::Label).bold();
            let element = self.element(row, Role::ColumnHead, &text);
            let block = self.block(&text, column.width)?;
            height = height.max(block.height());
            cells.push((element, block, column.x));
        }
        // Heads of one line stand on the same rule as heads of two.
        let mut parts: Vec<Part> = cells
            .into_iter()
            .map(|(element, block, x)| {
                let top = height - block.height();
                Part::content(element, block.items(x, top))
            })
            .collect();
        let height = height + self.gap(0.6);
        parts.push(Part::artifact(vec![self.rule(height, Ink::Text, 0.9)]));
        let mut piece = Piece::new(height, parts);
        piece.kind = Kind::TableHead;
        piece.before = before;
        piece.keep_with_next = true;
        Ok(piece)
    }

    /// A group's title with its rule: items and height.
    fn title_items(&mut self, title: &Text) -> Result<(Vec<Item>, f32), Error> {
        let above = self.gap(1.7);
        let block = self.block(title, self.column.width)?;
        let height = above + block.height() + self.gap(0.5);
        let mut items = block.items(self.column.x, above);
        items.push(self.rule(height, Ink::Line, 0.7));
        Ok((items, height))
    }

    fn group_title(&mut self, body: ElementId, title: &Text, columns: u8) -> Result<Piece, Error> {
        let row = self.tree.add(body, Role::Row);
        let element = self.element(row, Role::RowHead(columns), title);
        let (mut items, height) = self.title_items(title)?;
        let rule = items.pop();
        let mut parts = vec![Part::content(element, items)];
        parts.extend(rule.map(|rule| Part::artifact(vec![rule])));
        let mut piece = Piece::new(height, parts);
        piece.kind = Kind::Group;
        piece.keep_with_next = true;
        Ok(piece)
    }

    fn row(&mut self, body: ElementId, cells: &[Cell], columns: &[Column]) -> Result<Laid, Error> {
        let row = self.tree.add(body, Role::Row);
        let padding = self.gap(0.75);
        let mut laid = Laid { height: 0.0, lines: Vec::new(), pictures: Vec::new() };
        for (index, (cell, column)) in cells.iter().zip(columns).enumerate() {
            let role = if index == 0 { Role::RowHead(1) } else { Role::DataCell };
            let element = self.tree.add(row, role);
            let mut y = padding;
            match cell {
                Cell::Text(texts) => {
                    for text in texts {
                        // A cell with one text is its own paragraph: half the elements.
                        let paragraph = match texts.as_slice() {
                            [Text { language: None, .. }] => element,
                            _ => self.element(element, Role::Paragraph, text),
                        };
                        let block = self.block(text, column.width)?;
                        let leading = block.leading;
                        for item in block.items(column.x, y) {
                            let (top, bottom) = (y, y + leading);
                            laid.lines.push(CellLine { element: paragraph, top, bottom, item });
                            y = bottom;
                        }
                    }
                }
                Cell::Picture(drawing) => {
                    let figure = self.tree.add(element, Role::Figure);
                    let line = self.theme.leading(Style::Body);
                    let top = y + (line - drawing.height) / 2.0;
                    laid.pictures.push(self.drawn(figure, drawing, column.x, top)?);
                    y += line.max(drawing.height);
                }
                Cell::Pictures(drawings) => {
                    for (index, drawing) in drawings.iter().enumerate() {
                        y += if index == 0 { 0.0 } else { self.gap(0.9) };
                        let figure = self.tree.add(element, Role::Figure);
                        laid.pictures.push(self.drawn(figure, drawing, column.x, y)?);
                        y += drawing.height;
                    }
                }
                Cell::Room(lines) => y += f32::from(*lines) * self.theme.leading(Style::Body),
            }
            laid.height = laid.height.max(y + padding);
        }
        Ok(laid)
    }

    /// A row as one piece; as several only if it is higher than `limit`.
    fn row_pieces(&self, laid: Laid, limit: f32, repeat: &Arc<Repeat>) -> Vec<Piece> {
        let padding = self.gap(0.75);
        let mut pieces = Vec::new();
        let mut pictures = laid.pictures;
        let mut from = 0.0;
        while from < laid.height {
            let to = cut(&laid.lines, from, laid.height, limit);
            let down = if from > 0.0 { padding - from } else { 0.0 };
            let mut parts = std::mem::take(&mut pictures);
            for line in laid.lines.iter().filter(|line| (from..to).contains(&line.top)) {
                let mut part = Part::content(line.element, vec![line.item.clone()]);
                part.shift(0.0, down);
                parts.push(part);
            }
            let height = to + down;
            if to >= laid.height {
                parts.push(Part::artifact(vec![self.rule(height, Ink::Rule, 0.6)]));
            }
            let mut piece = Piece::new(height, parts);
            piece.kind = Kind::Row;
            piece.repeat = Some(Arc::clone(repeat));
            pieces.push(piece);
            from = to;
        }
        pieces
    }
}

/// Where a row that goes on from `from` ends on this page: at its own end if that fits, else over
/// the first line that does not.
fn cut(lines: &[CellLine], from: f32, end: f32, limit: f32) -> f32 {
    if end - from <= limit {
        return end;
    }
    let to = from + limit;
    let crossed = lines.iter().filter(|line| (from..to).contains(&line.top) && line.bottom > to);
    let over = crossed.map(|line| line.top).fold(to, f32::min);
    if over > from { over } else { to }
}

fn repeated(head: &Piece) -> Vec<Item> {
    head.parts.iter().flat_map(|part| part.items.iter().cloned()).collect()
}
