//! What holds of every page of every paper, whatever stands on it.

use domain::language::Language;

use super::{Document, TextSize, plan::Plan, profile::Profile};
use crate::{
    page::{Item, Kind, Mark, Page},
    samples,
    text::Typesetter,
    theme::{PAGE, Theme},
    write::Laid,
};

fn profiles() -> Vec<Profile> {
    let several = [
        samples::profile(),
        samples::nothing_assessed(),
        samples::eighty(),
        samples::difficult(),
        samples::two_areas(),
    ];
    several.into_iter().flat_map(|profile| [profile.clone(), large(profile)]).collect()
}

fn large(mut profile: Profile) -> Profile {
    profile.imprint.text_size = TextSize::Large;
    profile.imprint.language = Language::En;
    profile
}

fn plans() -> Vec<Plan> {
    let (mut large, plan) = (samples::many_actions(), samples::plan());
    large.imprint.text_size = TextSize::Large;
    vec![plan, samples::many_actions(), large, samples::empty_plan()]
}

/// Every paper laid out, with its size of text.
fn laid_out() -> Vec<(TextSize, Laid)> {
    let mut setter = Typesetter::new().expect("a typeface");
    let mut lay =
        |size, document: Document<'_>| (size, document.lay_out(&mut setter).expect("a paper"));
    let mut laid = Vec::new();
    for profile in &profiles() {
        laid.push(lay(profile.imprint.text_size, Document::Profile(profile)));
    }
    for plan in &plans() {
        laid.push(lay(plan.imprint.text_size, Document::Plan(plan)));
    }
    laid
}

fn pages() -> Vec<Page> {
    laid_out().into_iter().flat_map(|(_, laid)| laid.pages).collect()
}

#[test]
fn no_heading_table_head_or_group_title_ends_a_page() {
    for page in pages() {
        let last = page.placed.last().expect("something on the page").kind;
        assert!(!matches!(last, Kind::Heading | Kind::TableHead | Kind::Group), "{last:?}");
    }
}

#[test]
fn a_page_that_begins_within_a_table_repeats_its_head() {
    let mut repeated = 0;
    for (_, laid) in laid_out() {
        for page in &laid.pages[1..] {
            let first = page.placed.first().expect("something on the page");
            let within = matches!(first.kind, Kind::Row | Kind::Group);
            assert_eq!(first.repeated, within, "{first:?}");
            repeated += usize::from(within);
        }
    }
    assert!(repeated > 20, "only {repeated} pages begin within a table");
}

#[test]
fn nothing_stands_outside_its_page_or_in_the_foot() {
    for (size, laid) in laid_out() {
        let theme = Theme::of(size);
        for page in &laid.pages {
            let end = page.placed.last().expect("something on the page").bottom;
            assert!(end < PAGE.1 - theme.bottom - 2.0 * theme.small, "{end}");
            for part in &page.parts {
                for item in &part.items {
                    if let Item::Text { x, baseline, line, .. } = item {
                        assert!(*x >= theme.side - 0.1, "{x}");
                        assert!(x + line.width() <= PAGE.0 - theme.side + 1.0, "{}", line.text());
                        assert!((20.0..PAGE.1 - 20.0).contains(baseline), "{}", line.text());
                    }
                }
            }
        }
    }
}

#[test]
fn pieces_stand_under_each_other_and_never_over_each_other() {
    for page in pages() {
        for pair in page.placed.windows(2) {
            assert!(pair[0].bottom <= pair[1].top + 0.01, "{pair:?}");
        }
    }
}

#[test]
fn everybody_signs_on_one_page_under_the_heading() {
    for (_, laid) in laid_out() {
        let with_signatures: Vec<&Page> = laid
            .pages
            .iter()
            .filter(|page| page.placed.iter().any(|placed| placed.kind == Kind::Signature))
            .collect();
        assert_eq!(with_signatures.len(), 1);
        let kinds: Vec<Kind> = with_signatures[0].placed.iter().map(|placed| placed.kind).collect();
        let first = kinds.iter().position(|kind| *kind == Kind::Signature).expect("one");
        assert_eq!(kinds[first - 1], Kind::Heading);
        assert!(first > 3, "nothing but signatures on the page: {kinds:?}");
        assert!(kinds[first..].iter().all(|kind| *kind == Kind::Signature));
    }
}

