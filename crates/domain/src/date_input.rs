//! Dates as a coach types them, from `2020-10-05` to `5 okt`. Not how dates are shown, and no spans or
//! times of day.

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

/// First and last year that a date may have: anything else is a slip of the fingers.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2100;

/// Why a text is no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, thiserror::Error)]
#[serde(tag = "part", rename_all = "snake_case")]
pub enum DateInputError {
    /// Nothing was typed.
    #[error("no text")]
    Empty,
    /// In none of the forms that are understood.
    #[error("not in the form of a date")]
    Format,
    /// Outside 1900–2100.
    #[error("year {year} is outside 1900 to 2100")]
    Year {
        /// The year typed.
        year: i32,
    },
    /// Not 1–12.
    #[error("no month {month}")]
    Month {
        /// The month typed.
        month: u32,
    },
    /// Not a day of that month, or of that month in that year.
    #[error("no day {day} in month {month}")]
    Day {
        /// The day typed.
        day: u32,
        /// The month typed.
        month: u32,
        /// The year, if one was typed.
        year: Option<i32>,
    },
}

/// Reads a date as typed: `2020-10-05`, `20201005`, `5/10`, `5/10 2020`, `5.10.2020`, `5 okt` or
/// `5 oktober 2020`; the day before the month, as in Sweden, and months by their Swedish or English
/// name or its first three letters or more. A missing year is the one that puts the date closest to
/// `reference`.
///
/// Years of two digits are refused: `5/10 20` and `201005` could be meant otherwise.
///
/// # Errors
/// [`DateInputError`] says what is wrong.
pub fn parse(text: &str, reference: NaiveDate) -> Result<NaiveDate, DateInputError> {
    let tokens = tokens(text)?;
    match *tokens.as_slice() {
        [] => Err(DateInputError::Empty),
        [Number(ymd, 8)] => date(year(ymd / 10_000), ymd / 100 % 100, ymd % 100),
        [
            Number(y, 4),
            Mark(first @ ('-' | '/' | '.')),
            Number(m, 1..=2),
            Mark(second),
            Number(d, 1..=2),
        ] if first == second => date(year(y), m, d),
        [Number(d, 1..=2), Mark('/' | '.'), Number(m, 1..=2), ref rest @ ..]
        | [Number(d, 1..=2), Mark(' ' | '-' | '.'), Month(m), ref rest @ ..]
        | [Number(d, 1..=2), Month(m), ref rest @ ..] => {
            with_or_without_year(d, m, rest, reference)
        }
        _ => Err(DateInputError::Format),
    }
}

/// A piece of what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token {
    /// A value and how many digits it was written with, at most eight.
    Number(u32, usize),
    /// A month by name, 1–12.
    Month(u32),
    /// One of `-`, `/`, `.` and blank.
    Mark(char),
}
use Token::{Mark, Month, Number};

fn tokens(text: &str) -> Result<Vec<Token>, DateInputError> {
    let text = text.trim().to_lowercase();
    let mut rest = text.as_str();
    let mut tokens = Vec::new();
    while let Some(first) = rest.chars().next() {
        let length = |belongs: fn(char) -> bool| rest.find(|c| !belongs(c)).unwrap_or(rest.len());
        let end = if first.is_ascii_digit() {
            length(|c| c.is_ascii_digit())
        } else if first.is_alphabetic() {
            length(char::is_alphabetic)
        } else {
            length(|c| !c.is_ascii_digit() && !c.is_alphabetic())
        };
        let (piece, after) = rest.split_at(end);
        tokens.push(if first.is_ascii_digit() {
            let digits = piece.len();
            let value = piece.parse().ok().filter(|_| digits <= 8);
            Number(value.ok_or(DateInputError::Format)?, digits)
        } else if first.is_alphabetic() {
            Month(month_named(piece).ok_or(DateInputError::Format)?)
        } else {
            Mark(mark(piece).ok_or(DateInputError::Format)?)
        });
        rest = after;
    }
    Ok(tokens)
}

