//! What an operation changed, line by line in words, read from the rows before and after it. Not
//! which operations there are, nor the words: those are the log's and the `words` crate's.

use domain::{
    aid::{AidRule, CostKind},
    assessment::{Basis, OutcomeKind, Rater},
    certified_time::TimeKind,
    company::NoticeKind,
    criterion::CriterionKind,
    document::DocumentKind,
    evaluation::{Moment, Source},
    evidence::EvidenceKind,
    identity::IdentityNumber,
    language::Language,
    mapping::MappingState,
    organisation_number::OrganisationNumber,
    partner::PartnerKind,
    person::{BackgroundKind, EmploymentStatusKind, Gender},
    plan::{ActionKind, ActionStatus, ActionTime, PlanState},
    project::StepKind,
    retention::{RetentionFrom, RetentionOf},
    role::ComparisonKind,
    size_class::SizeClass,
    sni::SniVersion,
    training::{DeliveryForm, SeatResult, SeatState},
    validation::{AreaOutcome, ValidationResult},
    visit::SlotOutcome,
};
use serde::de::DeserializeOwned;
use serde_json::Value;
use store::{Change, Entry, Row};
use words::{Labelled, Words};

/// Characters shown of a long text.
const TEXT_SHOWN: usize = 120;
/// Lines shown of one operation.
const LINES_SHOWN: usize = 40;

/// What an operation changed, a line for each field, or for each row where it changed several.
///
/// `names` knows what the thing is called whose id stands in a column; a reference that it does not
/// know is left out, as are ids and fields that mean nothing to a user. Identity numbers are masked.
pub(crate) fn details(
    entry: &Entry,
    words: &Words,
    names: &dyn Fn(&str, &str) -> Option<String>,
) -> Vec<String> {
    let teller = Teller { words, names };
    let mut rows: Vec<Vec<String>> =
        entry.changes.iter().map(|change| teller.change(change)).collect();
    rows.retain(|lines| !lines.is_empty());
    let mut lines: Vec<String> = match rows.len() {
        0 | 1 => rows.pop().unwrap_or_default(),
        _ => rows.iter().map(|lines| lines.join(" · ")).collect(),
    };
    if lines.len() > LINES_SHOWN {
        let left_out = lines.split_off(LINES_SHOWN - 1).len();
        lines.push(words.history().more(left_out));
    }
    lines
}

struct Teller<'a> {
    words: &'a Words,
    names: &'a dyn Fn(&str, &str) -> Option<String>,
}

