//! The real program in a real window, driven through WebKit's own WebDriver by keyboard. Knows how
//! to start, press, wait and look; what a coach does with that is in the other modules.

use fantoccini::{
    Client, ClientBuilder,
    actions::{InputSource, KeyAction, KeyActions},
    key::Key,
};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::{
    net::TcpListener,
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};
use tempfile::TempDir;
use tokio::sync::{Mutex, MutexGuard};

/// How long anything may take to show: slow machines under load included.
const PATIENCE: Duration = Duration::from_secs(30);

/// Whether the machine can show a window; says so where it cannot.
pub(crate) fn can_show_windows() -> bool {
    let display = std::env::var_os("DISPLAY").is_some();
    // Without a display a session would hang for ever.
    if !display {
        eprintln!("skipped: no display; run under xvfb-run");
    }
    display
}

/// The program runs once in a session, so one test at a time has the screen.
static SCREEN: Mutex<()> = Mutex::const_new(());

/// A laptop: a home of its own, in which the program is started and ended.
pub(crate) struct Laptop {
    _screen: MutexGuard<'static, ()>,
    home: TempDir,
    /// What the program's environment holds besides.
    environment: Vec<(String, String)>,
    driver: Child,
    port: u16,
}

impl Laptop {
    /// A laptop on which the program has never run.
    pub(crate) async fn new() -> Self {
        Self::with(&[]).await
    }

    /// The same with something in the environment of what runs there.
    pub(crate) async fn with(environment: &[(&str, &str)]) -> Self {
        let environment: Vec<_> =
            environment.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        let screen = SCREEN.lock().await;
        let home = tempfile::tempdir().expect("a folder");
        for folder in ["Documents", "answers", "data", "config", "cache", "tmp", "run", "here"] {
            std::fs::create_dir(home.path().join(folder)).expect("a folder");
        }
        let documents = "XDG_DOCUMENTS_DIR=\"$HOME/Documents\"\n";
        std::fs::write(home.path().join("config/user-dirs.dirs"), documents).expect("a file");
        let (driver, port) = Self::driver_in(home.path(), &environment);
        Self { _screen: screen, home, environment, driver, port }
    }

    /// A driver whose programs live in a home, and its port.
    fn driver_in(home: &Path, environment: &[(String, String)]) -> (Child, u16) {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        drop(listener);
        let mut driver = Command::new("WebKitWebDriver");
        driver.arg(format!("--port={port}")).env("TAURI_WEBVIEW_AUTOMATION", "true");
        driver.envs(environment.iter().cloned());
        let driver = at_home(&mut driver, home)
            .spawn()
            .expect("WebKitWebDriver (Debian: webkit2gtk-driver)");
        (driver, port)
    }

    /// Kills the program as a power cut would: nothing of it runs any more.
    pub(crate) fn kill(&mut self) {
        kill(&self.program().to_string());
        self.ended();
    }

    /// The program has ended by itself: makes ready for the next start.
    pub(crate) fn ended(&mut self) {
        // The driver waits for a program that will never answer: it goes too.
        kill(&format!("-{}", self.driver.id()));
        let _ = self.driver.wait();
        wait_for_its_name();
        (self.driver, self.port) = Self::driver_in(self.home.path(), &self.environment);
    }

    /// The process number of the running program.
    pub(crate) fn program(&self) -> u32 {
        let driver = self.driver.id().to_string();
        let found = Command::new("pgrep").args(["-P", &driver, "kompetenspass"]).output();
        let found = String::from_utf8(found.expect("pgrep (Debian: procps)").stdout);
        found.expect("a number").trim().parse().expect("the program runs, once")
    }

    /// Everything that is this laptop's: all that the program and what it starts may write.
    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }

    /// Starts the program as its user does, with nothing that drives it.
    pub(crate) fn start_undriven(&self) -> Child {
        let mut program = Command::new(env!("CARGO_BIN_EXE_kompetenspass"));
        at_home(&mut program, self.home.path()).spawn().expect("the program")
    }

    /// The folder that answers every dialog.
    pub(crate) fn answers(&self) -> PathBuf {
        self.home.path().join("answers")
    }

    /// Starts the program.
    pub(crate) async fn start(&self) -> Window {
        let options = json!({ "binary": env!("CARGO_BIN_EXE_kompetenspass"), "args": [] });
        let Value::Object(capabilities) = json!({ "webkitgtk:browserOptions": options }) else {
            unreachable!("an object")
        };
        let address = format!("http://127.0.0.1:{}", self.port);
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities);
        for _ in 0..100 {
            // A program that ends at once leaves the driver waiting for ever.
            let session = tokio::time::timeout(2 * PATIENCE, builder.connect(&address)).await;
            match session.expect("a session within its time") {
                Ok(client) => {
                    let window = Window { client };
                    window.see("h1").await;
                    return window;
                }
                // The driver has not begun to listen yet.
                Err(error) if format!("{error:?}").contains("ConnectionRefused") => {
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
                Err(error) => panic!("the program did not start: {error:?}"),
            }
        }
        panic!("WebKitWebDriver does not answer")
    }
}

