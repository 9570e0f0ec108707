//! The rows of people for lists and search.

use super::{in_memory, sample};
use crate::{Error, Operation};
use domain::{
    company::Company,
    operation::OperationCode,
    person::{Employment, Person},
};

#[test]
fn a_person_works_where_the_latest_employment_of_the_day_says() {
    let mut register = in_memory();
    let sample = sample::fill(&mut register).value;
    let day = |text: &str| text.parse().unwrap();
    register
        .write(Operation::new(OperationCode::EmploymentSaved), |tx| {
            let mut company: Company = tx.require(sample.company)?;
            company.id = tx.new_id();
            company.name = "Sydmek AB".into();
            tx.put(&company)?;
            let mut employment = tx.all::<Employment>()?.remove(0);
            employment.ends = Some(day("2020-12-31"));
            tx.put(&employment)?;
            employment.id = tx.new_id();
            employment.company_id = company.id;
            employment.role_id = None;
            employment.starts = Some(day("2020-12-01"));
            employment.ends = None;
            tx.put(&employment)?;
            let mut person: Person = tx.require(sample.person)?;
            person.id = tx.new_id();
            person.family_name = String::new();
            tx.put(&person)
        })
        .unwrap();
    for (on, company) in [
        ("2010-01-01", None),
        ("2020-10-05", Some("Norrmek AB")),
        ("2020-12-15", Some("Sydmek AB")),
        ("2021-06-01", Some("Sydmek AB")),
    ] {
        let rows = register.person_rows(day(on)).unwrap();
        assert_eq!(rows.len(), 2, "each person once");
        assert_eq!(rows[0].company.as_ref().map(|(_, name)| name.as_str()), company, "{on}");
        assert_eq!(rows[1].company, None, "somebody who works nowhere is there too");
        for row in rows {
            let alone = register.person_row(row.id, day(on)).unwrap();
            assert_eq!(alone.as_ref(), Some(&row), "asked for alone they are the same");
        }
    }
    let written: Result<_, Error> =
        register.write(Operation::new(OperationCode::PersonChanged), |_| Ok(()));
    assert_eq!(written.unwrap().operation, None);
}
