//! One of each thing that a register can hold, filled in everywhere.

use crate::{Entity, Operation, Register, Writing, Written, entity::tables::LOGGED};
use domain::{
    aid::{AidEntry, AidSetting, CompanyGroup, Cost, GroupMembership},
    assessment::Assessment,
    certificate::IssuedCertificate,
    certified_time::TimeEntry,
    company::{Company, Contact, Notice},
    criterion::{Criterion, CriterionCheck},
    document::IssuedDocument,
    evaluation::Evaluation,
    evidence::{Evidence, EvidenceLink},
    id::{
        ActionId, AssessmentId, CompanyId, CompetenceId, EvidenceId, MappingId, OccasionId,
        PersonId, ProjectId, TrainingId,
    },
    library::{Area, Competence},
    mapping::Mapping,
    month::{MonthFormat, ReportedMonth},
    operation::OperationCode,
    participation::Participation,
    period_report::PeriodReport,
    permit::{Holding, Permit},
    person::{Background, Employment, EmploymentStatus, Need, Person, PersonNumber},
    plan::{Action, ActionGap, FollowUp, Plan},
    plan_template::{PlanTemplate, TemplateAction},
    project::{Coach, Project, ProjectStep},
    proposed_level::LevelAnswer,
    retention::RetentionRule,
    role::{Comparison, PermitRequirement, Profile, Requirement, Role},
    training::{ActionTraining, Occasion, Seat, Training, TrainingContent},
    validation::{ValidationCase, ValidationModel, ValidationModelArea, ValidationOutcome},
    world_figure::WorldFigure,
};
use serde_json::{Value, json};

/// Puts one thing made of these values, with a new id, and answers with the id.
pub(super) fn put<E: Entity>(writing: &Writing<'_>, mut values: Value) -> E::Id {
    let id: E::Id = writing.new_id();
    values["id"] = json!(id.to_string());
    let entity: E = serde_json::from_value(values).unwrap();
    assert!(writing.put(&entity).unwrap());
    id
}

/// The company and the person of the sample.
#[derive(Clone, Copy)]
pub(crate) struct Sample {
    pub(crate) company: CompanyId,
    pub(crate) person: PersonId,
}

/// Fills a register with one of each.
pub(crate) fn fill(register: &mut Register) -> Written<Sample> {
    let operation = Operation::new(OperationCode::PersonAdded);
    register.write(operation, |tx| Ok::<_, crate::Error>(fill_in(tx))).unwrap()
}

