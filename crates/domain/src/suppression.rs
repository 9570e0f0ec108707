//! Which outcomes may be shown, so that nobody's answer can be worked out: small groups are hidden, and
//! with them as many others as it takes. Not what is asked: see [`evaluation`](crate::evaluation).
//!
//! Outcomes exist in fixed cells only: the whole project, and the groups of some divisions (gender,
//! company, half-year), each of which divides the whole. There is no cell for women *at* a company, and
//! none for a period of one's own choice. For every division:
//!
//! 1. A group of fewer than [`LEAST`] answers is hidden.
//! 2. Whoever has the whole and the shown groups can subtract, and so knows the hidden groups together.
//!    Where that sum is under [`LEAST`] + 1, or is one group, or its answers are all alike, the smallest
//!    shown group is hidden too, until neither holds. A group without answers is hidden among hidden ones
//!    and is *none* where nothing is hidden.
//! 3. Shown counts that are all or nobody, or all or nobody but one, are shown as "all or all but one" and
//!    "one at most": else 100 % of the whole would be the answer of every hidden group too.
//!
//! 4. Whoever kept an earlier table can subtract that too. So a table follows another only when enough
//!    answers came between them ([`Tally::may_follow`]), and a group to which some few came since an
//!    earlier table that showed it, or such as were all alike, counts as a small one under 1 and 2.
//!
//! The divisions are bound to each other by the whole alone, so that what is safe in each is safe in all
//! together. It does not protect against somebody who knows answers from elsewhere, nor against a table
//! from before and one from after an answer that was counted already was changed or erased.

use serde::Serialize;
use ts_rs::TS;

/// Answers that a group needs to be shown.
pub const LEAST: u32 = 5;

/// How many answered in a group, and how many of them had each outcome.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// Answers.
    pub answers: u32,
    /// Of these, with each outcome that is counted.
    pub counts: Vec<u32>,
}

/// A count as it may be shown: somewhere from `low` to `high`, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Bounds {
    /// At least.
    pub low: u32,
    /// At most.
    pub high: u32,
}

/// A cell as it may be shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ShownCell {
    /// Answers.
    pub answers: u32,
    /// Of these, with each outcome that is counted.
    pub counts: Vec<Bounds>,
}

/// Everything that may be shown: none where a cell is hidden.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// The whole.
    pub whole: Option<ShownCell>,
    /// Each division with its groups, in their order.
    pub divisions: Vec<Vec<Option<ShownCell>>>,
}

/// Answers, counted in every cell that they belong to. All divisions divide the same whole, since each
/// answer stands in one group of each.
#[derive(Clone, Debug)]
pub struct Tally {
    whole: Cell,
    divisions: Vec<Vec<Cell>>,
}

impl Tally {
    /// Empty cells: as many divisions as `groups` has numbers, each of that many groups, for some outcomes.
    #[must_use]
    pub fn new(groups: &[usize], outcomes: usize) -> Self {
        let empty = Cell { answers: 0, counts: vec![0; outcomes] };
        Self {
            divisions: groups.iter().map(|groups| vec![empty.clone(); *groups]).collect(),
            whole: empty,
        }
    }

    /// Counts one answer: its group in each division, and which outcomes it has. What belongs to no cell
    /// is left out.
    pub fn add(&mut self, groups: &[usize], outcomes: &[bool]) {
        let is_inside = groups.len() == self.divisions.len()
            && groups.iter().zip(&self.divisions).all(|(at, groups)| *at < groups.len());
        if !is_inside {
            return;
        }
        let cells = self.divisions.iter_mut().zip(groups).map(|(groups, at)| &mut groups[*at]);
        for cell in cells.chain([&mut self.whole]) {
            cell.answers += 1;
            for (count, has) in cell.counts.iter_mut().zip(outcomes) {
                *count += u32::from(*has);
            }
        }
    }

    /// Whether the whole may be shown to somebody who has the whole of an earlier table.
    #[must_use]
    pub fn may_follow(&self, earlier: &Self) -> bool {
        let came = self.whole.since(&earlier.whole);
        came.most() > 0 && !came.is_telling()
    }

    /// Answers in all.
    #[must_use]
    pub fn answers(&self) -> u32 {
        self.whole.answers
    }

    /// What may be shown of a table that nobody has seen an earlier one of.
    #[must_use]
    pub fn shown(&self) -> Shown {
        Self::shown_in_turn(std::slice::from_ref(self))
    }

