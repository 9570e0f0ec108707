//! What a blank mapping form holds: whom it is for, if that is known, and what is to be rated, in the order
//! of the library. No requirement: whoever rates must not be led by it. Not its layout.

use chrono::NaiveDate;
use domain::{language::Language, library::Said};

use super::TextSize;

/// A form to map somebody with where no laptop may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MappingForm {
    /// Language of the form.
    pub language: Language,
    /// Size of its text.
    pub text_size: TextSize,
    /// The day that it is made; also its date as a file.
    pub dated: NaiveDate,
    /// The role whose requirement profile it is made from.
    pub role: Said,
    /// Version of the requirement profile.
    pub version: u32,
    /// The company; empty for a template's role.
    pub employer: String,
    /// Whom it is for; none leaves lines for that.
    pub participant: Option<FormParticipant>,
    /// The coach's name.
    pub coach: String,
    /// The project's name; may be empty.
    pub project: String,
    /// The project's registration number (diarienummer); may be empty.
    pub diary_number: String,
    /// The line about the funder that the project must carry; may be empty.
    pub funder_line: String,
    /// Competences by area.
    pub areas: Vec<FormArea>,
    /// Permits that the role requires.
    pub permits: Vec<Said>,
}

/// Whom a form is for. Never an identity number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormParticipant {
    /// Full name.
    pub name: String,
    /// Participant number; none for somebody who is no participant yet.
    pub number: Option<u32>,
}

/// The competences of an area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormArea {
    /// Its name.
    pub name: Said,
    /// Names of its competences.
    pub competences: Vec<Said>,
}
