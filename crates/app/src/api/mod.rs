//! The border: what crosses between a front end and the use cases, noun by noun, and the one table
//! of commands. Only shapes live here; what a command does lives in the module of its noun.

pub mod aid;
pub mod backup;
pub mod company;
pub mod criterion;
pub mod draft;
pub mod erasure;
pub mod evaluation;
pub mod handover;
pub mod incident;
pub mod library;
pub mod mapping;
pub mod matrix;
pub mod model;
pub mod month;
pub mod overview;
pub mod paper;
pub mod period_report;
pub mod person;
pub mod plan;
pub mod plan_many;
pub mod program;
pub mod project;
pub mod proposed_level;
pub mod protection;
pub mod recovery;
pub mod register;
pub mod report;
pub mod role;
pub mod secret;
pub mod step;
pub mod time;
pub mod training;
pub mod validation;
pub mod visit;
pub mod waiting;

use domain::operation::OperationCode;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A command that asks for nothing.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// What a change answers with: the register has it, on disk, at this instant.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Saved {
    /// Id of what was saved or removed.
    pub id: String,
    /// When the register acknowledged it, RFC 3339 UTC.
    pub at: String,
    /// What was done.
    pub operation: OperationCode,
    /// The same in the user's words.
    pub what: String,
    /// Things that deserve a second look but hinder nothing.
    pub warnings: Vec<String>,
}

/// How many there are, as it crosses the border: more than four thousand million are not told apart.
pub(crate) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// The id of one thing.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ById<T> {
    /// Its id.
    pub id: T,
}

