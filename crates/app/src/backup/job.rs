//! Making backups while the coach goes on: one at a time, on a thread, and never with the desk in
//! hand. What became of it is noted in this laptop's settings.

use super::{name_for, notes_at, place_here};
use crate::{
    desk::Desk,
    error::{Error, Result},
    program::{Holder, Program, held},
    settings::{BackupNote, BackupNotes, Settings},
};
use chrono::{DateTime, TimeDelta, Utc};
use std::{
    path::{Path, PathBuf},
    sync::{Arc, Condvar, Mutex, PoisonError},
    time::Duration,
};
use store::{Backup, Copier, Snapshot};
use words::Words;

/// How long what is changed may wait for a backup.
const EVERY: TimeDelta = TimeDelta::minutes(30);
/// How long after an attempt the next one comes, if that one failed.
const RETRY: TimeDelta = TimeDelta::minutes(5);
/// How long the end of the program waits for a slow stick.
const PATIENCE: Duration = Duration::from_secs(20);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Phase {
    #[default]
    Idle,
    /// Making one on this disk.
    Here,
    /// Copying it to the chosen place.
    There,
}

/// The backups of this program: at most one is being made.
#[derive(Default)]
pub(crate) struct BackupJob {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    phase: Phase,
    /// Rows that the register had written when the last good backup saw it.
    rows: u64,
    /// Whether the register held more than its last backup when it was opened.
    behind: bool,
    /// When the last good one was made, or the register was opened.
    since: Option<DateTime<Utc>>,
    tried: Option<DateTime<Utc>>,
    tried_there: Option<DateTime<Utc>>,
    here: Option<Error>,
    there: Option<Error>,
}

impl State {
    fn is_changed(&self, rows: u64) -> bool {
        self.behind || rows > self.rows
    }

    fn is_due(&self, now: DateTime<Utc>, rows: u64) -> bool {
        self.is_changed(rows)
            && has_passed(EVERY, self.since, now)
            && has_passed(RETRY, self.tried, now)
    }
}

/// Whether so long has passed since then. A clock that was set back says nothing, so it has.
fn has_passed(long: TimeDelta, then: Option<DateTime<Utc>>, now: DateTime<Utc>) -> bool {
    then.is_none_or(|then| now < then || now.signed_duration_since(then) >= long)
}

/// How it stands, in words.
pub(super) struct Told {
    pub(super) running: bool,
    pub(super) is_changed: bool,
    pub(super) since: Option<DateTime<Utc>>,
    pub(super) here: Option<String>,
    pub(super) there: Option<String>,
}

/// One register's notes, from a thread that does not have the program.
#[derive(Clone)]
struct NoteBook {
    settings: Arc<Mutex<Settings>>,
    folder: PathBuf,
    register: String,
}

impl NoteBook {
    fn note(&self, here: Option<BackupNote>, there: Option<BackupNote>) {
        let mut settings = held(&self.settings);
        let notes = settings.backups.entry(self.register.clone()).or_default();
        notes.here = here.or_else(|| notes.here.take());
        notes.there = there.or_else(|| notes.there.take());
        // Notes that cannot be kept are found again in the place itself.
        let _ = settings.write(&self.folder);
    }
}

/// A backup that is to be made.
pub(crate) struct Work {
    snapshot: Snapshot,
    place: PathBuf,
    name: String,
    now: DateTime<Utc>,
    rows: u64,
    stamp: i64,
    chosen: Option<PathBuf>,
    notes: NoteBook,
}

/// A copy of a backup that is to be made.
pub(crate) struct Copying {
    copier: Copier,
    backup: Backup,
    place: PathBuf,
    note: BackupNote,
    notes: NoteBook,
}

impl Work {
    /// Takes a picture of the register as it is.
    pub(crate) fn prepare(program: &Program, desk: &Desk) -> Result<Self> {
        let place = place_here(program, &desk.path);
        if let Some(around) = place.parent() {
            // Documents that nobody has made yet; what hinders it, hinders the backup and is told.
            let _ = std::fs::create_dir_all(around);
        }
        let snapshot = desk.register.snapshot()?;
        let stamp = snapshot.newest_stamp()?;
        let chosen =
            notes_at(&held(&program.settings), desk).and_then(|notes| notes.chosen.clone());
        let notes = NoteBook {
            settings: Arc::clone(&program.settings),
            folder: program.setup.settings_folder.clone(),
            register: snapshot.register().to_string(),
        };
        Ok(Self {
            place,
            name: name_for(&desk.path),
            now: desk.register.now(),
            rows: desk.register.rows_written(),
            snapshot,
            stamp,
            chosen,
            notes,
        })
    }

    /// The copy that is missing of the newest backup, if one is.
    fn only_copying(self) -> Option<Copying> {
        let (place, register) = (self.chosen?, self.snapshot.register());
        let all = store::backups_in(&self.place).ok()?;
        let backup = all.into_iter().find(|backup| backup.register() == register)?;
        let note = held(&self.notes.settings).backups.get(&self.notes.register)?.here.clone()?;
        Some(Copying { copier: self.snapshot.copier(), backup, place, note, notes: self.notes })
    }
}

