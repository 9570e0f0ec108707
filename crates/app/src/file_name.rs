//! File names from what people and companies are called, good on every system: nothing in a name can
//! lead to another folder, to a device, or to a file that cannot be opened again. Not which ending.

use unicode_normalization::UnicodeNormalization;

/// Most bytes of a name: room for an ending and a number within the 255 that file systems allow,
/// and for a path within the 260 characters that older programs do.
const LIMIT: usize = 100;

/// In place of a name of which nothing is left.
const NAMELESS: &str = "kompetenspass";

/// The text as a file name without its ending: letters of every script stay as they are.
#[must_use]
pub fn safe(text: &str) -> String {
    let replaced: String = text.nfc().filter(|c| !is_invisible(*c)).map(replacement).collect();
    let words: Vec<&str> = replaced.split(' ').filter(|word| !word.is_empty()).collect();
    let joined = words.join(" ");
    // Windows drops dots and spaces at the end; a leading dot hides a file and a leading hyphen
    // looks like an option.
    let loose = [' ', '.', '-'];
    let begun = joined.trim_start_matches(loose);
    let name = cut(begun).trim_end_matches(loose);
    if name.is_empty() {
        NAMELESS.to_owned()
    } else if is_device(name) {
        format!("_{name}")
    } else {
        name.to_owned()
    }
}

/// What a character becomes: separators of paths and what Windows reserves become a hyphen.
fn replacement(character: char) -> char {
    match character {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
        blank if blank.is_whitespace() || blank.is_control() => ' ',
        other => other,
    }
}

/// Marks of writing direction and byte order, with which a name looks like another one. (The joiners
/// U+200C and U+200D belong to the spelling of names.)
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
            | '\u{FEFF}'
    )
}

fn cut(name: &str) -> &str {
    name.get(..name.floor_char_boundary(LIMIT)).unwrap_or_default()
}

/// Whether Windows takes the name for a device, whatever follows its first dot.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_uppercase();
    let numbered = |port: &str| {
        stem.strip_prefix(port).is_some_and(|number| {
            let mut characters = number.chars();
            let one = characters.next();
            // The superscripts count as digits there.
            one.is_some_and(|c| c.is_ascii_digit() || matches!(c, '¹' | '²' | '³'))
                && characters.next().is_none()
        })
    };
    matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$")
        || numbered("COM")
        || numbered("LPT")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_names_stay_as_they_are() {
        for name in ["Åsa Öberg", "Łukasz Żółć", "محمد", "Norrmek AB 2020-10-05", "O’Neill, J.R"]
        {
            assert_eq!(safe(name), name);
        }
    }

    #[test]
    fn hostile_names_become_harmless() {
        for (text, name) in [
            ("../..", "kompetenspass"),
            ("../../etc/passwd", "etc-passwd"),
            (r"C:\Windows\System32", "C--Windows-System32"),
            ("a/b", "a-b"),
            ("", "kompetenspass"),
            ("  ", "kompetenspass"),
            (".", "kompetenspass"),
            (".bashrc", "bashrc"),
            ("-rf", "rf"),
            ("CON", "_CON"),
            ("nul.pdf", "_nul.pdf"),
            ("Com7 .x", "_Com7 .x"),
            ("LPT²", "_LPT²"),
            ("Conny", "Conny"),
            ("COM12", "COM12"),
            ("Anna. . ", "Anna"),
            ("Anna\n\tBerg\u{0}", "Anna Berg"),
            ("Anna \u{202E}fdp.exe", "Anna fdp.exe"),
            ("\"Bosse\" <b|o>?*", "Bosse- -b-o"),
            ("🙂", "🙂"),
        ] {
            assert_eq!(safe(text), name, "{text:?}");
        }
    }

    #[test]
    fn letters_written_in_two_parts_become_one() {
        assert_eq!(safe("A\u{30A}sa O\u{308}berg"), "Åsa Öberg");
    }

    #[test]
    fn a_long_name_is_cut_between_characters() {
        for letter in ["a", "å", "漢", "🙂"] {
            let name = safe(&letter.repeat(200));
            assert!(name.len() <= LIMIT && name.len() > LIMIT - 4, "{}", name.len());
            assert!(name.chars().all(|c| letter.contains(c)));
        }
        let ends_in_a_space = format!("{} {}", "a".repeat(99), "b".repeat(99));
        assert_eq!(safe(&ends_in_a_space), "a".repeat(99));
    }

    #[test]
    fn a_safe_name_stays_as_it_is() {
        for text in ["../..", "CON", "Anna. .", "-.-.CON", &"å".repeat(200), "a\u{FEFF}/"] {
            let name = safe(text);
            assert_eq!(safe(&name), name, "{text:?}");
        }
    }
}
