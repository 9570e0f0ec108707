//! How strong a password is, judged by zxcvbn and said in the user's language, and what is tried with
//! one that was typed. Not the password's keeping: that is the store's.

use crate::api::program::PasswordStrength;
use store::{Password, RecoveryCode, Secret};
use words::{Words, passwords::Passwords};
use zxcvbn::{
    Score,
    feedback::{Suggestion, Warning},
    zxcvbn,
};

/// The least score that protects a register: guessing it takes over 10^8 tries, each of which costs
/// the key derivation's quarter of a second.
const ENOUGH: u8 = 3;

/// Words that an attacker would try first at this program.
const GUESSED: [&str; 6] =
    ["kompetenspass", "kompetens", "coach", "register", "deltagare", "västerbotten"];

/// Opens something with what was typed where a password was asked for: as that, or else as the code
/// on the printed sheet. If neither is right, the answer speaks of the password.
pub(crate) fn with_either<T>(
    typed: &str,
    open: impl Fn(Secret<'_>) -> store::Result<T>,
) -> store::Result<T> {
    match (open((&Password::new(typed)).into()), RecoveryCode::parse(typed)) {
        (Err(store::Error::WrongPassword), Ok(code)) => {
            open((&code).into()).map_err(|error| match error {
                store::Error::WrongRecoveryCode | store::Error::NoRecoveryCode => {
                    store::Error::WrongPassword
                }
                other => other,
            })
        }
        (answer, _) => answer,
    }
}

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
    let feedback = judged.feedback();
    let warned = feedback.and_then(|feedback| feedback.warning());
    hints.extend(warned.map(|warning| warning_in(passwords, warning)));
    for suggestion in feedback.map_or(&[][..], |feedback| feedback.suggestions()) {
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

/// What is wrong with it, where one thing is.
fn warning_in(passwords: Passwords<'_>, warning: Warning) -> String {
    match warning {
        Warning::StraightRowsOfKeysAreEasyToGuess
        | Warning::ShortKeyboardPatternsAreEasyToGuess
        | Warning::SequencesLikeAbcAreEasyToGuess => passwords.avoid_sequences(),
        Warning::RepeatsLikeAaaAreEasyToGuess
        | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess => passwords.avoid_repetition(),
        Warning::ThisIsATop10Password
        | Warning::ThisIsATop100Password
        | Warning::ThisIsACommonPassword
        | Warning::ThisIsSimilarToACommonlyUsedPassword => passwords.avoid_common(),
        Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess => {
            passwords.avoid_dates()
        }
        Warning::AWordByItselfIsEasyToGuess => passwords.add_words(),
        Warning::NamesAndSurnamesByThemselvesAreEasyToGuess
        | Warning::CommonNamesAndSurnamesAreEasyToGuess => passwords.avoid_names(),
    }
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

    #[test]
    fn what_is_wrong_is_said_in_the_user_s_language() {
        for (password, sv, en) in [
            ("password", "prövas först", "tried first"),
            ("mnopqrstu", "följder", "sequences"),
            ("zzzzzzzzzzz", "Samma tecken flera gånger", "same characters again"),
            ("13.5.1987", "Årtal och datum", "Years and dates"),
        ] {
            for (language, hint) in [(Language::Sv, sv), (Language::En, en)] {
                let judged = strength(password, words::in_language(language));
                let hints = judged.hints.join(" ");
                assert!(hints.contains(hint), "{password}: {hint:?} is not in {hints:?}");
            }
        }
    }
}
