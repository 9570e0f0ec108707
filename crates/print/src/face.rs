//! The papers' typeface, Noto Sans: shapes a word and gives out the part of a face that a document
//! carries. Not lines, and not where they stand.

use std::collections::{BTreeMap, BTreeSet};

use harfrust::{
    Buffer, BufferFlags, ClusterLevel, Feature, Font, GlyphId, ShapeOptions, ShaperFont, Tag, shape,
};
use printpdf::{FontMetrics, FontType, ParsedFont, PdfFontMetricsStub};
use unicode_normalization::{UnicodeNormalization, char::decompose_canonical};

use crate::error::Error;

/// One of the two faces of the papers' typeface, Noto Sans.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Face {
    Regular,
    Bold,
}

impl Face {
    pub(crate) const ALL: [Self; 2] = [Self::Regular, Self::Bold];

    /// The name under which pages refer to it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Regular => "Regular",
            Self::Bold => "Bold",
        }
    }

    /// The name in a font's dictionary: the six letters mark a subset (ISO 32000-1, 9.6.4).
    const fn subset_name(self) -> &'static str {
        match self {
            Self::Regular => "KPPASS+NotoSans",
            Self::Bold => "KPPASS+NotoSans-Bold",
        }
    }

    const fn program(self) -> &'static [u8] {
        match self {
            Self::Regular => notosans::REGULAR_TTF,
            Self::Bold => notosans::BOLD_TTF,
        }
    }

    const fn weight(self) -> u16 {
        match self {
            Self::Regular => 400,
            Self::Bold => 700,
        }
    }
}

/// A character that the face lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Missing(pub(crate) char);

/// A glyph with its place relative to the pen, in thousandths of the size.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Glyph {
    pub(crate) id: u16,
    pub(crate) advance: f32,
    pub(crate) right: f32,
    pub(crate) up: f32,
    /// What it stands for when the text is read out or copied.
    pub(crate) text: String,
}

/// A shaped word.
#[derive(Debug, PartialEq)]
pub(crate) struct Word {
    pub(crate) glyphs: Vec<Glyph>,
    /// Thousandths of the size.
    pub(crate) advance: f32,
}

/// A face, ready to set words in.
pub(crate) struct Typeface {
    face: Face,
    font: Font,
}

impl Typeface {
    pub(crate) fn new(face: Face) -> Result<Self, Error> {
        let font = Font::new(face.program(), 0).ok_or(Error::Typeface)?;
        Ok(Self { face, font })
    }

    /// Shapes a word: a text without line breaks.
    pub(crate) fn shape(&self, word: &str) -> Result<Word, Missing> {
        let charmap = self.font.charmap();
        let has = |c: char| charmap.map_unicode(u32::from(c)).is_some_and(|id| id.to_u32() != 0);
        let mut text = String::with_capacity(word.len());
        for character in word.nfc() {
            if has(character) {
                text.push(character);
                continue;
            }
            // One glyph for each character: a letter that the face has only in parts is set in parts.
            let mut missing = None;
            decompose_canonical(character, |part| {
                if has(part) {
                    text.push(part);
                } else {
                    missing = missing.or(Some(character));
                }
            });
            if let Some(character) = missing {
                return Err(Missing(character));
            }
        }
        let mut buffer = Buffer::new();
        buffer.push_str(&text);
        buffer.guess_segment_properties();
        buffer.set_cluster_level(ClusterLevel::Characters);
        // The only one that comes here is the soft hyphen at a line's end, which is to be seen.
        buffer.set_flags(BufferFlags::PRESERVE_DEFAULT_IGNORABLES);
        let font = ShaperFont::new(&self.font);
        // Without ccmp a letter with two marks stays one glyph with its own text (PDF/UA 7.21.7).
        let features = [Feature::new(Tag::new(b"ccmp"), 0, ..)];
        let first = text.chars().next().unwrap_or(' ');
        shape(&font, &mut buffer, ShapeOptions::new().features(&features))
            .map_err(|_| Missing(first))?;
        let thousandths = 1000.0 / f32::from(self.font.units_per_em());
        #[allow(clippy::cast_precision_loss, reason = "font units are 16 bits wide")]
        let scaled = |units: i32| units as f32 * thousandths;
        let infos = buffer.glyph_infos();
        let starts: BTreeSet<usize> = infos.iter().map(|info| info.cluster as usize).collect();
        let mut glyphs = Vec::with_capacity(infos.len());
        let mut advance = 0.0;
        for (info, position) in infos.iter().zip(buffer.glyph_positions()) {
            let start = info.cluster as usize;
            let end = starts.range(start + 1..).next().copied().unwrap_or(text.len());
            let id = u16::try_from(info.glyph_id).unwrap_or(0);
            if id == 0 {
                return Err(Missing(text[start..].chars().next().unwrap_or(first)));
            }
            glyphs.push(Glyph {
                id,
                advance: scaled(position.x_advance),
                right: scaled(position.x_offset),
                up: scaled(position.y_offset),
                text: text[start..end].replace(['\u{a0}', '\u{202f}', '\u{2009}'], " "),
            });
            advance += scaled(position.x_advance);
        }
        Ok(Word { glyphs, advance })
    }

