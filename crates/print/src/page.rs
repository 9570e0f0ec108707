//! Pieces that never split, and how they flow over pages: a heading never ends a page, a table that
//! goes on repeats its head. Not what is in a piece, and not the PDF.

use std::sync::Arc;

use crate::{
    chart::{Ink, Shape},
    tags::{ElementId, Role, Tree},
    text::Line,
    theme::PAGE,
};

/// Something drawn. x grows to the right, y downwards, in points: from the piece's top left corner
/// while it is composed, from the page's once it is placed.
#[derive(Clone, Debug)]
pub(crate) enum Item {
    Text { x: f32, baseline: f32, ink: Ink, line: Line },
    Shape(Shape),
}

impl Item {
    fn shift(&mut self, right: f32, down: f32) {
        match self {
            Self::Text { x, baseline, .. } => {
                *x += right;
                *baseline += down;
            }
            Self::Shape(shape) => {
                for (x, y) in &mut shape.points {
                    *x += right;
                    *y += down;
                }
            }
        }
    }
}

/// Whose content something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// Nobody's: rules, grounds, what repeats on every page.
    Artifact,
    Content(ElementId),
}

/// Items that belong together in the structure.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub(crate) mark: Mark,
    pub(crate) items: Vec<Item>,
    /// Left, top, right and bottom, for a figure.
    pub(crate) bounds: Option<[f32; 4]>,
}

impl Part {
    pub(crate) const fn artifact(items: Vec<Item>) -> Self {
        Self { mark: Mark::Artifact, items, bounds: None }
    }

    pub(crate) const fn content(element: ElementId, items: Vec<Item>) -> Self {
        Self { mark: Mark::Content(element), items, bounds: None }
    }

    pub(crate) fn shift(&mut self, right: f32, down: f32) {
        for item in &mut self.items {
            item.shift(right, down);
        }
        if let Some([left, top, far, bottom]) = &mut self.bounds {
            *left += right;
            *far += right;
            *top += down;
            *bottom += down;
        }
    }
}

/// What is repeated at the top of a page on which a table goes on.
#[derive(Debug)]
pub(crate) struct Repeat {
    pub(crate) height: f32,
    pub(crate) items: Vec<Item>,
}

/// What a piece is, for the rules of breaking and the tests that hold them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Heading,
    TableHead,
    /// A table's row that heads the rows of a group.
    Group,
    Row,
    Signature,
    Other,
}

/// What stays together on one page.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    pub(crate) kind: Kind,
    /// Space above it, unless it is the first on its page.
    pub(crate) before: f32,
    pub(crate) height: f32,
    /// Whether it must stand on the same page as the piece after it.
    pub(crate) keep_with_next: bool,
    pub(crate) parts: Vec<Part>,
    pub(crate) repeat: Option<Arc<Repeat>>,
    /// Titles that the outline leads to here.
    pub(crate) bookmarks: Vec<String>,
}

impl Piece {
    pub(crate) const fn new(height: f32, parts: Vec<Part>) -> Self {
        Self {
            kind: Kind::Other,
            before: 0.0,
            height,
            keep_with_next: false,
            parts,
            repeat: None,
            bookmarks: Vec::new(),
        }
    }
}

/// Pieces one under the other as one: for columns and panels.
pub(crate) fn stack(pieces: Vec<Piece>) -> Piece {
    let mut whole = Piece::new(0.0, Vec::new());
    for (index, mut piece) in pieces.into_iter().enumerate() {
        let top = whole.height + if index == 0 { 0.0 } else { piece.before };
        for part in &mut piece.parts {
            part.shift(0.0, top);
        }
        whole.parts.append(&mut piece.parts);
        whole.bookmarks.append(&mut piece.bookmarks);
        whole.height = top + piece.height;
    }
    whole
}

/// A page as it will be drawn.
#[derive(Clone, Debug, Default)]
pub(crate) struct Page {
    pub(crate) parts: Vec<Part>,
    /// What was placed on it, with top and bottom: the tests of breaking read this.
    pub(crate) placed: Vec<Placed>,
}

/// A piece on a page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Placed {
    pub(crate) kind: Kind,
    pub(crate) top: f32,
    pub(crate) bottom: f32,
    /// Whether a table's head was repeated over it.
    pub(crate) repeated: bool,
}

impl Page {
    /// Adds a part; text that goes on in the same element stays one marked stretch.
    pub(crate) fn add(&mut self, mut part: Part) {
        match self.parts.last_mut() {
            Some(last) if last.mark == part.mark && part.bounds.is_none() => {
                last.items.append(&mut part.items);
            }
            _ => self.parts.push(part),
        }
    }
}

/// Where the outline leads.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Bookmark {
    pub(crate) title: String,
    pub(crate) page: usize,
    /// From the page's top.
    pub(crate) y: f32,
}

/// The part of a page that text may fill, from its top.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Frame {
    pub(crate) top: f32,
    pub(crate) bottom: f32,
}

impl Frame {
    pub(crate) fn height(self) -> f32 {
        self.bottom - self.top
    }
}

/// Puts pieces on pages.
pub(crate) fn flow(
    pieces: Vec<Piece>,
    frame: Frame,
    tree: &mut Tree,
) -> (Vec<Page>, Vec<Bookmark>) {
    let mut flow =
        Flow { frame, y: frame.top, pages: vec![Page::default()], bookmarks: Vec::new() };
    let mut chain: Vec<Piece> = Vec::new();
    for piece in pieces {
        let ends = !piece.keep_with_next;
        chain.push(piece);
        if ends {
            flow.place(std::mem::take(&mut chain), tree);
        }
    }
    flow.place(chain, tree);
    (flow.pages, flow.bookmarks)
}

