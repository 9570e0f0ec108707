//! The word for every member of every closed set in the domain: levels, states, kinds, operations.
//! Not sentences about them, and not what the coach writes: areas, competences and roles carry their
//! own names in the register.
//!
//! The word files hold each word as it stands inside a sentence; at the head of a line it gets a
//! capital, which is always right (the other way round would spoil "SNI 2007").

use std::collections::BTreeMap;

use domain::{
    aid::{AidPreset, AidRule, CostKind},
    assessment::{Basis, OutcomeKind, Rater},
    certified_time::TimeKind,
    company::NoticeKind,
    comparison::Standing,
    criterion::CriterionKind,
    document::DocumentKind,
    erasure::ErasureGround,
    evaluation::{Effect, Moment, Source, Statement},
    evidence::EvidenceKind,
    forecast::Sureness,
    funnel::{CompanyStage, PersonStage},
    identity::IdentityKind,
    language::Language,
    level::Level,
    mapping::MappingState,
    month::{MonthColumn, MonthState},
    operation::OperationCode,
    partner::PartnerKind,
    permit::PermitState,
    person::{BackgroundKind, EmploymentStatusKind, Gender},
    plan::{ActionKind, ActionStatus, ActionTime, PlanState},
    project::StepKind,
    retention::{RetentionFrom, RetentionOf},
    role::ComparisonKind,
    size_class::SizeClass,
    sni::SniVersion,
    training::{DeliveryForm, SeatResult, SeatState},
    validation::{AreaOutcome, CertificateState, ValidationResult, ValidationStage},
    visit::SlotOutcome,
};

use crate::Words;
use crate::catalogue::Catalogue;

/// Each vocabulary's members with their words, in the order in which people meet them. Both are spelt
/// as in the register, levels by their number: `["plan_state"]` begins with `("draft", "Utkast")`.
pub type Vocabulary = BTreeMap<String, Vec<(String, String)>>;

/// A value that has a word of its own.
pub trait Labelled: Copy {
    /// The vocabulary that the value belongs to.
    const VOCABULARY: &'static str;
    /// How the value is spelt in the register and across the border.
    fn spelt(self) -> &'static str;
}

/// One vocabulary: its name and its members' spelling.
struct Members {
    name: &'static str,
    codes: Vec<&'static str>,
}

/// The domain's vocabularies; a test finds one that is left out.
macro_rules! vocabularies {
    ($($name:ident),+ $(,)?) => {
        $(impl Labelled for $name {
            const VOCABULARY: &'static str = $name::NAME;
            fn spelt(self) -> &'static str {
                self.code()
            }
        })+

        fn declared() -> Vec<Members> {
            vec![$(Members {
                name: $name::NAME,
                codes: $name::ALL.iter().map(|member| member.code()).collect(),
            }),+]
        }
    };
}

vocabularies! {
    ActionKind,
    ActionStatus,
    ActionTime,
    BackgroundKind,
    Basis,
    ComparisonKind,
    DocumentKind,
    EmploymentStatusKind,
    ErasureGround,
    EvidenceKind,
    Gender,
    IdentityKind,
    Language,
    MappingState,
    NoticeKind,
    OperationCode,
    OutcomeKind,
    PartnerKind,
    PermitState,
    PlanState,
    Rater,
    SizeClass,
    SlotOutcome,
    SniVersion,
    StepKind,
    DeliveryForm,
    SeatState,
    SeatResult,
    ValidationStage,
    ValidationResult,
    AreaOutcome,
    CertificateState,
    TimeKind,
    CriterionKind,
    AidRule,
    AidPreset,
    CostKind,
    // The project's figures.
    CompanyStage,
    Effect,
    Moment,
    MonthColumn,
    MonthState,
    PersonStage,
    RetentionFrom,
    RetentionOf,
    Source,
    Statement,
    Sureness,
}

