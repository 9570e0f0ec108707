//! Shapes for papers: preview, saving, printing, issuing and batches.

use super::time::TimePaper;
use domain::{
    criterion::TickedAt,
    document::DocumentKind,
    id::{CompanyId, OccasionId, PersonId, RoleId, SeatId},
    language::Language,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which paper of whom, and how.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaperOf {
    /// The person.
    pub person_id: PersonId,
    /// Profile or plan.
    pub kind: DocumentKind,
    /// Language of the paper.
    pub language: Language,
    /// Role to compare with; none for the present one.
    pub role_id: Option<RoleId>,
    /// 14 pt in place of 11.
    pub large_print: bool,
    /// The identity number in the paper's body: only when asked for.
    pub show_identity_number: bool,
}

/// A sheet: a paper that is made on the spot, of whatever it is about.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum SheetOf {
    /// A list of certified time to sign.
    TimeList(TimePaper),
    /// A company's way through the project.
    CompanyWay(CompanyWayOf),
    /// Criteria for gender equality and accessibility.
    Criteria(CriteriaOf),
    /// A certificate of participation.
    Certificate(CertificateOf),
}

/// Which company's way, and how.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CompanyWayOf {
    /// The company.
    pub company_id: CompanyId,
    /// Language of the paper.
    pub language: Language,
}

/// Which list of criteria, and how.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CriteriaOf {
    /// What is ticked there; none for a blank list.
    pub at: Option<TickedAt>,
    /// Language of the paper.
    pub language: Language,
}

/// Whose certificate of participation, and how.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CertificateOf {
    /// The seat at an occasion.
    pub seat_id: SeatId,
    /// Language of the paper.
    pub language: Language,
    /// 14 pt in place of 11.
    pub large_print: bool,
}

/// Certificates of everybody who took part in an occasion.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CertificateBatch {
    /// The occasion.
    pub occasion_id: OccasionId,
    /// Language; none for each person's own.
    pub language: Option<Language>,
    /// One file for all, or one each.
    pub one_file: bool,
    /// 14 pt in place of 11.
    pub large_print: bool,
}

/// A paper ready to be looked at: the very pages that would be printed.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Preview {
    /// Pages.
    pub pages: u32,
    /// File name proposed for saving.
    pub file_name: String,
    /// The paper's title.
    pub title: String,
    /// Things missing that the paper would be better with.
    pub remarks: Vec<String>,
}

/// A page of the paper last previewed.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewPage {
    /// Page, from 1.
    pub page: u32,
    /// Device pixels per CSS pixel, in hundredths: 50 to 300.
    pub scale: u32,
}

/// A page as a picture.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PageImage {
    /// `data:image/png;base64,…`
    pub source: String,
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
}

/// Where a paper was saved.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SavedPaper {
    /// The file; none if the dialog was closed.
    pub path: Option<String>,
}

/// Papers of many people at once.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Batch {
    /// A company's people; none for all.
    pub company_id: Option<CompanyId>,
    /// Which papers; empty for both.
    pub kinds: Vec<DocumentKind>,
    /// Language; none for each person's own.
    pub language: Option<Language>,
    /// One file for all, or one each.
    pub one_file: bool,
    /// 14 pt in place of 11.
    pub large_print: bool,
}

/// How far a batch has come.
#[derive(Clone, Debug, Default, Serialize, TS)]
pub struct BatchState {
    /// Whether it is going on.
    pub running: bool,
    /// Papers made.
    pub done: u32,
    /// Papers in all.
    pub of: u32,
    /// Folder or file where they lie; none if the dialog was closed.
    pub path: Option<String>,
    /// Papers that could not be made, and why, in words.
    pub refused: Vec<String>,
    /// Whether it was cancelled.
    pub cancelled: bool,
}
