//! One key slot: the register's data key, wrapped by one thing that may open it. Not which slots a
//! register has: see `keys`.
//!
//! What a slot says of itself is authenticated with what it wraps: a slot cannot be moved to another
//! register, be called newer than it is, or be told to use cheaper parameters.

use crate::{Error, Password, Piece, RecoveryCode, Result, secret::Secret, world::fill_secret};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::io;
use uuid::Uuid;
use zeroize::Zeroizing;

/// What opening a slot with a password costs whoever guesses: the parameters of Argon2id
/// (RFC 9106). They stand in the slot, so a register made with others still opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyCost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl KeyCost {
    /// What every register is made with: 64 MiB, three passes, one lane (RFC 9106, section 4, the
    /// second recommended option with one lane for a laptop): about a quarter of a second.
    pub const STANDARD: Self = Self { memory_kib: 64 * 1024, passes: 3, lanes: 1 };
    /// As cheap as it gets: for tests, where a register's password protects nothing.
    pub const FOR_TESTS: Self = Self { memory_kib: 8, passes: 1, lanes: 1 };

    /// More than this is no slot of ours, and a damaged or hostile file must not make us ask the
    /// system for all its memory.
    const HIGHEST: Self = Self { memory_kib: 1024 * 1024, passes: 64, lanes: 16 };

    fn params(self) -> Result<Params> {
        let too_much = self.memory_kib > Self::HIGHEST.memory_kib
            || self.passes > Self::HIGHEST.passes
            || self.lanes > Self::HIGHEST.lanes;
        if too_much {
            return Err(Error::Damaged(Piece::Keys));
        }
        Params::new(self.memory_kib, self.passes, self.lanes, Some(KEY_LENGTH))
            .map_err(|_| Error::Damaged(Piece::Keys))
    }
}

const KEY_LENGTH: usize = 32;

/// The key that the data is encrypted with: 256 random bits, wiped when dropped.
#[derive(Clone)]
pub(crate) struct DataKey(Zeroizing<[u8; KEY_LENGTH]>);

impl DataKey {
    /// A new key, from the system's random bytes.
    pub(crate) fn generate() -> Result<Self> {
        let mut key = Zeroizing::new([0; KEY_LENGTH]);
        fill_secret(key.as_mut_slice())?;
        Ok(Self(key))
    }

    /// Whether both are the same key.
    pub(crate) fn is(&self, other: &Self) -> bool {
        self.0.iter().zip(other.0.iter()).fold(0, |differ, (a, b)| differ | (a ^ b)) == 0
    }

    /// The statement that keys a connection with this key as it is, without derivation.
    pub(crate) fn pragma(&self) -> Zeroizing<String> {
        self.pragma_with_salt(&[])
    }

    /// The same for a new database whose pages shall be sealed with a salt (16 bytes) and not with
    /// one of its own.
    pub(crate) fn pragma_with_salt(&self, salt: &[u8]) -> Zeroizing<String> {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut statement = Zeroizing::new(String::with_capacity(128));
        statement.push_str("PRAGMA key = \"x'");
        for byte in self.0.iter().chain(salt) {
            for digit in [byte >> 4, byte & 15] {
                statement.push(char::from(DIGITS[usize::from(digit)]));
            }
        }
        statement.push_str("'\"");
        statement
    }
}

/// What opens a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum SlotKind {
    /// The coach's password.
    Password,
    /// The printed recovery code; since format 2.
    RecoveryCode,
}

/// One wrapped copy of the data key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Slot {
    kind: SlotKind,
    /// The day that a recovery code was made: it stands on the sheet too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    made: Option<NaiveDate>,
    argon2id: KeyCost,
    #[serde(with = "hex")]
    salt: [u8; 16],
    #[serde(with = "hex")]
    nonce: [u8; 24],
    /// The data key and its authentication tag.
    #[serde(with = "hex")]
    wrapped: [u8; KEY_LENGTH + 16],
}

impl Slot {
    /// Wraps the register's data key with a password.
    pub(crate) fn of_password(
        register: Uuid,
        password: &Password,
        cost: KeyCost,
        key: &DataKey,
    ) -> Result<Self> {
        Self::seal(register, password.into(), None, cost, key)
    }

    /// Wraps the register's data key with a recovery code that was made on a day.
    pub(crate) fn of_recovery_code(
        register: Uuid,
        code: &RecoveryCode,
        made: NaiveDate,
        cost: KeyCost,
        key: &DataKey,
    ) -> Result<Self> {
        Self::seal(register, code.into(), Some(made), cost, key)
    }

    fn seal(
        register: Uuid,
        secret: Secret<'_>,
        made: Option<NaiveDate>,
        cost: KeyCost,
        key: &DataKey,
    ) -> Result<Self> {
        let mut slot = Self {
            kind: secret.kind(),
            made,
            argon2id: cost,
            salt: [0; 16],
            nonce: [0; 24],
            wrapped: [0; KEY_LENGTH + 16],
        };
        fill_secret(&mut slot.salt)?;
        fill_secret(&mut slot.nonce)?;
        let header = slot.header(register);
        let sealed = slot
            .cipher(secret)?
            .encrypt(
                &XNonce::from(slot.nonce),
                Payload { msg: key.0.as_slice(), aad: header.as_bytes() },
            )
            .map_err(|_| Error::Damaged(Piece::Keys))?;
        slot.wrapped = sealed.try_into().map_err(|_| Error::Damaged(Piece::Keys))?;
        Ok(slot)
    }

