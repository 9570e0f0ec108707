//! How the open register is protected, at a glance: what other modules know, put side by side.

use crate::{
    api::{Nothing, protection::Protection},
    backup,
    error::Result,
    program::{Program, held},
    register,
};

/// How the open register is protected.
///
/// # Errors
/// When no register is open, or it cannot be read.
pub fn of(program: &Program, _: Nothing) -> Result<Protection> {
    let open = program.with_desk(|desk| register::state(desk, Nothing {}))?;
    let backups = backup::state(program, Nothing {})?;
    let settings = held(&program.settings);
    Ok(Protection {
        place: open.path,
        recovery_made_on: open.recovery_made_on,
        lock_minutes: settings.lock_minutes,
        interview_lock_minutes: settings.interview_lock_minutes,
        backups,
    })
}
