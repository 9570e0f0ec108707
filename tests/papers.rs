//! The papers of the whole example as the world judges them: PDF/UA-1 by veraPDF, structure by qpdf,
//! fonts by pdffonts, text and its order by pdftotext. With controls that must fail, so that a judge
//! who is asleep is found out.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "all of this is test code"
)]

use app::{
    example,
    paper::{Selection, Target, make_many},
    program::{Holder, KeyCost},
};
use chrono::NaiveDate;
use domain::{document::DocumentKind, language::Language};
use lopdf::{Document, Object};
use std::{
    ops::ControlFlow,
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};
use tempfile::TempDir;

/// Every paper of the example in both languages, and one file with all, made once.
fn papers() -> &'static [PathBuf] {
    static PAPERS: OnceLock<(TempDir, Vec<PathBuf>)> = OnceLock::new();
    let (_, papers) = PAPERS.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a folder");
        let register = example::make(
            &folder.path().join("exempel.kompetenspass"),
            KeyCost::FOR_TESTS,
            Holder::CommandLine,
        )
        .expect("the example");
        let today: NaiveDate =
            register.setting("as_of").expect("a setting").expect("the example has its own day");
        let mut papers = Vec::new();
        for (language, large_print) in [(Language::Sv, false), (Language::En, true)] {
            let selection = Selection {
                company: None,
                kinds: DocumentKind::ALL.to_vec(),
                language: Some(language),
                large_print,
            };
            let target = Target::Folder(folder.path().join(language.tag()));
            let all = Target::File(folder.path().join(format!("all-{}.pdf", language.tag())));
            for target in [target, all] {
                let made = make_many(&register, today, &selection, &target, &mut |_| {
                    ControlFlow::Continue(())
                })
                .expect("papers");
                assert!(made.refused.is_empty(), "{:?}", made.refused);
                match target {
                    Target::Folder(folder) => papers.extend(
                        std::fs::read_dir(folder).expect("the folder").flatten().map(|e| e.path()),
                    ),
                    Target::File(file) => papers.push(file),
                }
            }
        }
        papers.sort();
        (folder, papers)
    });
    papers
}

/// What a program prints, or none where it is not on this machine.
fn printed(program: &str, arguments: &[&str]) -> Option<(bool, String)> {
    match Command::new(program).args(arguments).output() {
        Ok(output) => {
            let said = [output.stdout, output.stderr].concat();
            Some((output.status.success(), String::from_utf8_lossy(&said).into_owned()))
        }
        Err(_) => {
            eprintln!("skipped: {program} is not installed");
            None
        }
    }
}

/// veraPDF's verdict on each file, in the order given; none where it is not set up.
fn verdicts(files: &[PathBuf]) -> Option<Vec<(bool, String)>> {
    let Some(folder) = std::env::var_os("KOMPETENSPASS_VERAPDF") else {
        eprintln!("skipped: KOMPETENSPASS_VERAPDF is not set; cargo xtask test sets it");
        return None;
    };
    let arguments = format!("@{}/arguments", Path::new(&folder).display());
    let mut java = Command::new("java");
    java.arg(arguments).arg("ua1").args(files);
    let output = java.output().expect("java");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let of = |file: &PathBuf| {
        let name = file.display().to_string();
        let at = said.lines().position(|line| line.ends_with(&name));
        let at = at.unwrap_or_else(|| panic!("no verdict on {name}:\n{said}"));
        let lines: Vec<&str> = said.lines().skip(at).collect();
        let rules = lines[1..].iter().take_while(|line| line.starts_with(' '));
        (lines[0].starts_with("PASS"), rules.copied().collect::<Vec<_>>().join("\n"))
    };
    Some(files.iter().map(of).collect())
}

#[test]
fn every_paper_of_the_example_is_valid_pdf_ua_1() {
    let papers = papers();
    assert!(papers.len() > 100, "{} papers", papers.len());
    let Some(verdicts) = verdicts(papers) else { return };
    for (paper, (valid, rules)) in papers.iter().zip(verdicts) {
        assert!(valid, "{}\n{rules}", paper.display());
    }
}

