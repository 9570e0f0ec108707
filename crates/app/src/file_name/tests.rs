//! Names that people have, names that attack, and any name at all.

use super::*;
use proptest::prelude::*;

#[test]
fn ordinary_names_stay_as_they_are() {
    for name in ["Åsa Öberg", "Łukasz Żółć", "محمد", "Norrmek AB 2020-10-05", "O’Neill, J.R"]
    {
        assert_eq!(safe(name), name);
    }
}

#[test]
fn hostile_names_become_harmless() {
    for (text, name) in [
        ("../..", "kompetenspass"),
        ("../../etc/passwd", "etc-passwd"),
        (r"C:\Windows\System32", "C--Windows-System32"),
        ("a/b", "a-b"),
        ("", "kompetenspass"),
        ("  ", "kompetenspass"),
        (".", "kompetenspass"),
        (".bashrc", "bashrc"),
        ("-rf", "rf"),
        ("CON", "_CON"),
        ("nul.pdf", "_nul.pdf"),
        ("Com7 .x", "_Com7 .x"),
        ("LPT²", "_LPT²"),
        ("Conny", "Conny"),
        ("COM12", "COM12"),
        ("Anna. . ", "Anna"),
        ("Anna\n\tBerg\u{0}", "Anna Berg"),
        ("Anna \u{202E}fdp.exe", "Anna fdp.exe"),
        ("\"Bosse\" <b|o>?*", "Bosse- -b-o"),
        ("🙂", "🙂"),
        ("prn.tar.gz", "_prn.tar.gz"),
        ("AUX ", "_AUX"),
        ("com¹", "_com¹"),
        ("CONIN$", "_CONIN$"),
        ("COM", "COM"),
        ("Null", "Null"),
        ("~", "~"),
        ("...Anna...", "Anna"),
        ("Anna\u{a0}\u{2003}Berg", "Anna Berg"),
        ("Anna\r\nBerg\u{7f}\u{85}", "Anna Berg"),
        ("\u{feff}Anna\u{ad}\u{2060}Berg", "AnnaBerg"),
        ("a\u{61c}b\u{2066}c\u{2069}", "abc"),
        ("A\u{200b}\u{30a}sa", "Åsa"),
        ("Anna\u{e0041}\u{ffff}\u{fdd0}", "Anna"),
    ] {
        assert_eq!(safe(text), name, "{text:?}");
    }
}

#[test]
fn letters_written_in_two_parts_become_one() {
    assert_eq!(safe("A\u{30A}sa O\u{308}berg"), "Åsa Öberg");
}

#[test]
fn a_long_name_is_cut_between_characters() {
    for letter in ["a", "å", "漢", "🙂"] {
        let name = safe(&letter.repeat(200));
        assert!(name.len() <= LIMIT && name.len() > LIMIT - 4, "{}", name.len());
        assert!(name.chars().all(|c| letter.contains(c)));
    }
    let ends_in_a_space = format!("{} {}", "a".repeat(99), "b".repeat(99));
    assert_eq!(safe(&ends_in_a_space), "a".repeat(99));
}

#[test]
fn a_safe_name_stays_as_it_is() {
    let long_device = format!("CON.{}", "a".repeat(200));
    let texts =
        ["../..", "CON", "Anna. .", "-.-.CON", &"å".repeat(200), "a\u{FEFF}/", &long_device];
    for text in texts {
        let name = safe(text);
        assert_eq!(safe(&name), name, "{text:?}");
    }
}

#[test]
fn no_name_of_a_file_carries_an_identity_number() {
    for (text, name) in [
        ("Haddad 189001019802", "Haddad"),
        ("Haddad 900101-9802", "Haddad"),
        ("Haddad 900101+9802", "Haddad"),
        ("Haddad 18900101-9802 plan", "Haddad plan"),
        ("Haddad 18900101 9802 plan", "Haddad plan"),
        ("Haddad 900101 9802", "Haddad"),
        ("Haddad (900101–9802)", "Haddad ()"),
        ("Haddad900101-9802x", "Haddadx"),
        ("1890-0101-9802", "kompetenspass"),
        ("Haddad 9001\u{200b}019802", "Haddad"),
        // What is no such number stays.
        ("Profil Anna 2020-10-05", "Profil Anna 2020-10-05"),
        ("Plan 12 2020-10-05", "Plan 12 2020-10-05"),
        ("Hall 7 2021 Norrmek 3000", "Hall 7 2021 Norrmek 3000"),
        ("TIG-141 ISO 9606-1", "TIG-141 ISO 9606-1"),
    ] {
        assert_eq!(safe(text), name, "{text:?}");
    }
}

/// Texts in which what attacks is common.
fn any_name() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        any::<char>().prop_map(String::from),
        "[ -~]{0,12}",
        "[0-9+ -]{0,16}",
        "\\PC{0,40}",
        prop::sample::select(vec![
            "CON", "nul", "COM1", "lpt³", ".", "..", "/", "\\", " ", "\0", "å", "a\u{30a}", "🙂",
            "漢", "\u{202e}", "\u{feff}", "\u{338}", "<", ":", "\u{301}", "-", "~", "$", "ß", "İ",
        ])
        .prop_map(str::to_owned),
    ];
    prop::collection::vec(part, 0..12).prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn any_text_becomes_a_name_that_every_system_takes(text in any_name()) {
        let name = safe(&text);
        prop_assert!(!name.is_empty() && name.len() <= LIMIT + 1);
        prop_assert!(!name.contains(['/', '\\', ':', '*', '?', '"', '<', '>', '|']));
        prop_assert!(!name.chars().any(|c| c.is_control() || is_invisible(c)));
        prop_assert!(!name.starts_with(['.', '-', ' ']) && !name.ends_with(['.', ' ']));
        prop_assert!(!is_device(&name));
        prop_assert!(unicode_normalization::is_nfc(&name), "{:?}", name);
        prop_assert_eq!(&safe(&name), &name);
        let file = format!("{name}.pdf");
        prop_assert_eq!(std::path::Path::new(&file).file_name(), Some(file.as_ref()));
    }

    #[test]
    fn any_two_texts_that_differ_in_how_letters_are_composed_get_one_name(text in any_name()) {
        let decomposed: String = text.nfd().collect();
        prop_assert_eq!(safe(&decomposed), safe(&text));
    }

    #[test]
    fn digits_of_an_identity_number_never_stand_together(
        before in "[a-zåäö ]{0,8}", number in "(19|20)?[0-9]{6}[-+ ]?[0-9]{4}", after in "[a-zåäö ]{0,8}",
    ) {
        let name = safe(&format!("{before}{number}{after}"));
        prop_assert!(!name.contains(|c: char| c.is_ascii_digit()), "{:?}", name);
    }
}

#[test]
fn a_file_of_any_safe_name_can_be_made_found_and_removed() {
    let folder = tempfile::tempdir().unwrap();
    for text in ["CON", "å", "🙂".repeat(60).as_str(), "a\u{30a}", "../x", "LPT1.", "-rf", "\0"]
    {
        let path = folder.path().join(format!("{}.pdf", safe(text)));
        std::fs::write(&path, b"x").unwrap();
        let names: Vec<_> = std::fs::read_dir(folder.path()).unwrap().flatten().collect();
        assert_eq!(names.len(), 1, "{text:?}");
        assert_eq!(names[0].path(), path);
        std::fs::remove_file(&path).unwrap();
    }
}