    /// The data key, if the secret opens this slot.
    pub(crate) fn open(&self, register: Uuid, secret: Secret<'_>) -> Result<Option<DataKey>> {
        let header = self.header(register);
        let opened = self.cipher(secret)?.decrypt(
            &XNonce::from(self.nonce),
            Payload { msg: &self.wrapped, aad: header.as_bytes() },
        );
        let Ok(opened) = opened.map(Zeroizing::new) else {
            return Ok(None);
        };
        let mut key = Zeroizing::new([0; KEY_LENGTH]);
        if opened.len() != KEY_LENGTH {
            return Err(Error::Damaged(Piece::Keys));
        }
        key.copy_from_slice(&opened);
        Ok(Some(DataKey(key)))
    }

    pub(crate) fn kind(&self) -> SlotKind {
        self.kind
    }

    /// The day that its recovery code was made; none of a password.
    pub(crate) fn made(&self) -> Option<NaiveDate> {
        self.made
    }

    fn cipher(&self, secret: Secret<'_>) -> Result<XChaCha20Poly1305> {
        let params = self.argon2id.params()?;
        // Room of our own, since what the derivation leaves in its room would give the key away.
        let mut room = Zeroizing::new(Vec::new());
        room.try_reserve_exact(params.block_count())
            .map_err(|_| io::Error::from(io::ErrorKind::OutOfMemory))?;
        room.resize(params.block_count(), Block::new());
        let mut wrapping = Zeroizing::new([0; KEY_LENGTH]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into_with_memory(
                secret.bytes(),
                &self.salt,
                wrapping.as_mut_slice(),
                room.as_mut_slice(),
            )
            .map_err(|_| Error::Damaged(Piece::Keys))?;
        XChaCha20Poly1305::new_from_slice(wrapping.as_slice())
            .map_err(|_| Error::Damaged(Piece::Keys))
    }

    /// What the slot says of itself, authenticated with what it wraps.
    fn header(&self, register: Uuid) -> String {
        let KeyCost { memory_kib, passes, lanes } = self.argon2id;
        let opener = match self.kind {
            SlotKind::Password => "password".to_owned(),
            SlotKind::RecoveryCode => {
                let made = self.made.map(|day| day.to_string()).unwrap_or_default();
                format!("recovery_code {made}")
            }
        };
        format!("kompetenspass {register} {opener} argon2id {memory_kib} {passes} {lanes}")
    }
}

/// Bytes as hexadecimal text in a key file.
mod hex {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};
    use std::fmt::Write;

    pub(super) fn serialize<S: Serializer, const N: usize>(
        bytes: &[u8; N],
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let mut text = String::with_capacity(N * 2);
        for byte in bytes {
            // Writing to a String never fails.
            let _ = write!(text, "{byte:02x}");
        }
        serializer.serialize_str(&text)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>, const N: usize>(
        deserializer: D,
    ) -> Result<[u8; N], D::Error> {
        let text = String::deserialize(deserializer)?;
        let mut bytes = [0; N];
        if text.len() != N * 2 || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Err(D::Error::custom("not hexadecimal of the right length"));
        }
        for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
            let pair = std::str::from_utf8(pair).map_err(D::Error::custom)?;
            *byte = u8::from_str_radix(pair, 16).map_err(D::Error::custom)?;
        }
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const COST: KeyCost = KeyCost::FOR_TESTS;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn sealed() -> (Slot, DataKey, Uuid) {
        let (register, key) = (Uuid::from_u128(7), DataKey::generate().unwrap());
        let slot = Slot::of_password(register, &Password::new("häst"), COST, &key).unwrap();
        (slot, key, register)
    }

    #[test]
    fn a_slot_gives_the_key_to_its_password_and_to_no_other() {
        let (slot, key, register) = sealed();
        let opened = slot.open(register, (&Password::new("häst")).into()).unwrap().unwrap();
        assert!(opened.is(&key));
        assert!(slot.open(register, (&Password::new("hast")).into()).unwrap().is_none());
    }

    #[test]
    fn a_slot_gives_the_key_to_its_recovery_code_and_to_no_other() {
        let (register, key) = (Uuid::from_u128(7), DataKey::generate().unwrap());
        let [code, other] = [(), ()].map(|()| RecoveryCode::generate().unwrap());
        let slot = Slot::of_recovery_code(register, &code, day("2020-10-05"), COST, &key).unwrap();
        assert!(slot.open(register, (&code).into()).unwrap().unwrap().is(&key));
        assert!(slot.open(register, (&other).into()).unwrap().is_none());
    }

    #[test]
    fn a_slot_is_bound_to_its_register_its_parameters_and_its_day() {
        let (slot, key, register) = sealed();
        let password = Password::new("häst");
        assert!(slot.open(Uuid::from_u128(8), (&password).into()).unwrap().is_none());
        let mut dearer = slot.clone();
        dearer.argon2id.passes = 2;
        assert!(dearer.open(register, (&password).into()).unwrap().is_none());
        let code = RecoveryCode::generate().unwrap();
        let slot = Slot::of_recovery_code(register, &code, day("2020-10-05"), COST, &key).unwrap();
        for made in [Some(day("2020-10-06")), None] {
            let newer = Slot { made, ..slot.clone() };
            assert!(newer.open(register, (&code).into()).unwrap().is_none());
        }
    }

    #[test]
    fn a_slot_that_asks_for_all_memory_is_damaged() {
        let (mut slot, _, register) = sealed();
        slot.argon2id.memory_kib = u32::MAX;
        assert!(matches!(
            slot.open(register, (&Password::new("häst")).into()),
            Err(Error::Damaged(Piece::Keys))
        ));
    }

    #[test]
    fn the_pragma_names_the_raw_key_and_nothing_else() {
        let key = DataKey(Zeroizing::new([0xab; KEY_LENGTH]));
        assert_eq!(key.pragma().as_str(), format!("PRAGMA key = \"x'{}'\"", "ab".repeat(32)));
    }
}
