//! Shapes for a company's competence matrix.

use chrono::NaiveDate;
use domain::{
    comparison::Coverage,
    id::{AreaId, CompanyId, ContactId, PersonId, RoleId},
    library::Said,
    matrix::Row,
    matrix_copy::MatrixCopy,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which matrix: of a company, all of it or the people of one role.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MatrixOf {
    /// The company.
    pub company_id: CompanyId,
    /// Only people who have this role now; none for all.
    pub role_id: Option<RoleId>,
    /// Only competences of this area, in every count; none for all.
    pub area_id: Option<AreaId>,
    /// An earlier day to compare with, as typed; empty for none.
    pub before: String,
}

/// People against competences.
#[derive(Clone, Debug, Serialize, TS)]
pub struct MatrixPage {
    /// The people, by name; a line's cells stand in this order.
    pub people: Vec<MatrixPerson>,
    /// Areas in the order of the library, each with at least one competence.
    pub areas: Vec<MatrixArea>,
    /// Roles that people there have now, to choose from.
    pub roles: Vec<(RoleId, Said)>,
    /// Areas in which their roles require something, to choose from.
    pub areas_there: Vec<(AreaId, Said)>,
    /// Contact persons, by name: who can be given a copy.
    pub contacts: Vec<(ContactId, String)>,
    /// Copies that were left, the latest first.
    pub copies: Vec<MatrixCopyView>,
    /// The earlier day, as it was understood.
    pub before: Option<NaiveDate>,
    /// Competences that nobody who is mapped can do alone.
    pub without_anyone: u32,
    /// Competences that one person alone carries.
    pub on_one_person: u32,
}

/// A person of the matrix.
#[derive(Clone, Debug, Serialize, TS)]
pub struct MatrixPerson {
    /// Identity.
    pub id: PersonId,
    /// Full name.
    pub name: String,
    /// Present role.
    pub role: Option<Said>,
    /// Against the present role.
    pub coverage: Coverage,
    /// Competences that nobody else can do alone.
    pub alone_in: u32,
}

/// The competences of an area.
#[derive(Clone, Debug, Serialize, TS)]
pub struct MatrixArea {
    /// The area.
    pub area_id: AreaId,
    /// Its name.
    pub name: Said,
    /// Its competences.
    pub lines: Vec<MatrixLine>,
}

/// A competence over all people.
#[derive(Clone, Debug, Serialize, TS)]
pub struct MatrixLine {
    /// The competence's name.
    pub name: Said,
    /// What is known of it.
    #[serde(flatten)]
    pub row: Row,
}

/// A matrix to leave with somebody.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LeaveMatrix {
    /// Which.
    pub matrix: MatrixOf,
    /// With which contact person of the company.
    pub contact_id: ContactId,
}

/// A copy that was left.
#[derive(Clone, Debug, Serialize, TS)]
pub struct MatrixCopyView {
    /// The copy.
    pub copy: MatrixCopy,
    /// Who left it.
    pub coach: String,
    /// The role whose people alone it shows.
    pub role: Option<Said>,
    /// The area that alone it shows.
    pub area: Option<Said>,
    /// Whether its paper is there; it went when somebody in it was erased.
    pub is_kept: bool,
}

/// That somebody has got a matrix with a person in it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PersonMatrixCopy {
    /// When.
    pub left_on: NaiveDate,
    /// Which of the company's copies.
    pub version: u32,
    /// The company.
    pub company: String,
    /// Who got it.
    pub received_by: String,
}
