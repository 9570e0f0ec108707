//! Shapes for what works without an open register: settings of this laptop, words, and reading what
//! people type.

use super::{register::OpenRegister, secret::SecretText};
use chrono::NaiveDate;
use domain::{language::Language, person::Gender};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// How the interface looks. The system's own choice is followed unless said otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Everything the start page and the frame need to know.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProgramState {
    /// The program's version.
    pub version: String,
    /// Language of the interface.
    pub language: Language,
    /// Light, dark or as the system.
    pub theme: Theme,
    /// Text size, per cent of the normal 16 px: 100 to 200.
    pub text_size: u32,
    /// Whether single keys rate in the interview (WCAG 2.1.4: may be turned off).
    pub level_keys: bool,
    /// What speaks against the folder where registers are made unless the user says otherwise.
    pub documents_remark: Option<String>,
    /// Minutes untouched until the register is locked: 1 to 60.
    pub lock_minutes: u32,
    /// The same in an interview: 1 to 120.
    pub interview_lock_minutes: u32,
    /// What is to be said of registers that were handed over and still lie here.
    pub unfinished: Vec<String>,
    /// Registers opened lately, latest first.
    pub recent: Vec<RecentRegister>,
    /// The open register; none when locked.
    pub open: Option<OpenRegister>,
}

/// A register that was opened on this laptop.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RecentRegister {
    /// Folder.
    pub path: String,
    /// Name without ending.
    pub name: String,
    /// Whether the folder is there now.
    pub exists: bool,
}

/// Settings to change; what is left out stays.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(default, deny_unknown_fields)]
#[ts(optional_fields)]
pub struct ProgramChange {
    /// Language of the interface.
    pub language: Option<Language>,
    /// Light, dark or as the system.
    pub theme: Option<Theme>,
    /// Text size, per cent: 100 to 200.
    pub text_size: Option<u32>,
    /// Whether single keys rate in the interview.
    pub level_keys: Option<bool>,
    /// Minutes untouched until the register is locked: 1 to 60.
    pub lock_minutes: Option<u32>,
    /// The same in an interview: 1 to 120.
    pub interview_lock_minutes: Option<u32>,
}

/// That somebody touches the program.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Touched {
    /// Whether an interview is on the screen: it has a limit of its own.
    pub interview: bool,
}

/// Labels of every closed set of words in one language.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Vocabulary {
    /// The language.
    pub language: Language,
    /// By vocabulary: each member with its label, in the order in which people meet them.
    pub words: BTreeMap<String, Vec<(String, String)>>,
    /// What levels 0 to 4 mean in general.
    pub levels: Vec<String>,
    /// SNI 2007 divisions: two-digit code and name.
    pub sni: Vec<(String, String)>,
}

/// A password being chosen.
#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PasswordText {
    /// The password as typed.
    #[ts(type = "string")]
    pub password: SecretText,
}

/// How strong a password is.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PasswordStrength {
    /// 0 (guessed at once) to 4 (strong).
    pub score: u8,
    /// The same in words.
    pub verdict: String,
    /// What would make it stronger.
    pub hints: Vec<String>,
    /// Whether a register may be protected with it.
    pub enough: bool,
}

/// A text as typed into a field.
#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TypedText {
    /// The text.
    pub text: String,
}

/// A typed date as it was understood.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReadDate {
    /// The date; none for an empty text.
    pub date: Option<NaiveDate>,
}

/// A typed identity number as it was understood.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReadIdentity {
    /// Written in full with its sign.
    pub formatted: String,
    /// Legal gender.
    pub gender: Gender,
    /// Birth date, where the number carries one.
    pub birth_date: Option<NaiveDate>,
    /// Whether it is a coordination number.
    pub coordination: bool,
    /// Things to ask about.
    pub warnings: Vec<String>,
}

/// A typed organisation number as it was understood.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ReadOrganisation {
    /// Written with its hyphen.
    pub formatted: String,
    /// A sole trader's number is the owner's identity number: personal data.
    pub sole_trader: bool,
}
