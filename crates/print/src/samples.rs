//! Papers of invented people for tests and for looking at. The tests' roots bring `documents` into
//! scope at the crate's root, whichever crate that is. The organisation number is a published one.

use chrono::NaiveDate;
use domain::{
    assessment::{Basis, Outcome},
    comparison::{Coverage, Standing},
    document::DocumentKind,
    language::Language,
    level::Level,
    library::Said,
    matrix::{Demand, Strength},
    permit::PermitState,
    plan::{ActionKind, ActionStatus, ActionTime, PlanState},
    wall_time::WallTime,
};

use crate::documents::{
    Imprint, Participant, TextSize,
    day_list::{DayList, Turn},
    handover::HandoverReceipt,
    incident::{Affected, DataKind, IncidentSheet},
    matrix::{CompanyMatrix, Left, MatrixArea, MatrixCell, MatrixLine, MatrixPerson},
    plan::{Action, Develops, FollowUp, Goal, Plan},
    profile::{
        Area, Background, Certificate, Highlight, Highlights, LanguageUse, Mapped, Permit, Profile,
        Requirements, Row, Validation,
    },
    recovery::RecoverySheet,
};

#[path = "samples_of_certificate.rs"]
pub(crate) mod of_certificate;
#[path = "samples_of_company.rs"]
pub(crate) mod of_company;
#[path = "samples_of_forms.rs"]
pub(crate) mod of_forms;
#[path = "samples_of_time.rs"]
pub(crate) mod of_time;

pub(crate) fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

pub(crate) fn level(number: u8) -> Level {
    Level::new(number).expect("a level")
}

pub(crate) fn said(text: &str) -> Said {
    Said { text: text.to_owned(), language: Language::Sv }
}

pub(crate) fn recovery_sheet() -> RecoverySheet {
    let groups = ["7K3F", "9Q2M", "0XBD", "4T6W", "HN8R", "5C1V", "P3ZE", "6GJAY"];
    RecoverySheet {
        language: Language::Sv,
        register: "Kompetensregister Norrland".into(),
        made: day("2020-10-05"),
        groups: groups.map(str::to_owned).into(),
    }
}

pub(crate) fn handover_receipt() -> HandoverReceipt {
    let backup = |day: u32| {
        let name = format!("Norrland-2020-10-{day:02}T08-00-00-000Z.kompetenspass");
        format!("/Dokument/Kompetenspass-kopior/{name}")
    };
    HandoverReceipt {
        language: Language::Sv,
        register: "Kompetensregister Norrland".into(),
        made: day("2020-10-05"),
        moment: "2020-10-05 16.05".into(),
        copy: "/STICKA/Norrland-2020-10-05T14-05-00-000Z.kompetenspass".into(),
        people: 41,
        companies: 2,
        removed: std::iter::once("/Dokument/Norrland.kompetenspass".into())
            .chain((1..20).map(backup))
            .collect(),
        // The typeface lacks these characters.
        left: vec!["/Dokument/王/Norrland.kompetenspass".into()],
        unreached: Some("/GAMMAL STICKA".into()),
    }
}

pub(crate) fn incident_sheet() -> IncidentSheet {
    let person = |name: &str, companies: &str, kinds: &[DataKind]| Affected {
        name: name.into(),
        companies: companies.into(),
        kinds: kinds.into(),
    };
    let people = (1..40).map(|number| {
        person(&format!("Deltagare {number}"), "Norrmek AB", &[DataKind::Employment])
    });
    IncidentSheet {
        language: Language::Sv,
        register: "Kompetensregister Norrland".into(),
        source: "Kompetensregister Norrland-2020-10-05T08-00-00-000Z.kompetenspass".into(),
        made: day("2020-10-06"),
        until: Some("2020-10-05 10.00".into()),
        people: [
            person("Amira Haddad", "Norrmek AB, Åsele Svets AB", &DataKind::ALL[1..]),
            // The typeface lacks these characters.
            person("王 小明", "", &[DataKind::Number, DataKind::Needs]),
        ]
        .into_iter()
        .chain(people)
        .collect(),
        companies: vec![("Norrmek AB".into(), 40), ("Åsele Svets AB".into(), 1)],
        contacts: 3,
        coaches: 1,
        recovery_made_on: Some(day("2020-09-01")),
    }
}