pub(super) fn fill_in(tx: &Writing<'_>) -> Sample {
    let id = |id: &dyn std::fmt::Display| json!(id.to_string());
    let project = put::<Project>(
        tx,
        json!({
            "name": "Kompetens i norr", "owner": "Region Norr", "call": "Varslade",
            "programme_area": "2.1", "diary_number": "2020/00000", "starts": "2020-06-01",
            "ends": "2021-12-31", "extended_to": "2022-12-31", "target_participants": 250,
            "target_women": 75, "target_companies": 25, "funder_line": "Med stöd av fonden",
            "kronor_per_euro_thousandths": 10_500
        }),
    );
    put::<ProjectStep>(
        tx,
        json!({
            "project_id": id(&project), "kind": "mapping", "position": 4,
            "starts": "2020-10-01", "ends": "2021-10-31"
        }),
    );
    let coach =
        put::<Coach>(tx, json!({"name": "Kim Berg", "title": "Kompetenscoach", "phone": "0000"}));
    let company = put::<Company>(
        tx,
        json!({
            "name": "Norrmek AB", "organisation_number": null, "place": "Skellefteå",
            "sni_version": "2007", "sni_code": "25620", "headcount": 34, "turnover_tkr": 51_000,
            "balance_tkr": 22_000, "size_class": "small", "size_basis": "årsredovisning 2019",
            "size_stated_on": "2020-09-30", "need": "Robotsvetsning", "note": "Ring först"
        }),
    );
    tx.about_company(company);
    let contact = put::<Contact>(
        tx,
        json!({
            "company_id": id(&company), "name": "Alva Lind", "title": "Produktionschef",
            "phone": "0000", "email": "alva@example.se", "signs_plans": true
        }),
    );
    put::<Notice>(
        tx,
        json!({
            "company_id": id(&company), "kind": "short_time_work", "starts": "2020-05-01",
            "ends": "2020-07-31", "people": 20, "percent": 60, "note": "Alla skift"
        }),
    );
    let area = put::<Area>(
        tx,
        json!({
            "code": "welding", "position": 1, "name_sv": "Svetsning", "name_en": "Welding",
            "archived": false
        }),
    );
    let competence = put::<Competence>(
        tx,
        json!({
            "area_id": id(&area), "code": "tig", "version": 1, "position": 1,
            "name_sv": "TIG-svetsning", "name_en": "TIG welding", "about_sv": "Svetsar rostfritt",
            "about_en": "Welds stainless", "level_0_sv": "a", "level_1_sv": "b",
            "level_2_sv": "c", "level_3_sv": "d", "level_4_sv": "e", "level_0_en": "a",
            "level_1_en": "b", "level_2_en": "c", "level_3_en": "d", "level_4_en": "e",
            "archived": false
        }),
    );
    let permit = put::<Permit>(
        tx,
        json!({
            "code": "hot_work", "name_sv": "Heta arbeten", "name_en": "Hot work",
            "about_sv": "Brandfarligt", "about_en": "Fire hazard", "valid_months": 60,
            "confirm_months": 6, "archived": false
        }),
    );
    let role = put::<Role>(
        tx,
        json!({
            "company_id": id(&company), "code": null, "name_sv": "Svetsare", "name_en": "Welder",
            "ssyk": "7212", "about": "Svetsar ramar", "archived": false
        }),
    );
    let profile =
        put::<Profile>(tx, json!({"role_id": id(&role), "version": 1, "made_on": "2020-10-01"}));
    put::<Requirement>(
        tx,
        json!({
            "profile_id": id(&profile), "competence_id": id(&competence), "level": 3,
            "critical": true
        }),
    );
    put::<PermitRequirement>(tx, json!({"profile_id": id(&profile), "permit_id": id(&permit)}));
    let person = put::<Person>(
        tx,
        json!({
            "given_name": "Åsa", "family_name": "Öberg", "birth_date": "1985-02-03",
            "gender": "woman", "reporting_identity": "19850203TF12", "paper_language": "sv",
            "interpreter": "", "wishes": "Vill lära sig robot", "note": "Trivs på kvällen"
        }),
    );
    tx.about_person(person);
    put::<PersonNumber>(
        tx,
        json!({
            "person_id": id(&person), "number": TEST_NUMBER, "registered_on": "2020-10-05"
        }),
    );
    let employment = put::<Employment>(
        tx,
        json!({
            "person_id": id(&person), "company_id": id(&company), "role_id": id(&role),
            "shift": "kväll", "starts": "2012-03-01", "ends": null
        }),
    );
    put::<EmploymentStatus>(
        tx,
        json!({
            "employment_id": id(&employment), "person_id": id(&person), "kind": "short_time",
            "percent": 60, "starts": "2020-05-01", "ends": "2020-07-31"
        }),
    );
    put::<Participation>(
        tx,
        json!({
            "person_id": id(&person), "project_id": id(&project), "number": 1,
            "starts": "2020-10-05", "ends": "2021-10-31"
        }),
    );
    put::<Comparison>(
        tx,
        json!({"person_id": id(&person), "role_id": id(&role), "kind": "present"}),
    );
    put::<Background>(
        tx,
        json!({
            "person_id": id(&person), "kind": "education", "title": "Industriteknik",
            "place": "Gymnasiet", "from_year": 2001, "to_year": 2004
        }),
    );
    put::<Need>(
        tx,
        json!({"person_id": id(&person), "text": "Kursmaterial på engelska", "shared": false}),
    );
    put::<Holding>(
        tx,
        json!({
            "person_id": id(&person), "permit_id": id(&permit), "issuer": "Brandskydd",
            "issued_on": "2019-01-15", "valid_until": "2024-01-15", "confirmed_on": "2020-06-01",
            "note": ""
        }),
    );
    let mapping = put::<Mapping>(
        tx,
        json!({
            "person_id": id(&person), "coach_id": id(&coach), "profile_id": id(&profile),
            "state": "done", "started_on": "2020-10-05", "done_on": "2020-10-06",
            "informed_on": "2020-10-05", "information_version": "1", "strengths": "Noggrann",
            "to_develop": "Robot", "missed": ""
        }),
    );
    let assessment = put::<Assessment>(
        tx,
        json!({
            "person_id": id(&person), "competence_id": id(&competence),
            "mapping_id": id(&mapping), "profile_id": id(&profile), "rater": "coach",
            "outcome": "level", "level": 2, "reason": "", "basis": "work_sample",
            "note": "Fin sträng", "wants_to_guide": false, "assessed_on": "2020-10-05"
        }),
    );
    let evidence = put::<Evidence>(
        tx,
        json!({
            "person_id": id(&person), "kind": "certificate", "title": "Svetsarprövning",
            "issuer": "Testcentret", "qualification": "ISO 9606-1", "issued_on": "2019-05-01",
            "expires_on": "2022-05-01", "note": ""
        }),
    );
    put::<EvidenceLink>(
        tx,
        json!({
            "evidence_id": id(&evidence), "person_id": id(&person),
            "competence_id": id(&competence)
        }),
    );
    let plan = put::<Plan>(
        tx,
        json!({
            "person_id": id(&person), "state": "agreed", "made_on": "2020-10-06",
            "agreed_on": "2020-10-07", "closed_on": null, "goal_short": "Nivå 3 i TIG",
            "goal_short_by": "våren 2021", "goal_long": "Robotoperatör", "goal_long_by": "2022",
            "conditions": "Ersättare på kvällen"
        }),
    );
    let action = put::<Action>(
        tx,
        json!({
            "plan_id": id(&plan), "person_id": id(&person), "kind": "training",
            "title": "TIG steg 2", "purpose": "Rostfritt", "responsible": "Alva Lind",
            "time": "working", "starts": "2021-01-11", "ends": "2021-02-12", "status": "booked",
            "position": 1
        }),
    );
    put::<ActionGap>(
        tx,
        json!({
            "action_id": id(&action), "person_id": id(&person), "competence_id": id(&competence),
            "from_level": 2, "to_level": 3
        }),
    );
    put::<FollowUp>(
        tx,
        json!({
            "plan_id": id(&plan), "person_id": id(&person), "due_on": "2021-03-01",
            "what": "Nytt arbetsprov", "held_on": "2021-03-02", "outcome": "Klart"
        }),
    );
    fill_in_development(
        tx,
        &Development {
            project,
            company,
            person,
            competence,
            action,
            mapping,
            evidence,
            assessment,
        },
    );
    let sha256 = tx.put_blob(PAPER).unwrap();
    put::<IssuedDocument>(
        tx,
        json!({
            "person_id": id(&person), "kind": "profile", "version": 1, "language": "sv",
            "profile_id": id(&profile), "issued_at": crate::instant_text(tx.now()),
            "sha256": sha256
        }),
    );
    put_reports(tx, &company, &person);
    super::sample_project::fill_in(tx, project, company, contact, person);
    Sample { company, person }
}