impl Labelled for Level {
    const VOCABULARY: &'static str = "level";
    fn spelt(self) -> &'static str {
        ["0", "1", "2", "3", "4"].get(usize::from(self.number())).copied().unwrap_or_default()
    }
}

impl Labelled for Standing {
    const VOCABULARY: &'static str = "standing";
    fn spelt(self) -> &'static str {
        match self {
            Self::Met { .. } => "met",
            Self::Gap { .. } => "gap",
            Self::Surplus { .. } => "surplus",
            Self::NotAssessed => "not_assessed",
            Self::NotApplicable => "not_applicable",
        }
    }
}

/// Every vocabulary with every member.
fn members() -> Vec<Members> {
    let mut all = declared();
    all.push(Members {
        name: Level::VOCABULARY,
        codes: Level::ALL.iter().map(|level| level.spelt()).collect(),
    });
    all.push(Members {
        name: Standing::VOCABULARY,
        codes: vec!["met", "gap", "surplus", "not_assessed", "not_applicable"],
    });
    all
}

/// Reads every word out of the files. A word that is missing there (a test finds it) is shown by its
/// spelling.
pub(crate) fn read(vocabulary: &Catalogue, operations: &Catalogue) -> Vocabulary {
    let mut all = Vocabulary::new();
    for Members { name, codes } in members() {
        let file = if name == OperationCode::NAME { operations } else { vocabulary };
        let words = codes.into_iter().map(|code| {
            let word = file.attribute(name, &attribute(code));
            (code.to_owned(), word.unwrap_or_else(|| code.to_owned()))
        });
        all.insert(name.to_owned(), words.collect());
    }
    all
}

/// A member's name in the word file, where a name begins with a letter.
fn attribute(code: &str) -> String {
    if code.starts_with(|first: char| first.is_ascii_digit()) {
        format!("at_{code}")
    } else {
        code.to_owned()
    }
}

/// The text with a capital first letter.
pub(crate) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

pub(crate) fn at_line_heads(within: &Vocabulary) -> Vocabulary {
    let mut heads = within.clone();
    for (_, word) in heads.values_mut().flatten() {
        *word = capitalised(word);
    }
    heads
}

impl Words {
    /// The word for a value, at the head of a line or alone: "Coachens bedömning".
    #[must_use]
    pub fn label<T: Labelled>(&self, value: T) -> &str {
        of(&self.labels, value)
    }

    /// The word for a value, inside a sentence: "coachens bedömning".
    #[must_use]
    pub fn label_within<T: Labelled>(&self, value: T) -> &str {
        of(&self.labels_within, value)
    }

    /// All words for values, as at the head of a line.
    #[must_use]
    pub const fn vocabulary(&self) -> &Vocabulary {
        &self.labels
    }
}

