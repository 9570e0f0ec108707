//! What the user calls each thing in the register and each of its fields. Not their values, and not
//! the fields that mean nothing to a user: ids of the row itself, order, codes of built-in things.

use std::collections::BTreeMap;

use domain::{
    aid::{AidEntry, AidSetting, CompanyGroup, Cost, FiscalYear, GroupMembership},
    assessment::Assessment,
    certificate::IssuedCertificate,
    certified_time::TimeEntry,
    company::{Company, Contact, Notice},
    criterion::{Criterion, CriterionCheck},
    document::IssuedDocument,
    evaluation::Evaluation,
    evidence::{Evidence, EvidenceLink},
    library::{Area, Competence},
    mapping::Mapping,
    matrix_copy::{MatrixCopy, MatrixCopyPerson},
    month::{MonthFormat, ReportedMonth},
    participation::Participation,
    partner::{Partner, ProjectActivity, Responsibility, SteeringMeeting},
    period_report::PeriodReport,
    permit::{Holding, Permit},
    person::{Background, Employment, EmploymentStatus, Need, Person, PersonNumber},
    plan::{Action, ActionGap, FollowUp, Plan},
    plan_template::{PlanTemplate, TemplateAction},
    project::{Coach, Project, ProjectStep},
    proposed_level::LevelAnswer,
    retention::RetentionRule,
    role::{Comparison, PermitRequirement, Profile, Requirement, Role},
    step::{CompanyEnrolment, CompanyStep, NeedSheet, StepPresence},
    sub_goal::{ReportDate, ReportOfDate, SubGoal},
    training::{ActionTraining, Occasion, Seat, Training, TrainingContent},
    validation::{ValidationCase, ValidationModel, ValidationModelArea, ValidationOutcome},
    visit::{Visit, VisitSlot, VisitStep},
    world_figure::WorldFigure,
};

use crate::Words;
use crate::catalogue::Catalogue;
use crate::vocabulary::capitalised;

/// A kind of thing in the register.
struct Thing {
    /// Its table's name.
    table: &'static str,
    /// The fields that are told of, in the order in which they are.
    told: &'static [&'static str],
}

/// Declares which fields of each struct are told of. A new field does not compile here until it
/// has a place in one of the two lists.
macro_rules! things {
    ($($thing:ident, $table:literal: [$($told:ident),* $(,)?], not [$($silent:ident),* $(,)?];)+) => {
        $(const _: fn($thing) = |$thing { $($told: _,)* $($silent: _,)* }| ();)+

        const THINGS: &[Thing] =
            &[$(Thing { table: $table, told: &[$(stringify!($told)),*] }),+];
    };
}