/// Says, when it ends, that nothing runs any more, whatever happened meanwhile.
struct Turn<'j>(&'j BackupJob);

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        held(&self.0.state).phase = Phase::Idle;
        self.0.changed.notify_all();
    }
}

impl BackupJob {
    /// Makes the one on this disk; nothing else may be running.
    fn make_here(&self, work: Work) -> Result<Option<Copying>> {
        let Work { snapshot, place, name, now, rows, stamp, chosen, notes } = work;
        let made = snapshot.back_up(&place, &name, &mut |_| Ok(()));
        let copier = snapshot.copier();
        // The register's lock is let go of before a stick is waited for.
        drop(snapshot);
        let mut state = held(&self.state);
        state.tried = Some(now);
        match made {
            Ok(backup) => {
                let note = BackupNote { at: now, bytes: backup.bytes(), stamp };
                (state.rows, state.behind) = (rows, false);
                (state.since, state.here) = (Some(now), None);
                drop(state);
                notes.note(Some(note.clone()), None);
                Ok(chosen.map(|place| Copying { copier, backup, place, note, notes }))
            }
            Err(error) => {
                state.here = Some(failed(&place, &error));
                Err(failed(&place, &error))
            }
        }
    }

    fn copy_there(&self, copying: Copying) {
        let Copying { copier, backup, place, note, notes } = copying;
        held(&self.state).tried_there = Some(note.at);
        let copied = copier.copy(&backup, &place, &mut |_| Ok(()));
        if copied.is_ok() {
            notes.note(None, Some(note));
        }
        held(&self.state).there = copied.err().map(|error| Error::Backup { path: place, error });
    }

    /// Makes one and its copy, and waits for both.
    pub(super) fn make_now(&self, work: Work) -> Result<()> {
        held(&self.state).phase = Phase::Here;
        let _turn = Turn(self);
        if let Some(copying) = self.make_here(work)? {
            self.enter(Phase::There);
            self.copy_there(copying);
        }
        Ok(())
    }

    fn enter(&self, phase: Phase) {
        held(&self.state).phase = phase;
        self.changed.notify_all();
    }

    fn wait_while(&self, busy: impl Fn(Phase) -> bool) {
        let state = held(&self.state);
        drop(self.changed.wait_while(state, |state| busy(state.phase)));
    }

    pub(super) fn wait_until_idle(&self) {
        self.wait_while(|phase| phase != Phase::Idle);
    }

    /// Waits a while for a copy that is being made. One that takes longer is left, and made anew the
    /// next time.
    pub(crate) fn wait_for_copy(&self) {
        let state = held(&self.state);
        let waited =
            self.changed.wait_timeout_while(state, PATIENCE, |state| state.phase != Phase::Idle);
        drop(waited.map_err(PoisonError::into_inner));
    }

    pub(super) fn told(&self, rows: u64, words: &Words) -> Told {
        let state = held(&self.state);
        Told {
            running: state.phase != Phase::Idle,
            is_changed: state.is_changed(rows),
            since: state.since,
            here: state.here.as_ref().map(|error| error.say(words)),
            there: state.there.as_ref().map(|error| error.say(words)),
        }
    }

    pub(super) fn forget_there(&self) {
        held(&self.state).there = None;
    }
}

/// Why a backup was not made. Made of the store's error, since it is told more than once.
pub(super) fn failed(place: &Path, error: &store::Error) -> Error {
    let error = match error {
        store::Error::DiskFull => store::Error::DiskFull,
        store::Error::ReadOnly => store::Error::ReadOnly,
        store::Error::Missing(piece) => store::Error::Missing(*piece),
        // The place was to be written to: what is damaged is the register.
        store::Error::Damaged(_) => return Error::RegisterNotBackedUp,
        _ => store::Error::Io(std::io::ErrorKind::Other.into()),
    };
    Error::Backup { path: place.to_owned(), error }
}

/// A register was opened: what is changed from now on is counted.
pub(crate) fn seated(program: &Program, desk: &Desk) {
    let note = notes_at(&held(&program.settings), desk).and_then(|notes| notes.here.clone());
    let stamp = desk.register.newest_stamp().ok();
    let mut state = held(&program.backups.state);
    *state = State {
        phase: state.phase,
        rows: desk.register.rows_written(),
        behind: note.as_ref().map(|note| note.stamp) != stamp,
        since: Some(note.map_or_else(|| desk.register.now(), |note| note.at)),
        ..State::default()
    };
}

/// Whether backups are made by themselves: not of the example, whose people are invented, and not by
/// the command line, which makes them when it is told to.
pub(super) fn is_automatic(program: &Program, desk: &Desk) -> bool {
    !desk.example && program.setup.holder == Holder::Window
}

