//! Writes laid-out papers as one PDF: pages through printpdf, then structure and metadata on the
//! document it hands out. Not layout. The same papers always give the same bytes.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use domain::language::Language;
use printpdf::{
    Codepoint, Color, DictItem, FontId, Line as PdfLine, LineCapStyle, LineDashPattern, LinePoint,
    Mm, Op, PaintMode, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Point,
    Polygon, PolygonRing, Pt, Rect, Rgb, TextItem, WindingOrder, to_lopdf_doc,
};

use crate::{
    chart::{Ink, Shape, Stroke},
    error::Error,
    face::{Face, Subset},
    metadata,
    page::{Bookmark, Item, Mark, Page},
    references,
    tags::{ElementId, Role, Tree},
    text::{Line, Typesetter},
    theme::{PAGE, rgb},
};

/// A paper whose pages are laid out.
pub(crate) struct Laid {
    pub(crate) title: String,
    pub(crate) language: Language,
    /// The day that the paper bears; also its date as a file, so that the bytes stay the same.
    pub(crate) dated: NaiveDate,
    pub(crate) pages: Vec<Page>,
    pub(crate) bookmarks: Vec<Bookmark>,
    pub(crate) tree: Tree,
}

/// Where the outline leads: a paper's title, or a heading under it.
pub(crate) struct Entry {
    pub(crate) bookmark: Bookmark,
    pub(crate) under: Vec<Bookmark>,
}

/// Writes one paper.
pub(crate) fn paper(setter: &Typesetter, laid: Laid) -> Result<Vec<u8>, Error> {
    let entries =
        laid.bookmarks.into_iter().map(|bookmark| Entry { bookmark, under: Vec::new() }).collect();
    let about = metadata::About { title: laid.title, language: laid.language, dated: laid.dated };
    file(setter, &laid.pages, laid.tree, entries, &about)
}

/// Writes many papers as one file: each a part of its own, with its own bookmarks under its title.
pub(crate) fn joined(
    setter: &Typesetter,
    title: String,
    papers: Vec<Laid>,
) -> Result<Vec<u8>, Error> {
    let mut tree = Tree::new(Role::Document);
    let mut pages: Vec<Page> = Vec::new();
    let mut entries = Vec::with_capacity(papers.len());
    let language = papers.first().map(|paper| paper.language).unwrap_or_default();
    let dated = papers.iter().map(|paper| paper.dated).max().unwrap_or_default();
    for paper in papers {
        let first = pages.len();
        let moved = tree.join(paper.tree, paper.language);
        let moved_to = |bookmark: Bookmark| Bookmark { page: bookmark.page + first, ..bookmark };
        entries.push(Entry {
            bookmark: Bookmark { title: paper.title, page: first, y: 0.0 },
            under: paper.bookmarks.into_iter().map(moved_to).collect(),
        });
        for mut page in paper.pages {
            for part in &mut page.parts {
                if let Mark::Content(element) = &mut part.mark {
                    *element = element.moved(moved);
                }
            }
            pages.push(page);
        }
    }
    file(setter, &pages, tree, entries, &metadata::About { title, language, dated })
}

fn file(
    setter: &Typesetter,
    pages: &[Page],
    mut tree: Tree,
    entries: Vec<Entry>,
    about: &metadata::About,
) -> Result<Vec<u8>, Error> {
    let subset = |face| setter.subset(face, &used(pages, face));
    let subsets = [subset(Face::Regular)?, subset(Face::Bold)?];
    let mut pdf = PdfDocument::new(&about.title);
    for face in Face::ALL {
        let font = PdfFont::new(subsets[face as usize].font.clone());
        pdf.resources.fonts.map.insert(FontId(face.name().to_owned()), font);
    }
    let mut marks: Vec<Vec<ElementId>> = Vec::with_capacity(pages.len());
    for (number, page) in pages.iter().enumerate() {
        let (ops, owners) = draw(page, &subsets);
        for (mark, owner) in (0i64..).zip(&owners) {
            tree.add_content(*owner, number, mark);
        }
        marks.push(owners);
        pdf.pages.push(PdfPage::new(Mm(210.0), Mm(297.0), ops));
    }
    let options = PdfSaveOptions { image_optimization: None, ..PdfSaveOptions::default() };
    let mut warnings = Vec::new();
    let mut document = to_lopdf_doc(&pdf, &options, &mut warnings);
    if let Some(warning) = warnings.first() {
        return Err(Error::Invalid(warning.msg.clone()));
    }
    join_strings(&mut document);
    metadata::finish(&mut document, about, &tree, &marks, &entries)?;
    document.compress();
    let mut bytes = Vec::new();
    document.save_with_options(&mut bytes, options_of_file())?;
    references::packed(bytes, &document.trailer)
}

