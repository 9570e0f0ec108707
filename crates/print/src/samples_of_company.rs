//! A company's way and lists of criteria, invented, for tests and for looking at.

use domain::{
    criterion::CriterionKind,
    language::Language,
    project::StepKind,
    step::{Eligibility, StepState},
};

use super::{day, said};
use crate::documents::{
    company_way::{CompanyWay, Needs, WayStep},
    criteria::{CriteriaList, CriteriaPlace, CriterionLine},
};

/// A company half-way, with a name in it that the typeface lacks.
pub(crate) fn company_way() -> CompanyWay {
    let step = |kind, state, planned: &str, done: &str| WayStep {
        kind,
        state,
        planned_on: planned.parse().ok(),
        done_on: done.parse().ok(),
        ours: "Karin Ek".into(),
        present: vec!["Per Lind".into(), "王 小明".into()],
        note: "Visade verkstaden. Båda vill börja med svetsarna.".into(),
        next_step: "Informera alla på fikat.".into(),
    };
    CompanyWay {
        language: Language::Sv,
        made: day("2021-03-15"),
        company: "Norrmek AB".into(),
        organisation_number: "556036-0793".into(),
        partner: "Industrifacket vid kusten".into(),
        source: "Klubbordföranden ringde efter brevet".into(),
        eligibility: Eligibility::Eligible,
        decided_on: Some(day("2020-09-10")),
        needs: Some(Needs {
            talked_on: Some(day("2020-09-08")),
            demands: "Två kunder går över till tunnare rostfritt.\nVarje svets ska spåras.".into(),
            technology: "Robotcell från 2019.".into(),
            recruitment: "Har sökt två svetsare i ett år utan svar.".into(),
            staffing: "Tre svetsare går i pension före 2025.".into(),
            hinders: "Svårt att släppa mer än två åt gången.".into(),
        }),
        steps: vec![
            step(StepKind::FirstMeeting, StepState::Done, "2020-09-08", "2020-09-08"),
            step(StepKind::InformationMeeting, StepState::Done, "2020-09-22", "2020-09-24"),
            step(StepKind::Mapping, StepState::Overdue, "2021-03-02", ""),
            WayStep {
                ours: String::new(),
                present: Vec::new(),
                note: String::new(),
                next_step: String::new(),
                ..step(StepKind::Mapping, StepState::Undated, "", "")
            },
            step(StepKind::Coaching, StepState::Soon, "2021-03-22", ""),
        ],
        next: Some((StepKind::Mapping, Some(day("2021-03-02")))),
        coach: "Karin Ek".into(),
        project: "Kompetens i norr".into(),
        diary_number: "2020/00123".into(),
        funder_line: "Medfinansieras av Europeiska unionen, Europeiska socialfonden".into(),
    }
}

/// A list of criteria: blank, or of an occasion or a visit.
pub(crate) fn criteria_list(at: Option<CriteriaPlace>) -> CriteriaList {
    let line = |number: usize| CriterionLine {
        kind: CriterionKind::ALL[number / 8],
        text: said(
            "Skyddskläder, handskar och verktyg finns i storlekar som passar alla som deltar.",
        ),
        ticked: number.is_multiple_of(3),
        note: if number.is_multiple_of(6) {
            "Provades ut veckan före, tre storlekar finns på plats".into()
        } else {
            String::new()
        },
    };
    CriteriaList {
        language: Language::Sv,
        made: day("2021-03-15"),
        at,
        coach: "Karin Ek".into(),
        project: "Kompetens i norr".into(),
        diary_number: "2020/00123".into(),
        funder_line: "Medfinansieras av Europeiska unionen, Europeiska socialfonden".into(),
        lines: (0..16).map(line).collect(),
    }
}

/// An occasion, or a visit.
pub(crate) fn criteria_place(of_occasion: bool) -> CriteriaPlace {
    CriteriaPlace {
        training: of_occasion.then(|| "Läsa elschema, gruppkurs 24 timmar".into()),
        company: "Norrmek AB".into(),
        starts: day("2021-03-29"),
        ends: day(if of_occasion { "2021-05-21" } else { "2021-03-29" }),
        place: "Monteringen, provrummet".into(),
    }
}
