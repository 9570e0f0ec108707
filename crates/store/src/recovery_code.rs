//! The recovery code: a second way into a register, printed on paper. How it is made, written and
//! read back; not the slot that it opens, and not the sheet.
//!
//! 160 random bits as 32 symbols of Crockford's base 32, and a check symbol (the number modulo 37),
//! which finds every wrong symbol and every two that changed places. Letters that look like figures
//! are not in the alphabet; typed all the same, they are read as the figures that they look like.

use crate::{Result, world::fill_secret};
use zeroize::Zeroizing;

/// Symbols that carry the code: five bits each.
const SYMBOLS: usize = 32;
/// Symbols written in a row before a hyphen.
const GROUP: usize = 4;
/// The alphabet, and after it the five symbols that only a check may be.
const ALPHABET: &[u8; 37] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";

/// A recovery code. Wiped when it is dropped.
#[derive(Clone)]
pub struct RecoveryCode(Zeroizing<[u8; SYMBOLS]>);

/// Why a text is no recovery code. Nothing of the text is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RecoveryCodeError {
    /// Too few or too many symbols.
    #[error("a recovery code has {} symbols, not {found}", SYMBOLS + 1)]
    Length {
        /// Symbols found.
        found: usize,
    },
    /// Something that is no symbol of a code.
    #[error("a character that no recovery code has")]
    Characters,
    /// The check symbol does not fit the others: a typing error.
    #[error("the check symbol does not fit")]
    Check,
}

impl RecoveryCode {
    /// How many symbols a code is written with, its check symbol among them.
    pub const WRITTEN_SYMBOLS: usize = SYMBOLS + 1;

    /// A new code, from the system's random bytes. Its check symbol is a figure or a letter like the
    /// others: one with `*~$=U` is drawn again, at the price of a fifth of a bit.
    ///
    /// # Errors
    /// [`Error::NoRandomness`](crate::Error::NoRandomness).
    pub fn generate() -> Result<Self> {
        let mut symbols = Zeroizing::new([0_u8; SYMBOLS]);
        loop {
            fill_secret(symbols.as_mut_slice())?;
            // Five bits of each byte: every symbol is as likely as any other.
            for byte in symbols.iter_mut() {
                *byte = ALPHABET[usize::from(*byte & 31)];
            }
            let code = Self(symbols.clone());
            if value(code.check()) < 32 {
                return Ok(code);
            }
        }
    }

    /// Reads a code as somebody typed it from paper: in any case, with or without spaces and
    /// hyphens, with O for 0 and I or L for 1.
    ///
    /// # Errors
    /// What is wrong with it, before any key is derived from it.
    pub fn parse(typed: &str) -> Result<Self, RecoveryCodeError> {
        let mut symbols = Zeroizing::new([0_u8; SYMBOLS]);
        let mut check = 0;
        let mut found = 0;
        for character in typed.chars().filter(|c| !is_between(*c)) {
            let symbol = symbol(character).ok_or(RecoveryCodeError::Characters)?;
            match found {
                0..SYMBOLS => symbols[found] = symbol,
                _ => check = symbol,
            }
            found += 1;
        }
        if found != Self::WRITTEN_SYMBOLS {
            return Err(RecoveryCodeError::Length { found });
        }
        let code = Self(symbols);
        let fits = code.0.iter().all(|symbol| value(*symbol) < 32) && code.check() == check;
        if fits { Ok(code) } else { Err(RecoveryCodeError::Check) }
    }

    /// The code in groups of four, as it is written on paper; the last group has the check symbol
    /// as its fifth.
    #[must_use]
    pub fn groups(&self) -> Vec<Zeroizing<String>> {
        let mut groups: Vec<Zeroizing<String>> = Vec::with_capacity(SYMBOLS / GROUP);
        for chunk in self.0.chunks(GROUP) {
            let mut group = Zeroizing::new(String::with_capacity(GROUP + 1));
            group.extend(chunk.iter().copied().map(char::from));
            groups.push(group);
        }
        if let Some(last) = groups.last_mut() {
            last.push(char::from(self.check()));
        }
        groups
    }

