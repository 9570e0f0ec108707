//! Shapes for erasing a person: what there is of them, on which ground, and what came of it.

use super::{Saved, backup::BackupRow};
use chrono::NaiveDate;
use domain::{erasure::ErasureGround, id::PersonId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What there is of a person, to be told before it is erased.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Erasable {
    /// Name; typed, it confirms.
    pub name: String,
    /// Participant number; typed, it confirms too. None without a participation.
    pub number: Option<u32>,
    /// Participant since: the person may have been reported, and the project may have to keep it.
    pub participant_since: Option<NaiveDate>,
    /// Mappings.
    pub mappings: u32,
    /// Ratings, by whomever.
    pub ratings: u32,
    /// Evidence and held permits.
    pub evidence: u32,
    /// Whether there is a plan.
    pub has_plan: bool,
    /// Issued papers.
    pub papers: u32,
    /// Backups that hold the person and go on doing so, newest first.
    pub backups: Vec<BackupRow>,
    /// When the last of those on this disk is thinned away, if there is one backup a day from now on.
    pub backups_gone_by: Option<NaiveDate>,
    /// Folders of this register that were put aside when a backup was restored. Nothing thins them.
    pub aside: Vec<String>,
    /// The chosen place for backups, if it cannot be looked into now.
    pub unreached: Option<String>,
}

/// A person to erase.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ErasePerson {
    /// The person.
    pub id: PersonId,
    /// Why; none if nothing was chosen, which is asked for.
    pub ground: Option<ErasureGround>,
    /// Name or participant number, typed as confirmation.
    pub typed_name: String,
}

/// A person who was erased.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PersonErased {
    /// That it is done.
    pub saved: Saved,
    /// Issued papers that went.
    pub papers: u32,
    /// When the backup was made that went before it, RFC 3339 UTC; none for the example, of which none
    /// are made.
    pub backup_at: Option<String>,
}