pub(crate) fn day_list() -> DayList {
    let time = |minutes| WallTime::from_minutes(minutes).expect("a time of day");
    let turn = |number: u32, name: &str| Turn {
        starts: time(9 * 60 + number * 20),
        ends: Some(time(9 * 60 + number * 20 + 20)),
        name: name.into(),
        role: "Svetsare".into(),
        shift: "Dag".into(),
    };
    let others = (2..36).map(|number| turn(number, &format!("Deltagare {number}")));
    DayList {
        language: Language::Sv,
        company: "Norrmek AB".into(),
        day: day("2020-10-06"),
        starts: time(9 * 60),
        ends: Some(time(21 * 60)),
        place: "Lunchrummet".into(),
        agenda: "Kartläggning, skift efter skift.".into(),
        coach: "Kim Berg".into(),
        project: "Kompetens i norr".into(),
        // The typeface lacks the second name's characters.
        turns: [turn(0, "Amira Haddad"), turn(1, "王 小明")].into_iter().chain(others).collect(),
    }
}

pub(crate) fn imprint(language: Language) -> Imprint {
    Imprint {
        language,
        text_size: TextSize::Normal,
        number: "KP-7F3A-91C2".into(),
        version: 1,
        dated: day("2020-10-05"),
        participant_number: "0017".into(),
        organisation_number: "802005-1952".into(),
        project: "Kompetens för framtidens industri".into(),
        diary_number: "2020/00321".into(),
        funder_line: "Medfinansieras av Europeiska unionen, Europeiska socialfonden".into(),
    }
}

pub(crate) fn participant() -> Participant {
    Participant {
        name: "Amira Haddad".into(),
        identity_number: None,
        role: "Svetsare".into(),
        employer: "Nordmark Svets AB".into(),
    }
}

/// What a rating says of a requirement.
#[derive(Clone, Copy)]
pub(crate) enum Rated {
    At(u8),
    Not,
    NotApplicable,
}

pub(crate) fn row(
    name: &str,
    required: u8,
    rated: Rated,
    basis: Option<Basis>,
    evidence: &[&str],
) -> Row {
    let outcome = match rated {
        Rated::At(number) => Outcome::Level(level(number)),
        Rated::Not => Outcome::NotAssessed,
        Rated::NotApplicable => Outcome::NotApplicable,
    };
    Row {
        competence: said(name),
        required: level(required),
        critical: false,
        standing: Standing::of(Some(outcome), level(required)),
        basis,
        evidence: evidence.iter().map(ToString::to_string).collect(),
        reason: String::new(),
        wants_to_guide: false,
    }
}

pub(crate) fn area(name: &str, rows: Vec<Row>) -> Area {
    Area { name: said(name), coverage: counted(rows.iter()), rows }
}

pub(crate) fn counted<'a>(rows: impl Iterator<Item = &'a Row>) -> Coverage {
    rows.fold(Coverage::default(), |mut sum, row| {
        if row.standing == Standing::NotApplicable {
            sum.not_applicable += 1;
        } else {
            sum.applicable += 1;
            sum.assessed += u32::from(row.standing.is_assessed());
            sum.met += u32::from(row.standing.is_met());
        }
        sum
    })
}

