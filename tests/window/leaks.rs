//! What a stolen laptop tells: after whole sessions with names and numbers that are easy to find,
//! nothing on the laptop holds them readable but the papers that were saved on purpose. What the disk
//! keeps of deleted files is outside this test: see docs/security.md.

use crate::{
    driver::{Laptop, Window, can_show_windows},
    finder::{Finder, files},
    register::{add_company_of_welders, make_register_of},
};
use fantoccini::key::Key;
use std::{
    fs,
    os::unix::fs::{FileExt, PermissionsExt},
    path::{Path, PathBuf},
    process::{Child, Command},
    time::Duration,
};

const PASSWORD: &str = "kanariegul oktett stenbock jolle";
const COACH: &str = "Kvintilla Berg";
const COMPANY: &str = "Kolibrivik Svets AB";
const GIVEN: &str = "Zephyrantha";
const FAMILY: &str = "Quillfeather";
const NOTE: &str = "xylofonorkester pausfika";
/// One of the tax agency's published test numbers.
const NUMBER: &str = "189001019802";

/// All that must not be found, in the forms in which the program itself writes them.
const CANARIES: &[&str] = &[
    PASSWORD,
    COACH,
    "Kolibrivik",
    GIVEN,
    FAMILY,
    NOTE,
    NUMBER,
    "18900101-9802",
    "900101-9802",
    "900101+9802",
    // As search folds it.
    "zephyrantha",
    "quillfeather",
];

fn waiting_room(laptop: &Laptop) -> PathBuf {
    laptop.home().join("Documents/Kompetenspass-utskrift")
}

/// Fails when the laptop holds any canary outside of what its user saved, and these folders.
fn nothing_leaked(laptop: &Laptop, when: &str, but: &[&Path]) {
    let saved = laptop.answers();
    let apart: Vec<&Path> = but.iter().copied().chain([saved.as_path()]).collect();
    let found = Finder::of(CANARIES).below(laptop.home(), &apart);
    assert!(found.is_empty(), "{when}: {found:#?}");
    let core = |file: &Path| {
        file.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"core"))
    };
    assert!(
        !files(&laptop.home().join("here")).iter().any(|file| core(file)),
        "{when}: a core file"
    );
}

/// No file name anywhere, saved papers included, has an identity number.
fn no_name_has_a_number(laptop: &Laptop) {
    for file in files(laptop.home()) {
        let digits: String = file
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .chars()
            .filter(char::is_ascii_digit)
            .collect();
        assert!(!digits.contains("9001019802"), "{}", file.display());
    }
}

async fn make_a_register_of_canaries(window: &Window) {
    make_register_of(window, COACH, PASSWORD).await;
    add_company_of_welders(window, COMPANY).await;
    add_person(window).await;
    window.read(&format!("{GIVEN} {FAMILY}")).await;
}

async fn add_person(window: &Window) {
    window.choose("Deltagare").await;
    window.choose("Ny deltagare").await;
    window.fill("Förnamn", GIVEN).await;
    window.fill("Efternamn", FAMILY).await;
    window.fill("Personnummer", NUMBER).await;
    window.select("Företag", COMPANY).await;
    window.select("Befattning", "Svetsare").await;
    window.choose("Spara deltagaren").await;
}