struct Flow {
    frame: Frame,
    y: f32,
    pages: Vec<Page>,
    bookmarks: Vec<Bookmark>,
}

impl Flow {
    fn is_at_top(&self) -> bool {
        self.pages.last().is_none_or(|page| page.placed.is_empty())
    }

    /// Places pieces that must share a page; a chain longer than a page is let go of.
    fn place(&mut self, chain: Vec<Piece>, tree: &mut Tree) {
        let needed: f32 = chain.iter().map(|piece| piece.before + piece.height).sum();
        let first = chain.first().map_or(0.0, |piece| piece.before);
        let repeated =
            chain.first().and_then(|piece| piece.repeat.as_ref()).map_or(0.0, |r| r.height);
        if !self.is_at_top()
            && self.y + needed > self.frame.bottom
            && repeated + needed - first <= self.frame.height()
        {
            self.turn();
        }
        for piece in chain {
            if !self.is_at_top() && self.y + piece.before + piece.height > self.frame.bottom {
                self.turn();
            }
            self.put(piece, tree);
        }
    }

    fn turn(&mut self) {
        self.pages.push(Page::default());
        self.y = self.frame.top;
    }

    fn put(&mut self, piece: Piece, tree: &mut Tree) {
        let at_top = self.is_at_top();
        let number = self.pages.len() - 1;
        let Some(page) = self.pages.last_mut() else { return };
        let mut repeated = false;
        if !at_top {
            self.y += piece.before;
        } else if number > 0
            && let Some(repeat) = &piece.repeat
        {
            let mut part = Part::artifact(repeat.items.clone());
            part.shift(0.0, self.y);
            page.add(part);
            self.y += repeat.height;
            repeated = true;
        }
        for title in piece.bookmarks {
            self.bookmarks.push(Bookmark { title, page: number, y: self.y });
        }
        for mut part in piece.parts {
            part.shift(0.0, self.y);
            if let (Mark::Content(element), Some([left, top, right, bottom])) =
                (part.mark, part.bounds)
                && tree.role(element) == Role::Figure
            {
                tree.set_bounds(element, [left, PAGE.1 - bottom, right, PAGE.1 - top]);
            }
            page.add(part);
        }
        let bottom = self.y + piece.height;
        page.placed.push(Placed { kind: piece.kind, top: self.y, bottom, repeated });
        self.y = bottom;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRAME: Frame = Frame { top: 100.0, bottom: 200.0 };

    fn piece(kind: Kind, height: f32, keep_with_next: bool) -> Piece {
        Piece { kind, keep_with_next, ..Piece::new(height, Vec::new()) }
    }

    fn pages(pieces: Vec<Piece>) -> Vec<Vec<(Kind, f32, bool)>> {
        let mut tree = Tree::new(Role::Document);
        let (pages, _) = flow(pieces, FRAME, &mut tree);
        let placed = |page: &Page| {
            page.placed.iter().map(|placed| (placed.kind, placed.top, placed.repeated)).collect()
        };
        pages.iter().map(placed).collect()
    }

    #[test]
    fn a_heading_goes_to_the_page_of_what_it_heads() {
        let pieces = vec![
            piece(Kind::Other, 80.0, false),
            piece(Kind::Heading, 15.0, true),
            piece(Kind::Other, 20.0, false),
        ];
        assert_eq!(
            pages(pieces),
            [
                vec![(Kind::Other, 100.0, false)],
                vec![(Kind::Heading, 100.0, false), (Kind::Other, 115.0, false)]
            ]
        );
    }

    #[test]
    fn space_above_a_piece_falls_away_at_the_top_of_a_page() {
        let mut second = piece(Kind::Other, 50.0, false);
        second.before = 30.0;
        let fits = vec![piece(Kind::Other, 20.0, false), second.clone()];
        assert_eq!(pages(fits)[0][1].1, 150.0);
        let turns = vec![piece(Kind::Other, 30.0, false), second];
        assert_eq!(pages(turns)[1][0].1, 100.0);
    }

    #[test]
    fn a_table_repeats_its_head_on_every_page_it_goes_on() {
        let repeat = Arc::new(Repeat { height: 10.0, items: Vec::new() });
        let row = |_| Piece { repeat: Some(Arc::clone(&repeat)), ..piece(Kind::Row, 40.0, false) };
        let mut pieces = vec![piece(Kind::TableHead, 10.0, true)];
        pieces.extend((0..5).map(row));
        let first = |page: &Vec<(Kind, f32, bool)>| page[0];
        let pages = pages(pieces);
        assert_eq!(pages.len(), 3);
        assert_eq!(first(&pages[0]), (Kind::TableHead, 100.0, false));
        assert_eq!(first(&pages[1]), (Kind::Row, 110.0, true));
        assert_eq!(first(&pages[2]), (Kind::Row, 110.0, true));
        assert_eq!(pages.iter().map(Vec::len).sum::<usize>(), 6);
    }

    #[test]
    fn what_is_kept_together_but_higher_than_a_page_is_let_go_of() {
        let pieces = (0..8).map(|_| piece(Kind::Other, 30.0, true)).collect();
        assert_eq!(pages(pieces).iter().map(Vec::len).collect::<Vec<_>>(), [3, 3, 2]);
    }

    #[test]
    fn text_that_goes_on_in_one_element_is_one_marked_stretch() {
        let mut tree = Tree::new(Role::Document);
        let element = tree.add(Tree::ROOT, Role::Paragraph);
        let other = tree.add(Tree::ROOT, Role::Paragraph);
        let mut page = Page::default();
        for owner in [element, element, other] {
            page.add(Part::content(owner, Vec::new()));
        }
        assert_eq!(page.parts.len(), 2);
    }
}
