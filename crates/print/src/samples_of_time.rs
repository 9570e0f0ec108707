//! Lists of certified time of invented people, for tests and for looking at.

use domain::{
    certified_time::{Month, TimeKind},
    language::Language,
};

use super::day;
use crate::documents::time_list::{TimeList, TimeListOf, TimeRow};

/// A month of a person's, or of a company's on several pages.
pub(crate) fn time_list(of_company: bool) -> TimeList {
    let row = |number: u32| TimeRow {
        day: day(&format!("2020-10-{:02}", 1 + number % 30)),
        name: format!("Deltagare {number}"),
        kind: TimeKind::ALL[number as usize % TimeKind::ALL.len()],
        note: if number.is_multiple_of(3) {
            "Robotprogrammering, steg 2".into()
        } else {
            String::new()
        },
        minutes: 45 + 15 * (number % 20),
        funded: !number.is_multiple_of(4),
    };
    let (of, rows) = if of_company {
        (TimeListOf::Company { name: "Norrmek AB".into() }, 60)
    } else {
        let name = "Amira Haddad".into();
        (TimeListOf::Person { name, number: Some(17), employer: "Norrmek AB".into() }, 9)
    };
    TimeList {
        language: Language::Sv,
        dated: day("2020-11-02"),
        month: Month::of(day("2020-10-01")),
        of,
        project: "Kompetens i norr".into(),
        diary_number: "2020/00000".into(),
        funder_line: "Medfinansieras av Europeiska unionen, Europeiska socialfonden".into(),
        coach: "Karin Ek".into(),
        rows: (1..=rows).map(row).collect(),
    }
}
