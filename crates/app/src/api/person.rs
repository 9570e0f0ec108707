//! Shapes for people: the list, the page with everything of one person, and its forms.

use super::{
    matrix::PersonMatrixCopy,
    plan::{OpenGap, PlanView},
    role::ProfileRef,
};
use domain::{
    comparison::{Coverage, Line},
    document::IssuedDocument,
    evidence::{Evidence, EvidenceKind},
    id::{
        AreaId, BackgroundId, CompanyId, ComparisonId, CompetenceId, EmploymentId, EvidenceId,
        HoldingId, NeedId, PermitId, PersonId, RoleId, StatusId,
    },
    language::Language,
    library::Said,
    mapping::Mapping,
    participation::Participation,
    permit::{Holding, PermitState},
    person::{
        Background, BackgroundKind, Employment, EmploymentStatus, EmploymentStatusKind, Gender,
        Need, Person,
    },
    role::ComparisonKind,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which people to list, and which of them first.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PeopleOf {
    /// Words that must all be in the name, the company or the role; empty for everybody.
    pub find: String,
    /// How far they have come.
    pub which: PeopleWhich,
    /// By what they are sorted.
    pub order: PeopleOrder,
    /// Whether the last comes first.
    pub down: bool,
    /// How many to leave out before the first.
    pub from: u32,
}

/// Which people a list shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PeopleWhich {
    /// Everybody.
    All,
    /// Those whose latest mapping is not done, or who have none.
    NotMapped,
    /// Those without a plan, or with a first draft.
    Planless,
}

/// By what a list of people is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PeopleOrder {
    /// Family name, then given names.
    FamilyName,
    /// The name as it is shown.
    Name,
    /// The present company.
    Company,
    /// The present role.
    Role,
    /// How much is mapped of what the present role requires.
    Mapping,
    /// Where the latest plan stands.
    Plan,
    /// The participant number.
    Number,
}

/// Some of the people that were asked for.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PeopleList {
    /// Those from there on.
    pub rows: Vec<PersonRow>,
    /// How many were asked for.
    pub total: u32,
    /// How many people there are.
    pub of: u32,
    /// How many come at most at a time.
    pub at_most: u32,
}

/// A person in a list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PersonRow {
    /// Identity.
    pub id: PersonId,
    /// Name.
    pub name: String,
    /// Present company, or empty.
    pub company: String,
    /// Present role, or empty.
    pub role: String,
    /// Participant number; none without a participation.
    pub number: Option<u32>,
    /// Whether the person counts as a participant.
    pub participant: bool,
    /// Coverage against the present role; none without one.
    pub coverage: Option<Coverage>,
    /// Where the latest mapping stands.
    pub mapping: Option<domain::mapping::MappingState>,
    /// Where the latest plan stands.
    pub plan: Option<domain::plan::PlanState>,
}

/// Everything of one person.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PersonPage {
    /// The person.
    pub person: Person,
    /// Name.
    pub name: String,
    /// Present identity number, masked; empty without one.
    pub masked_number: String,
    /// Gender as counted.
    pub gender: Option<Gender>,
    /// Participation in the project.
    pub participation: Option<Participation>,
    /// Employments, latest first.
    pub employments: Vec<EmploymentView>,
    /// Roles compared with, present first.
    pub comparisons: Vec<ComparisonView>,
    /// Permits required by those roles or held.
    pub permits: Vec<PermitStanding>,
    /// Evidence with its links.
    pub evidence: Vec<EvidenceView>,
    /// Background.
    pub background: Vec<Background>,
    /// Needs.
    pub needs: Vec<Need>,
    /// Mappings, latest first.
    pub mappings: Vec<MappingView>,
    /// The plan, if there is one.
    pub plan: Option<PlanView>,
    /// Gaps of the compared roles that no action develops yet, also before there is a plan.
    pub open_gaps: Vec<OpenGap>,
    /// Issued papers, latest first.
    pub issued: Vec<IssuedDocument>,
    /// Who has got a company's matrix with the person in it, the latest first.
    pub in_matrices: Vec<PersonMatrixCopy>,
}

/// An employment with names.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EmploymentView {
    /// The employment.
    pub employment: Employment,
    /// The company's name.
    pub company: String,
    /// The role's name.
    pub role: Option<Said>,
    /// Statuses, latest first.
    pub statuses: Vec<EmploymentStatus>,
    /// The status today.
    pub status: Option<EmploymentStatus>,
    /// Whether it is current today.
    pub current: bool,
}

/// A role that a person is compared with, and how.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ComparisonView {
    /// The comparison.
    pub id: ComparisonId,
    /// Why.
    pub kind: ComparisonKind,
    /// Role and version.
    pub profile: ProfileRef,
    /// The company whose role it is; empty for a template.
    pub company: String,
    /// All lines counted.
    pub coverage: Coverage,
    /// Areas in the order of the library.
    pub areas: Vec<AreaLines>,
    /// Strengths proposed by rule.
    pub strengths: Vec<Said>,
    /// Development areas proposed by rule.
    pub development: Vec<Said>,
}

/// The lines of an area.
#[derive(Clone, Debug, Serialize, TS)]
pub struct AreaLines {
    /// The area.
    pub area_id: AreaId,
    /// Its name.
    pub name: Said,
    /// Its lines counted.
    pub coverage: Coverage,
    /// The lines.
    pub lines: Vec<LineView>,
}

/// One required competence, with names.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LineView {
    /// The rule's result.
    #[serde(flatten)]
    pub line: Line,
    /// The competence's name.
    pub name: Said,
    /// Titles of linked evidence.
    pub evidence: Vec<String>,
    /// Whether an action of the plan develops it.
    pub has_action: bool,
}

