//! An attacker against the shown tables: what is hidden must not be found from rows, columns and totals.

use super::*;
use crate::chance::Chance;

/// What the attacker knows of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Interval {
    low: i64,
    high: i64,
}

/// A linear equation: these unknowns together are the last.
struct Sum {
    parts: Vec<usize>,
    total: usize,
}

/// An attacker who has everything that is shown, knows how the tables are built, and tightens what each
/// hidden number can be by every equation until nothing changes any more.
///
/// Unknowns: the answers in each joint cell (group of the first × group of the second × … division), in
/// each group, and in all; and the same once more for each outcome. Since joint cells are never shown,
/// the equations between them and the groups bind the divisions to each other.
struct Attacker {
    known: Vec<Interval>,
    sums: Vec<Sum>,
    /// Pairs of which the first is at most the second: those with an outcome, and those who answered.
    at_most: Vec<(usize, usize)>,
    /// Per division and group: the unknowns for answers and for each outcome.
    groups: Vec<Vec<Vec<usize>>>,
}

impl Attacker {
    fn of(shown: &Shown, outcomes: usize) -> Self {
        let sizes: Vec<usize> = shown.divisions.iter().map(Vec::len).collect();
        let joint: usize = sizes.iter().product();
        let whole = shown.whole.as_ref().expect("a whole that is shown");
        let most = i64::from(whole.answers);
        let mut attacker =
            Self { known: Vec::new(), sums: Vec::new(), at_most: Vec::new(), groups: Vec::new() };
        attacker.groups = sizes.iter().map(|size| vec![Vec::new(); *size]).collect();
        let mut layers: Vec<usize> = Vec::new();
        for layer in 0..=outcomes {
            let of = |cell: &ShownCell| match layer.checked_sub(1) {
                None => Interval { low: cell.answers.into(), high: cell.answers.into() },
                Some(outcome) => {
                    let Bounds { low, high } = cell.counts[outcome];
                    Interval { low: low.into(), high: high.into() }
                }
            };
            let anything = Interval { low: 0, high: most };
            let first = attacker.known.len();
            layers.push(first);
            attacker.known.extend(vec![anything; joint]);
            let total = attacker.know(of(whole));
            attacker.sums.push(Sum { parts: (first..first + joint).collect(), total });
            for (division, groups) in shown.divisions.iter().enumerate() {
                let stride: usize = sizes[division + 1..].iter().product();
                let mut members = Vec::new();
                for (group, cell) in groups.iter().enumerate() {
                    let unknown = attacker.know(cell.as_ref().map_or(anything, of));
                    let inside = (0..joint).filter(|at| at / stride % sizes[division] == group);
                    let parts = inside.map(|at| first + at).collect();
                    attacker.sums.push(Sum { parts, total: unknown });
                    attacker.groups[division][group].push(unknown);
                    members.push(unknown);
                }
                attacker.sums.push(Sum { parts: members, total });
            }
        }
        // Nobody has an outcome who has not answered: in every cell, joint or shown.
        let each = attacker.known.len() / (outcomes + 1);
        for outcome in 1..=outcomes {
            attacker.at_most.extend((0..each).map(|at| (layers[outcome] + at, layers[0] + at)));
        }
        attacker.reason();
        attacker
    }

    fn know(&mut self, interval: Interval) -> usize {
        self.known.push(interval);
        self.known.len() - 1
    }

    fn reason(&mut self) {
        loop {
            let before = self.known.clone();
            for Sum { parts, total } in &self.sums {
                let low: i64 = parts.iter().map(|part| self.known[*part].low).sum();
                let high: i64 = parts.iter().map(|part| self.known[*part].high).sum();
                let whole = &mut self.known[*total];
                whole.low = whole.low.max(low);
                whole.high = whole.high.min(high);
                let whole = *whole;
                for part in parts {
                    let own = self.known[*part];
                    let others = Interval { low: low - own.low, high: high - own.high };
                    self.known[*part] = Interval {
                        low: own.low.max(whole.low - others.high),
                        high: own.high.min(whole.high - others.low),
                    };
                }
            }
            for &(less, more) in &self.at_most {
                self.known[less].high = self.known[less].high.min(self.known[more].high);
                self.known[more].low = self.known[more].low.max(self.known[less].low);
            }
            assert!(self.known.iter().all(|one| one.low <= one.high), "the attacker contradicts");
            if before == self.known {
                return;
            }
        }
    }