impl Teller<'_> {
    fn change(&self, change: &Change) -> Vec<String> {
        let Some(after) = &change.after else {
            // Of a row that was erased there is nothing to tell, not even that it was removed.
            let there = change.before.iter().filter(|row| !row.is_empty());
            return there.map(|row| self.removed(&change.entity, row)).collect();
        };
        let history = self.words.history();
        let fields = self.words.fields(&change.entity);
        let told = fields.iter().filter_map(|(field, label)| {
            let value = |row: &Row| self.value(&change.entity, field, row);
            let now = value(after);
            let Some(before) = &change.before else {
                return now
                    .filter(|_| !is_plain_state(field, after))
                    .map(|now| history.given(label, &now));
            };
            if before.get(*field) == after.get(*field) {
                return None;
            }
            match (value(before), now) {
                (Some(before), Some(now)) => Some(history.changed(label, &before, &now)),
                (None, Some(now)) => Some(history.given(label, &now)),
                (Some(before), None) => Some(history.cleared(label, &before)),
                (None, None) => None,
            }
        });
        told.collect()
    }

    /// What was removed, with the first field that says something of it.
    fn removed(&self, entity: &str, row: &Row) -> String {
        let thing = self.words.thing(entity).unwrap_or_default();
        let fields = self.words.fields(entity);
        let name = fields.iter().find_map(|(field, _)| self.value(entity, field, row));
        match name {
            Some(name) => self.words.history().removed_named(thing, &name),
            None => self.words.history().removed(thing),
        }
    }

    /// A field's value in words; none where there is nothing to tell.
    fn value(&self, entity: &str, field: &str, row: &Row) -> Option<String> {
        let value = row.get(field)?;
        if field.ends_with("_id") {
            return (self.names)(field, value.as_str()?);
        }
        match (entity, field) {
            // That it is a level stands in the level itself.
            ("assessment", "outcome") => self
                .word::<OutcomeKind>(value)
                .filter(|_| value.as_str() != Some(OutcomeKind::Level.code())),
            ("assessment", "rater") => self.word::<Rater>(value),
            ("assessment", "basis") => self.word::<Basis>(value),
            ("action", "kind") => self.word::<ActionKind>(value),
            ("action", "status") => self.word::<ActionStatus>(value),
            ("action", "time") => self.word::<ActionTime>(value),
            ("background", "kind") => self.word::<BackgroundKind>(value),
            ("company", "size_class") => self.word::<SizeClass>(value),
            ("company", "sni_version") => self.word::<SniVersion>(value),
            ("comparison", "kind") => self.word::<ComparisonKind>(value),
            ("employment_status", "kind") => self.word::<EmploymentStatusKind>(value),
            ("evaluation", "moment") => self.word::<Moment>(value),
            ("evaluation", "source") => self.word::<Source>(value),
            ("retention_rule", "whose") => self.word::<RetentionOf>(value),
            ("retention_rule", "counted_from") => self.word::<RetentionFrom>(value),
            ("evidence", "kind") => self.word::<EvidenceKind>(value),
            ("issued_document", "kind") => self.word::<DocumentKind>(value),
            ("issued_document" | "issued_certificate", "language")
            | ("person", "paper_language") => self.word::<Language>(value),
            ("mapping", "state") => self.word::<MappingState>(value),
            ("notice", "kind") => self.word::<NoticeKind>(value),
            ("person", "gender") => self.word::<Gender>(value),
            ("plan", "state") => self.word::<PlanState>(value),
            ("criterion", "kind") => self.word::<CriterionKind>(value),
            ("template_action", "kind") => self.word::<ActionKind>(value),
            ("template_action", "time") => self.word::<ActionTime>(value),
            ("aid_setting" | "aid_entry", "rule") => self.word::<AidRule>(value),
            ("cost", "kind") => self.word::<CostKind>(value),
            ("training", "form") => self.word::<DeliveryForm>(value),
            ("seat", "state") => self.word::<SeatState>(value),
            ("seat", "result") => self.word::<SeatResult>(value),
            ("validation_case", "result") => self.word::<ValidationResult>(value),
            ("validation_outcome", "outcome") => self.word::<AreaOutcome>(value),
            ("time_entry", "kind") => self.word::<TimeKind>(value),
            ("project_step" | "company_step", "kind") | ("project_activity", "step") => {
                self.word::<StepKind>(value)
            }
            ("partner", "kind") => self.word::<PartnerKind>(value),
            ("visit_slot", "outcome") => self.word::<SlotOutcome>(value),
            ("company_enrolment", "private_sector" | "workplace_in_county")
            | ("partner", "in_steering_group") => self.yes_or_no(value),
            ("person_number", "number") => {
                read::<IdentityNumber>(value).map(IdentityNumber::masked)
            }
            ("company", "organisation_number") => {
                read::<OrganisationNumber>(value).map(OrganisationNumber::masked)
            }
            // Written as the statistics agency wants it, and unchecked: nothing of it is shown.
            ("person", "reporting_identity") => text(value).map(|_| "****".to_owned()),
            (
                _,
                "archived" | "critical" | "fiscal_years" | "funded" | "mandatory" | "shared"
                | "signs_plans" | "wants_to_guide",
            ) => self.yes_or_no(value),
            _ => text(value),
        }
    }

    fn word<T: Labelled + DeserializeOwned>(&self, value: &Value) -> Option<String> {
        read::<T>(value).map(|member| self.words.label_within(member).to_owned())
    }

    fn yes_or_no(&self, value: &Value) -> Option<String> {
        match value.as_u64()? {
            0 => Some(self.words.history().no()),
            _ => Some(self.words.history().yes()),
        }
    }
}

/// Whether a statement about something new says only that it is as most are.
fn is_plain_state(field: &str, row: &Row) -> bool {
    matches!(field, "archived" | "critical" | "mandatory" | "signs_plans")
        && row.get(field).and_then(Value::as_u64) == Some(0)
}

fn read<T: DeserializeOwned>(value: &Value) -> Option<T> {
    T::deserialize(value).ok()
}

