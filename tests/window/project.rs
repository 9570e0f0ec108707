//! The project that the program grew from, entered from its template and reported, by keyboard alone: what it
//! promised stands where it is seen, and what was done of it in a report that stays as it was issued.

use crate::{
    driver::{Laptop, Window, can_show_windows},
    register::{add_company_of_welders, add_welder, make_register},
};
use fantoccini::key::Key;
use std::{path::PathBuf, process::Command, time::Duration};

#[tokio::test]
async fn the_original_project_is_entered_and_reported_by_keyboard_alone() {
    if !can_show_windows() {
        return;
    }
    let laptop = Laptop::new().await;
    let window = laptop.start().await;
    make_register(&window).await;
    entered(&window).await;
    add_company_of_welders(&window, "Åsele Svets AB").await;
    came_through_a_party(&window).await;
    add_welder(&window, "Amira", "Haddad", "Åsele Svets AB").await;

    // The promise against what there is, on the first page and in the reports.
    window.choose("Översikt").await;
    for promise in ["250", "målet är 30", "25"] {
        window.read(promise).await;
    }
    window.choose("Rapporter").await;
    window.read("Deltagare steg för steg").await;
    window.read("Små och medelstora företag").await;

    // A report to one of the evaluator's dates, issued; then it stays, whatever happens.
    window.choose("Periodrapporter").await;
    window.choose("Ny periodrapport").await;
    window.fill("Rapportens namn", "Till den externa utvärderingen i februari").await;
    window.fill("Från och med", "2020-06-01").await;
    window.fill("Till och med", "2021-02-28").await;
    window.choose("Spara").await;
    window.read("Under perioden").await;
    window.fill("Aktiviteter", "Klubbarna har fört oss samman med fyra företag.").await;
    window.fill("Den externa utvärderaren", "Utvärderaren har intervjuat tre deltagare.").await;
    window.choose("Utfärda").await;
    window.choose("Utfärda").await;
    window.read("ligger kvar byte för byte").await;
    window.choose("Spara som PDF").await;
    window.read("Sparat:").await;
    let issued = paper(&laptop).await;
    window.choose("Projekt").await;
    window.choose("Markera som nått: Samverkan").await;
    window.fill("Nått", "2020-09-15").await;
    window.choose("Spara").await;
    window.read("2 av 6 nådda").await;
    window.choose("Rapporter").await;
    window.choose("Periodrapporter").await;
    window.choose("Till den externa utvärderingen").await;
    window.choose("Spara som PDF").await;
    assert_eq!(paper(&laptop).await, issued, "what was issued stays byte for byte");
    window.close().await;
    let Some(text) = text_of(&laptop, &issued) else { return };
    for told in [
        "Till den externa utvärderingen i februari",
        "2020-06-01",
        "2021-02-28",
        "Klubbarna har fört oss samman med fyra företag.",
        "Utvärderaren har intervjuat tre deltagare.",
        "2020-09-01 Broschyren och brevet",
        "Fyra klubbar bjöd in oss",
        "250",
        "75",
    ] {
        assert!(text.contains(told), "no {told:?} in:\n{text}");
    }
}

/// The template fills in what the project is, and the rest is written: who carries it, what it has done.
async fn entered(window: &Window) {
    window.choose("Projekt").await;
    window.read("Projektet är tomt").await;
    window.choose("Fyll i från mallen").await;
    window.read("0 av 6 nådda").await;
    for told in
        ["senast 2021-10-31", "Extern utvärdering, rapport 1", "ompetenskartläggning", "2020-10-01"]
    {
        window.read(told).await;
    }
    window.choose("Markera som nått: Ett erbjudande till företagen").await;
    window.fill("Nått", "2020-09-01").await;
    window.fill("Det syns på", "Broschyren och brevet till företagen").await;
    window.choose("Spara").await;
    window.read("1 av 6 nådda").await;
    window.choose("Parter och styrgrupp").await;
    for party in [
        "Regionen",
        "IF Metall, avdelning 1",
        "IF Metall, avdelning 2",
        "Teknikföretagen",
        "Unionen",
    ] {
        window.read(party).await;
    }
    window.choose("Lägg till möte").await;
    window.fill("Dag", "2020-08-25").await;
    window.fill("Minnesanteckningar", "Vi går ut genom klubbarna.").await;
    window.fill("Beslut", "Erbjudandet är antaget.").await;
    window.choose("Spara").await;
    window.read("Erbjudandet är antaget.").await;
    window.choose("Aktiviteter").await;
    window.choose("Lägg till aktivitet").await;
    window.fill("Vad", "Fyra klubbar bjöd in oss").await;
    window.fill("Dag", "2020-09-10").await;
    window.select("Genom", "IF Metall, avdelning 1").await;
    window.choose("Spara").await;
    window.read("Fyra klubbar bjöd in oss").await;
    window.choose("Uppgifter").await;
    window.fill("Diarienummer", "2020/00123").await;
    window.press(&[Key::Tab.into()]).await;
    window.read("Sparat").await;
    let targets = "return ['target_participants', 'target_women', 'target_companies', 'extended_to'] \
        .map((name) => document.querySelector(`[name=${name}]`).value).join(' ')";
    assert_eq!(window.run(targets).await, "250 75 25 2022-12-31");
}

/// How the company came, and that it may take part.
async fn came_through_a_party(window: &Window) {
    window.choose("Företag").await;
    window.choose("Åsele Svets AB").await;
    window.choose("Steg").await;
    window.choose("Ändra vägen in").await;
    window.select("Kom genom", "IF Metall, avdelning 1").await;
    for question in ["private_sector", "workplace_in_county"] {
        window.tab_to(question, &format!("e.type === 'radio' && e.name === '{question}'")).await;
        window.pick("Ja").await;
    }
    window.fill("Beslutat", "2020-09-20").await;
    window.choose("Spara").await;
    window.read("får delta").await;
}

/// The one paper that is saved, as soon as it is there: it is written whole or not at all. What the page says
/// of one that was saved before may still stand there.
async fn paper(laptop: &Laptop) -> Vec<u8> {
    let is_paper = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "pdf");
    for _ in 0..300 {
        let folder = std::fs::read_dir(laptop.answers()).expect("the folder");
        let found = folder.flatten().map(|entry| entry.path()).find(is_paper);
        if let Some(path) = found {
            let bytes = std::fs::read(&path).expect("it can be read");
            std::fs::remove_file(path).expect("it is there");
            return bytes;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("no paper was saved");
}

/// The paper's words, where there is a program that reads them.
fn text_of(laptop: &Laptop, paper: &[u8]) -> Option<String> {
    let path = laptop.answers().join("issued.pdf");
    std::fs::write(&path, paper).expect("a file");
    let Ok(read) = Command::new("pdftotext").arg("-layout").arg(&path).arg("-").output() else {
        eprintln!("skipped: pdftotext is not installed");
        return None;
    };
    let text = String::from_utf8_lossy(&read.stdout).into_owned();
    Some(text.split_whitespace().collect::<Vec<_>>().join(" "))
}
