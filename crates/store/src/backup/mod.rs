//! Backups: whole copies of a register, of the same shape as a register, and the way back from them.
//! Not when they are made: that is decided where the register is used.
//!
//! What lies in a place under a backup's name has been opened and checked, every page of it, before
//! it got that name; and only after that are older ones thinned.

pub(crate) mod copy;
pub(crate) mod place;
pub(crate) mod restore;
pub mod thinning;
