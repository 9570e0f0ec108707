//! Invented names, put together of parts. Nobody in particular.

use domain::{chance::Chance, person::Gender};

const WOMEN: [&str; 16] = [
    "Amira", "Berit", "Cecilia", "Elsa", "Fatima", "Greta", "Hanna", "Ingrid", "Jasmin", "Karin",
    "Lena", "Maja", "Nadia", "Sara", "Tove", "Åsa",
];
const MEN: [&str; 16] = [
    "Anders", "Bilal", "Daniel", "Erik", "Farid", "Göran", "Hassan", "Ivar", "Johan", "Kalle",
    "Lars", "Mehdi", "Nils", "Oskar", "Per", "Östen",
];
const EITHER: [&str; 4] = ["Kim", "Robin", "Alex", "Sam"];
const FAMILY: [&str; 24] = [
    "Ahmed",
    "Berglund",
    "Dahl",
    "Ek",
    "Forsberg",
    "Granström",
    "Haddad",
    "Isaksson",
    "Jonsson",
    "Karlsson",
    "Lind",
    "Marklund",
    "Nordin",
    "Olofsson",
    "Persson",
    "Rahimi",
    "Sandberg",
    "Tervo",
    "Umemoto",
    "Viklund",
    "Wallin",
    "Åberg",
    "Ängman",
    "Öberg",
];
const FIRST: [&str; 12] = [
    "Nord", "Älv", "Kust", "Fjäll", "Gruv", "Sten", "Björk", "Järn", "Sjö", "Berg", "Vind", "Skog",
];
const LAST: [&str; 8] =
    ["mek", "svets", "plåt", "teknik", "verken", "komponent", "automation", "trä"];
const PLACES: [&str; 8] =
    ["Skellefteå", "Umeå", "Lycksele", "Storuman", "Vännäs", "Norsjö", "Åsele", "Robertsfors"];

/// A given name and a family name.
pub(super) fn person(gender: Option<Gender>, chance: &mut Chance) -> (String, String) {
    let given = match gender {
        Some(Gender::Woman) => chance.one(&WOMEN),
        Some(Gender::Man) => chance.one(&MEN),
        None => chance.one(&EITHER),
    };
    let text = |name: Option<&&str>| name.copied().unwrap_or_default().to_owned();
    let given = text(given);
    (given, text(chance.one(&FAMILY)))
}

/// A company's name, with its number so that it is the only one of that name, and its place.
pub(super) fn company(number: u32, chance: &mut Chance) -> (String, String) {
    let mut part = |of: &[&str]| chance.one(of).copied().unwrap_or_default().to_owned();
    let name = format!("{}{} {number} AB", part(&FIRST), part(&LAST));
    (name, part(&PLACES))
}
