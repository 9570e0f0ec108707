//! Evidence (underlag): what a rating can be shown by. Linked to as many competences as it speaks
//! of. A SeQF level belongs to a qualification here, never to a person.

use crate::{
    id::{CompetenceId, EvidenceId, EvidenceLinkId, PersonId},
    vocabulary,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

vocabulary! {
    /// Kinds of evidence.
    EvidenceKind, "evidence_kind" {
        /// A certificate of something done or known (intyg).
        Attestation = "attestation",
        /// School grades (betyg).
        Grades = "grades",
        /// A certificate with requirements (certifikat).
        Certificate = "certificate",
        /// Experience from working life (arbetslivserfarenhet).
        Experience = "experience",
        /// A work sample (arbetsprov).
        WorkSample = "work_sample",
        /// The outcome of a validation, with its issuer.
        Validation = "validation",
    }
}

/// A piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Evidence {
    /// Identity.
    pub id: EvidenceId,
    /// The person.
    pub person_id: PersonId,
    /// What kind.
    pub kind: EvidenceKind,
    /// What it is.
    pub title: String,
    /// Who issued it; for validation the test centre.
    pub issuer: String,
    /// Validation model and area, or SeQF level of the qualification, as its issuer states it.
    pub qualification: String,
    /// Day of issue.
    pub issued_on: Option<NaiveDate>,
    /// Last valid day.
    pub expires_on: Option<NaiveDate>,
    /// Note.
    pub note: String,
}

/// The link from evidence to a competence that it speaks of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EvidenceLink {
    /// Identity.
    pub id: EvidenceLinkId,
    /// The evidence.
    pub evidence_id: EvidenceId,
    /// The person (as in the evidence).
    pub person_id: PersonId,
    /// The competence.
    pub competence_id: CompetenceId,
}
