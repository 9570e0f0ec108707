//! The order in which a paper is read, and what stands in it.

use domain::{language::Language, library::Said};
use print::{Document, Printer, documents::profile::Highlights};

use crate::{reading, samples};

fn read(document: Document<'_>) -> reading::Element {
    let bytes = Printer::new().expect("a printer").document(document).expect("a paper");
    reading::structure(&reading::open(&bytes))
}

/// Whether the texts occur one after the other.
fn assert_in_order(text: &str, expected: &[&str]) {
    let mut rest = text;
    for wanted in expected {
        let found = rest.find(wanted);
        let at = found.unwrap_or_else(|| panic!("{wanted:?} does not come next in {rest}"));
        rest = &rest[at + wanted.len()..];
    }
}

#[test]
fn a_list_of_time_is_read_from_whose_it_is_to_the_signatures_with_the_funder_and_exact_sums() {
    let list = samples::of_time::time_list(false);
    let (minutes, funded) = list.rows.iter().fold((0, 0), |(all, funded), row| {
        (all + row.minutes, funded + if row.funded { row.minutes } else { 0 })
    });
    let clock = |minutes: u32| format!("{}:{:02}", minutes / 60, minutes % 60);
    let text = read(Document::TimeList(&list)).read();
    assert_in_order(
        &text,
        &[
            "Närvarolista",
            "oktober 2020",
            "Amira Haddad",
            "Deltagarnummer",
            "17",
            "Norrmek AB",
            "2020/00000",
            "Medfinansieras av Europeiska unionen, Europeiska socialfonden",
            "2020-10-02",
            "1:00",
            "Summa",
            &clock(minutes),
            &clock(funded),
            &clock(minutes - funded),
            "Deltagare",
            "Amira Haddad",
            "Karin Ek",
        ],
    );
    let of_company = read(Document::TimeList(&samples::of_time::time_list(true))).read();
    assert_in_order(&of_company, &["Norrmek AB", "Underskrift", "2020-10-02", "Deltagare 1"]);
}

#[test]
fn a_profile_is_read_from_the_name_and_the_strengths_to_the_signatures() {
    let profile = samples::profile();
    let text = read(Document::Profile(&profile)).read();
    assert_in_order(
        &text,
        &[
            "Kompetensprofil",
            "Förslag",
            "Kartlagd 2020-10-05 av Karin Ek · version 1",
            "Amira Haddad",
            "Svetsare, Nordmark Svets AB",
            "Styrkor",
            "Maskinsäkerhet: löser svåra fall och kan handleda",
            "Utvecklingsområden",
            "TIG-svetsning: två steg kvar till nivå 3",
            "Kompetensområden",
            "Kartlagt 22 av 24",
            "kompetenser i kravprofilen Svetsare, version 3.",
            "inget formellt erkännande",
            "[Uppfyllda krav av de kartlagda, område för område: Svetsning 2 av 4, Säkerhet",
            "Kompetens mot krav",
            "Fylld ruta: nivå du har",
            "Randig ruta: steg kvar till kravet",
            "Prickig ruta: över kravet",
            "TIG-svetsning",
            "avgörande krav",
            "[två steg kvar till kravet]",
            "nivå 1, krav 3",
            "Robotsvetsning",
            "[ej bedömd]",
            "ej bedömd, krav 2",
            "Maskinsäkerhet",
            "[ett steg över kravet]",
            "nivå 4, krav 3",
            "vill handleda andra",
            "Behörigheter",
            "Heta arbeten",
            "2022-03-31",
            "Validerad kompetens",
            "Intyg och certifikat",
            "tills vidare",
            "Utbildning och arbetslivserfarenhet",
            "2005–2011",
            "Språk",
            "Önskemål",
            "Min kommentar",
            "Underskrifter",
            "Jag har fått gå igenom profilen och fått en kopia.",
            "Jag svarar för kartläggningen.",
        ],
    );
    for never in ["4 av 3", "Läge", "validerad nivå", "gap"] {
        assert!(!text.to_lowercase().contains(&never.to_lowercase()), "{never} in {text}");
    }
}

