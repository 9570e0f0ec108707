//! The cells of a level against a requirement. Not the area picture.

use domain::{comparison::Standing, level::Level};
use words::Words;

use super::{Drawing, Ink, Shape, Stroke};

/// How a cell of a level is drawn. Three fills and two frames that stay apart in black and white.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Filled: a level that the person has.
    Reached,
    /// Striped: a step left to the requirement.
    Left,
    /// Dotted: over the requirement.
    Over,
    /// An empty frame: neither reached nor required.
    Empty,
    /// A dashed frame: not assessed.
    Unknown,
}

/// The four cells of a level, 1 to 4, against the requirement. Level 0 has no cell: four cells with
/// none filled say it. `height` is a cell's height.
#[must_use]
pub fn level_cells(standing: Standing, required: Level, height: f32, words: &Words) -> Drawing {
    let (unit, gap) = (height * 1.62, height * 0.24);
    let width = 4.0 * unit + 3.0 * gap;
    let mut shapes = Vec::new();
    if standing == Standing::NotApplicable {
        let y = height / 2.0;
        shapes.push(Shape::line(vec![(0.0, y), (unit * 0.7, y)], Ink::Muted, 1.2));
    } else {
        let mut x = 0.0;
        for level in &Level::ALL[1..] {
            shapes.extend(cell(cell_of(standing, required, *level), x, 0.0, unit, height));
            x += unit + gap;
        }
    }
    Drawing { width, height, shapes, labels: Vec::new(), alt: said(standing, words) }
}

/// One cell alone, for a legend.
#[must_use]
pub fn legend_cell(kind: Option<Cell>, height: f32) -> Drawing {
    let unit = height * 1.62;
    let shapes = match kind {
        Some(kind) => cell(kind, 0.0, 0.0, unit, height),
        None => vec![Shape::line(
            vec![(0.0, height / 2.0), (unit * 0.7, height / 2.0)],
            Ink::Muted,
            1.2,
        )],
    };
    Drawing { width: unit, height, shapes, labels: Vec::new(), alt: String::new() }
}

/// One cell that says where somebody stands, whatever the level: for a matrix, where the level stands
/// beside it.
#[must_use]
pub fn standing_cell(standing: Standing, height: f32) -> Drawing {
    legend_cell(
        match standing {
            Standing::Met { .. } => Some(Cell::Reached),
            Standing::Gap { .. } => Some(Cell::Left),
            Standing::Surplus { .. } => Some(Cell::Over),
            Standing::NotAssessed => Some(Cell::Unknown),
            Standing::NotApplicable => None,
        },
        height,
    )
}

pub(super) fn cell_of(standing: Standing, required: Level, at: Level) -> Cell {
    let Some(level) = standing.level() else { return Cell::Unknown };
    if at <= level {
        if at > required { Cell::Over } else { Cell::Reached }
    } else if at <= required {
        Cell::Left
    } else {
        Cell::Empty
    }
}

/// What the cells say beside "level 2, required 3".
fn said(standing: Standing, words: &Words) -> String {
    let papers = words.papers();
    match standing {
        Standing::Met { .. } => papers.requirement_met(),
        Standing::Gap { steps, .. } => papers.steps_left(steps),
        Standing::Surplus { steps, .. } => papers.steps_over(steps),
        Standing::NotAssessed | Standing::NotApplicable => words.label_within(standing).to_owned(),
    }
}

fn cell(kind: Cell, x: f32, y: f32, width: f32, height: f32) -> Vec<Shape> {
    let stroke = Stroke::plain;
    match kind {
        Cell::Reached => {
            vec![Shape::frame(x, y, width, height, stroke(Ink::Accent, 0.8)).with(Ink::Accent)]
        }
        Cell::Left => {
            let mut shapes = vec![Shape::frame(x, y, width, height, stroke(Ink::Gap, 0.8))];
            shapes.extend(stripes(x, y, width, height));
            shapes
        }
        Cell::Over => {
            let mut shapes = vec![
                Shape::frame(x, y, width, height, stroke(Ink::Surplus, 0.8)).with(Ink::Surplus),
            ];
            shapes.extend(dots(x, y, width, height));
            shapes
        }
        Cell::Empty => vec![Shape::frame(x, y, width, height, stroke(Ink::Line, 0.6))],
        Cell::Unknown => {
            let frame = Shape::frame(x, y, width, height, stroke(Ink::Muted, 0.7));
            vec![frame.dashed((height * 0.22, height * 0.2))]
        }
    }
}

/// Slanting lines within a rectangle, cut at its sides.
fn stripes(x: f32, y: f32, width: f32, height: f32) -> Vec<Shape> {
    let step = height * 0.42;
    let mut shapes = Vec::new();
    // A line x + y = at, from its highest point to its lowest one inside.
    let mut at = step * 0.9;
    while at < width + height {
        let from = if at <= width { (x + at, y) } else { (x + width, y + at - width) };
        let to = if at <= height { (x, y + at) } else { (x + at - height, y + height) };
        shapes.push(Shape::line(vec![from, to], Ink::Gap, height * 0.13));
        at += step;
    }
    shapes
}

/// Two rows of light dots.
fn dots(x: f32, y: f32, width: f32, height: f32) -> Vec<Shape> {
    let radius = height * 0.13;
    [(0.2, 0.3), (0.5, 0.3), (0.8, 0.3), (0.35, 0.7), (0.65, 0.7)]
        .into_iter()
        .map(|(across, down)| Shape::dot(x + width * across, y + height * down, radius, Ink::Paper))
        .collect()
}
