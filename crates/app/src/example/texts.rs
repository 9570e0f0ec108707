//! The shape of the example's texts in `example/data`. Not what is made of them.

use super::way::WayTexts;
use crate::error::{Error, Result};
use chrono::NaiveDate;
use domain::{
    assessment::{Basis, Rater},
    company::NoticeKind,
    evidence::EvidenceKind,
    language::Language,
    level::Level,
    person::EmploymentStatusKind,
    plan::{ActionKind, ActionStatus, ActionTime},
    project::StepKind,
    role::ComparisonKind,
    size_class::SizeClass,
};
use serde::{Deserialize, de::DeserializeOwned};
use std::collections::BTreeMap;

const DEVELOPMENT: &str = include_str!("data/development.toml");
const PROJECT: &str = include_str!("data/project.toml");
const COMPANIES: &str = include_str!("data/companies.toml");
const PEOPLE: [&str; 7] = [
    include_str!("data/people-skarvsten-1.toml"),
    include_str!("data/people-skarvsten-2.toml"),
    include_str!("data/people-tjaderheden.toml"),
    include_str!("data/people-jarnlaven.toml"),
    include_str!("data/people-fjallugglan.toml"),
    include_str!("data/people-ripbacken.toml"),
    include_str!("data/people-blaisen.toml"),
];

/// Everything that the example is made of.
pub(super) struct Texts {
    pub(super) project: ProjectTexts,
    pub(super) companies: Vec<CompanyText>,
    /// By company, in the order in which they were registered there.
    pub(super) people: Vec<PersonText>,
    pub(super) way: WayTexts,
    pub(super) development: super::development_texts::DevelopmentTexts,
}

/// Reads the texts. They are part of the program and a test reads them all: a fault is the program's.
pub(super) fn read() -> Result<Texts> {
    let mut people = Vec::new();
    for text in PEOPLE {
        let of_company: PeopleTexts = parse(text)?;
        for mut person in of_company.person {
            person.company.clone_from(&of_company.company);
            people.push(person);
        }
    }
    let companies: CompanyTexts = parse(COMPANIES)?;
    let way = super::way::read()?;
    Ok(Texts {
        project: parse(PROJECT)?,
        companies: companies.company,
        people,
        way,
        development: parse(DEVELOPMENT)?,
    })
}