/// The one table of commands: name, use case, what it takes, what it gives.
///
/// `program` commands work without an open register, or leave the desk free while the user answers a
/// dialog; `register` commands answer `locked` without one. Wrappers, handler list, the names in build.rs and capability file and the TypeScript map all
/// come from here or are tested against it.
#[macro_export]
macro_rules! for_each_command {
    ($then:ident) => {
        $then! {
            program {
                program_state: program::state(Nothing) -> program::ProgramState;
                program_change: program::change(program::ProgramChange) -> program::ProgramState;
                program_vocabulary: program::vocabulary(Nothing) -> program::Vocabulary;
                program_password_strength: program::password_strength(program::PasswordText) -> program::PasswordStrength;
                program_read_date: program::read_date(program::TypedText) -> program::ReadDate;
                program_read_identity: program::read_identity(program::TypedText) -> program::ReadIdentity;
                program_read_organisation: program::read_organisation(program::TypedText) -> program::ReadOrganisation;
                program_touched: idle::touched(program::Touched) -> Nothing;
                register_pick: register::pick(Nothing) -> register::Picked;
                register_pick_place: register::pick_place(Nothing) -> register::Picked;
                register_create: register::create(register::CreateRegister) -> register::OpenRegister;
                register_open: register::open(register::OpenRegisterAt) -> register::OpenRegister;
                register_example: register::example(Nothing) -> register::OpenRegister;
                register_change_password: register::change_password(register::ChangePassword) -> program::ProgramState;
                register_recovery_state: recovery::state(recovery::RegisterAt) -> recovery::RecoveryState;
                register_recover: recovery::recover(recovery::Recover) -> register::OpenRegister;
                program_read_recovery_code: recovery::read(recovery::TypedCode) -> recovery::ReadCode;
                recovery_confirm: recovery::confirm(recovery::TypedCode) -> register::OpenRegister;
                rekey_start: recovery::start_rekey(register::ChangePassword) -> recovery::NewRecoveryCode;
                rekey_confirm: recovery::rekey(recovery::TypedCode) -> register::OpenRegister;
                incident_sheet_save: incident::save(Nothing) -> paper::SavedPaper;
                incident_sheet_save_of: incident::save_of(incident::IncidentOf) -> paper::SavedPaper;
                recovery_sheet_save: recovery::save_sheet(Nothing) -> paper::SavedPaper;
                recovery_sheet_print: recovery::print_sheet(Nothing) -> paper::SavedPaper;
                register_hand_over: handover::hand_over(handover::HandOver) -> handover::HandedOver;
                register_protection: protection::of(Nothing) -> protection::Protection;
                register_lock: register::lock(Nothing) -> program::ProgramState;
                paper_save: paper::save(paper::PaperOf) -> paper::SavedPaper;
                paper_print: paper::print(paper::PaperOf) -> paper::SavedPaper;
                mapping_form_save: mapping_form::save(mapping::MappingFormOf) -> paper::SavedPaper;
                mapping_form_print: mapping_form::print(mapping::MappingFormOf) -> paper::SavedPaper;
                matrix_save: matrix::save(matrix::MatrixOf) -> paper::SavedPaper;
                matrix_print: matrix::print(matrix::MatrixOf) -> paper::SavedPaper;
                matrix_copy_save: matrix_copy::save(ById<MatrixCopyId>) -> paper::SavedPaper;
                matrix_copy_print: matrix_copy::print(ById<MatrixCopyId>) -> paper::SavedPaper;
                paper_issued_save: paper::save_issued(ById<DocumentId>) -> paper::SavedPaper;
                backup_state: backup::state(Nothing) -> backup::BackupState;
                backup_now: backup::make(Nothing) -> backup::BackupState;
                backup_place_pick: backup::pick_place(Nothing) -> backup::BackupState;
                backup_place_forget: backup::forget_place(Nothing) -> backup::BackupState;
                backup_list: backup::list(backup::BackupsOf) -> backup::BackupList;
                backup_look: backup::look(backup::LookAt) -> backup::BackupContents;
                backup_restore: backup::restore(backup::RestoreBackup) -> backup::RestoredRegister;
                erasure_page: erasure::page(ById<PersonId>) -> erasure::Erasable;
                person_erase: erasure::erase(erasure::ErasePerson) -> erasure::PersonErased;
                model_save: model::save(model::SaveModel) -> paper::SavedPaper;
                model_look: model::look(Nothing) -> model::ModelContents;
                model_take: model::take(model::TakeModel) -> model::ModelTaken;
                backup_rescue: backup::rescue_beside(backup::RescueRegister) -> backup::RescuedRegister;
                visit_calendar_save: calendar::save(visit::CalendarOf) -> paper::SavedPaper;
                day_list_save: day_list::save(ById<VisitId>) -> paper::SavedPaper;
                day_list_print: day_list::print(ById<VisitId>) -> paper::SavedPaper;
                evaluation_sheet_save: evaluation::save_form(evaluation::BlankForm) -> paper::SavedPaper;
                month_sheet_save: month::save_file(ById<ReportedMonthId>) -> paper::SavedPaper;
                period_report_sheet_save: period_report::save_sheet(period_report::PeriodSheetOf) -> paper::SavedPaper;
                sheet_save: paper::save_sheet(paper::SheetOf) -> paper::SavedPaper;
                sheet_print: paper::print_sheet(paper::SheetOf) -> paper::SavedPaper;
                certificate_issued_save: certificate::save_issued(ById<CertificateId>) -> paper::SavedPaper;
                certificate_batch: batch::start_certificates(paper::CertificateBatch) -> paper::BatchState;
                paper_batch: batch::start(paper::Batch) -> paper::BatchState;
                paper_batch_state: batch::state(Nothing) -> paper::BatchState;
                paper_batch_cancel: batch::cancel(Nothing) -> paper::BatchState;
            }
            register {
                register_state: register::state(Nothing) -> register::OpenRegister;
                recovery_start: recovery::start(recovery::PresentPassword) -> recovery::NewRecoveryCode;
                recovery_cancel: recovery::cancel(Nothing) -> register::OpenRegister;
                register_undo: register::undo(Nothing) -> Saved;
                register_redo: register::redo(Nothing) -> Saved;
                draft_keep: draft::keep(draft::DraftForm) -> draft::DraftKept;
                draft_list: draft::list(Nothing) -> Vec<draft::DraftView>;
                draft_discard: draft::discard(ById<DraftId>) -> Nothing;
                overview: overview::overview(Nothing) -> overview::Overview;
                waiting_first: waiting::first(Nothing) -> Vec<waiting::WaitingPart>;
                waiting_list: waiting::list(waiting::WaitingOf) -> waiting::WaitingPage;
                evaluation_page: evaluation::page(ById<PersonId>) -> evaluation::EvaluationPage;
                evaluation_save: evaluation::save(evaluation::EvaluationForm) -> Saved;
                evaluation_remove: evaluation::remove(ById<EvaluationId>) -> Saved;
                effects_page: evaluation::effects_page(Nothing) -> evaluation::EffectsPage;
                months_page: month::page(Nothing) -> month::MonthsPage;
                month_close: month::close(month::MonthOf) -> Saved;
                month_sent: month::mark_sent(month::MonthSentForm) -> Saved;
                month_columns_save: month::set_columns(month::MonthColumnsForm) -> Saved;
                period_report_list: period_report::list(Nothing) -> Vec<period_report::PeriodReportRow>;
                period_report_page: period_report::page(ById<PeriodReportId>) -> period_report::PeriodReportPage;
                period_report_save: period_report::save(period_report::PeriodReportForm) -> Saved;
                period_report_remove: period_report::remove(ById<PeriodReportId>) -> Saved;
                period_report_issue: period_report::issue(ById<PeriodReportId>) -> Saved;
                keeping_page: keeping::page(Nothing) -> period_report::KeepingPage;
                retention_rule_save: keeping::save_rule(period_report::RetentionRuleForm) -> Saved;
                retention_rule_remove: keeping::remove_rule(ById<RetentionRuleId>) -> Saved;
                world_figure_save: keeping::save_figure(period_report::WorldFigureForm) -> Saved;
                world_figure_remove: keeping::remove_figure(ById<WorldFigureId>) -> Saved;
                report_page: report::page(report::ReportOf) -> report::ReportPage;
                search: search::search(overview::Search) -> overview::SearchResult;
                history: overview::history(overview::HistoryOf) -> Vec<overview::HistoryEntry>;
                project_page: project::page(Nothing) -> project::ProjectPage;
                project_change: project::change(project::ProjectChange) -> Saved;
                project_step_change: project::change_step(project::ProjectStepChange) -> Saved;
                partner_save: partner::save(project::PartnerForm) -> Saved;
                partner_remove: partner::remove(ById<PartnerId>) -> Saved;
                responsibility_save: partner::save_responsibility(project::ResponsibilityForm) -> Saved;
                responsibility_remove: partner::remove_responsibility(ById<ResponsibilityId>) -> Saved;
                steering_meeting_save: partner::save_meeting(project::SteeringMeetingForm) -> Saved;
                steering_meeting_remove: partner::remove_meeting(ById<SteeringMeetingId>) -> Saved;
                project_activity_save: partner::save_activity(project::ProjectActivityForm) -> Saved;
                project_activity_remove: partner::remove_activity(ById<ProjectActivityId>) -> Saved;
                sub_goal_save: sub_goal::save(project::SubGoalForm) -> Saved;
                sub_goal_remove: sub_goal::remove(ById<SubGoalId>) -> Saved;
                report_date_save: sub_goal::save_report(project::ReportDateForm) -> Saved;
                report_date_report: sub_goal::make_report(ById<ReportDateId>) -> Saved;
                report_date_remove: sub_goal::remove_report(ById<ReportDateId>) -> Saved;
                project_fill: template::fill(project::FillProject) -> Saved;
                company_steps: step::page(ById<CompanyId>) -> step::StepsPage;
                company_enrolment_save: step::save_enrolment(step::EnrolmentForm) -> Saved;
                company_step_save: step::save(step::StepForm) -> Saved;
                company_step_remove: step::remove(ById<CompanyStepId>) -> Saved;
                need_sheet_save: step::save_need_sheet(step::NeedSheetForm) -> Saved;
                visit_list: visit::list(Nothing) -> visit::VisitList;
                visit_page: visit::page(ById<VisitId>) -> visit::VisitPage;
                visit_save: visit::save(visit::VisitForm) -> Saved;
                visit_remove: visit::remove(ById<VisitId>) -> Saved;
                visit_slots_add: visit::add_slots(visit::SlotsForm) -> Saved;
                visit_slot_save: visit::save_slot(visit::SlotForm) -> Saved;
                visit_slot_remove: visit::remove_slot(ById<VisitSlotId>) -> Saved;
                coach_change: project::change_coach(project::CoachChange) -> Saved;
                company_list: company::list(Nothing) -> Vec<company::CompanyRow>;
                company_page: company::page(ById<CompanyId>) -> company::CompanyPage;
                company_save: company::save(company::CompanyForm) -> Saved;
                matrix_page: matrix::page(matrix::MatrixOf) -> matrix::MatrixPage;
                matrix_leave: matrix_copy::leave(matrix::LeaveMatrix) -> Saved;
                contact_save: company::save_contact(company::ContactForm) -> Saved;
                contact_remove: company::remove_contact(ById<ContactId>) -> Saved;
                notice_save: company::save_notice(company::NoticeForm) -> Saved;
                notice_remove: company::remove_notice(ById<NoticeId>) -> Saved;
                role_list: role::list(role::RolesOf) -> Vec<role::RoleRow>;
                role_page: role::page(ById<RoleId>) -> role::RolePage;
                role_add: role::add(role::AddRole) -> Saved;
                role_change: role::change(role::RoleForm) -> Saved;
                requirement_save: role::save_requirement(role::RequirementForm) -> Saved;
                requirement_remove: role::remove_requirement(role::RequirementRef) -> Saved;
                permit_requirement_set: role::set_permit_requirement(role::PermitRequirementForm) -> Saved;
                library_page: library::page(Nothing) -> library::LibraryPage;
                area_save: library::save_area(library::AreaForm) -> Saved;
                competence_page: library::competence(ById<CompetenceId>) -> library::CompetencePage;
                competence_save: library::save_competence(library::CompetenceForm) -> Saved;
                permit_save: library::save_permit(library::PermitForm) -> Saved;
                person_list: person::list(person::PeopleOf) -> person::PeopleList;
                company_people: person::company_people(ById<CompanyId>) -> Vec<person::PersonRow>;
                person_page: person::page(ById<PersonId>) -> person::PersonPage;
                person_save: person::save(person::PersonForm) -> Saved;
                person_number_show: person::show_number(ById<PersonId>) -> person::ShownNumber;
                person_number_save: person::save_number(person::NumberForm) -> Saved;
                employment_save: person::save_employment(person::EmploymentForm) -> Saved;
                status_save: person::save_status(person::StatusForm) -> Saved;
                status_remove: person::remove_status(ById<StatusId>) -> Saved;
                participation_save: person::save_participation(person::ParticipationForm) -> Saved;
                background_save: person::save_background(person::BackgroundForm) -> Saved;
                background_remove: person::remove_background(ById<BackgroundId>) -> Saved;
                need_save: person::save_need(person::NeedForm) -> Saved;
                need_remove: person::remove_need(ById<NeedId>) -> Saved;
                comparison_save: person::save_comparison(person::ComparisonForm) -> Saved;
                comparison_remove: person::remove_comparison(ById<ComparisonId>) -> Saved;
                holding_save: person::save_holding(person::HoldingForm) -> Saved;
                holding_remove: person::remove_holding(ById<HoldingId>) -> Saved;
                evidence_save: person::save_evidence(person::EvidenceForm) -> Saved;
                evidence_remove: person::remove_evidence(ById<EvidenceId>) -> Saved;
                mapping_start: mapping::start(mapping::StartMapping) -> Saved;
                mapping_page: mapping::page(ById<MappingId>) -> mapping::InterviewPage;
                mapping_change: mapping::change(mapping::MappingChange) -> Saved;
                mapping_pause: mapping::pause(mapping::PauseMapping) -> Nothing;
                mapping_assess: mapping::assess(mapping::Assess) -> mapping::Assessed;
                mapping_finish: mapping::finish(mapping::FinishMapping) -> Saved;
                plan_save: plan::save(plan::PlanForm) -> Saved;
                plan_state_set: plan::set_state(plan::PlanStateForm) -> Saved;
                action_save: plan::save_action(plan::ActionForm) -> Saved;
                action_remove: plan::remove_action(ById<ActionId>) -> Saved;
                follow_up_save: plan::save_follow_up(plan::FollowUpForm) -> Saved;
                follow_up_remove: plan::remove_follow_up(ById<FollowUpId>) -> Saved;
                training_list: training::list(Nothing) -> training::TrainingsPage;
                training_page: training::page(ById<TrainingId>) -> training::TrainingPage;
                competence_choices: training::competences(Nothing) -> Vec<training::CompetenceChoice>;
                training_save: training::save(training::TrainingForm) -> Saved;
                training_of_person: training::of_person(ById<PersonId>) -> training::PersonTraining;
                training_for_company: training::for_company(ById<CompanyId>) -> training::CompanyTraining;
                occasion_page: training::occasion(ById<OccasionId>) -> training::OccasionPage;
                occasion_candidates: training::candidates(training::CandidatesOf) -> training::Candidates;
                occasion_save: training::save_occasion(training::OccasionForm) -> Saved;
                occasion_remove: training::remove_occasion(ById<OccasionId>) -> Saved;
                seat_invite: training::invite(training::InviteForm) -> Saved;
                seat_state_set: training::set_state(training::SeatStateForm) -> Saved;
                seat_result_set: training::set_result(training::SeatResultForm) -> Saved;
                seat_remove: training::remove_seat(ById<SeatId>) -> Saved;
                level_answer: proposed_level::answer(proposed_level::LevelAnswerForm) -> Saved;
                validation_models: validation::models(Nothing) -> validation::ValidationModels;
                validation_model_save: validation::save_model(validation::ValidationModelForm) -> Saved;
                validation_of_person: validation::of_person(ById<PersonId>) -> validation::PersonValidation;
                validation_save: validation::save(validation::ValidationForm) -> Saved;
                validation_outcome_save: validation::save_outcome(validation::ValidationOutcomeForm) -> Saved;
                validation_confirm: validation::confirm(validation::ValidationConfirmation) -> Saved;
                validation_remove: validation::remove(ById<ValidationCaseId>) -> Saved;
                time_of_person: time::of_person(ById<PersonId>) -> time::PersonTime;
                time_page: time::page(time::TimeMonth) -> time::TimePage;
                time_save: time::save(time::TimeForm) -> Saved;
                time_take: time::take(time::TakeTime) -> Saved;
                time_remove: time::remove(ById<TimeEntryId>) -> Saved;
                time_certify: time::certify(time::CertifyTime) -> Saved;
                criterion_list: criterion::list(Nothing) -> Vec<criterion::CriterionView>;
                criterion_ticked_at: criterion::ticked_at(criterion::CriteriaAt) -> Vec<criterion::CriterionTick>;
                criterion_save: criterion::save(criterion::CriterionForm) -> Saved;
                criterion_add_built_in: criterion::add_built_in(Nothing) -> Saved;
                criterion_tick: criterion::tick(criterion::CriterionTickForm) -> Saved;
                plan_template_list: plan_many::templates(Nothing) -> Vec<plan_many::PlanTemplateView>;
                plan_template_save: plan_many::save_template(plan_many::PlanTemplateForm) -> Saved;
                plan_template_from: plan_many::template_from(plan_many::PlanTemplateFrom) -> Saved;
                many_choices: plan_many::choices(plan_many::ManyOf) -> plan_many::ManyChoices;
                many_apply: plan_many::apply(plan_many::ApplyToMany) -> plan_many::AppliedToMany;
                aid_page: aid::page(aid::AidOf) -> aid::AidPage;
                aid_setting_save: aid::save_setting(aid::AidSettingForm) -> Saved;
                aid_entry_save: aid::save_entry(aid::AidEntryForm) -> Saved;
                aid_entry_remove: aid::remove_entry(ById<AidEntryId>) -> Saved;
                company_group_save: aid::save_group(aid::CompanyGroupForm) -> Saved;
                company_group_remove: aid::remove_group(ById<CompanyGroupId>) -> Saved;
                fiscal_year_save: aid::save_fiscal_year(aid::FiscalYearForm) -> Saved;
                cost_save: aid::save_cost(aid::CostForm) -> Saved;
                cost_remove: aid::remove_cost(ById<CostId>) -> Saved;
                paper_preview: paper::preview(paper::PaperOf) -> paper::Preview;
                paper_preview_page: paper::preview_page(paper::PreviewPage) -> paper::PageImage;
                paper_issue: paper::issue(paper::PaperOf) -> Saved;
                sheet_preview: paper::preview_sheet(paper::SheetOf) -> paper::Preview;
                certificate_issue: certificate::issue(paper::CertificateOf) -> Saved;
            }
        }
    };
}
