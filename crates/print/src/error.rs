//! Why a paper could not be made. Not the sentence that says it: that is in the `words` crate.

use words::Words;

/// A paper could not be made.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A character that no font of the papers has. This one paper is refused; a batch goes on.
    #[error("no font has {character:?} (U+{:04X}) in {field:?}", u32::from(*.character))]
    MissingGlyph {
        /// Which field holds it.
        field: Field,
        /// The character.
        character: char,
    },
    /// The typeface that the program carries could not be used.
    #[error("the papers' typeface could not be used")]
    Typeface,
    /// What was written would not be a valid document.
    #[error("the document would not be valid: {0}")]
    Invalid(String),
    /// The document could not be put together.
    #[error("the document could not be put together")]
    Write(#[from] std::io::Error),
    /// The bytes are no document that can be shown.
    #[error("the document cannot be shown")]
    Preview,
}

/// A field of a paper's model, so that a message can say where a character stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// The participant's name.
    Name,
    /// The role.
    Role,
    /// The employer.
    Employer,
    /// The personal identity number.
    IdentityNumber,
    /// What stands in the foot of each page.
    Imprint,
    /// The coach's name.
    Coach,
    /// The requirement profile's name.
    RequirementProfile,
    /// Strengths.
    Strengths,
    /// What to develop.
    Development,
    /// A competence area's name.
    Area,
    /// A competence's name.
    Competence,
    /// Evidence, or why a competence is not applicable.
    Evidence,
    /// Permits.
    Permits,
    /// Validated competence.
    Validations,
    /// Certificates.
    Certificates,
    /// Education and work experience.
    Background,
    /// Languages.
    Languages,
    /// Wishes.
    Wishes,
    /// Goals.
    Goals,
    /// Actions.
    Actions,
    /// What is needed.
    Needs,
    /// Follow-ups.
    FollowUps,
    /// Who signs.
    Signatures,
    /// The register's name.
    Register,
    /// A report's texts and cells.
    Report,
    /// The program's own words.
    Words,
}

impl Field {
    /// The field's name in a sentence.
    #[must_use]
    pub fn said(self, words: &Words) -> String {
        let papers = words.papers();
        match self {
            Self::Name => papers.field_name(),
            Self::Role => papers.field_role(),
            Self::Employer => papers.field_employer(),
            Self::IdentityNumber => papers.field_identity_number(),
            Self::Imprint => papers.field_imprint(),
            Self::Coach => papers.field_coach(),
            Self::RequirementProfile => papers.field_requirement_profile(),
            Self::Strengths => papers.field_strengths(),
            Self::Development => papers.field_development(),
            Self::Area => papers.field_area(),
            Self::Competence => papers.field_competence(),
            Self::Evidence => papers.field_evidence(),
            Self::Permits => papers.field_permits(),
            Self::Validations => papers.field_validations(),
            Self::Certificates => papers.field_certificates(),
            Self::Background => papers.field_background(),
            Self::Languages => papers.field_languages(),
            Self::Wishes => papers.field_wishes(),
            Self::Goals => papers.field_goals(),
            Self::Actions => papers.field_actions(),
            Self::Needs => papers.field_needs(),
            Self::FollowUps => papers.field_follow_ups(),
            Self::Signatures => papers.field_signatures(),
            Self::Register => papers.field_register(),
            Self::Report => papers.field_report(),
            Self::Words => papers.field_words(),
        }
    }
}

impl Error {
    /// The sentence for who sees to papers, where there is one: only a character that is missing can
    /// be helped by whoever reads it.
    #[must_use]
    pub fn said(&self, words: &Words) -> Option<String> {
        match self {
            Self::MissingGlyph { field, character } => {
                let code = format!("U+{:04X}", u32::from(*character));
                let character = character.to_string();
                Some(words.papers().missing_glyph(&character, &code, &field.said(words)))
            }
            _ => None,
        }
    }
}
