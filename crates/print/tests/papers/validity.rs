//! veraPDF is found through `KOMPETENSPASS_VERAPDF`, a folder with its file `classpath`; without it
//! these tests say that they were skipped.

use std::{collections::BTreeMap, fs, path::Path, process::Command};

use domain::language::Language;
use lopdf::{Document as Pdf, Object};
use print::{
    Document, Printer, TextSize,
    documents::{
        certificate::Certificate,
        company_way::{CompanyWay, Needs},
        criteria::CriteriaList,
        day_list::DayList,
        handover::HandoverReceipt,
        incident::IncidentSheet,
        matrix::CompanyMatrix,
        recovery::RecoverySheet,
        report::{ReportBody, ReportPaper, ReportSection},
        time_list::TimeList,
    },
};

use crate::{reading, samples};

/// Whether each file is PDF/UA-1, by its name; none where there is no validator.
fn judged(papers: &[(&str, Vec<u8>)]) -> Option<BTreeMap<String, bool>> {
    let Some(folder) = std::env::var_os("KOMPETENSPASS_VERAPDF") else {
        eprintln!("skipped: KOMPETENSPASS_VERAPDF names no validator");
        return None;
    };
    let papers_folder = tempfile::tempdir().expect("a folder");
    let mut java = Command::new("java");
    java.arg(format!("@{}/arguments", Path::new(&folder).display())).arg("ua1");
    for (name, bytes) in papers {
        let file = papers_folder.path().join(name);
        fs::write(&file, bytes).expect("a file");
        java.arg(file);
    }
    let output = java.output().expect("a Java");
    let report = String::from_utf8_lossy(&output.stdout).into_owned();
    let mut judged = BTreeMap::new();
    for line in report.lines().filter(|line| line.starts_with("PASS") || line.starts_with("FAIL")) {
        let name = line.rsplit('/').next().unwrap_or_default();
        judged.insert(name.to_owned(), line.starts_with("PASS"));
    }
    assert_eq!(judged.len(), papers.len(), "{report}{}", String::from_utf8_lossy(&output.stderr));
    if judged.values().any(|valid| !valid) {
        eprintln!("{report}");
    }
    Some(judged)
}

#[test]
fn every_paper_is_valid() {
    let mut printer = Printer::new().expect("a printer");
    let mut papers = Vec::new();
    for (name, profile) in [
        ("profile", samples::profile()),
        ("nothing-assessed", samples::nothing_assessed()),
        ("eighty", samples::eighty()),
        ("difficult", samples::difficult()),
        ("two-areas", samples::two_areas()),
    ] {
        for (size, language) in [(TextSize::Normal, Language::Sv), (TextSize::Large, Language::En)]
        {
            let mut profile = profile.clone();
            profile.imprint.text_size = size;
            profile.imprint.language = language;
            let bytes = printer.profile(&profile).expect("a paper");
            papers.push((format!("{name}-{}.pdf", language.tag()), bytes));
        }
    }
    for (name, plan) in [
        ("plan", samples::plan()),
        ("empty-plan", samples::empty_plan()),
        ("many-actions", samples::many_actions()),
    ] {
        papers.push((format!("{name}.pdf"), printer.plan(&plan).expect("a paper")));
    }
    for language in [Language::Sv, Language::En] {
        let sheet = RecoverySheet { language, ..samples::recovery_sheet() };
        let bytes = Printer::new().expect("a printer").recovery_sheet(&sheet).expect("a paper");
        papers.push((format!("recovery-{}.pdf", language.tag()), bytes));
        let sheet = IncidentSheet { language, ..samples::incident_sheet() };
        let bytes = printer.document(Document::Incident(&sheet)).expect("a paper");
        papers.push((format!("incident-{}.pdf", language.tag()), bytes));
        let bytes = printer.document(Document::Report(&report(language))).expect("a paper");
        papers.push((format!("report-{}.pdf", language.tag()), bytes));
        let receipt = HandoverReceipt { language, ..samples::handover_receipt() };
        let bytes = printer.document(Document::Handover(&receipt)).expect("a paper");
        papers.push((format!("handover-{}.pdf", language.tag()), bytes));
        for (name, turns) in [("day-list", usize::MAX), ("day-list-empty", 0)] {
            let mut list = DayList { language, ..samples::day_list() };
            list.turns.truncate(turns);
            let bytes = printer.document(Document::DayList(&list)).expect("a paper");
            papers.push((format!("{name}-{}.pdf", language.tag()), bytes));
        }
        let matrix = CompanyMatrix { language, ..samples::company_matrix() };
        let bytes = printer.document(Document::Matrix(&matrix)).expect("a paper");
        papers.push((format!("matrix-{}.pdf", language.tag()), bytes));
        for (name, size) in
            [("mapping-form", TextSize::Normal), ("mapping-form-large", TextSize::Large)]
        {
            let named = size == TextSize::Large;
            let form = samples::of_forms::mapping_form(language, size, named);
            let bytes = printer.document(Document::MappingForm(&form)).expect("a paper");
            papers.push((format!("{name}-{}.pdf", language.tag()), bytes));
        }
        let way = CompanyWay { language, ..samples::of_company::company_way() };
        let empty = CompanyWay { needs: Some(Needs::default()), steps: Vec::new(), ..way.clone() };
        for (name, way) in [("way", &way), ("way-empty", &empty)] {
            let bytes = printer.document(Document::CompanyWay(way)).expect("a paper");
            papers.push((format!("{name}-{}.pdf", language.tag()), bytes));
        }
        let place = samples::of_company::criteria_place;
        for (name, at) in [
            ("criteria-blank", None),
            ("criteria-occasion", Some(place(true))),
            ("criteria-visit", Some(place(false))),
        ] {
            let list = CriteriaList { language, ..samples::of_company::criteria_list(at) };
            let bytes = printer.document(Document::Criteria(&list)).expect("a paper");
            papers.push((format!("{name}-{}.pdf", language.tag()), bytes));
        }
        for (name, size) in [("certificate", TextSize::Normal), ("certificate-l", TextSize::Large)]
        {
            let paper = samples::of_certificate::certificate(language, size);
            let bytes = printer.document(Document::Certificate(&paper)).expect("a paper");
            papers.push((format!("{name}-{}.pdf", language.tag()), bytes));
        }
        let bare: Certificate = samples::of_certificate::bare_certificate();
        let bytes = printer.document(Document::Certificate(&bare)).expect("a paper");
        papers.push((format!("certificate-bare-{}.pdf", language.tag()), bytes));
        for (name, of_company) in [("time-person", false), ("time-company", true)] {
            let list = TimeList { language, ..samples::of_time::time_list(of_company) };
            let bytes = printer.document(Document::TimeList(&list)).expect("a paper");
            papers.push((format!("{name}-{}.pdf", language.tag()), bytes));
        }
    }
    let (profile, plan) = (samples::profile(), samples::plan());
    let batch = [Document::Profile(&profile), Document::Plan(&plan), Document::Profile(&profile)];
    let joined = printer.one_file(batch).expect("a file").bytes.expect("a file");
    papers.push(("joined.pdf".to_owned(), joined));
    let papers: Vec<(&str, Vec<u8>)> =
        papers.iter().map(|(name, bytes)| (name.as_str(), bytes.clone())).collect();
    if let Some(judged) = judged(&papers) {
        let failed: Vec<_> = judged.iter().filter(|(_, valid)| !**valid).collect();
        assert!(failed.is_empty(), "{failed:?}");
    }
}

