//! The use cases: what a coach can do, as functions of an open register, for every front end alike.
//! No window and no command line here, no SQL and no PDF: those are called, not known.
//!
//! - [`api`] holds the shapes that cross the border and the one table of commands.
//! - [`program::Program`] is what a front end holds: settings, the lock, and the open
//!   [`desk::Desk`].
//! - The modules named after nouns hold what can be done with each.

pub mod aid;
pub mod api;
pub mod backup;
pub mod batch;
mod builtin;
pub mod calendar;
pub mod certificate;
pub mod company;
mod company_way;
pub mod criterion;
pub mod day_list;
pub mod desk;
pub mod dialogs;
pub mod draft;
pub mod erasure;
pub mod error;
pub mod evaluation;
pub mod example;
pub mod fault;
mod figures;
pub mod file_name;
mod files;
pub mod generate;
pub mod handover;
mod history;
pub mod idle;
pub mod incident;
pub mod keeping;
pub mod library;
pub mod mapping;
pub mod mapping_form;
pub mod matrix;
pub mod matrix_copy;
pub mod model;
pub mod month;
pub mod overview;
pub mod paper;
pub mod partner;
mod passwords;
pub mod period_report;
pub mod person;
pub mod plan;
pub mod plan_many;
pub mod plan_template;
pub mod program;
pub mod project;
pub mod proposed_level;
pub mod protection;
pub mod recovery;
pub mod register;
pub mod report;
pub mod role;
pub mod search;
mod settings;
mod sorting;
pub mod step;
pub mod sub_goal;
pub mod template;
pub mod time;
pub mod training;
mod typed;
pub mod validation;
pub mod visit;
pub mod waiting;

pub use error::{Error, ErrorBody, Result};
