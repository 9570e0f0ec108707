//! The area picture: requirements met of those mapped, as a radar or as bars. Not single levels.

use domain::comparison::Coverage;
use words::Words;

use super::{Align, Drawing, Hang, Ink, Label, Shape, Stroke, disc};

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
/// Most areas for a radar: over six its labels crowd.
pub const RADAR_TO: usize = 6;

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
    #[allow(clippy::cast_precision_loss, reason = "counts of competences are exact in an f32")]
    (coverage.assessed > 0).then(|| coverage.met as f32 / coverage.assessed as f32)
}

fn radar(areas: &[AreaShare<'_>], width: f32, text: f32, words: &Words) -> Drawing {
    let radius = text * 7.2;
    let caption = text * 3.0;
    let height = 2.0 * (radius + caption);
    let (x, y) = (width / 2.0, height / 2.0);
    let at = |index: usize, share: f32| {
        #[allow(clippy::cast_precision_loss, reason = "there are six axes at most")]
        let turn = index as f32 / areas.len() as f32;
        let angle = turn * std::f32::consts::TAU;
        (x + angle.sin() * radius * share, y - angle.cos() * radius * share)
    };
    let ring = |share: f32| (0..areas.len()).map(|index| at(index, share)).collect::<Vec<_>>();
    let line = |width| Stroke::plain(Ink::Line, width);

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
        shapes.push(Shape::dot(dot_x, dot_y, text * 0.27, Ink::Accent));
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
    #[allow(clippy::cast_precision_loss, reason = "counts of competences are exact in an f32")]
    let unit = (room / most as f32).min(text * 1.5);
    let (tall, gap) = (text, unit * 0.14);
    let mut shapes = Vec::new();
    let mut labels = Vec::new();
    let mut top = 0.0;
    for area in areas {
        // Room for a name over two lines where it is that long: a letter is half as wide as high.
        #[allow(clippy::cast_precision_loss, reason = "a name's letters are exact in an f32")]
        let is_long = area.name.chars().count() as f32 * text * 0.5 > label;
        let row = text * if is_long { 3.1 } else { 2.1 };
        let y = top + row / 2.0;
        let Coverage { met, assessed, .. } = area.coverage;
        let mut x = start;
        for index in 0..assessed {
            let stroke = Stroke::plain(Ink::Accent, 0.8);
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
        top += row;
    }
    Drawing { width, height: top, shapes, labels, alt: String::new() }
}
