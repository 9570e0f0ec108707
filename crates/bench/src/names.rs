//! Invented names in any number: common given names, and family names put together as Swedish ones
//! are. The same for the same number, every time.

const GIVEN: [&str; 48] = [
    "Anna", "Erik", "Maria", "Lars", "Karin", "Anders", "Sara", "Johan", "Kristina", "Per", "Lena",
    "Nils", "Eva", "Karl", "Emma", "Jan", "Åsa", "Mikael", "Märta", "Olof", "Ingrid", "Sven",
    "Linnéa", "Björn", "Amira", "Hassan", "Fatima", "Omar", "Leila", "Yusuf", "Zahra", "Ali",
    "Olga", "Ivan", "Milica", "Goran", "Thi", "Minh", "Astrid", "Mats", "Elin", "Göran", "Britt",
    "Tomas", "Ylva", "Östen", "Aino", "Juhani",
];

const BEGINNINGS: [&str; 24] = [
    "Lind", "Berg", "Sand", "Ny", "Hög", "Norr", "Söder", "Öst", "Väst", "Ek", "Björk", "Ås",
    "Sjö", "Dal", "Holm", "Ström", "Ceder", "Gran", "Fors", "Ahl", "Hed", "Malm", "Sten", "Vall",
];

const ENDINGS: [&str; 16] = [
    "gren", "ström", "qvist", "berg", "lund", "holm", "man", "mark", "blad", "dahl", "sten",
    "vall", "ing", "fors", "stedt", "én",
];

/// A number that looks like chance: Steele, Lea and Flood's SplitMix64.
pub(crate) fn scattered(number: u64) -> u64 {
    let mut value = number.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

/// One of them, picked by the higher digits of a scattered number.
fn pick<'a>(from: &[&'a str], chance: u64, digit: u32) -> &'a str {
    let digit = chance.checked_shr(digit * 12).unwrap_or_default() & 0xfff;
    usize::try_from(digit).ok().and_then(|at| from.get(at % from.len())).copied().unwrap_or("")
}

/// Given names and family name of the person with this number.
pub(crate) fn person(number: u64) -> (String, String) {
    let chance = scattered(number);
    let given = format!("{} {}", pick(&GIVEN, chance, 0), pick(&GIVEN, chance, 1));
    let family = format!("{}{}", pick(&BEGINNINGS, chance, 2), pick(&ENDINGS, chance, 3));
    (given, family)
}

/// Name of the company with this number.
pub(crate) fn company(number: u64) -> String {
    let chance = scattered(number.wrapping_add(1 << 40));
    let trade = ["Svets", "Mekaniska", "Såg", "Plåt", "Trävaru", "Gjuteri", "Verkstad"];
    let place = pick(&BEGINNINGS, chance, 0);
    format!("{place}{} {} AB", pick(&ENDINGS, chance, 1), pick(&trade, chance, 2))
}