/// A permit and where the person stands with it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PermitStanding {
    /// The permit.
    pub permit_id: PermitId,
    /// Its name.
    pub name: Said,
    /// Whether a compared role requires it.
    pub required: bool,
    /// Where the person stands.
    pub state: PermitState,
    /// What the person holds of it.
    pub holdings: Vec<Holding>,
}

/// Evidence with the competences it speaks of.
#[derive(Clone, Debug, Serialize, TS)]
pub struct EvidenceView {
    /// The evidence.
    pub evidence: Evidence,
    /// Competences.
    pub competences: Vec<CompetenceId>,
    /// Their names.
    pub names: Vec<Said>,
}

/// A mapping with names and how far it has come.
#[derive(Clone, Debug, Serialize, TS)]
pub struct MappingView {
    /// The mapping.
    pub mapping: Mapping,
    /// Role and version.
    pub profile: ProfileRef,
    /// The coach's name.
    pub coach: String,
    /// Competences that the coach has rated in it, of all in the profile.
    pub rated: u32,
    /// Competences in the profile.
    pub of: u32,
}

/// A person as typed.
#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PersonForm {
    /// None for a new person.
    pub id: Option<PersonId>,
    /// Given names.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Identity number for a new person; empty for none. Ignored for an existing one.
    pub identity_number: String,
    /// Gender as stated, where no number tells.
    pub gender: Option<Gender>,
    /// Birth date.
    pub birth_date: String,
    /// Reporting identity of a protected person.
    pub reporting_identity: String,
    /// Language for papers.
    pub paper_language: Option<Language>,
    /// Interpreter's language.
    pub interpreter: String,
    /// Wishes.
    pub wishes: String,
    /// Note.
    pub note: String,
    /// For a new person: the employer.
    pub company_id: Option<CompanyId>,
    /// For a new person: the role there, which also becomes the present comparison.
    pub role_id: Option<RoleId>,
    /// For a new person: first day in the project; empty for somebody who is only interested.
    pub participant_from: String,
    /// A person with the same name or number exists, and the user says that this is another one.
    pub is_another: bool,
}

/// An identity number that was asked for.
#[derive(Clone, Serialize, TS)]
pub struct ShownNumber {
    /// In full; empty without one.
    pub number: String,
}

/// An identity number as typed.
#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NumberForm {
    /// The person.
    pub person_id: PersonId,
    /// The number.
    pub identity_number: String,
}

/// An employment as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EmploymentForm {
    /// None for a new one.
    pub id: Option<EmploymentId>,
    /// The person.
    pub person_id: PersonId,
    /// The employer.
    pub company_id: CompanyId,
    /// The role.
    pub role_id: Option<RoleId>,
    /// Shift or team.
    pub shift: String,
    /// First day.
    pub starts: String,
    /// Last day.
    pub ends: String,
}

/// A labour-market status as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StatusForm {
    /// None for a new one.
    pub id: Option<StatusId>,
    /// The employment.
    pub employment_id: EmploymentId,
    /// The status.
    pub kind: EmploymentStatusKind,
    /// Per cent, for short-time work.
    pub percent: String,
    /// First day.
    pub starts: String,
    /// Last day.
    pub ends: String,
}

/// A participation as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ParticipationForm {
    /// The person.
    pub person_id: PersonId,
    /// First day; empty for somebody who is only interested.
    pub starts: String,
    /// Last day.
    pub ends: String,
}

/// A line of background as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BackgroundForm {
    /// None for a new one.
    pub id: Option<BackgroundId>,
    /// The person.
    pub person_id: PersonId,
    /// What kind.
    pub kind: BackgroundKind,
    /// Education, occupation or language.
    pub title: String,
    /// School, employer, or how well.
    pub place: String,
    /// First year.
    pub from_year: String,
    /// Last year.
    pub to_year: String,
}

/// A need as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NeedForm {
    /// None for a new one.
    pub id: Option<NeedId>,
    /// The person.
    pub person_id: PersonId,
    /// What is needed.
    pub text: String,
    /// Whether it is shared.
    pub shared: bool,
}

/// A role to compare with.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ComparisonForm {
    /// None for a new one.
    pub id: Option<ComparisonId>,
    /// The person.
    pub person_id: PersonId,
    /// The role.
    pub role_id: RoleId,
    /// Why.
    pub kind: ComparisonKind,
}

/// A held permit as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HoldingForm {
    /// None for a new one.
    pub id: Option<HoldingId>,
    /// The person.
    pub person_id: PersonId,
    /// The permit.
    pub permit_id: PermitId,
    /// Who issued it.
    pub issuer: String,
    /// Day of issue.
    pub issued_on: String,
    /// Last valid day; empty where it does not expire.
    pub valid_until: String,
    /// Latest confirmation.
    pub confirmed_on: String,
    /// Note.
    pub note: String,
}

/// Evidence as typed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct EvidenceForm {
    /// None for a new one.
    pub id: Option<EvidenceId>,
    /// The person.
    pub person_id: PersonId,
    /// What kind.
    pub kind: EvidenceKind,
    /// What it is.
    pub title: String,
    /// Who issued it.
    pub issuer: String,
    /// Validation model and area, or SeQF level of the qualification.
    pub qualification: String,
    /// Day of issue.
    pub issued_on: String,
    /// Last valid day.
    pub expires_on: String,
    /// Note.
    pub note: String,
    /// Competences it speaks of.
    pub competences: Vec<CompetenceId>,
}
