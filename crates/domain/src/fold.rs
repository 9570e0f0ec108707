//! Finding and ordering by text: what a search compares, and in which order names stand in a list.
//! Not the search itself, and no text to show: folded text and sort keys are for comparing only.

use icu_collator::{
    Collator, CollatorBorrowed, CollatorPreferences, options::CollatorOptions,
    preferences::CollationNumericOrdering,
};
use icu_locale_core::locale;
use memchr::memmem::Finder;
use std::sync::LazyLock;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A text as searches compare it: lower case, without marks over and under letters, letters of
/// neighbouring alphabets spelt in plain ones, runs of blanks as one space. `Åse Sjödén` and
/// `ase sjoden` are the same afterwards, however they were composed.
///
/// It folds generously, since a search that finds too much is mended by one more letter: `å` is
/// found by `a`, though Swedish counts them as two letters.
#[must_use]
pub fn fold(text: &str) -> String {
    if is_plain(text) { text.to_ascii_lowercase() } else { fold_letters(text) }
}

/// Plain letters with single spaces between them, as most words are: only case is to be folded.
fn is_plain(text: &str) -> bool {
    let blank_at_end = text.starts_with(' ') || text.ends_with(' ');
    text.bytes().all(|byte| matches!(byte, b' '..=b'~')) && !blank_at_end && !text.contains("  ")
}

