//! Papers that were issued: what was issued stays byte for byte what it was. Not how they are made.

use crate::{
    id::{DocumentId, PersonId, ProfileId},
    language::Language,
    vocabulary,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

vocabulary! {
    /// Kinds of papers.
    DocumentKind, "document_kind" {
        /// Competence profile (kompetensprofil).
        Profile = "profile",
        /// Individual development plan (individuell utvecklingsplan).
        Plan = "plan",
    }
}

/// A paper that was issued.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IssuedDocument {
    /// Identity: stands on every page of the paper.
    pub id: DocumentId,
    /// Whose paper.
    pub person_id: PersonId,
    /// What kind.
    pub kind: DocumentKind,
    /// Counts the person's issued papers of this kind, from 1.
    pub version: u32,
    /// Language of the paper.
    pub language: Language,
    /// The requirement profile that it cites.
    pub profile_id: Option<ProfileId>,
    /// When it was issued, RFC 3339 UTC.
    pub issued_at: String,
    /// SHA-256 of the bytes, hexadecimal: where they lie among the register's blobs.
    pub sha256: String,
}
