//! Industries: Statistics Sweden's SNI, versions 2007 and 2025. The form of codes, sections and the
//! divisions of manufacturing; not the groups and classes below them, which we do not hold.
//!
//! Sources: SNI 2007 (MIS 2007:2), which is NACE Rev. 2 (Regulation (EC) No 1893/2006) to four
//! digits and a national fifth; SNI 2025, which is NACE Rev. 2.1 (Delegated Regulation (EU)
//! 2023/137). Swedish names are the classification's, English ones our own.

use crate::{language::Language, vocabulary};
use serde::Serialize;

vocabulary! {
    /// Version of the classification. The same code may mean different things in the two.
    SniVersion, "sni_version" {
        /// SNI 2007.
        Sni2007 = "2007",
        /// SNI 2025.
        Sni2025 = "2025",
    }
}

/// A code in a version of the classification: division (two digits) to detailed group (five).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sni {
    version: SniVersion,
    code: String,
    division: u8,
}

/// Why a text is no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, thiserror::Error)]
#[serde(tag = "part", rename_all = "snake_case")]
pub enum SniError {
    /// Something else than digits and a point after the second.
    #[error("something else than digits and a point after the second")]
    Characters,
    /// Fewer than two digits or more than five.
    #[error("{digits} digits where two to five are needed")]
    Length {
        /// Digits given.
        digits: usize,
    },
    /// The first two digits are no division of the classification.
    #[error("no such division")]
    Division,
}

/// A section of SNI 2007: a letter over a run of divisions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Section {
    /// A to U.
    pub letter: char,
    first: u8,
    last: u8,
    sv: &'static str,
    en: &'static str,
}

/// A division of manufacturing in SNI 2007.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Division {
    /// The two digits, 10 to 33.
    pub number: u8,
    sv: &'static str,
    en: &'static str,
}

impl Sni {
    /// Reads a code as typed: `25`, `25.1`, `25.110` or `25110`.
    ///
    /// Only the division is looked up, and only for SNI 2007: the levels below differ by revision.
    ///
    /// # Errors
    /// [`SniError`] says which part is wrong.
    pub fn parse(version: SniVersion, text: &str) -> Result<Self, SniError> {
        let mut code = String::new();
        for character in text.trim().chars() {
            match character {
                '0'..='9' => code.push(character),
                // A point is the official spelling, a blank a common one.
                '.' | ' ' if code.len() == 2 => {}
                _ => return Err(SniError::Characters),
            }
        }
        if !(2..=5).contains(&code.len()) {
            return Err(SniError::Length { digits: code.len() });
        }
        let division = code.get(..2).and_then(|two| two.parse().ok()).unwrap_or_default();
        let exists = match version {
            SniVersion::Sni2007 => section_of(division).is_some(),
            SniVersion::Sni2025 => division > 0,
        };
        if exists { Ok(Self { version, code, division }) } else { Err(SniError::Division) }
    }

    /// The version that the code belongs to.
    #[must_use]
    pub const fn version(&self) -> SniVersion {
        self.version
    }

    /// The digits without a point, as the register keeps them.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The code as it is printed: `25.110`.
    #[must_use]
    pub fn formatted(&self) -> String {
        match self.code.split_at_checked(2) {
            Some((division, rest)) if !rest.is_empty() => format!("{division}.{rest}"),
            _ => self.code.clone(),
        }
    }

    /// The section. For SNI 2025 only where letter, divisions and content are as in 2007 (A–F, H and
    /// I): trade (G) has lost the repair of vehicles, and from J on the letters mean other things,
    /// so that a name taken from 2007 would be wrong.
    #[must_use]
    pub fn section(&self) -> Option<&'static Section> {
        section_of(self.division).filter(|section| match self.version {
            SniVersion::Sni2007 => true,
            SniVersion::Sni2025 => matches!(section.letter, 'A'..='F' | 'H' | 'I'),
        })
    }

    /// The industry in words: the division in manufacturing (SNI 2007), otherwise the section.
    #[must_use]
    pub fn industry(&self, language: Language) -> Option<&'static str> {
        let division = MANUFACTURING
            .iter()
            .find(|d| d.number == self.division && self.version == SniVersion::Sni2007);
        match division {
            Some(division) => Some(division.name(language)),
            None => self.section().map(|section| section.name(language)),
        }
    }
}

impl Section {
    /// The section's name.
    #[must_use]
    pub const fn name(&self, language: Language) -> &'static str {
        match language {
            Language::Sv => self.sv,
            Language::En => self.en,
        }
    }
}

