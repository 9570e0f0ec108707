//! Pictures as lists of shapes and labels with a text that says the same: the area picture and the
//! cells of a level. Pure: the PDF and the window draw the same list, each in its own way. The
//! origin is the top left corner, y grows downwards, the unit is a point.

use domain::{
    comparison::{Coverage, Standing},
    level::Level,
};
use serde::Serialize;
use ts_rs::TS;
use words::Words;

/// A picture.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Drawing {
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// Shapes in the order in which they are drawn.
    pub shapes: Vec<Shape>,
    /// Texts over the shapes.
    pub labels: Vec<Label>,
    /// What the picture says, for who does not see it.
    pub alt: String,
}

/// A straight-edged shape.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Shape {
    /// Corners.
    pub points: Vec<(f32, f32)>,
    /// Whether the last corner is joined with the first.
    pub closed: bool,
    /// What it is filled with.
    pub fill: Option<Ink>,
    /// Its outline.
    pub stroke: Option<Stroke>,
}

/// An outline.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct Stroke {
    /// Its ink.
    pub ink: Ink,
    /// Its width.
    pub width: f32,
    /// Length of dashes and of the spaces between them; none for an unbroken line.
    pub dash: Option<(f32, f32)>,
}

/// A text at a place.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Label {
    /// Where it is held.
    pub x: f32,
    /// Where it is held.
    pub y: f32,
    /// Width at which it breaks.
    pub width: f32,
    /// Which side of the text is held at x.
    pub align: Align,
    /// Which side of the text is held at y.
    pub hang: Hang,
    /// The text.
    pub text: String,
    /// A count under it, or beside it where there is room.
    pub note: String,
}

/// Horizontal hold of a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Align {
    /// Its left side.
    Start,
    /// Its middle.
    Middle,
    /// Its right side.
    End,
}

/// Vertical hold of a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Hang {
    /// The text stands above y.
    Above,
    /// Its middle is at y.
    Middle,
    /// It hangs below y.
    Below,
}

/// What something is drawn with. Which colour that is, paper and window decide for themselves; no
/// meaning rests on the colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Ink {
    /// Text.
    Text,
    /// Text of less weight.
    Muted,
    /// Lines that only part.
    Rule,
    /// Lines that carry a meaning: grids, frames of cells.
    Line,
    /// What is reached.
    Accent,
    /// What is left to the requirement.
    Gap,
    /// What is over the requirement.
    Surplus,
    /// The surface of what is reached, under its outline.
    AccentSurface,
    /// Ground behind what is reached.
    AccentTint,
    /// Ground behind what is left.
    GapTint,
    /// The paper itself.
    Paper,
}

impl Shape {
    /// A filled area.
    #[must_use]
    pub const fn filled(points: Vec<(f32, f32)>, ink: Ink) -> Self {
        Self { points, closed: true, fill: Some(ink), stroke: None }
    }

    /// A filled rectangle.
    #[must_use]
    pub fn rectangle(x: f32, y: f32, width: f32, height: f32, ink: Ink) -> Self {
        Self::filled(corners(x, y, width, height), ink)
    }

    /// An unbroken line.
    #[must_use]
    pub const fn line(points: Vec<(f32, f32)>, ink: Ink, width: f32) -> Self {
        Self { points, closed: false, fill: None, stroke: Some(Stroke { ink, width, dash: None }) }
    }

    fn frame(x: f32, y: f32, width: f32, height: f32, stroke: Stroke) -> Self {
        Self {
            points: corners(x, y, width, height),
            closed: true,
            fill: Some(Ink::Paper),
            stroke: Some(stroke),
        }
    }

    fn dashed(mut self, dash: (f32, f32)) -> Self {
        if let Some(stroke) = &mut self.stroke {
            stroke.dash = Some(dash);
        }
        self
    }
}

