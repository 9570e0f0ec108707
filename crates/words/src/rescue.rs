//! What was saved of a damaged register, and what is missing. Not how it was read.

use crate::noun::noun;

noun! {
    /// The account, in the order in which a reader wants to know.
    Rescue {
        /// What could be read was put into a new register.
        fn rescued(path: &str, people: u32);
        /// Nothing was lost.
        fn nothing_lost();
        /// Pages that could not be read.
        fn unread_pages(pages: usize);
        /// Rows that were taken from the log.
        fn from_log(rows: u32);
        /// Rows that were left out, since what they refer to is lost.
        fn left_out(rows: u32);
        /// Rows may be missing of which nothing is known.
        fn unread_parts();
        /// Changes that are missing in the log.
        fn lost_revisions(revisions: u32);
        /// Operations whose names are lost.
        fn nameless(operations: u32);
        /// Issued documents whose bytes are lost.
        fn lost_papers(papers: u32);
    }
}
