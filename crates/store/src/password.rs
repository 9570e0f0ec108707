//! A password while it is in memory: one spelling whatever the keyboard, wiped when it is dropped.
//! Not its strength: the app judges that.

use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

/// A password, composed (NFC): `å` typed in two parts and `å` typed in one open the same register.
#[derive(Clone)]
pub struct Password(Zeroizing<String>);

impl Password {
    /// Takes a password as it was typed; nothing is trimmed.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        // Room for the longest composed form, so that growing leaves no copies behind.
        let mut composed = Zeroizing::new(String::with_capacity(typed.len() * 3));
        composed.extend(typed.nfc());
        Self(composed)
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl std::fmt::Debug for Password {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Password(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_in_parts_or_composed_is_the_same_password() {
        assert_eq!(Password::new("ha\u{30a}l").bytes(), Password::new("hål").bytes());
        assert_ne!(Password::new("hal").bytes(), Password::new("hål").bytes());
        assert_ne!(Password::new("hål ").bytes(), Password::new("hål").bytes());
    }

    #[test]
    fn a_password_never_shows_in_debug_output() {
        assert!(!format!("{:?}", Password::new("korrekt häst")).contains("häst"));
    }
}
