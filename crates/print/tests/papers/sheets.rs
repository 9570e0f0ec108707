//! What stands on a company's way, on lists of criteria and on certificates of participation, and in which
//! order it is read.

use domain::{certificate::Certified, criterion::CriterionKind, language::Language};
use print::{Document, Printer, TextSize};

use crate::{reading, samples};

fn read(document: Document<'_>) -> String {
    let bytes = Printer::new().expect("a printer").document(document).expect("a paper");
    reading::structure(&reading::open(&bytes)).read()
}

fn assert_in_order(text: &str, expected: &[&str]) {
    let mut rest = text;
    for wanted in expected {
        let found = rest.find(wanted);
        let at = found.unwrap_or_else(|| panic!("{wanted:?} does not come next in {rest}"));
        rest = &rest[at + wanted.len()..];
    }
}

#[test]
fn a_company_s_way_is_read_from_its_needs_through_every_kind_of_step_in_the_projects_order() {
    let text = read(Document::CompanyWay(&samples::of_company::company_way()));
    assert_in_order(
        &text,
        &[
            "Företagets väg",
            "Norrmek AB",
            "556036-0793",
            "Klubbordföranden ringde",
            "Får delta, beslutat 2020-09-10",
            "Kompetenskartläggning, planerat till 2021-03-02",
            "Medfinansieras",
            "Genomgånget",
            "Varje svets ska spåras.",
            "Ingen blir deltagare",
            "Första möte",
            "Genomfört 2020-09-08",
            "Per Lind",
            "Från projektet: Karin Ek",
            "Sedan: Informera alla på fikat.",
            "var planerat till 2020-09-22",
            "Dagen har passerat",
            "Planerat, dag saknas",
            "Validering",
            "inte påbörjat",
            "Coachning",
            "Planerat till 2021-03-22",
        ],
    );
    // The typeface lacks a name: the paper is made all the same, with the characters' codes.
    assert!(text.contains("U+738B"), "{text}");
}

#[test]
fn each_criterion_has_its_box_in_words_and_a_blank_list_says_that_it_is_to_be_ticked() {
    let place = samples::of_company::criteria_place;
    let ticked = samples::of_company::criteria_list(Some(place(true)));
    let text = read(Document::Criteria(&ticked));
    assert_in_order(
        &text,
        &["6 av 16 ordnade", "Läsa elschema", "2021-03-29 till 2021-05-21", "Norrmek AB"],
    );
    assert_eq!(text.matches("inte avbockat").count(), 10, "{text}");
    assert!(text.contains("Provades ut veckan före"));
    let blank = read(Document::Criteria(&samples::of_company::criteria_list(None)));
    assert_eq!(blank.matches("ruta att kryssa i").count(), 16, "{blank}");
    assert!(!blank.contains("Provades ut") && !blank.contains("ordnade"), "{blank}");
    let mut one_kind = samples::of_company::criteria_list(Some(place(false)));
    one_kind.lines.retain(|line| line.kind == CriterionKind::Accessibility);
    let text = read(Document::Criteria(&one_kind));
    assert!(text.contains("Tillgänglighet") && !text.contains("Jämställdhet"), "{text}");
}

#[test]
fn a_certificate_says_what_is_and_that_it_is_no_validation() {
    let text = read(Document::Certificate(&samples::of_certificate::certificate(
        Language::Sv,
        TextSize::Normal,
    )));
    assert_in_order(
        &text,
        &[
            "Intyg om deltagande",
            "Godkänd 2021-02-12",
            "Amira Haddad",
            "har deltagit från början till slut i utbildningen Robotprogrammering, steg 2",
            "ingen validering och inget formellt erkännande",
            "2021-02-08 till 2021-02-12",
            "40 timmar",
            "38:30",
            "Programmera industrirobot",
            "För Leverantören av robotcellen",
            "Karin Ek",
        ],
    );
    assert!(!text.contains("nivå"), "a certificate gives nobody a level: {text}");

    // Who took part and did not pass has taken part; nothing is said of passing.
    let bare = samples::of_certificate::bare_certificate();
    assert_eq!(bare.certified, Certified::Attended);
    let text = read(Document::Certificate(&bare));
    assert!(text.contains("Har deltagit") && !text.contains("Godkänd"), "{text}");
    for absent in ["Utbildare:", "Omfattning", "Innehåll", "Språk"] {
        assert!(!text.contains(absent), "{absent}: {text}");
    }
}

#[test]
fn a_certificate_of_usual_length_is_one_page_with_its_signatures() {
    let certificate = samples::of_certificate::certificate(Language::Sv, TextSize::Normal);
    let bytes = Printer::new()
        .expect("a printer")
        .document(Document::Certificate(&certificate))
        .expect("a paper");
    let pages = reading::open(&bytes).get_pages();
    assert_eq!(pages.len(), 1);
    let foot = reading::shown(&reading::open(&bytes), pages[&1]);
    for wanted in ["deltagarnummer 0017", "Medfinansieras", "Sida 1 av 1"] {
        assert!(foot.contains(wanted), "{wanted}: {foot}");
    }
}