    /// The face as a document carries it: only the glyphs in `used`, and each one's new number.
    pub(crate) fn subset(&self, used: &BTreeSet<u16>) -> Result<Subset, Error> {
        let mut remapper = subsetter::GlyphRemapper::new();
        let numbers: BTreeMap<u16, u16> =
            used.iter().map(|id| (*id, remapper.remap(*id))).collect();
        let program =
            subsetter::subset(self.face.program(), 0, &remapper).map_err(|_| Error::Typeface)?;
        let font = &self.font;
        let units = font.units_per_em();
        let metrics = font.metrics();
        let shaper = ShaperFont::new(font);
        let advance = |id: u16| shaper.glyph_h_advance(GlyphId::from(id));
        let mut widths = BTreeMap::new();
        let mut shown = BTreeMap::new();
        for (id, number) in &numbers {
            let advance = u16::try_from(advance(*id)).map_err(|_| Error::Typeface)?;
            widths.insert(*number, advance);
            // printpdf writes whole thousandths, cut off: what a viewer moves the pen by.
            shown.insert(*id, (f32::from(advance) * 1000.0 / f32::from(units)).trunc());
        }
        let line = metrics.h_line().ok_or(Error::Typeface)?;
        let bounds = metrics.bounds;
        // Font units are 16 bits wide by definition.
        let whole =
            [line.ascender, line.descender, bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max]
                .map(|value| i16::try_from(value.to_i32()).unwrap_or(i16::MAX));
        let [ascent, descent, x_min, y_min, x_max, y_max] = whole;
        let font = ParsedFont {
            original_bytes: program,
            font_index: 0,
            font_name: Some(self.face.subset_name().to_owned()),
            codepoint_to_glyph: BTreeMap::new(),
            glyph_widths: widths,
            units_per_em: units,
            font_metrics: FontMetrics { ascent, descent },
            font_type: FontType::TrueType,
            pdf_font_metrics: PdfFontMetricsStub {
                units_per_em: units,
                x_min,
                y_min,
                x_max,
                y_max,
                caret_slope_rise: 1,
                caret_slope_run: 0,
                us_weight_class: self.face.weight(),
            },
        };
        Ok(Subset { font, numbers, widths: shown })
    }
}

/// A face with only the glyphs that a document uses.
pub(crate) struct Subset {
    pub(crate) font: ParsedFont,
    /// A glyph's number in the subset, by its number in the face.
    pub(crate) numbers: BTreeMap<u16, u16>,
    /// How far a viewer moves the pen after a glyph, in thousandths, by its number in the face.
    pub(crate) widths: BTreeMap<u16, f32>,
}
