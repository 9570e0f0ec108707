//! How a company's competence matrix is laid out: first what hangs on one person, then each competence,
//! then everyone, in blocks of as many people as a page is wide. Not what it holds.

use domain::{comparison::Standing, library::Said};
use words::{Words, matrix::Matrix};

use super::{
    frame::masthead,
    matrix::{CompanyMatrix, MatrixCell, MatrixLine},
    section::{section, section_facts, section_list, section_table},
    sheet::OfRegister,
};
use crate::{
    chart::{self, Align, Drawing, Hang, Ink, Label, Shape},
    compose::{Composer, Text},
    error::{Error, Field},
    table::{Cell, Group, Head, Table},
    tags::Role,
    text::Typesetter,
    theme::{Style, Theme},
    write::Laid,
};

/// People beside each other in a block; fewer where an earlier level stands before each.
const ACROSS: usize = 10;
const ACROSS_COMPARED: usize = 7;

/// The share of the width that the names of competences have in a block.
const NAMES: f32 = 0.37;

pub(super) fn lay_out(matrix: &CompanyMatrix, setter: &mut Typesetter) -> Result<Laid, Error> {
    let words = words::in_language(matrix.language);
    let said = words.matrix();
    let of_register = OfRegister {
        language: matrix.language,
        title: said.title_of(&matrix.company, matrix.made),
        dated: matrix.made,
    };
    of_register.lay_out(setter, |composer| {
        let pages = Pages { matrix, words, said };
        pages.head(composer)?;
        pages.on_one(composer)?;
        pages.without_anyone(composer)?;
        pages.competences(composer)?;
        pages.people(composer)?;
        pages.blocks(composer)?;
        pages.funder(composer)
    })
}

struct Pages<'m> {
    matrix: &'m CompanyMatrix,
    words: &'static Words,
    said: Matrix<'static>,
}