/// Goes from a form in which something is typed, whether the program asks first or keeps it.
async fn leave_the_form(window: &Window) {
    window.run("location.hash = '#/'").await;
    for _ in 0..20 {
        if window.text().await.contains("Lämna utan att spara?") {
            window.choose("Lämna").await;
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    window.see("main h1").await;
}

async fn interview(window: &Window) {
    window.choose("Starta kartläggning").await;
    window.choose("Vidare till bakgrund").await;
    window.choose("Vidare till skattning").await;
    window.tab_to("the person's own rating", "e.type === 'radio'").await;
    window.write("2").await;
    window.write("1").await;
    window.read("Kartlagt 1 av").await;
    window.fill("Anteckning", NOTE).await;
    window.choose("Pausa").await;
    window.read("Pausad vid").await;
}

/// Shows the paper with the number on it, and prints it.
async fn print(window: &Window) {
    window.choose("Papper").await;
    window.see("img").await;
    window.tab_to("the box for the number", "e.name === 'show_identity_number'").await;
    window.press(&[' ']).await;
    window.choose("Skriv ut").await;
    window.read("Papperet öppnas").await;
}

async fn search(window: &Window) {
    window.chord(Key::Control, 'k').await;
    window.write(GIVEN).await;
    // The page behind may name the person too: what counts is that the list has found her.
    let script = format!(
        "return document.querySelector('#search-list [role=option]')?.innerText.includes({FAMILY:?})"
    );
    for _ in 0..300 {
        if window.run(&script).await == serde_json::json!(true) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    window.press(&[Key::Enter.into()]).await;
    window.see("main a[href$='/papers']").await;
}

async fn unlock(window: &Window) {
    window.fill("Lösenord", PASSWORD).await;
    window.press(&[Key::Enter.into()]).await;
    // The form that was left is offered again.
    window.read("Återuppta").await;
    window.choose("Senare").await;
}

/// What waits to be printed: one paper, with a name that tells nothing, in a room for its owner alone.
fn waits(laptop: &Laptop) {
    let room = waiting_room(laptop);
    let mode = |path: &Path| fs::metadata(path).expect("it is there").permissions().mode() & 0o777;
    let papers = files(&room);
    assert_eq!(papers.len(), 1, "{papers:?}");
    let name = papers[0].file_name().unwrap_or_default().to_string_lossy();
    assert!(name.starts_with("utskrift-") && name.ends_with(".pdf"), "{name}");
    assert_eq!((mode(&room), mode(&papers[0])), (0o700, 0o600));
    let paper = fs::read(&papers[0]).expect("the paper");
    assert!(Finder::of(&[GIVEN]).is_in(&paper), "the finder finds what a paper says openly");
}

/// The processes that live in this laptop's home and run a program of this name.
fn processes(laptop: &Laptop, program: &str) -> Vec<u32> {
    let home = format!("HOME={}\0", laptop.home().display());
    let of = |process: &u32| {
        let at = |file: &str| format!("/proc/{process}/{file}");
        let runs = fs::read_link(at("exe")).is_ok_and(|exe| exe.ends_with(program));
        runs && fs::read(at("environ"))
            .is_ok_and(|all| String::from_utf8_lossy(&all).contains(&home))
    };
    let all = fs::read_dir("/proc").expect("the processes").flatten();
    all.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).filter(of).collect()
}

fn kill(process: u32) {
    let killed = Command::new("kill").args(["-9", &process.to_string()]).status();
    assert!(killed.expect("kill").success());
}

#[tokio::test]
async fn after_a_whole_session_and_after_a_killed_one_the_laptop_tells_nothing() {
    if !can_show_windows() {
        return;
    }
    let laptop = Laptop::new().await;
    let window = laptop.start().await;
    make_a_register_of_canaries(&window).await;
    // A refusal about the very number.
    add_person(&window).await;
    window.read("finns redan").await;
    leave_the_form(&window).await;
    search(&window).await;
    interview(&window).await;
    print(&window).await;
    waits(&laptop);
    window.choose("Spara som PDF").await;
    window.read("Sparat:").await;
    assert!(!Finder::of(&[GIVEN]).below(&laptop.answers(), &[]).is_empty(), "the paper was saved");
    nothing_leaked(&laptop, "while it is open", &[&waiting_room(&laptop)]);

    window.chord(Key::Control, 'l').await;
    window.read("Lås upp").await;
    assert!(!waiting_room(&laptop).exists(), "what waited is gone at lock");
    nothing_leaked(&laptop, "locked", &[]);

    unlock(&window).await;
    search(&window).await;
    window.close().await;
    nothing_leaked(&laptop, "closed", &[]);

    // Killed in the middle, with a paper waiting.
    let window = laptop.start().await;
    unlock(&window).await;
    search(&window).await;
    print(&window).await;
    let [program] = processes(&laptop, "kompetenspass")[..] else { panic!("one program") };
    kill(program);
    drop(window);
    tokio::time::sleep(Duration::from_millis(1500)).await;
    waits(&laptop);
    nothing_leaked(&laptop, "killed", &[&waiting_room(&laptop)]);

    // Started as its user starts it, with nothing that drives it and a page that keeps no profile.
    let before = files(laptop.home());
    let mut program = laptop.start_undriven();
    let window = Keyboard::on_the_window();
    wait_until("what waited is gone at the next start", || !waiting_room(&laptop).exists());
    let lock = laptop.home().join("Documents/Norrland.kompetenspass/lock");
    let is_held = || fs::File::open(&lock).is_ok_and(|file| file.try_lock_shared().is_err());
    // A password that lost a key on its way holds the lock too, for as long as it is tried.
    let is_open = || {
        is_held() && {
            std::thread::sleep(Duration::from_millis(1500));
            is_held()
        }
    };
    window.until("unlocked", is_open, &[&["type", PASSWORD], &["key", "Return"]]);
    // Only the first name is typed: the page has the second from the register.
    let shown =
        || processes(&laptop, "WebKitWebProcess").iter().any(|&page| remembers(page, FAMILY));
    window.until("found", shown, &[&["key", "ctrl+k"], &["type", GIVEN], &["key", "Return"]]);
    nothing_leaked(&laptop, "undriven", &[]);
    end(&mut program);
    nothing_leaked(&laptop, "undriven, and killed", &[]);
    let new: Vec<PathBuf> =
        files(laptop.home()).into_iter().filter(|file| !before.contains(file)).collect();
    // Caches of how to draw are the system's own, and hold no text of the page.
    let drawing = ["mesa_shader_cache", "fontconfig", "gstreamer-1.0"];
    let is_other = |file: &&PathBuf| {
        let cache = laptop.home().join("cache");
        !drawing.iter().any(|name| file.starts_with(cache.join(name)))
    };
    let kept: Vec<_> = new.iter().filter(is_other).collect();
    assert!(kept.is_empty(), "the page keeps a profile: {kept:#?}");
    no_name_has_a_number(&laptop);
}

/// Asks the window to close, as its own cross does.
fn close_the_window() {
    use x11rb::{
        protocol::xproto::{ClientMessageEvent, ConnectionExt, EventMask},
        wrapper::ConnectionExt as _,
    };
    let window: u32 = Keyboard::on_the_window().window.parse().expect("a number");
    let (connection, _) = x11rb::connect(None).expect("a display");
    let atom = |name: &[u8]| {
        let asked = connection.intern_atom(false, name).expect("a question");
        asked.reply().expect("an answer").atom
    };
    let (protocols, close) = (atom(b"WM_PROTOCOLS"), atom(b"WM_DELETE_WINDOW"));
    let event = ClientMessageEvent::new(32, window, protocols, [close, 0, 0, 0, 0]);
    connection.send_event(false, window, EventMask::NO_EVENT, event).expect("a message");
    // Whoever leaves before the display has read what was sent may take it along.
    connection.sync().expect("a display that has read it");
}

fn tell_to_end(program: u32, signal: &str) {
    let told = Command::new("kill").args([signal, &program.to_string()]).status();
    assert!(told.expect("kill").success());
}

#[tokio::test]
async fn a_window_that_is_closed_and_a_program_told_to_end_leave_no_paper_and_no_lock() {
    if !can_show_windows() {
        return;
    }
    let mut laptop = Laptop::new().await;
    let window = laptop.start().await;
    make_a_register_of_canaries(&window).await;
    interview(&window).await;
    let register = laptop.home().join("Documents/Norrland.kompetenspass");
    let backups = laptop.home().join("Documents/Kompetenspass-kopior");
    let is_held =
        || fs::File::open(register.join("lock")).is_ok_and(|file| file.try_lock_shared().is_err());
    // Older ones go, so what counts is the newest.
    let newest = || files(&backups).into_iter().max();
    let mut window = Some(window);
    for how in ["closed", "-TERM", "-INT", "-HUP"] {
        let here = match window.take() {
            Some(window) => window,
            None => {
                let window = laptop.start().await;
                unlock(&window).await;
                window
            }
        };
        search(&here).await;
        print(&here).await;
        waits(&laptop);
        // Typed and not saved, a moment before the end.
        here.go("#/people/new").await;
        here.fill("Förnamn", NOTE).await;
        let (program, before) = (laptop.program(), newest());
        assert!(is_held(), "{how}");
        match how {
            "closed" => close_the_window(),
            signal => tell_to_end(program, signal),
        }
        let is_there = format!("/proc/{program}/exe");
        wait_until(&format!("the program ends: {how}"), || fs::read_link(&is_there).is_err());
        drop(here);
        assert!(!waiting_room(&laptop).exists(), "{how}: a paper waits for nobody");
        assert!(!is_held(), "{how}: the register is held");
        assert!(!register.join("register.db-wal").exists(), "{how}: closed");
        assert!(newest() > before, "{how}: no backup was made of what was typed");
        nothing_leaked(&laptop, how, &[]);
        laptop.ended();
    }
    let window = laptop.start().await;
    // Asks whether to go on with what was typed.
    unlock(&window).await;
    window.close().await;
}

/// Waits for something that must come.
fn wait_until(what: &str, is_so: impl Fn() -> bool) {
    for _ in 0..300 {
        if is_so() {
            return;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("never: {what}");
}

/// The keyboard itself, for a program that nothing drives and whose page cannot be asked.
struct Keyboard {
    window: String,
}

impl Keyboard {
    fn on_the_window() -> Self {
        let found = Command::new("timeout")
            .args(["60", "xdotool", "search", "--sync", "--onlyvisible", "--name", "Kompetenspass"])
            .output()
            .expect("xdotool (Debian: xdotool)");
        let ids = String::from_utf8_lossy(&found.stdout);
        Self { window: ids.lines().next().expect("a window").to_owned() }
    }

    fn press(&self, call: &[&str]) {
        for call in [&["windowfocus", self.window.as_str()], call] {
            let done = Command::new("xdotool").args(call).status().expect("xdotool");
            assert!(done.success(), "{call:?}");
        }
    }

    /// Does something by keys until it has come about: keys that come before the page are lost.
    fn until(&self, what: &str, is_so: impl Fn() -> bool, calls: &[&[&str]]) {
        for _ in 0..8 {
            self.press(&["key", "ctrl+a"]);
            for call in calls {
                self.press(call);
                std::thread::sleep(Duration::from_millis(400));
            }
            for _ in 0..5 {
                if is_so() {
                    return;
                }
                std::thread::sleep(Duration::from_millis(500));
            }
        }
        panic!("never {what} by keyboard");
    }
}

/// Whether a process has a word in its memory now.
fn remembers(process: u32, word: &'static str) -> bool {
    let finder = Finder::of(&[word]);
    let at = |file: &str| format!("/proc/{process}/{file}");
    let Ok(memory) = fs::File::open(at("mem")) else { return false };
    let maps = fs::read_to_string(at("maps")).unwrap_or_default();
    maps.lines().filter(|line| line.contains(" rw-p ")).any(|line| {
        let range = line.split(' ').next().and_then(|range| range.split_once('-'));
        let Some((start, end)) = range else { return false };
        let number = |text| u64::from_str_radix(text, 16).unwrap_or_default();
        let (start, end) = (number(start), number(end));
        let length = usize::try_from(end - start).unwrap_or_default().min(1 << 28);
        let mut bytes = vec![0; length];
        // Parts that are reserved and never used cannot be read.
        memory.read_at(&mut bytes, start).is_ok_and(|read| finder.is_in(&bytes[..read]))
    })
}

/// Ends a program that was started here as a loss of power would, and what it started.
fn end(program: &mut Child) {
    let group = format!("-{}", program.id());
    let killed = Command::new("kill").args(["-9", "--", &group]).status();
    assert!(killed.expect("kill").success());
    let _ = program.wait();
    std::thread::sleep(Duration::from_millis(500));
}
