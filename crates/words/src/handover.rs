//! What the receipt of a register that was handed over says. Not what was removed.

use crate::noun::noun;

noun! {
    /// The receipt, in the order in which a reader meets it.
    Handover {
        /// What kind of paper.
        fn kind();
        /// The receipt's title as a file.
        fn title_of(register: &str);
        /// "Made …", as day and time.
        fn made(moment: &str);
        /// What the receipt is for.
        fn purpose();
        /// "Handed over"
        fn handed();
        /// Where the copy lies.
        fn copy(path: &str);
        /// What is in it.
        fn holds(people: u32, companies: u32);
        /// How it was checked.
        fn checked();
        /// "Removed from this computer"
        fn removed();
        /// List of registers, waiting papers, drafts.
        fn removed_traces();
        /// "Not removed, or not reached"
        fn left();
        /// A folder that did not go, or not wholly.
        fn left_folder(path: &str);
        /// A place for backups that is not plugged in.
        fn left_place(path: &str);
        /// Papers that were saved or printed.
        fn left_papers();
        /// Copies elsewhere.
        fn left_copies();
        /// "What deleting means"
        fn deleting();
        /// What deleting means on a disk.
        fn disk();
        /// "Handed over by"
        fn giver();
        /// What that one signs for.
        fn gives();
        /// "Received by"
        fn receiver();
        /// What that one signs for.
        fn receives();
        /// On the start page: a register that was handed over still lies here, since its copy is not
        /// in reach.
        fn unfinished(register: &str, copy: &str);
    }
}