fn corners(x: f32, y: f32, width: f32, height: f32) -> Vec<(f32, f32)> {
    vec![(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
}

/// A disc, close enough to round at the sizes that are drawn.
fn disc(x: f32, y: f32, radius: f32) -> Vec<(f32, f32)> {
    let corners = if radius < 1.5 { 8 } else { 16u8 };
    (0..corners)
        .map(|step| {
            let angle = f32::from(step) / f32::from(corners) * std::f32::consts::TAU;
            (x + radius * angle.cos(), y + radius * angle.sin())
        })
        .collect()
}

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

fn cell_of(standing: Standing, required: Level, at: Level) -> Cell {
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
    let stroke = |ink, width| Stroke { ink, width, dash: None };
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

impl Shape {
    fn with(mut self, ink: Ink) -> Self {
        self.fill = Some(ink);
        self
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
        .map(|(across, down)| {
            Shape::filled(disc(x + width * across, y + height * down, radius), Ink::Paper)
        })
        .collect()
}

/// One area: how many of its mapped requirements are met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AreaShare<'a> {
    /// The area's name.
    pub name: &'a str,
    /// Its lines counted.
    pub coverage: Coverage,
}

/// Fewest areas for a radar: under three it has no surface.
pub const RADAR_FROM: usize = 3;
/// Most areas for a radar: over eight its labels crowd.
pub const RADAR_TO: usize = 8;

/// Whether this many areas are drawn as a radar; else as bars.
#[must_use]
pub const fn is_radar(areas: usize) -> bool {
    RADAR_FROM <= areas && areas <= RADAR_TO
}

/// The area picture: requirements met of those mapped, area by area, so that a surplus evens out
/// nothing. An area where nothing is mapped is an open axis. `width` is what there is room for,
/// `text` the size of its labels.
#[must_use]
pub fn areas(areas: &[AreaShare<'_>], width: f32, text: f32, words: &Words) -> Drawing {
    let mut drawing = if is_radar(areas.len()) {
        radar(areas, width, text, words)
    } else {
        bars(areas, width, text, words)
    };
    let papers = words.papers();
    let said: Vec<String> = areas
        .iter()
        .map(|area| match area.coverage {
            Coverage { assessed: 0, .. } => papers.area_alt_unmapped(area.name),
            Coverage { met, assessed, .. } => papers.area_alt_met(area.name, met, assessed),
        })
        .collect();
    drawing.alt = papers.areas_alt(&said.join(", "));
    drawing
}

fn note(coverage: Coverage, words: &Words) -> String {
    match coverage {
        Coverage { assessed: 0, .. } => words.papers().area_unmapped(),
        Coverage { met, assessed, .. } => words.papers().area_met(met, assessed),
    }
}

fn share(coverage: Coverage) -> Option<f32> {
    // Counts of competences: far below where an f32 loses whole numbers.
    #[allow(clippy::cast_precision_loss)]
    (coverage.assessed > 0).then(|| coverage.met as f32 / coverage.assessed as f32)
}

fn radar(areas: &[AreaShare<'_>], width: f32, text: f32, words: &Words) -> Drawing {
    let radius = text * 7.2;
    let caption = text * 3.0;
    let height = 2.0 * (radius + caption);
    let (x, y) = (width / 2.0, height / 2.0);
    let at = |index: usize, share: f32| {
        #[allow(clippy::cast_precision_loss)] // eight axes at most
        let turn = index as f32 / areas.len() as f32;
        let angle = turn * std::f32::consts::TAU;
        (x + angle.sin() * radius * share, y - angle.cos() * radius * share)
    };
    let ring = |share: f32| (0..areas.len()).map(|index| at(index, share)).collect::<Vec<_>>();
    let line = |width| Stroke { ink: Ink::Line, width, dash: None };

    let shares: Vec<Option<f32>> = areas.iter().map(|area| share(area.coverage)).collect();
    let points: Vec<Option<(f32, f32)>> =
        shares.iter().enumerate().map(|(index, share)| share.map(|s| at(index, s))).collect();

    // The surface under the grid, its outline over it.
    let mut shapes = surface(&points, (x, y));
    for (share, width) in [(1.0, 0.9), (0.5, 0.5)] {
        let grid =
            Shape { points: ring(share), closed: true, fill: None, stroke: Some(line(width)) };
        shapes.push(grid);
    }
    for (index, share) in shares.iter().enumerate() {
        let (end_x, end_y) = at(index, 1.0);
        let axis = Shape::line(vec![(x, y), (end_x, end_y)], Ink::Line, 0.5);
        if share.is_some() {
            shapes.push(axis);
        } else {
            shapes.push(axis.dashed((2.2, 2.2)));
            let points = disc(end_x, end_y, text * 0.3);
            let stroke = Some(line(0.9));
            shapes.push(Shape { points, closed: true, fill: Some(Ink::Paper), stroke });
        }
    }
    shapes.extend(outline(&points, (x, y)));
    for (dot_x, dot_y) in points.into_iter().flatten() {
        shapes.push(Shape::filled(disc(dot_x, dot_y, text * 0.27), Ink::Accent));
    }
    let labels = areas
        .iter()
        .enumerate()
        .map(|(index, area)| {
            let (end_x, end_y) = at(index, 1.0);
            let (out_x, out_y) = (end_x - x, end_y - y);
            let aside = out_x.abs() > radius * 0.2;
            let space = text * 0.75;
            Label {
                x: if aside { end_x + space.copysign(out_x) } else { end_x },
                y: if aside { end_y } else { end_y + space.copysign(out_y) * 0.8 },
                width: if aside { width / 2.0 - out_x.abs() - space } else { width * 0.62 },
                align: match (aside, out_x > 0.0) {
                    (false, _) => Align::Middle,
                    (true, true) => Align::Start,
                    (true, false) => Align::End,
                },
                hang: match (aside, out_y > 0.0) {
                    (true, _) => Hang::Middle,
                    (false, true) => Hang::Below,
                    (false, false) => Hang::Above,
                },
                text: area.name.to_owned(),
                note: note(area.coverage, words),
            }
        })
        .collect();
    Drawing { width, height, shapes, labels, alt: String::new() }
}

type Point = (f32, f32);

/// From each mapped axis to its mapped neighbour.
fn edges(points: &[Option<Point>]) -> Vec<(Point, Point)> {
    (0..points.len())
        .filter_map(|index| Some((points[index]?, points[(index + 1) % points.len()]?)))
        .collect()
}

/// The surface between neighbouring mapped axes; beside an open axis there is none.
fn surface(points: &[Option<Point>], centre: Point) -> Vec<Shape> {
    let edges = edges(points);
    if edges.len() == points.len() {
        let corners = edges.into_iter().map(|(from, _)| from).collect();
        return vec![Shape::filled(corners, Ink::AccentSurface)];
    }
    let sector = |(from, to)| Shape::filled(vec![centre, from, to], Ink::AccentSurface);
    edges.into_iter().map(sector).collect()
}

/// The surface's outline; beside an open axis it goes back to the centre.
fn outline(points: &[Option<Point>], centre: Point) -> Vec<Shape> {
    let edges = edges(points);
    if edges.len() == points.len() {
        let corners = edges.into_iter().map(|(from, _)| from).collect();
        return vec![Shape { closed: true, ..Shape::line(corners, Ink::Accent, 1.6) }];
    }
    let sides = edges.into_iter().map(|(from, to)| vec![from, to]);
    let spokes = points.iter().flatten().map(|point| vec![centre, *point]);
    sides.chain(spokes).map(|line| Shape::line(line, Ink::Accent, 1.6)).collect()
}

fn bars(areas: &[AreaShare<'_>], width: f32, text: f32, words: &Words) -> Drawing {
    let (label, count) = (width * 0.46, text * 5.2);
    let start = label + text;
    let room = (width - start - count).max(text);
    let most = areas.iter().map(|area| area.coverage.assessed).max().unwrap_or(0).max(1);
    #[allow(clippy::cast_precision_loss)] // counts of competences
    let unit = (room / most as f32).min(text * 1.5);
    // Room for a name over two lines where one is that long.
    let lines = if areas.iter().any(|a| a.name.chars().count() as f32 * text * 0.55 > label) {
        2.6
    } else {
        1.9
    };
    let row = text * lines;
    let (tall, gap) = (text, unit * 0.14);
    let mut shapes = Vec::new();
    let mut labels = Vec::new();
    let mut y = row / 2.0;
    for area in areas {
        let Coverage { met, assessed, .. } = area.coverage;
        let mut x = start;
        for index in 0..assessed {
            let stroke = Stroke { ink: Ink::Accent, width: 0.8, dash: None };
            let frame = Shape::frame(x, y - tall / 2.0, unit - gap, tall, stroke);
            shapes.push(if index < met { frame.with(Ink::Accent) } else { frame });
            x += unit;
        }
        if assessed == 0 {
            let open = Shape::line(vec![(x, y), (x + room * 0.5, y)], Ink::Line, 0.9);
            shapes.push(open.dashed((2.2, 2.2)));
            x += room * 0.5;
        }
        let held = |x, width, text, note| Label {
            x,
            y,
            width,
            align: Align::Start,
            hang: Hang::Middle,
            text,
            note,
        };
        labels.push(held(0.0, label, area.name.to_owned(), String::new()));
        let counted = note(area.coverage, words);
        labels.push(held(x + text * 0.6, count, String::new(), counted));
        y += row;
    }
    Drawing { width, height: y - row / 2.0, shapes, labels, alt: String::new() }
}

#[cfg(test)]
#[path = "chart_tests.rs"]
mod tests;
