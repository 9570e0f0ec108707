//! What frames every paper: the head of the first page, the line over the others, the foot. Not the
//! content between them.

use domain::language::Language;
use words::Words;

use super::{Imprint, Participant};
use crate::{
    chart::{Ink, Shape},
    compose::{Composer, Text, baseline},
    error::{Error, Field},
    page::{Frame, Item, Kind, Part, Piece, flow},
    tags::Role,
    text::Typesetter,
    theme::{PAGE, Style, Theme},
    write::Laid,
};

/// What the head and the foot say.
pub(super) struct Framed<'a> {
    pub(super) imprint: &'a Imprint,
    pub(super) participant: &'a Participant,
    /// What kind of paper.
    pub(super) kind: String,
    /// Where it stands, at the right of the head: the first is the weightiest.
    pub(super) status: Vec<Text>,
}

impl Framed<'_> {
    fn theme(&self) -> &'static Theme {
        Theme::of(self.imprint.text_size)
    }

    fn words(&self) -> &'static Words {
        words::in_language(self.language())
    }

    const fn language(&self) -> Language {
        self.imprint.language
    }

    /// Composes and lays out a paper: the frame here, the content by `content`.
    pub(super) fn lay_out(
        self,
        setter: &mut Typesetter,
        content: impl FnOnce(&mut Composer<'_>) -> Result<(), Error>,
    ) -> Result<Laid, Error> {
        let theme = self.theme();
        let mut composer = Composer::new(setter, theme, self.language(), 0.0);
        let (foot, foot_height) = self.foot(&mut composer)?;
        let bottom = PAGE.1 - theme.bottom - foot_height - composer.gap(2.0);
        let frame = Frame { top: theme.top, bottom };
        composer.page_height = frame.height();
        self.head(&mut composer)?;
        content(&mut composer)?;
        let Composer { pieces, mut tree, .. } = composer;
        let (mut pages, bookmarks) = flow(pieces, frame, &mut tree);
        let count = pages.len();
        let foot_top = PAGE.1 - theme.bottom - foot_height;
        for (index, page) in pages.iter_mut().enumerate() {
            let mut part = Part::artifact(foot.clone());
            part.items.push(self.page_number(setter, index + 1, count)?);
            part.shift(0.0, foot_top);
            if index > 0 {
                part.items.extend(self.running_head(setter)?);
            }
            page.add(part);
        }
        let title = self.words().papers().papers_of(&self.kind, &self.participant.name);
        let (language, dated) = (self.language(), self.imprint.dated);
        Ok(Laid { title, language, dated, pages, bookmarks, tree })
    }

    /// Kind and status over a rule, then the name, role and employer.
    fn head(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        masthead(composer, &self.kind, &self.status)?;
        let name = Text::of(Field::Name, self.participant.name.as_str()).style(Style::Title);
        let before = composer.gap(3.2);
        composer.paragraph(Role::Heading(1), &name, before)?;
        for piece in &mut composer.pieces {
            piece.kind = Kind::Heading;
            piece.keep_with_next = true;
        }
        let Participant { role, employer, identity_number, .. } = self.participant;
        // One line for both; asked for apart, so that a character is named with its own field.
        let said = [(Field::Role, role), (Field::Employer, employer)];
        let said = said.into_iter().filter(|(_, text)| !text.is_empty());
        let said: Vec<Text> =
            said.map(|(field, text)| Text::of(field, text.as_str()).style(Style::Lead)).collect();
        for text in &said {
            composer.block(text, f32::INFINITY)?;
        }
        if let Some(first) = said.first() {
            let texts: Vec<&str> = said.iter().map(|text| text.text.as_str()).collect();
            let line = Text { text: texts.join(", "), ..first.clone() };
            let before = composer.gap(0.4);
            composer.paragraph(Role::Paragraph, &line, before)?;
        }
        if let Some(number) = identity_number {
            let said = self.words().papers().identity_number(number);
            let text = Text::of(Field::IdentityNumber, said).muted();
            let before = composer.gap(0.4);
            composer.paragraph(Role::Paragraph, &text, before)?;
        }
        Ok(())
    }

    /// The foot's rule and lines, from its own top, and its height.
    fn foot(&self, composer: &mut Composer<'_>) -> Result<(Vec<Item>, f32), Error> {
        let papers = self.words().papers();
        let imprint = self.imprint;
        let unless_empty = |text: &str, say: &dyn Fn(&str) -> String| {
            if text.is_empty() { None } else { Some(say(text)) }
        };
        let identity: Vec<String> = [
            Some(papers.document_number(&imprint.number)),
            Some(papers.version(imprint.version)),
            unless_empty(&imprint.participant_number, &|n| papers.participant_number(n)),
            unless_empty(&imprint.organisation_number, &|n| papers.organisation_number(n)),
        ]
        .into_iter()
        .flatten()
        .collect();
        let project: Vec<String> = [
            unless_empty(&imprint.project, &str::to_owned),
            unless_empty(&imprint.diary_number, &|n| papers.diary_number(n)),
        ]
        .into_iter()
        .flatten()
        .collect();
        let funder = unless_empty(&imprint.funder_line, &str::to_owned);
        let x = composer.column.x;
        let width = composer.column.width;
        let rule = Shape::line(vec![(x, 0.0), (x + width, 0.0)], Ink::Rule, 0.7);
        let mut items = vec![Item::Shape(rule)];
        let mut y = composer.gap(1.1);
        // The page's number stands beside the first line.
        let mut rows = vec![(identity, width * 0.8)];
        let together: Vec<String> = project.iter().chain(&funder).cloned().collect();
        let small =
            |parts: &[String]| Text::of(Field::Imprint, parts.join(" · ")).style(Style::Small);
        if composer.block(&small(&together), width)?.is_one_line() {
            rows.push((together, width));
        } else {
            // Broken where something else begins, not in the middle of the funder's name.
            rows.extend([(project, width), (funder.into_iter().collect(), width)]);
        }
        for (parts, width) in rows.into_iter().filter(|(parts, _)| !parts.is_empty()) {
            let block = composer.block(&small(&parts), width)?;
            let height = block.height();
            items.extend(block.items(x, y));
            y += height;
        }
        Ok((items, y))
    }

    fn page_number(
        &self,
        setter: &mut Typesetter,
        page: usize,
        pages: usize,
    ) -> Result<Item, Error> {
        let said = self.words().papers().page_of(page, pages);
        let top = self.theme().space() * 1.1;
        self.small(setter, Field::Words, &said, top, true)
    }

    /// Name and kind at the left, status at the right, over every page but the first.
    fn running_head(&self, setter: &mut Typesetter) -> Result<Vec<Item>, Error> {
        let theme = self.theme();
        let leading = theme.leading(Style::Small);
        let top = theme.top - leading - theme.space() * 3.4;
        let title = self.words().papers().papers_of(&self.kind, &self.participant.name);
        let room = theme.measure() * 0.66;
        let mut left = self.small_lines(setter, Field::Name, &title, room)?;
        if left.len() > 1 {
            // What the line has no room for is told on the first page.
            let more = self.small_lines(setter, Field::Words, "…", room)?;
            left[0].words.extend(more.into_iter().flat_map(|line| line.words));
        }
        let left = left.swap_remove(0);
        let left = Item::Text {
            x: theme.side,
            baseline: baseline(top, leading, left.size),
            ink: Ink::Muted,
            line: left,
        };
        let status = self.status.first();
        let right = status
            .map(|status| self.small(setter, status.field, &status.text, top, true))
            .transpose()?;
        let y = top + leading + theme.space() * 0.8;
        let (from, to) = (theme.side, theme.side + theme.measure());
        let rule = Item::Shape(Shape::line(vec![(from, y), (to, y)], Ink::Rule, 0.7));
        Ok([Some(left), right, Some(rule)].into_iter().flatten().collect())
    }

    fn small(
        &self,
        setter: &mut Typesetter,
        field: Field,
        text: &str,
        top: f32,
        at_right: bool,
    ) -> Result<Item, Error> {
        let theme = self.theme();
        let line = self.small_lines(setter, field, text, f32::INFINITY)?.swap_remove(0);
        let x = if at_right { theme.side + theme.measure() - line.width() } else { theme.side };
        let baseline = baseline(top, theme.leading(Style::Small), line.size);
        Ok(Item::Text { x, baseline, ink: Ink::Muted, line })
    }

    fn small_lines(
        &self,
        setter: &mut Typesetter,
        field: Field,
        text: &str,
        width: f32,
    ) -> Result<Vec<crate::text::Line>, Error> {
        let size = self.theme().size(Style::Small);
        setter
            .wrap(crate::face::Face::Regular, size, text, width, self.language())
            .map_err(|missing| Error::MissingGlyph { field, character: missing.0 })
    }
}