fn welding() -> Vec<Area> {
    use Rated::{At, Not, NotApplicable};
    let mut guide = row("Maskinsäkerhet", 3, At(4), None, &["Grundkurs maskinsäkerhet 2019"]);
    guide.wants_to_guide = true;
    let mut critical = row("TIG-svetsning", 3, At(1), Some(Basis::WorkSample), &[]);
    critical.critical = true;
    let mut unused = row("Hantera kemikalier", 2, NotApplicable, None, &[]);
    unused.reason = "används inte på arbetsplatsen".into();
    vec![
        area(
            "Svetsning",
            vec![
                critical,
                row(
                    "MIG/MAG-svetsning",
                    3,
                    At(3),
                    None,
                    &["Svetsarprövning 2018", "12 års arbete"],
                ),
                row("Läsa svetsritning", 3, At(3), Some(Basis::Seen), &[]),
                row("Kontrollera egen svets", 3, At(2), Some(Basis::Seen), &[]),
                row("Robotsvetsning", 2, Not, None, &[]),
            ],
        ),
        area(
            "Säkerhet och arbetsmiljö",
            vec![
                guide,
                row("Välja skyddsutrustning", 3, At(3), Some(Basis::Seen), &[]),
                unused,
                row("Rapportera tillbud", 2, At(2), Some(Basis::Talk), &[]),
            ],
        ),
        area(
            "Kvalitet",
            vec![
                row("Mätteknik", 3, At(2), Some(Basis::WorkSample), &[]),
                row("Hantera avvikelser", 2, At(2), Some(Basis::Talk), &[]),
                row("Dokumentera kontroller", 2, At(3), Some(Basis::Manager), &[]),
            ],
        ),
        area(
            "Produktion",
            vec![
                row("Planera egen arbetsdag", 2, At(3), Some(Basis::Talk), &[]),
                row("Ställa om maskin", 3, At(3), Some(Basis::Seen), &[]),
                row("Förebyggande underhåll", 2, At(2), Some(Basis::Seen), &[]),
                row("Materialkännedom stål", 3, At(3), None, &["Betyg, industriprogrammet"]),
                row("Materialkännedom rostfritt", 3, At(2), Some(Basis::Talk), &[]),
            ],
        ),
        area(
            "Digitala verktyg",
            vec![
                row("Affärssystem: registrera tid", 2, At(2), Some(Basis::Seen), &[]),
                row("Söka i ritningsarkiv", 2, At(2), Some(Basis::Talk), &[]),
                row("Kalkylblad", 1, At(0), Some(Basis::Talk), &[]),
                row("Digitala instruktioner", 2, Not, None, &[]),
            ],
        ),
        area(
            "Samarbete",
            vec![
                row("Ge instruktioner", 2, At(3), Some(Basis::Seen), &[]),
                row("Ta emot nya kollegor", 2, At(3), Some(Basis::Seen), &[]),
                row("Skriftlig svenska i arbetet", 2, At(2), Some(Basis::Talk), &[]),
                row("Lämna över mellan skift", 2, At(2), Some(Basis::Seen), &[]),
            ],
        ),
    ]
}

fn highlight(name: &str, at: u8, required: u8) -> Highlight {
    Highlight {
        competence: said(name),
        standing: Standing::of(Some(Outcome::Level(level(at))), level(required)),
        required: level(required),
    }
}