/// Object streams, and as few as may be: a structure tree is many small objects.
fn options_of_file() -> lopdf::SaveOptions {
    lopdf::SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(2_000)
        .compression_level(9)
        .build()
}

/// Glyphs come as one string each, in hexadecimal. Joined and as bare bytes they are a third of
/// that, and quicker to pack. In page content two strings touch nowhere else.
fn join_strings(document: &mut lopdf::Document) {
    for page in document.get_pages().into_values() {
        for content in document.get_page_contents(page) {
            let Ok(stream) = document.get_object_mut(content).and_then(|o| o.as_stream_mut())
            else {
                continue;
            };
            let joined = joined_strings(&stream.content);
            stream.set_content(joined);
        }
    }
}

fn joined_strings(content: &[u8]) -> Vec<u8> {
    let mut joined = Vec::with_capacity(content.len() / 2);
    let mut rest = content;
    loop {
        match rest {
            [] => return joined,
            [first @ (b'<' | b'>'), second, after @ ..] if first == second => {
                joined.extend([first, second]);
                rest = after;
            }
            [b'<', after @ ..] => {
                joined.push(b'(');
                rest = bare_bytes(after, &mut joined);
                joined.push(b')');
            }
            [byte, after @ ..] => {
                joined.push(*byte);
                rest = after;
            }
        }
    }
}

/// Writes what strings of hexadecimal say, one right after the other, and gives what follows them.
fn bare_bytes<'c>(mut rest: &'c [u8], joined: &mut Vec<u8>) -> &'c [u8] {
    loop {
        match rest {
            [b'>', b'<', after @ ..] if !after.starts_with(b"<") => rest = after,
            [b'>', after @ ..] => return after,
            [high, low, after @ ..] => {
                let digit = |byte: u8| char::from(byte).to_digit(16).unwrap_or_default();
                let byte = (digit(*high) << 4 | digit(*low)) as u8;
                match byte {
                    b'(' | b')' | b'\\' => joined.extend([b'\\', byte]),
                    // A bare carriage return would be read as a line feed (ISO 32000-1, 7.3.4.2).
                    b'\r' => joined.extend(b"\\r"),
                    _ => joined.push(byte),
                }
                rest = after;
            }
            _ => return &[],
        }
    }
}

fn used(pages: &[Page], face: Face) -> BTreeSet<u16> {
    let items = pages.iter().flat_map(|page| &page.parts).flat_map(|part| &part.items);
    items
        .filter_map(|item| match item {
            Item::Text { line, .. } if line.face == face => Some(line),
            _ => None,
        })
        .flat_map(Line::glyphs)
        .map(|glyph| glyph.id)
        .collect()
}

/// The page's operations, and whose each of its marked stretches is.
fn draw(page: &Page, subsets: &[Subset; 2]) -> (Vec<Op>, Vec<ElementId>) {
    let mut pen = Pen { ops: Vec::new(), subsets, fill: None, font: None, stroke: None };
    let mut owners = Vec::new();
    for part in &page.parts {
        match part.mark {
            Mark::Artifact => {
                pen.ops.push(Op::BeginMarkedContent { tag: "Artifact".to_owned() });
            }
            Mark::Content(element) => {
                let mark = i64::try_from(owners.len()).unwrap_or(i64::MAX);
                owners.push(element);
                let map = [("MCID".to_owned(), DictItem::Int(mark))].into();
                let properties = DictItem::Dict { map };
                let tag = "Span".to_owned();
                pen.ops.push(Op::BeginMarkedContentWithProperties { tag, properties });
            }
        }
        pen.items(&part.items);
        pen.ops.push(Op::EndMarkedContent);
    }
    (pen.ops, owners)
}

