//! The revision log read back: history, undo and the tables as the log has them. Writing it is part
//! of every write.

pub(crate) mod history;
pub(crate) mod rebuild;
pub(crate) mod since;
pub(crate) mod undo;
