//! Reading what people type into fields: each function names the field, so that the error can stand
//! beside it. Not the rules themselves: those are the domain's.

use crate::error::{Error, Result, Wrong};
use chrono::NaiveDate;
use domain::{date_input, level::Level, period, text};

/// Largest number that a field takes: enough for a turnover in thousands of kronor.
const NUMBER_LIMIT: u32 = 999_999_999;

/// A required one-line text.
pub(crate) fn name(field: &'static str, typed: &str) -> Result<String> {
    text::name(typed).map_err(|wrong| Error::field(field, wrong))
}

/// A one-line text that may be empty.
pub(crate) fn line(field: &'static str, typed: &str) -> Result<String> {
    text::optional_name(typed).map_err(|wrong| Error::field(field, wrong))
}

/// Free text that may be empty.
pub(crate) fn note(field: &'static str, typed: &str) -> Result<String> {
    text::note(typed).map_err(|wrong| Error::field(field, wrong))
}

/// A date, or none where nothing was typed; a year left out is the one closest to `today`.
pub(crate) fn date(
    field: &'static str,
    typed: &str,
    today: NaiveDate,
) -> Result<Option<NaiveDate>> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    date_input::parse(typed, today).map(Some).map_err(|wrong| Error::field(field, wrong))
}

/// A date that must be given.
pub(crate) fn required_date(
    field: &'static str,
    typed: &str,
    today: NaiveDate,
) -> Result<NaiveDate> {
    date(field, typed, today)?.ok_or_else(|| Error::field(field, text::TextError::Empty))
}

/// The day that something was done: a date, or none; one that has not been yet is a plan.
pub(crate) fn past_date(
    field: &'static str,
    typed: &str,
    today: NaiveDate,
) -> Result<Option<NaiveDate>> {
    match date(field, typed, today)? {
        Some(day) if day > today => Err(Error::field(field, Wrong::NotYet)),
        day => Ok(day),
    }
}