pub(super) fn parse<T: DeserializeOwned>(text: &str) -> Result<T> {
    toml::from_str(text).map_err(|_| Error::Internal)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProjectTexts {
    /// The day that the register lives in.
    pub(super) as_of: NaiveDate,
    pub(super) project: ProjectText,
    pub(super) coach: CoachText,
    pub(super) step: Vec<StepText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProjectText {
    pub(super) name: String,
    pub(super) owner: String,
    pub(super) call: String,
    pub(super) programme_area: String,
    pub(super) diary_number: String,
    pub(super) starts: NaiveDate,
    pub(super) ends: NaiveDate,
    pub(super) extended_to: NaiveDate,
    pub(super) target_participants: u32,
    pub(super) target_women: u32,
    pub(super) target_companies: u32,
    pub(super) funder_line: String,
    pub(super) kronor_per_euro_thousandths: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CoachText {
    pub(super) name: String,
    pub(super) title: String,
    pub(super) phone: String,
    /// The first day with the register.
    pub(super) begins_on: NaiveDate,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StepText {
    pub(super) kind: StepKind,
    pub(super) starts: NaiveDate,
    pub(super) ends: NaiveDate,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CompanyTexts {
    company: Vec<CompanyText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CompanyText {
    /// What the people's texts call it.
    pub(super) key: String,
    pub(super) name: String,
    pub(super) place: String,
    /// SNI 2007.
    pub(super) sni: String,
    pub(super) headcount: u32,
    pub(super) turnover_tkr: u32,
    pub(super) balance_tkr: u32,
    pub(super) size: SizeClass,
    pub(super) size_basis: String,
    pub(super) first_meeting: NaiveDate,
    pub(super) roles_on: NaiveDate,
    pub(super) need: String,
    pub(super) note: String,
    pub(super) contacts: Vec<ContactText>,
    pub(super) notices: Vec<NoticeText>,
    pub(super) roles: Vec<RoleText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ContactText {
    pub(super) name: String,
    pub(super) title: String,
    pub(super) phone: String,
    pub(super) email: String,
    #[serde(default)]
    pub(super) signs: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NoticeText {
    pub(super) kind: NoticeKind,
    pub(super) from: NaiveDate,
    pub(super) to: Option<NaiveDate>,
    pub(super) people: u32,
    pub(super) percent: Option<u32>,
    #[serde(default)]
    pub(super) note: String,
}

/// A role: a template, less and more what this company requires.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RoleText {
    pub(super) key: String,
    /// Code of the template.
    pub(super) template: String,
    /// Another name than the template's, Swedish and English.
    pub(super) name: Option<[String; 2]>,
    pub(super) about: Option<String>,
    /// Levels that differ from the template's, and competences that it has not.
    #[serde(default)]
    pub(super) levels: BTreeMap<String, Level>,
    /// Competences of the template that are not required here.
    #[serde(default)]
    pub(super) without: Vec<String>,
    /// Permits of the template that are not required here.
    #[serde(default)]
    pub(super) without_permits: Vec<String>,
    /// Permits required beside the template's.
    #[serde(default)]
    pub(super) permits: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PeopleTexts {
    company: String,
    person: Vec<PersonText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PersonText {
    pub(super) given: String,
    pub(super) family: String,
    /// A published test number.
    pub(super) number: String,
    #[serde(skip)]
    pub(super) company: String,
    pub(super) role: String,
    pub(super) shift: String,
    pub(super) employed: NaiveDate,
    pub(super) leaves: Option<NaiveDate>,
    /// Day on which the coach registered the person.
    pub(super) registered: NaiveDate,
    /// Day from which the person takes part; none while only interested.
    pub(super) takes_part: Option<NaiveDate>,
    pub(super) statuses: Vec<StatusText>,
    pub(super) papers_in: Option<Language>,
    #[serde(default)]
    pub(super) interpreter: String,
    #[serde(default)]
    pub(super) wishes: String,
    #[serde(default)]
    pub(super) note: String,
    /// Roles beside the present one: keys of the company's.
    #[serde(default)]
    pub(super) compared: Vec<ComparedText>,
    #[serde(default)]
    pub(super) education: Vec<BackgroundText>,
    #[serde(default)]
    pub(super) work: Vec<BackgroundText>,
    /// Language and how well it is used.
    #[serde(default)]
    pub(super) languages: Vec<[String; 2]>,
    #[serde(default)]
    pub(super) needs: Vec<NeedText>,
    #[serde(default)]
    pub(super) permits: Vec<HoldingText>,
    #[serde(default)]
    pub(super) evidence: Vec<EvidenceText>,
    pub(super) mapping: Option<MappingText>,
    /// Ratings after the mapping.
    #[serde(default)]
    pub(super) later: Vec<LaterText>,
    pub(super) plan: Option<PlanText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StatusText {
    pub(super) kind: EmploymentStatusKind,
    pub(super) percent: Option<u32>,
    pub(super) from: NaiveDate,
    pub(super) to: Option<NaiveDate>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ComparedText {
    pub(super) role: String,
    pub(super) kind: ComparisonKind,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BackgroundText {
    pub(super) what: String,
    #[serde(default)]
    pub(super) at: String,
    pub(super) from: Option<u32>,
    pub(super) to: Option<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct NeedText {
    pub(super) text: String,
    pub(super) shared: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HoldingText {
    /// Code of the permit.
    pub(super) permit: String,
    pub(super) issuer: String,
    pub(super) issued: NaiveDate,
    pub(super) until: Option<NaiveDate>,
    pub(super) confirmed: Option<NaiveDate>,
    #[serde(default)]
    pub(super) note: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EvidenceText {
    pub(super) kind: EvidenceKind,
    pub(super) title: String,
    pub(super) issuer: String,
    #[serde(default)]
    pub(super) qualification: String,
    pub(super) issued: Option<NaiveDate>,
    pub(super) expires: Option<NaiveDate>,
    #[serde(default)]
    pub(super) note: String,
    /// Codes of the competences that it speaks of.
    pub(super) shows: Vec<String>,
}

/// How much of the trade a person has behind them: where the levels start from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Experience {
    /// Learning the work: a step under what is required.
    Learning,
    /// Does the work as it is required.
    Skilled,
    /// Has done it for long: over what is required in the trade itself.
    Senior,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MappingText {
    pub(super) on: NaiveDate,
    /// Day when it was gone through, if another.
    pub(super) done: Option<NaiveDate>,
    /// Paused after this many competences, and still open.
    pub(super) paused_after: Option<usize>,
    pub(super) experience: Experience,
    /// Competences a step over what the experience would say.
    #[serde(default)]
    pub(super) strong: Vec<String>,
    /// Competences a step under it.
    #[serde(default)]
    pub(super) weak: Vec<String>,
    /// Competences in which the person puts themselves a step over the coach's rating.
    #[serde(default)]
    pub(super) rates_higher: Vec<String>,
    /// And a step under it.
    #[serde(default)]
    pub(super) rates_lower: Vec<String>,
    /// What was said of single competences.
    #[serde(default)]
    pub(super) said: Vec<SaidText>,
    #[serde(default)]
    pub(super) strengths: String,
    #[serde(default)]
    pub(super) to_develop: String,
    #[serde(default)]
    pub(super) missed: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SaidText {
    /// Code of the competence.
    pub(super) about: String,
    pub(super) level: Option<Level>,
    pub(super) own: Option<Level>,
    pub(super) basis: Option<Basis>,
    #[serde(default)]
    pub(super) note: String,
    pub(super) guides: Option<bool>,
    /// Why it does not apply.
    pub(super) not_applicable: Option<String>,
    #[serde(default)]
    pub(super) not_assessed: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LaterText {
    pub(super) on: NaiveDate,
    /// Code of the competence.
    pub(super) about: String,
    pub(super) level: Level,
    pub(super) rater: Rater,
    pub(super) basis: Basis,
    #[serde(default)]
    pub(super) note: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PlanText {
    pub(super) made: NaiveDate,
    pub(super) agreed: Option<NaiveDate>,
    pub(super) begun: Option<NaiveDate>,
    pub(super) closed: Option<NaiveDate>,
    /// The near goal and by when.
    pub(super) short: [String; 2],
    /// The far goal and by when.
    pub(super) long: [String; 2],
    #[serde(default)]
    pub(super) conditions: String,
    pub(super) actions: Vec<ActionText>,
    pub(super) follow_ups: Vec<FollowUpText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ActionText {
    pub(super) kind: ActionKind,
    pub(super) title: String,
    #[serde(default)]
    pub(super) purpose: String,
    pub(super) responsible: String,
    pub(super) time: Option<ActionTime>,
    pub(super) from: Option<NaiveDate>,
    pub(super) to: Option<NaiveDate>,
    pub(super) status: ActionStatus,
    /// Codes of the competences that it develops, each with the level aimed at.
    #[serde(default)]
    pub(super) develops: BTreeMap<String, Level>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FollowUpText {
    pub(super) due: NaiveDate,
    pub(super) what: String,
    pub(super) held: Option<NaiveDate>,
    #[serde(default)]
    pub(super) outcome: String,
}