/// The mark that stands between two parts, whatever blanks are around it.
fn mark(piece: &str) -> Option<char> {
    let mut marks = piece.chars().filter(|c| !c.is_whitespace());
    let mark = match marks.next() {
        None => ' ',
        Some('-' | '\u{2010}'..='\u{2014}' | '\u{2212}') => '-',
        Some(mark @ ('/' | '.')) => mark,
        Some(_) => return None,
    };
    marks.next().is_none().then_some(mark)
}

fn month_named(name: &str) -> Option<u32> {
    const NAMES: [(&str, &str); 12] = [
        ("januari", "january"),
        ("februari", "february"),
        ("mars", "march"),
        ("april", "april"),
        ("maj", "may"),
        ("juni", "june"),
        ("juli", "july"),
        ("augusti", "august"),
        ("september", "september"),
        ("oktober", "october"),
        ("november", "november"),
        ("december", "december"),
    ];
    let is_meant = |full: &str| name.len() >= 3 && full.starts_with(name);
    (1..).zip(NAMES).find(|(_, (sv, en))| is_meant(sv) || is_meant(en)).map(|(number, _)| number)
}

/// What may follow day and month: nothing, a closing point (`5 okt.`), or a year.
fn with_or_without_year(
    day: u32,
    month: u32,
    rest: &[Token],
    reference: NaiveDate,
) -> Result<NaiveDate, DateInputError> {
    match *rest {
        [] | [Mark('.')] => closest(day, month, reference),
        [Mark(_), Number(value, 4)] => date(year(value), month, day),
        _ => Err(DateInputError::Format),
    }
}

/// At most four digits, so the year always fits.
fn year(value: u32) -> i32 {
    i32::try_from(value).unwrap_or(i32::MAX)
}

fn date(year: i32, month: u32, day: u32) -> Result<NaiveDate, DateInputError> {
    if !YEARS.contains(&year) {
        return Err(DateInputError::Year { year });
    }
    if !(1..=12).contains(&month) {
        return Err(DateInputError::Month { month });
    }
    NaiveDate::from_ymd_opt(year, month, day).ok_or(DateInputError::Day {
        day,
        month,
        year: Some(year),
    })
}

