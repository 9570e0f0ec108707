//! What stands beside something else or on a ground of its own. Falls back to one under the other
//! where that would not fit: in large print, and with very long texts.

use crate::{
    chart::{Ink, Shape},
    compose::{Column, Composer},
    error::Error,
    page::{Item, Part, Piece, stack},
};

type Build<'a> = &'a dyn Fn(&mut Composer<'_>) -> Result<(), Error>;

/// A text on a ground, with a bar at its left.
pub(crate) struct Panel<'a> {
    pub(crate) bar: Ink,
    pub(crate) ground: Ink,
    pub(crate) build: Build<'a>,
}

/// The largest share of a page that does not split: what is higher is let flow.
const LARGEST_SHARE: f32 = 0.62;

impl Composer<'_> {
    /// What `build` composes, as one piece that does not split.
    fn stacked(&mut self, column: Column, build: Build<'_>) -> Result<Piece, Error> {
        let outer = std::mem::replace(&mut self.column, column);
        let pieces = std::mem::take(&mut self.pieces);
        let built = build(self);
        self.column = outer;
        let inner = std::mem::replace(&mut self.pieces, pieces);
        built.map(|()| stack(inner))
    }

    fn halves(&self, share: f32, gap: f32) -> [Column; 2] {
        let Column { x, width } = self.column;
        let first = (width - gap) * share;
        [Column { x, width: first }, Column { x: x + first + gap, width: width - first - gap }]
    }

    /// Two columns beside each other, the left one `share` of the width.
    pub(crate) fn beside(
        &mut self,
        share: f32,
        before: f32,
        left: Build<'_>,
        right: Build<'_>,
    ) -> Result<(), Error> {
        if self.theme.columns {
            let elements = self.tree.len();
            let [first, second] = self.halves(share, self.gap(3.6));
            let first = self.stacked(first, left)?;
            let mut second = self.stacked(second, right)?;
            let height = first.height.max(second.height);
            if height <= self.page_height * LARGEST_SHARE {
                // The lower of the two stands in the middle of the higher.
                let down = (height - second.height).max(0.0) / 2.0;
                second.parts.iter_mut().for_each(|part| part.shift(0.0, down));
                let mut piece = first;
                piece.parts.append(&mut second.parts);
                piece.bookmarks.append(&mut second.bookmarks);
                piece.height = height;
                piece.before = before;
                self.pieces.push(piece);
                return Ok(());
            }
            self.tree.cut(elements);
        }
        for build in [left, right] {
            self.flowing(before, build)?;
        }
        Ok(())
    }

    /// Two panels beside each other, equally high.
    pub(crate) fn panels(&mut self, before: f32, panels: [Panel<'_>; 2]) -> Result<(), Error> {
        if self.theme.columns {
            let elements = self.tree.len();
            let halves = self.halves(0.5, self.gap(2.6));
            let mut pieces = Vec::new();
            for (panel, column) in panels.iter().zip(halves) {
                pieces.push((self.on_ground(panel, column)?, panel, column));
            }
            let height = pieces.iter().map(|(piece, ..)| piece.height).fold(0.0, f32::max);
            if height <= self.page_height * LARGEST_SHARE {
                let mut whole = Piece::new(height, Vec::new());
                whole.before = before;
                for (mut piece, panel, column) in pieces {
                    whole.parts.push(ground(panel, column, height, self.theme.body));
                    whole.parts.append(&mut piece.parts);
                    whole.bookmarks.append(&mut piece.bookmarks);
                }
                self.pieces.push(whole);
                return Ok(());
            }
            self.tree.cut(elements);
        }
        for panel in &panels {
            self.panel(before, panel)?;
        }
        Ok(())
    }

    /// One panel over the whole width.
    pub(crate) fn panel(&mut self, before: f32, panel: &Panel<'_>) -> Result<(), Error> {
        let (elements, column) = (self.tree.len(), self.column);
        let mut piece = self.on_ground(panel, column)?;
        if piece.height > self.page_height * LARGEST_SHARE {
            self.tree.cut(elements);
            return self.flowing(before, panel.build);
        }
        piece.parts.insert(0, ground(panel, column, piece.height, self.theme.body));
        piece.before = before;
        self.pieces.push(piece);
        Ok(())
    }

    /// A panel's text with the space around it.
    fn on_ground(&mut self, panel: &Panel<'_>, column: Column) -> Result<Piece, Error> {
        let (side, over) = (self.gap(2.2), self.gap(1.8));
        let inner = Column { x: column.x + side + self.gap(0.4), width: column.width - 2.0 * side };
        let mut piece = self.stacked(inner, panel.build)?;
        piece.parts.iter_mut().for_each(|part| part.shift(0.0, over));
        piece.height += 2.0 * over;
        Ok(piece)
    }

    fn flowing(&mut self, before: f32, build: Build<'_>) -> Result<(), Error> {
        let at = self.pieces.len();
        build(self)?;
        if let Some(piece) = self.pieces.get_mut(at) {
            piece.before = before;
        }
        Ok(())
    }
}

fn ground(panel: &Panel<'_>, column: Column, height: f32, body: f32) -> Part {
    let Column { x, width } = column;
    Part::artifact(vec![
        Item::Shape(Shape::rectangle(x, 0.0, width, height, panel.ground)),
        Item::Shape(Shape::rectangle(x, 0.0, body * 0.3, height, panel.bar)),
    ])
}