    /// What may be shown of the last of some tables to somebody who has what was shown of each before it.
    /// All are of the same groups, and each holds the answers of the one before.
    #[must_use]
    pub fn shown_in_turn(tables: &[Self]) -> Shown {
        let Some(last) = tables.last() else { return Shown::default() };
        if last.whole.answers < LEAST {
            let hidden = last.divisions.iter().map(|groups| vec![None; groups.len()]).collect();
            return Shown { whole: None, divisions: hidden };
        }
        let divisions = last.divisions.iter().enumerate().map(|(division, groups)| {
            let mut turns: Vec<Turn<'_>> = Vec::new();
            for table in tables.iter().filter(|table| table.whole.answers >= LEAST) {
                let groups = &table.divisions[division][..];
                let hidden = hidden(groups, &turns);
                turns.push(Turn { groups, hidden });
            }
            let hidden = turns.pop().map(|turn| turn.hidden).unwrap_or_default();
            let shown = |(cell, hidden): (&Cell, bool)| (!hidden).then(|| cell.shown());
            groups.iter().zip(hidden).map(shown).collect()
        });
        Shown { whole: Some(last.whole.shown()), divisions: divisions.collect() }
    }
}

/// A division as it was shown: its groups, and which of them were hidden.
struct Turn<'t> {
    groups: &'t [Cell],
    hidden: Vec<bool>,
}

impl Cell {
    fn shown(&self) -> ShownCell {
        let counts = self.counts.iter().map(|count| bounds(*count, self.answers)).collect();
        ShownCell { answers: self.answers, counts }
    }

    /// What came to a cell since an earlier table, or changed in it.
    fn since(&self, earlier: &Self) -> Self {
        let counts = self.counts.iter().zip(&earlier.counts);
        Self {
            answers: self.answers.saturating_sub(earlier.answers),
            counts: counts.map(|(now, then)| now.abs_diff(*then)).collect(),
        }
    }

    /// The largest of its numbers. Outcomes may change without a new answer: who was counted develops.
    fn most(&self) -> u32 {
        self.counts.iter().copied().fold(self.answers, u32::max)
    }

    /// Whether what came tells of those whom it came from: they are few, or all alike.
    fn is_telling(&self) -> bool {
        let is_alike = |count: &u32| *count == 0 || *count >= self.answers;
        let are_alike = self.answers > 0 && self.counts.iter().any(is_alike);
        are_alike || (1..LEAST).contains(&self.most())
    }

    /// All of some cells together.
    fn together<'c>(cells: impl Iterator<Item = &'c Self>) -> Self {
        cells.fold(Self::default(), |mut sum, cell| {
            sum.answers += cell.answers;
            sum.counts.resize(cell.counts.len(), 0);
            sum.counts.iter_mut().zip(&cell.counts).for_each(|(sum, count)| *sum += count);
            sum
        })
    }
}

/// A count among answers, without its extremes.
fn bounds(count: u32, answers: u32) -> Bounds {
    if answers == 0 {
        Bounds { low: 0, high: 0 }
    } else if count <= 1 {
        Bounds { low: 0, high: 1 }
    } else if count + 1 >= answers {
        Bounds { low: answers - 1, high: answers }
    } else {
        Bounds { low: count, high: count }
    }
}

/// Which groups of a division that has enough answers as a whole are hidden from somebody who has the
/// earlier turns.
fn hidden(groups: &[Cell], earlier: &[Turn<'_>]) -> Vec<bool> {
    let is_small = |(at, cell): (usize, &Cell)| {
        let tells = |turn: &Turn<'_>| !turn.hidden[at] && cell.since(&turn.groups[at]).is_telling();
        cell.answers < LEAST || earlier.iter().any(tells)
    };
    let mut hidden: Vec<bool> = groups.iter().enumerate().map(is_small).collect();
    if groups.iter().zip(&hidden).all(|(cell, hidden)| !hidden || cell.answers == 0) {
        hidden.fill(false);
    }
    while !is_safe(groups, earlier, &hidden) {
        let smallest =
            (0..groups.len()).filter(|at| !hidden[*at]).min_by_key(|at| (groups[*at].answers, *at));
        let Some(smallest) = smallest else { break };
        hidden[smallest] = true;
    }
    hidden
}

/// Whether what is known of the hidden groups together tells nothing of one of them: now, and of what came
/// since an earlier turn to those that are hidden then or now.
fn is_safe(groups: &[Cell], earlier: &[Turn<'_>], hidden: &[bool]) -> bool {
    let among = |cells: &[Cell], which: &[bool]| {
        Cell::together(cells.iter().zip(which).filter(|(_, hidden)| **hidden).map(|(cell, _)| cell))
    };
    let now = among(groups, hidden);
    let number = hidden.iter().filter(|hidden| **hidden).count();
    if number > 0 && (number < 2 || now.answers <= LEAST || now.is_telling()) {
        return false;
    }
    earlier.iter().all(|turn| {
        let either: Vec<bool> =
            turn.hidden.iter().zip(hidden).map(|(then, now)| *then || *now).collect();
        !among(groups, &either).since(&among(turn.groups, &either)).is_telling()
    })
}

#[cfg(test)]
#[path = "suppression_tests.rs"]
mod tests;