/// The day and month in the year that puts them closest to the reference, the earlier of two.
fn closest(day: u32, month: u32, reference: NaiveDate) -> Result<NaiveDate, DateInputError> {
    if !(1..=12).contains(&month) {
        return Err(DateInputError::Month { month });
    }
    // Leap days are up to eight years apart.
    (reference.year() - 8..=reference.year() + 8)
        .filter(|year| YEARS.contains(year))
        .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
        .min_by_key(|candidate| candidate.signed_duration_since(reference).num_days().abs())
        .ok_or(DateInputError::Day { day, month, year: None })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn on(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_date_is_understood_in_every_way_that_coaches_write_it() {
        for text in [
            "2020-10-05",
            " 2020-10-5 ",
            "2020–10–05",
            "2020/10/05",
            "2020.10.05",
            "20201005",
            "5/10",
            "05/10",
            "5 / 10",
            "5/10 2020",
            "5/10-2020",
            "5/10/2020",
            "5.10.2020",
            "5. 10. 2020",
            "5.10",
            "5 okt",
            "5 okt.",
            "5okt",
            "5 Okt 2020",
            "5 okt. 2020",
            "5 oktober 2020",
            "5 OKTOBER",
            "5 October 2020",
            "5-okt-2020",
            "5. oktober 2020",
        ] {
            assert_eq!(parse(text, on(2020, 9, 1)), Ok(on(2020, 10, 5)), "{text}");
        }
    }

    #[test]
    fn every_month_is_known_by_both_names_and_three_letters() {
        for (month, names) in (1..).zip([
            "januari january jan",
            "februari february feb",
            "mars march mar",
            "april apr",
            "maj may",
            "juni june jun",
            "juli july jul",
            "augusti august aug",
            "september sept sep",
            "oktober october okt oct",
            "november nov",
            "december dec",
        ]) {
            for name in names.split(' ') {
                let text = format!("3 {name} 2021");
                assert_eq!(parse(&text, on(2020, 1, 1)), Ok(on(2021, month, 3)), "{text}");
            }
        }
    }

    #[test]
    fn a_missing_year_is_the_one_that_brings_the_date_closest() {
        for (text, reference, expected) in [
            ("5/10", on(2020, 10, 5), on(2020, 10, 5)),
            ("5/1", on(2020, 10, 5), on(2021, 1, 5)),
            ("20/12", on(2021, 1, 10), on(2020, 12, 20)),
            ("1/4", on(2020, 10, 5), on(2021, 4, 1)),
            ("8/4", on(2020, 10, 5), on(2020, 4, 8)),
            ("29/2", on(2021, 6, 1), on(2020, 2, 29)),
            ("29/2", on(2022, 6, 1), on(2024, 2, 29)),
            ("29/2", on(1901, 6, 1), on(1904, 2, 29)),
            ("31 dec", on(1900, 1, 1), on(1900, 12, 31)),
        ] {
            assert_eq!(parse(text, reference), Ok(expected), "{text} at {reference}");
        }
    }

    #[test]
    fn a_wrong_date_is_told_what_is_wrong_with_it() {
        use DateInputError::{Day, Empty, Format, Month, Year};
        for (text, error) in [
            ("", Empty),
            ("  ", Empty),
            ("igår", Format),
            ("5", Format),
            ("5/", Format),
            ("/10", Format),
            ("5 10", Format),
            ("5-10", Format),
            ("5/10 20", Format),
            ("201005", Format),
            ("2020-10", Format),
            ("2020-10/05", Format),
            ("2020 okt 5", Format),
            ("5//10", Format),
            ("5 ok", Format),
            ("5 oktobers", Format),
            ("5/10 2020 kl 9", Format),
            ("20201005123", Format),
            ("1899-12-31", Year { year: 1899 }),
            ("5/10 2101", Year { year: 2101 }),
            ("02020101", Year { year: 202 }),
            ("2020-13-01", Month { month: 13 }),
            ("5/0", Month { month: 0 }),
            ("10/31", Month { month: 31 }),
            ("31/4", Day { day: 31, month: 4, year: None }),
            ("0 maj", Day { day: 0, month: 5, year: None }),
            ("30 feb 2020", Day { day: 30, month: 2, year: Some(2020) }),
            ("29/2 2021", Day { day: 29, month: 2, year: Some(2021) }),
        ] {
            assert_eq!(parse(text, on(2020, 10, 5)), Err(error), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn a_date_with_its_year_does_not_depend_on_the_reference(
            days in 0..73_414_i64, reference_days in 0..73_414_i64,
        ) {
            let day = |days| on(1900, 1, 1) + chrono::TimeDelta::days(days);
            let (date, reference) = (day(days), day(reference_days));
            for form in ["%Y-%m-%d", "%Y%m%d", "%-d/%-m %Y", "%d.%m.%Y", "%-d %B %Y", "%d %b %Y"] {
                let text = date.format(form).to_string();
                prop_assert_eq!(parse(&text, reference), Ok(date), "{}", text);
            }
        }

        #[test]
        fn a_missing_year_brings_the_date_within_half_a_year(
            days in 0..73_414_i64, day in 1_u32..=28, month in 1_u32..=12,
        ) {
            let reference = on(1900, 1, 1) + chrono::TimeDelta::days(days);
            prop_assume!((1901..2100).contains(&reference.year()));
            let date = parse(&format!("{day}/{month}"), reference).unwrap();
            prop_assert_eq!((date.day(), date.month()), (day, month));
            prop_assert!((date - reference).num_days().abs() <= 183);
        }

        #[test]
        fn any_text_is_read_or_refused(text in ".{0,20}", digits in "[0-9/. -]{0,14}") {
            for text in [text, digits] {
                if let Ok(date) = parse(&text, on(2020, 10, 5)) {
                    prop_assert!(YEARS.contains(&date.year()));
                }
            }
        }
    }
}