/// A report with one section of each kind: text, a table, and lines to write on.
fn report(language: Language) -> ReportPaper {
    let section = |title: &str, body| ReportSection {
        title: title.to_owned(),
        body,
        note: "Grupper med färre än fem svar visas inte.".to_owned(),
    };
    let heads = ["Påstående", "1", "2", "3", "4", "5"].map(str::to_owned);
    let row = ["Jag känner mig trygg i mitt arbete.", "1", "2", "3", "", "5"].map(str::to_owned);
    ReportPaper {
        language,
        kind: "Periodrapport".to_owned(),
        title: "Delrapport februari 2021".to_owned(),
        beside: "Hela projektet".to_owned(),
        dated: samples::day("2021-02-24"),
        funder_line: "Med stöd av Europeiska socialfonden".to_owned(),
        sections: vec![
            section("Aktiviteter", ReportBody::Text("Tre besök.\nFem kartläggningar.".to_owned())),
            section(
                "Hur väl stämmer det?",
                ReportBody::Table {
                    heads: heads.into_iter().zip([60, 8, 8, 8, 8, 8]).collect(),
                    rows: vec![row.to_vec(); 60],
                },
            ),
            section("Med egna ord", ReportBody::Lines(6)),
        ],
    }
}

#[test]
fn a_paper_without_its_tree_its_alternatives_or_its_language_is_not_valid() {
    let bytes = Printer::new().expect("a printer").profile(&samples::profile()).expect("a paper");
    let spoilt = |spoil: fn(&mut Pdf)| {
        let mut document = reading::open(&bytes);
        spoil(&mut document);
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).expect("a file");
        bytes
    };
    let papers = [
        ("untouched.pdf", spoilt(|_| {})),
        ("no-tree.pdf", spoilt(without_tree)),
        ("no-alternatives.pdf", spoilt(without_alternatives)),
        ("no-language.pdf", spoilt(without_language)),
    ];
    if let Some(judged) = judged(&papers) {
        let valid: Vec<&str> =
            judged.iter().filter(|(_, valid)| **valid).map(|(name, _)| name.as_str()).collect();
        assert_eq!(valid, ["untouched.pdf"]);
    }
}

fn without_tree(document: &mut Pdf) {
    document.catalog_mut().expect("a catalog").remove(b"StructTreeRoot");
}

fn without_alternatives(document: &mut Pdf) {
    for object in document.objects.values_mut() {
        if let Object::Dictionary(dictionary) = object {
            dictionary.remove(b"Alt");
        }
    }
}

fn without_language(document: &mut Pdf) {
    document.catalog_mut().expect("a catalog").remove(b"Lang");
}
