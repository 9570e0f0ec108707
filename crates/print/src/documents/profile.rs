//! What a competence profile (kompetensprofil) holds. Not its layout.

use chrono::NaiveDate;
use domain::{
    assessment::Basis,
    comparison::{Coverage, Standing},
    level::Level,
    library::Said,
    permit::PermitState,
};

use super::{Imprint, Participant};

/// A person's competence against one requirement profile, strengths first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// What stands on every page.
    pub imprint: Imprint,
    /// Whose profile.
    pub participant: Participant,
    /// Day of signing; none while it is a proposal.
    pub agreed_on: Option<NaiveDate>,
    /// When it was mapped and by whom; none while nothing is.
    pub mapped: Option<Mapped>,
    /// The coach who answers for the mapping.
    pub coach: String,
    /// The requirement profile; none where the role has none.
    pub requirements: Option<Requirements>,
    /// What the person is good at.
    pub strengths: Highlights,
    /// What to develop.
    pub development: Highlights,
    /// All lines counted.
    pub coverage: Coverage,
    /// Required competences by area, in the order of the library.
    pub areas: Vec<Area>,
    /// Permits that the role asks for or the person holds.
    pub permits: Vec<Permit>,
    /// What others have validated.
    pub validations: Vec<Validation>,
    /// Certificates and other evidence with a date.
    pub certificates: Vec<Certificate>,
    /// Education and work, latest first.
    pub background: Vec<Background>,
    /// Languages.
    pub languages: Vec<LanguageUse>,
    /// What the person wishes; may be empty.
    pub wishes: String,
}

/// When and by whom a mapping was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapped {
    /// The day.
    pub on: NaiveDate,
    /// The coach's name.
    pub by: String,
}

/// A requirement profile as it is cited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirements {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: u32,
}

/// Strengths, or what to develop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Highlights {
    /// In the coach's words.
    Written(String),
    /// Proposed by rule; none proposed is said too.
    Proposed(Vec<Highlight>),
}

/// A competence proposed by rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Highlight {
    /// Its name.
    pub competence: Said,
    /// Where the person stands.
    pub standing: Standing,
    /// What is required.
    pub required: Level,
}

/// An area with its required competences.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// Its name.
    pub name: Said,
    /// Its lines counted.
    pub coverage: Coverage,
    /// Its lines, critical ones first.
    pub rows: Vec<Row>,
}

/// One required competence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its name.
    pub competence: Said,
    /// What is required.
    pub required: Level,
    /// Whether the requirement is critical.
    pub critical: bool,
    /// Where the person stands.
    pub standing: Standing,
    /// How the level is known; shown where there is no other evidence.
    pub basis: Option<Basis>,
    /// Titles of the evidence that speaks of it.
    pub evidence: Vec<String>,
    /// Why it is not applicable; may be empty.
    pub reason: String,
    /// Whether the person can and wants to guide others in it.
    pub wants_to_guide: bool,
}

/// A permit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permit {
    /// Its name.
    pub name: Said,
    /// Where the person stands with it on the paper's day.
    pub state: PermitState,
    /// Last valid day; none where it does not expire or is not held.
    pub valid_until: Option<NaiveDate>,
    /// Who issued it; may be empty.
    pub issuer: String,
}

/// The outcome of somebody else's validation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Validation {
    /// What was validated, as the issuer calls it.
    pub title: String,
    /// Model and area, or outcome; may be empty.
    pub qualification: String,
    /// The test centre.
    pub test_centre: String,
    /// Day of the outcome.
    pub issued_on: Option<NaiveDate>,
}

/// A certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// What it is.
    pub title: String,
    /// Who issued it; may be empty.
    pub issuer: String,
    /// Day of issue.
    pub issued_on: Option<NaiveDate>,
    /// Last valid day; none where it does not expire.
    pub expires_on: Option<NaiveDate>,
}

/// A line of education or work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Background {
    /// Education or occupation.
    pub title: String,
    /// School or employer; may be empty.
    pub place: String,
    /// First year.
    pub from_year: Option<u32>,
    /// Last year; none while it goes on.
    pub to_year: Option<u32>,
}

/// A language that the person uses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageUse {
    /// The language.
    pub name: String,
    /// How well it is used; may be empty.
    pub ability: String,
}
