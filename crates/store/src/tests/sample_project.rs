//! The part of the sample that is about the project, a company's steps and a visit there.

use super::sample::put;
use crate::Writing;
use domain::{
    aid::FiscalYear,
    id::{CompanyId, ContactId, PersonId, ProjectId},
    matrix_copy::{MatrixCopy, MatrixCopyPerson},
    partner::{Partner, ProjectActivity, Responsibility, SteeringMeeting},
    period_report::PeriodReport,
    project::Coach,
    step::{CompanyEnrolment, CompanyStep, NeedSheet, StepPresence},
    sub_goal::{ReportDate, ReportOfDate, SubGoal},
    visit::{Visit, VisitSlot, VisitStep},
};
use serde_json::json;

/// Puts one of each.
pub(super) fn fill_in(
    tx: &Writing<'_>,
    project: ProjectId,
    company: CompanyId,
    contact: ContactId,
    person: PersonId,
) {
    let id = |id: &dyn std::fmt::Display| json!(id.to_string());
    let partner = put::<Partner>(
        tx,
        json!({
            "project_id": id(&project), "name": "Facket", "kind": "trade_union",
            "in_steering_group": true, "note": "Ring avdelningen"
        }),
    );
    put::<Responsibility>(
        tx,
        json!({
            "project_id": id(&project), "what": "Kontakt med klubbar",
            "partner_id": id(&partner), "note": ""
        }),
    );
    put::<SteeringMeeting>(
        tx,
        json!({
            "project_id": id(&project), "held_on": "2020-09-01", "present": "Alla",
            "minutes": "Läget", "decisions": "Fortsätt"
        }),
    );
    put::<ProjectActivity>(
        tx,
        json!({
            "project_id": id(&project), "day": "2020-09-02", "step": "marketing",
            "partner_id": id(&partner), "what": "Brev till klubbar", "outcome": "Tre svar"
        }),
    );
    put::<SubGoal>(
        tx,
        json!({
            "project_id": id(&project), "position": 1, "name": "Samverkan", "due_on": "2020-09-30",
            "reached_on": "2020-09-20", "evidence": "Protokoll"
        }),
    );
    let report_date = put::<ReportDate>(
        tx,
        json!({
            "project_id": id(&project), "what": "Utvärdering", "due_on": "2020-10-31",
            "delivered_on": null
        }),
    );
    put::<CompanyEnrolment>(
        tx,
        json!({
            "company_id": id(&company), "partner_id": id(&partner), "source": "Klubben ringde",
            "private_sector": true, "workplace_in_county": true, "basis": "Registreringsbevis",
            "decided_on": "2020-09-10"
        }),
    );
    let step = put::<CompanyStep>(
        tx,
        json!({
            "company_id": id(&company), "kind": "first_meeting", "planned_on": "2020-09-08",
            "done_on": "2020-09-08", "ours": "Kim Berg", "note": "Bra möte",
            "next_step": "Informera skiften"
        }),
    );
    put::<StepPresence>(
        tx,
        json!({"step_id": id(&step), "contact_id": id(&contact), "person_id": null}),
    );
    put::<NeedSheet>(
        tx,
        json!({
            "company_id": id(&company), "talked_on": "2020-09-08", "demands": "Tunnare gods",
            "technology": "Robot", "recruitment": "Svetsare", "staffing": "Tre skift",
            "hinders": "Ersättare"
        }),
    );
    let visit = put::<Visit>(
        tx,
        json!({
            "company_id": id(&company), "day": "2020-10-06", "starts": "09:00", "ends": "15:30",
            "place": "Lunchrummet", "agenda": "Kartläggning", "note": "Ta med sladd",
            "slot_minutes": 20
        }),
    );
    put::<VisitSlot>(
        tx,
        json!({
            "visit_id": id(&visit), "person_id": id(&person), "starts": "09:00", "minutes": 20,
            "outcome": "held"
        }),
    );
    put::<VisitStep>(tx, json!({"visit_id": id(&visit), "step_id": id(&step)}));
    let report = tx.all::<PeriodReport>().unwrap().remove(0).id;
    put::<ReportOfDate>(
        tx,
        json!({"report_date_id": id(&report_date), "period_report_id": id(&report)}),
    );
    put::<FiscalYear>(tx, json!({"company_id": id(&company), "group_id": null, "starts_month": 7}));
    let matrix = tx.put_blob(MATRIX).unwrap();
    let coach = tx.all::<Coach>().unwrap().pop().unwrap().id;
    let copy = put::<MatrixCopy>(
        tx,
        json!({
            "company_id": id(&company), "version": 1, "left_on": "2020-10-06",
            "received_by": "Alva Lind", "coach_id": id(&coach), "role_id": null, "area_id": null,
            "before": null, "language": "sv", "sha256": matrix
        }),
    );
    put::<MatrixCopyPerson>(tx, json!({"copy_id": id(&copy), "person_id": id(&person)}));
}

/// Stands for the bytes of a paper about several people.
pub(super) const MATRIX: &[u8] = b"%PDF-1.7 Kompetensmatris";
