//! Hears the signals that ask a program to end: the session ends, the computer shuts down, somebody
//! types `kill`. Ends nothing itself; nor is this what the window's own close does: see `lock`.

/// Calls `end` at the first such signal. Without it the system would end the program at once, with a
/// paper in the waiting room and what was changed in no backup.
#[cfg(unix)]
pub(crate) fn watch(end: impl FnOnce() + Send + 'static) {
    use signal_hook::{
        consts::{SIGHUP, SIGINT, SIGTERM},
        iterator::Signals,
    };
    // Refused for no signal that may be caught; without it the register is safe all the same.
    let Ok(mut signals) = Signals::new([SIGHUP, SIGINT, SIGTERM]) else { return };
    std::thread::spawn(move || {
        if signals.forever().next().is_some() {
            end();
        }
    });
}

/// Nobody to hear from: there the system closes the window.
#[cfg(not(unix))]
pub(crate) fn watch(_end: impl FnOnce() + Send + 'static) {}
