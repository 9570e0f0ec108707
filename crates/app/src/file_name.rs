//! File names from what people and companies are called, good on every system: nothing in a name can
//! lead to another folder, to a device, or to a file that cannot be opened again, and nothing in it is
//! an identity number. Not which ending.

use unicode_normalization::UnicodeNormalization;

/// Most bytes of a name: room for an ending and a number within the 255 that file systems allow,
/// and for a path within the 260 characters that older programs do.
const LIMIT: usize = 100;

/// In place of a name of which nothing is left.
const NAMELESS: &str = "kompetenspass";

/// The text as a file name without its ending: letters of every script stay as they are.
#[must_use]
pub fn safe(text: &str) -> String {
    // What is invisible goes first: it may stand between a letter and its mark.
    let visible = text.chars().filter(|c| !is_invisible(*c));
    let replaced: String = visible.nfc().map(replacement).collect();
    let numberless = without_numbers(&replaced);
    let words: Vec<&str> = numberless.split(' ').filter(|word| !word.is_empty()).collect();
    let joined = words.join(" ");
    // Windows drops dots and spaces at the end; a leading dot hides a file and a leading hyphen
    // looks like an option.
    let loose = [' ', '.', '-'];
    let begun = joined.trim_matches(loose);
    // Before it is cut: a name that is made again must stay the same.
    let apart = if is_device(begun) { format!("_{begun}") } else { begun.to_owned() };
    let name = cut(&apart).trim_end_matches(loose);
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

/// Marks of writing direction, breaking and byte order, with which a name looks like another one, and
/// code points that are no characters. (The joiners U+200C and U+200D belong to the spelling of names.)
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}'
            | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}'
            | '\u{FDD0}'..='\u{FDEF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}'
    ) || u32::from(character) & 0xFFFE == 0xFFFE
}

/// The text without what reads as an identity number, which somebody may have typed into a name:
/// ten or twelve digits, with signs among them or a space before the last four. Whether the number
/// is right plays no part: a wrong one still tells who it is. Telephone and organisation numbers look
/// the same, and a file can be named without them.
fn without_numbers(text: &str) -> String {
    let is_sign = |c: char| matches!(c, '-' | '+' | '\u{2010}'..='\u{2015}' | '\u{2212}');
    let is_part = |c: char| c.is_ascii_digit() || is_sign(c);
    let digits = |run: &str| run.chars().filter(char::is_ascii_digit).count();
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        kept.push_str(&rest[..start]);
        rest = &rest[start..];
        let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        let last = after.strip_prefix(' ').map(|next| {
            next.split_at(next.find(|c: char| !c.is_ascii_digit()).unwrap_or(next.len())).0
        });
        rest = match (digits(run), last) {
            (10 | 12, _) => after,
            (6 | 8, Some(last)) if last.len() == 4 => &after[1 + last.len()..],
            _ => {
                kept.push_str(run);
                after
            }
        };
    }
    kept + rest
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
mod tests;
