//! One word file in one language: looks a message up and puts the facts into it. Not which messages
//! exist: the nouns say that, and a test holds them against the files.

use domain::language::Language;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::{LanguageIdentifier, langid};

use crate::fact::Fact;

/// The word file `locales/<language>/<file>.ftl`, compiled in.
macro_rules! catalogue {
    ($language:expr, $file:literal) => {
        $crate::catalogue::Catalogue::new(
            $language,
            match $language {
                domain::language::Language::Sv => {
                    include_str!(concat!("../../../locales/sv/", $file, ".ftl"))
                }
                domain::language::Language::En => {
                    include_str!(concat!("../../../locales/en/", $file, ".ftl"))
                }
            },
        )
    };
}
pub(crate) use catalogue;

/// The messages of one word file.
pub(crate) struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    /// What was wrong with the file; a test asks.
    #[cfg(test)]
    pub(crate) faults: Vec<String>,
}

impl Catalogue {
    pub(crate) fn new(language: Language, source: &str) -> Self {
        let (resource, syntax_errors) = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            // What could be read is used; the word files are fixed at build time and tested.
            Err((resource, errors)) => (resource, errors),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![identifier(language)]);
        // Isolating marks (U+2068, U+2069) are invisible on a screen and missing glyphs on paper.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::Sv => decimal_comma,
            Language::En => decimal_point,
        }));
        let doubles = bundle.add_resource(resource).err().unwrap_or_default();
        #[cfg(not(test))]
        let _ = (syntax_errors, doubles);
        Self {
            bundle,
            #[cfg(test)]
            faults: syntax_errors
                .iter()
                .map(ToString::to_string)
                .chain(doubles.iter().map(ToString::to_string))
                .collect(),
        }
    }

    /// The message with its facts. Should the file lack it, its id is said instead: readable
    /// enough to report, and no reason to take the program down.
    pub(crate) fn say(&self, message: &str, facts: &[(&str, Fact<'_>)]) -> String {
        self.try_say(message, facts).unwrap_or_else(|_| message.to_owned())
    }

    /// The message, or what is wrong with the word file.
    pub(crate) fn try_say(
        &self,
        message: &str,
        facts: &[(&str, Fact<'_>)],
    ) -> Result<String, Vec<String>> {
        let pattern = self
            .bundle
            .get_message(message)
            .and_then(|found| found.value())
            .ok_or_else(|| vec![format!("there is no message {message}")])?;
        let mut args = FluentArgs::with_capacity(facts.len());
        for (name, fact) in facts {
            args.set(*name, FluentValue::from(fact));
        }
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        // A fact that the file asks for and nobody gave is shown as `{$fact}` and is an error.
        if errors.is_empty() {
            Ok(said)
        } else {
            Err(errors.iter().map(ToString::to_string).collect())
        }
    }

    /// The word that stands as an attribute under a message: a member under its vocabulary.
    pub(crate) fn attribute(&self, message: &str, attribute: &str) -> Option<String> {
        let found = self.bundle.get_message(message)?.get_attribute(attribute)?;
        Some(self.bundle.format_pattern(found.value(), None, &mut Vec::new()).into_owned())
    }
}

fn identifier(language: Language) -> LanguageIdentifier {
    match language {
        Language::Sv => langid!("sv"),
        Language::En => langid!("en"),
    }
}

/// Numbers are written without grouping and with the language's decimal mark (Fluent itself always
/// writes a point).
fn decimal_comma<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number.as_string().replace('.', ",")),
        _ => None,
    }
}

fn decimal_point<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(number.as_string().into_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "\
hours = { $hours } h
people = { $count ->
    [one] en person
   *[other] { $count } personer
}
when = den { $day }
";

    #[test]
    fn numbers_have_the_languages_decimal_mark_and_no_grouping() {
        let swedish = Catalogue::new(Language::Sv, SOURCE);
        let english = Catalogue::new(Language::En, SOURCE);
        for (hours, sv, en) in
            [(2.5, "2,5 h", "2.5 h"), (8.0, "8 h", "8 h"), (1234567.0, "1234567 h", "1234567 h")]
        {
            assert_eq!(swedish.say("hours", &[("hours", hours.into())]), sv);
            assert_eq!(english.say("hours", &[("hours", hours.into())]), en);
        }
    }

    #[test]
    fn a_count_chooses_between_one_and_several() {
        let words = Catalogue::new(Language::Sv, SOURCE);
        for (count, said) in
            [(0_usize, "0 personer"), (1, "en person"), (2, "2 personer"), (21, "21 personer")]
        {
            assert_eq!(words.say("people", &[("count", count.into())]), said);
        }
    }

    #[test]
    fn facts_stand_in_the_sentence_without_invisible_marks() {
        let words = Catalogue::new(Language::Sv, SOURCE);
        let day = chrono::NaiveDate::from_ymd_opt(2020, 10, 5).unwrap();
        assert_eq!(words.say("when", &[("day", day.into())]), "den 2020-10-05");
    }

    #[test]
    fn a_missing_message_or_fact_is_reported_and_never_fatal() {
        let words = Catalogue::new(Language::Sv, SOURCE);
        assert!(words.try_say("nothing", &[]).is_err());
        assert!(words.try_say("when", &[]).is_err());
        assert_eq!(words.say("nothing", &[]), "nothing");
    }
}
