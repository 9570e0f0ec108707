//! Questions that need SQL of their own, by noun. One thing or all of a kind are `View`'s.

pub(crate) mod assessments;
pub(crate) mod figures;
pub(crate) mod people;
pub(crate) mod time;
pub(crate) mod waiting;