/// What the things of [`fill_in_development`] refer to.
struct Development {
    project: ProjectId,
    company: CompanyId,
    person: PersonId,
    competence: CompetenceId,
    action: ActionId,
    mapping: MappingId,
    evidence: EvidenceId,
    assessment: AssessmentId,
}

/// One of each: training, validation, certified time.
fn fill_in_development(tx: &Writing<'_>, of: &Development) {
    let id = |id: &dyn std::fmt::Display| json!(id.to_string());
    let (person, competence) = (id(&of.person), id(&of.competence));
    let training = put::<Training>(
        tx,
        json!({
            "name": "TIG grund", "provider": "Norrlands Svetskola", "about": "Rostfritt",
            "minutes": 1_440, "price_ore": 1_250_000, "form": "classroom", "language": "svenska",
            "mandatory": false, "archived": false
        }),
    );
    put::<TrainingContent>(
        tx,
        json!({"training_id": id(&training), "competence_id": competence, "level": 3}),
    );
    let occasion = put::<Occasion>(
        tx,
        json!({
            "training_id": id(&training), "company_id": id(&of.company), "starts": "2020-11-02",
            "ends": "2020-11-04", "place": "Skellefteå", "seats": 8, "note": "Ta med skor"
        }),
    );
    let seat = put::<Seat>(
        tx,
        json!({
            "occasion_id": id(&occasion), "person_id": person, "state": "attended",
            "result": "passed", "invited_on": "2020-10-12", "answered_on": "2020-10-14",
            "attended_on": "2020-11-04", "result_on": "2020-11-05", "note": ""
        }),
    );
    put::<ActionTraining>(
        tx,
        json!({
            "action_id": id(&of.action), "person_id": person, "training_id": id(&training),
            "occasion_id": id(&occasion)
        }),
    );
    let model = put::<ValidationModel>(
        tx,
        json!({
            "name": "Svetsare grön", "owner": "Branschen", "about": "Kälsvets",
            "valid_months": 24, "confirm_months": 6, "archived": false
        }),
    );
    let area = put::<ValidationModelArea>(
        tx,
        json!({
            "model_id": id(&model), "position": 1, "name": "Kälsvets", "competence_id": competence,
            "level": 3
        }),
    );
    let case = put::<ValidationCase>(
        tx,
        json!({
            "person_id": person, "model_id": id(&model), "overview_on": "2020-10-05",
            "in_depth_on": "2020-10-12", "test_centre": "Testcentret",
            "assessed_from": "2020-10-19", "result": "certificate", "ended_on": "2020-10-30",
            "issuer": "Testcentret", "expires_on": "2022-10-30", "confirmed_on": "2021-04-15",
            "evidence_id": id(&of.evidence), "note": ""
        }),
    );
    put::<ValidationOutcome>(
        tx,
        json!({
            "case_id": id(&case), "person_id": person, "area_id": id(&area), "outcome": "met",
            "note": "Fin sträng"
        }),
    );
    put::<LevelAnswer>(
        tx,
        json!({
            "person_id": person, "competence_id": competence, "seat_id": id(&seat),
            "case_id": null, "from_level": 2, "proposed_level": 3,
            "assessment_id": id(&of.assessment), "answered_on": "2020-11-06"
        }),
    );
    put::<TimeEntry>(
        tx,
        json!({
            "person_id": person, "company_id": id(&of.company), "day": "2020-11-02",
            "minutes": 480, "kind": "training", "funded": true, "note": "TIG grund",
            "mapping_id": id(&of.mapping), "seat_id": id(&seat), "case_id": id(&case),
            "certified_on": "2020-12-01"
        }),
    );
    put::<IssuedCertificate>(
        tx,
        json!({
            "person_id": person, "seat_id": id(&seat), "version": 1, "language": "sv",
            "issued_at": crate::instant_text(tx.now()), "sha256": tx.put_blob(PAPER).unwrap()
        }),
    );
    fill_in_around(tx, of, &training, &occasion);
}

