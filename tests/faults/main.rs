//! What a killed program, a full disk and a stick that is pulled out do to a register on a real disk,
//! through the doors that the program itself goes through. Power cuts need a look inside: they are
//! the store's own tests.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "all of this is test code"
)]

mod backups;
mod days;
mod disks;
mod figures;
mod kills;
mod passwords;
mod small_disk;
mod upgrades;
mod victim;
