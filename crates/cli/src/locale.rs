//! In which language to speak to whoever runs a command. Not the language of papers: that is asked
//! for.

use domain::language::Language;

/// The language that the environment asks messages to be in, by the order of POSIX.
pub(crate) fn of_environment() -> Language {
    of(|variable| std::env::var(variable).ok())
}

fn of(variable: impl Fn(&str) -> Option<String>) -> Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(variable)
        .find(|value| !value.is_empty())
        .unwrap_or_default();
    // `sv_SE.UTF-8`, `sv-FI`, `sv`.
    match set.split(['_', '-', '.', '@']).next() {
        Some("sv") => Language::Sv,
        _ => Language::En,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_variable_that_says_something_decides() {
        for (variables, language) in [
            (vec![], Language::En),
            (vec![("LANG", "sv_SE.UTF-8")], Language::Sv),
            (vec![("LANG", "sv")], Language::Sv),
            (vec![("LANG", "sv_FI@euro")], Language::Sv),
            (vec![("LANG", "svx_SE")], Language::En),
            (vec![("LANG", "sv_SE.UTF-8"), ("LC_MESSAGES", "en_GB")], Language::En),
            (vec![("LANG", "en_US"), ("LC_ALL", ""), ("LC_MESSAGES", "sv_SE")], Language::Sv),
            (vec![("LANG", "sv_SE"), ("LC_ALL", "C")], Language::En),
        ] {
            let lookup = |name: &str| {
                let found = variables.iter().find(|(variable, _)| *variable == name);
                found.map(|(_, value)| (*value).to_owned())
            };
            assert_eq!(of(lookup), language, "{variables:?}");
        }
    }
}
