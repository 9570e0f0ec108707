//! The words on papers beside the participant's and the project's own texts. Not their layout.

use crate::noun::noun;

noun! {
    /// What stands on papers.
    Papers {
        /// In the foot of every page.
        fn page_of(page: usize, pages: usize);
    }
}
