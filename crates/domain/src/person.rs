//! People: who they are, where they work and what they bring. Not what they can do at which level:
//! see [`assessment`](crate::assessment). No health data and no union membership has a place here.

use crate::{
    id::{
        BackgroundId, CompanyId, EmploymentId, NeedId, PersonId, PersonNumberId, RoleId, StatusId,
    },
    identity::{IdentityNumber, LegalGender},
    vocabulary,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

vocabulary! {
    /// Gender as counted in the project's statistics.
    Gender, "gender" {
        /// Woman.
        Woman = "woman",
        /// Man.
        Man = "man",
    }
}

impl From<LegalGender> for Gender {
    fn from(gender: LegalGender) -> Self {
        match gender {
            LegalGender::Woman => Self::Woman,
            LegalGender::Man => Self::Man,
        }
    }
}

/// A person. Participant only through a [participation](crate::participation::Participation).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Person {
    /// Identity: never the identity number, which may change.
    pub id: PersonId,
    /// Given names.
    pub given_name: String,
    /// Family name; empty for those who have one name only.
    pub family_name: String,
    /// Birth date where it is known otherwise than through an identity number.
    pub birth_date: Option<NaiveDate>,
    /// Gender as stated, where no identity number tells the legal one.
    pub gender: Option<Gender>,
    /// How the statistics agency writes a protected identity (`TF` in place of digits); unchecked.
    pub reporting_identity: Option<String>,
    /// Language in which papers are wished; empty means the register's.
    pub paper_language: Option<crate::language::Language>,
    /// Language of an interpreter, if one is needed.
    pub interpreter: String,
    /// What the person wishes: roles, learning, working life.
    pub wishes: String,
    /// The coach's note. The participant may read it.
    pub note: String,
}

impl Person {
    /// The name as it is said and printed.
    #[must_use]
    pub fn full_name(&self) -> String {
        format!("{} {}", self.given_name, self.family_name).trim().to_owned()
    }

    /// The language of the person's papers: Swedish where nothing else is said.
    #[must_use]
    pub fn papers_in(&self) -> crate::language::Language {
        self.paper_language.unwrap_or_default()
    }
}

/// One identity number of a person, with history: a coordination number may be followed by a
/// personal one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonNumber {
    /// Identity of the row.
    pub id: PersonNumberId,
    /// The person.
    pub person_id: PersonId,
    /// The number.
    pub number: IdentityNumber,
    /// Day from which it is the person's number here. The latest is the present one.
    pub registered_on: NaiveDate,
}

/// An employment: a person in a role at a company for a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Employment {
    /// Identity.
    pub id: EmploymentId,
    /// The person.
    pub person_id: PersonId,
    /// The employer.
    pub company_id: CompanyId,
    /// The role there, if it is one of the company's described roles.
    pub role_id: Option<RoleId>,
    /// Shift or team, for planning interviews.
    pub shift: String,
    /// First day.
    pub starts: Option<NaiveDate>,
    /// Last day.
    pub ends: Option<NaiveDate>,
}

vocabulary! {
    /// Labour-market status. *Permitterad* (furloughed, no work) is not *korttidspermitterad*
    /// (reduced hours), and *varslad* (under notice) is not *uppsagd* (dismissed).
    EmploymentStatusKind, "employment_status" {
        /// Employed until further notice (anställd).
        Employed = "employed",
        /// Fixed-term (visstid).
        FixedTerm = "fixed_term",
        /// Hired from an agency (inhyrd).
        Agency = "agency",
        /// On short-time work (korttidspermitterad).
        ShortTime = "short_time",
        /// Furloughed (permitterad).
        Furloughed = "furloughed",
        /// Under notice of redundancy (varslad).
        Notified = "notified",
        /// Dismissed (uppsagd).
        Dismissed = "dismissed",
    }
}

/// A dated labour-market status within an employment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EmploymentStatus {
    /// Identity.
    pub id: StatusId,
    /// The employment.
    pub employment_id: EmploymentId,
    /// The person (as in the employment).
    pub person_id: PersonId,
    /// The status.
    pub kind: EmploymentStatusKind,
    /// Reduction of working time, per cent, for short-time work.
    pub percent: Option<u32>,
    /// First day.
    pub starts: NaiveDate,
    /// Last day.
    pub ends: Option<NaiveDate>,
}

vocabulary! {
    /// Kinds of background.
    BackgroundKind, "background_kind" {
        /// Education.
        Education = "education",
        /// Work.
        Work = "work",
        /// A language the person uses.
        Language = "language",
    }
}

/// A line of education, work or languages, as the person tells it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Background {
    /// Identity.
    pub id: BackgroundId,
    /// The person.
    pub person_id: PersonId,
    /// What kind of line.
    pub kind: BackgroundKind,
    /// Education, occupation or language.
    pub title: String,
    /// School, employer, or how well the language is used.
    pub place: String,
    /// First year.
    pub from_year: Option<u32>,
    /// Last year; none while it goes on.
    pub to_year: Option<u32>,
}

/// What a person needs in order to take part ("teckentolk", "kursmaterial på engelska"), said
/// without a diagnosis. Needs reveal health, so each says for itself whether it is shared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Need {
    /// Identity.
    pub id: NeedId,
    /// The person.
    pub person_id: PersonId,
    /// What is needed.
    pub text: String,
    /// Whether it may stand on papers that the employer sees.
    pub shared: bool,
}
