//! How strong a password is, judged by zxcvbn and said in the user's language. Not the password's
//! keeping: that is the store's.

use crate::api::program::PasswordStrength;
use words::Words;
use zxcvbn::{Score, feedback::Suggestion, zxcvbn};

/// The least score that protects a register: guessing it takes over 10^8 tries, each of which costs
/// the key derivation's quarter of a second.
const ENOUGH: u8 = 3;

/// Words that an attacker would try first at this program.
const GUESSED: [&str; 6] =
    ["kompetenspass", "kompetens", "coach", "register", "deltagare", "västerbotten"];

/// Judges a password.
pub(crate) fn strength(password: &str, words: &Words) -> PasswordStrength {
    let judged = zxcvbn(password, &GUESSED);
    let score = match judged.score() {
        Score::Zero => 0,
        Score::One => 1,
        Score::Two => 2,
        Score::Three => 3,
        _ => 4,
    };
    let passwords = words.passwords();
    let mut hints: Vec<String> = Vec::new();
    let suggestions = judged.feedback().map_or(&[][..], |feedback| feedback.suggestions());
    for suggestion in suggestions {
        let hint = match suggestion {
            Suggestion::AddAnotherWordOrTwo => passwords.add_words(),
            Suggestion::UseAFewWordsAvoidCommonPhrases => passwords.avoid_common(),
            Suggestion::AvoidSequences | Suggestion::UseALongerKeyboardPatternWithMoreTurns => {
                passwords.avoid_sequences()
            }
            Suggestion::AvoidRepeatedWordsAndCharacters => passwords.avoid_repetition(),
            Suggestion::AvoidDatesAndYearsThatAreAssociatedWithYou
            | Suggestion::AvoidRecentYears
            | Suggestion::AvoidYearsThatAreAssociatedWithYou => passwords.avoid_dates(),
            Suggestion::CapitalizationDoesntHelpVeryMuch
            | Suggestion::AllUppercaseIsAlmostAsEasyToGuessAsAllLowercase
            | Suggestion::ReversedWordsArentMuchHarderToGuess
            | Suggestion::PredictableSubstitutionsDontHelpVeryMuch => passwords.avoid_disguise(),
            Suggestion::NoNeedForSymbolsDigitsOrUppercaseLetters => passwords.make_longer(),
        };
        if !hints.contains(&hint) {
            hints.push(hint);
        }
    }
    PasswordStrength { score, verdict: passwords.verdict(score), hints, enough: is_enough(score) }
}

const fn is_enough(score: u8) -> bool {
    score >= ENOUGH
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::language::Language;

    #[test]
    fn four_unrelated_words_are_enough_and_a_season_with_its_year_is_not() {
        for (password, enough) in [
            ("", false),
            ("exempel", false),
            ("sommar2020", false),
            ("kompetenspass1", false),
            ("aaaaaaaaaaaaaaa", false),
            ("korrekt häst batteri stift", true),
        ] {
            let judged = strength(password, words::in_language(Language::Sv));
            assert_eq!(judged.enough, enough, "{password}: {judged:?}");
            assert!(enough || !judged.hints.is_empty(), "{password}: a weak one gets a hint");
        }
    }
}
