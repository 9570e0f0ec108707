//! What can stand inside a sentence: a text, a number or a date. Not how a sentence uses it.

use chrono::NaiveDate;
use fluent_bundle::FluentValue;

/// A value that a message is given.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact<'a> {
    /// A name, a title, a file name: said as it is.
    Text(&'a str),
    /// A count or a measure; it chooses between one and several.
    Number(f64),
    /// A character that is spoken of, said with its number (`ж (U+0436)`): the reader's screen may
    /// lack it as well.
    Character(char),
    /// A day, said as `2020-10-05` in both languages.
    Date(NaiveDate),
}

impl<'a> From<&'a str> for Fact<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl From<NaiveDate> for Fact<'_> {
    fn from(date: NaiveDate) -> Self {
        Self::Date(date)
    }
}

impl From<f64> for Fact<'_> {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<u8> for Fact<'_> {
    fn from(number: u8) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<u32> for Fact<'_> {
    fn from(number: u32) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<i32> for Fact<'_> {
    fn from(number: i32) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<i64> for Fact<'_> {
    fn from(number: i64) -> Self {
        // Exact up to 2^53: more than anything that is counted here.
        Self::Number(number as f64)
    }
}

impl From<usize> for Fact<'_> {
    fn from(number: usize) -> Self {
        // Exact up to 2^53, as above.
        Self::Number(number as f64)
    }
}

impl From<char> for Fact<'_> {
    fn from(character: char) -> Self {
        Self::Character(character)
    }
}

impl<'a> From<&Fact<'a>> for FluentValue<'a> {
    fn from(fact: &Fact<'a>) -> Self {
        match fact {
            Fact::Text(text) => Self::from(*text),
            Fact::Number(number) => Self::from(*number),
            Fact::Character(character) => {
                Self::from(format!("{character} (U+{:04X})", u32::from(*character)))
            }
            Fact::Date(date) => Self::from(date.format("%Y-%m-%d").to_string()),
        }
    }
}
