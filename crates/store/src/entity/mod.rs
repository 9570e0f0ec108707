//! What the register keeps a table of, and how a domain struct and its row turn into each other.
//! Not what the structs mean: that is the domain's.

pub(crate) mod row;
pub(crate) mod tables;

use domain::id::TypedId;
use serde::{Serialize, de::DeserializeOwned};

/// A thing that the register keeps: a flat struct whose serde form, field by field, is its row.
pub trait Entity: Serialize + DeserializeOwned {
    /// Its id.
    type Id: TypedId;
    /// Its table, which is also its name in the log.
    const TABLE: &'static str;

    /// Which one this is.
    fn id(&self) -> Self::Id;
}

/// A thing that belongs to another: its rows can be asked for by the other's id.
pub trait BelongsTo<ParentId: TypedId>: Entity {
    /// The column that holds the other's id.
    const COLUMN: &'static str;
}
