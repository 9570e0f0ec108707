//! What a company's competence matrix on paper holds: who can do what alone, what hangs on one person,
//! and everyone against what their roles require. Not its layout, and no rule: the domain has counted.

use chrono::NaiveDate;
use domain::{
    comparison::{Coverage, Standing},
    language::Language,
    level::Level,
    library::Said,
    matrix::{Demand, Strength},
};

/// A company's matrix on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompanyMatrix {
    /// Language of the paper.
    pub language: Language,
    /// The company.
    pub company: String,
    /// Its organisation number; may be empty.
    pub organisation_number: String,
    /// The role whose people alone are shown; none for everyone.
    pub role: Option<Said>,
    /// The area that alone is shown; none for all.
    pub area: Option<Said>,
    /// That it is left with somebody; none for one to look at.
    pub left: Option<Left>,
    /// The project's name; may be empty.
    pub project: String,
    /// The project's registration number (diarienummer); may be empty.
    pub diary_number: String,
    /// The line about the funder that the project must carry; may be empty.
    pub funder_line: String,
    /// The day that the paper is made; also its date as a file.
    pub made: NaiveDate,
    /// The earlier day that levels are compared with, where one was asked for.
    pub before: Option<NaiveDate>,
    /// The people, in the order of every line's cells.
    pub people: Vec<MatrixPerson>,
    /// Areas in the order of the library.
    pub areas: Vec<MatrixArea>,
}

/// A copy that is left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// Counts the company's copies, from 1.
    pub version: u32,
    /// Who gets it.
    pub received_by: String,
}

/// A person of the matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixPerson {
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixArea {
    /// Its name.
    pub name: Said,
    /// Its competences.
    pub lines: Vec<MatrixLine>,
}

/// A competence over all people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MatrixLine {
    /// Its name.
    pub name: Said,
    /// One cell for each person, in their order.
    pub cells: Vec<MatrixCell>,
    /// How many carry it.
    pub strength: Strength,
    /// What is known of those whose role requires it.
    pub demand: Demand,
    /// Whom it hangs on, as a place among the people: none where nobody can do it alone or several can.
    pub only: Option<usize>,
}

/// A person in a competence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MatrixCell {
    /// The level that was found; none where the person is not assessed.
    pub level: Option<Level>,
    /// The level that the person's role requires, and where the person stands against it.
    pub against: Option<(Level, Standing)>,
    /// The level on the earlier day, where it was another.
    pub before: Option<Level>,
    /// Whether the requirement is critical.
    pub critical: bool,
}