/// A text on one line and not too long, or a number.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => {
            let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let mut shown: String = line.chars().take(TEXT_SHOWN).collect();
            if shown.len() < line.len() {
                shown.push('…');
            }
            Some(shown).filter(|shown| !shown.is_empty())
        }
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;
    use domain::{id::OperationId, operation::OperationCode};
    use serde_json::json;
    use uuid::Uuid;

    const COMPETENCE: &str = "01900000-0000-7000-8000-000000000001";

    fn row(value: Value) -> Option<Row> {
        value.as_object().cloned()
    }

    fn told(changes: Vec<(&str, Value, Value)>, language: Language) -> Vec<String> {
        let entry = Entry {
            operation: OperationId(Uuid::nil()),
            code: OperationCode::PlanChanged,
            person: None,
            company: None,
            coach: None,
            at: DateTime::UNIX_EPOCH,
            undoes: None,
            changes: changes
                .into_iter()
                .map(|(entity, before, after)| Change {
                    entity: entity.to_owned(),
                    entity_id: Uuid::nil(),
                    before: row(before),
                    after: row(after),
                })
                .collect(),
        };
        let names = |column: &str, id: &str| {
            (column == "competence_id" && id == COMPETENCE).then(|| "TIG-svetsning".to_owned())
        };
        details(&entry, words::in_language(language), &names)
    }

    #[test]
    fn only_what_differs_is_told_each_with_its_word() {
        let before = json!({
            "id": COMPETENCE, "state": "draft", "agreed_on": null, "goal_short": "Truckkort",
            "goal_long": "Lagledare", "conditions": "Tid",
        });
        let after = json!({
            "id": COMPETENCE, "state": "agreed", "agreed_on": "2020-10-05",
            "goal_short": "Truckkort\noch  lift", "goal_long": "Lagledare", "conditions": "",
        });
        assert_eq!(
            told(vec![("plan", before.clone(), after.clone())], Language::Sv),
            [
                "Planens status: utkast → överenskommen",
                "Planen överenskommen: 2020-10-05",
                "Mål på kort sikt: Truckkort → Truckkort och lift",
                "Det här behövs: tidigare Tid, nu tomt",
            ]
        );
        assert_eq!(
            told(vec![("plan", before, after)], Language::En)[0],
            "Status of the plan: draft → agreed"
        );
    }

    #[test]
    fn something_new_is_told_by_its_names_and_words_and_never_by_ids() {
        let assessment = json!({
            "id": COMPETENCE, "person_id": COMPETENCE, "competence_id": COMPETENCE,
            "mapping_id": COMPETENCE, "profile_id": null, "rater": "coach", "outcome": "level",
            "level": 0, "reason": "", "basis": "seen", "note": "", "wants_to_guide": 0,
            "assessed_on": "2020-10-05",
        });
        assert_eq!(
            told(vec![("assessment", Value::Null, assessment)], Language::Sv),
            [
                "Kompetens: TIG-svetsning",
                "Slag av bedömning: coachens bedömning",
                "Nivå: 0",
                "Så vet vi: sett i arbetet",
                "Vill handleda andra: nej",
                "Bedömningens dag: 2020-10-05",
            ]
        );
    }

    #[test]
    fn not_assessed_is_told_and_is_not_level_0() {
        let assessment = json!({ "outcome": "not_assessed", "level": null });
        assert_eq!(
            told(vec![("assessment", Value::Null, assessment)], Language::Sv),
            ["Utfall: ej bedömd"]
        );
    }

    #[test]
    fn several_rows_have_a_line_each() {
        let changes = vec![
            ("action", Value::Null, json!({ "title": "Kurs", "kind": "training", "position": 1 })),
            (
                "action_gap",
                Value::Null,
                json!({ "competence_id": COMPETENCE, "from_level": null, "to_level": 3 }),
            ),
            ("follow_up", json!({ "what": "Samma" }), json!({ "what": "Samma" })),
        ];
        assert_eq!(
            told(changes, Language::Sv),
            [
                "Insats: Kurs · Slag av insats: utbildning",
                "Insatsen utvecklar: TIG-svetsning · Till nivå: 3",
            ]
        );
    }

    #[test]
    fn what_was_removed_is_named() {
        for (entity, row, line) in [
            ("action", json!({ "title": "Kurs" }), "Borttaget: insats ”Kurs”"),
            ("need", json!({ "text": "" }), "Borttaget: behov för att kunna delta"),
            (
                "requirement",
                json!({ "competence_id": COMPETENCE }),
                "Borttaget: krav ”TIG-svetsning”",
            ),
        ] {
            assert_eq!(told(vec![(entity, row, Value::Null)], Language::Sv), [line]);
        }
    }

    /// A test number published by the Tax Agency.
    #[test]
    fn an_identity_number_is_masked() {
        let lines = told(
            vec![
                ("person_number", Value::Null, json!({ "number": "189001019802" })),
                ("person", Value::Null, json!({ "reporting_identity": "18900101TF01" })),
            ],
            Language::Sv,
        );
        assert_eq!(
            lines,
            ["Personnummer: 18900101-****", "Skyddad identitet, för redovisningen: ****"]
        );
    }

    #[test]
    fn long_texts_and_long_lists_are_shortened() {
        let lines =
            told(vec![("person", Value::Null, json!({ "note": "å".repeat(500) }))], Language::Sv);
        assert_eq!(lines, [format!("Anteckning: {}…", "å".repeat(TEXT_SHOWN))]);
        let many = (0..100).map(|n| ("requirement", Value::Null, json!({ "level": n % 5 })));
        let lines = told(many.collect(), Language::Sv);
        assert_eq!(lines.len(), LINES_SHOWN);
        assert_eq!(lines.last().map(String::as_str), Some("… och 61 till"));
    }

    #[test]
    fn no_history_of_the_example_shows_an_id_a_code_or_a_full_number() {
        let register = crate::example::in_memory().unwrap();
        let entries = register.history(store::Subject::Everything, usize::MAX).unwrap();
        let mut told = 0;
        for language in Language::ALL {
            let words = words::in_language(*language);
            for line in
                entries.iter().flat_map(|entry| details(entry, words, &|_, _| Some("X".into())))
            {
                let raw = line.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '_').find(
                    |part| {
                        part.contains('_')
                            || Uuid::try_parse(part).is_ok()
                            || (part.len() == 12 && part.parse::<u64>().is_ok())
                    },
                );
                assert_eq!(raw, None, "{line}");
                told += 1;
            }
        }
        assert!(told > 1_000, "{told}");
    }
}