/// One of each: criteria, templates, cost and aid.
fn fill_in_around(
    tx: &Writing<'_>,
    of: &Development,
    training: &TrainingId,
    occasion: &OccasionId,
) {
    let id = |id: &dyn std::fmt::Display| json!(id.to_string());
    let company = id(&of.company);
    let criterion = put::<Criterion>(
        tx,
        json!({
            "kind": "equality", "code": "equality.invited", "position": 1, "text_sv": "Alla bjuds in",
            "text_en": "All are invited", "archived": false
        }),
    );
    put::<CriterionCheck>(
        tx,
        json!({
            "criterion_id": id(&criterion), "occasion_id": id(occasion), "visit_id": null,
            "checked_on": "2020-11-02", "note": "På två språk"
        }),
    );
    let template = put::<PlanTemplate>(
        tx,
        json!({
            "name": "Svetsare", "goal_short": "TIG", "goal_short_by": "våren 2021",
            "goal_long": "Robot", "goal_long_by": "2022", "conditions": "Ersättare",
            "archived": false
        }),
    );
    put::<TemplateAction>(
        tx,
        json!({
            "template_id": id(&template), "position": 1, "kind": "training", "title": "TIG grund",
            "purpose": "Rostfritt", "responsible": "Alva Lind", "time": "working",
            "training_id": id(training)
        }),
    );
    put::<AidSetting>(
        tx,
        json!({
            "project_id": id(&of.project), "rule": "de_minimis", "ceiling_cents": 20_000_000,
            "years": 3, "fiscal_years": true, "source": "Förordning"
        }),
    );
    let group = put::<CompanyGroup>(tx, json!({"name": "Norrgruppen"}));
    put::<GroupMembership>(tx, json!({"group_id": id(&group), "company_id": company}));
    put::<AidEntry>(
        tx,
        json!({
            "company_id": company, "rule": "de_minimis", "granted_on": "2020-11-02",
            "amount_ore": 1_250_000, "amount_cents": 119_196, "granter": "Kommunen", "note": ""
        }),
    );
    put::<Cost>(
        tx,
        json!({
            "company_id": company, "person_id": id(&of.person), "occasion_id": id(occasion),
            "kind": "travel", "day": "2020-11-02", "amount_ore": 45_000, "note": "Tåg"
        }),
    );
}

