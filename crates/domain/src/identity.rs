//! Swedish identity numbers of people: personnummer and samordningsnummer. Not the person: numbers
//! change, so people are keyed by an id of our own and keep the history of their numbers.
//!
//! Sources: folkbokföringslagen (1991:481) 18 § and lagen (2022:1697) om samordningsnummer; the Tax
//! Agency's SKV 704 (personnummer) and SKV 707 (samordningsnummer). The digits are personal data:
//! they are never shown by `Debug`, and there is no `Display`.

use crate::{
    luhn::{self, FormError, Sign, Typed},
    vocabulary,
};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::str::FromStr;
use ts_rs::TS;

/// A personnummer or samordningsnummer, checked; written down as its twelve digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct IdentityNumber(u64);

vocabulary! {
    /// The two kinds of identity number.
    IdentityKind, "identity_kind" {
        /// Personnummer: for those who are or were registered in Sweden.
        Personal = "personal",
        /// Samordningsnummer: for others; its day is raised by 60.
        Coordination = "coordination",
    }
}

/// The gender that an identity number states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LegalGender {
    /// The ninth digit of ten is even.
    Woman,
    /// The ninth digit of ten is odd.
    Man,
}

/// Which part of an identity number is wrong. Never which digit would be right: a guessed number
/// is worse than none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, thiserror::Error)]
#[serde(tag = "part", rename_all = "snake_case")]
pub enum IdentityError {
    /// Neither ten nor twelve digits.
    #[error("{digits} digits where ten or twelve are needed")]
    Length {
        /// Digits given.
        digits: usize,
    },
    /// A sign elsewhere than before the last four digits, or several.
    #[error("the sign stands elsewhere than before the last four digits")]
    Sign,
    /// Something else than digits and a sign.
    #[error("something else than digits and a sign")]
    Characters,
    /// A year outside 1800–2099.
    #[error("no such century")]
    Century,
    /// Not a month.
    #[error("no such month")]
    Month,
    /// Not a day of that month.
    #[error("no such day in that month")]
    Day,
    /// Serials count from 001.
    #[error("serial 000 is not used")]
    Serial,
    /// The last digit does not fit the nine before it.
    #[error("the check digit does not fit")]
    CheckDigit,
}

/// What is worth asking about a number that is right by its form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum IdentityWarning {
    /// Born after today.
    FutureBirth,
    /// Turns a hundred this year or did so before: at work nearly always a slip of `+` or century.
    Centenarian,
    /// `+` beside a year that makes the person younger than that.
    NeedlessPlus,
    /// A coordination number without a real date (month 00, day 60, 31 April): they exist, but are
    /// rare.
    NoRealDate,
}

/// A number as it was understood, and what is worth asking about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdentityReading {
    /// The number.
    pub number: IdentityNumber,
    /// Questions to the one who typed it; mostly none.
    pub warnings: Vec<IdentityWarning>,
}

impl IdentityNumber {
    /// Reads a number as typed: ten or twelve digits, with or without a sign before the last four.
    ///
    /// Twelve digits are checked without regard to `today`. Ten digits mean the latest year that is
    /// not after this one, a hundred years earlier with `+`; without a sign they mean `-`.
    ///
    /// # Errors
    /// [`IdentityError`] names the first part that is wrong, from the form over the date to the
    /// check digit.
    pub fn parse(text: &str, today: NaiveDate) -> Result<IdentityReading, IdentityError> {
        let typed = luhn::typed(text)?;
        let number = Self::from_typed(typed, today)?;
        let mut warnings = number.warnings(today);
        if typed.sign == Some(Sign::Plus) && !number.is_centenarian(today) {
            warnings.push(IdentityWarning::NeedlessPlus);
        }
        Ok(IdentityReading { number, warnings })
    }

    /// Supplies the century of ten digits and checks the whole.
    pub(crate) fn from_typed(typed: Typed, today: NaiveDate) -> Result<Self, IdentityError> {
        if typed.count == 12 {
            return Self::checked(typed.digits);
        }
        // Ten digits or fewer by construction, so the year is within 0..=99.
        let year_of_century = i32::try_from(typed.digits / 100_000_000).unwrap_or_default();
        let this_year = today.year();
        let mut year = this_year - (this_year - year_of_century).rem_euclid(100);
        if typed.sign == Some(Sign::Plus) {
            year -= 100;
        }
        let year = u64::try_from(year).map_err(|_| IdentityError::Century)?;
        Self::checked(year / 100 * 10_000_000_000 + typed.digits)
    }

