//! Which domain struct lies in which table, and which column says what it belongs to.

use super::{BelongsTo, Entity};
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
    id::{
        ActionGapId, ActionId, ActionTrainingId, AidEntryId, AidSettingId, AreaId, AssessmentId,
        BackgroundId, CertificateId, CoachId, CompanyGroupId, CompanyId, ComparisonId,
        CompetenceId, ContactId, CostId, CriterionCheckId, CriterionId, DocumentId, EmploymentId,
        EvidenceId, EvidenceLinkId, FollowUpId, GroupMembershipId, HoldingId, LevelAnswerId,
        MappingId, NeedId, NoticeId, OccasionId, ParticipationId, PermitId, PermitRequirementId,
        PersonId, PersonNumberId, PlanId, PlanTemplateId, ProfileId, ProjectId, ProjectStepId,
        RequirementId, RoleId, SeatId, StatusId, TemplateActionId, TimeEntryId, TrainingContentId,
        TrainingId, ValidationCaseId, ValidationModelAreaId, ValidationModelId,
        ValidationOutcomeId,
    },
    id::{
        CompanyEnrolmentId, CompanyStepId, EvaluationId, MonthFormatId, NeedSheetId, PartnerId,
        PeriodReportId, ProjectActivityId, ReportDateId, ReportedMonthId, ResponsibilityId,
        RetentionRuleId, SteeringMeetingId, StepPresenceId, SubGoalId, VisitId, VisitSlotId,
        VisitStepId, WorldFigureId,
    },
    id::{FiscalYearId, MatrixCopyId, MatrixCopyPersonId, ReportOfDateId},
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

