//! What an operation changed, in words. Not the operation's name, which is a word of its own, and
//! not which fields are told: see [`fields`](crate::fields).

use crate::noun::noun;

noun! {
    /// One line for each particular that was changed.
    History {
        /// It had a value and has another one.
        fn changed(field: &str, before: &str, after: &str);
        /// It had none.
        fn given(field: &str, value: &str);
        /// It has none any more.
        fn cleared(field: &str, before: &str);
        /// A thing without a name was removed.
        fn removed(thing: &str);
        /// A thing was removed.
        fn removed_named(thing: &str, name: &str);
        /// Lines that are left out.
        fn more(count: usize);
        /// A statement that holds.
        fn yes();
        /// A statement that does not hold.
        fn no();
    }
}