fn of<T: Labelled>(words: &Vocabulary, value: T) -> &str {
    let code = value.spelt();
    let mut members = words.get(T::VOCABULARY).into_iter().flatten();
    members.find(|(member, _)| member == code).map_or(code, |(_, word)| word)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::{fs, path::Path};

    use fluent_syntax::ast;

    use super::*;
    use crate::in_language;

    const FILES: [(&str, &str, &str); 2] = [
        (
            "sv",
            include_str!("../../../locales/sv/vocabulary.ftl"),
            include_str!("../../../locales/sv/operations.ftl"),
        ),
        (
            "en",
            include_str!("../../../locales/en/vocabulary.ftl"),
            include_str!("../../../locales/en/operations.ftl"),
        ),
    ];

    fn attributes(source: &str) -> BTreeSet<(String, String)> {
        fluent_syntax::parser::parse(source)
            .expect("a word file is Fluent")
            .body
            .iter()
            .filter_map(|entry| match entry {
                ast::Entry::Message(message) => Some(message),
                _ => None,
            })
            .flat_map(|m| m.attributes.iter().map(|a| (m.id.name.to_owned(), a.id.name.to_owned())))
            .collect()
    }

    #[test]
    fn every_member_has_a_word_in_both_languages_and_the_files_hold_no_others() {
        let wanted: BTreeSet<_> = members()
            .iter()
            .flat_map(|m| m.codes.iter().map(|code| (m.name.to_owned(), attribute(code))))
            .collect();
        for (language, vocabulary, operations) in FILES {
            let mut written = attributes(vocabulary);
            written.append(&mut attributes(operations));
            let missing: Vec<_> = wanted.difference(&written).collect();
            let idle: Vec<_> = written.difference(&wanted).collect();
            assert!(missing.is_empty() && idle.is_empty(), "{language}: {missing:?} {idle:?}");
        }
    }

    #[test]
    fn the_members_of_a_vocabulary_come_in_the_order_in_which_they_are_declared() {
        let vocabulary = in_language(Language::Sv).vocabulary();
        let codes = |name: &str| vocabulary[name].iter().map(|(code, _)| code.as_str());
        assert!(codes(PlanState::NAME).eq(PlanState::ALL.iter().map(|state| state.code())));
        assert!(codes(PlanState::NAME).eq(["draft", "agreed", "ongoing", "closed"]));
        assert!(codes("level").eq(["0", "1", "2", "3", "4"]));
    }

    /// The domain declares vocabularies with one macro; each must be in the list above.
    #[test]
    fn no_vocabulary_of_the_domain_is_left_out() {
        let listed: BTreeSet<_> = members().iter().map(|m| m.name.to_owned()).collect();
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../domain/src");
        let mut found = BTreeSet::new();
        for file in fs::read_dir(folder).expect("the domain's folder") {
            let source = fs::read_to_string(file.expect("a file").path()).unwrap_or_default();
            for block in source.split("\nvocabulary! {").skip(1) {
                let head = block.lines().find(|line| line.ends_with('{')).unwrap_or_default();
                found.extend(head.split('"').nth(1).map(ToOwned::to_owned));
            }
        }
        assert!(
            found.len() > 15,
            "the domain's vocabularies are declared otherwise now: {found:?}"
        );
        let left_out: Vec<_> = found.difference(&listed).collect();
        assert!(left_out.is_empty(), "{left_out:?}");
    }

    #[test]
    fn two_members_of_a_vocabulary_never_share_a_word() {
        for language in Language::ALL {
            for (name, words) in in_language(*language).vocabulary() {
                let different: BTreeSet<_> = words.iter().map(|(_, word)| word).collect();
                assert_eq!(different.len(), words.len(), "{name}: {words:?}");
            }
        }
    }

    #[test]
    fn a_word_has_a_capital_at_the_head_of_a_line_and_not_within_it() {
        let words = in_language(Language::Sv);
        for (value, head, within) in [
            (Rater::Participant, "Egen skattning", "egen skattning"),
            (Rater::Coach, "Coachens bedömning", "coachens bedömning"),
        ] {
            assert_eq!(words.label(value), head);
            assert_eq!(words.label_within(value), within);
        }
        assert_eq!(capitalised("övning"), "Övning");
    }

    #[test]
    fn zero_not_assessed_and_not_applicable_are_three_different_words() {
        let words = in_language(Language::Sv);
        assert_eq!(words.label_within(Level::ALL[0]), "har inte arbetat med det");
        assert_eq!(words.label_within(OutcomeKind::NotAssessed), "ej bedömd");
        assert_eq!(words.label_within(OutcomeKind::NotApplicable), "ej aktuell");
    }

    #[test]
    fn no_rating_is_called_validated() {
        for language in Language::ALL {
            let words = in_language(*language);
            for vocabulary in ["rater", "basis", "outcome", "level", "standing"] {
                for (_, word) in &words.vocabulary()[vocabulary] {
                    assert!(!word.to_lowercase().contains("valid"), "{word}");
                }
            }
        }
    }
}
