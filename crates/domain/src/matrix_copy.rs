//! Copies of a company's competence matrix that were left there: when, to whom, by whom, and which paper.
//! Not the matrix, and not the paper: its bytes lie among the register's blobs.

use crate::{
    id::{AreaId, CoachId, CompanyId, MatrixCopyId, MatrixCopyPersonId, PersonId, RoleId},
    language::Language,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A paper with a matrix that somebody at the company was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MatrixCopy {
    /// Identity.
    pub id: MatrixCopyId,
    /// The company.
    pub company_id: CompanyId,
    /// Counts the company's copies, from 1; stands on the paper.
    pub version: u32,
    /// The day when it was left.
    pub left_on: NaiveDate,
    /// Who got it, as the contact person was called then: a contact may be changed or removed.
    pub received_by: String,
    /// Who left it.
    pub coach_id: CoachId,
    /// The role whose people alone it shows.
    pub role_id: Option<RoleId>,
    /// The area that alone it shows.
    pub area_id: Option<AreaId>,
    /// The earlier day that it compares with.
    pub before: Option<NaiveDate>,
    /// Language of the paper.
    pub language: Language,
    /// SHA-256 of the bytes, hexadecimal. The bytes go when somebody in them is erased; that they were
    /// left stays.
    pub sha256: String,
}

/// That a copy says something of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MatrixCopyPerson {
    /// Identity.
    pub id: MatrixCopyPersonId,
    /// The copy.
    pub copy_id: MatrixCopyId,
    /// The person.
    pub person_id: PersonId,
}

/// The version that a company's next copy gets.
#[must_use]
pub fn next_version(copies: &[MatrixCopy]) -> u32 {
    copies.iter().map(|copy| copy.version).max().unwrap_or(0) + 1
}
