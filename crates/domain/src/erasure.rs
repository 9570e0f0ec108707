//! Erasing a person: on which ground it is done. Not how, which is the register's, and not for how long
//! anything must be kept.

use crate::{operation::OperationCode, vocabulary};

vocabulary! {
    /// Why a person is erased. It is all that is kept of the erasing, beside who did it and when.
    ErasureGround, "erasure_ground" {
        /// The person asks for it (GDPR article 17).
        Asked = "asked",
        /// The person never started in the project.
        NeverStarted = "never_started",
        /// The time for which the data had to be kept is over.
        RetentionOver = "retention_over",
        /// The person was entered by mistake.
        Mistake = "mistake",
    }
}

impl ErasureGround {
    /// The operation that erasing on this ground is.
    #[must_use]
    pub const fn operation(self) -> OperationCode {
        match self {
            Self::Asked => OperationCode::PersonErasedAsked,
            Self::NeverStarted => OperationCode::PersonErasedNeverStarted,
            Self::RetentionOver => OperationCode::PersonErasedRetentionOver,
            Self::Mistake => OperationCode::PersonErasedMistake,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ground_is_an_operation_of_its_own_that_is_never_undone() {
        let codes: Vec<&str> =
            ErasureGround::ALL.iter().map(|ground| ground.operation().code()).collect();
        let expected: Vec<String> = ErasureGround::ALL
            .iter()
            .map(|ground| format!("person_erased_{}", ground.code()))
            .collect();
        assert_eq!(codes, expected);
        assert!(ErasureGround::ALL.iter().all(|ground| !ground.operation().can_be_undone()));
    }
}