/// Least correction of the pen that is written, in thousandths: a tenth of a point in body text.
const LEAST_MOVE: f32 = 9.0;

/// Draws items one after the other and says colour, font and dashes only when they change.
struct Pen<'a> {
    ops: Vec<Op>,
    subsets: &'a [Subset; 2],
    fill: Option<Ink>,
    font: Option<(Face, f32)>,
    stroke: Option<Stroke>,
}

impl Pen<'_> {
    fn items(&mut self, items: &[Item]) {
        // Text positions are relative to the one before within a text section.
        let mut at: Option<(f32, f32)> = None;
        for item in items {
            match item {
                Item::Text { x, baseline, ink, line } => {
                    let (x, y) = (*x, PAGE.1 - baseline);
                    if at.is_none() {
                        self.ops.push(Op::StartTextSection);
                    }
                    let (x, y) = (rounded(x), rounded(y));
                    let (from_x, from_y) = at.unwrap_or_default();
                    self.fill(*ink);
                    self.font(line);
                    self.ops.push(Op::SetTextCursor { pos: point(x - from_x, y - from_y) });
                    self.show(line);
                    at = Some((x, y));
                }
                Item::Shape(shape) => {
                    if at.take().is_some() {
                        self.ops.push(Op::EndTextSection);
                    }
                    self.shape(shape);
                }
            }
        }
        if at.is_some() {
            self.ops.push(Op::EndTextSection);
        }
    }

    fn fill(&mut self, ink: Ink) {
        if self.fill.replace(ink) != Some(ink) {
            self.ops.push(Op::SetFillColor { col: colour(ink) });
        }
    }

    fn font(&mut self, line: &Line) {
        let wanted = (line.face, line.size);
        if self.font.replace(wanted) != Some(wanted) {
            let font = PdfFontHandle::External(FontId(line.face.name().to_owned()));
            self.ops.push(Op::SetFont { font, size: Pt(line.size) });
        }
    }

    fn show(&mut self, line: &Line) {
        let subset = &self.subsets[line.face as usize];
        let mut items = Vec::new();
        let mut glyphs: Vec<Codepoint> = Vec::new();
        let (mut raised, mut back) = (0.0_f32, 0.0_f32);
        for glyph in line.glyphs() {
            if glyph.up.to_bits() != raised.to_bits() {
                if !glyphs.is_empty() {
                    items.push(TextItem::GlyphIds(std::mem::take(&mut glyphs)));
                }
                if !items.is_empty() {
                    self.ops.push(Op::ShowText { items: std::mem::take(&mut items) });
                }
                raised = glyph.up;
                self.ops
                    .push(Op::SetLineOffset { multiplier: rounded(raised * line.size / 1000.0) });
            }
            if glyph.right != 0.0 {
                match glyphs.last_mut() {
                    Some(before) => before.offset = (before.offset - glyph.right).round(),
                    None => items.push(TextItem::Offset((-glyph.right).round())),
                }
            }
            // What the viewer moves by itself, less what shaping wants: a positive number goes back.
            let width = subset.widths.get(&glyph.id).copied().unwrap_or_default();
            back += width - glyph.advance + glyph.right;
            // Cut widths are a thousandth short at most: said when they add up to something.
            let offset = if back.abs() < LEAST_MOVE { 0.0 } else { back.round() };
            back -= offset;
            glyphs.push(Codepoint {
                gid: subset.numbers.get(&glyph.id).copied().unwrap_or_default(),
                offset,
                cid: Some(glyph.text.clone()),
            });
        }
        if !glyphs.is_empty() {
            items.push(TextItem::GlyphIds(glyphs));
        }
        if !items.is_empty() {
            self.ops.push(Op::ShowText { items });
        }
        if raised != 0.0 {
            self.ops.push(Op::SetLineOffset { multiplier: 0.0 });
        }
    }

    fn shape(&mut self, shape: &Shape) {
        if let Some(ink) = shape.fill {
            self.fill(ink);
        }
        if let Some(stroke) = shape.stroke {
            self.stroke(stroke);
        }
        let mode = match (shape.fill, shape.stroke) {
            (Some(_), Some(_)) => PaintMode::FillStroke,
            (Some(_), None) => PaintMode::Fill,
            (None, _) => PaintMode::Stroke,
        };
        if let Some(rectangle) = rectangle(shape, mode) {
            self.ops.push(Op::DrawRectangle { rectangle });
            return;
        }
        let points: Vec<LinePoint> = shape
            .points
            .iter()
            .map(|(x, y)| LinePoint { p: point(*x, PAGE.1 - y), bezier: false })
            .collect();
        self.ops.push(if shape.fill.is_some() {
            let rings = vec![PolygonRing { points }];
            let polygon = Polygon { rings, mode, winding_order: WindingOrder::NonZero };
            Op::DrawPolygon { polygon }
        } else {
            Op::DrawLine { line: PdfLine { points, is_closed: shape.closed } }
        });
    }

    fn stroke(&mut self, stroke: Stroke) {
        let before = self.stroke.replace(stroke);
        if before.map(|before| before.ink) != Some(stroke.ink) {
            self.ops.push(Op::SetOutlineColor { col: colour(stroke.ink) });
        }
        if before.map(|before| before.width) != Some(stroke.width) {
            self.ops.push(Op::SetOutlineThickness { pt: Pt(rounded(stroke.width)) });
        }
        if before.is_some_and(|before| before.round) != stroke.round {
            let cap = if stroke.round { LineCapStyle::Round } else { LineCapStyle::Butt };
            self.ops.push(Op::SetLineCapStyle { cap });
        }
        if before.and_then(|before| before.dash) != stroke.dash {
            let pattern = stroke.dash.map(|(dash, space)| [rounded(dash), rounded(space)]);
            let pattern: &[f32] = pattern.as_ref().map_or(&[], |pattern| pattern);
            let dash = LineDashPattern::new(0.0, pattern);
            self.ops.push(Op::SetLineDashPattern { dash });
        }
    }
}

