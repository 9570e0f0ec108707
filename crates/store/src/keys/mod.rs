//! The keys of a register: the slots from which its random data key is had. Not one slot: see `slot`.
//! Not the files they lie in: see `copies`.
//!
//! The data key never changes with the password, so changing the password rewrites a slot and not
//! the register. While the data key itself is changed, the slots of both keys stand side by side:
//! see `rekey`.

pub(crate) mod copies;
mod slot;

pub use slot::KeyCost;
pub(crate) use slot::{DataKey, Slot, SlotKind};

use crate::{Error, Result, secret::Secret};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Everything in a key file: whose slots they are and the slots.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Keys {
    /// The register whose slots these are.
    pub(crate) register: Uuid,
    /// Counts the writings; of two valid copies the higher one is true.
    pub(crate) generation: u64,
    /// Number of the data's schema, here so that a newer register is known before it is touched.
    pub(crate) schema: u32,
    /// At least one slot.
    pub(crate) slots: Vec<Slot>,
    /// Slots of the data key that the register is being moved to; only while it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) next: Option<Vec<Slot>>,
}

impl Keys {
    /// The data key, if a slot opens with the secret.
    pub(crate) fn open<'s>(&self, secret: impl Into<Secret<'s>>) -> Result<DataKey> {
        let secret = secret.into();
        self.first_opened(&self.slots, secret)?.ok_or_else(|| self.refusal(secret))
    }

    /// The data key that the register is being moved to, if one of its slots opens.
    pub(crate) fn open_next(&self, secret: Secret<'_>) -> Result<Option<DataKey>> {
        self.first_opened(self.next.as_deref().unwrap_or_default(), secret)
    }

    /// Why nothing opens with the secret.
    pub(crate) fn refusal(&self, secret: Secret<'_>) -> Error {
        match secret {
            Secret::Password(_) => Error::WrongPassword,
            Secret::RecoveryCode(_) if self.recovery_made_on().is_none() => Error::NoRecoveryCode,
            Secret::RecoveryCode(_) => Error::WrongRecoveryCode,
        }
    }

    fn first_opened(&self, slots: &[Slot], secret: Secret<'_>) -> Result<Option<DataKey>> {
        for slot in slots.iter().filter(|slot| slot.kind() == secret.kind()) {
            if let Some(key) = slot.open(self.register, secret)? {
                return Ok(Some(key));
            }
        }
        Ok(None)
    }

    /// The day that the recovery code was made, if there is one; of two, while the data is moved to
    /// another key, the newer.
    pub(crate) fn recovery_made_on(&self) -> Option<NaiveDate> {
        self.next.iter().flatten().chain(&self.slots).find_map(Slot::made)
    }

    /// The next writing, with a slot in the place of those of its kind and all others as they were.
    pub(crate) fn with(&self, slot: Slot) -> Self {
        let mut slots = self.slots.clone();
        slots.retain(|other| other.kind() != slot.kind());
        slots.push(slot);
        Self { generation: self.generation + 1, slots, ..self.clone() }
    }

    /// The next writing while the data is moved to another key.
    pub(crate) fn moving_to(&self, next: Vec<Slot>) -> Self {
        Self { generation: self.generation + 1, next: Some(next), ..self.clone() }
    }

    /// The next writing where the data stayed with the key that it had.
    pub(crate) fn not_moved(&self) -> Self {
        Self { generation: self.generation + 1, next: None, ..self.clone() }
    }

    /// The next writing where the data has the key that it was moved to.
    pub(crate) fn moved(&self) -> Self {
        let slots = self.next.clone().unwrap_or_else(|| self.slots.clone());
        Self { slots, ..self.not_moved() }
    }
}
