//! The languages that the program speaks. Not the words: those live in the `words` crate.

use crate::vocabulary;

vocabulary! {
    /// A language of screens and papers.
    #[derive(Default)]
    Language, "language" {
        /// Swedish, the first language.
        #[default]
        Sv = "sv",
        /// English, complete.
        En = "en",
    }
}

impl Language {
    /// The language's BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        self.code()
    }
}
