//! From a text to lines: words with a space between them, broken at a width. Shaped words are kept,
//! so that a batch shapes each word once. Not where lines stand on a page.

use std::{
    collections::{BTreeSet, HashMap},
    sync::Arc,
};

use domain::language::Language;
use unicode_normalization::char::is_combining_mark;

use crate::{
    error::Error,
    face::{Face, Glyph, Missing, Subset, Typeface, Word},
};

/// Words that stand on one line with a space between them.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Line {
    pub(crate) face: Face,
    pub(crate) size: f32,
    pub(crate) words: Vec<Arc<Word>>,
    pub(crate) space: Arc<Word>,
    /// Whether the text goes on: a space ends the line, so that whoever reads it out does not join
    /// two words. Not so after a hyphen.
    pub(crate) goes_on: bool,
}

impl Line {
    /// Width in points.
    pub(crate) fn width(&self) -> f32 {
        let words: f32 = self.words.iter().map(|word| word.advance).sum();
        #[allow(clippy::cast_precision_loss, reason = "a line holds few words")]
        let spaces = self.words.len().saturating_sub(1) as f32 * self.space.advance;
        (words + spaces) * self.size / 1000.0
    }

    /// Every glyph with the spaces between words.
    pub(crate) fn glyphs(&self) -> impl Iterator<Item = &Glyph> {
        let last = self.words.len().saturating_sub(1);
        self.words.iter().enumerate().flat_map(move |(index, word)| {
            let space = (index < last || self.goes_on).then_some(&self.space.glyphs);
            word.glyphs.iter().chain(space.into_iter().flatten())
        })
    }

    /// What stands on the line.
    #[cfg(test)]
    pub(crate) fn text(&self) -> String {
        self.glyphs().map(|glyph| glyph.text.as_str()).collect()
    }
}

/// Most shaped words that are kept; a batch of any size stays within a few megabytes.
const WORDS_KEPT: usize = 20_000;

/// Sets text in the papers' typeface.
pub(crate) struct Typesetter {
    faces: [Kept; 2],
}

/// A face with the words that are shaped in it already.
struct Kept {
    typeface: Typeface,
    words: HashMap<String, Arc<Word>>,
}

impl Typesetter {
    pub(crate) fn new() -> Result<Self, Error> {
        let kept =
            |face| Ok::<_, Error>(Kept { typeface: Typeface::new(face)?, words: HashMap::new() });
        Ok(Self { faces: [kept(Face::Regular)?, kept(Face::Bold)?] })
    }

    /// A face with only the glyphs in `used`, as a document carries it.
    pub(crate) fn subset(&self, face: Face, used: &BTreeSet<u16>) -> Result<Subset, Error> {
        self.faces[face as usize].typeface.subset(used)
    }

    /// Height of capitals over the size: where a line's optical middle is.
    pub(crate) const CAPITALS: f32 = 1462.0 / 2048.0;
    /// What lies over the baseline of a line that is as high as its size.
    pub(crate) const ASCENT: f32 = 0.86;

    fn word(&mut self, face: Face, word: &str) -> Result<Arc<Word>, Missing> {
        let kept = &mut self.faces[face as usize];
        if let Some(word) = kept.words.get(word) {
            return Ok(Arc::clone(word));
        }
        let shaped = Arc::new(kept.typeface.shape(word)?);
        if kept.words.len() >= WORDS_KEPT {
            kept.words.clear();
        }
        kept.words.insert(word.to_owned(), Arc::clone(&shaped));
        Ok(shaped)
    }