/// Lets a command live in a laptop's home alone; what it and its programs say lands there too.
fn at_home<'c>(command: &'c mut Command, home: &Path) -> &'c mut Command {
    let said = || {
        let file = std::fs::File::options().append(true).create(true).open(home.join("said"));
        Stdio::from(file.expect("a file"))
    };
    command
        .env("HOME", home)
        .env("XDG_DATA_HOME", home.join("data"))
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("XDG_CACHE_HOME", home.join("cache"))
        .env("XDG_RUNTIME_DIR", home.join("run"))
        .env("TMPDIR", home.join("tmp"))
        .env("KOMPETENSPASS_DIALOG_ANSWER", home.join("answers"))
        // Where a crash would leave what it leaves.
        .current_dir(home.join("here"))
        // A group of its own, so that the program ends with the driver whatever happens.
        .process_group(0)
        .stdin(Stdio::null())
        .stdout(said())
        .stderr(said())
}

impl Drop for Laptop {
    fn drop(&mut self) {
        kill(&format!("-{}", self.driver.id()));
        let _ = self.driver.wait();
    }
}

/// Waits until the bus has seen that the program is gone. Before that, the next one would take the
/// dead one for running, wake it and end, and its driver would wait for ever.
fn wait_for_its_name() {
    for _ in 0..300 {
        let asked = Command::new("dbus-send")
            .args(["--session", "--print-reply", "--dest=org.freedesktop.DBus"])
            .args(["/org/freedesktop/DBus", "org.freedesktop.DBus.NameHasOwner"])
            .arg("string:org.kompetenspass.desktop.SingleInstance")
            .output();
        let answer = asked.expect("dbus-send (Debian: dbus)").stdout;
        // Without a bus there is no name to wait for.
        if !String::from_utf8_lossy(&answer).contains("boolean true") {
            return;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    panic!("a killed program never let go of its name");
}

/// Ends a process or, with a minus before it, a group.
fn kill(which: &str) {
    let _ = Command::new("kill").args(["-9", "--", which]).status();
}

/// The program's window.
pub(crate) struct Window {
    client: Client,
}

impl Window {
    /// Waits until something is there. A page that is being replaced may refuse one look: the next
    /// one counts.
    pub(crate) async fn see(&self, css: &str) {
        let script = format!("return document.querySelector({}) !== null", json!(css));
        for _ in 0..300 {
            if let Ok(Value::Bool(true)) = self.client.execute(&script, vec![]).await {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("{css} did not show; the page says:\n{}", self.text().await);
    }

    /// Goes to an address within the program and waits until its view stands there.
    pub(crate) async fn go(&self, address: &str) {
        let leave = "for (const h of document.querySelectorAll('main h1')) h.dataset.left = ''";
        self.run(leave).await;
        self.run(&format!("location.hash = {}", json!(address))).await;
        self.see("main h1:not([data-left])").await;
    }

    /// Waits until the page says something.
    pub(crate) async fn read(&self, text: &str) {
        for _ in 0..300 {
            if self.text().await.contains(text) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        panic!("the page never said {text:?}, but:\n{}", self.text().await);
    }

    /// What the page says now.
    pub(crate) async fn text(&self) -> String {
        self.run("return document.body.innerText").await.as_str().unwrap_or_default().to_owned()
    }

    /// Runs a script in the page, for looking only.
    pub(crate) async fn run(&self, script: &str) -> Value {
        self.client.execute(script, vec![]).await.expect("a script that runs")
    }

    /// Asks the program past the page, to make ready what a test is not about.
    pub(crate) async fn ask(&self, command: &str, input: Value) -> Value {
        let script = "const done = arguments[arguments.length - 1]; \
             window.__TAURI_INTERNALS__.invoke(arguments[0], { input: arguments[1] }) \
               .then((answer) => done({ answer }), (refused) => done({ refused }))";
        let said = self.run_async(script, vec![json!(command), input]).await;
        assert!(said["refused"].is_null(), "{command}: {said}");
        said["answer"].clone()
    }

    /// Begins the page anew.
    pub(crate) async fn reload(&self) {
        self.client.refresh().await.expect("the page begins anew");
        self.see("h1").await;
    }

    /// Runs a script with arguments that answers through its last one.
    pub(crate) async fn run_async(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.client.execute_async(script, arguments).await.expect("a script that answers")
    }

    /// Presses keys one after another.
    pub(crate) async fn press(&self, keys: &[char]) {
        for &value in keys {
            let actions = KeyActions::new("keyboard".into())
                .then(KeyAction::Down { value })
                .then(KeyAction::Up { value });
            self.client.perform_actions(actions).await.expect("a key press");
        }
    }

    /// Presses a key while another is held.
    pub(crate) async fn chord(&self, held: Key, key: char) {
        let held: char = held.into();
        let actions = KeyActions::new("keyboard".into())
            .then(KeyAction::Down { value: held })
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Up { value: key })
            .then(KeyAction::Up { value: held });
        self.client.perform_actions(actions).await.expect("a key press");
    }

    /// Types a text where the focus is.
    pub(crate) async fn write(&self, text: &str) {
        let mut actions = KeyActions::new("keyboard".into());
        for value in text.chars() {
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        self.client.perform_actions(actions).await.expect("typing");
    }

    /// Presses Tab until the focus is on what a script, given the focused element as `e`, says yes
    /// to. What cannot be reached by Tab cannot be reached.
    pub(crate) async fn tab_to(&self, what: &str, is_it: &str) {
        let script = format!("const e = document.activeElement; return Boolean({is_it})");
        for _ in 0..150 {
            if self.run(&script).await == json!(true) {
                return;
            }
            self.press(&[Key::Tab.into()]).await;
        }
        panic!("Tab never reached {what}; the page says:\n{}", self.text().await);
    }

    /// Goes by Tab to the field with a label and types into it, in place of what is there.
    pub(crate) async fn fill(&self, label: &str, text: &str) {
        let is_it = format!(
            "/INPUT|TEXTAREA/.test(e.tagName) && e.type !== 'radio' && \
             [e.ariaLabel ?? '', ...[...e.labels ?? []].map((l) => l.innerText)] \
               .some((name) => name.trim().startsWith({}))",
            json!(label)
        );
        self.tab_to(&format!("the field {label:?}"), &is_it).await;
        self.chord(Key::Control, 'a').await;
        self.write(text).await;
    }

    /// Goes by Tab to the button or link with a name and presses Enter.
    pub(crate) async fn choose(&self, name: &str) {
        let is_it = format!(
            "['BUTTON', 'A', 'SUMMARY'].includes(e.tagName) && \
             (e.getAttribute('aria-label') ?? e.innerText).trim().startsWith({})",
            json!(name)
        );
        self.tab_to(&format!("{name:?}"), &is_it).await;
        self.press(&[Key::Enter.into()]).await;
    }

    /// Goes by Tab to the chosen one of a group of radio buttons and on by arrow to the one with a
    /// name.
    pub(crate) async fn pick(&self, name: &str) {
        let is_it = format!(
            "e.type === 'radio' && [...e.labels].some((l) => l.innerText.trim().startsWith({}))",
            json!(name)
        );
        let script = format!("const e = document.activeElement; return Boolean({is_it})");
        for _ in 0..60 {
            if self.run(&script).await == json!(true) {
                self.press(&[' ']).await;
                return;
            }
            self.press(&[Key::Down.into()]).await;
        }
        panic!("no choice is named {name:?}; the page says:\n{}", self.text().await);
    }

    /// Goes by Tab to the list with a label and by typing to the entry with a name.
    pub(crate) async fn select(&self, label: &str, entry: &str) {
        let is_it = format!(
            "e.tagName === 'SELECT' && [...e.labels].some((l) => l.innerText.trim().startsWith({}))",
            json!(label)
        );
        self.tab_to(&format!("the list {label:?}"), &is_it).await;
        let script =
            format!("return document.activeElement.selectedOptions[0]?.label === {}", json!(entry));
        for _ in 0..60 {
            if self.run(&script).await == json!(true) {
                return;
            }
            self.press(&[Key::Down.into()]).await;
        }
        panic!("no entry is named {entry:?}; the page says:\n{}", self.text().await);
    }

    /// A picture of the window, as it is after the next two frames.
    pub(crate) async fn picture(&self) -> Vec<u8> {
        self.run_async(
            "const done = arguments[arguments.length - 1]; \
             requestAnimationFrame(() => requestAnimationFrame(() => done(null)))",
            vec![],
        )
        .await;
        self.client.screenshot().await.expect("a picture")
    }

    /// Closes the window; the program ends with it.
    pub(crate) async fn close(self) {
        self.client.close().await.expect("the window closes");
        // The driver answers before the program has let go of its register.
        tokio::time::sleep(Duration::from_millis(1500)).await;
    }
}