/// A welder who is nearly all mapped.
pub(crate) fn profile() -> Profile {
    let areas = welding();
    let imprint = imprint(Language::Sv);
    Profile {
        participant: participant(),
        agreed_on: None,
        mapped: Some(Mapped { on: imprint.dated, by: "Karin Ek".into() }),
        coach: "Karin Ek".into(),
        requirements: Some(Requirements { name: "Svetsare".into(), version: 3 }),
        strengths: Highlights::Proposed(vec![
            highlight("Maskinsäkerhet", 4, 3),
            highlight("MIG/MAG-svetsning", 3, 3),
            highlight("Läsa svetsritning", 3, 3),
            highlight("Ta emot nya kollegor", 3, 2),
        ]),
        development: Highlights::Proposed(vec![
            highlight("TIG-svetsning", 1, 3),
            highlight("Kontrollera egen svets", 2, 3),
            highlight("Mätteknik", 2, 3),
        ]),
        coverage: counted(areas.iter().flat_map(|area| &area.rows)),
        areas,
        permits: vec![
            permit("Heta arbeten", PermitState::Valid, Some("2022-03-31"), "Brandskyddsföreningen"),
            permit(
                "Svetsarprövning ISO 9606-1",
                PermitState::ConfirmationDue,
                Some("2021-06-30"),
                "Inspecta",
            ),
            permit("Truckförare, A och B", PermitState::Missing, None, ""),
        ],
        validations: vec![Validation {
            title: "Grundläggande industrikompetens".into(),
            qualification: "Bevis, samtliga delar".into(),
            test_centre: "Testcenter Skellefteå".into(),
            issued_on: Some(day("2019-05-14")),
        }],
        certificates: vec![
            certificate("Svetsarprövning 135 kolstål", "Inspecta", "2018-06-20", None),
            certificate("Första hjälpen", "Röda Korset", "2019-09-02", Some("2021-09-02")),
        ],
        background: vec![
            background("Svetsare", "Nordmark Svets AB", 2012, None),
            background("Plåtslagare", "Homs Metal Works", 2005, Some(2011)),
            background("Industriprogrammet, svets", "Komvux Skellefteå", 2011, Some(2012)),
        ],
        languages: vec![
            LanguageUse { name: "Svenska".into(), ability: "bra i tal, övar skrift".into() },
            LanguageUse { name: "Arabiska".into(), ability: "modersmål".into() },
        ],
        wishes: "Jag vill svetsa mer i rostfritt och på sikt handleda dem som är nya i verkstaden."
            .into(),
        imprint,
    }
}

pub(crate) fn permit(name: &str, state: PermitState, until: Option<&str>, issuer: &str) -> Permit {
    Permit { name: said(name), state, valid_until: until.map(day), issuer: issuer.into() }
}

fn certificate(title: &str, issuer: &str, issued: &str, expires: Option<&str>) -> Certificate {
    Certificate {
        title: title.into(),
        issuer: issuer.into(),
        issued_on: Some(day(issued)),
        expires_on: expires.map(day),
    }
}

fn background(title: &str, place: &str, from: u32, to: Option<u32>) -> Background {
    Background { title: title.into(), place: place.into(), from_year: Some(from), to_year: to }
}