    /// What is found out of a hidden group: its size, that it is small, or the outcomes in it.
    fn finds(&self, shown: &Shown) -> Option<String> {
        for (division, groups) in shown.divisions.iter().enumerate() {
            for (group, cell) in groups.iter().enumerate() {
                if cell.is_some() {
                    continue;
                }
                let unknowns = &self.groups[division][group];
                let answers = self.known[unknowns[0]];
                if answers.high < i64::from(LEAST) {
                    return Some(format!("{division}.{group} is under five: {answers:?}"));
                }
                for (layer, unknown) in unknowns.iter().enumerate() {
                    let found = self.known[*unknown];
                    if found.low == found.high {
                        return Some(format!("{division}.{group}.{layer} is {found:?}"));
                    }
                }
            }
        }
        None
    }
}

/// The same, but knowing the size of every group from elsewhere, as from the funnel.
fn finds_outcomes_knowing_sizes(shown: &Shown, tally: &Tally, outcomes: usize) -> Option<String> {
    for (division, groups) in shown.divisions.iter().enumerate() {
        let hidden: Vec<usize> =
            (0..groups.len()).filter(|group| groups[*group].is_none()).collect();
        for outcome in 0..outcomes {
            let whole = shown.whole.as_ref().expect("a whole").counts[outcome];
            let visible = groups.iter().flatten().map(|cell| cell.counts[outcome]);
            let (low, high) = visible.fold((whole.low, whole.high), |(low, high), cell| {
                (low.saturating_sub(cell.high), high - cell.low)
            });
            let sizes: u32 =
                hidden.iter().map(|group| tally.divisions[division][*group].answers).sum();
            for group in &hidden {
                let size = tally.divisions[division][*group].answers;
                let least = low.saturating_sub(sizes - size);
                let most = high.min(size);
                if size > 0 && least == most {
                    return Some(format!("{division}.{group}: {most} of {size}"));
                }
            }
        }
    }
    None
}

fn tally_of(rows: &[(u32, u32)]) -> Tally {
    let mut tally = Tally::new(&[rows.len()], 1);
    for (group, &(answers, count)) in rows.iter().enumerate() {
        for answer in 0..answers {
            tally.add(&[group], &[answer < count]);
        }
    }
    tally
}

#[test]
fn which_groups_are_hidden() {
    for (rows, shown, why) in [
        (vec![(20, 10), (30, 10)], vec![true, true], "all are large"),
        (vec![(20, 10), (30, 10), (0, 0)], vec![true, true, true], "nobody is no small group"),
        (vec![(4, 2), (30, 10)], vec![false, false], "one alone could be subtracted"),
        (vec![(4, 2), (30, 10), (9, 4)], vec![false, true, false], "the smallest goes with it"),
        (vec![(4, 2), (3, 1), (30, 10)], vec![false, false, true], "two hide each other"),
        (
            vec![(1, 0), (2, 1), (30, 10), (6, 3)],
            vec![false, false, true, false],
            "too few together",
        ),
        (
            vec![(4, 2), (0, 0), (30, 10), (6, 3)],
            vec![false, false, true, false],
            "nobody hides nobody",
        ),
        (vec![(4, 4), (3, 3), (30, 10), (6, 3)], vec![false, false, true, false], "all alike"),
        (vec![(4, 0), (3, 0), (30, 10), (6, 3)], vec![false, false, true, false], "none of them"),
        (vec![(1, 1), (1, 1), (1, 0), (1, 0), (1, 0)], vec![false; 5], "the whole is shown alone"),
        (vec![(4, 1)], vec![false], "under five in all"),
    ] {
        let is_shown: Vec<bool> =
            tally_of(&rows).shown().divisions[0].iter().map(Option::is_some).collect();
        assert_eq!(is_shown, shown, "{rows:?}: {why}");
    }
}

#[test]
fn all_and_nobody_are_not_told_from_all_but_one_and_one() {
    for (count, answers, low, high) in [
        (0, 10, 0, 1),
        (1, 10, 0, 1),
        (2, 10, 2, 2),
        (8, 10, 8, 8),
        (9, 10, 9, 10),
        (10, 10, 9, 10),
        (0, 0, 0, 0),
    ] {
        assert_eq!(bounds(count, answers), Bounds { low, high }, "{count} of {answers}");
    }
}

#[test]
fn an_answer_that_belongs_to_no_group_is_left_out() {
    let mut tally = Tally::new(&[2, 3], 1);
    for groups in [&[0, 3][..], &[2, 0], &[0], &[0, 0, 0]] {
        tally.add(groups, &[true]);
    }
    assert_eq!(tally.whole.answers, 0);
}

