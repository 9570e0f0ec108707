//! Pictures as lists of shapes and labels with a text that says the same: the area picture and the
//! cells of a level. The origin is the top left corner, y grows downwards, the unit is a point.
//!
//! Not the window's: it draws the same counts as bars in a list of words, since a picture with text
//! in it can neither grow with the text that a coach has chosen nor fold where the window is narrow.

mod areas;
mod cells;
mod circles;
#[cfg(test)]
mod tests;

pub use areas::{AreaShare, RADAR_FROM, RADAR_TO, areas, is_radar};
pub use cells::{Cell, legend_cell, level_cells, standing_cell};
pub use circles::{Before, circles, tick_box};

/// A picture.
#[derive(Clone, Debug, PartialEq)]
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
#[derive(Clone, Debug, PartialEq)]
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
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// Its ink.
    pub ink: Ink,
    /// Its width.
    pub width: f32,
    /// Length of dashes and of the spaces between them; none for an unbroken line.
    pub dash: Option<(f32, f32)>,
    /// Whether its ends are round: then it is a dot where it has no length.
    pub round: bool,
}

impl Stroke {
    /// Unbroken, with square ends.
    #[must_use]
    pub const fn plain(ink: Ink, width: f32) -> Self {
        Self { ink, width, dash: None, round: false }
    }
}

/// A text at a place.
#[derive(Clone, Debug, PartialEq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// Its left side.
    Start,
    /// Its middle.
    Middle,
    /// Its right side.
    End,
}

/// Vertical hold of a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hang {
    /// The text stands above y.
    Above,
    /// Its middle is at y.
    Middle,
    /// It hangs below y.
    Below,
}

/// What something is drawn with. Which colour that is stands in the theme; no meaning rests on the
/// colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
        Self { points, closed: false, fill: None, stroke: Some(Stroke::plain(ink, width)) }
    }

    /// A dot: a line too short to be seen, with round ends. Shorter to write than a polygon, and
    /// rounder.
    pub(super) fn dot(x: f32, y: f32, radius: f32, ink: Ink) -> Self {
        // Not of no length at all, which some viewers leave out.
        let points = vec![(x - 0.01, y), (x + 0.01, y)];
        let stroke = Stroke { round: true, ..Stroke::plain(ink, 2.0 * radius) };
        Self { points, closed: false, fill: None, stroke: Some(stroke) }
    }

    pub(super) fn frame(x: f32, y: f32, width: f32, height: f32, stroke: Stroke) -> Self {
        Self {
            points: corners(x, y, width, height),
            closed: true,
            fill: Some(Ink::Paper),
            stroke: Some(stroke),
        }
    }

    pub(super) fn with(mut self, ink: Ink) -> Self {
        self.fill = Some(ink);
        self
    }

    pub(super) fn dashed(mut self, dash: (f32, f32)) -> Self {
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
    let corners = 16u8;
    (0..corners)
        .map(|step| {
            let angle = f32::from(step) / f32::from(corners) * std::f32::consts::TAU;
            (x + radius * angle.cos(), y + radius * angle.sin())
        })
        .collect()
}