#[test]
fn a_plan_is_read_from_the_goals_to_three_signatures() {
    let plan = samples::plan();
    let text = read(Document::Plan(&plan)).read();
    assert_in_order(
        &text,
        &[
            "Individuell utvecklingsplan",
            "Förslag",
            "Amira Haddad",
            "Mål",
            "På kort sikt: våren 2021",
            "På längre sikt: hösten 2022",
            "Insatser",
            "TIG-svetsning",
            "från nivå 1 till 3",
            "Syfte: ta egna jobb i rostfritt",
            "Per Lind",
            "2020-11-12 till 2021-01-15",
            "korttidsarbete",
            "Bokad",
            "Det här behövs",
            "Ersättare vid stationen under kursveckan.",
            "Kursmaterial på svenska med bilder",
            "Uppföljning",
            "2020-12-15",
            "Det här delas",
            "Arbetsgivaren får: kompetensprofil, individuell utvecklingsplan.",
            "Underskrifter",
            "Deltagare",
            "fått en kopia",
            "Arbetsgivare",
            "Per Lind",
            "tid och ersättare till förfogande",
            "Kompetenscoach",
            "Karin Ek",
            "Jag svarar för kartläggningen",
        ],
    );
}

#[test]
fn the_header_says_proposal_until_it_is_signed() {
    let mut profile = samples::profile();
    assert!(read(Document::Profile(&profile)).read().contains("Förslag"));
    profile.agreed_on = Some(samples::day("2020-10-12"));
    let text = read(Document::Profile(&profile)).read();
    assert!(text.contains("Överenskommen 2020-10-12") && !text.contains("Förslag"));
}

#[test]
fn a_person_with_nothing_assessed_is_told_so_kindly_and_has_no_empty_table() {
    let profile = samples::nothing_assessed();
    let paper = read(Document::Profile(&profile));
    let text = paper.read();
    assert!(text.contains("säger ingenting om vad du kan"), "{text}");
    assert!(!text.contains("ej bedömd") && !text.contains("Kartlagt"), "{text}");
    assert!(paper.all("Figure").is_empty());
}

#[test]
fn a_certificate_is_valid_to_its_last_day_and_said_to_have_expired_after_it() {
    let mut profile = samples::profile();
    for (expires, expired) in [("2020-10-05", false), ("2020-10-04", true)] {
        profile.certificates[1].expires_on = Some(samples::day(expires));
        let paper = read(Document::Profile(&profile));
        let row = paper.all("TR").into_iter().find(|row| row.read().contains(expires));
        let said = row.expect("a row").read();
        assert_eq!(said.contains("har gått ut"), expired, "{said}");
    }
}

#[test]
fn the_coachs_own_words_stand_instead_of_the_proposed_ones() {
    let mut profile = samples::profile();
    profile.strengths = Highlights::Written("Lugn och noggrann.\nHjälper andra.".into());
    let text = read(Document::Profile(&profile)).read();
    assert_in_order(&text, &["Styrkor", "Lugn och noggrann.", "Hjälper andra.", "Utvecklings"]);
    assert!(!text.contains("Maskinsäkerhet: löser"));
}

#[test]
fn every_row_of_a_table_has_as_many_columns_as_its_head_and_one_head_of_its_own() {
    let (profile, plan) = (samples::profile(), samples::many_actions());
    for paper in [read(Document::Profile(&profile)), read(Document::Plan(&plan))] {
        for table in paper.all("Table") {
            let rows = table.all("TR");
            let columns = rows[0].all("TH").len();
            for cell in rows[0].all("TH") {
                assert_eq!(cell.scope.as_deref(), Some("Column"));
            }
            for row in &rows[1..] {
                let heads = row.all("TH");
                assert_eq!(heads.len(), 1, "{}", row.read());
                assert_eq!(heads[0].scope.as_deref(), Some("Row"));
                let span: i64 = row.kids.iter().map(|cell| cell.span).sum();
                assert_eq!(usize::try_from(span), Ok(columns), "{}", row.read());
            }
        }
    }
}

#[test]
fn headings_begin_at_the_name_and_skip_no_level() {
    let profile = samples::profile();
    let paper = read(Document::Profile(&profile));
    assert_eq!(
        paper.all("H1").iter().map(|h| h.text.as_str()).collect::<Vec<_>>(),
        ["Amira Haddad"]
    );
    assert!(paper.all("H2").len() >= 8);
    assert!(paper.all("H3").is_empty());
}

#[test]
fn the_outline_leads_to_every_section() {
    let profile = samples::profile();
    let bytes = Printer::new().expect("a printer").profile(&profile).expect("a paper");
    let document = reading::open(&bytes);
    let outline: Vec<String> =
        reading::outline(&document).into_iter().map(|(_, title)| title).collect();
    let headings = reading::structure(&document);
    let headings: Vec<String> =
        headings.all("H2").iter().map(|heading| heading.text.clone()).collect();
    assert_eq!(outline, headings);
}

