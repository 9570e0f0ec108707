//! A time of day as the clock on the wall shows it: hour and minute, in no time zone. Not an instant:
//! together with a day and a place it becomes one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Hour and minute, `00:00` to `23:59`. Written `09:30` in the register and across the border.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct WallTime {
    /// Minutes since midnight, below [`DAY`].
    minutes: u32,
}

/// Minutes of a day.
pub const DAY: u32 = 24 * 60;

/// Why a text is no time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(tag = "part", rename_all = "snake_case")]
pub enum WallTimeError {
    /// Nothing was typed.
    #[error("no text")]
    Empty,
    /// In none of the forms that are understood.
    #[error("not in the form of a time")]
    Format,
    /// An hour over 23 or a minute over 59.
    #[error("no such hour or minute")]
    Range,
}

impl WallTime {
    /// The time so many minutes after midnight; none from 24 hours on.
    #[must_use]
    pub const fn from_minutes(minutes: u32) -> Option<Self> {
        if minutes < DAY { Some(Self { minutes }) } else { None }
    }

    /// Minutes since midnight.
    #[must_use]
    pub const fn minutes(self) -> u32 {
        self.minutes
    }

    /// The time so many minutes later the same day; none after midnight.
    #[must_use]
    pub const fn later(self, minutes: u32) -> Option<Self> {
        Self::from_minutes(self.minutes.saturating_add(minutes))
    }

    /// Reads a time as typed: `9`, `9.30`, `09:30`, `0930`, `kl. 9`.
    ///
    /// # Errors
    /// [`WallTimeError`] says what is wrong.
    pub fn parse(typed: &str) -> Result<Self, WallTimeError> {
        let text = typed.trim().to_lowercase();
        let text = text
            .strip_prefix("kl")
            .map_or(text.as_str(), |rest| rest.trim_start_matches('.').trim_start());
        if text.is_empty() {
            return Err(WallTimeError::Empty);
        }
        let digits = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
        let (hour, minute) = match text.split_once([':', '.']) {
            Some((hour, minute)) if minute.len() == 2 && hour.len() <= 2 => (hour, minute),
            Some(_) => return Err(WallTimeError::Format),
            None if digits(text) && (3..=4).contains(&text.len()) => text.split_at(text.len() - 2),
            None if text.len() <= 2 => (text, "0"),
            None => return Err(WallTimeError::Format),
        };
        if !digits(hour) || !digits(minute) {
            return Err(WallTimeError::Format);
        }
        let number = |text: &str| text.parse::<u32>().map_err(|_| WallTimeError::Format);
        let (hour, minute) = (number(hour)?, number(minute)?);
        if hour > 23 || minute > 59 {
            return Err(WallTimeError::Range);
        }
        Self::from_minutes(hour * 60 + minute).ok_or(WallTimeError::Range)
    }
}

impl std::fmt::Display for WallTime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:02}:{:02}", self.minutes / 60, self.minutes % 60)
    }
}

impl From<WallTime> for String {
    fn from(time: WallTime) -> Self {
        time.to_string()
    }
}

impl TryFrom<String> for WallTime {
    type Error = WallTimeError;
    fn try_from(text: String) -> Result<Self, WallTimeError> {
        Self::parse(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_as_people_write_it() {
        for (typed, expected) in [
            ("9", Ok("09:00")),
            ("09", Ok("09:00")),
            ("9.30", Ok("09:30")),
            ("09:30", Ok("09:30")),
            ("0930", Ok("09:30")),
            ("930", Ok("09:30")),
            ("kl 9", Ok("09:00")),
            ("Kl. 14.05", Ok("14:05")),
            ("0", Ok("00:00")),
            ("23:59", Ok("23:59")),
            ("24:00", Err(WallTimeError::Range)),
            ("12:60", Err(WallTimeError::Range)),
            ("", Err(WallTimeError::Empty)),
            ("kl", Err(WallTimeError::Empty)),
            ("nio", Err(WallTimeError::Format)),
            ("9:3", Err(WallTimeError::Format)),
            ("9:300", Err(WallTimeError::Format)),
            ("-9", Err(WallTimeError::Format)),
            ("09:30:00", Err(WallTimeError::Format)),
            ("12345", Err(WallTimeError::Format)),
        ] {
            let read = WallTime::parse(typed).map(|time| time.to_string());
            assert_eq!(read.as_deref(), expected.as_ref().map(|text| &**text), "{typed:?}");
        }
    }

    #[test]
    fn every_minute_of_the_day_is_written_and_read_back() {
        for minutes in 0..DAY {
            let time = WallTime::from_minutes(minutes).unwrap();
            assert_eq!(WallTime::parse(&time.to_string()), Ok(time));
        }
        assert_eq!(WallTime::from_minutes(DAY), None);
        assert_eq!(WallTime::parse("23:50").unwrap().later(10), None);
    }
}
