//! What the receipt of a register that was handed over says. Not what was removed.

use crate::noun::noun;

noun! {
    /// The receipt, in the order in which a reader meets it.
    Handover {
        /// "Receipt for …"
        fn title_of(register: &str);
        /// When.
        fn at(moment: &str);
        /// Where the checked copy lies, and what is in it.
        fn copy(path: &str, people: u32, companies: u32);
        /// "Removed from this computer:"
        fn removed();
        /// A folder.
        fn removed_folder(path: &str);
        /// List of registers, waiting papers, drafts.
        fn removed_traces();
        /// "Not removed, or not reached:"
        fn left();
        /// A folder that did not go, or not wholly.
        fn left_folder(path: &str);
        /// A place for backups that is not plugged in.
        fn left_place(path: &str);
        /// Papers that were saved or printed.
        fn left_papers();
        /// Copies elsewhere.
        fn left_copies();
        /// What deleting means on a disk.
        fn disk();
    }
}
