//! What speaks against a folder as the place of a register. Advice and not errors: a register can be
//! made and opened there all the same.

use crate::noun::noun;

noun! {
    /// Remarks on a place.
    Places {
        /// It is on another machine.
        fn network();
        /// A program keeps it alike on several machines.
        fn synchronised(program: &str);
    }
}