#[test]
fn the_attacker_finds_what_a_naive_table_tells() {
    // Without the rule for the rest: women hidden, men and the whole shown.
    let naive = Shown {
        whole: Some(ShownCell { answers: 34, counts: vec![Bounds { low: 12, high: 12 }] }),
        divisions: vec![vec![
            None,
            Some(ShownCell { answers: 30, counts: vec![Bounds { low: 10, high: 10 }] }),
        ]],
    };
    assert!(Attacker::of(&naive, 1).finds(&naive).is_some());
    // And two small groups that are small together.
    let naive = Shown {
        whole: Some(ShownCell { answers: 33, counts: vec![Bounds { low: 12, high: 12 }] }),
        divisions: vec![vec![
            None,
            None,
            Some(ShownCell { answers: 30, counts: vec![Bounds { low: 10, high: 10 }] }),
        ]],
    };
    assert!(Attacker::of(&naive, 1).finds(&naive).is_some());
}

#[test]
fn nothing_hidden_is_found_from_rows_columns_and_totals() {
    let mut chance = Chance::of(11);
    let mut hidden = 0;
    let mut shown_beside_hidden = 0;
    for round in 0..2000 {
        let companies = 1 + chance.below(7) as usize;
        let half_years = 1 + chance.below(4) as usize;
        let outcomes = 1 + chance.below(3) as usize;
        let mut tally = Tally::new(&[3, companies, half_years], outcomes);
        let most = if chance.percent(40) { 14 } else { 80 };
        let people = chance.below(most);
        // Some tables are of one mind, some of two companies only, some have hardly a woman.
        let (women, yes) = (chance.below(101), chance.below(101));
        let crowded = chance.percent(30);
        for _ in 0..people {
            let gender = match chance.percent(4) {
                true => 2,
                false => usize::from(!chance.percent(women)),
            };
            let company = if crowded && chance.percent(85) { 0 } else { chance.below(7) as usize };
            let half_year = chance.below(4) as usize;
            let has: Vec<bool> = (0..outcomes).map(|_| chance.percent(yes)).collect();
            tally.add(&[gender, company % companies, half_year % half_years], &has);
        }
        let shown = tally.shown();
        for (groups, cells) in tally.divisions.iter().zip(&shown.divisions) {
            for (cell, shown) in groups.iter().zip(cells) {
                let Some(shown) = shown else {
                    hidden += 1;
                    continue;
                };
                assert!(cell.answers >= LEAST || cell.answers == 0, "round {round}");
                for (count, bounds) in cell.counts.iter().zip(&shown.counts) {
                    assert!(
                        (bounds.low..=bounds.high).contains(count),
                        "round {round}: a true bound"
                    );
                }
            }
            if cells.iter().any(Option::is_none) {
                shown_beside_hidden += cells.iter().flatten().count();
            }
        }
        if shown.whole.is_none() {
            assert!(
                tally.whole.answers < LEAST
                    && shown.divisions.iter().flatten().all(Option::is_none)
            );
            continue;
        }
        let found = Attacker::of(&shown, outcomes).finds(&shown);
        assert_eq!(found, None, "round {round}: {tally:?}");
        let found = finds_outcomes_knowing_sizes(&shown, &tally, outcomes);
        assert_eq!(found, None, "round {round}: {tally:?}");
    }
    // Else the attacker would have had nothing to attack.
    assert!(hidden > 1000 && shown_beside_hidden > 500, "{hidden} {shown_beside_hidden}");
}

/// What came between two tables, to somebody who has both: a table of differences, hidden where either is.
fn difference(earlier: &Shown, later: &Shown) -> Option<Shown> {
    let cell = |then: &ShownCell, now: &ShownCell| {
        let answers = now.answers - then.answers;
        let counts = then.counts.iter().zip(&now.counts).map(|(then, now)| Bounds {
            low: now.low.saturating_sub(then.high),
            high: (now.high - then.low).min(answers),
        });
        ShownCell { answers, counts: counts.collect() }
    };
    let whole = cell(earlier.whole.as_ref()?, later.whole.as_ref()?);
    let divisions = earlier.divisions.iter().zip(&later.divisions).map(|(then, now)| {
        let both = then.iter().zip(now);
        both.map(|(then, now)| Some(cell(then.as_ref()?, now.as_ref()?))).collect()
    });
    Some(Shown { divisions: divisions.collect(), whole: Some(whole) })
}

