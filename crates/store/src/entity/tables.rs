//! Which domain struct lies in which table, and which column says what it belongs to.

use super::{BelongsTo, Entity};
use domain::{
    assessment::Assessment,
    company::{Company, Contact, Notice},
    document::IssuedDocument,
    evidence::{Evidence, EvidenceLink},
    id::{
        ActionGapId, ActionId, AreaId, AssessmentId, BackgroundId, CoachId, CompanyId,
        ComparisonId, CompetenceId, ContactId, DocumentId, EmploymentId, EvidenceId,
        EvidenceLinkId, FollowUpId, HoldingId, MappingId, NeedId, NoticeId, ParticipationId,
        PermitId, PermitRequirementId, PersonId, PersonNumberId, PlanId, ProfileId, ProjectId,
        ProjectStepId, RequirementId, RoleId, StatusId,
    },
    library::{Area, Competence},
    mapping::Mapping,
    participation::Participation,
    permit::{Holding, Permit},
    person::{Background, Employment, EmploymentStatus, Need, Person, PersonNumber},
    plan::{Action, ActionGap, FollowUp, Plan},
    project::{Coach, Project, ProjectStep},
    role::{Comparison, PermitRequirement, Profile, Requirement, Role},
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
    IssuedDocument[DocumentId] in "issued_document"
        by person_id: PersonId, profile_id: ProfileId;
}
