//! Limits and cleaning of what people type: names, titles, notes. Not its meaning.

use serde::Serialize;
use unicode_normalization::UnicodeNormalization;

/// Longest name or title, in characters. Real names of 200 characters exist and must fit.
pub const NAME_LIMIT: usize = 300;
/// Longest note, in characters: some four printed pages.
pub const NOTE_LIMIT: usize = 10_000;

/// Why a text was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum TextError {
    /// A required text was left empty.
    #[error("required text is empty")]
    Empty,
    /// The text has more characters than there is room for.
    #[error("text of {length} characters is over the limit of {limit}")]
    TooLong {
        /// Characters given.
        length: usize,
        /// Characters allowed.
        limit: usize,
    },
}

/// A text as it is stored: composed (NFC), without control characters but line breaks and tabs, and
/// trimmed at both ends. `å` typed in two parts and `å` typed in one are the same text afterwards.
#[must_use]
pub fn clean(text: &str) -> String {
    let kept: String = text.nfc().filter(|c| !c.is_control() || *c == '\n' || *c == '\t').collect();
    kept.trim().to_owned()
}

/// A required one-line text: cleaned, line breaks folded to spaces.
///
/// # Errors
/// [`TextError::Empty`] or [`TextError::TooLong`] over [`NAME_LIMIT`].
pub fn name(text: &str) -> Result<String, TextError> {
    let line = optional_name(text)?;
    if line.is_empty() { Err(TextError::Empty) } else { Ok(line) }
}

/// A one-line text that may be empty.
///
/// # Errors
/// [`TextError::TooLong`] over [`NAME_LIMIT`].
pub fn optional_name(text: &str) -> Result<String, TextError> {
    let line = clean(text).split_whitespace().collect::<Vec<_>>().join(" ");
    within(line, NAME_LIMIT)
}

/// Free text over several lines, which may be empty.
///
/// # Errors
/// [`TextError::TooLong`] over [`NOTE_LIMIT`].
pub fn note(text: &str) -> Result<String, TextError> {
    within(clean(text), NOTE_LIMIT)
}

fn within(text: String, limit: usize) -> Result<String, TextError> {
    let length = text.chars().count();
    if length > limit { Err(TextError::TooLong { length, limit }) } else { Ok(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_of_two_hundred_characters_fits_and_of_three_hundred_and_one_does_not() {
        assert_eq!(name(&"å".repeat(200)).as_deref(), Ok("å".repeat(200).as_str()));
        assert_eq!(
            name(&"å".repeat(301)),
            Err(TextError::TooLong { length: 301, limit: NAME_LIMIT })
        );
    }

    #[test]
    fn decomposed_and_composed_letters_are_the_same_text() {
        assert_eq!(clean("A\u{30a}sa"), "Åsa");
    }

    #[test]
    fn a_name_of_blanks_is_empty_and_line_breaks_in_it_become_spaces() {
        assert_eq!(name(" \n\t "), Err(TextError::Empty));
        assert_eq!(name("Anna\nMaria ").as_deref(), Ok("Anna Maria"));
    }

    #[test]
    fn quotes_emoji_and_other_scripts_are_kept_as_they_are() {
        for text in ["O'Brien \"Bob\"", "Ylva 🙂", "Ольга", "王小明"] {
            assert_eq!(name(text).as_deref(), Ok(text));
        }
    }
}
