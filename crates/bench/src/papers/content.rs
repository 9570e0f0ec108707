//! What stands on the papers: the tests' profile with its 25 competences, each time of another
//! person with other levels; and the same as plain data for another typesetter.

use crate::{names, samples};
use domain::{
    assessment::Outcome,
    comparison::{Coverage, Standing},
    language::Language,
    level::Level,
};
use print::documents::profile::{Area, Highlight, Highlights, Profile, Row};
use serde_json::{Value, json};

/// The profile of the person with this number.
pub(super) fn profile(number: u64) -> Profile {
    let mut profile = samples::profile();
    let (given, family) = names::person(number);
    profile.participant.name = format!("{given} {family}");
    profile.participant.employer = names::company(number / 40);
    profile.imprint.number = format!("KP-{:04X}-{number:04X}", names::scattered(number) & 0xffff);
    profile.imprint.participant_number = format!("{number:04}");
    let mut place = 0;
    for row in profile.areas.iter_mut().flat_map(|area| &mut area.rows) {
        place += 1;
        if row.standing.is_assessed() {
            let chance = names::scattered(number * 100 + place) % Level::ALL.len() as u64;
            let level = Level::ALL.into_iter().find(|level| u64::from(level.number()) == chance);
            row.standing = Standing::of(level.map(Outcome::Level), row.required);
        }
    }
    for area in &mut profile.areas {
        area.coverage = samples::counted(area.rows.iter());
    }
    profile.coverage = samples::counted(profile.areas.iter().flat_map(|area| &area.rows));
    profile
}

/// Everything that differs from paper to paper, and the words that the register holds.
pub(super) fn plain(profile: &Profile) -> Value {
    let (imprint, participant) = (&profile.imprint, &profile.participant);
    json!({
        "title": format!("Kompetensprofil, {}", participant.name),
        "name": participant.name,
        "role": participant.role,
        "employer": participant.employer,
        "coach": profile.coach,
        "dated": imprint.dated,
        "number": imprint.number,
        "participant_number": imprint.participant_number,
        "organisation_number": imprint.organisation_number,
        "project": imprint.project,
        "diary_number": imprint.diary_number,
        "funder_line": imprint.funder_line,
        "strengths": highlights(&profile.strengths),
        "development": highlights(&profile.development),
        "coverage": coverage(&profile.coverage),
        "areas": profile.areas.iter().map(area).collect::<Vec<_>>(),
        "permits": profile.permits.iter().map(|one| json!([
            one.name.text, format!("{:?}", one.state), one.valid_until, one.issuer,
        ])).collect::<Vec<_>>(),
        "validations": profile.validations.iter().map(|one| json!([
            one.title, one.test_centre, one.issued_on,
        ])).collect::<Vec<_>>(),
        "certificates": profile.certificates.iter().map(|one| json!([
            one.title, one.issuer, one.issued_on, one.expires_on,
        ])).collect::<Vec<_>>(),
        "background": profile.background.iter().map(|one| json!([
            one.from_year, one.to_year, one.title, one.place,
        ])).collect::<Vec<_>>(),
        "languages": profile.languages.iter().map(|one| json!([one.name, one.ability]))
            .collect::<Vec<_>>(),
        "wishes": profile.wishes,
    })
}

fn highlights(highlights: &Highlights) -> Vec<String> {
    let line = |one: &Highlight| match one.standing.level() {
        Some(level) => format!("{}: nivå {}", one.competence.text, level.number()),
        None => one.competence.text.clone(),
    };
    match highlights {
        Highlights::Written(text) => vec![text.clone()],
        Highlights::Proposed(lines) => lines.iter().map(line).collect(),
    }
}

fn coverage(coverage: &Coverage) -> Value {
    json!({
        "assessed": coverage.assessed, "applicable": coverage.applicable, "met": coverage.met,
    })
}

fn area(area: &Area) -> Value {
    json!({
        "name": area.name.text,
        "coverage": coverage(&area.coverage),
        "rows": area.rows.iter().map(row).collect::<Vec<_>>(),
    })
}

fn row(row: &Row) -> Value {
    let words = words::in_language(Language::Sv);
    let basis = row.basis.map(|basis| words.label(basis).to_owned());
    let evidence: Vec<String> = row.evidence.iter().cloned().chain(basis).collect();
    json!({
        "name": row.competence.text,
        "critical": row.critical,
        "required": row.required.number(),
        "level": row.standing.level().map(Level::number),
        "applies": row.standing != Standing::NotApplicable,
        "wants_to_guide": row.wants_to_guide,
        "evidence": if row.reason.is_empty() { evidence.join("\n") } else { row.reason.clone() },
    })
}
