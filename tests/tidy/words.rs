//! What the texts call things: the field's words that must never stand for one another. Not whether a
//! text is there in both languages: that is the type checker's and the `words` crate's.

use crate::Rule;

/// Swedish texts: what Rust says, what the interface says, and the guide.
fn is_swedish_text(path: &str) -> bool {
    path.starts_with("locales/sv/")
        || path.starts_with("ui/src/text/sv/")
        || path == "docs/guide.md"
}

/// Whether a text speaks of somebody as validated: the participle, not the noun for what is under way.
fn says_validated(sentence: &str) -> bool {
    ["validerad", "validerat", "validerats", "validerades"]
        .iter()
        .any(|word| sentence.contains(word))
}

/// Sentences of a line, in small letters; comments are for us.
fn sentences(line: &str) -> impl Iterator<Item = String> {
    let text = line.trim_start();
    let is_comment = text.starts_with('#') || text.starts_with("//");
    let text = if is_comment { String::new() } else { text.to_lowercase() };
    text.split(['.', '!', '?', ';']).map(str::to_owned).collect::<Vec<_>>().into_iter()
}

#[test]
fn only_somebody_else_validates_never_the_coach() {
    Rule {
        why: "A coach maps (kartlagd) and rates; validerad is a test centre's or another issuer's \
              judgement. Use the word for that alone, in a sentence that says whose it is.",
        covers: is_swedish_text,
        breaches: |file| {
            file.lines_where(|line| {
                sentences(line).any(|sentence| {
                    let of_whom = ["coach", "skattning", "skattad", "kartlag", "kartläg", "chef"];
                    says_validated(&sentence) && of_whom.iter().any(|word| sentence.contains(word))
                })
            })
        },
        broken_by: (
            "ui/src/text/sv/person.js",
            "  hint: \"Nivån är validerad när coachen har satt den.\",\n",
        ),
    }
    .holds();
}

#[test]
fn what_is_mapped_is_not_called_assessed_and_what_is_not_assessed_not_unmapped() {
    Rule {
        why: "Kartlagd is said of a person or of how much is done, bedömd of one competence: one \
              sentence with both must set them apart, with ej or inte before bedömd.",
        covers: is_swedish_text,
        breaches: |file| {
            file.lines_where(|line| {
                sentences(line).any(|sentence| {
                    let both = sentence.contains("kartlagd") && sentence.contains("bedömd");
                    let apart = ["ej bedömd", "inte bedömd", "inte är bedömd"];
                    both && !apart.iter().any(|words| sentence.contains(words))
                })
            })
        },
        broken_by: ("locales/sv/papers.ftl", "state = Kartlagd och bedömd av coachen\n"),
    }
    .holds();
}
