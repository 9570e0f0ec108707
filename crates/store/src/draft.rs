//! Drafts: what was typed in a form and not saved yet, kept so that no crash takes it. Outside the
//! revision log, like all that is local: a draft is no operation and stands in no history.

use crate::{Error, Piece, Register, Result, View, instant_text, write::parse_id};
use chrono::{DateTime, Utc};
use domain::id::DraftId;
use serde::{Deserialize, Serialize};

/// One field of a form in which something else was typed than stood there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftField {
    /// The field's name in the form.
    pub name: String,
    /// Its label, for when the form has no such field any more.
    pub label: String,
    /// What stood there when the form was opened.
    pub before: String,
    /// What was typed or chosen.
    pub now: String,
    /// The same for reading: the words of a choice in place of its code.
    pub said: String,
}

/// A form as it was left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Its id.
    pub id: DraftId,
    /// Which form; never empty.
    pub form: String,
    /// Id of the person, company or other thing that the form is about; empty for nobody.
    pub about: String,
    /// What of it the form changes; empty for something new.
    pub part: String,
    /// How the form was called.
    pub title: String,
    /// The page that it stands on.
    pub address: String,
    /// Every field that differs from what stood there.
    pub fields: Vec<DraftField>,
    /// When it was last kept, by the wall clock.
    pub changed_at: DateTime<Utc>,
}

impl View {
    /// All drafts, the one typed in last first.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn drafts(&self) -> Result<Vec<Draft>> {
        let mut statement = self.connection().prepare_cached(
            "SELECT id, form, about, part, title, address, fields, changed_at FROM draft
             ORDER BY changed_at DESC, id DESC",
        )?;
        let mut rows = statement.query([])?;
        let mut drafts = Vec::new();
        while let Some(row) = rows.next()? {
            let (fields, at): (String, String) = (row.get(6)?, row.get(7)?);
            drafts.push(Draft {
                id: parse_id(&row.get::<_, String>(0)?)?,
                form: row.get(1)?,
                about: row.get(2)?,
                part: row.get(3)?,
                title: row.get(4)?,
                address: row.get(5)?,
                fields: serde_json::from_str(&fields).map_err(|_| Error::Damaged(Piece::Data))?,
                changed_at: at.parse().map_err(|_| Error::Damaged(Piece::Data))?,
            });
        }
        Ok(drafts)
    }
}

impl Register {
    /// Keeps a draft in place of what was kept under its id. When this returns, it is on the disk.
    ///
    /// # Errors
    /// If it cannot be written, or the register does not lie where it was opened any more.
    pub fn keep_draft(&mut self, draft: &Draft) -> Result<()> {
        let fields = serde_json::to_string(&draft.fields).map_err(|_| Error::Value)?;
        self.is_at_its_place()?;
        self.connection()
            .prepare_cached(
                "INSERT INTO draft (id, form, about, part, title, address, fields, changed_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                 ON CONFLICT (id) DO UPDATE SET
                   form = excluded.form, about = excluded.about, part = excluded.part,
                   title = excluded.title, address = excluded.address, fields = excluded.fields,
                   changed_at = excluded.changed_at",
            )?
            .execute((
                draft.id.to_string(),
                &draft.form,
                &draft.about,
                &draft.part,
                &draft.title,
                &draft.address,
                fields,
                instant_text(draft.changed_at),
            ))?;
        self.is_at_its_place()
    }

    /// Throws a draft away, if it is there.
    ///
    /// # Errors
    /// If it cannot be removed.
    pub fn discard_draft(&mut self, id: DraftId) -> Result<()> {
        self.is_at_its_place()?;
        self.connection()
            .prepare_cached("DELETE FROM draft WHERE id = ?1")?
            .execute([id.to_string()])?;
        self.is_at_its_place()
    }
}
