//! What may open a register: the coach's password or the printed recovery code. Not the slots that
//! it opens: see `keys`.

use crate::{Password, RecoveryCode, keys::SlotKind};

/// Something that a user knows, or has on paper, and that opens a register.
#[derive(Clone, Copy, Debug)]
pub enum Secret<'a> {
    /// The coach's password.
    Password(&'a Password),
    /// The code on the printed sheet.
    RecoveryCode(&'a RecoveryCode),
}

impl Secret<'_> {
    pub(crate) fn bytes(&self) -> &[u8] {
        match self {
            Self::Password(password) => password.bytes(),
            Self::RecoveryCode(code) => code.bytes(),
        }
    }

    /// The slots to try.
    pub(crate) const fn kind(&self) -> SlotKind {
        match self {
            Self::Password(_) => SlotKind::Password,
            Self::RecoveryCode(_) => SlotKind::RecoveryCode,
        }
    }
}

impl<'a> From<&'a Password> for Secret<'a> {
    fn from(password: &'a Password) -> Self {
        Self::Password(password)
    }
}

impl<'a> From<&'a RecoveryCode> for Secret<'a> {
    fn from(code: &'a RecoveryCode) -> Self {
        Self::RecoveryCode(code)
    }
}