impl Division {
    /// The division's name.
    #[must_use]
    pub const fn name(&self, language: Language) -> &'static str {
        match language {
            Language::Sv => self.sv,
            Language::En => self.en,
        }
    }
}

fn section_of(division: u8) -> Option<&'static Section> {
    SECTIONS.iter().find(|section| (section.first..=section.last).contains(&division))
}

macro_rules! sections {
    ($($letter:literal $first:literal..=$last:literal $sv:literal $en:literal),+ $(,)?) => {
        &[$(Section { letter: $letter, first: $first, last: $last, sv: $sv, en: $en }),+]
    };
}

macro_rules! divisions {
    ($($number:literal $sv:literal $en:literal),+ $(,)?) => {
        &[$(Division { number: $number, sv: $sv, en: $en }),+]
    };
}

/// The sections of SNI 2007 in their order.
#[rustfmt::skip]
pub const SECTIONS: &[Section] = sections![
    'A' 1..=3 "Jordbruk, skogsbruk och fiske" "Agriculture, forestry and fishing",
    'B' 5..=9 "Utvinning av mineral" "Mining and quarrying",
    'C' 10..=33 "Tillverkning" "Manufacturing",
    'D' 35..=35 "Försörjning av el, gas, värme och kyla" "Supply of electricity, gas, heating and cooling",
    'E' 36..=39 "Vattenförsörjning; avloppsrening, avfallshantering och sanering"
        "Water supply; sewerage, waste management and remediation",
    'F' 41..=43 "Byggverksamhet" "Construction",
    'G' 45..=47 "Handel; reparation av motorfordon och motorcyklar" "Trade; repair of motor vehicles and motorcycles",
    'H' 49..=53 "Transport och magasinering" "Transport and storage",
    'I' 55..=56 "Hotell- och restaurangverksamhet" "Hotels and restaurants",
    'J' 58..=63 "Informations- och kommunikationsverksamhet" "Information and communication",
    'K' 64..=66 "Finans- och försäkringsverksamhet" "Finance and insurance",
    'L' 68..=68 "Fastighetsverksamhet" "Real estate",
    'M' 69..=75 "Verksamhet inom juridik, ekonomi, vetenskap och teknik"
        "Legal, financial, scientific and technical activities",
    'N' 77..=82 "Uthyrning, fastighetsservice, resetjänster och andra stödtjänster"
        "Rental, property services, travel and other support services",
    'O' 84..=84 "Offentlig förvaltning och försvar; obligatorisk socialförsäkring"
        "Public administration and defence; compulsory social security",
    'P' 85..=85 "Utbildning" "Education",
    'Q' 86..=88 "Vård och omsorg; sociala tjänster" "Health and social care",
    'R' 90..=93 "Kultur, nöje och fritid" "Culture, entertainment and leisure",
    'S' 94..=96 "Annan serviceverksamhet" "Other services",
    'T' 97..=98 "Förvärvsarbete i hushåll" "Paid work in households",
    'U' 99..=99 "Verksamhet vid internationella organisationer" "International organisations",
];

/// The divisions of manufacturing (section C) of SNI 2007 in their order.
#[rustfmt::skip]
pub const MANUFACTURING: &[Division] = divisions![
    10 "Livsmedelsframställning" "Food",
    11 "Framställning av drycker" "Beverages",
    12 "Tobaksvarutillverkning" "Tobacco products",
    13 "Textilvarutillverkning" "Textiles",
    14 "Tillverkning av kläder" "Clothing",
    15 "Tillverkning av läder, läder- och skinnvaror m.m." "Leather and leather goods",
    16 "Tillverkning av trä och varor av trä, kork, rotting o.d. utom möbler"
        "Wood and goods of wood, cork, rattan and the like, except furniture",
    17 "Pappers- och pappersvarutillverkning" "Paper and paper products",
    18 "Grafisk produktion och reproduktion av inspelningar" "Printing and reproduction of recordings",
    19 "Tillverkning av stenkolsprodukter och raffinerade petroleumprodukter"
        "Coal products and refined petroleum products",
    20 "Tillverkning av kemikalier och kemiska produkter" "Chemicals and chemical products",
    21 "Tillverkning av farmaceutiska basprodukter och läkemedel" "Pharmaceutical base products and medicines",
    22 "Tillverkning av gummi- och plastvaror" "Rubber and plastic goods",
    23 "Tillverkning av andra icke-metalliska mineraliska produkter" "Other non-metallic mineral products",
    24 "Stål- och metallframställning" "Steel and metal production",
    25 "Tillverkning av metallvaror utom maskiner och apparater" "Metal goods, except machinery and equipment",
    26 "Tillverkning av datorer, elektronikvaror och optik" "Computers, electronics and optics",
    27 "Tillverkning av elapparatur" "Electrical equipment",
    28 "Tillverkning av övriga maskiner" "Other machinery",
    29 "Tillverkning av motorfordon, släpfordon och påhängsvagnar" "Motor vehicles, trailers and semi-trailers",
    30 "Tillverkning av andra transportmedel" "Other means of transport",
    31 "Tillverkning av möbler" "Furniture",
    32 "Annan tillverkning" "Other manufacturing",
    33 "Reparation och installation av maskiner och apparater"
        "Repair and installation of machinery and equipment",
];