/// A start and an end, either of which may be empty; an end before the start is wrong at `ends`.
pub(crate) fn period(
    (starts_field, starts): (&'static str, &str),
    (ends_field, ends): (&'static str, &str),
    today: NaiveDate,
) -> Result<(Option<NaiveDate>, Option<NaiveDate>)> {
    let starts = date(starts_field, starts, today)?;
    let ends = date(ends_field, ends, today)?;
    in_order(ends_field, starts, ends)?;
    Ok((starts, ends))
}

/// Checks that an end does not lie before its start.
pub(crate) fn in_order(
    field: &'static str,
    starts: Option<NaiveDate>,
    ends: Option<NaiveDate>,
) -> Result<()> {
    period::check(starts, ends).map_err(|wrong| Error::field(field, wrong))
}

/// A whole number, or none where nothing was typed. Spaces between groups of digits are read over.
pub(crate) fn number(field: &'static str, typed: &str) -> Result<Option<u32>> {
    number_up_to(field, typed, NUMBER_LIMIT)
}

/// A whole number up to `limit`, or none where nothing was typed.
pub(crate) fn number_up_to(field: &'static str, typed: &str, limit: u32) -> Result<Option<u32>> {
    let digits: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    if digits.is_empty() {
        return Ok(None);
    }
    match digits.parse::<u32>() {
        Ok(number) if number <= limit && digits.chars().all(|c| c.is_ascii_digit()) => {
            Ok(Some(number))
        }
        _ => Err(Error::field(field, Wrong::Number { limit })),
    }
}

/// Per cent, 1 to 100; nothing, or 0, is none.
pub(crate) fn percent(field: &'static str, typed: &str) -> Result<Option<u32>> {
    let percent = number_up_to(field, typed.trim().trim_end_matches('%'), 100)?;
    Ok(percent.filter(|percent| *percent > 0))
}

/// A calendar year.
pub(crate) fn year(field: &'static str, typed: &str) -> Result<Option<u32>> {
    match number_up_to(field, typed, 2100)? {
        Some(year) if year < 1900 => Err(Error::field(field, Wrong::Year)),
        year => Ok(year),
    }
}

/// A level, 0 to 4.
pub(crate) fn level(field: &'static str, number: i64) -> Result<Level> {
    u8::try_from(number)
        .ok()
        .and_then(|number| Level::new(number).ok())
        .ok_or_else(|| Error::field(field, Wrong::Level { given: number }))
}

/// An amount with up to three decimals after a comma or a point, in thousandths.
pub(crate) fn thousandths(field: &'static str, typed: &str) -> Result<Option<u32>> {
    let typed = typed.trim().replace(',', ".");
    if typed.is_empty() {
        return Ok(None);
    }
    let wrong = || Error::field(field, Wrong::Number { limit: 999 });
    let (whole, decimals) = typed.split_once('.').unwrap_or((&typed, ""));
    let digits_only = |text: &str| text.chars().all(|c| c.is_ascii_digit());
    if !digits_only(whole) || !digits_only(decimals) || decimals.len() > 3 || whole.is_empty() {
        return Err(wrong());
    }
    let whole: u32 = whole.parse().map_err(|_| wrong())?;
    let decimals: u32 = format!("{decimals:0<3}").parse().map_err(|_| wrong())?;
    if whole > 999 { Err(wrong()) } else { Ok(Some(whole * 1000 + decimals)) }
}

/// A length of time in minutes: hours, with a comma or as `7:30`. None where nothing was typed.
pub(crate) fn hours(field: &'static str, typed: &str) -> Result<Option<u32>> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let wrong = || Error::field(field, Wrong::Hours);
    let minutes = match typed.split_once(':') {
        Some((hours, minutes)) => {
            let hours = digits(hours, 4).ok_or_else(wrong)?;
            let minutes = digits(minutes, 2).filter(|minutes| *minutes < 60).ok_or_else(wrong)?;
            hours * 60 + minutes
        }
        None => {
            let typed = typed.replace(',', ".");
            let (whole, part) = typed.split_once('.').unwrap_or((&typed, "0"));
            let hundredths = digits(&format!("{part:0<2}"), 2).ok_or_else(wrong)?;
            digits(whole, 4).ok_or_else(wrong)? * 60 + (hundredths * 60).div_ceil(100)
        }
    };
    if minutes == 0 { Err(wrong()) } else { Ok(Some(minutes)) }
}

/// An amount of money in öre: kronor, with or without öre after a comma or a point, grouped or not.
/// None where nothing was typed.
pub(crate) fn kronor(field: &'static str, typed: &str) -> Result<Option<i64>> {
    let typed: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let typed = typed.trim_end_matches("kr").replace(',', ".");
    if typed.is_empty() {
        return Ok(None);
    }
    let wrong = || Error::field(field, Wrong::Kronor);
    let (whole, part) = typed.split_once('.').unwrap_or((&typed, "0"));
    let ore = digits(&format!("{part:0<2}"), 2).ok_or_else(wrong)?;
    let whole = digits(whole, 9).ok_or_else(wrong)?;
    Ok(Some(i64::from(whole) * 100 + i64::from(ore)))
}

/// A number of at most that many digits and nothing else.
fn digits(text: &str, most: usize) -> Option<u32> {
    let plain = !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    if plain && text.len() <= most { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_whole_grouped_or_not_and_never_negative() {
        for (typed, expected) in [
            ("", Ok(None)),
            ("0", Ok(Some(0))),
            ("250", Ok(Some(250))),
            ("12 500", Ok(Some(12_500))),
            ("12\u{a0}500", Ok(Some(12_500))),
            ("-1", Err(())),
            ("+1", Err(())),
            ("1,5", Err(())),
            ("tolv", Err(())),
            ("99999999999", Err(())),
        ] {
            assert_eq!(number("headcount", typed).map_err(|_| ()), expected, "{typed:?}");
        }
    }

    #[test]
    fn an_exchange_rate_is_read_with_comma_or_point_and_without_floats() {
        for (typed, expected) in [
            ("10,487", Ok(Some(10_487))),
            ("10.5", Ok(Some(10_500))),
            ("11", Ok(Some(11_000))),
            ("", Ok(None)),
            (",5", Err(())),
            ("10,4871", Err(())),
            ("tio", Err(())),
        ] {
            assert_eq!(thousandths("rate", typed).map_err(|_| ()), expected, "{typed:?}");
        }
    }

    #[test]
    fn hours_are_read_with_a_comma_or_a_colon_and_kept_in_minutes() {
        for (typed, expected) in [
            ("", Ok(None)),
            ("16", Ok(Some(960))),
            ("7,5", Ok(Some(450))),
            ("7.25", Ok(Some(435))),
            ("0,25", Ok(Some(15))),
            ("7:30", Ok(Some(450))),
            ("0:05", Ok(Some(5))),
            ("0", Err(())),
            ("7:60", Err(())),
            ("7,333", Err(())),
            ("-1", Err(())),
            (",5", Err(())),
            ("två", Err(())),
            ("99999", Err(())),
        ] {
            assert_eq!(hours("hours", typed).map_err(|_| ()), expected, "{typed:?}");
        }
    }

    #[test]
    fn money_is_read_in_kronor_and_kept_in_ore_without_floats() {
        for (typed, expected) in [
            ("", Ok(None)),
            ("0", Ok(Some(0))),
            ("12 500", Ok(Some(1_250_000))),
            ("12\u{a0}500,50", Ok(Some(1_250_050))),
            ("99.9 kr", Ok(Some(9_990))),
            ("999999999,99", Ok(Some(99_999_999_999))),
            ("1234567890", Err(())),
            ("1,505", Err(())),
            ("-5", Err(())),
            ("gratis", Err(())),
        ] {
            assert_eq!(kronor("price", typed).map_err(|_| ()), expected, "{typed:?}");
        }
    }

    #[test]
    fn a_level_outside_zero_to_four_is_refused() {
        for (number, fits) in [(-1, false), (0, true), (4, true), (5, false), (i64::MAX, false)] {
            assert_eq!(level("level", number).is_ok(), fits, "{number}");
        }
    }
}