/// Her plan.
pub(crate) fn plan() -> Plan {
    let develops = |name: &str, from: Option<u8>, to: u8| {
        vec![Develops { competence: said(name), from: from.map(level), to: level(to) }]
    };
    Plan {
        imprint: Imprint { number: "KP-7F3A-91C3".into(), ..imprint(Language::Sv) },
        participant: participant(),
        state: PlanState::Draft,
        made_on: day("2020-10-05"),
        agreed_on: None,
        closed_on: None,
        coach: "Karin Ek".into(),
        employer_signatory: "Per Lind".into(),
        goal_short: Goal {
            text: "Arbeta självständigt med TIG i rostfritt och klara egenkontroll efter ritning.".into(),
            by: "våren 2021".into(),
        },
        goal_long: Goal {
            text: "Handleda nya svetsare och kunna köra svetsrobot.".into(),
            by: "hösten 2022".into(),
        },
        actions: vec![
            Action {
                develops: develops("TIG-svetsning", Some(1), 3),
                kind: ActionKind::Training,
                title: "TIG-svetsning, grundkurs 40 timmar. Därefter tre veckor vid egen station med handledare.".into(),
                purpose: "ta egna jobb i rostfritt".into(),
                responsible: "Per Lind".into(),
                time: Some(ActionTime::ShortTimeFree),
                starts: Some(day("2020-11-12")),
                ends: Some(day("2021-01-15")),
                status: ActionStatus::Booked,
            },
            Action {
                develops: develops("Mätteknik", Some(2), 3),
                kind: ActionKind::Guidance,
                title: "Handledning i mätrummet, två timmar i veckan i sex veckor.".into(),
                purpose: "mäta och godkänna egna detaljer".into(),
                responsible: "Sara Öberg".into(),
                time: Some(ActionTime::Working),
                starts: Some(day("2020-11-02")),
                ends: Some(day("2020-12-15")),
                status: ActionStatus::Planned,
            },
            Action {
                develops: develops("Robotsvetsning", None, 2),
                kind: ActionKind::Assessment,
                title: "Kartläggs vid besöket i november, därefter beslut om utbildning.".into(),
                purpose: String::new(),
                responsible: "Karin Ek".into(),
                time: Some(ActionTime::Working),
                starts: None,
                ends: Some(day("2020-11-20")),
                status: ActionStatus::Planned,
            },
        ],
        conditions: "Utbildning på dagtid.\nErsättare vid stationen under kursveckan.".into(),
        shared_needs: vec!["Kursmaterial på svenska med bilder".into()],
        follow_ups: vec![
            FollowUp {
                due_on: day("2020-12-15"),
                what: "Mätteknik och robotsvetsning".into(),
                held_on: None,
                outcome: String::new(),
            },
            FollowUp {
                due_on: day("2021-01-18"),
                what: "TIG: ny kartläggning vid egen station".into(),
                held_on: None,
                outcome: String::new(),
            },
        ],
        shared: vec![DocumentKind::Profile, DocumentKind::Plan],
    }
}

/// The same person before any interview.
pub(crate) fn nothing_assessed() -> Profile {
    let mut profile = profile();
    for area in &mut profile.areas {
        for row in &mut area.rows {
            row.standing = Standing::NotAssessed;
        }
        area.coverage = counted(area.rows.iter());
    }
    profile.coverage = counted(profile.areas.iter().flat_map(|area| &area.rows));
    profile.mapped = None;
    profile.strengths = Highlights::Proposed(Vec::new());
    profile.development = Highlights::Proposed(Vec::new());
    profile
}

/// Two areas only: too few for a radar; one of them not mapped at all.
pub(crate) fn two_areas() -> Profile {
    let mut profile = profile();
    profile.areas.truncate(2);
    for row in &mut profile.areas[1].rows {
        row.standing = Standing::NotAssessed;
    }
    profile.areas[1].coverage = counted(profile.areas[1].rows.iter());
    profile.coverage = counted(profile.areas.iter().flat_map(|area| &area.rows));
    profile.agreed_on = Some(day("2020-10-12"));
    profile.participant.employer = String::new();
    profile
}

/// Nothing decided yet.
pub(crate) fn empty_plan() -> Plan {
    Plan {
        goal_short: Goal::default(),
        goal_long: Goal::default(),
        actions: Vec::new(),
        conditions: String::new(),
        shared_needs: Vec::new(),
        follow_ups: Vec::new(),
        shared: Vec::new(),
        employer_signatory: String::new(),
        ..plan()
    }
}

/// More actions and follow-ups than a page holds.
pub(crate) fn many_actions() -> Plan {
    let mut plan = plan();
    plan.actions = plan.actions.iter().cycle().take(24).cloned().collect();
    plan.follow_ups = plan.follow_ups.iter().cycle().take(30).cloned().collect();
    plan.state = PlanState::Ongoing;
    plan.agreed_on = Some(day("2020-10-12"));
    plan
}

