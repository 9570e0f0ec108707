//! What the login manager says: that the session is locked, that the laptop goes to sleep. Said here by
//! a manager of the test's own, on a bus that the program takes for the system's.

use crate::{
    driver::{Laptop, Window, can_show_windows},
    register::{PASSWORD, ask_for_register},
};
use serde_json::json;
use std::{
    fs::File,
    io::{BufRead, BufReader, Read},
    path::Path,
    process::{Child, Command, Stdio},
    sync::mpsc::{self, Receiver, Sender},
    time::{Duration, Instant},
};
use zbus::{
    blocking::{Connection, connection},
    fdo,
    zvariant::{ObjectPath, OwnedFd, OwnedObjectPath},
};

const NAME: &str = "Kanarina";
const MANAGER: &str = "/org/freedesktop/login1";
const OWN_SESSION: &str = "/org/freedesktop/login1/session/_32";
const PATIENCE: Duration = Duration::from_secs(30);

/// As much of a login manager as the program asks for.
struct Manager {
    /// The other ends of the files with which programs hold sleep up.
    holds: Sender<File>,
}

#[zbus::interface(name = "org.freedesktop.login1.Manager")]
impl Manager {
    fn inhibit(&self, what: &str, _who: &str, _why: &str, mode: &str) -> fdo::Result<OwnedFd> {
        if (what, mode) != ("sleep", "delay") {
            return Err(fdo::Error::InvalidArgs("something else".to_owned()));
        }
        let (end, held) = rustix::pipe::pipe().expect("a pipe");
        self.holds.send(File::from(end)).expect("a test that listens");
        Ok(held.into())
    }

    #[zbus(name = "GetSessionByPID")]
    fn session_of(&self, _process: u32) -> OwnedObjectPath {
        ObjectPath::from_static_str_unchecked(OWN_SESSION).into()
    }
}

/// A bus of its own with a login manager on it.
struct SystemBus {
    daemon: Child,
    address: String,
    connection: Connection,
    holds: Receiver<File>,
}

impl SystemBus {
    fn new() -> Self {
        let mut daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
            .stdout(Stdio::piped())
            .spawn()
            .expect("dbus-daemon (Debian: dbus)");
        let mut address = String::new();
        let said = daemon.stdout.take().expect("its address");
        BufReader::new(said).read_line(&mut address).expect("its address");
        let address = address.trim().to_owned();
        let (tell, holds) = mpsc::channel();
        let connection = connection::Builder::address(address.as_str())
            .and_then(|builder| builder.serve_at(MANAGER, Manager { holds: tell }))
            .and_then(|builder| builder.name("org.freedesktop.login1"))
            .and_then(connection::Builder::build)
            .expect("a login manager");
        Self { daemon, address, connection, holds }
    }

    /// The next file with which the program holds sleep up.
    fn hold(&self) -> File {
        self.holds.recv_timeout(PATIENCE).expect("the program holds sleep up")
    }

    fn prepare_for_sleep(&self, begins: bool) {
        let interface = "org.freedesktop.login1.Manager";
        let said = (begins,);
        self.connection
            .emit_signal(None::<&str>, MANAGER, interface, "PrepareForSleep", &said)
            .expect("a signal");
    }

    fn lock(&self, session: &str) {
        self.connection
            .emit_signal(None::<&str>, session, "org.freedesktop.login1.Session", "Lock", &())
            .expect("a signal");
    }
}

impl Drop for SystemBus {
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

/// Whether a program has the register open.
fn is_held(register: &Path) -> bool {
    File::open(register.join("lock")).is_ok_and(|file| file.try_lock_shared().is_err())
}

async fn unlock(window: &Window) {
    window.fill("Lösenord", PASSWORD).await;
    window.press(&['\u{e007}']).await;
}

#[tokio::test]
async fn before_the_laptop_sleeps_and_when_the_session_is_locked_the_register_is_let_go_of() {
    if !can_show_windows() {
        return;
    }
    let bus = SystemBus::new();
    let laptop = Laptop::with(&[("DBUS_SYSTEM_BUS_ADDRESS", &bus.address)]).await;
    let window = laptop.start().await;
    ask_for_register(&window).await;
    window.reload().await;
    window.read("Översikt").await;
    let register = laptop.home().join("Documents/Norrland.kompetenspass");
    assert!(is_held(&register));

    // The program's name on the bus says nothing of when it began to listen; this does.
    let mut hold = bus.hold();
    window.go("#/people/new").await;
    window.fill("Förnamn", NAME).await;
    bus.prepare_for_sleep(true);
    let asked = Instant::now();
    let (tell, hear) = mpsc::channel();
    let place = register.clone();
    std::thread::spawn(move || {
        // Ends when nobody has the other end any more.
        let _ = hold.read_to_end(&mut Vec::new());
        tell.send(is_held(&place))
    });
    let is_still_held = hear.recv_timeout(PATIENCE).expect("sleep goes on");
    assert!(!is_still_held, "the laptop slept with the register open");
    eprintln!("let go of {} ms after the laptop began to sleep", asked.elapsed().as_millis());
    window.read("Lås upp").await;
    assert!(!window.text().await.contains(NAME));

    // Awake again, the next sleep is held up too, and what was typed is there.
    bus.prepare_for_sleep(false);
    let _next = bus.hold();
    unlock(&window).await;
    window.read("Återuppta det du skrev?").await;
    window.choose("Återuppta").await;
    window.read("är tillbaka").await;
    assert_eq!(window.run("return document.activeElement.value").await, json!(NAME));

    bus.lock("/org/freedesktop/login1/session/_39");
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert!(is_held(&register), "somebody else's session was locked");
    bus.lock(OWN_SESSION);
    window.read("Lås upp").await;
    assert!(!is_held(&register));
    unlock(&window).await;
    window.read("Återuppta det du skrev?").await;
    window.close().await;
}
