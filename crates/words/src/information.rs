//! What a participant is told before the mapping: what is recorded, why, and their rights (GDPR
//! article 13). Not whether they were told: each mapping keeps the day and the version.

use crate::noun::noun;

noun! {
    /// The information text and its version.
    Information {
        /// The text, one sentence a line.
        fn text();
        /// Year and month of the text's content, for instance `2026-11`.
        fn version();
    }
}

#[cfg(test)]
mod tests {
    use domain::language::Language;

    use crate::in_language;

    fn sentences(language: Language) -> Vec<String> {
        let text = in_language(language).information().text();
        text.lines().map(ToOwned::to_owned).collect()
    }

    #[test]
    fn the_text_says_the_same_in_both_languages_sentence_by_sentence() {
        let (sv, en) = (sentences(Language::Sv), sentences(Language::En));
        assert_eq!(sv.len(), en.len());
        assert!((8..=12).contains(&sv.len()), "{} sentences", sv.len());
        for sentence in sv.iter().chain(&en) {
            assert!(sentence.ends_with('.') && !sentence.contains(". "), "{sentence}");
        }
        let version = |language| in_language(language).information().version();
        assert_eq!(version(Language::Sv), version(Language::En));
    }

    #[test]
    fn the_text_says_what_the_regulation_asks_for() {
        let text = in_language(Language::En).information().text();
        for said in [
            "owner is responsible", // 13.1 a
            "so that you get",      // 13.1 c
            "on what ground",       // 13.1 c
            "The employer may see", // 13.1 e
            "for how long",         // 13.2 a
            "corrected, removed",   // 13.2 b
            "complain",             // 13.2 d
            "voluntary",            // 13.2 e
            "No decisions",         // 13.2 f
        ] {
            assert!(text.contains(said), "{said}");
        }
    }
}
