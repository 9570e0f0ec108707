//! Writes the samples' papers into a folder, to look at, and prints time and size of each.

use std::{fs, path::Path, time::Instant};

use domain::language::Language;
use print::{Document, Printer, TextSize, documents, preview::Preview};

#[path = "../src/samples.rs"]
#[allow(dead_code, clippy::expect_used, reason = "shared with the tests, and made for them")]
mod samples;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("give a folder")?;
    fs::create_dir_all(&folder)?;
    let mut english = samples::profile();
    english.imprint.language = Language::En;
    let mut english_plan = samples::plan();
    english_plan.imprint.language = Language::En;
    let mut large = samples::profile();
    large.imprint.text_size = TextSize::Large;
    let mut large_plan = samples::plan();
    large_plan.imprint.text_size = TextSize::Large;
    let (profile, plan) = (samples::profile(), samples::plan());
    let (nothing, eighty, difficult) =
        (samples::nothing_assessed(), samples::eighty(), samples::difficult());
    let two = samples::two_areas();
    let (recovery, incident) = (samples::recovery_sheet(), samples::incident_sheet());
    let handover = samples::handover_receipt();
    let day_list = samples::day_list();
    let matrix = samples::company_matrix();
    let (own_time, company_time) =
        (samples::of_time::time_list(false), samples::of_time::time_list(true));
    let form = samples::of_forms::mapping_form;
    let (form, form_named, form_large) = (
        form(Language::Sv, TextSize::Normal, false),
        form(Language::Sv, TextSize::Normal, true),
        form(Language::En, TextSize::Large, true),
    );
    let way = samples::of_company::company_way();
    let place = samples::of_company::criteria_place;
    let (blank, occasion, visit) = (
        samples::of_company::criteria_list(None),
        samples::of_company::criteria_list(Some(place(true))),
        samples::of_company::criteria_list(Some(place(false))),
    );
    let certificate = samples::of_certificate::certificate;
    let (passed, passed_large, bare) = (
        certificate(Language::Sv, TextSize::Normal),
        certificate(Language::En, TextSize::Large),
        samples::of_certificate::bare_certificate(),
    );
    let papers = [
        ("mapping-form", Document::MappingForm(&form)),
        ("mapping-form-named", Document::MappingForm(&form_named)),
        ("mapping-form-large", Document::MappingForm(&form_large)),
        ("company-way", Document::CompanyWay(&way)),
        ("criteria-blank", Document::Criteria(&blank)),
        ("criteria-occasion", Document::Criteria(&occasion)),
        ("criteria-visit", Document::Criteria(&visit)),
        ("certificate", Document::Certificate(&passed)),
        ("certificate-large", Document::Certificate(&passed_large)),
        ("certificate-bare", Document::Certificate(&bare)),
        ("time-person", Document::TimeList(&own_time)),
        ("time-company", Document::TimeList(&company_time)),
        ("recovery", Document::Recovery(&recovery)),
        ("incident", Document::Incident(&incident)),
        ("handover", Document::Handover(&handover)),
        ("day-list", Document::DayList(&day_list)),
        ("matrix", Document::Matrix(&matrix)),
        ("profile-two", Document::Profile(&two)),
        ("profile", Document::Profile(&profile)),
        ("plan", Document::Plan(&plan)),
        ("profile-en", Document::Profile(&english)),
        ("plan-en", Document::Plan(&english_plan)),
        ("profile-large", Document::Profile(&large)),
        ("plan-large", Document::Plan(&large_plan)),
        ("profile-nothing", Document::Profile(&nothing)),
        ("profile-eighty", Document::Profile(&eighty)),
        ("profile-difficult", Document::Profile(&difficult)),
    ];
    let mut printer = Printer::new()?;
    let mut report = String::new();
    for (name, paper) in papers {
        let start = Instant::now();
        let bytes = printer.document(paper)?;
        let time = start.elapsed().as_secs_f64() * 1000.0;
        report += &format!("{name}: {time:.1} ms, {:.1} KB\n", bytes.len() as f64 / 1000.0);
        fs::write(Path::new(&folder).join(format!("{name}.pdf")), bytes)?;
    }
    let bytes = printer.profile(&profile)?;
    let start = Instant::now();
    let preview = Preview::open(bytes)?;
    for index in 0..preview.page_count() {
        let page = preview.page_png(index, 1.5)?;
        fs::write(Path::new(&folder).join(format!("preview-{}.png", index + 1)), page)?;
    }
    let pages = preview.page_count();
    let time = start.elapsed().as_secs_f64() * 1000.0;
    report += &format!("preview: {:.0} ms a page\n", time / pages as f64);
    let start = Instant::now();
    let joined = printer.one_file((0..250).map(|_| Document::Profile(&profile)))?;
    let bytes = joined.bytes.unwrap_or_default();
    let time = start.elapsed().as_secs_f64() * 1000.0;
    report += &format!("250 in one file: {time:.0} ms, {:.0} KB\n", bytes.len() as f64 / 1000.0);
    let joined = printer.one_file([Document::Profile(&profile), Document::Plan(&english_plan)])?;
    fs::write(Path::new(&folder).join("joined.pdf"), joined.bytes.unwrap_or_default())?;
    let start = Instant::now();
    for _ in 0..100 {
        printer.document(Document::Profile(&profile))?;
    }
    report += &format!("warm: {:.2} ms each\n", start.elapsed().as_secs_f64() * 10.0);
    std::io::Write::write_all(&mut std::io::stdout(), report.as_bytes())?;
    Ok(())
}