    /// Whether both are the same code.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        // Without leaving early: how much is the same shows in no time.
        self.0.iter().zip(other.0.iter()).fold(0, |differ, (a, b)| differ | (a ^ b)) == 0
    }

    /// What a slot is opened with: the symbols without their check.
    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    fn check(&self) -> u8 {
        let remainder = self.0.iter().fold(0, |sum, symbol| (sum * 32 + value(*symbol)) % 37);
        ALPHABET[remainder]
    }
}

impl std::fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryCode(…)")
    }
}

/// What may stand between symbols: spaces, and hyphens and dashes of every length.
fn is_between(character: char) -> bool {
    character.is_whitespace() || matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// The symbol that a typed character stands for.
fn symbol(character: char) -> Option<u8> {
    let letter = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let byte = u8::try_from(letter).ok()?;
    ALPHABET.contains(&byte).then_some(byte)
}

/// What a symbol counts, from 0 to 36.
fn value(symbol: u8) -> usize {
    ALPHABET.iter().position(|known| *known == symbol).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(code: &RecoveryCode) -> String {
        code.groups().iter().map(|group| group.as_str()).collect::<Vec<_>>().join("-")
    }

    #[test]
    fn a_code_reads_back_as_it_was_written_and_no_two_are_the_same() {
        let codes: Vec<_> = (0..200).map(|_| RecoveryCode::generate().unwrap()).collect();
        for code in &codes {
            let text = written(code);
            assert_eq!(text.len(), 32 + 1 + 7, "{text}");
            assert!(text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'), "{text}");
            assert!(RecoveryCode::parse(&text).unwrap().is(code), "{text}");
        }
        for (index, code) in codes.iter().enumerate() {
            assert!(codes[..index].iter().all(|other| !other.is(code)));
        }
    }

    #[test]
    fn it_is_read_forgivingly() {
        let code = RecoveryCode::parse("0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZP").unwrap();
        for typed in [
            "0123456789ABCDEFGHJKMNPQRSTVWXYZP",
            "0123-4567-89ab-cdef-ghjk-mnpq-rstv-wxyzp",
            "  o123 4567\t89AB cdef\nGHJK–MNPQ—RSTV−WXYZ P ",
            "OI23-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZP",
            "oL23-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZP",
            "0i23\u{a0}4567\u{2011}89AB-CDEF-GHJK-MNPQ-RSTV-WXYZP",
        ] {
            assert!(RecoveryCode::parse(typed).is_ok_and(|read| read.is(&code)), "{typed:?}");
        }
    }

    #[test]
    fn what_is_no_code_says_why_and_not_what_it_was() {
        use RecoveryCodeError::{Characters, Check, Length};
        for (typed, why) in [
            ("", Length { found: 0 }),
            ("0123-4567", Length { found: 8 }),
            ("0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ", Length { found: 32 }),
            ("0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZPP", Length { found: 34 }),
            ("0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXÅZP", Characters),
            ("0123.4567.89AB.CDEF.GHJK.MNPQ.RSTV.WXYZ.P", Characters),
            ("0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZH", Check),
            ("U123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZP", Check),
        ] {
            assert_eq!(RecoveryCode::parse(typed).err(), Some(why), "{typed}");
        }
    }

    #[test]
    fn every_wrong_symbol_and_every_two_changed_about_are_found() {
        for _ in 0..20 {
            let code = RecoveryCode::generate().unwrap();
            let whole = written(&code).replace('-', "").into_bytes();
            let refused = |bytes: &[u8], what: &str| {
                let text = std::str::from_utf8(bytes).unwrap();
                assert_eq!(
                    RecoveryCode::parse(text).err(),
                    Some(RecoveryCodeError::Check),
                    "{what}"
                );
            };
            for at in 0..whole.len() {
                for wrong in ALPHABET.iter().filter(|wrong| **wrong != whole[at]) {
                    let mut typed = whole.clone();
                    typed[at] = *wrong;
                    refused(&typed, "one wrong");
                }
                if at > 0 && whole[at] != whole[at - 1] {
                    let mut typed = whole.clone();
                    typed.swap(at, at - 1);
                    refused(&typed, "two changed about");
                }
            }
        }
    }

    #[test]
    fn a_code_never_shows_in_debug_output() {
        assert_eq!(format!("{:?}", RecoveryCode::generate().unwrap()), "RecoveryCode(…)");
    }
}
