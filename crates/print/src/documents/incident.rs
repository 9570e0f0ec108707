//! What the sheet about a lost or stolen laptop holds: whose data was on it, and of what kinds. Never an
//! identity number; not its layout.

use chrono::NaiveDate;
use domain::language::Language;
use words::incident::Incident;

/// The basis for a notification by articles 33 and 34 of the GDPR.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IncidentSheet {
    /// Language of the sheet.
    pub language: Language,
    /// The register's name.
    pub register: String,
    /// Name of the folder that it was made from: a register's or a backup's.
    pub source: String,
    /// The day that the sheet is made; also its date as a file.
    pub made: NaiveDate,
    /// The latest change that it knows, as day and time; none for an empty register.
    pub until: Option<String>,
    /// Everyone in the register, in the order of names.
    pub people: Vec<Affected>,
    /// Companies by name, each with how many people work or have worked there.
    pub companies: Vec<(String, u32)>,
    /// Contact persons at companies.
    pub contacts: u32,
    /// Coaches.
    pub coaches: u32,
    /// The day that the recovery code in force was made; none if there is none.
    pub recovery_made_on: Option<NaiveDate>,
}

/// Somebody whose data was on the laptop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Affected {
    /// Full name.
    pub name: String,
    /// Companies where the person works or has worked; may be empty.
    pub companies: String,
    /// What there is about the person beside the name, in the order of [`DataKind::ALL`].
    pub kinds: Vec<DataKind>,
}

/// A kind of data about a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DataKind {
    /// Names: everyone has one.
    Name,
    /// Identity or coordination numbers.
    Number,
    /// Birth date or gender.
    Birth,
    /// Employments and their state.
    Employment,
    /// Education, earlier work, languages.
    Background,
    /// Needs in order to take part: they may say something about health.
    Needs,
    /// Ratings of competence.
    Assessments,
    /// Permits and evidence.
    Permits,
    /// Plans, actions and follow-ups.
    Plans,
    /// Notes and wishes in free text.
    Notes,
    /// Issued papers.
    Papers,
    /// Interview times, and meetings where the person was.
    Visits,
    /// Trainings, validation and certified time.
    Training,
    /// What was answered in evaluations.
    Evaluation,
}

impl DataKind {
    /// All kinds, in the order of the sheet.
    pub const ALL: [Self; 14] = [
        Self::Name,
        Self::Number,
        Self::Birth,
        Self::Employment,
        Self::Background,
        Self::Needs,
        Self::Assessments,
        Self::Permits,
        Self::Plans,
        Self::Notes,
        Self::Papers,
        Self::Visits,
        Self::Training,
        Self::Evaluation,
    ];

    pub(super) fn said(self, words: Incident<'_>) -> String {
        match self {
            Self::Name => words.kind_name(),
            Self::Number => words.kind_number(),
            Self::Birth => words.kind_birth(),
            Self::Employment => words.kind_employment(),
            Self::Background => words.kind_background(),
            Self::Needs => words.kind_needs(),
            Self::Assessments => words.kind_assessments(),
            Self::Permits => words.kind_permits(),
            Self::Plans => words.kind_plans(),
            Self::Notes => words.kind_notes(),
            Self::Papers => words.kind_papers(),
            Self::Visits => words.kind_visits(),
            Self::Training => words.kind_training(),
            Self::Evaluation => words.kind_evaluation(),
        }
    }

    /// Its number on the sheet, from 1.
    pub(super) fn number(self) -> usize {
        Self::ALL.iter().position(|kind| *kind == self).unwrap_or_default() + 1
    }
}
