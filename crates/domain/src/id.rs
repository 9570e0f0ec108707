//! The identities of everything in the register: one type per kind of thing, so that a person's id
//! cannot be passed where a company's is meant. Not how ids are made: that needs a clock and chance.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// What every typed id can do; the register makes new ones through this.
pub trait TypedId: Copy + Eq + Ord + std::fmt::Display + From<Uuid> {
    /// The bare UUID (version 7: ids sort in the order in which they were made).
    fn uuid(self) -> Uuid;
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(pub Uuid);

        impl TypedId for $name {
            fn uuid(self) -> Uuid { self.0 }
        }
        impl From<Uuid> for $name {
            fn from(uuid: Uuid) -> Self { Self(uuid) }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
        }
    )+};
}

ids! {
    /// The project that the register serves.
    ProjectId,
    /// One step of the project's way of working.
    ProjectStepId,
    /// A competence coach.
    CoachId,
    /// A company.
    CompanyId,
    /// A contact person at a company: never a participant by that alone.
    ContactId,
    /// A dated notice or period of short-time work at a company.
    NoticeId,
    /// A role (befattning) at a company, or a template role.
    RoleId,
    /// One version of a role's requirement profile.
    ProfileId,
    /// One required competence in a requirement profile.
    RequirementId,
    /// One required permit in a requirement profile.
    PermitRequirementId,
    /// A competence area.
    AreaId,
    /// A competence.
    CompetenceId,
    /// A kind of permit (behörighet).
    PermitId,
    /// A permit that a person holds.
    HoldingId,
    /// A person.
    PersonId,
    /// One identity number that a person has or had.
    PersonNumberId,
    /// A person's employment at a company.
    EmploymentId,
    /// A dated labour-market status within an employment.
    StatusId,
    /// A person's participation in the project.
    ParticipationId,
    /// A role that a person is compared with.
    ComparisonId,
    /// A line of a person's education, work or languages.
    BackgroundId,
    /// What a person needs in order to take part.
    NeedId,
    /// A competence mapping: one interview, over one or several sittings.
    MappingId,
    /// One assessment of one competence by one rater.
    AssessmentId,
    /// A piece of evidence.
    EvidenceId,
    /// The link from a piece of evidence to a competence.
    EvidenceLinkId,
    /// An individual development plan.
    PlanId,
    /// An action in a plan.
    ActionId,
    /// The link from an action to a competence that it develops.
    ActionGapId,
    /// A follow-up of a plan.
    FollowUpId,
    /// A paper that was issued.
    DocumentId,
    /// A training in the catalogue.
    TrainingId,
    /// One competence in a training.
    TrainingContentId,
    /// A time when a training is held.
    OccasionId,
    /// A person's seat at an occasion.
    SeatId,
    /// The training that an action consists of.
    ActionTrainingId,
    /// A model that is validated by.
    ValidationModelId,
    /// One area of such a model.
    ValidationModelAreaId,
    /// A person's way through a validation.
    ValidationCaseId,
    /// What was said of one area in a validation.
    ValidationOutcomeId,
    /// What the coach answered to a proposed level.
    LevelAnswerId,
    /// Some time of one person on one day.
    TimeEntryId,
    /// A criterion for gender equality or accessibility.
    CriterionId,
    /// That a criterion is seen to somewhere.
    CriterionCheckId,
    /// A template of development plans.
    PlanTemplateId,
    /// An action of a template.
    TemplateActionId,
    /// What the project follows in state aid.
    AidSettingId,
    /// Companies that count as one undertaking.
    CompanyGroupId,
    /// That a company belongs to a group.
    GroupMembershipId,
    /// Aid that a company has been given.
    AidEntryId,
    /// A cost beside the prices of the catalogue.
    CostId,
    /// An organisation that carries the project.
    PartnerId,
    /// A row of the table of who is responsible for what.
    ResponsibilityId,
    /// A meeting of the steering group.
    SteeringMeetingId,
    /// Something done in the project itself.
    ProjectActivityId,
    /// A sub-goal of the project.
    SubGoalId,
    /// A day on which a report is due.
    ReportDateId,
    /// How a company came to the project, and whether it may take part.
    CompanyEnrolmentId,
    /// A step of the way of working at a company.
    CompanyStepId,
    /// Somebody who took part in a step.
    StepPresenceId,
    /// What a company said that it needs.
    NeedSheetId,
    /// A visit at a company.
    VisitId,
    /// A time at a visit that is kept for one person.
    VisitSlotId,
    /// That a visit is held for a step.
    VisitStepId,
    /// A certificate of participation that was issued.
    CertificateId,
    /// What was typed in a form and not saved yet.
    DraftId,
    /// What a participant said at a moment.
    EvaluationId,
    /// A report of a period.
    PeriodReportId,
    /// Which columns a month file has.
    MonthFormatId,
    /// A month as it was closed for the statistics agency.
    ReportedMonthId,
    /// How long a kind of data is kept, and why.
    RetentionRuleId,
    /// A figure of the surrounding world.
    WorldFigureId,
    /// A copy of a company's matrix that was left there.
    MatrixCopyId,
    /// That such a copy says something of a person.
    MatrixCopyPersonId,
    /// That a period report is the one of a report date.
    ReportOfDateId,
    /// When the fiscal year of a company or a group begins.
    FiscalYearId,
    /// One operation in the log.
    OperationId,
    /// A device that writes in the register.
    DeviceId,
}
