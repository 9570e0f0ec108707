//! The program through its commands, as the page calls them: real handlers, real capability file,
//! real register, no window. Each module holds facts about one side of it.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    clippy::unwrap_used,
    reason = "all of this is test code"
)]

#[cfg(target_os = "linux")]
#[path = "../support/memory.rs"]
mod memory;
#[path = "../support/mod.rs"]
mod support;

mod backups;
mod border;
mod chain;
mod drafts;
mod erasing;
#[cfg(target_os = "linux")]
mod forgotten;
mod handover;
mod hostile;
#[cfg(unix)]
mod links;
mod many;
mod mapping_forms;
mod matrix;
mod models;
mod papers;
mod places;
mod projects;
mod recovery;
mod refusals;
mod reports;
mod shapes;
mod steps;
mod training;
mod visits;
