//! The list of everybody, page by page: nobody is missing, nobody twice, whatever is asked for.

use super::*;
use crate::generate::{self, Wanted as Generated};
use std::collections::HashSet;

fn desk() -> Desk {
    let wanted = Generated { companies: 12, people: 230, seed: 11, numbers: Vec::new() };
    Desk::of(generate::in_memory(&wanted).unwrap()).unwrap()
}

fn of(which: PeopleWhich, order: PeopleOrder, down: bool) -> PeopleOf {
    PeopleOf { find: String::new(), which, order, down, from: 0 }
}

/// All pages, each no longer than it may be.
fn pages(desk: &mut Desk, wanted: &PeopleOf) -> Vec<PersonRow> {
    let mut all = Vec::new();
    loop {
        let page = list(desk, PeopleOf { from: count(all.len()), ..wanted.clone() }).unwrap();
        assert!(page.rows.len() <= PAGE, "{}", page.rows.len());
        if page.rows.is_empty() {
            assert_eq!(count(all.len()), page.total);
            return all;
        }
        all.extend(page.rows);
    }
}

#[test]
fn every_order_has_everybody_once_and_what_is_unknown_last() {
    let mut desk = desk();
    let everybody = everybody(&mut desk).unwrap();
    assert_eq!(everybody.len(), 230);
    let text = |text: &str| (!text.is_empty()).then(|| SortKey::new(text));
    for order in [
        PeopleOrder::FamilyName,
        PeopleOrder::Name,
        PeopleOrder::Company,
        PeopleOrder::Role,
        PeopleOrder::Mapping,
        PeopleOrder::Plan,
        PeopleOrder::Number,
    ] {
        for down in [false, true] {
            let rows = pages(&mut desk, &of(PeopleWhich::All, order, down));
            let ids: HashSet<PersonId> = rows.iter().map(|row| row.id).collect();
            assert_eq!((ids.len(), rows.len()), (230, 230), "{order:?}");
            let in_order = |a: &PersonRow, b: &PersonRow| {
                fn fits<K: Ord>(a: Option<K>, b: Option<K>, down: bool) -> bool {
                    match (a, b) {
                        (Some(a), Some(b)) if down => a >= b,
                        (Some(a), Some(b)) => a <= b,
                        (a, _) => a.is_some(),
                    }
                }
                let share = |row: &PersonRow| {
                    let of = row.coverage?;
                    Some((of.assessed * 1000).checked_div(of.applicable).unwrap_or(0))
                };
                let none = |a: Option<u32>, b: Option<u32>| a.is_none() && b.is_none();
                match order {
                    PeopleOrder::FamilyName => true,
                    PeopleOrder::Name => fits(text(&a.name), text(&b.name), down),
                    PeopleOrder::Company => {
                        a.company == b.company || fits(text(&a.company), text(&b.company), down)
                    }
                    PeopleOrder::Role => {
                        a.role == b.role || fits(text(&a.role), text(&b.role), down)
                    }
                    PeopleOrder::Mapping => {
                        none(share(a), share(b)) || fits(share(a), share(b), down)
                    }
                    PeopleOrder::Plan => a.plan == b.plan || fits(a.plan, b.plan, down),
                    PeopleOrder::Number => {
                        none(a.number, b.number) || fits(a.number, b.number, down)
                    }
                }
            };
            let wrong = rows.windows(2).find(|two| !in_order(&two[0], &two[1]));
            assert!(wrong.is_none(), "{order:?} {down}: {wrong:?}");
        }
    }
    let by_name = pages(&mut desk, &of(PeopleWhich::All, PeopleOrder::FamilyName, false));
    let ids = |rows: &[PersonRow]| rows.iter().map(|row| row.id).collect::<Vec<_>>();
    assert_eq!(ids(&by_name), ids(&everybody));
}

#[test]
fn a_list_is_narrowed_down_by_what_its_rows_say() {
    let mut desk = desk();
    let everybody = everybody(&mut desk).unwrap();
    let some = &everybody[40];
    let by_family_name = |which| of(which, PeopleOrder::FamilyName, false);
    let word = fold(some.company.split(' ').next().unwrap());
    for (name, wanted, fits) in [
        (
            "not mapped",
            by_family_name(PeopleWhich::NotMapped),
            &(|row: &PersonRow| row.mapping != Some(MappingState::Done))
                as &dyn Fn(&PersonRow) -> bool,
        ),
        ("planless", by_family_name(PeopleWhich::Planless), &|row| {
            row.plan.is_none_or(|plan| plan == PlanState::Draft)
        }),
        (
            "a word of a company",
            PeopleOf {
                find: some.company.split(' ').next().unwrap().to_owned(),
                ..by_family_name(PeopleWhich::All)
            },
            &|row| fold(&format!("{} {} {}", row.name, row.company, row.role)).contains(&word),
        ),
        (
            "a whole name, in capitals",
            PeopleOf { find: some.name.to_uppercase(), ..by_family_name(PeopleWhich::All) },
            &|row| some.name.split(' ').all(|word| fold(&row.name).contains(&fold(word))),
        ),
        (
            "nobody",
            PeopleOf { find: "zzqx".to_owned(), ..by_family_name(PeopleWhich::All) },
            &|_| false,
        ),
    ] {
        let expected: Vec<PersonId> =
            everybody.iter().filter(|row| fits(row)).map(|row| row.id).collect();
        let found: Vec<PersonId> = pages(&mut desk, &wanted).iter().map(|row| row.id).collect();
        assert_eq!(found, expected, "{name}");
        let first = list(&mut desk, wanted).unwrap();
        assert_eq!((first.total, first.of), (count(expected.len()), 230), "{name}");
    }
}