    fn checked(twelve_digits: u64) -> Result<Self, IdentityError> {
        let number = Self(twelve_digits);
        let (year, month, day) = (number.year(), number.month(), number.day());
        if !(1800..2100).contains(&year) {
            return Err(IdentityError::Century);
        }
        // A coordination number need not carry a real date: month 00, day 60 and the 31st of any
        // month are in use.
        if day >= DAY_OFFSET {
            if month > 12 {
                return Err(IdentityError::Month);
            }
            if day > DAY_OFFSET + 31 {
                return Err(IdentityError::Day);
            }
        } else if !(1..=12).contains(&month) {
            return Err(IdentityError::Month);
        } else if NaiveDate::from_ymd_opt(year, month, day).is_none() {
            return Err(IdentityError::Day);
        }
        if number.serial() == 0 {
            return Err(IdentityError::Serial);
        }
        if luhn::check_digit_holds(number.ten_digits()) {
            Ok(number)
        } else {
            Err(IdentityError::CheckDigit)
        }
    }

    /// Which kind of number it is.
    #[must_use]
    pub fn kind(self) -> IdentityKind {
        if self.day() >= DAY_OFFSET { IdentityKind::Coordination } else { IdentityKind::Personal }
    }

    /// The gender that the number states. The person may live as another.
    #[must_use]
    pub const fn legal_gender(self) -> LegalGender {
        if self.serial().is_multiple_of(2) { LegalGender::Woman } else { LegalGender::Man }
    }

    /// The date in the number; none for a coordination number without a real one. The birthday may
    /// differ, where the dates of a day had run out of numbers.
    #[must_use]
    pub fn birth_date(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year(), self.month(), self.day() % DAY_OFFSET)
    }

    /// What is worth asking about the number, seen from `today`.
    #[must_use]
    pub fn warnings(self, today: NaiveDate) -> Vec<IdentityWarning> {
        let born = self.birth_date();
        let future = born.map_or(self.year() > today.year(), |date| date > today);
        [
            (future, IdentityWarning::FutureBirth),
            (self.is_centenarian(today), IdentityWarning::Centenarian),
            (born.is_none(), IdentityWarning::NoRealDate),
        ]
        .into_iter()
        .filter_map(|(applies, warning)| applies.then_some(warning))
        .collect()
    }

    /// Ten digits with a sign, as on papers: `YYMMDD-NNNC`, with `+` from 1 January of the year in
    /// which the person turns a hundred. The century of someone born after this year is lost.
    #[must_use]
    pub fn formatted(self, today: NaiveDate) -> String {
        let ten = self.ten_digits();
        let sign = if self.is_centenarian(today) { '+' } else { '-' };
        format!("{:06}{sign}{:04}", ten / 10_000, ten % 10_000)
    }

    /// The number without its last four digits, for screens: `YYYYMMDD-****`.
    #[must_use]
    pub fn masked(self) -> String {
        format!("{:08}-****", self.0 / 10_000)
    }

    /// All twelve digits, as the register keeps them.
    #[must_use]
    pub fn digits(self) -> String {
        format!("{:012}", self.0)
    }

    fn is_centenarian(self, today: NaiveDate) -> bool {
        today.year() - self.year() >= 100
    }

    const fn year(self) -> i32 {
        (self.0 / 100_000_000) as i32
    }

    const fn month(self) -> u32 {
        (self.0 / 1_000_000 % 100) as u32
    }

    /// As written: raised by 60 in a coordination number.
    const fn day(self) -> u32 {
        (self.0 / 10_000 % 100) as u32
    }

    const fn serial(self) -> u64 {
        self.0 / 10 % 1000
    }

    const fn ten_digits(self) -> u64 {
        self.0 % 10_000_000_000
    }
}

/// What is added to the day in a coordination number.
const DAY_OFFSET: u32 = 60;

impl std::fmt::Debug for IdentityNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("IdentityNumber(hidden)")
    }
}

/// Reads the stored form: twelve digits and nothing else.
impl FromStr for IdentityNumber {
    type Err = IdentityError;

    fn from_str(text: &str) -> Result<Self, IdentityError> {
        let typed = luhn::typed(text)?;
        match (typed.count, typed.sign, text.len()) {
            (12, None, 12) => Self::checked(typed.digits),
            (12, None, _) => Err(IdentityError::Characters),
            (12, Some(_), _) => Err(IdentityError::Sign),
            (digits, _, _) => Err(IdentityError::Length { digits }),
        }
    }
}

impl TryFrom<String> for IdentityNumber {
    type Error = IdentityError;

    fn try_from(text: String) -> Result<Self, IdentityError> {
        text.parse()
    }
}

impl From<IdentityNumber> for String {
    fn from(number: IdentityNumber) -> Self {
        number.digits()
    }
}

impl From<FormError> for IdentityError {
    fn from(error: FormError) -> Self {
        match error {
            FormError::Characters => Self::Characters,
            FormError::Length { digits } => Self::Length { digits },
            FormError::Sign => Self::Sign,
        }
    }
}