things! {
    Project, "project":
        [name, owner, call, programme_area, diary_number, starts, ends, extended_to,
         target_participants, target_women, target_companies, funder_line,
         kronor_per_euro_thousandths],
        not [id];
    ProjectStep, "project_step": [kind, starts, ends], not [id, project_id, position];
    Coach, "coach": [name, title, phone], not [id];
    Company, "company":
        [name, organisation_number, place, sni_version, sni_code, headcount, turnover_tkr,
         balance_tkr, size_class, size_basis, size_stated_on, need, note],
        not [id];
    Contact, "contact": [name, title, phone, email, signs_plans], not [id, company_id];
    Notice, "notice": [kind, starts, ends, people, percent, note], not [id, company_id];
    Area, "area": [name_sv, name_en, archived], not [id, code, position];
    Competence, "competence":
        [name_sv, name_en, area_id, about_sv, about_en,
         level_0_sv, level_1_sv, level_2_sv, level_3_sv, level_4_sv,
         level_0_en, level_1_en, level_2_en, level_3_en, level_4_en, archived],
        not [id, code, version, position];
    Permit, "permit":
        [name_sv, name_en, about_sv, about_en, valid_months, confirm_months, archived],
        not [id, code];
    Role, "role": [name_sv, name_en, ssyk, about, archived], not [id, company_id, code];
    Profile, "profile": [version, made_on], not [id, role_id];
    Requirement, "requirement": [competence_id, level, critical], not [id, profile_id];
    PermitRequirement, "permit_requirement": [permit_id], not [id, profile_id];
    Person, "person":
        [given_name, family_name, birth_date, gender, reporting_identity, paper_language,
         interpreter, wishes, note],
        not [id];
    PersonNumber, "person_number": [number, registered_on], not [id, person_id];
    Employment, "employment": [company_id, role_id, shift, starts, ends], not [id, person_id];
    EmploymentStatus, "employment_status":
        [kind, percent, starts, ends], not [id, employment_id, person_id];
    Participation, "participation": [number, starts, ends], not [id, person_id, project_id];
    Comparison, "comparison": [role_id, kind], not [id, person_id];
    Background, "background": [title, kind, place, from_year, to_year], not [id, person_id];
    Need, "need": [text, shared], not [id, person_id];
    Holding, "holding":
        [permit_id, issuer, issued_on, valid_until, confirmed_on, note], not [id, person_id];
    Mapping, "mapping":
        [state, coach_id, started_on, done_on, informed_on, information_version, strengths,
         to_develop, missed],
        not [id, person_id, profile_id];
    Assessment, "assessment":
        [competence_id, rater, outcome, level, reason, basis, note, wants_to_guide, assessed_on],
        not [id, person_id, mapping_id, profile_id];
    Evidence, "evidence":
        [title, kind, issuer, qualification, issued_on, expires_on, note], not [id, person_id];
    EvidenceLink, "evidence_link": [competence_id], not [id, evidence_id, person_id];
    Plan, "plan":
        [state, made_on, agreed_on, closed_on, goal_short, goal_short_by, goal_long, goal_long_by,
         conditions],
        not [id, person_id];
    Action, "action":
        [title, kind, purpose, responsible, time, starts, ends, status],
        not [id, plan_id, person_id, position];
    ActionGap, "action_gap":
        [competence_id, from_level, to_level], not [id, action_id, person_id];
    FollowUp, "follow_up": [what, due_on, held_on, outcome], not [id, plan_id, person_id];
    Training, "training":
        [name, provider, about, minutes, price_ore, form, language, mandatory, archived], not [id];
    TrainingContent, "training_content": [competence_id, level], not [id, training_id];
    Occasion, "occasion":
        [training_id, company_id, starts, ends, place, seats, note], not [id];
    Seat, "seat":
        [occasion_id, state, result, invited_on, answered_on, attended_on, result_on, note],
        not [id, person_id];
    ActionTraining, "action_training":
        [training_id, occasion_id], not [id, action_id, person_id];
    ValidationModel, "validation_model":
        [name, owner, about, valid_months, confirm_months, archived], not [id];
    ValidationModelArea, "validation_model_area":
        [name, competence_id, level], not [id, model_id, position];
    ValidationCase, "validation_case":
        [model_id, overview_on, in_depth_on, test_centre, assessed_from, result, ended_on, issuer,
         expires_on, confirmed_on, note],
        not [id, person_id, evidence_id];
    ValidationOutcome, "validation_outcome":
        [area_id, outcome, note], not [id, case_id, person_id];
    LevelAnswer, "level_answer":
        [competence_id, from_level, proposed_level, answered_on],
        not [id, person_id, seat_id, case_id, assessment_id];
    TimeEntry, "time_entry":
        [day, minutes, kind, funded, note, certified_on],
        not [id, person_id, company_id, mapping_id, seat_id, case_id];
    Criterion, "criterion": [kind, text_sv, text_en, archived], not [id, code, position];
    CriterionCheck, "criterion_check":
        [criterion_id, occasion_id, visit_id, checked_on, note], not [id];
    PlanTemplate, "plan_template":
        [name, goal_short, goal_short_by, goal_long, goal_long_by, conditions, archived], not [id];
    TemplateAction, "template_action":
        [title, kind, purpose, responsible, time, training_id], not [id, template_id, position];
    AidSetting, "aid_setting":
        [rule, ceiling_cents, years, fiscal_years, source], not [id, project_id];
    CompanyGroup, "company_group": [name], not [id];
    GroupMembership, "group_membership": [company_id], not [id, group_id];
    AidEntry, "aid_entry":
        [rule, granted_on, amount_ore, amount_cents, granter, note], not [id, company_id];
    Cost, "cost": [kind, day, amount_ore, note], not [id, company_id, person_id, occasion_id];
    IssuedDocument, "issued_document":
        [kind, version, language], not [id, person_id, profile_id, issued_at, sha256];
    IssuedCertificate, "issued_certificate":
        [version, language], not [id, person_id, seat_id, issued_at, sha256];
    Partner, "partner": [name, kind, in_steering_group, note], not [id, project_id];
    Responsibility, "responsibility": [what, partner_id, note], not [id, project_id];
    SteeringMeeting, "steering_meeting":
        [held_on, present, minutes, decisions], not [id, project_id];
    ProjectActivity, "project_activity":
        [what, day, step, partner_id, outcome], not [id, project_id];
    SubGoal, "sub_goal": [name, due_on, reached_on, evidence], not [id, project_id, position];
    ReportDate, "report_date": [what, due_on, delivered_on], not [id, project_id];
    CompanyEnrolment, "company_enrolment":
        [partner_id, source, private_sector, workplace_in_county, basis, decided_on],
        not [id, company_id];
    CompanyStep, "company_step":
        [kind, planned_on, done_on, ours, note, next_step], not [id, company_id];
    StepPresence, "step_presence": [step_id, contact_id, person_id], not [id];
    NeedSheet, "need_sheet":
        [talked_on, demands, technology, recruitment, staffing, hinders], not [id, company_id];
    Visit, "visit":
        [day, starts, ends, place, agenda, note, slot_minutes], not [id, company_id];
    VisitSlot, "visit_slot": [visit_id, person_id, starts, minutes, outcome], not [id];
    VisitStep, "visit_step": [step_id, visit_id], not [id];
    Evaluation, "evaluation":
        [moment, answered_on, secure, equipped, strong, own_words, source], not [id, person_id];
    MonthFormat, "month_format": [], not [id, columns];
    ReportedMonth, "reported_month":
        [month, closed_on, sent_on], not [id, lines_sha256, file_sha256];
    PeriodReport, "period_report":
        [title, company_id, starts, ends, activities, results, deviations, evaluator, issued_on],
        not [id, language, sha256, tables_sha256];
    RetentionRule, "retention_rule": [whose, what, ground, years, counted_from], not [id];
    WorldFigure, "world_figure": [what, sector, value, starts, ends, source], not [id];
    MatrixCopy, "matrix_copy": [
        company_id, version, left_on, received_by, coach_id, role_id, area_id, before, language,
    ], not [id, sha256];
    MatrixCopyPerson, "matrix_copy_person": [person_id], not [id, copy_id];
    ReportOfDate, "report_of_date": [report_date_id, period_report_id], not [id];
    FiscalYear, "fiscal_year": [company_id, group_id, starts_month], not [id];
}

