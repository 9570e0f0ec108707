//! The competence library: areas, competences and what each level means in each. Editable and the
//! register's own; the built-in texts are only what a new register starts from.

use crate::{
    id::{AreaId, CompetenceId},
    language::Language,
    level::Level,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A competence area.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Area {
    /// Identity.
    pub id: AreaId,
    /// Stable code of a built-in area; none for one's own.
    pub code: Option<String>,
    /// Place in the order, from 1.
    pub position: u32,
    /// Swedish name.
    pub name_sv: String,
    /// English name; may be empty, then the Swedish one is shown with its language marked.
    pub name_en: String,
    /// No longer offered; what was mapped stays.
    pub archived: bool,
}

/// A competence with the meaning of each level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Competence {
    /// Identity.
    pub id: CompetenceId,
    /// Its area.
    pub area_id: AreaId,
    /// Stable code of a built-in competence; none for one's own.
    pub code: Option<String>,
    /// Counts the changes of its texts, from 1.
    pub version: u32,
    /// Place within the area, from 1.
    pub position: u32,
    /// Swedish name.
    pub name_sv: String,
    /// English name; may be empty.
    pub name_en: String,
    /// What it is in the work, in Swedish.
    pub about_sv: String,
    /// The same in English; may be empty.
    pub about_en: String,
    /// What level 0 means, in Swedish.
    pub level_0_sv: String,
    /// What level 1 means, in Swedish.
    pub level_1_sv: String,
    /// What level 2 means, in Swedish.
    pub level_2_sv: String,
    /// What level 3 means, in Swedish.
    pub level_3_sv: String,
    /// What level 4 means, in Swedish.
    pub level_4_sv: String,
    /// What level 0 means, in English; may be empty, as for the others below.
    pub level_0_en: String,
    /// What level 1 means, in English.
    pub level_1_en: String,
    /// What level 2 means, in English.
    pub level_2_en: String,
    /// What level 3 means, in English.
    pub level_3_en: String,
    /// What level 4 means, in English.
    pub level_4_en: String,
    /// No longer offered; what was mapped stays.
    pub archived: bool,
}

/// A text with the language that it is really in: the Swedish one stands in where the English is
/// missing, and a screen reader must be told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Said {
    /// The text.
    pub text: String,
    /// Its language.
    pub language: Language,
}

impl Said {
    /// The text in the wanted language, or in Swedish where that is missing.
    #[must_use]
    pub fn in_language(wanted: Language, sv: &str, en: &str) -> Self {
        if wanted == Language::En && !en.is_empty() {
            Self { text: en.to_owned(), language: Language::En }
        } else {
            Self { text: sv.to_owned(), language: Language::Sv }
        }
    }
}

impl Area {
    /// The name in a language.
    #[must_use]
    pub fn name(&self, language: Language) -> Said {
        Said::in_language(language, &self.name_sv, &self.name_en)
    }
}

impl Competence {
    /// The name in a language.
    #[must_use]
    pub fn name(&self, language: Language) -> Said {
        Said::in_language(language, &self.name_sv, &self.name_en)
    }

    /// What the competence is in the work.
    #[must_use]
    pub fn about(&self, language: Language) -> Said {
        Said::in_language(language, &self.about_sv, &self.about_en)
    }

    /// What a level means in this competence.
    #[must_use]
    pub fn level_text(&self, level: Level, language: Language) -> Said {
        let (sv, en) = match level.number() {
            0 => (&self.level_0_sv, &self.level_0_en),
            1 => (&self.level_1_sv, &self.level_1_en),
            2 => (&self.level_2_sv, &self.level_2_en),
            3 => (&self.level_3_sv, &self.level_3_en),
            _ => (&self.level_4_sv, &self.level_4_en),
        };
        Said::in_language(language, sv, en)
    }
}