/// The first page's first lines: what kind of paper at the left, where it stands at the right, over
/// a rule.
pub(super) fn masthead(
    composer: &mut Composer<'_>,
    kind: &str,
    status: &[Text],
) -> Result<(), Error> {
    let width = composer.column.width;
    let kind = Text::words(kind).bold();
    let left = composer.block(&kind, width * 0.5)?;
    let line = left.height();
    let element = composer.element(composer.parent, Role::Paragraph, &kind);
    let x = composer.column.x;
    let mut items = left.items(x, 0.0);
    for item in &mut items {
        if let Item::Text { ink, .. } = item {
            *ink = Ink::Accent;
        }
    }
    let mut parts = vec![Part::content(element, items)];
    let mut y = 0.0;
    for status in status {
        let block = composer.block(status, width * 0.5)?;
        let element = composer.element(composer.parent, Role::Paragraph, status);
        let height = block.height();
        let mut items = block.items(x, y);
        for item in &mut items {
            if let Item::Text { x, line, .. } = item {
                *x += width - line.width();
            }
        }
        parts.push(Part::content(element, items));
        y += height;
    }
    let height = line.max(y) + composer.gap(1.0);
    let rule = Shape::line(vec![(x, height), (x + width, height)], Ink::Accent, 1.4);
    parts.push(Part::artifact(vec![Item::Shape(rule)]));
    composer.pieces.push(Piece::new(height, parts));
    Ok(())
}