/// The words for things and their fields, read out of a word file.
pub(crate) struct FieldNames {
    things: BTreeMap<&'static str, String>,
    fields: BTreeMap<&'static str, Vec<(&'static str, String)>>,
}

impl FieldNames {
    /// A word that is missing in the file (a test finds it) is shown by its spelling.
    pub(crate) fn read(file: &Catalogue) -> Self {
        let words = |thing: &Thing| {
            let word = |field: &&'static str| {
                let word = file.attribute(thing.table, field);
                (*field, word.map_or_else(|| (*field).to_owned(), |word| capitalised(&word)))
            };
            thing.told.iter().map(word).collect()
        };
        Self {
            things: THINGS.iter().map(|thing| (thing.table, file.say(thing.table, &[]))).collect(),
            fields: THINGS.iter().map(|thing| (thing.table, words(thing))).collect(),
        }
    }
}

impl Words {
    /// The word for a kind of thing, inside a sentence: "kontaktperson" for `contact`. `table` is
    /// spelt as in the register.
    #[must_use]
    pub fn thing(&self, table: &str) -> Option<&str> {
        self.fields.things.get(table).map(String::as_str)
    }

    /// The fields of a kind of thing that are told of, each with its word at the head of a line, in
    /// the order in which they are told: `("family_name", "Efternamn")`. Empty for a table that is
    /// unknown.
    #[must_use]
    pub fn fields(&self, table: &str) -> &[(&'static str, String)] {
        self.fields.fields.get(table).map_or(&[], Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use domain::language::Language;
    use fluent_syntax::ast;

    use super::*;
    use crate::in_language;

    const FILES: [(&str, &str); 2] = [
        ("sv", include_str!("../../../locales/sv/fields.ftl")),
        ("en", include_str!("../../../locales/en/fields.ftl")),
    ];

    #[test]
    fn every_thing_and_field_has_a_word_in_both_languages_and_the_files_hold_no_others() {
        let wanted: BTreeSet<(&str, &str)> = THINGS
            .iter()
            .flat_map(|thing| {
                thing.told.iter().copied().chain([""]).map(|field| (thing.table, field))
            })
            .collect();
        for (language, source) in FILES {
            let file = fluent_syntax::parser::parse(source).expect("a word file is Fluent");
            let mut written = BTreeSet::new();
            for entry in &file.body {
                let ast::Entry::Message(message) = entry else { continue };
                if message.value.is_some() {
                    written.insert((message.id.name, ""));
                }
                written.extend(message.attributes.iter().map(|a| (message.id.name, a.id.name)));
            }
            let differing: Vec<_> = wanted.symmetric_difference(&written).collect();
            assert!(differing.is_empty(), "{language}: {differing:?}");
        }
    }

    #[test]
    fn two_fields_of_a_thing_never_share_a_word() {
        for language in Language::ALL {
            let words = in_language(*language);
            for thing in THINGS {
                let different: BTreeSet<_> =
                    words.fields(thing.table).iter().map(|(_, word)| word).collect();
                assert_eq!(different.len(), thing.told.len(), "{}: {different:?}", thing.table);
            }
        }
    }

    #[test]
    fn a_field_is_at_the_head_of_a_line_and_a_thing_inside_a_sentence() {
        let words = in_language(Language::Sv);
        assert_eq!(words.thing("contact"), Some("kontaktperson"));
        assert!(words.fields("person").contains(&("family_name", "Efternamn".to_owned())));
        assert_eq!(words.thing("nothing"), None);
        assert!(words.fields("nothing").is_empty());
    }
}
