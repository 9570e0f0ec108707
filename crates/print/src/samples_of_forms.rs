//! Blank forms for invented people, for tests and for looking at.

use domain::language::Language;

use super::{day, said};
use crate::documents::{
    TextSize,
    mapping_form::{FormArea, FormParticipant, MappingForm},
};

/// A form of two pages of competences, for a person or for whoever comes.
pub(crate) fn mapping_form(language: Language, text_size: TextSize, named: bool) -> MappingForm {
    let area = |name: &str, competences: &[&str]| FormArea {
        name: said(name),
        competences: competences.iter().copied().map(said).collect(),
    };
    MappingForm {
        language,
        text_size,
        dated: day("2020-10-05"),
        role: said("Svetsare"),
        version: 2,
        employer: "Norrmek AB".into(),
        participant: named
            .then(|| FormParticipant { name: "Amira Haddad".into(), number: Some(17) }),
        coach: "Karin Ek".into(),
        project: "Kompetenslyft Norr".into(),
        diary_number: "2020/00123".into(),
        funder_line: "Medfinansieras av Europeiska unionen, Europeiska socialfonden".into(),
        areas: vec![
            area(
                "Svetsning",
                &[
                    "Svetsning med metallisk bågsvets (MMA)",
                    "MIG/MAG-svetsning",
                    "TIG-svetsning",
                    "Svetsplanering och svetsdatablad",
                    "Kontroll av svetsar och dokumentation enligt svetsprocedur",
                ],
            ),
            area("Plåtbearbetning", &["Kantpressning", "Termisk skärning", "Rullformning"]),
            area("Ritning och mätning", &["Ritningsläsning", "Mätteknik", "Uppmärkning"]),
            area("Arbetsmiljö", &["Riskbedömning", "Personlig skyddsutrustning", "Lyft"]),
            area("Kvalitet", &["Egenkontroll", "Avvikelsehantering"]),
        ],
        permits: ["Heta arbeten", "Svetsarprövning enligt ISO 9606-1", "Travers och lyftredskap"]
            .map(said)
            .into(),
    }
}