/// What is told of the project, of a month and of how long things are kept.
fn put_reports(tx: &Writing<'_>, company: &CompanyId, person: &PersonId) {
    let sha256 = tx.put_blob(REPORT).unwrap();
    put::<Evaluation>(
        tx,
        json!({
            "person_id": person.to_string(), "moment": "end", "answered_on": "2021-06-01",
            "secure": 4, "equipped": 3, "strong": 5, "own_words": "Bra", "source": "paper"
        }),
    );
    put::<MonthFormat>(tx, json!({"columns": "identity starts ends hours"}));
    put::<ReportedMonth>(
        tx,
        json!({
            "month": "2020-10", "closed_on": "2020-11-02", "sent_on": "2020-11-03",
            "lines_sha256": sha256, "file_sha256": sha256
        }),
    );
    put::<PeriodReport>(
        tx,
        json!({
            "company_id": company.to_string(), "title": "Hösten", "starts": "2020-10-01",
            "ends": "2020-12-31", "activities": "Tio kartläggningar", "results": "Två planer",
            "deviations": "Färre kvinnor", "evaluator": "Delrapport 1", "language": "sv",
            "issued_on": "2021-01-15", "sha256": sha256, "tables_sha256": sha256
        }),
    );
    put::<RetentionRule>(
        tx,
        json!({
            "whose": "participants", "what": "Deltagaruppgifter", "ground": "Fondens villkor",
            "years": 10, "counted_from": "project_end"
        }),
    );
    put::<WorldFigure>(
        tx,
        json!({
            "what": "Varslade", "sector": "Tillverkning", "value": 15_906,
            "starts": "2020-01-01", "ends": "2020-09-30", "source": "Arbetsförmedlingen"
        }),
    );
}

/// One of the Tax Agency's published test numbers.
pub(crate) const TEST_NUMBER: &str = "189001019802";
/// Stands for a paper's bytes.
pub(crate) const PAPER: &[u8] = b"%PDF-1.7 Kompetensprofil";
/// Stands for the bytes of a report and of a month, which are about no one person.
const REPORT: &[u8] = b"%PDF-1.7 Periodrapport";

#[test]
fn the_sample_has_one_of_each_thing_and_reads_back_as_it_was_put() {
    let mut register = super::in_memory();
    let sample = fill(&mut register).value;
    for table in LOGGED {
        let rows: i64 = register
            .connection()
            .query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0))
            .unwrap();
        assert_eq!(rows, 1, "{table}");
    }
    let person: Person = register.require(sample.person).unwrap();
    assert_eq!(person.full_name(), "Åsa Öberg");
    let contacts: Vec<Contact> = register.children(sample.company).unwrap();
    assert!(contacts[0].signs_plans, "1 in the table is yes in the struct");
    let assessment = &register.children::<Assessment, _>(sample.person).unwrap()[0];
    assert_eq!(assessment.wants_to_guide, Some(false), "0 is no, and not nothing");
    assert_eq!(register.blob(&crate::blob::sha256(PAPER)).unwrap().as_deref(), Some(PAPER));
}
