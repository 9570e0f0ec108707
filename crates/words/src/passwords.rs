//! What is said of a password while it is chosen. Not the judgement itself.

use crate::noun::noun;

noun! {
    /// How strong a password is, and what makes it stronger.
    Passwords {
        /// The verdict; `score` goes from 0 (guessed at once) to 4 (strong).
        fn verdict(score: u8);
        /// It is short.
        fn make_longer();
        /// It is one word, or few.
        fn add_words();
        /// It is among those that everybody tries first.
        fn avoid_common();
        /// It is a row of keys, an alphabet or a count.
        fn avoid_sequences();
        /// The same letters come again.
        fn avoid_repetition();
        /// It holds a year or a date.
        fn avoid_dates();
        /// It holds a name, or the name of the register or the coach.
        fn avoid_names();
        /// It is a word with a capital, a figure or a swapped letter.
        fn avoid_disguise();
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use domain::language::Language;

    use crate::in_language;

    #[test]
    fn every_score_has_a_verdict_of_its_own() {
        for language in Language::ALL {
            let verdicts: BTreeSet<_> =
                (0..=4).map(|score| in_language(*language).passwords().verdict(score)).collect();
            assert_eq!(verdicts.len(), 5, "{verdicts:?}");
        }
    }
}