/// The shape as an upright rectangle, if it is one: the shortest way to write it.
fn rectangle(shape: &Shape, mode: PaintMode) -> Option<Rect> {
    let [(left, top), (right, upper), (far, bottom), (near, lower)] = shape.points.as_slice()
    else {
        return None;
    };
    let upright = left == near && right == far && top == upper && bottom == lower;
    (shape.closed && upright).then(|| Rect {
        x: Pt(rounded(*left)),
        y: Pt(rounded(PAGE.1 - bottom)),
        width: Pt(rounded(right - left)),
        height: Pt(rounded(bottom - top)),
        mode: Some(mode),
        winding_order: None,
    })
}

/// Two decimals: finer than any printer.
fn rounded(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}

fn point(x: f32, y: f32) -> Point {
    Point { x: Pt(rounded(x)), y: Pt(rounded(y)) }
}

fn colour(ink: Ink) -> Color {
    // Three decimals are finer than the eight bits that a colour comes from.
    let part = |value: f32| (value * 1000.0).round() / 1000.0;
    let (r, g, b) = rgb(ink);
    Color::Rgb(Rgb { r: part(r), g: part(g), b: part(b), icc_profile: None })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_that_touch_are_joined_as_bytes_and_dictionaries_are_left_alone() {
        for (content, joined) in [
            (&b"[<0001><00AF> -9<0002>] TJ"[..], &b"[(\0\x01\0\xaf) -9(\0\x02)] TJ"[..]),
            (b"/Span <</MCID 3>> BDC", b"/Span <</MCID 3>> BDC"),
            (b"[<0028><0029005C000D000A>]", b"[(\0\\(\0\\)\0\\\\\0\\r\0\n)]"),
            (b"<00", b"(\0)"),
            (b"", b""),
        ] {
            assert_eq!(joined_strings(content), joined, "{}", String::from_utf8_lossy(content));
        }
    }
}
