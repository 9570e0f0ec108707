//! What is drawn to be filled in by hand: circles with a sign in each, and boxes to tick. Not the cells of
//! a level that was found.

use super::{Align, Drawing, Hang, Ink, Label, Shape, Stroke};

/// Width of the line around a circle or box, points.
const LINE: f32 = 0.8;

/// A text before circles, and the width that it has.
#[derive(Clone, Copy, Debug)]
pub struct Before<'t> {
    /// The text.
    pub text: &'t str,
    /// Width, points.
    pub width: f32,
}

/// Circles beside each other, each with a sign, of which one is to be ringed or crossed.
#[must_use]
pub fn circles(
    before: Option<Before<'_>>,
    signs: &[String],
    diameter: f32,
    gap: f32,
    alt: String,
) -> Drawing {
    let (radius, middle) = (diameter / 2.0, diameter / 2.0);
    let mut x = before.map_or(0.0, |before| before.width);
    let mut labels: Vec<Label> = before
        .map(|before| label(0.0, middle, before.width, Align::Start, before.text))
        .into_iter()
        .collect();
    let mut shapes = Vec::new();
    for sign in signs {
        shapes.push(Shape::dot(x + radius, middle, radius, Ink::Line));
        shapes.push(Shape::dot(x + radius, middle, radius - LINE, Ink::Paper));
        labels.push(label(x + radius, middle, diameter * 2.0, Align::Middle, sign));
        x += diameter + gap;
    }
    Drawing { width: (x - gap).max(0.0), height: diameter, shapes, labels, alt }
}

/// A box to tick, and what it says.
#[must_use]
pub fn tick_box(text: &str, side: f32, width: f32) -> Drawing {
    let frame = Shape::frame(0.0, 0.0, side, side, Stroke::plain(Ink::Line, LINE));
    let from = side * 1.5;
    Drawing {
        width,
        height: side,
        shapes: vec![frame],
        labels: vec![label(from, side / 2.0, width - from, Align::Start, text)],
        alt: text.to_owned(),
    }
}

fn label(x: f32, y: f32, width: f32, align: Align, text: &str) -> Label {
    let (text, note) = (text.to_owned(), String::new());
    Label { x, y, width, align, hang: Hang::Middle, text, note }
}