#[cfg(test)]
mod tests {
    use super::*;
    use SniVersion::{Sni2007, Sni2025};

    fn letter(version: SniVersion, code: &str) -> Option<char> {
        Sni::parse(version, code).unwrap().section().map(|section| section.letter)
    }

    #[test]
    fn a_code_is_kept_as_digits_and_printed_with_its_point() {
        for (typed, code, printed) in [
            ("25", "25", "25"),
            ("25.1", "251", "25.1"),
            (" 25.11 ", "2511", "25.11"),
            ("25.110", "25110", "25.110"),
            ("25110", "25110", "25.110"),
            ("25 110", "25110", "25.110"),
            ("01.110", "01110", "01.110"),
        ] {
            let sni = Sni::parse(Sni2007, typed).unwrap();
            assert_eq!((sni.code(), sni.formatted().as_str()), (code, printed), "{typed}");
        }
    }

    #[test]
    fn a_wrong_code_is_told_which_part_is_wrong() {
        for (typed, error) in [
            ("", SniError::Length { digits: 0 }),
            ("2", SniError::Length { digits: 1 }),
            ("25.1100", SniError::Length { digits: 6 }),
            ("2.5", SniError::Characters),
            ("251.10", SniError::Characters),
            ("C25", SniError::Characters),
            ("25,110", SniError::Characters),
            ("00.000", SniError::Division),
            ("04", SniError::Division),
            ("34.1", SniError::Division),
        ] {
            assert_eq!(Sni::parse(Sni2007, typed), Err(error), "{typed}");
        }
        assert_eq!(Sni::parse(Sni2025, "00"), Err(SniError::Division));
    }

    #[test]
    fn the_2007_version_has_21_sections_over_88_divisions() {
        let letters: String = SECTIONS.iter().map(|section| section.letter).collect();
        assert_eq!(letters, "ABCDEFGHIJKLMNOPQRSTU");
        let divisions = (0..=99).filter(|division| section_of(*division).is_some()).count();
        assert_eq!(divisions, 88);
    }

    #[test]
    fn the_24_divisions_of_manufacturing_are_all_there_and_in_section_c() {
        assert!(MANUFACTURING.iter().map(|division| division.number).eq(10..=33));
        for division in MANUFACTURING {
            assert_eq!(letter(Sni2007, &division.number.to_string()), Some('C'));
        }
    }

    #[test]
    fn an_industry_is_named_as_closely_as_the_version_allows() {
        let industry =
            |version, code, language| Sni::parse(version, code).unwrap().industry(language);
        assert_eq!(
            industry(Sni2007, "25.110", Language::Sv),
            Some("Tillverkning av metallvaror utom maskiner och apparater")
        );
        assert_eq!(industry(Sni2007, "28", Language::En), Some("Other machinery"));
        assert_eq!(
            industry(Sni2007, "62.010", Language::En),
            Some("Information and communication")
        );
        assert_eq!(industry(Sni2025, "25.110", Language::Sv), Some("Tillverkning"));
        assert_eq!(industry(Sni2025, "62.100", Language::Sv), None);
    }

    #[test]
    fn letters_that_shifted_in_2025_are_not_borrowed_from_2007() {
        for (code, in_2007, in_2025) in [
            ("05", 'B', Some('B')),
            ("33", 'C', Some('C')),
            ("43", 'F', Some('F')),
            ("47", 'G', None),
            ("53", 'H', Some('H')),
            ("56", 'I', Some('I')),
            ("58", 'J', None),
            ("68", 'L', None),
            ("96", 'S', None),
        ] {
            assert_eq!(letter(Sni2007, code), Some(in_2007), "{code}");
            assert_eq!(letter(Sni2025, code), in_2025, "{code}");
        }
    }
}
