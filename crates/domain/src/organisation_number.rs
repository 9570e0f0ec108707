//! Organisationsnummer: the numbers of companies and other organisations. A sole trader's is the
//! owner's identity number, and is handled as the personal data that it is.
//!
//! Source: lagen (1974:174) om identitetsbeteckning för juridiska personer m.fl.; the Companies
//! Registration Office and SKV 709. The third digit is at least 2, so that no number of an
//! organisation can be read as one of a person; the tax authorities' twelve digits begin with 16.

use crate::{
    identity::{IdentityError, IdentityNumber},
    luhn::{self, FormError, Sign},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An organisation number, checked. Written down as ten digits, or as the twelve digits of the
/// owner's identity number where the owner is a sole trader.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct OrganisationNumber(Holder);

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Holder {
    /// A legal person: ten digits.
    Organisation(u64),
    SoleTrader(IdentityNumber),
}

/// Which part of an organisation number is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, thiserror::Error)]
#[serde(tag = "part", rename_all = "snake_case")]
pub enum OrganisationNumberError {
    /// Neither ten nor twelve digits.
    #[error("{digits} digits where ten or twelve are needed")]
    Length {
        /// Digits given.
        digits: usize,
    },
    /// A sign elsewhere than before the last four digits, several, or a `+`.
    #[error("the sign is no hyphen before the last four digits")]
    Sign,
    /// Something else than digits and a hyphen.
    #[error("something else than digits and a hyphen")]
    Characters,
    /// Begins with 16, as an organisation's twelve digits do, and goes on as a person's number.
    #[error("the third digit after the prefix 16 is under 2")]
    ThirdDigit,
    /// The last digit does not fit the nine before it.
    #[error("the check digit does not fit")]
    CheckDigit,
    /// The third digit is under 2 (or twelve digits begin with a century), so that it can only be a
    /// sole trader's identity number; and as such it is wrong.
    #[error("not an identity number either: {error}")]
    SoleTrader {
        /// What is wrong with it as an identity number.
        error: IdentityError,
    },
}

impl OrganisationNumber {
    /// Reads a number as typed: ten digits or twelve, with or without a hyphen before the last four.
    /// `today` gives the century of a sole trader's ten digits.
    ///
    /// # Errors
    /// [`OrganisationNumberError`] names the first part that is wrong.
    pub fn parse(text: &str, today: NaiveDate) -> Result<Self, OrganisationNumberError> {
        let typed = luhn::typed(text)?;
        let ten_digits = typed.digits % 10_000_000_000;
        let third_digit = ten_digits / 10_000_000 % 10;
        let prefixed = typed.count == 12 && typed.digits / 10_000_000_000 == 16;
        if prefixed && third_digit < 2 {
            return Err(OrganisationNumberError::ThirdDigit);
        }
        if !prefixed && (typed.count == 12 || third_digit < 2) {
            return IdentityNumber::from_typed(typed, today)
                .map(|number| Self(Holder::SoleTrader(number)))
                .map_err(|error| OrganisationNumberError::SoleTrader { error });
        }
        if typed.sign == Some(Sign::Plus) {
            return Err(OrganisationNumberError::Sign);
        }
        Self::organisation(ten_digits)
    }

    fn organisation(ten_digits: u64) -> Result<Self, OrganisationNumberError> {
        if luhn::check_digit_holds(ten_digits) {
            Ok(Self(Holder::Organisation(ten_digits)))
        } else {
            Err(OrganisationNumberError::CheckDigit)
        }
    }

    /// Whether the number is a person's: then it is personal data, and is shown masked.
    #[must_use]
    pub const fn is_sole_trader(self) -> bool {
        matches!(self.0, Holder::SoleTrader(_))
    }

    /// The owner's identity number, where the owner is a sole trader.
    #[must_use]
    pub const fn sole_trader(self) -> Option<IdentityNumber> {
        match self.0 {
            Holder::SoleTrader(number) => Some(number),
            Holder::Organisation(_) => None,
        }
    }

    /// All of it with its sign, `556677-8899` in form, also for a sole trader.
    #[must_use]
    pub fn formatted(self, today: NaiveDate) -> String {
        match self.0 {
            Holder::Organisation(ten) => hyphenated(ten),
            Holder::SoleTrader(number) => number.formatted(today),
        }
    }

    /// The number for screens and papers: whole for an organisation, `YYYYMMDD-****` for a person.
    #[must_use]
    pub fn masked(self) -> String {
        match self.0 {
            Holder::Organisation(ten) => hyphenated(ten),
            Holder::SoleTrader(number) => number.masked(),
        }
    }

    /// All digits, as the register keeps them: ten, or a sole trader's twelve.
    #[must_use]
    pub fn digits(self) -> String {
        match self.0 {
            Holder::Organisation(ten) => format!("{ten:010}"),
            Holder::SoleTrader(number) => number.digits(),
        }
    }
}

fn hyphenated(ten_digits: u64) -> String {
    format!("{:06}-{:04}", ten_digits / 10_000, ten_digits % 10_000)
}

impl std::fmt::Debug for OrganisationNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            Holder::Organisation(ten) => write!(f, "OrganisationNumber({ten:010})"),
            Holder::SoleTrader(_) => f.write_str("OrganisationNumber(hidden)"),
        }
    }
}

/// Reads the stored form: ten digits of an organisation or twelve of a person.
impl TryFrom<String> for OrganisationNumber {
    type Error = OrganisationNumberError;

    fn try_from(text: String) -> Result<Self, OrganisationNumberError> {
        let typed = luhn::typed(&text)?;
        if typed.sign.is_some() {
            return Err(OrganisationNumberError::Sign);
        }
        if typed.count == 12 {
            return text
                .parse()
                .map(|number| Self(Holder::SoleTrader(number)))
                .map_err(|error| OrganisationNumberError::SoleTrader { error });
        }
        if text.len() != 10 {
            return Err(OrganisationNumberError::Characters);
        }
        if typed.digits / 10_000_000 % 10 < 2 {
            return Err(OrganisationNumberError::ThirdDigit);
        }
        Self::organisation(typed.digits)
    }
}

impl From<OrganisationNumber> for String {
    fn from(number: OrganisationNumber) -> Self {
        number.digits()
    }
}

impl From<FormError> for OrganisationNumberError {
    fn from(error: FormError) -> Self {
        match error {
            FormError::Characters => Self::Characters,
            FormError::Length { digits } => Self::Length { digits },
            FormError::Sign => Self::Sign,
        }
    }
}
