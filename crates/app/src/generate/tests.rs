//! Generated registers: the same for the same seed, whole, and with the numbers that were given only.

use super::*;
use domain::{
    participation::Participation,
    person::{Person, PersonNumber},
};

fn wanted(people: u32, seed: u64) -> Wanted {
    let numbers = ["189001019802", "189001029819"]
        .into_iter()
        .filter_map(|number| number.parse().ok())
        .collect();
    Wanted { companies: 12, people, seed, numbers }
}

#[test]
fn the_same_seed_gives_the_same_content_and_another_seed_another() {
    let content = |seed| {
        let register = in_memory(&wanted(60, seed)).unwrap();
        (register.all::<Person>().unwrap(), register.all::<Participation>().unwrap())
    };
    assert_eq!(content(1), content(1));
    assert_ne!(content(1).1, content(2).1);
}

#[test]
fn only_the_given_numbers_are_in_it_each_once_and_the_register_is_whole() {
    let register = in_memory(&wanted(300, 3)).unwrap();
    let given = wanted(0, 0).numbers;
    let numbers: Vec<_> =
        register.all::<PersonNumber>().unwrap().into_iter().map(|one| one.number).collect();
    assert_eq!(numbers, given);
    assert_eq!(register.count::<Person>().unwrap(), 300);
    assert!(register.check().unwrap().is_whole());
}