#[test]
fn text_is_never_under_nine_points_and_running_text_never_under_eleven_or_fourteen() {
    for (size, laid) in laid_out() {
        let body = if size == TextSize::Large { 14.0 } else { 11.0 };
        let mut sizes: Vec<f32> = laid
            .pages
            .iter()
            .flat_map(|page| &page.parts)
            .flat_map(|part| &part.items)
            .filter_map(|item| match item {
                Item::Text { line, .. } => Some(line.size),
                Item::Shape(_) => None,
            })
            .collect();
        sizes.sort_by(f32::total_cmp);
        sizes.dedup();
        assert!(sizes[0] >= 9.0, "{sizes:?}");
        // Legend, foot and what is under the signing lines are the only smaller text.
        assert_eq!(sizes.iter().filter(|size| **size < body).count(), 1, "{sizes:?}");
    }
}

#[test]
fn every_page_bears_number_version_participant_company_project_and_page() {
    for (_, laid) in laid_out() {
        for (index, page) in laid.pages.iter().enumerate() {
            let artifacts = page.parts.iter().filter(|part| part.mark == Mark::Artifact);
            let mut text = String::new();
            for item in artifacts.flat_map(|part| &part.items) {
                if let Item::Text { line, .. } = item {
                    text += &line.text();
                    text.push('\n');
                }
            }
            let folded = text.replace('\n', " ").replace("  ", " ");
            let number = if laid.language == Language::Sv {
                format!("Sida {} av {}", index + 1, laid.pages.len())
            } else {
                format!("Page {} of {}", index + 1, laid.pages.len())
            };
            for said in ["KP-7F3A-91C", "version 1", "0017", "2020/00321", "socialfonden", &number]
            {
                assert!(folded.contains(said), "{said} is not in {folded}");
            }
        }
    }
}

#[test]
fn a_row_higher_than_a_page_loses_no_line() {
    let mut profile = samples::profile();
    let lines: Vec<String> = (0..120).map(|number| format!("rad {number}")).collect();
    profile.areas[0].rows[1].evidence = lines.clone();
    let mut setter = Typesetter::new().expect("a typeface");
    let laid = Document::Profile(&profile).lay_out(&mut setter).expect("a paper");
    let mut seen = Vec::new();
    for item in laid.pages.iter().flat_map(|page| &page.parts).flat_map(|part| &part.items) {
        if let Item::Text { line, .. } = item
            && line.text().starts_with("rad ")
        {
            seen.push(line.text());
        }
    }
    assert_eq!(seen, lines);
}

#[test]
fn the_foot_is_broken_before_the_funder_and_not_in_the_middle_of_its_name() {
    const FUNDER: &str = "Medfinansieras av Europeiska unionen, Europeiska socialfonden";
    let mut setter = Typesetter::new().expect("a typeface");
    for (project, foot) in [
        ("Prov", format!("Prov · dnr 1 · {FUNDER}")),
        ("Rustad för nästa skift i Västerbotten, Norrbotten och Jämtland", FUNDER.to_owned()),
    ] {
        let mut profile = samples::profile();
        profile.imprint.project = project.to_owned();
        profile.imprint.diary_number = "1".to_owned();
        profile.imprint.funder_line = FUNDER.to_owned();
        let laid = Document::Profile(&profile).lay_out(&mut setter).expect("a paper");
        let lines = laid.pages[0].parts.iter().flat_map(|part| &part.items);
        let found = lines.filter(|item| match item {
            Item::Text { line, .. } => line.text() == foot,
            Item::Shape(_) => false,
        });
        assert_eq!(found.count(), 1, "{foot}");
    }
}

#[test]
fn a_blank_form_breaks_between_rows_repeats_its_heads_and_says_on_each_page_whose_it_is() {
    let mut setter = Typesetter::new().expect("a typeface");
    let mut within_table = 0;
    for (size, language) in [(TextSize::Normal, Language::Sv), (TextSize::Large, Language::En)] {
        let form = samples::of_forms::mapping_form(language, size, true);
        let laid = Document::MappingForm(&form).lay_out(&mut setter).expect("a form");
        let theme = Theme::of(size);
        for page in &laid.pages {
            let (first, last) = (page.placed.first(), page.placed.last());
            let last = last.expect("something on the page");
            assert!(!matches!(last.kind, Kind::Heading | Kind::TableHead | Kind::Group));
            assert!(last.bottom < PAGE.1 - theme.bottom - 2.0 * theme.small, "{last:?}");
            let is_within = |kind| matches!(kind, Kind::Row | Kind::Group);
            if first.is_some_and(|first| is_within(first.kind)) {
                assert!(first.is_some_and(|first| first.repeated), "{first:?}");
                within_table += 1;
            }
            let text = |item: &Item| match item {
                Item::Text { line, .. } => line.text(),
                Item::Shape(_) => String::new(),
            };
            let items = page.parts.iter().flat_map(|part| &part.items);
            let said: String = items.map(text).collect();
            assert!(said.contains("Amira Haddad") && said.contains("17"), "{said}");
        }
    }
    assert!(within_table >= 3, "only {within_table} pages begin within a table");
}
