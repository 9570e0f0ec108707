//! What a training does for somebody's gaps: which it covers, which stay open, and which trainings
//! are proposed in which order. Not who goes: that is for the person, the employer and the coach.
//!
//! - A training *covers* a gap when it leads to the required level or over it. Coming closer is
//!   not covering.
//! - What is not assessed is unknown and no gap, so nothing is proposed for it.
//! - A surplus in one competence evens out nothing in another.

use crate::{
    id::{CompetenceId, PersonId, TrainingId},
    level::Level,
    training::TrainingContent,
};
use std::cmp::Reverse;

/// A gap that is known: somebody has a level under the required one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownGap {
    /// The competence.
    pub competence_id: CompetenceId,
    /// The level that is required.
    pub required: Level,
    /// Whether the requirement is critical.
    pub critical: bool,
}

/// A training as far as gaps are concerned.
#[derive(Clone, Copy, Debug)]
pub struct Offer<'a> {
    /// The training.
    pub id: TrainingId,
    /// Its name: the last word where all else is equal.
    pub name: &'a str,
    /// Its length, minutes.
    pub minutes: Option<u32>,
    /// What it consists of.
    pub contents: &'a [TrainingContent],
}

/// What a training does for one person's gaps: every gap is covered or stays open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fit {
    /// Gaps that it covers, in the order given.
    pub covered: Vec<CompetenceId>,
    /// Gaps that stay open, in the order given.
    pub open: Vec<CompetenceId>,
    /// Of the covered ones, critical.
    pub critical: usize,
}

/// Whether a training covers a gap.
#[must_use]
pub fn covers(contents: &[TrainingContent], gap: &KnownGap) -> bool {
    contents.iter().any(|one| one.competence_id == gap.competence_id && one.level >= gap.required)
}

/// What a training does for one person's gaps.
#[must_use]
pub fn fit(contents: &[TrainingContent], gaps: &[KnownGap]) -> Fit {
    let mut fit = Fit::default();
    for gap in gaps {
        if covers(contents, gap) {
            fit.covered.push(gap.competence_id);
            fit.critical += usize::from(gap.critical);
        } else {
            fit.open.push(gap.competence_id);
        }
    }
    fit
}

/// A training that is proposed to one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The training.
    pub training_id: TrainingId,
    /// What it does.
    pub fit: Fit,
}

/// The trainings that cover at least one of a person's gaps: those that cover most critical gaps
/// first, then those that cover most, then the shorter (one of unknown length last), then by name.
#[must_use]
pub fn propose(offers: &[Offer<'_>], gaps: &[KnownGap]) -> Vec<Proposal> {
    let mut found: Vec<(&Offer<'_>, Fit)> = offers
        .iter()
        .map(|offer| (offer, fit(offer.contents, gaps)))
        .filter(|(_, fit)| !fit.covered.is_empty())
        .collect();
    found.sort_by_key(|(offer, fit)| {
        (Reverse(fit.critical), Reverse(fit.covered.len()), after(offer))
    });
    found.into_iter().map(|(offer, fit)| Proposal { training_id: offer.id, fit }).collect()
}

/// What decides between offers that do as much.
fn after<'a>(offer: &Offer<'a>) -> (u32, &'a str, TrainingId) {
    (offer.minutes.unwrap_or(u32::MAX), offer.name, offer.id)
}

/// A training that is proposed to a company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedProposal {
    /// The training.
    pub training_id: TrainingId,
    /// Who has a gap that it covers, in the order given.
    pub people: Vec<PersonId>,
    /// Each competence that it covers for somebody, with how many share that gap; most first, then
    /// in the order in which they were met.
    pub shared: Vec<(CompetenceId, usize)>,
    /// Gaps that it covers, everybody's counted.
    pub covered: usize,
    /// Gaps that there are, everybody's counted.
    pub of: usize,
}

/// The trainings that cover a gap of at least one of several people: those that help most people
/// first, then those that cover most gaps, then the shorter, then by name.
#[must_use]
pub fn propose_to_many(
    offers: &[Offer<'_>],
    people: &[(PersonId, Vec<KnownGap>)],
) -> Vec<SharedProposal> {
    let of = people.iter().map(|(_, gaps)| gaps.len()).sum();
    let mut found: Vec<(&Offer<'_>, SharedProposal)> = offers
        .iter()
        .map(|offer| (offer, shared(offer, people, of)))
        .filter(|(_, proposal)| proposal.covered > 0)
        .collect();
    found.sort_by_key(|(offer, one)| {
        (Reverse(one.people.len()), Reverse(one.covered), after(offer))
    });
    found.into_iter().map(|(_, proposal)| proposal).collect()
}

fn shared(offer: &Offer<'_>, people: &[(PersonId, Vec<KnownGap>)], of: usize) -> SharedProposal {
    let mut one = SharedProposal {
        training_id: offer.id,
        people: Vec::new(),
        shared: Vec::new(),
        covered: 0,
        of,
    };
    for (person, gaps) in people {
        let fit = fit(offer.contents, gaps);
        if !fit.covered.is_empty() {
            one.people.push(*person);
        }
        one.covered += fit.covered.len();
        for competence in fit.covered {
            match one.shared.iter_mut().find(|(known, _)| *known == competence) {
                Some((_, count)) => *count += 1,
                None => one.shared.push((competence, 1)),
            }
        }
    }
    // Stable: those that as many share keep their order.
    one.shared.sort_by_key(|(_, count)| Reverse(*count));
    one
}

#[cfg(test)]
#[path = "training_fit_tests.rs"]
mod tests;
