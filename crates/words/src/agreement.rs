//! Holds the word files, the code and each other's languages together: every message that code can
//! say stands in both languages, says itself without a fault, and no word file holds more.

use std::collections::{BTreeMap, BTreeSet};

use domain::language::Language;
use fluent_syntax::ast;

use crate::catalogue::Catalogue;
use crate::noun::{Signature, example_facts};
use crate::{
    certificate, cli, company_way, criteria, day_list, errors, handover, history, in_language,
    incident, information, mapping_form, matrix, model, operations, overview, papers, passwords,
    places, recovery, remarks, report, rescue, time_list,
};

/// Each noun: its file's name, both languages' text, its catalogue and what the code declares.
struct Noun {
    file: &'static str,
    sources: [(Language, &'static str); 2],
    signatures: fn() -> Vec<Signature>,
    catalogue: fn(&'static crate::Words) -> &'static Catalogue,
}

macro_rules! nouns {
    ($($file:literal, $field:ident, $signatures:expr;)+) => {
        &[$(Noun {
            file: $file,
            sources: [
                (Language::Sv, include_str!(concat!("../../../locales/sv/", $file, ".ftl"))),
                (Language::En, include_str!(concat!("../../../locales/en/", $file, ".ftl"))),
            ],
            signatures: $signatures,
            catalogue: |words| &words.$field,
        }),+]
    };
}

const NOUNS: &[Noun] = nouns! {
    "certificate", certificate, certificate::signatures;
    "cli", cli, cli::signatures;
    "company_way", company_way, company_way::signatures;
    "criteria", criteria, criteria::signatures;
    "day_list", day_list, day_list::signatures;
    "errors", errors, errors::Message::signatures;
    "handover", handover, handover::signatures;
    "history", history, history::signatures;
    "incident", incident, incident::signatures;
    "mapping_form", mapping_form, mapping_form::signatures;
    "matrix", matrix, matrix::signatures;
    "model", model, model::signatures;
    "information", information, information::signatures;
    "operations", operations, operations::signatures;
    "overview", overview, overview::signatures;
    "papers", papers, papers::signatures;
    "passwords", passwords, passwords::signatures;
    "places", places, places::signatures;
    "recovery", recovery, recovery::signatures;
    "remarks", remarks, remarks::signatures;
    "rescue", rescue, rescue::signatures;
    "report", report, report::signatures;
    "time_list", time_list, time_list::signatures;
};

/// The variables of every message, by message id.
fn variables(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    fluent_syntax::parser::parse(source)
        .expect("a word file is Fluent")
        .body
        .iter()
        .filter_map(|entry| match entry {
            // A message without a value only holds the words of a vocabulary.
            ast::Entry::Message(message) => message.value.as_ref().map(|value| {
                let mut found = BTreeSet::new();
                in_pattern(value, &mut found);
                (message.id.name.to_owned(), found)
            }),
            _ => None,
        })
        .collect()
}

fn in_pattern(pattern: &ast::Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &ast::Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => in_inline(inline, found),
        ast::Expression::Select { selector, variants } => {
            in_inline(selector, found);
            variants.iter().for_each(|variant| in_pattern(&variant.value, found));
        }
    }
}

fn in_inline(inline: &ast::InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => in_expression(expression, found),
        _ => {}
    }
}

#[test]
fn both_languages_and_the_code_hold_the_same_messages_with_the_same_facts() {
    for noun in NOUNS {
        let declared: BTreeMap<String, BTreeSet<String>> = (noun.signatures)()
            .iter()
            .map(|signature| {
                let facts = signature.facts.iter().map(|(name, _)| (*name).to_owned()).collect();
                (signature.message.to_owned(), facts)
            })
            .collect();
        for (language, source) in noun.sources {
            let written = variables(source);
            let differing: Vec<_> = declared
                .iter()
                .filter(|(message, facts)| written.get(*message) != Some(*facts))
                .map(|(message, facts)| {
                    format!("{message}: {facts:?}, file {:?}", written.get(message))
                })
                .chain(
                    written
                        .keys()
                        .filter(|message| !declared.contains_key(*message))
                        .map(|message| format!("{message}: not said by any code")),
                )
                .collect();
            assert!(differing.is_empty(), "{}/{}.ftl: {differing:#?}", language.tag(), noun.file);
        }
    }
}

#[test]
fn every_message_says_itself_without_a_fault() {
    for language in Language::ALL {
        for noun in NOUNS {
            let catalogue = (noun.catalogue)(in_language(*language));
            assert!(catalogue.faults.is_empty(), "{}: {:?}", noun.file, catalogue.faults);
            for signature in (noun.signatures)() {
                for number in [0.0, 1.0, 2.0, 300.0] {
                    let facts = example_facts(&signature, number);
                    let said = catalogue.try_say(signature.message, &facts);
                    let said = said.unwrap_or_else(|faults| {
                        panic!("{}/{}: {faults:?}", noun.file, signature.message)
                    });
                    assert!(!said.trim().is_empty(), "{} says nothing", signature.message);
                    assert!(
                        !said.contains(['{', '}', '\u{2068}', '\u{2069}']),
                        "{}: {said}",
                        signature.message
                    );
                }
            }
        }
    }
}
