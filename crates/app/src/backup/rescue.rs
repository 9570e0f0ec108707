//! What can still be read of a damaged register, put into a new one beside it, and what is said of that.
//! Not the reading, which is the store's. A backup is better wherever there is a new one.

use super::restore::of_register;
use crate::{
    api::backup::{RescueRegister, RescuedRegister},
    error::{Error, Result, Wrong},
    passwords,
    program::Program,
    register::{self, ENDING, name_of},
};
use std::path::{Path, PathBuf};
use store::Rescue;
use words::Words;

/// What a register's name gets when it was made of a damaged one.
const RESCUED: &str = "räddat";

/// Reads what can be read of a damaged register into a new one at `to`, and opens that. The damaged
/// one is left as it is, also if it is of an older format: that is the way back, and no backup of it
/// is made first.
///
/// # Errors
/// When the password is wrong, something lies at `to`, or not even the tables' names can be read.
pub fn rescue(
    program: &Program,
    damaged: &Path,
    keys: Option<&Path>,
    password: &str,
    to: &Path,
) -> Result<Rescue> {
    let (holder, world) = (program.setup.holder, program.setup.world);
    register::let_go_of(program, damaged);
    let rescued = passwords::with_either(password, |secret| {
        store::rescue(damaged, keys, secret, to, holder, world())
    });
    let (register, report) = rescued.map_err(|error| match error {
        store::Error::AlreadyExists => Error::at(to, error),
        _ => Error::at(damaged, error),
    })?;
    program.close();
    register::seat(program, register, to.to_owned())?;
    Ok(report)
}

/// The same into a place of its own choosing beside the damaged register. Where that has lost its own
/// keys, those of its newest backup open it.
///
/// # Errors
/// As for [`rescue`]; [`Error::Field`] without a password.
pub fn rescue_beside(program: &Program, input: RescueRegister) -> Result<RescuedRegister> {
    let damaged = PathBuf::from(input.register.trim());
    if input.password.is_empty() {
        return Err(Error::field("password", Wrong::PasswordMissing));
    }
    let keys = match store::register_id(&damaged) {
        Ok(_) => None,
        Err(_) => super::places(program, &damaged)
            .iter()
            .flat_map(|place| of_register(program, place, &damaged))
            .max_by_key(store::Backup::made_at)
            .map(|backup| backup.folder().to_owned()),
    };
    let to = free_place(&damaged);
    let report = rescue(program, &damaged, keys.as_deref(), &input.password, &to)?;
    let open = program.with_desk(|desk| register::state(desk, crate::api::Nothing {}))?;
    let words = words::in_language(program.language());
    let said = account(&report, &open.path, open.people, words);
    Ok(RescuedRegister { open, is_everything: report.is_everything(), said })
}

/// The first free name beside a register for what is read of it.
fn free_place(damaged: &Path) -> PathBuf {
    let name = name_of(damaged);
    let mut number = 1;
    loop {
        let number_said = if number == 1 { String::new() } else { format!("-{number}") };
        let place = damaged.with_file_name(format!("{name}-{RESCUED}{number_said}.{ENDING}"));
        if place.symlink_metadata().is_err() {
            return place;
        }
        number += 1;
    }
}

/// What was saved and what is missing, sentence by sentence.
#[must_use]
pub fn account(report: &Rescue, path: &str, people: u32, words: &Words) -> Vec<String> {
    let said = words.rescue();
    let sum = |of: fn(&store::RescuedTable) -> u32| report.tables.iter().map(of).sum::<u32>();
    let (from_log, left_out) = (sum(|table| table.from_log), sum(|table| table.left_out));
    let mut lines = vec![said.rescued(path, people)];
    if report.is_everything() {
        lines.push(said.nothing_lost());
    }
    lines.push(said.unread_pages(report.damaged_pages));
    let mut tell = |count: u32, line: String| {
        if count > 0 {
            lines.push(line);
        }
    };
    tell(from_log, said.from_log(from_log));
    tell(left_out, said.left_out(left_out));
    tell(report.revisions_lost, said.lost_revisions(report.revisions_lost));
    tell(report.nameless, said.nameless(report.nameless));
    tell(report.papers_lost, said.lost_papers(report.papers_lost));
    if !report.is_everything() && report.damaged_pages > 0 {
        lines.push(said.unread_parts());
    }
    lines
}
