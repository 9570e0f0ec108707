//! What Swedish ten-digit numbers have in common: how they are typed and their check digit. Not what
//! the digits mean: see [`identity`](crate::identity) and
//! [`organisation_number`](crate::organisation_number).

/// The sign before the last four digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    /// `-`
    Hyphen,
    /// `+`: the person turns a hundred this year or earlier.
    Plus,
}

/// A number of ten or twelve digits as it was typed. No `Debug`: it may be someone's identity.
#[derive(Clone, Copy)]
pub(crate) struct Typed {
    /// The digits as one number; leading zeros are told by `count`.
    pub digits: u64,
    /// Ten or twelve.
    pub count: usize,
    /// The sign, if there was one.
    pub sign: Option<Sign>,
}

/// Why a text has not the form of such a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FormError {
    /// Something else than digits and a sign.
    Characters,
    /// Neither ten nor twelve digits.
    Length {
        /// Digits given.
        digits: usize,
    },
    /// A sign elsewhere than before the last four digits, or several.
    Sign,
}

/// Takes a typed or pasted number apart. Blanks around it and the dashes that word processors put
/// in place of a hyphen do no harm; blanks inside it are refused, since they may stand where a
/// digit was lost.
pub(crate) fn typed(text: &str) -> Result<Typed, FormError> {
    let invisible =
        |c: char| c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}');
    let mut digits = 0_u64;
    let mut count = 0;
    let mut signs = Vec::new();
    for character in text.trim_matches(invisible).chars() {
        match character {
            '0'..='9' => {
                // Wraps only far beyond twelve digits, where the length is refused below.
                digits =
                    digits.wrapping_mul(10).wrapping_add(u64::from(character) - u64::from('0'));
                count += 1;
            }
            // Hyphens, en dash, figure dash, minus and their kin.
            '-' | '\u{2010}'..='\u{2014}' | '\u{2212}' | '\u{ff0d}' => {
                signs.push((Sign::Hyphen, count));
            }
            '+' | '\u{ff0b}' => signs.push((Sign::Plus, count)),
            _ => return Err(FormError::Characters),
        }
    }
    if count != 10 && count != 12 {
        return Err(FormError::Length { digits: count });
    }
    let sign = match *signs.as_slice() {
        [] => None,
        [(sign, before)] if before + 4 == count => Some(sign),
        _ => return Err(FormError::Sign),
    };
    Ok(Typed { digits, count, sign })
}

/// Whether the last of ten digits is the check digit of the nine before it: weights 2, 1, 2, 1 … from
/// the left, digit sums added, the whole divisible by ten (ISO/IEC 7812-1, annex B; SKV 704).
pub(crate) fn check_digit_holds(ten_digits: u64) -> bool {
    let mut rest = ten_digits;
    let mut sum = 0;
    for weight in [1, 2].into_iter().cycle().take(10) {
        let weighted = rest % 10 * weight;
        sum += weighted / 10 + weighted % 10;
        rest /= 10;
    }
    sum % 10 == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_of_the_published_example_holds_and_no_other_does() {
        // The Tax Agency's worked example, 640823-323 gives 4.
        let holding: Vec<u64> =
            (6_408_233_230..=6_408_233_239).filter(|n| check_digit_holds(*n)).collect();
        assert_eq!(holding, [6_408_233_234]);
    }

    #[test]
    fn thousands_of_digits_are_refused_by_length() {
        let text = "9".repeat(5000);
        assert_eq!(typed(&text).err(), Some(FormError::Length { digits: 5000 }));
    }
}
