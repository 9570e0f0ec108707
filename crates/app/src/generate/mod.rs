//! A register of invented events over two years, as large as one likes: for tests of figures and of speed.
//! The same content for the same seed. No story to be read, as the example is.
//!
//! `story` invents what happened, without a register; `write` and `work` put it there, many people in one operation,
//! so that time grows no faster than people do. All names are invented; identity numbers are only those
//! that are given.

mod names;
mod story;
mod work;
mod write;

use crate::{
    error::{Error, Result},
    register,
};
use chrono::{NaiveDate, NaiveTime};
use domain::{chance::Chance, identity::IdentityNumber};
use std::{ops::ControlFlow, path::Path};
use store::{KeyCost, Password, Program, Register, World};

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Companies.
    pub companies: u32,
    /// People.
    pub people: u32,
    /// What the content follows from.
    pub seed: u64,
    /// Published test numbers: each is given to one person, as far as they last.
    pub numbers: Vec<IdentityNumber>,
}

/// The day that a generated register lives on.
pub const AS_OF: NaiveDate = story::day(2022, 10, 5);

/// Makes the register in `folder` and leaves it open. `tell` hears how many people are in it; whoever
/// breaks there leaves what is in it so far.
///
/// # Errors
/// When `folder` exists already or cannot be written.
pub fn make(
    folder: &Path,
    password: &str,
    cost: KeyCost,
    holder: Program,
    wanted: &Wanted,
    tell: &mut dyn FnMut(u32) -> ControlFlow<()>,
) -> Result<Register> {
    let password = Password::new(password);
    let mut made = Register::create(folder, &password, cost, holder, world(wanted.seed))
        .map_err(|error| Error::at(folder, error))?;
    fill(&mut made, wanted, tell)?;
    Ok(made)
}

/// The same in memory, for tests.
#[cfg(test)]
pub(crate) fn in_memory(wanted: &Wanted) -> Result<Register> {
    let mut made = Register::in_memory(world(wanted.seed))?;
    fill(&mut made, wanted, &mut |_| ControlFlow::Continue(()))?;
    Ok(made)
}

fn world(seed: u64) -> World {
    World::fixed(seed, AS_OF.and_time(NaiveTime::MIN).and_utc())
}

fn fill(
    made: &mut Register,
    wanted: &Wanted,
    tell: &mut dyn FnMut(u32) -> ControlFlow<()>,
) -> Result<()> {
    let coach = register::fill(made, "Påhittat projekt", "Kim Berg")?;
    made.set_setting(register::AS_OF, &AS_OF)?;
    let mut chance = Chance::of(wanted.seed);
    let mut writer = write::Writer::begin(made, coach)?;
    let companies = story::companies(wanted.companies, &mut chance);
    writer.companies(&companies)?;
    writer.people(wanted, &mut chance, tell)?;
    writer.visits(&companies)
}

#[cfg(test)]
mod tests;