    /// The text broken into lines no wider than `width` points; line breaks in it are kept. A word
    /// that is wider than a whole line is broken: after a hyphen or a slash, else between syllables,
    /// else anywhere. At least one line.
    pub(crate) fn wrap(
        &mut self,
        face: Face,
        size: f32,
        text: &str,
        width: f32,
        language: Language,
    ) -> Result<Vec<Line>, Missing> {
        let space = self.word(face, " ")?;
        let empty =
            |goes_on| Line { face, size, words: Vec::new(), space: Arc::clone(&space), goes_on };
        let limit = width * 1000.0 / size;
        let mut lines = Vec::new();
        for paragraph in text.split(['\n', '\r', '\u{2028}', '\u{2029}']) {
            let (mut line, mut used) = (empty(true), 0.0);
            for piece in paragraph.split(is_breaking_space).filter(|piece| !piece.is_empty()) {
                let word = self.word(face, &kept(piece))?;
                let needed = if line.words.is_empty() { 0.0 } else { space.advance } + word.advance;
                if used + needed <= limit {
                    used += needed;
                    line.words.push(word);
                    continue;
                }
                if !line.words.is_empty() {
                    lines.push(std::mem::replace(&mut line, empty(true)));
                }
                if word.advance <= limit {
                    used = word.advance;
                    line.words.push(word);
                    continue;
                }
                let mut parts = self.broken(face, piece, limit, language)?;
                let last = parts.pop();
                for part in parts {
                    // Inside a word: no space at the line's end.
                    lines.push(Line { words: vec![part], ..empty(false) });
                }
                if let Some(last) = last {
                    used = last.advance;
                    line.words.push(last);
                }
            }
            line.goes_on = false;
            // An empty line between paragraphs is kept, one at the end is not.
            if !line.words.is_empty() || lines.is_empty() || !lines.last().is_some_and(is_blank) {
                lines.push(line);
            }
        }
        while lines.len() > 1 && lines.last().is_some_and(is_blank) {
            lines.pop();
        }
        Ok(lines)
    }

    /// A word as several, none wider than the limit.
    fn broken(
        &mut self,
        face: Face,
        word: &str,
        limit: f32,
        language: Language,
    ) -> Result<Vec<Arc<Word>>, Missing> {
        let mut parts: Vec<Arc<Word>> = Vec::new();
        let mut current = String::new();
        let mut mark = "";
        for (unit, after) in units(&kept(word), language) {
            // Room for the hyphen that a break after this unit would need.
            let longer = format!("{current}{unit}{}", after.mark());
            if !current.is_empty() && self.word(face, &longer)?.advance > limit {
                let end = format!("{current}{mark}");
                parts.extend(self.fitting(face, &end, limit)?);
                current.clear();
            }
            current.push_str(&unit);
            mark = after.mark();
        }
        parts.extend(self.fitting(face, &current, limit)?);
        Ok(parts)
    }

    /// A part of a word, cut anywhere if it still is too wide.
    fn fitting(&mut self, face: Face, part: &str, limit: f32) -> Result<Vec<Arc<Word>>, Missing> {
        let whole = self.word(face, part)?;
        if whole.advance <= limit {
            return Ok(vec![whole]);
        }
        let mut parts = Vec::new();
        let mut current = String::new();
        let mut last: Option<Arc<Word>> = None;
        for character in part.chars() {
            current.push(character);
            let longer = self.word(face, &current)?;
            if longer.advance > limit
                && !is_combining_mark(character)
                && let Some(fitting) = last.take()
            {
                parts.push(fitting);
                current = character.to_string();
                last = Some(self.word(face, &current)?);
            } else {
                last = Some(longer);
            }
        }
        parts.extend(last);
        Ok(parts)
    }
}

/// Whether a line may break here. Not at a no-break space.
fn is_breaking_space(character: char) -> bool {
    character.is_whitespace() && !matches!(character, '\u{a0}' | '\u{202f}')
}

fn is_blank(line: &Line) -> bool {
    line.words.is_empty()
}

/// Without what no reader sees: joiners, marks of direction, variation selectors, soft hyphens. Two
/// hyphens that the face lacks become the one that looks the same.
fn kept(word: &str) -> String {
    word.chars()
        .filter(|c| {
            !c.is_control()
                && !matches!(
                    u32::from(*c),
                    0x00AD
                        | 0x061C
                        | 0x180E
                        | 0x200B..=0x200F
                        | 0x202A..=0x202E
                        | 0x2060..=0x2064
                        | 0x2066..=0x2069
                        | 0xFE00..=0xFE0F
                        | 0xFEFF
                )
        })
        .map(|c| if matches!(c, '\u{2010}' | '\u{2011}') { '-' } else { c })
        .collect()
}

/// What a break after a part of a word shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Break {
    /// Nothing: a hyphen or slash stands there already, or the word ends.
    Nothing,
    /// A soft hyphen: read out, it joins what it parts.
    Hyphen,
}

impl Break {
    const fn mark(self) -> &'static str {
        match self {
            Self::Nothing => "",
            Self::Hyphen => "\u{ad}",
        }
    }
}