/// Breaks a good paper in one way and says which file that became.
fn broken(folder: &Path, name: &str, spoil: impl Fn(&mut Document)) -> PathBuf {
    let mut document = Document::load(&papers()[0]).expect("a paper");
    spoil(&mut document);
    let path = folder.join(name);
    document.save(&path).expect("a file");
    path
}

#[test]
fn a_paper_without_its_tree_its_language_or_its_pictures_words_fails() {
    let folder = tempfile::tempdir().expect("a folder");
    let whole = broken(folder.path(), "whole.pdf", |_| {});
    let no_tree = broken(folder.path(), "tree.pdf", |document| {
        document.catalog_mut().expect("a catalogue").remove(b"StructTreeRoot");
    });
    let no_language = broken(folder.path(), "lang.pdf", |document| {
        document.catalog_mut().expect("a catalogue").remove(b"Lang");
    });
    let no_words = broken(folder.path(), "alt.pdf", |document| {
        let mut removed = 0;
        for object in document.objects.values_mut() {
            if let Object::Dictionary(dictionary) = object {
                removed += usize::from(dictionary.remove(b"Alt").is_some());
            }
        }
        assert!(removed > 0, "the paper has no picture with words");
    });
    let files = [whole, no_tree, no_language, no_words];
    let Some(verdicts) = verdicts(&files) else { return };
    let valid: Vec<bool> = verdicts.iter().map(|(valid, _)| *valid).collect();
    assert_eq!(valid, [true, false, false, false], "{verdicts:?}");
}

#[test]
fn qpdf_finds_nothing_wrong_with_any_paper() {
    for paper in papers() {
        let name = paper.display().to_string();
        let Some((fine, said)) = printed("qpdf", &["--check", &name]) else { return };
        assert!(fine, "{name}: {said}");
    }
}

#[test]
fn every_font_of_every_paper_is_embedded_cut_down_and_readable() {
    for paper in papers() {
        let name = paper.display().to_string();
        let Some((_, said)) = printed("pdffonts", &[&name]) else { return };
        let fonts: Vec<&str> = said.lines().skip(2).collect();
        assert!(!fonts.is_empty(), "{name}");
        for font in fonts {
            let yes = font.split_whitespace().filter(|word| *word == "yes").count();
            assert_eq!(yes, 3, "{name}: embedded, subset, unicode: {font}");
        }
    }
}

#[test]
fn the_text_of_a_profile_comes_strengths_first_and_names_its_person_and_pages() {
    let papers = papers();
    let profile = papers
        .iter()
        .find(|path| {
            path.components().any(|part| part.as_os_str() == "sv")
                && path.to_string_lossy().contains("ompetensprofil")
        })
        .expect("a Swedish profile");
    let name = profile.display().to_string();
    let Some((_, text)) = printed("pdftotext", &[&name, "-"]) else { return };
    let at = |part: &str| text.find(part).unwrap_or_else(|| panic!("no {part:?} in:\n{text}"));
    assert!(at("Styrkor") < at("Utvecklingsområden"), "strengths come first");
    assert!(at("Utvecklingsområden") < at("Kompetens mot krav"));
    at("Kartlagt");
    at("ida 1 av");
    assert!(!text.contains('\u{fffd}'), "a letter cannot be read back");
}

#[test]
fn no_paper_shows_an_identity_number_that_nobody_asked_for() {
    for paper in papers() {
        let name = paper.display().to_string();
        let Some((_, text)) = printed("pdftotext", &[&name, "-"]) else { return };
        for word in text.split_whitespace() {
            let digits = word.chars().filter(char::is_ascii_digit).count();
            let plain = word.chars().all(|c| c.is_ascii_digit() || "-+".contains(c));
            assert!(!(plain && (digits == 10 || digits == 12)), "{name}: {word}");
        }
    }
}
