//! What making a paper promises: the same bytes, its fonts within it, its facts in its head.

use std::collections::BTreeSet;

use domain::language::Language;
use lopdf::{Document as Pdf, Object};
use print::{Document, Error, Field, Printer, documents::profile::Profile};

use crate::{reading, samples};

fn made(profile: &Profile) -> Vec<u8> {
    Printer::new().expect("a printer").profile(profile).expect("a paper")
}

#[test]
fn the_same_data_gives_the_same_bytes_whatever_was_printed_before() {
    let (profile, plan) = (samples::profile(), samples::plan());
    let alone = made(&profile);
    let mut printer = Printer::new().expect("a printer");
    printer.profile(&samples::difficult()).expect("a paper");
    printer.plan(&plan).expect("a paper");
    assert_eq!(printer.profile(&profile).expect("a paper"), alone);
    let batch = [Document::Profile(&profile), Document::Plan(&plan)];
    let first = printer.one_file(batch).expect("a file").bytes;
    let again = Printer::new().expect("a printer").one_file(batch).expect("a file").bytes;
    assert_eq!(first, again);
}

#[test]
fn one_letter_more_gives_another_file_identity() {
    let profile = samples::profile();
    let mut other = profile.clone();
    other.wishes.push('!');
    let identity = |bytes: &[u8]| {
        let document = reading::open(bytes);
        document.trailer.get(b"ID").expect("an identity").clone()
    };
    assert_ne!(identity(&made(&profile)), identity(&made(&other)));
}

#[test]
fn every_font_is_embedded_as_a_subset_and_says_what_its_glyphs_stand_for() {
    let bytes = made(&samples::difficult());
    let document = reading::open(&bytes);
    let mut names = BTreeSet::new();
    for page in document.get_pages().into_values() {
        for font in document.get_page_fonts(page).expect("fonts").into_values() {
            let name = font.get(b"BaseFont").and_then(Object::as_name).expect("a name");
            names.insert(String::from_utf8_lossy(name).into_owned());
            assert!(font.has(b"ToUnicode"));
            let descendant = font.get(b"DescendantFonts").and_then(Object::as_array).expect("one");
            let descendant = descendant[0].as_dict().expect("a font");
            let descriptor = descendant
                .get(b"FontDescriptor")
                .and_then(|object| document.dereference(object))
                .and_then(|(_, object)| object.as_dict())
                .expect("a descriptor");
            assert!(descriptor.has(b"FontFile2"));
        }
    }
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    assert_eq!(names, ["KPPASS+NotoSans", "KPPASS+NotoSans-Bold"]);
}

#[test]
fn a_character_that_the_typeface_lacks_is_named_with_its_field() {
    type Spoil = fn(&mut Profile, &str);
    let cases: [(Field, Spoil); 8] = [
        (Field::Name, |p, text| p.participant.name = text.into()),
        (Field::Role, |p, text| p.participant.role = text.into()),
        (Field::Employer, |p, text| p.participant.employer = text.into()),
        (Field::Competence, |p, text| p.areas[1].rows[0].competence.text = text.into()),
        (Field::Evidence, |p, text| p.areas[1].rows[0].evidence = vec![text.into()]),
        (Field::Wishes, |p, text| p.wishes = text.into()),
        (Field::Imprint, |p, text| p.imprint.project = text.into()),
        (Field::Background, |p, text| p.background[0].place = text.into()),
    ];
    let mut printer = Printer::new().expect("a printer");
    for (wanted, spoil) in cases {
        for (text, lacking) in [("王小明", '王'), ("Ylva 🙂", '🙂'), ("محمد", 'م')] {
            let mut profile = samples::profile();
            spoil(&mut profile, text);
            match printer.profile(&profile) {
                Err(Error::MissingGlyph { field, character }) => {
                    assert_eq!((field, character), (wanted, lacking));
                }
                other => panic!("{wanted:?} with {text}: {other:?}"),
            }
        }
    }
    let error = Error::MissingGlyph { field: Field::Name, character: '王' };
    let words = words::in_language(Language::Sv);
    let said = error.said(words).expect("a sentence");
    assert!(said.contains("王 (U+738B) i fältet namn"), "{said}");
}

#[test]
fn a_refused_paper_is_listed_and_the_others_are_in_the_file() {
    let (good, plan) = (samples::profile(), samples::plan());
    let mut bad = good.clone();
    bad.participant.name = "王小明".into();
    let batch = [Document::Profile(&good), Document::Profile(&bad), Document::Plan(&plan)];
    let joined = Printer::new().expect("a printer").one_file(batch).expect("a file");
    let refused: Vec<usize> = joined.refused.iter().map(|(index, _)| *index).collect();
    assert_eq!(refused, [1]);
    let document = reading::open(&joined.bytes.expect("a file"));
    let titles: Vec<String> = reading::outline(&document)
        .into_iter()
        .filter(|(depth, _)| *depth == 0)
        .map(|e| e.1)
        .collect();
    assert_eq!(
        titles,
        ["Kompetensprofil, Amira Haddad", "Individuell utvecklingsplan, Amira Haddad"]
    );
    let nobody = Printer::new().expect("a printer").one_file([]).expect("no file");
    assert!(nobody.bytes.is_none() && nobody.refused.is_empty());
}

#[test]
fn an_identity_number_stands_in_the_body_when_asked_for_and_nowhere_else() {
    // A published test number, as in the shared lists.
    const NUMBER: &str = "19900101-2385";
    let mut profile = samples::profile();
    let without = made(&profile);
    profile.participant.identity_number = Some(NUMBER.into());
    let with = made(&profile);
    let read = |bytes: &[u8]| reading::structure(&reading::open(bytes)).read();
    assert_eq!(read(&without).matches(NUMBER).count(), 0);
    assert_eq!(read(&with).matches(NUMBER).count(), 1);
    let document = reading::open(&with);
    assert!(reading::outline(&document).iter().all(|(_, title)| !title.contains(NUMBER)));
    assert!(!title(&document).contains(NUMBER));
    for page in document.get_pages().into_values().skip(1) {
        assert!(!reading::shown(&document, page).contains(NUMBER));
    }
}

fn title(document: &Pdf) -> String {
    let information = document.trailer.get(b"Info").expect("information");
    let (_, information) = document.dereference(information).expect("information");
    reading::decoded(information.as_dict().and_then(|d| d.get(b"Title")).expect("a title"))
}

#[test]
fn a_viewer_shows_the_title_and_knows_the_language() {
    let mut plan = samples::plan();
    for (language, expected) in [
        (Language::Sv, "Individuell utvecklingsplan, Amira Haddad"),
        (Language::En, "Individual development plan, Amira Haddad"),
    ] {
        plan.imprint.language = language;
        let bytes = Printer::new().expect("a printer").plan(&plan).expect("a paper");
        let document = reading::open(&bytes);
        assert_eq!(title(&document), expected);
        let catalog = document.catalog().expect("a catalog");
        assert_eq!(reading::decoded(catalog.get(b"Lang").expect("a language")), language.tag());
        let shown = catalog.get(b"ViewerPreferences").and_then(Object::as_dict).expect("wishes");
        assert!(shown.get(b"DisplayDocTitle").and_then(Object::as_bool).expect("a wish"));
    }
}

#[test]
fn a_printer_may_work_on_a_thread_of_its_own() {
    let profile = samples::profile();
    let mut printer = Printer::new().expect("a printer");
    let thread = std::thread::spawn(move || printer.profile(&profile).map(|bytes| bytes.len()));
    assert!(thread.join().expect("a thread").expect("a paper") > 10_000);
}