/// The parts between which a word may break.
fn units(word: &str, language: Language) -> Vec<(String, Break)> {
    let pattern = match language {
        Language::Sv => hypher::Lang::Swedish,
        Language::En => hypher::Lang::English,
    };
    let mut units = Vec::new();
    for part in word.split_inclusive(['-', '/', '_', '@', '.', '–', '+', '&']) {
        let mut syllables = hypher::hyphenate(part, pattern).peekable();
        while let Some(syllable) = syllables.next() {
            let after = if syllables.peek().is_some() { Break::Hyphen } else { Break::Nothing };
            units.push((syllable.to_owned(), after));
        }
    }
    units
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIZE: f32 = 11.0;

    fn wrap(text: &str, width: f32) -> Vec<String> {
        let mut setter = Typesetter::new().expect("a typeface");
        let lines = setter.wrap(Face::Regular, SIZE, text, width, Language::Sv).expect("glyphs");
        for line in &lines {
            assert!(line.width() <= width + 0.01, "{} is wider than {width}", line.text());
        }
        lines.iter().map(Line::text).collect()
    }

    #[test]
    fn lines_break_between_words_and_end_with_a_space_for_whoever_reads_aloud() {
        assert_eq!(wrap("ett två tre fyra", 42.0), ["ett två ", "tre fyra"]);
        assert_eq!(wrap("ett två", 500.0), ["ett två"]);
    }

    #[test]
    fn line_breaks_are_kept_and_a_no_break_space_holds() {
        assert_eq!(wrap("ett\ntvå\n\ntre\n", 500.0), ["ett", "två", "", "tre"]);
        assert_eq!(wrap("12\u{a0}år", 20.0).concat(), "12 år");
        assert_eq!(wrap("", 50.0), [""]);
    }

    #[test]
    fn a_word_wider_than_the_line_breaks_at_syllables_with_a_hyphen() {
        let lines = wrap("Kvalitetsledningssystem", 70.0);
        assert_eq!(lines, ["Kvalitetsled\u{ad}", "ningssystem"]);
        assert_eq!(wrap("MIG/MAG-svetsning", 60.0), ["MIG/MAG-", "svetsning"]);
    }

    #[test]
    fn a_word_without_syllables_breaks_anywhere_but_never_before_a_mark() {
        let lines = wrap(&"å".repeat(200), 60.0);
        assert_eq!(lines.concat(), "å".repeat(200));
        let lines = wrap(&"q\u{308}".repeat(40), 60.0);
        assert!(lines.iter().all(|line| line.starts_with('q')), "{lines:?}");
    }

    #[test]
    fn a_letter_typed_in_two_parts_is_the_same_glyph_as_in_one() {
        let mut setter = Typesetter::new().expect("a typeface");
        let two = setter.word(Face::Regular, "A\u{30a}sa").expect("glyphs");
        let one = setter.word(Face::Regular, "Åsa").expect("glyphs");
        assert_eq!(two.glyphs, one.glyphs);
    }

    #[test]
    fn every_glyph_stands_for_the_text_it_shows() {
        let mut setter = Typesetter::new().expect("a typeface");
        for text in
            ["Nguyễn", "q\u{308}x\u{30c}", "Ελένη", "Щербакова", "fi fl ffi", "O'Brien \"B\""]
        {
            let lines = setter.wrap(Face::Bold, SIZE, text, 500.0, Language::Sv).expect("glyphs");
            assert_eq!(lines[0].text(), text);
            assert!(lines[0].glyphs().all(|glyph| !glyph.text.is_empty()));
        }
    }

    #[test]
    fn a_character_that_no_face_has_is_named_and_never_drawn_as_a_box() {
        let mut setter = Typesetter::new().expect("a typeface");
        for (text, missing) in
            [("王小明", '王'), ("Ylva 🙂", '🙂'), ("محمد", 'م'), ("a\u{e000}", '\u{e000}')]
        {
            let error = setter.wrap(Face::Regular, SIZE, text, 500.0, Language::Sv);
            assert_eq!(error.err(), Some(Missing(missing)), "{text}");
        }
    }

    #[test]
    fn what_no_reader_sees_is_left_out() {
        assert_eq!(wrap("Åsa\u{200b}\u{feff} Öb\u{ad}erg\u{fe0f}", 500.0), ["Åsa Öberg"]);
        assert_eq!(wrap("ISO\u{2011}9606", 500.0), ["ISO-9606"]);
    }
}
