//! The form of an occupation code: SSYK 2012, level of detail 4. Not the occupations' names: a role
//! carries its own, and the classification is Statistics Sweden's (MIS 2012:1, built on ISCO-08).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Four digits, the first of which is the major group (0 armed forces … 9 elementary occupations).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct SsykCode(u16);

/// Why a text is no occupation code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, thiserror::Error)]
#[serde(tag = "part", rename_all = "snake_case")]
pub enum SsykError {
    /// Something else than digits.
    #[error("something else than digits")]
    Characters,
    /// Fewer or more than four digits.
    #[error("{digits} digits where four are needed")]
    Length {
        /// Digits given.
        digits: usize,
    },
}

impl SsykCode {
    /// Reads a code as typed, blanks around it allowed. Whether an occupation has the code is not
    /// asked: the classification is revised more often than this program.
    ///
    /// # Errors
    /// [`SsykError`] says what is wrong with the form.
    pub fn parse(text: &str) -> Result<Self, SsykError> {
        let text = text.trim();
        if !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(SsykError::Characters);
        }
        match text.parse() {
            Ok(code) if text.len() == 4 => Ok(Self(code)),
            _ => Err(SsykError::Length { digits: text.len() }),
        }
    }
}

impl std::fmt::Display for SsykCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}", self.0)
    }
}

impl TryFrom<String> for SsykCode {
    type Error = SsykError;

    fn try_from(text: String) -> Result<Self, SsykError> {
        Self::parse(&text)
    }
}

impl From<SsykCode> for String {
    fn from(code: SsykCode) -> Self {
        code.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_four_digits_and_keeps_its_leading_zero() {
        assert_eq!(SsykCode::parse(" 7223 ").map(|code| code.to_string()).as_deref(), Ok("7223"));
        assert_eq!(SsykCode::parse("0110").map(|code| code.to_string()).as_deref(), Ok("0110"));
        for (text, error) in [
            ("", SsykError::Length { digits: 0 }),
            ("722", SsykError::Length { digits: 3 }),
            ("722300", SsykError::Length { digits: 6 }),
            ("72 23", SsykError::Characters),
            ("+722", SsykError::Characters),
            ("722x", SsykError::Characters),
        ] {
            assert_eq!(SsykCode::parse(text), Err(error), "{text}");
        }
    }

    #[test]
    fn a_code_is_stored_as_text() {
        let code = SsykCode::parse("0110").unwrap();
        assert_eq!(serde_json::to_string(&code).unwrap(), "\"0110\"");
        assert_eq!(serde_json::from_str::<SsykCode>("\"0110\"").unwrap(), code);
        assert!(serde_json::from_str::<SsykCode>("\"110\"").is_err());
    }
}
