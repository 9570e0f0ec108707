//! Shapes for drafts: what was typed in a form and not saved yet.

use domain::id::DraftId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One field of a form in which something else was typed than stood there.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftField {
    /// The field's name in the form.
    pub name: String,
    /// Its label.
    pub label: String,
    /// What stood there when the form was opened.
    pub before: String,
    /// What was typed or chosen; a checkbox that is set is `true`, else empty.
    pub now: String,
    /// The words of a choice in place of its code; empty where `now` says it.
    pub said: String,
}

/// A form to keep as it is now.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftForm {
    /// Its id; none for one that was not kept before.
    pub id: Option<DraftId>,
    /// Which form.
    pub form: String,
    /// Id of the person, company or other thing that it is about; empty for nobody.
    pub about: String,
    /// What of it the form changes; empty for something new.
    pub part: String,
    /// How the form is called.
    pub title: String,
    /// The page that it stands on.
    pub address: String,
    /// Every field that differs from what stood there.
    pub fields: Vec<DraftField>,
}

/// That a draft is kept. Not called saved: the register does not have it yet.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DraftKept {
    /// Its id.
    pub id: DraftId,
    /// When, RFC 3339 UTC.
    pub kept_at: String,
}

/// A draft, with whom it is about as the register has them now.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DraftView {
    /// Its id.
    pub id: DraftId,
    /// Which form.
    pub form: String,
    /// Id of what it is about; empty for nobody.
    pub about: String,
    /// What of it the form changes; empty for something new.
    pub part: String,
    /// How the form was called.
    pub title: String,
    /// The page that it stands on.
    pub address: String,
    /// Every field that differs from what stood there.
    pub fields: Vec<DraftField>,
    /// When it was last kept, RFC 3339 UTC.
    pub kept_at: String,
    /// The name of what it is about; none for nobody.
    pub subject: Option<String>,
    /// Whether what it is about is in the register no more.
    pub gone: bool,
}