/// Whoever keeps every table and subtracts each from each later one finds of no group that a few answered
/// in between, nor what those answered who did.
#[test]
fn nothing_is_found_by_comparing_the_tables_of_different_days() {
    let mut chance = Chance::of(23);
    let (mut compared, mut told) = (0, 0);
    for round in 0..1500 {
        let companies = 1 + chance.below(5) as usize;
        let outcomes = 1 + chance.below(2) as usize;
        let (women, yes) = (chance.below(101), 20 + chance.below(61));
        let mut tally = Tally::new(&[2, companies], outcomes);
        let mut tables: Vec<Tally> = Vec::new();
        for _ in 0..2 + chance.below(4) {
            let most = if chance.percent(50) { 9 } else { 60 };
            for _ in 0..chance.below(most) {
                let groups =
                    [usize::from(!chance.percent(women)), chance.below(5) as usize % companies];
                let has: Vec<bool> = (0..outcomes).map(|_| chance.percent(yes)).collect();
                tally.add(&groups, &has);
            }
            let follows = tables.last().is_none_or(|last| tally.may_follow(last));
            if tally.answers() >= LEAST && follows {
                tables.push(tally.clone());
            }
        }
        let shown: Vec<Shown> =
            (0..tables.len()).map(|at| Tally::shown_in_turn(&tables[..=at])).collect();
        for later in 1..shown.len() {
            for earlier in 0..later {
                let came = difference(&shown[earlier], &shown[later]).expect("both are shown");
                compared += 1;
                for cell in came.divisions.iter().flatten().flatten() {
                    told += 1;
                    assert!(cell.answers == 0 || cell.answers >= LEAST, "round {round}: {cell:?}");
                    let alike = |count: &Bounds| {
                        count.low == count.high && (count.low == 0 || count.low == cell.answers)
                    };
                    assert!(cell.answers == 0 || !cell.counts.iter().any(alike), "round {round}");
                }
                let attacker = Attacker::of(&came, outcomes);
                for (division, cells) in came.divisions.iter().enumerate() {
                    for (group, _) in cells.iter().enumerate().filter(|(_, cell)| cell.is_none()) {
                        let unknowns = &attacker.groups[division][group];
                        let [answers, counts @ ..] = &unknowns[..] else { unreachable!() };
                        let answers = attacker.known[*answers];
                        let few = answers.low >= 1 && answers.high < i64::from(LEAST);
                        assert!(!few, "round {round}: {division}.{group} came {answers:?}");
                        for count in counts.iter().map(|count| attacker.known[*count]) {
                            let is_found = count.low == count.high && answers.low >= 1;
                            assert!(!is_found, "round {round}: {division}.{group} {count:?}");
                        }
                    }
                }
            }
        }
    }
    assert!(compared > 1000 && told > 500, "{compared} {told}");
}

#[test]
fn a_table_follows_another_only_when_enough_came_and_not_all_alike() {
    for (then, now, follows, why) in [
        ((20, 10), (20, 10), false, "nothing came"),
        ((20, 10), (24, 12), false, "four came"),
        ((20, 10), (25, 12), true, "five came"),
        ((20, 10), (25, 10), false, "none of them had the outcome"),
        ((20, 10), (25, 15), false, "all of them had it"),
        ((20, 10), (20, 12), false, "two of those who were counted have it now"),
        ((20, 10), (20, 15), true, "five of those who were counted have it now"),
    ] {
        let tables = [then, now].map(|row| tally_of(&[row]));
        assert_eq!(tables[1].may_follow(&tables[0]), follows, "{why}");
    }
}

#[test]
fn a_group_to_which_few_came_is_hidden_until_enough_have_come_since_it_was_shown() {
    let table = |rows: [(u32, u32); 2]| tally_of(&rows);
    let turns = [
        (table([(10, 5), (20, 9)]), [true, true], "both are large"),
        (
            table([(12, 6), (30, 14)]),
            [false, false],
            "two came to the first, and who alone is subtracted",
        ),
        (table([(16, 8), (40, 19)]), [true, true], "six have come since it was shown"),
    ];
    let tables: Vec<Tally> = turns.iter().map(|(table, ..)| table.clone()).collect();
    for (at, (_, shown, why)) in turns.iter().enumerate() {
        let told = Tally::shown_in_turn(&tables[..=at]);
        let is_shown: Vec<bool> = told.divisions[0].iter().map(Option::is_some).collect();
        assert_eq!(is_shown, shown, "{why}");
    }
}