/// Begins a backup, or a copy that is missing, if it is time. Asked after everything that is done at
/// the desk, which is not held up by it.
pub(crate) fn begin_if_due(program: &Program, desk: &Desk) {
    if !is_automatic(program, desk) {
        return;
    }
    let job = &program.backups;
    let (now, rows) = (desk.register.now(), desk.register.rows_written());
    let mut state = held(&job.state);
    if state.phase != Phase::Idle {
        return;
    }
    let is_due = state.is_due(now, rows);
    let copy_is_due = !is_due && has_passed(RETRY, state.tried_there, now) && {
        let settings = held(&program.settings);
        notes_at(&settings, desk).is_some_and(BackupNotes::lacks_copy)
    };
    if !is_due && !copy_is_due {
        return;
    }
    (state.tried, state.tried_there) =
        if is_due { (Some(now), state.tried_there) } else { (state.tried, Some(now)) };
    // One that cannot even be begun is tried again like one that failed.
    let Ok(work) = Work::prepare(program, desk) else { return };
    state.phase = if is_due { Phase::Here } else { Phase::There };
    drop(state);
    let job = Arc::clone(job);
    std::thread::spawn(move || {
        let _turn = Turn(&job);
        let copying = if is_due {
            // What went wrong is kept in the state.
            job.make_here(work).ok().flatten()
        } else {
            work.only_copying()
        };
        if let Some(copying) = copying {
            job.enter(Phase::There);
            job.copy_there(copying);
        }
    });
}

/// Makes a backup before the register is closed, if it was changed since the last one. The answer is
/// the copy that is to be made when it is closed.
pub(crate) fn at_close(program: &Program, desk: &Desk) -> Option<Copying> {
    let job = &program.backups;
    job.wait_while(|phase| phase == Phase::Here);
    if !is_automatic(program, desk) {
        return None;
    }
    let work = Work::prepare(program, desk).ok()?;
    if held(&job.state).is_changed(desk.register.rows_written()) {
        // A full disk must not keep anybody from closing: it is told at the next opening.
        return job.make_here(work).ok().flatten();
    }
    let lacks_copy = notes_at(&held(&program.settings), desk).is_some_and(BackupNotes::lacks_copy);
    lacks_copy.then(|| work.only_copying()).flatten()
}

/// Makes a copy on a thread, now that the register is closed.
pub(crate) fn copy_on(program: &Program, copying: Option<Copying>) {
    let Some(copying) = copying else { return };
    let job = Arc::clone(&program.backups);
    if held(&job.state).phase != Phase::Idle {
        // The one before is still on its way; the next opening sees that this one is missing.
        return;
    }
    job.enter(Phase::There);
    std::thread::spawn(move || {
        let _turn = Turn(&job);
        job.copy_there(copying);
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_backup_is_due_half_an_hour_after_the_last_one_if_anything_changed() {
        let at = |minutes: i64| DateTime::<Utc>::UNIX_EPOCH + TimeDelta::minutes(1000 + minutes);
        let state = State { rows: 10, since: Some(at(0)), ..State::default() };
        for (minutes, rows, is_due) in
            [(29, 11, false), (30, 11, true), (300, 10, false), (-60, 11, true)]
        {
            assert_eq!(state.is_due(at(minutes), rows), is_due, "{minutes} minutes, {rows} rows");
        }
        let failed = State { tried: Some(at(31)), ..state };
        assert!(!failed.is_due(at(35), 11), "not again at once");
        assert!(failed.is_due(at(36), 11), "but soon");
        let behind = State { behind: true, since: Some(at(0)), rows: 5, ..State::default() };
        assert!(behind.is_due(at(30), 0), "what an earlier run left in no backup");
    }

    const PASSWORD: &str = "korrekt häst batteri stift";

    #[test]
    fn while_the_last_backup_is_made_commands_hear_that_it_is_locked_and_whoever_opens_waits() {
        let folder = tempfile::tempdir().unwrap();
        let program = Arc::new(Program::in_folder(folder.path()));
        let path = program.make_register("Prov", PASSWORD);
        // A backup on its way holds the closing up, for as long as this says so.
        program.backups.enter(Phase::Here);
        let (closes, opens) = (Arc::clone(&program), Arc::clone(&program));
        let closing = std::thread::spawn(move || closes.close());
        let (tell, hear) = std::sync::mpsc::channel();
        let asks = Arc::clone(&program);
        std::thread::spawn(move || {
            while asks.is_open() {
                std::thread::yield_now();
            }
            tell.send(asks.with_desk(|_| Ok(()))).unwrap();
        });
        let heard = hear.recv_timeout(Duration::from_secs(20)).expect("nobody waits");
        assert!(matches!(heard, Err(Error::Locked)));
        let input = serde_json::json!({ "path": path, "password": PASSWORD });
        let input = serde_json::from_value(input).unwrap();
        let opening = std::thread::spawn(move || crate::register::open(&opens, input).map(drop));
        std::thread::sleep(Duration::from_millis(200));
        assert!(!closing.is_finished() && !opening.is_finished(), "the backup is being made");
        program.backups.enter(Phase::Idle);
        closing.join().unwrap();
        opening.join().unwrap().expect("opened when it was let go of");
        assert_eq!(store::backups_in(&place_here(&program, &path)).unwrap().len(), 1);
    }
}
