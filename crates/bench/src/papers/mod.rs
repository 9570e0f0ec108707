//! A whole staff's competence profiles in one batch, beside Typst, the fastest general typesetter
//! there is: the same words in the same typeface, tagged as PDF/UA-1 by both, made in memory by one
//! process that has its typeface loaded. Both batches begin cold, and take turns.

mod content;
mod typst;

use crate::{
    outcome::Outcome,
    table::Row,
    timing::{Times, milliseconds, ratio, timed},
    workplace::Workplace,
};
use print::{Printer, documents::profile::Profile, preview::Preview};
use std::fs;

/// Profiles in a batch.
const BATCH: usize = 250;

/// Turns; the median of each side counts.
const ROUNDS: usize = 3;

/// What a batch came to.
struct Batch {
    /// Mean bytes of a paper.
    bytes: usize,
    /// Pages of the first paper.
    pages: usize,
}

pub(crate) fn measure(place: &Workplace) -> Outcome {
    let profiles: Vec<Profile> = (0..BATCH as u64).map(content::profile).collect();
    let typst = typst::Typst::ready(place, &profiles)?;
    let (mut ours, mut theirs) = (Times::default(), Times::default());
    let mut last = None;
    for _ in 0..ROUNDS {
        let (batch, time) = timed(|| print_all(place, &profiles));
        ours.add(time);
        let (theirs_now, time) = typst.batch()?;
        theirs.add(time);
        last = Some((batch?, theirs_now));
    }
    let Some((our_batch, their_batch)) = last else { return Ok(Vec::new()) };
    let each = |times: &Times| times.median() / BATCH as u32;
    let kilobytes = |batch: &Batch| batch.bytes as f64 / 1000.0;
    Ok(vec![
        Row {
            figure: format!("a profile, {} pages, of {BATCH}", our_batch.pages),
            ours: milliseconds(each(&ours)),
            baseline: format!("{} Typst, {} pages", milliseconds(each(&theirs)), their_batch.pages),
            ratio: format!("{:.1} x as fast", ratio(each(&theirs), each(&ours))),
            goal: ">= 5 x".to_owned(),
        },
        Row {
            figure: "its size".to_owned(),
            ours: format!("{:.1} KB", kilobytes(&our_batch)),
            baseline: format!("{:.1} KB Typst", kilobytes(&their_batch)),
            ratio: format!("{:.2}", kilobytes(&our_batch) / kilobytes(&their_batch)),
            goal: "<= 30 KB".to_owned(),
        },
    ])
}

/// Makes all papers with a new printer, and keeps the first to look at.
fn print_all(place: &Workplace, profiles: &[Profile]) -> Outcome<Batch> {
    let mut printer = Printer::new()?;
    let papers = profiles.iter().map(|one| printer.profile(one)).collect::<Result<Vec<_>, _>>()?;
    batch(place, "ours.pdf", papers.iter().map(Vec::len).sum(), papers.into_iter().next())
}

fn batch(place: &Workplace, name: &str, bytes: usize, first: Option<Vec<u8>>) -> Outcome<Batch> {
    let first = first.unwrap_or_default();
    fs::write(place.folder().join(name), &first)?;
    Ok(Batch { bytes: bytes / BATCH, pages: Preview::open(first)?.page_count() })
}