#[test]
fn a_paragraph_over_two_pages_is_one_element() {
    let mut profile = samples::profile();
    profile.wishes = "Jag vill lära mig mer om rostfritt. ".repeat(150);
    let paper = read(Document::Profile(&profile));
    let long: Vec<_> = paper
        .all("P")
        .into_iter()
        .filter(|paragraph| paragraph.text.starts_with("Jag vill lära"))
        .collect();
    assert_eq!(long.len(), 1);
    assert_eq!(long[0].text.trim(), profile.wishes.trim());
}

#[test]
fn a_name_in_another_language_than_its_paper_says_so() {
    let mut profile = samples::profile();
    profile.imprint.language = Language::En;
    profile.areas[0].name = Said { text: "Welding".into(), language: Language::En };
    let paper = read(Document::Profile(&profile));
    let heads = paper.all("TH");
    let language = |name: &str| {
        let head = heads.iter().find(|head| head.read().starts_with(name));
        head.expect("a head").all("P").first().map_or_else(
            || head.and_then(|head| head.language.clone()),
            |paragraph| paragraph.language.clone(),
        )
    };
    assert_eq!(language("Welding"), None);
    assert_eq!(language("Kvalitet").as_deref(), Some("sv"));
    assert_eq!(language("Läsa svetsritning").as_deref(), Some("sv"));
}

#[test]
fn an_english_paper_has_no_swedish_words_of_its_own() {
    let mut plan = samples::empty_plan();
    plan.imprint.language = Language::En;
    plan.participant.role = String::new();
    let text = read(Document::Plan(&plan)).read().replace("Karin Ek", "");
    for letter in ['å', 'ä', 'ö', 'Å', 'Ä', 'Ö'] {
        assert!(!text.contains(letter), "{letter} in {text}");
    }
    assert!(text.contains("Signatures") && text.contains("The employer receives none"));
}

#[test]
fn many_papers_in_one_file_keep_their_own_page_numbers_and_languages() {
    let profile = samples::profile();
    let mut plan = samples::plan();
    plan.imprint.language = Language::En;
    let batch = [Document::Profile(&profile), Document::Plan(&plan)];
    let joined = Printer::new().expect("a printer").one_file(batch).expect("a file");
    let document = reading::open(&joined.bytes.expect("a file"));
    let parts = reading::structure(&document);
    let languages: Vec<_> = parts.kids.iter().map(|part| part.language.clone()).collect();
    assert_eq!(languages, [Some("sv".to_owned()), Some("en".to_owned())]);
    assert_eq!(parts.all("H1").len(), 2);
    let pages: Vec<String> =
        document.get_pages().into_values().map(|page| reading::shown(&document, page)).collect();
    assert!(pages[0].contains("Sida 1 av 4"));
    assert!(pages[4].contains("Page 1 of 2") && pages[5].contains("Page 2 of 2"));
}

#[test]
fn a_matrix_is_read_from_what_hangs_on_one_person_to_everyone_cell_by_cell() {
    let matrix = samples::company_matrix();
    let text = read(Document::Matrix(&matrix)).read();
    assert_in_order(
        &text,
        &[
            "Kompetensmatris",
            "Norrmek AB",
            "rangordnar ingen",
            "Org.nr",
            "556036-0793",
            "Jämfört med läget",
            "Det här hänger på en person",
            "Deltagare 4",
            "Mäta med mikrometer och skjutmått",
            "Det här kan ingen kartlagd utföra själv",
            "Svarva i styrd maskin",
            "Kompetens för kompetens",
            "Ritning och mätning",
            "Läsa ritning",
            "Personer",
            "Deltagare 13",
            "8 av 12",
            "Person 1 till 7",
            "Fylld ruta: når kravet",
            "[Deltagare 1: nivå\u{a0}0, krav\u{a0}3]",
            "[Deltagare 3: nivå\u{a0}2, krav\u{a0}3, avgörande krav]",
            "[Deltagare 4: nivå\u{a0}3, krav\u{a0}3, var 1]",
            "[Deltagare 6: ej bedömd, krav\u{a0}3]",
            "Person 8 till 13",
            "[Deltagare 8: nivå\u{a0}2, inget krav i befattningen]",
            "[Deltagare 13: ej aktuell]",
            "Medfinansieras av Europeiska socialfonden",
        ],
    );
}