fn fold_letters(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let letters = text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
    for letter in letters {
        match letter {
            // A blank is written when something follows it, so none is left at the ends.
            c if c.is_whitespace() => {
                if !folded.is_empty() && !folded.ends_with(' ') {
                    folded.push(' ');
                }
            }
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ø' => folded.push('o'),
            'ß' => folded.push_str("ss"),
            'þ' => folded.push_str("th"),
            'ð' | 'đ' => folded.push('d'),
            'ł' => folded.push('l'),
            'ħ' => folded.push('h'),
            'ŧ' => folded.push('t'),
            'ŋ' => folded.push('n'),
            'ı' => folded.push('i'),
            'ς' => folded.push('σ'),
            '’' | '‘' | 'ʼ' | '´' => folded.push('\''),
            '\u{2010}'..='\u{2015}' | '\u{2212}' => folded.push('-'),
            // Soft hyphens, joiners and direction marks come with pasted text and are not seen.
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => {}
            // Lower-casing may set a mark of its own (İ becomes i and a dot).
            c if is_combining_mark(c) => {}
            c => folded.push(c),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// What is looked for: words that must all stand somewhere in a text, in any order, also inside its
/// words (`svets` is found in `tig-svetsning`).
#[derive(Debug)]
pub struct Wanted {
    words: Vec<Finder<'static>>,
}

impl Wanted {
    /// The words of a search as typed.
    #[must_use]
    pub fn new(search: &str) -> Self {
        let folded = fold(search);
        let mut words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
        // A long word is in fewer texts, so most are passed over at the first.
        words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        Self { words: words.into_iter().map(|word| Finder::new(word).into_owned()).collect() }
    }

    /// Whether nothing is looked for, which is in every text.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether every word is in the text, which is folded.
    #[must_use]
    pub fn is_in(&self, folded_text: &str) -> bool {
        self.words.iter().all(|word| word.find(folded_text.as_bytes()).is_some())
    }
}

/// The place of a text in a Swedish list: å, ä and ö after z, w after v, é beside e, æ and ø beside
/// ä and ö, ü beside y; capitals and marks count only between texts that are alike otherwise; numbers by
/// their value. By the Swedish rules of the Unicode CLDR, which follow the Swedish Academy's.
///
/// A key is made for the sorting at hand and not kept: the next version of the rules may give
/// another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SortKey(Vec<u8>);

impl SortKey {
    /// The key of a text.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut key = Vec::with_capacity(text.len() * 2 + 8);
        match &*COLLATOR {
            Some(collator) => {
                let Ok(()) = collator.write_sort_key_to(text, &mut key);
            }
            None => key.extend(fold(text).bytes()),
        }
        Self(key)
    }
}

/// The rules are compiled in, so they are there; a test holds that they are the Swedish ones.
static COLLATOR: LazyLock<Option<CollatorBorrowed<'static>>> = LazyLock::new(|| {
    let mut preferences = CollatorPreferences::from(&locale!("sv"));
    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
    Collator::try_new(preferences, CollatorOptions::default()).ok()
});

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn case_marks_composition_and_blanks_make_no_difference_to_a_search() {
        for (text, folded) in [
            ("Åse Sjödén", "ase sjoden"),
            ("A\u{30a}se  Sjo\u{308}de\u{301}n ", "ase sjoden"),
            ("\tANNA\u{a0}\n MARIA", "anna maria"),
            ("Bjørn Sæther", "bjorn saether"),
            ("Łukasz Đorđević", "lukasz dordevic"),
            ("Weiß STRASSE", "weiss strasse"),
            ("Þórður Œuvre", "thordur oeuvre"),
            ("İpek Işık", "ipek isik"),
            ("O’Brien", "o'brien"),
            ("Karl‑Erik", "karl-erik"),
            ("svets\u{ad}ning", "svetsning"),
            ("ﬁnmekaniker", "finmekaniker"),
            ("Ольга ΟΔΥΣΣΕΎΣ", "ольга οδυσσευσ"),
            ("王小明 🙂", "王小明 🙂"),
            (" ", ""),
        ] {
            assert_eq!(fold(text), folded, "{text:?}");
        }
    }

    #[test]
    fn every_word_must_be_found_but_in_any_order_and_inside_words() {
        let text = fold("TIG-svetsning i Piteå");
        for search in ["svets", "pitea tig", "PITEÅ", "", "  ", "g-s"] {
            assert!(Wanted::new(search).is_in(&text), "{search:?}");
        }
        for search in ["mig", "svets lulea", "tigsvets"] {
            assert!(!Wanted::new(search).is_in(&text), "{search:?}");
        }
    }

    fn sorted<'a>(texts: &[&'a str]) -> Vec<&'a str> {
        let mut texts = texts.to_vec();
        texts.sort_by_cached_key(|text| SortKey::new(text));
        texts
    }

    #[test]
    fn the_swedish_alphabet_ends_with_a_ring_a_dots_o_dots() {
        let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ".chars().map(String::from);
        let expected: Vec<String> = alphabet.collect();
        let mut shuffled = expected.clone();
        shuffled.sort_by_key(|letter| letter.bytes().rev().collect::<Vec<_>>());
        shuffled.sort_by_cached_key(|letter| SortKey::new(letter));
        assert_eq!(shuffled, expected);
    }

    #[test]
    fn names_stand_as_a_swedish_reader_expects() {
        for expected in [
            &["Zäta", "Åberg", "Äng", "Öberg"][..],
            &["Vall", "Viklund", "Wall", "Wiklund", "Zetterlund"],
            &["Linda", "Lindén", "Lindens", "Lindgren"],
            &["Ödman", "Øen", "Öfors"],
            &["Äld", "Æle", "Älg"],
            &["Mynt", "Müntz", "Myr"],
            &["anna", "Anna", "anne", "Anne"],
            &["Lag 2", "Lag 9", "Lag 10"],
        ] {
            let mut reversed = expected.to_vec();
            reversed.reverse();
            assert_eq!(sorted(&reversed), expected);
        }
    }

    #[test]
    fn a_decomposed_letter_stands_where_the_composed_one_does() {
        for (composed, decomposed) in
            [("Åsa", "A\u{30a}sa"), ("Öst", "O\u{308}st"), ("é", "e\u{301}")]
        {
            assert_eq!(SortKey::new(composed), SortKey::new(decomposed));
        }
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in ".{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn a_plain_text_is_folded_as_any_other(text in "[ -~]{0,30}") {
            prop_assert_eq!(fold(&text), fold_letters(&text));
        }

        #[test]
        fn a_text_is_found_by_itself_in_capitals(text in "[a-zåäöéü \\-]{1,30}") {
            prop_assert!(Wanted::new(&text.to_uppercase()).is_in(&fold(&text)));
        }
    }
}
