//! A password or a recovery code on its way between a front end and the store. Not what is done with
//! it.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::ops::Deref;
use zeroize::Zeroizing;

/// A secret text, wiped when it is dropped. On the border it is an ordinary text; what Tauri and the
/// page hold of it cannot be wiped from here.
#[derive(Clone, Default)]
pub struct SecretText(Zeroizing<String>);

impl Deref for SecretText {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl From<String> for SecretText {
    fn from(text: String) -> Self {
        Self(Zeroizing::new(text))
    }
}

impl From<&str> for SecretText {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl std::fmt::Debug for SecretText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SecretText(…)")
    }
}

impl Serialize for SecretText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl<'de> Deserialize<'de> for SecretText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Out of a `serde_json::Value` the text is moved and not copied.
        String::deserialize(deserializer).map(Self::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_crosses_the_border_as_a_text_and_shows_in_no_debug_output() {
        let secret: SecretText = serde_json::from_str("\"korrekt häst\"").unwrap();
        assert_eq!(&*secret, "korrekt häst");
        assert_eq!(serde_json::to_string(&secret).unwrap(), "\"korrekt häst\"");
        assert_eq!(format!("{secret:?}"), "SecretText(…)");
    }
}
