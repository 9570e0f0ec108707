//! Papers of many people at once, on a thread of their own, while the coach goes on. The front end
//! asks how far it has come. Not how a paper is made: see [`paper`].

use crate::{
    api::{
        Nothing, count,
        paper::{Batch, BatchState, CertificateBatch},
    },
    certificate,
    error::{Error, Result},
    paper::{self, Progress, Selection, Target, Wanted},
    program::{Program, held},
};
use chrono::NaiveDate;
use domain::document::DocumentKind;
use std::{
    ops::ControlFlow,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};
use store::{Reader, View};

/// The batch of this program, running or ended.
#[derive(Default)]
pub struct BatchJob {
    state: BatchState,
    cancelled: Arc<AtomicBool>,
}

impl BatchJob {
    /// Asks the running batch to stop after the paper it is making.
    fn cancel(&mut self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// Whether papers are being made.
    pub(crate) fn is_running(&self) -> bool {
        self.state.running
    }

    /// The same when the register is locked: what the batch has said names people, and nothing that
    /// it says later is heard.
    pub(crate) fn forget(&mut self) {
        self.cancel();
        *self = Self::default();
    }

    /// The job whose sign this is, unless it is forgotten.
    fn of(&mut self, cancelled: &Arc<AtomicBool>) -> Option<&mut BatchState> {
        Arc::ptr_eq(&self.cancelled, cancelled).then_some(&mut self.state)
    }
}

/// Lets the user choose a place and begins making papers there.
///
/// # Errors
/// When a batch is running, nobody in the selection has a paper to make, or the register cannot be
/// read.
pub fn start(program: &Program, input: Batch) -> Result<BatchState> {
    let kinds = if input.kinds.is_empty() { DocumentKind::ALL.to_vec() } else { input.kinds };
    let selection = Selection {
        company: input.company_id,
        kinds,
        language: input.language,
        large_print: input.large_print,
    };
    choose(program, input.one_file, |view, today| {
        let name = paper::batch_file_name(view, &selection, today)?;
        Ok((paper::select(view, &selection)?, name))
    })
}

/// The same with certificates of everybody who took part in an occasion.
///
/// # Errors
/// As for [`start`].
pub fn start_certificates(program: &Program, input: CertificateBatch) -> Result<BatchState> {
    choose(program, input.one_file, |view, _| {
        Ok((certificate::select(view, &input)?, certificate::batch_file_name(view, &input)?))
    })
}

/// Begins with what `gather` finds, and the name that it gives to one file with all of it.
fn choose(
    program: &Program,
    one_file: bool,
    gather: impl FnOnce(&View, NaiveDate) -> Result<(Vec<Wanted>, String)>,
) -> Result<BatchState> {
    let sitting = program.with_desk(|desk| Ok(desk.sitting()))?;
    if held(&program.batch).state.running {
        return Err(Error::BatchRunning);
    }
    let (reader, today) = program.with_desk(|desk| Ok((desk.register.reader()?, desk.today())))?;
    let (wanted, name) = gather(&reader, today)?;
    if wanted.is_empty() {
        return Err(Error::NothingToPrint);
    }
    let dialogs = &program.setup.dialogs;
    let target = if one_file {
        dialogs.save_file(&name).map(Target::File)
    } else {
        dialogs.pick_folder().map(Target::Folder)
    };
    let Some(target) = target else { return Ok(BatchState::default()) };
    // Held until the batch is known to whoever locks: what is locked now begins no papers.
    program.still_at(sitting, |_| begin(program, reader, today, wanted, target))
}

fn begin(
    program: &Program,
    reader: Reader,
    today: NaiveDate,
    wanted: Vec<Wanted>,
    target: Target,
) -> Result<BatchState> {
    let words = words::in_language(program.language());
    if held(&program.batch).state.running {
        // Begun while the dialog stood open.
        return Err(Error::BatchRunning);
    }
    let cancelled = Arc::new(AtomicBool::new(false));
    let state = BatchState {
        running: true,
        of: count(wanted.len()),
        path: Some(target.path().display().to_string()),
        ..BatchState::default()
    };
    *held(&program.batch) = BatchJob { state: state.clone(), cancelled: Arc::clone(&cancelled) };
    let job = Arc::clone(&program.batch);
    std::thread::spawn(move || {
        let mut tell = |progress: Progress| {
            if let Some(state) = held(&job).of(&cancelled) {
                state.done = progress.done;
            }
            if cancelled.load(Ordering::Relaxed) {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        };
        let made = paper::make_wanted(&reader, today, wanted, &target, &mut tell);
        let mut job = held(&job);
        let Some(state) = job.of(&cancelled) else { return };
        state.running = false;
        state.cancelled = cancelled.load(Ordering::Relaxed);
        match made {
            Ok(made) => {
                state.done = made.made;
                state.refused = made.refused.iter().map(|refused| refused.say(words)).collect();
            }
            Err(error) => state.refused.push(error.say(words)),
        }
    });
    Ok(state)
}

/// How far the batch has come.
///
/// # Errors
/// [`Error::Locked`] when no register is open: what is refused names people.
pub fn state(program: &Program, _: Nothing) -> Result<BatchState> {
    program.with_desk(|_| Ok(()))?;
    Ok(held(&program.batch).state.clone())
}

/// Stops the batch after the paper that it is making. What is made stays.
///
/// # Errors
/// [`Error::Locked`] when no register is open.
pub fn cancel(program: &Program, _: Nothing) -> Result<BatchState> {
    program.with_desk(|_| Ok(()))?;
    let mut job = held(&program.batch);
    job.cancel();
    Ok(job.state.clone())
}
