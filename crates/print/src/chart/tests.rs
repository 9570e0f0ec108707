//! The charts as shapes: what is drawn for what is counted.

use domain::{
    assessment::Outcome,
    comparison::{Coverage, Standing},
    language::Language,
    level::Level,
};

use super::{cells::cell_of, *};

fn level(number: u8) -> Level {
    Level::new(number).expect("a level")
}

fn standing(at: u8, required: u8) -> Standing {
    Standing::of(Some(Outcome::Level(level(at))), level(required))
}

fn cells(standing: Standing, required: u8) -> Vec<Cell> {
    Level::ALL[1..].iter().map(|at| cell_of(standing, level(required), *at)).collect()
}

fn coverage(met: u32, assessed: u32) -> Coverage {
    Coverage { assessed, applicable: assessed, met, not_applicable: 0 }
}

fn share_of(name: &str, met: u32, assessed: u32) -> AreaShare<'_> {
    AreaShare { name, coverage: coverage(met, assessed) }
}

#[test]
fn cells_say_reached_left_over_and_empty_level_by_level() {
    use Cell::{Empty, Left, Over, Reached, Unknown};
    for (standing, required, expected) in [
        (standing(0, 1), 1, [Left, Empty, Empty, Empty]),
        (standing(1, 3), 3, [Reached, Left, Left, Empty]),
        (standing(3, 3), 3, [Reached, Reached, Reached, Empty]),
        (standing(4, 2), 2, [Reached, Reached, Over, Over]),
        (standing(0, 0), 0, [Empty, Empty, Empty, Empty]),
        (Standing::NotAssessed, 2, [Unknown, Unknown, Unknown, Unknown]),
    ] {
        assert_eq!(cells(standing, required), expected, "{standing:?} against {required}");
    }
}

/// What is left of a drawing when it is printed in black and white.
fn pattern(kind: Option<Cell>) -> Vec<(usize, bool, bool, bool)> {
    let shapes = legend_cell(kind, 9.0).shapes;
    let of = |shape: &Shape| {
        let dark = shape.fill.is_some_and(|ink| ink != Ink::Paper);
        let dashed = shape.stroke.is_some_and(|stroke| stroke.dash.is_some());
        (shape.points.len(), shape.closed, dark, dashed)
    };
    shapes.iter().map(of).collect()
}

#[test]
fn no_two_patterns_are_alike_without_their_colours() {
    let kinds = [
        None,
        Some(Cell::Reached),
        Some(Cell::Left),
        Some(Cell::Over),
        Some(Cell::Empty),
        Some(Cell::Unknown),
    ];
    for (index, one) in kinds.iter().enumerate() {
        for other in &kinds[index + 1..] {
            assert_ne!(pattern(*one), pattern(*other), "{one:?} and {other:?}");
        }
    }
}

#[test]
fn stripes_and_dots_stay_within_their_cell() {
    for kind in [Cell::Left, Cell::Over] {
        let drawing = legend_cell(Some(kind), 9.0);
        for shape in &drawing.shapes {
            // A dot is as large as its pen.
            let reach = shape.stroke.filter(|pen| pen.round).map_or(0.0, |pen| pen.width / 2.0);
            for (x, y) in &shape.points {
                let within = |at: f32, size: f32| at - reach >= -0.01 && at + reach <= size + 0.01;
                assert!(within(*x, drawing.width), "{kind:?}: x {x}");
                assert!(within(*y, drawing.height), "{kind:?}: y {y}");
            }
        }
    }
}

#[test]
fn the_cells_say_in_words_what_they_show() {
    let words = words::in_language(Language::Sv);
    for (standing, required, said) in [
        (standing(1, 3), 3, "två steg kvar till kravet"),
        (standing(2, 3), 3, "ett steg kvar till kravet"),
        (standing(3, 3), 3, "når kravet"),
        (standing(4, 3), 3, "ett steg över kravet"),
        (Standing::NotAssessed, 3, "ej bedömd"),
        (Standing::NotApplicable, 3, "ej aktuell"),
    ] {
        assert_eq!(level_cells(standing, level(required), 9.0, words).alt, said);
    }
}

#[test]
fn a_radar_needs_three_areas_and_gives_way_to_bars_over_six() {
    for (count, radar) in [(1, false), (2, false), (3, true), (6, true), (7, false), (12, false)] {
        assert_eq!(is_radar(count), radar, "{count} areas");
    }
}

#[test]
fn every_area_is_named_with_its_count_in_picture_and_words() {
    let words = words::in_language(Language::Sv);
    let all = ["Svets", "Säkerhet", "Kvalitet", "Digitalt", "E", "F", "G", "H", "I", "J"];
    for count in [1, 2, 3, 8, 10] {
        let shares: Vec<AreaShare<'_>> =
            all[..count].iter().map(|name| share_of(name, 1, 4)).collect();
        let drawing = areas(&shares, 260.0, 9.0, words);
        for share in &shares {
            assert!(drawing.alt.contains(&format!("{} 1 av 4", share.name)), "{}", drawing.alt);
            assert!(drawing.labels.iter().any(|label| label.text == share.name));
        }
        let counted = drawing.labels.iter().filter(|label| label.note == "1 av 4").count();
        assert_eq!(counted, count);
    }
}

#[test]
fn an_area_with_nothing_mapped_is_an_open_axis_and_leaves_a_gap_in_the_surface() {
    let words = words::in_language(Language::Sv);
    let mapped: Vec<AreaShare<'_>> = ["a", "b", "c", "d"].map(|n| share_of(n, 2, 2)).into();
    let mut open = mapped.clone();
    open[1].coverage = coverage(0, 0);
    let dashes = |drawing: &Drawing| {
        drawing.shapes.iter().filter(|s| s.stroke.is_some_and(|s| s.dash.is_some())).count()
    };
    let surface = |drawing: &Drawing| -> Vec<usize> {
        let fills = drawing.shapes.iter().filter(|s| s.fill == Some(Ink::AccentSurface));
        fills.map(|shape| shape.points.len()).collect()
    };
    let whole = areas(&mapped, 260.0, 9.0, words);
    let with_gap = areas(&open, 260.0, 9.0, words);
    assert_eq!((dashes(&whole), surface(&whole)), (0, vec![4]));
    assert_eq!((dashes(&with_gap), surface(&with_gap)), (1, vec![3, 3]));
    assert!(with_gap.alt.contains("b ej kartlagt"), "{}", with_gap.alt);
    assert!(with_gap.labels.iter().any(|label| label.note == "ej kartlagt"));
}

#[test]
fn in_the_area_picture_a_surplus_evens_out_nothing() {
    // Two requirements, one passed by two steps and one missed: half is met, not all.
    let drawing = areas(
        &[share_of("a", 1, 2), share_of("b", 2, 2), share_of("c", 2, 2)],
        260.0,
        9.0,
        words::in_language(Language::Sv),
    );
    let surface =
        drawing.shapes.iter().find(|s| s.fill == Some(Ink::AccentSurface)).expect("a surface");
    let centre = drawing.height / 2.0;
    let rim = drawing.shapes[1].points[0].1;
    let reached = (centre - surface.points[0].1) / (centre - rim);
    assert!((reached - 0.5).abs() < 0.01, "{reached}");
}