macro_rules! entities {
    ($($entity:ident[$id:ident] in $table:literal $(by $($column:ident: $parent:ident),+)?;)+) => {
        $(
            impl Entity for $entity {
                type Id = $id;
                const TABLE: &'static str = $table;
                fn id(&self) -> $id {
                    self.id
                }
            }
            $($(
                impl BelongsTo<$parent> for $entity {
                    const COLUMN: &'static str = stringify!($column);
                }
            )+)?
        )+

        /// Every logged table.
        pub(crate) const LOGGED: &[&str] = &[$($table),+];

        /// Every logged table with the fields of its struct.
        #[cfg(test)]
        pub(crate) fn fields() -> Vec<(&'static str, &'static [&'static str])> {
            vec![$(($table, crate::tests::fields::of::<$entity>())),+]
        }

        /// Every table and column by which children are asked for.
        #[cfg(test)]
        pub(crate) fn parents() -> Vec<(&'static str, &'static str)> {
            vec![$($($(($table, stringify!($column)),)+)?)+]
        }
    };
}

entities! {
    Project[ProjectId] in "project";
    ProjectStep[ProjectStepId] in "project_step" by project_id: ProjectId;
    Coach[CoachId] in "coach";
    Company[CompanyId] in "company";
    Contact[ContactId] in "contact" by company_id: CompanyId;
    Notice[NoticeId] in "notice" by company_id: CompanyId;
    Area[AreaId] in "area";
    Competence[CompetenceId] in "competence" by area_id: AreaId;
    Permit[PermitId] in "permit";
    Role[RoleId] in "role" by company_id: CompanyId;
    Profile[ProfileId] in "profile" by role_id: RoleId;
    Requirement[RequirementId] in "requirement"
        by profile_id: ProfileId, competence_id: CompetenceId;
    PermitRequirement[PermitRequirementId] in "permit_requirement"
        by profile_id: ProfileId, permit_id: PermitId;
    Person[PersonId] in "person";
    PersonNumber[PersonNumberId] in "person_number" by person_id: PersonId;
    Employment[EmploymentId] in "employment"
        by person_id: PersonId, company_id: CompanyId, role_id: RoleId;
    EmploymentStatus[StatusId] in "employment_status"
        by employment_id: EmploymentId, person_id: PersonId;
    Participation[ParticipationId] in "participation"
        by person_id: PersonId, project_id: ProjectId;
    Comparison[ComparisonId] in "comparison" by person_id: PersonId, role_id: RoleId;
    Background[BackgroundId] in "background" by person_id: PersonId;
    Need[NeedId] in "need" by person_id: PersonId;
    Holding[HoldingId] in "holding" by person_id: PersonId, permit_id: PermitId;
    Mapping[MappingId] in "mapping"
        by person_id: PersonId, profile_id: ProfileId, coach_id: CoachId;
    Assessment[AssessmentId] in "assessment"
        by person_id: PersonId, mapping_id: MappingId, competence_id: CompetenceId,
            profile_id: ProfileId;
    Evidence[EvidenceId] in "evidence" by person_id: PersonId;
    EvidenceLink[EvidenceLinkId] in "evidence_link"
        by evidence_id: EvidenceId, person_id: PersonId, competence_id: CompetenceId;
    Plan[PlanId] in "plan" by person_id: PersonId;
    Action[ActionId] in "action" by plan_id: PlanId, person_id: PersonId;
    ActionGap[ActionGapId] in "action_gap"
        by action_id: ActionId, person_id: PersonId, competence_id: CompetenceId;
    FollowUp[FollowUpId] in "follow_up" by plan_id: PlanId, person_id: PersonId;
    Training[TrainingId] in "training";
    TrainingContent[TrainingContentId] in "training_content"
        by training_id: TrainingId, competence_id: CompetenceId;
    Occasion[OccasionId] in "occasion" by training_id: TrainingId, company_id: CompanyId;
    Seat[SeatId] in "seat" by occasion_id: OccasionId, person_id: PersonId;
    ActionTraining[ActionTrainingId] in "action_training"
        by action_id: ActionId, person_id: PersonId, training_id: TrainingId,
            occasion_id: OccasionId;
    ValidationModel[ValidationModelId] in "validation_model";
    ValidationModelArea[ValidationModelAreaId] in "validation_model_area"
        by model_id: ValidationModelId;
    ValidationCase[ValidationCaseId] in "validation_case"
        by person_id: PersonId, model_id: ValidationModelId;
    ValidationOutcome[ValidationOutcomeId] in "validation_outcome"
        by case_id: ValidationCaseId, person_id: PersonId, area_id: ValidationModelAreaId;
    LevelAnswer[LevelAnswerId] in "level_answer"
        by person_id: PersonId, seat_id: SeatId, case_id: ValidationCaseId;
    TimeEntry[TimeEntryId] in "time_entry"
        by person_id: PersonId, company_id: CompanyId, mapping_id: MappingId, seat_id: SeatId,
            case_id: ValidationCaseId;
    Criterion[CriterionId] in "criterion";
    CriterionCheck[CriterionCheckId] in "criterion_check"
        by criterion_id: CriterionId, occasion_id: OccasionId, visit_id: VisitId;
    PlanTemplate[PlanTemplateId] in "plan_template";
    TemplateAction[TemplateActionId] in "template_action"
        by template_id: PlanTemplateId, training_id: TrainingId;
    AidSetting[AidSettingId] in "aid_setting" by project_id: ProjectId;
    CompanyGroup[CompanyGroupId] in "company_group";
    GroupMembership[GroupMembershipId] in "group_membership"
        by group_id: CompanyGroupId, company_id: CompanyId;
    AidEntry[AidEntryId] in "aid_entry" by company_id: CompanyId;
    Cost[CostId] in "cost"
        by company_id: CompanyId, person_id: PersonId, occasion_id: OccasionId;
    IssuedDocument[DocumentId] in "issued_document"
        by person_id: PersonId, profile_id: ProfileId;
    IssuedCertificate[CertificateId] in "issued_certificate"
        by person_id: PersonId, seat_id: SeatId;
    Partner[PartnerId] in "partner" by project_id: ProjectId;
    Responsibility[ResponsibilityId] in "responsibility"
        by project_id: ProjectId, partner_id: PartnerId;
    SteeringMeeting[SteeringMeetingId] in "steering_meeting" by project_id: ProjectId;
    ProjectActivity[ProjectActivityId] in "project_activity"
        by project_id: ProjectId, partner_id: PartnerId;
    SubGoal[SubGoalId] in "sub_goal" by project_id: ProjectId;
    ReportDate[ReportDateId] in "report_date" by project_id: ProjectId;
    CompanyEnrolment[CompanyEnrolmentId] in "company_enrolment"
        by company_id: CompanyId, partner_id: PartnerId;
    CompanyStep[CompanyStepId] in "company_step" by company_id: CompanyId;
    StepPresence[StepPresenceId] in "step_presence"
        by step_id: CompanyStepId, contact_id: ContactId, person_id: PersonId;
    NeedSheet[NeedSheetId] in "need_sheet" by company_id: CompanyId;
    Visit[VisitId] in "visit" by company_id: CompanyId;
    VisitSlot[VisitSlotId] in "visit_slot" by visit_id: VisitId, person_id: PersonId;
    VisitStep[VisitStepId] in "visit_step" by visit_id: VisitId, step_id: CompanyStepId;
    Evaluation[EvaluationId] in "evaluation" by person_id: PersonId;
    MonthFormat[MonthFormatId] in "month_format";
    ReportedMonth[ReportedMonthId] in "reported_month";
    PeriodReport[PeriodReportId] in "period_report" by company_id: CompanyId;
    RetentionRule[RetentionRuleId] in "retention_rule";
    WorldFigure[WorldFigureId] in "world_figure";
    MatrixCopy[MatrixCopyId] in "matrix_copy" by company_id: CompanyId;
    MatrixCopyPerson[MatrixCopyPersonId] in "matrix_copy_person"
        by copy_id: MatrixCopyId, person_id: PersonId;
    ReportOfDate[ReportOfDateId] in "report_of_date"
        by report_date_id: ReportDateId, period_report_id: PeriodReportId;
    FiscalYear[FiscalYearId] in "fiscal_year" by company_id: CompanyId, group_id: CompanyGroupId;
}
