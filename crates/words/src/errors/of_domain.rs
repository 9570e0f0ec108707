//! Which message says what the domain found wrong. A new kind of error there does not compile here
//! until it has words.

use domain::{
    date_input::DateInputError,
    identity::{IdentityError, IdentityWarning},
    level::LevelOutOfRange,
    organisation_number::OrganisationNumberError,
    period::EndsBeforeStart,
    sni::SniError,
    ssyk::SsykError,
    text::TextError,
    wall_time::WallTimeError,
};

use super::Message;

impl From<TextError> for Message<'_> {
    fn from(error: TextError) -> Self {
        match error {
            TextError::Empty => Self::Missing,
            TextError::TooLong { length, limit } => Self::TextTooLong { length, limit },
        }
    }
}

impl From<LevelOutOfRange> for Message<'_> {
    fn from(LevelOutOfRange(number): LevelOutOfRange) -> Self {
        Self::LevelOutside { level: number.into() }
    }
}

impl From<EndsBeforeStart> for Message<'_> {
    fn from(EndsBeforeStart { starts, ends }: EndsBeforeStart) -> Self {
        Self::EndsBeforeStart { starts, ends }
    }
}

impl From<DateInputError> for Message<'_> {
    fn from(error: DateInputError) -> Self {
        match error {
            DateInputError::Empty => Self::Missing,
            DateInputError::Format => Self::DateUnreadable,
            DateInputError::Year { year } => Self::DateYear { year },
            DateInputError::Month { month } => Self::DateMonth { month },
            DateInputError::Day { day, month, year: None } => Self::DateDay { day, month },
            DateInputError::Day { day, month, year: Some(year) } => {
                Self::DateDayOfYear { day, month, year }
            }
        }
    }
}

impl From<WallTimeError> for Message<'_> {
    fn from(error: WallTimeError) -> Self {
        match error {
            WallTimeError::Empty => Self::Missing,
            WallTimeError::Format | WallTimeError::Range => Self::TimeUnreadable,
        }
    }
}

impl From<IdentityError> for Message<'_> {
    fn from(error: IdentityError) -> Self {
        match error {
            IdentityError::Length { digits } => Self::IdentityLength { digits },
            IdentityError::Sign => Self::IdentitySign,
            IdentityError::Characters => Self::IdentityCharacters,
            IdentityError::Century => Self::IdentityCentury,
            IdentityError::Month => Self::IdentityMonth,
            IdentityError::Day => Self::IdentityDay,
            IdentityError::Serial => Self::IdentitySerial,
            IdentityError::CheckDigit => Self::IdentityCheckDigit,
        }
    }
}

impl From<IdentityWarning> for Message<'_> {
    fn from(warning: IdentityWarning) -> Self {
        match warning {
            IdentityWarning::FutureBirth => Self::IdentityFutureBirth,
            IdentityWarning::Centenarian => Self::IdentityCentenarian,
            IdentityWarning::NeedlessPlus => Self::IdentityNeedlessPlus,
            IdentityWarning::NoRealDate => Self::IdentityNoRealDate,
        }
    }
}

impl From<OrganisationNumberError> for Message<'_> {
    fn from(error: OrganisationNumberError) -> Self {
        match error {
            OrganisationNumberError::Length { digits } => Self::OrganisationLength { digits },
            OrganisationNumberError::Sign => Self::OrganisationSign,
            OrganisationNumberError::Characters => Self::OrganisationCharacters,
            OrganisationNumberError::ThirdDigit => Self::OrganisationThirdDigit,
            OrganisationNumberError::CheckDigit => Self::OrganisationCheckDigit,
            OrganisationNumberError::SoleTrader { error } => {
                Self::OrganisationSoleTrader { part: error }
            }
        }
    }
}

impl From<SniError> for Message<'_> {
    fn from(error: SniError) -> Self {
        match error {
            SniError::Characters => Self::SniCharacters,
            SniError::Length { digits } => Self::SniLength { digits },
            SniError::Division => Self::SniDivision,
        }
    }
}

impl From<SsykError> for Message<'_> {
    fn from(error: SsykError) -> Self {
        match error {
            SsykError::Characters => Self::SsykCharacters,
            SsykError::Length { digits } => Self::SsykLength { digits },
        }
    }
}
