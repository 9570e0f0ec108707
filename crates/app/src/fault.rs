//! What is left of a fault of the program's own: where in the code it was, and no word of what was
//! being done. Not what the user is told: that is [`Error::Internal`](crate::Error::Internal).

use std::{io::Write, panic::Location};

/// Sees to it that a fault tells nobody's data: a panic writes its place and not its message, which
/// may carry values, and a crash leaves no picture of the memory. To be called first by every program.
pub fn tell_only_where() {
    std::panic::set_hook(Box::new(|panic| {
        // Whoever cannot be told need not be.
        let _ = writeln!(std::io::stderr(), "{}", line(panic.location()));
    }));
    leave_no_memory();
}

/// No core files. Programs started from this one, as the web view is, inherit it.
fn leave_no_memory() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        // Lowering one's own limit is always allowed.
        let _ = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
    }
}

/// What is said of a panic.
fn line(place: Option<&Location<'_>>) -> String {
    let Some(place) = place else { return "kompetenspass: a fault in the program".to_owned() };
    // Whole paths name folders of the machine that built the program.
    let file = place.file().replace('\\', "/");
    let mut parts: Vec<&str> = file.rsplitn(4, '/').take(3).collect();
    parts.reverse();
    format!("kompetenspass: a fault in the program, at {}:{}", parts.join("/"), place.line())
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHILD: &str = "KOMPETENSPASS_TEST_FAULT";
    const NAME: &str = "Zephyrantha";

    #[test]
    fn a_panic_tells_where_it_was_and_not_what_it_was_about() {
        if std::env::var_os(CHILD).is_some() {
            tell_only_where();
            panic!("no row for {NAME}");
        }
        let child = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "fault::tests::a_panic_tells_where_it_was_and_not_what_it_was_about"])
            .arg("--nocapture")
            .env(CHILD, "1")
            .env("RUST_BACKTRACE", "full")
            .output()
            .unwrap();
        let said = [child.stderr, child.stdout].concat();
        let said = String::from_utf8_lossy(&said);
        assert!(!child.status.success(), "{said}");
        assert!(said.contains("a fault in the program, at app/src/fault.rs:"), "{said}");
        assert!(!said.contains(NAME) && !said.contains(env!("CARGO_MANIFEST_DIR")), "{said}");
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_crash_leaves_no_picture_of_the_memory() {
        leave_no_memory();
        let limits = std::fs::read_to_string("/proc/self/limits").unwrap();
        let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
        assert_eq!(core.split_whitespace().nth(4), Some("0"), "{core}");
    }
}
