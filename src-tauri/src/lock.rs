//! Locking from outside the page: when the system locks or sleeps, when the window closes, when the
//! program is told to end, and when nobody touched the program and the page did not lock by itself. The
//! page is asked first, so that it keeps what is typed; then the register is closed whatever it does.

use crate::{open_window, session};
use app::program::Program;
use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
    thread,
    time::{Duration, Instant},
};
use tauri::{AppHandle, Manager, Runtime, WebviewWindow};

/// How long the page may take to keep what is typed.
const PATIENCE: Duration = Duration::from_secs(1);
/// How long a page that is told to begin anew may take to do so before it is replaced.
const RELOAD: Duration = Duration::from_secs(3);
/// How often it is looked at whether the program is left.
const TICK: Duration = Duration::from_secs(5);

/// Counts the pages that began to load.
static PAGES: AtomicU32 = AtomicU32::new(0);
static CLOSING: AtomicBool = AtomicBool::new(false);
static REPLACING: AtomicBool = AtomicBool::new(false);

/// A page begins or is there.
pub(crate) fn page_loads() {
    PAGES.fetch_add(1, Ordering::Relaxed);
}

/// Whether the window is being replaced: then the program goes on without one for a moment.
pub(crate) fn is_replacing_window() -> bool {
    REPLACING.load(Ordering::Relaxed)
}

/// Locks when the system says so, and when the program is left.
pub(crate) fn watch<R: Runtime>(app: &AppHandle<R>) {
    let left = app.clone();
    thread::spawn(move || {
        loop {
            thread::sleep(TICK);
            if left.try_state::<Arc<Program>>().is_some_and(|program| program.is_left()) {
                lock(&left);
            }
        }
    });
    let app = app.clone();
    session::watch(move || lock(&app));
}

/// Locks the register before the window closes. Answers whether closing must wait for that; it goes
/// on by itself.
pub(crate) fn before_closing<R: Runtime>(app: &AppHandle<R>) -> bool {
    let is_open = app.try_state::<Arc<Program>>().is_some_and(|program| program.is_open());
    if !is_open {
        return false;
    }
    if !CLOSING.swap(true, Ordering::Relaxed) {
        let app = app.clone();
        thread::spawn(move || end(&app));
    }
    true
}

/// Locks the register and ends the program, as when its window is closed.
pub(crate) fn end<R: Runtime>(app: &AppHandle<R>) {
    CLOSING.store(true, Ordering::Relaxed);
    lock(app);
    app.exit(0);
}

/// Locks, at most [`PATIENCE`] later, whatever the page does; then what it shows is taken away too.
/// Waits until that is done, and the register is let go of.
pub(crate) fn lock<R: Runtime>(app: &AppHandle<R>) {
    let Some(program) = app.try_state::<Arc<Program>>() else { return };
    if !program.is_open() {
        // Somebody else may be at it.
        program.close();
        return;
    }
    let pages = PAGES.load(Ordering::Relaxed);
    tell_page(app, "dispatchEvent(new Event('lockasked'))");
    let page_did = wait(PATIENCE, || !program.is_open());
    program.close();
    if !page_did {
        tell_page(app, "location.reload()");
    }
    let reloads = || PAGES.load(Ordering::Relaxed) != pages;
    if !CLOSING.load(Ordering::Relaxed) && !wait(RELOAD, reloads) {
        replace_window(app);
    }
}

fn window<R: Runtime>(app: &AppHandle<R>) -> Option<WebviewWindow<R>> {
    app.get_webview_window("main")
}

fn tell_page<R: Runtime>(app: &AppHandle<R>, script: &str) {
    if let Some(window) = window(app) {
        // A page that cannot be told is not waited for any longer than one that does not listen.
        let _ = window.eval(script);
    }
}

/// Waits until something is so, and answers whether it came to be.
fn wait(at_most: Duration, is_so: impl Fn() -> bool) -> bool {
    let start = Instant::now();
    while start.elapsed() < at_most {
        if is_so() {
            return true;
        }
        thread::sleep(Duration::from_millis(20));
    }
    is_so()
}

/// A page that hangs shows what it showed: it is taken away with its window, and a new one opened.
fn replace_window<R: Runtime>(app: &AppHandle<R>) {
    let handle = app.clone();
    REPLACING.store(true, Ordering::Relaxed);
    // Refused only when the program ends, and then there is no window to replace.
    let _ = app.run_on_main_thread(move || {
        if let Some(window) = window(&handle) {
            let _ = window.destroy();
        }
    });
    let is_gone = || window(app).is_none();
    wait(RELOAD, is_gone);
    let handle = app.clone();
    let _ = app.run_on_main_thread(move || {
        if open_window(&handle).is_err() {
            handle.exit(1);
        }
        REPLACING.store(false, Ordering::Relaxed);
    });
}
