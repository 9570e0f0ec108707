//! What stands on the printed sheet with a register's recovery code. Not what the screen says of it.

use chrono::NaiveDate;

use crate::noun::noun;

noun! {
    /// The sheet, from its head to its last line.
    Recovery {
        /// "Recovery code"
        fn title();
        /// "Kompetenspass"
        fn program();
        /// "Keep locked away"
        fn keep();
        /// "Made …"
        fn made(day: NaiveDate);
        /// The document's title.
        fn title_of(register: &str);
        /// What it is for, and what it is worth.
        fn purpose();
        /// "The code"
        fn code();
        /// How it may be typed.
        fn code_note();
        /// "How to use it"
        fn steps();
        /// The first step.
        fn use_start();
        /// The second.
        fn use_forgotten();
        /// The third.
        fn use_type();
        /// The last.
        fn use_put_back();
        /// "How to keep it"
        fn store();
        /// Where.
        fn store_apart();
        /// On paper only.
        fn store_paper();
        /// "If the sheet is lost"
        fn lost();
        /// Make a new one.
        fn lost_new();
        /// Somebody else may have seen it.
        fn lost_seen();
        /// When the code counts, and when the sheet may go.
        fn counts();
    }
}
