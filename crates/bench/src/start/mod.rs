//! From starting the release build to the first words on the screen, beside the least that any
//! window with a page costs there: the web view's own bare browser (WebKitGTK's MiniBrowser) with a
//! page of one sentence. Both start warm, by turns, on a virtual screen without a window manager,
//! with settings of their own. A start on a laptop that was just switched on also waits for its disk.

mod screen;

use crate::{
    outcome::{Outcome, Stopped},
    table::Row,
    timing::{Times, milliseconds, ratio},
    workplace::{Workplace, target},
};
use screen::{Bus, Running, Screen};
use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

/// Starts of each, after one that is not counted.
const ROUNDS: usize = 10;

/// After this nobody waits for a window any more.
const PATIENCE: Duration = Duration::from_secs(60);

/// Seldom enough to leave the processor to the program, often enough for a start of half a second.
const GLANCE: Duration = Duration::from_millis(5);

const PAGE: &str = "<!doctype html><meta charset=\"utf-8\"><title>Sida</title>\
                    <h1>Kompetenspass</h1><p>Det minsta som en sida kan visa.</p>";

pub(crate) fn measure(place: &Workplace) -> Outcome {
    let program = target().join("release/kompetenspass");
    if !program.exists() {
        return Err(Stopped::Skipped("`cargo xtask package` builds what is started".into()));
    }
    let screen = Screen::open()?;
    let bus = Bus::open()?;
    let page = place.folder().join("page.html");
    fs::write(&page, PAGE)?;
    let surround = |mut command: Command| {
        command.env_remove("WAYLAND_DISPLAY").env("GDK_BACKEND", "x11");
        command.env("DISPLAY", screen.name()).env("DBUS_SESSION_BUS_ADDRESS", bus.address());
        for name in ["DATA_HOME", "CONFIG_HOME", "CACHE_HOME", "STATE_HOME"] {
            command.env(format!("XDG_{name}"), place.folder().join("home"));
        }
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command
    };
    let (mut ours, mut bare) = (Times::default(), Times::default());
    let browser = bare_browser();
    for round in 0..=ROUNDS {
        let time = start(&screen, surround(Command::new(&program)))?;
        if round > 0 {
            ours.add(time);
        }
        let Some(browser) = &browser else { continue };
        let mut command = Command::new(browser);
        command.arg(&page);
        let time = start(&screen, surround(command))?;
        if round > 0 {
            bare.add(time);
        }
    }
    let beside = browser.map(|_| bare.median());
    Ok(vec![Row {
        figure: format!("start to first words, median of {ROUNDS}"),
        ours: milliseconds(ours.median()),
        baseline: beside.map_or("no MiniBrowser here".to_owned(), |bare| {
            format!("{} WebKitGTK's MiniBrowser", milliseconds(bare))
        }),
        ratio: beside.map_or(String::new(), |bare| format!("{:.2}", ratio(ours.median(), bare))),
        goal: String::new(),
    }])
}

/// Starts a program, waits for its first words, and ends it.
fn start(screen: &Screen, mut command: Command) -> Outcome<Duration> {
    let began = Instant::now();
    let mut running = Running::start(&mut command)?;
    while !screen.shows_words()? {
        if running.has_ended()? || began.elapsed() > PATIENCE {
            return Err(Stopped::Failed("a window that was started showed nothing".into()));
        }
        std::thread::sleep(GLANCE);
    }
    let time = began.elapsed();
    drop(running);
    // The web view's own processes end when they notice; the next start must not see their window.
    let ended = Instant::now();
    while screen.shows_words()? && ended.elapsed() < PATIENCE {
        std::thread::sleep(GLANCE);
    }
    std::thread::sleep(Duration::from_millis(500));
    Ok(time)
}

/// WebKitGTK's own browser, which Debian files beside the library.
fn bare_browser() -> Option<PathBuf> {
    let beside = |folder: &Path| folder.join("webkit2gtk-4.1/MiniBrowser");
    let folders = fs::read_dir("/usr/lib").into_iter().flatten().flatten().map(|one| one.path());
    let libexec = PathBuf::from("/usr/libexec");
    folders.chain([libexec]).map(|folder| beside(&folder)).find(|path| path.exists())
}
