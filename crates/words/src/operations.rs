//! What the user did, can undo and has undone, in words. Not the operations themselves: those are
//! the domain's.

use domain::operation::OperationCode;

use crate::Words;
use crate::noun::noun;

noun! {
    /// Sentences about one operation, which they are given as a word.
    Operations {
        /// Offers to undo.
        fn undo(operation: &str);
        /// Offers to do again what was undone.
        fn redo(operation: &str);
        /// History: this was undone.
        fn undone(operation: &str);
        /// History: this was done again.
        fn redone(operation: &str);
    }
}

impl Words {
    /// Offers to undo an operation by its name: "Ångra: bedömning sparad".
    #[must_use]
    pub fn undo(&self, operation: OperationCode) -> String {
        self.operations().undo(self.label_within(operation))
    }

    /// Offers to do an undone operation again: "Gör om: bedömning sparad".
    #[must_use]
    pub fn redo(&self, operation: OperationCode) -> String {
        self.operations().redo(self.label_within(operation))
    }

    /// Says in the history that an operation was undone.
    #[must_use]
    pub fn undone(&self, operation: OperationCode) -> String {
        self.operations().undone(self.label_within(operation))
    }

    /// Says in the history that an undone operation was done again.
    #[must_use]
    pub fn redone(&self, operation: OperationCode) -> String {
        self.operations().redone(self.label_within(operation))
    }

    const fn operations(&self) -> Operations<'_> {
        Operations::of(&self.operations)
    }
}

#[cfg(test)]
mod tests {
    use domain::language::Language;
    use domain::operation::OperationCode;

    use crate::in_language;

    #[test]
    fn undo_says_what_it_undoes() {
        let (sv, en) = (in_language(Language::Sv), in_language(Language::En));
        assert_eq!(sv.label(OperationCode::AssessmentAdded), "Bedömning sparad");
        assert_eq!(sv.undo(OperationCode::AssessmentAdded), "Ångra: bedömning sparad");
        assert_eq!(en.undo(OperationCode::AssessmentAdded), "Undo: assessment saved");
        assert_eq!(sv.undone(OperationCode::ActionRemoved), "Ångrat: insats borttagen");
    }
}
