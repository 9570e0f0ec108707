//! The whole program in its real window, by keyboard alone. One test at a time: they share the
//! screen.
#![cfg(target_os = "linux")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "all of this is test code"
)]

#[path = "../support/memory.rs"]
mod memory;

mod backups;
mod chain;
mod drafts;
mod driver;
mod erasing;
mod finder;
mod handover;
mod leaks;
mod lock;
mod mapping_forms;
mod matrix_copies;
mod models;
mod project;
mod recovery;
mod register;
mod report_dates;
mod reports;
mod sleep;
mod start;
mod training;
mod views;
mod visits;
mod way;