impl Pages<'_> {
    fn head(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let (matrix, said) = (self.matrix, self.said);
        let made = Text::words(said.made(matrix.made)).style(Style::Small);
        let mut status = vec![made];
        if let Some(left) = &matrix.left {
            let to = said.left_with(left.version, &left.received_by);
            status.push(Text::of(Field::Signatures, to).style(Style::Small));
        }
        masthead(composer, &said.kind(), &status)?;
        let before = composer.gap(3.2);
        let title = Text::of(Field::Employer, matrix.company.as_str()).style(Style::Title);
        composer.kept(|composer| composer.paragraph(Role::Heading(1), &title, before))?;
        for (field, only) in [(Field::Role, &matrix.role), (Field::Area, &matrix.area)] {
            let Some(only) = only else { continue };
            let before = composer.gap(0.4);
            let only = self.text(field, only).style(Style::Lead);
            composer.paragraph(Role::Paragraph, &only, before)?;
        }
        let before = composer.gap(2.2);
        composer.paragraph(Role::Paragraph, &Text::words(said.purpose()), before)?;
        let papers = self.words.papers();
        let mut facts = vec![(said.people(), Text::words(matrix.people.len().to_string()))];
        if !matrix.organisation_number.is_empty() {
            let number = Text::of(Field::Imprint, matrix.organisation_number.as_str());
            facts.push((said.organisation_number(), number));
        }
        let project = [matrix.project.clone(), papers.diary_number(&matrix.diary_number)];
        let known = [&matrix.project, &matrix.diary_number].map(|text| !text.is_empty());
        let project: Vec<String> = project
            .into_iter()
            .zip(known)
            .filter_map(|(text, is_known)| is_known.then_some(text))
            .collect();
        if !project.is_empty() {
            facts.push((said.project(), Text::of(Field::Imprint, project.join(", "))));
        }
        if let Some(day) = matrix.before {
            facts.push((said.compared(), Text::words(day.to_string())));
        }
        let facts: Vec<(Text, Text)> =
            facts.into_iter().map(|(name, fact)| (Text::words(name).muted(), fact)).collect();
        section_facts(composer, &said.about(), &facts)
    }

    fn lines(&self) -> impl Iterator<Item = &MatrixLine> {
        self.matrix.areas.iter().flat_map(|area| &area.lines)
    }

    /// What one person's absence would stop, person by person.
    fn on_one(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let said = self.said;
        let mut rows = Vec::new();
        for (index, person) in self.matrix.people.iter().enumerate() {
            let carried: Vec<Text> = self
                .lines()
                .filter(|line| line.only == Some(index))
                .map(|line| self.text(Field::Competence, &line.name))
                .collect();
            if !carried.is_empty() {
                let name = Text::of(Field::Name, person.name.as_str());
                rows.push(vec![cell(name), Cell::Text(carried)]);
            }
        }
        let heads = [(said.head_person(), 0.34), (said.head_only(), 0.66)];
        let note = Text::words(said.on_one_note());
        section_table(composer, &said.on_one(), Some(note), &heads, rows)
    }

    fn without_anyone(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let names: Vec<Text> = self
            .lines()
            .filter(|line| line.strength.alone == 0)
            .map(|line| self.text(Field::Competence, &line.name))
            .collect();
        section_list(composer, &self.said.without_anyone(), &names)
    }

    fn competences(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let said = self.said;
        if self.matrix.areas.is_empty() {
            return Ok(());
        }
        let heads = [
            (said.head_competence(), 0.34),
            (said.head_alone(), 0.12),
            (said.head_guide(), 0.17),
            (said.head_met(), 0.13),
            (said.head_gap(), 0.12),
            (said.head_unknown(), 0.12),
        ];
        let row = |line: &MatrixLine| {
            let MatrixLine { strength, demand, .. } = line;
            let guide = match strength.can_guide {
                0 => "0".to_owned(),
                guides => said.guide(guides, strength.want_to_guide),
            };
            let number = |count: u32| cell(Text::words(count.to_string()));
            vec![
                cell(self.text(Field::Competence, &line.name)),
                number(strength.alone),
                cell(Text::words(guide)),
                number(demand.met),
                number(demand.gap),
                number(demand.unknown),
            ]
        };
        section(composer, &said.competences(), |composer| {
            let note = Text::words(said.competences_note());
            composer.kept(|composer| composer.paragraph(Role::Paragraph, &note, 0.0))?;
            self.table(composer, &heads, row)
        })
    }

    fn people(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let said = self.said;
        let rows = self.matrix.people.iter().enumerate().map(|(index, person)| {
            let role = person.role.as_ref().map(|role| self.text(Field::Role, role));
            let coverage = person.coverage;
            let mapped = match coverage.applicable {
                0 => said.no_requirements(),
                applicable => said.assessed_of(coverage.assessed, applicable),
            };
            vec![
                cell(Text::words((index + 1).to_string())),
                cell(Text::of(Field::Name, person.name.as_str())),
                Cell::Text(role.into_iter().collect()),
                cell(Text::words(mapped)),
                cell(Text::words(person.alone_in.to_string())),
            ]
        });
        let heads = [
            (said.head_number(), 0.07),
            (said.head_person(), 0.32),
            (said.head_role(), 0.27),
            (said.head_mapped(), 0.2),
            (said.head_alone_in(), 0.14),
        ];
        section_table(composer, &said.people(), None, &heads, rows.collect())
    }

    fn blocks(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let said = self.said;
        let people = if self.matrix.areas.is_empty() { 0 } else { self.matrix.people.len() };
        let across = if self.matrix.before.is_some() { ACROSS_COMPARED } else { ACROSS };
        #[allow(clippy::cast_precision_loss, reason = "as many as stand beside each other")]
        let share = (1.0 - NAMES) / across as f32;
        for from in (0..people).step_by(across) {
            let to = (from + across).min(people);
            let mut heads = vec![(said.head_competence(), NAMES)];
            heads.extend((from..to).map(|index| ((index + 1).to_string(), share)));
            let row = |line: &MatrixLine| {
                let mut cells = vec![cell(self.text(Field::Competence, &line.name))];
                cells.extend((from..to).map(|index| self.cell(line, index)));
                cells
            };
            let title = said.block(from + 1, to);
            let note = if self.matrix.before.is_some() {
                said.block_note_compared()
            } else {
                said.block_note()
            };
            section(composer, &title, |composer| {
                composer.kept(|composer| {
                    self.legend(composer)?;
                    let before = composer.gap(0.8);
                    let note = Text::words(note).style(Style::Small);
                    composer.paragraph(Role::Paragraph, &note, before)
                })?;
                self.table(composer, &heads, row)
            })?;
        }
        Ok(())
    }

    /// A table with a group for each area and a row for each competence.
    fn table(
        &self,
        composer: &mut Composer<'_>,
        heads: &[(String, f32)],
        row: impl Fn(&MatrixLine) -> Vec<Cell>,
    ) -> Result<(), Error> {
        let heads = heads.iter().map(|(title, share)| Head { title: title.clone(), share: *share });
        let groups = self.matrix.areas.iter().map(|area| Group {
            title: Some(self.text(Field::Area, &area.name).bold()),
            rows: area.lines.iter().map(&row).collect(),
        });
        let table = Table { heads: heads.collect(), groups: groups.collect() };
        let before = composer.gap(1.0);
        composer.table(&table, before)
    }

    fn legend(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let (said, papers) = (self.said, self.words.papers());
        composer.swatches(&[
            (Some(chart::Cell::Reached), said.legend_met()),
            (Some(chart::Cell::Left), said.legend_gap()),
            (Some(chart::Cell::Over), said.legend_surplus()),
            (Some(chart::Cell::Unknown), papers.legend_not_assessed()),
            (None, papers.legend_not_applicable()),
        ])
    }

    /// A person's level with the mark of where it stands; nothing where nothing is required or known.
    fn cell(&self, line: &MatrixLine, index: usize) -> Cell {
        let Some(cell) = line.cells.get(index) else { return Cell::Text(Vec::new()) };
        if cell.level.is_none() && cell.against.is_none() {
            return Cell::Text(Vec::new());
        }
        let name = self.matrix.people.get(index).map(|person| person.name.as_str());
        Cell::Picture(self.mark(*cell, name.unwrap_or_default()))
    }

    fn mark(&self, cell: MatrixCell, name: &str) -> Drawing {
        let small = Theme::of(super::TextSize::Normal).small;
        let mut drawing = match cell.against {
            Some((_, standing)) => chart::standing_cell(standing, small * 0.9),
            None => chart::legend_cell(Some(chart::Cell::Empty), 0.0),
        };
        // The figures stand before the mark: one, or two where an earlier day is compared with.
        let figure = small * 0.85;
        let at = if cell.before.is_some() { figure * 2.0 } else { 0.0 };
        for shape in &mut drawing.shapes {
            shape.points.iter_mut().for_each(|(x, _)| *x += at + figure);
        }
        if let (true, Some(_)) = (cell.critical, cell.level) {
            let y = drawing.height + small * 0.12;
            let line = vec![(at, y), (at + small * 0.55, y)];
            drawing.shapes.push(Shape::line(line, Ink::Text, 0.9));
        }
        let before = cell.before.map(|level| (0.0, format!("{}→", level.number())));
        let level = cell.level.map(|level| (at, level.number().to_string()));
        let middle = drawing.height / 2.0;
        drawing.labels = [before, level]
            .into_iter()
            .flatten()
            .map(|(x, text)| Label {
                x,
                y: middle,
                width: small * 3.0,
                align: Align::Start,
                hang: Hang::Middle,
                text,
                note: String::new(),
            })
            .collect();
        drawing.width += at + figure;
        drawing.alt = format!("{name}: {}", self.told(cell));
        drawing
    }

    /// The same in words, for who does not see it.
    fn told(&self, cell: MatrixCell) -> String {
        let papers = self.words.papers();
        let mut told = match (cell.level, cell.against) {
            (_, Some((_, Standing::NotApplicable))) => papers.not_applicable(),
            (Some(level), Some((required, _))) => {
                papers.level_against(level.number(), required.number())
            }
            (Some(level), None) => self.said.level_alone(level.number()),
            (None, Some((required, _))) => papers.not_assessed_against(required.number()),
            (None, None) => String::new(),
        };
        if let Some(before) = cell.before {
            told = format!("{told}, {}", self.said.was(before.number()));
        }
        if cell.critical {
            told = format!("{told}, {}", papers.critical());
        }
        told
    }

    fn funder(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        if self.matrix.funder_line.is_empty() {
            return Ok(());
        }
        let before = composer.gap(3.0);
        let line = Text::of(Field::Imprint, self.matrix.funder_line.as_str()).style(Style::Small);
        composer.paragraph(Role::Paragraph, &line, before)
    }

    fn text(&self, field: Field, said: &Said) -> Text {
        Text::said(field, said, self.matrix.language)
    }
}

fn cell(text: Text) -> Cell {
    Cell::Text(vec![text])
}
