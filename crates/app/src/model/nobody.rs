//! That a package names nobody: texts that a coach has written are held against the names in the register.
//! Not what a package holds.

use crate::error::Result;
use domain::{
    company::{Company, Contact},
    person::Person,
    project::Coach,
};
use serde_json::Value;
use store::View;

/// Fewest letters of a name of one word: shorter ones are words of their own.
const SHORTEST: usize = 4;

/// The first text of a package that names a person, a company, a contact or a coach of the register.
/// `trade` is what speaks of the trade, where a word may be what a company is called: there only names of
/// several words are looked for, in `written` also those of one. A given name alone is not found.
pub(super) fn named(view: &View, trade: &Value, written: &Value) -> Result<Option<String>> {
    let people = view.all::<Person>()?.into_iter().map(|one| one.full_name());
    let contacts = view.all::<Contact>()?.into_iter().map(|one| one.name);
    let coaches = view.all::<Coach>()?.into_iter().map(|one| one.name);
    let companies = view.all::<Company>()?.into_iter().map(|one| one.name);
    let names = people.chain(contacts).chain(coaches).chain(companies);
    let names = names.map(|name| name.trim().to_owned());
    let (several, one): (Vec<String>, Vec<String>) = names.partition(|name| name.contains(' '));
    let one: Vec<String> =
        one.into_iter().filter(|name| name.chars().count() >= SHORTEST).collect();
    let names = |text: &str| several.iter().any(|name| is_in(name, text));
    let or_one = |text: &str| names(text) || one.iter().any(|name| is_in(name, text));
    let found = first(trade, &names).or_else(|| first(written, &or_one));
    Ok(found.map(str::to_owned))
}

/// The first text, wherever it lies, for which something holds.
fn first<'v>(value: &'v Value, holds: &dyn Fn(&str) -> bool) -> Option<&'v str> {
    match value {
        Value::String(text) => holds(text).then_some(text.as_str()),
        Value::Array(items) => items.iter().find_map(|item| first(item, holds)),
        Value::Object(fields) => fields.values().find_map(|field| first(field, holds)),
        Value::Null | Value::Bool(_) | Value::Number(_) => None,
    }
}

/// Whether a text has a name in it as whole words. A name of several words in any capitals; of one word as
/// it is written, since many a company is called as a trade is.
fn is_in(name: &str, text: &str) -> bool {
    let (name, text) = if name.contains(' ') {
        (name.to_lowercase(), text.to_lowercase())
    } else {
        (name.to_owned(), text.to_owned())
    };
    text.match_indices(&name).any(|(at, found)| {
        let before = text[..at].chars().next_back();
        let after = text[at + found.len()..].chars().next();
        let is_word = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
        !is_word(before) && !is_word(after)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{desk::Desk, model::Package};
    use domain::{
        assessment::Assessment,
        certified_time::TimeEntry,
        company::Notice,
        evaluation::Evaluation,
        evidence::Evidence,
        mapping::Mapping,
        operation::OperationCode,
        participation::Participation,
        permit::Holding,
        person::{Background, Employment, Need, PersonNumber},
        plan::{Action, FollowUp, Plan},
        project::Project,
        step::{CompanyEnrolment, CompanyStep, NeedSheet},
        training::Seat,
        validation::{ValidationCase, ValidationModel, ValidationOutcome},
        visit::Visit,
    };
    use store::{Entity, Operation};

    /// Writes a word of its own into every text of every row of a kind. Answers with the words that were
    /// taken, and the ids of the rows: what stands in a set, a date or another id takes none.
    fn marked<E: Entity + Clone>(desk: &mut Desk) -> Vec<String> {
        let mut marks = Vec::new();
        for (number, row) in desk.view().all::<E>().unwrap().into_iter().enumerate() {
            let mut values = serde_json::to_value(&row).unwrap();
            marks.push(values["id"].as_str().unwrap().to_owned());
            let fields: Vec<String> = values.as_object().unwrap().keys().cloned().collect();
            for field in fields.iter().filter(|field| *field != "id") {
                let mark = format!("Kanarie {}.{field} {number}", E::TABLE);
                let before = values[field].clone();
                values[field] = Value::String(mark.clone());
                let put = serde_json::from_value::<E>(values.clone()).is_ok_and(|row| {
                    let operation = Operation::new(OperationCode::PersonChanged);
                    desk.register.write(operation, |tx| tx.put(&row)).is_ok()
                });
                if put {
                    marks.push(mark);
                } else {
                    values[field] = before;
                }
            }
        }
        marks
    }

    #[test]
    fn no_text_and_no_id_of_a_person_a_company_a_contact_or_a_coach_gets_into_a_package() {
        let mut desk = Desk::of_example().unwrap();
        let mut marks = Vec::new();
        macro_rules! mark {
            ($($entity:ident),+ $(,)?) => {$(
                let found = marked::<$entity>(&mut desk);
                assert!(!found.is_empty(), "{} is empty in the example", $entity::TABLE);
                marks.extend(found);
            )+};
        }
        mark! {
            Person, PersonNumber, Employment, Participation, Background, Need, Holding, Mapping,
            Assessment, Evidence, Plan, Action, FollowUp, Evaluation, TimeEntry, Seat,
            ValidationCase, ValidationOutcome, Company, Contact, Notice, CompanyStep,
            CompanyEnrolment, NeedSheet, Visit, Coach, Project,
        }
        let texts = marks.iter().filter(|mark| mark.starts_with("Kanarie")).count();
        assert!(texts > 500, "only {texts} texts were marked");
        let models = desk.view().all::<ValidationModel>().unwrap();
        let models: Vec<_> = models.iter().map(|model| model.id).collect();
        let package = Package::of(desk.view(), desk.today(), &models).unwrap();
        let package = String::from_utf8(package.to_bytes().unwrap()).unwrap();
        assert!(package.contains("validation_models") && !package.contains("Kanarie"));
        let found: Vec<_> = marks.iter().filter(|mark| package.contains(*mark)).collect();
        assert!(found.is_empty(), "{found:?}");
    }

    #[test]
    fn a_name_is_found_as_whole_words_and_not_within_another_word() {
        for (name, text, found) in [
            ("Alva Lind", "Alva Lind", true),
            ("Alva Lind", "ring alva lind.", true),
            ("Alva Lind", "Alva Lindgren", false),
            ("Norrmek AB", "Handleds på Norrmek AB:s verkstad", true),
            ("Svets", "Svetsning", false),
            ("Svets", "svets", false),
            ("Svets", "Praktik hos Svets", true),
        ] {
            assert_eq!(is_in(name, text), found, "{name} in {text}");
        }
    }
}