/// Eighty competences in twelve areas.
pub(crate) fn eighty() -> Profile {
    let mut profile = profile();
    profile.areas = (0..12usize)
        .map(|number| {
            let rows = (0..if number < 8 { 7 } else { 6 })
                .map(|index| {
                    let rated = if number == 5 {
                        Rated::Not
                    } else {
                        Rated::At(((number + index) % 5) as u8)
                    };
                    let name = format!("Kompetens {} inom område {}", index + 1, number + 1);
                    row(&name, (index % 4 + 1) as u8, rated, Some(Basis::Seen), &[])
                })
                .collect();
            area(&format!("Område {} med ett namn av vanlig längd", number + 1), rows)
        })
        .collect();
    profile.coverage = counted(profile.areas.iter().flat_map(|area| &area.rows));
    profile
}

/// Long and unusual texts in every field.
pub(crate) fn difficult() -> Profile {
    let mut profile = profile();
    let long = "Kvalitetsledningssystemsdokumentationsansvarig".repeat(5);
    profile.participant.name = long.chars().take(200).collect();
    profile.participant.role = "Ostruken ”citat” och 'apostrof' & <tecken>".into();
    profile.participant.employer = String::new();
    profile.imprint.organisation_number = String::new();
    profile.coach = "Łukasz Żółćiński Nguye\u{302}\u{303}n Thị Hằng q\u{308}x\u{30c}".into();
    profile.mapped = Some(Mapped { on: day("2020-10-05"), by: profile.coach.clone() });
    profile.strengths = Highlights::Written("Ett ord. ".repeat(700));
    profile.areas[0].rows[0].competence.text = "Ordlängd/".repeat(22);
    profile.areas[0].rows[1].evidence = vec!["Ελένη Παπαδοπούλου; Ольга Щербакова. ".repeat(120)];
    profile.wishes = "Första stycket.\n\nAndra stycket, med\u{a0}fast mellanslag.".into();
    profile
}

/// Thirteen people: more than stand beside each other, in every state that a cell can have.
pub(crate) fn company_matrix() -> CompanyMatrix {
    let cell = |person: usize| {
        let required = level(3);
        let found = u8::try_from(person % 5).ok().filter(|_| person % 6 != 5).map(level);
        let standing = match found {
            None => Standing::NotAssessed,
            Some(_) if person == 12 => Standing::NotApplicable,
            Some(found) => Standing::of(Some(Outcome::Level(found)), required),
        };
        MatrixCell {
            level: found.filter(|_| person != 12),
            against: (person != 7).then_some((required, standing)),
            before: (person == 3).then(|| level(1)),
            critical: person == 2,
        }
    };
    let line = |name: &str, alone, only| MatrixLine {
        name: said(name),
        cells: (0..13).map(cell).collect(),
        strength: Strength { alone, can_guide: alone, want_to_guide: 0 },
        demand: Demand { met: alone, gap: 5, unknown: 2, not_applicable: 1 },
        only,
    };
    let area = |name: &str, lines| MatrixArea { name: said(name), lines };
    CompanyMatrix {
        language: Language::Sv,
        company: "Norrmek AB".into(),
        organisation_number: "556036-0793".into(),
        role: None,
        area: None,
        left: Some(Left { version: 2, received_by: "Annika Hedborg, personalansvarig".into() }),
        project: "Kompetenslyft Norr".into(),
        diary_number: "2020/00123".into(),
        funder_line: "Medfinansieras av Europeiska socialfonden".into(),
        made: day("2020-10-05"),
        before: Some(day("2020-01-15")),
        people: (1..=13)
            .map(|number| MatrixPerson {
                name: format!("Deltagare {number}"),
                role: (number != 4).then(|| said("CNC-operatör")),
                coverage: Coverage { assessed: 8, applicable: 12, ..Coverage::default() },
                alone_in: u32::from(number == 4),
            })
            .collect(),
        areas: vec![
            area(
                "Ritning och mätning",
                vec![
                    line("Läsa ritning", 4, None),
                    line("Mäta med mikrometer och skjutmått", 1, Some(3)),
                ],
            ),
            area("Skärande bearbetning", vec![line("Svarva i styrd maskin", 0, None)]),
        ],
    }
}
