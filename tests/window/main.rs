//! The whole program in its real window, by keyboard alone. One test at a time: they share the
//! screen.
#![cfg(target_os = "linux")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "all of this is test code"
)]

mod chain;
mod driver;
mod finder;
mod leaks;
mod recovery;
mod views;
