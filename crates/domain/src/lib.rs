//! The rules of competence mapping: nouns of the field, what may be said of them and what follows
//! from them. Pure: no file, no clock, no SQL, no window and no PDF. Dates, instants and ids are
//! passed in, so nothing here can fail for an outside reason.
//!
//! Entities are flat structs. Their serde form, field by field, is the row that the register keeps;
//! what is derived from them (gap, coverage, proposals) is a function beside them.

pub mod aid;
pub mod assessment;
pub mod certificate;
pub mod certified_time;
pub mod chance;
pub mod company;
pub mod comparison;
pub mod criterion;
pub mod csv;
pub mod date_input;
pub mod document;
pub mod erasure;
pub mod evaluation;
pub mod evidence;
pub mod fold;
pub mod forecast;
pub mod funnel;
pub mod id;
pub mod identity;
pub mod language;
pub mod level;
pub mod library;
pub mod luhn;
pub mod mapping;
pub mod matrix;
pub mod matrix_copy;
pub mod month;
pub mod operation;
pub mod organisation_number;
pub mod participation;
pub mod partner;
pub mod period;
pub mod period_report;
pub mod permit;
pub mod person;
pub mod plan;
pub mod plan_template;
pub mod project;
pub mod proposed_level;
pub mod retention;
pub mod role;
pub mod share;
pub mod size_class;
pub mod sni;
pub mod ssyk;
pub mod step;
pub mod sub_goal;
pub mod suppression;
pub mod text;
pub mod training;
pub mod training_fit;
pub mod urgency;
pub mod validation;
pub mod visit;
pub mod vocabulary;
pub mod wall_time;
pub mod world_figure;
