//! The whole test run: what it needs, the surroundings in which a real window can be driven, and a
//! closing count that hides nothing.

use std::env;
use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{self, Command, Stdio};

use crate::account::Account;
use crate::launch::{Failure, Outcome, at, cargo, command, line, make_folder, root, verdict};
use crate::system::{BUILD, JAVA, NODE, PYTHON, TEST, WINDOW, provide, require};
use crate::{check, ui, verapdf};

/// Checks everything and runs every test; words after the task's name choose tests by their name.
pub(crate) fn test(filter: &[String]) -> Outcome {
    require(&[BUILD, WINDOW])?;
    let missing = provide(&[NODE, PYTHON, JAVA, TEST])?;
    let mut account = Account::default();
    if !missing.is_empty() {
        account.skip("tests that need other programs", format!("missing {}", missing.join(" ")));
    }
    check::steps(&mut account);
    // The window's tests find axe here, which judges its accessibility.
    account.step("axe", ui::packages);

    let mut tests = cargo();
    // What a passing test prints is where it says that it skipped something.
    tests.args(["test", "--workspace", "--no-fail-fast", "--", "--show-output"]).args(filter);
    // Where screen and bus could not be had, the tests that need them say so themselves.
    let mut tests = if missing.is_empty() { in_private_session(tests) } else { tests };
    let home = PrivateFolder::make()?;
    home.surround(&mut tests);
    match data() {
        Some(data) => _ = tests.env("KOMPETENSPASS_DATA", data),
        None => account.skip("wide lists of test data", "KOMPETENSPASS_DATA is not set"),
    }
    account.step("veraPDF", || {
        tests.env("KOMPETENSPASS_VERAPDF", verapdf::ready()?);
        Ok(())
    });

    let mut count = Count::default();
    account.step("tests", || {
        println!("\n$ {}", line(&tests));
        count_while_running(&mut tests, &mut count)
    });
    let closed = account.close();
    println!("{}", count.line());
    closed
}

/// The wide lists of test data: where the variable says, or where they lie beside a developer's tree.
fn data() -> Option<PathBuf> {
    let beside = || root().parent().map(|parent| parent.join("shared").join("data"));
    env::var_os("KOMPETENSPASS_DATA")
        .map(PathBuf::from)
        .or_else(beside)
        .filter(|path| path.is_dir())
}

/// The command on a screen and a bus of its own, where the system has such things.
fn in_private_session(call: Command) -> Command {
    if !cfg!(target_os = "linux") {
        return call;
    }
    let mut session = command("dbus-run-session");
    // The size of a small laptop's screen, for which the window is designed.
    session.args(["--", "xvfb-run", "-a", "-s", "-screen 0 1366x768x24"]);
    session.arg(call.get_program()).args(call.get_args());
    session
}

/// A folder that stands for the user's own ones, so that no test touches what the developer has.
struct PrivateFolder(PathBuf);

impl PrivateFolder {
    fn make() -> Outcome<Self> {
        let folder = env::temp_dir().join(format!("kompetenspass-test-{}", process::id()));
        make_folder(&folder)?;
        close_to_others(&folder)?;
        Ok(Self(folder))
    }

    fn surround(&self, tests: &mut Command) {
        // Java takes the encoding of file names from here, and papers are named after people.
        tests.env("LC_ALL", "C.UTF-8");
        for name in ["DATA_HOME", "CONFIG_HOME", "CACHE_HOME", "STATE_HOME", "RUNTIME_DIR"] {
            tests.env(format!("XDG_{name}"), &self.0);
        }
    }
}

impl Drop for PrivateFolder {
    fn drop(&mut self) {
        // Left behind at worst: the system empties its temporary folder.
        _ = fs::remove_dir_all(&self.0);
    }
}

/// D-Bus and GTK refuse a runtime folder that others can read.
#[cfg(unix)]
fn close_to_others(folder: &Path) -> Outcome {
    use std::os::unix::fs::PermissionsExt;
    at(folder, fs::set_permissions(folder, fs::Permissions::from_mode(0o700)))
}

#[cfg(not(unix))]
fn close_to_others(_folder: &Path) -> Outcome {
    Ok(())
}

/// Passes the test run's output on, without what passing tests print, and counts.
pub(crate) fn count_while_running(tests: &mut Command, count: &mut Count) -> Outcome {
    let line = line(tests);
    let not_started = |source| Failure::NotStarted { line: line.clone(), source };
    let mut running = tests.stdout(Stdio::piped()).spawn().map_err(not_started)?;
    if let Some(output) = running.stdout.take() {
        let mut hidden = false;
        let mut shown = io::stdout().lock();
        for bytes in BufReader::new(output).split(b'\n') {
            let Ok(bytes) = bytes else { break };
            let text = String::from_utf8_lossy(&bytes);
            hidden = match text.trim_end() {
                "successes:" => true,
                "failures:" => false,
                other if other.starts_with("test result:") => false,
                _ => hidden,
            };
            count.read(&text);
            if !hidden || is_skip(&text) || is_told(&text) {
                // A closed pipe must not end the tests half way.
                _ = writeln!(shown, "{text}");
            }
        }
    }
    let status = running.wait().map_err(not_started)?;
    verdict(tests, status)
}

/// Whether a test says here that it left something out: by house rule a line beginning so.
fn is_skip(line: &str) -> bool {
    line.starts_with("skipped: ")
}

/// Whether a test tells here how often it has tried what it tried, and what came of it.
fn is_told(line: &str) -> bool {
    line.starts_with("tried: ")
}

/// Sums over all test binaries.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Count {
    passed: usize,
    failed: usize,
    ignored: usize,
    said_skipped: usize,
    /// What the tests tell of what they tried.
    pub(crate) told: Vec<String>,
}

impl Count {
    fn read(&mut self, line: &str) {
        self.said_skipped += usize::from(is_skip(line));
        if is_told(line) {
            self.told.push(line.trim_end().to_owned());
        }
        let Some(result) = line.strip_prefix("test result: ") else {
            return;
        };
        for part in result.split(['.', ';']) {
            let mut words = part.split_whitespace();
            let (Some(Ok(number)), Some(what)) =
                (words.next().map(str::parse::<usize>), words.next())
            else {
                continue;
            };
            match what {
                "passed" => self.passed += number,
                "failed" => self.failed += number,
                "ignored" => self.ignored += number,
                _ => {}
            }
        }
    }

    /// The closing line; a test that left everything out and said so has not passed.
    pub(crate) fn line(&self) -> String {
        let skipped = self.ignored + self.said_skipped;
        let passed = self.passed.saturating_sub(self.said_skipped);
        format!("{passed} passed, {} failed, {skipped} skipped", self.failed)
    }
}

#[cfg(test)]
mod tests {
    use super::Count;

    #[test]
    fn the_closing_count_adds_up_all_binaries_and_takes_a_skip_for_no_pass() {
        let output = "\
test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.52s
---- wide_lists stdout ----
skipped: KOMPETENSPASS_DATA is not set
tried: 300 kills
test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 9 filtered out; finished in 1.02s
";
        let mut count = Count::default();
        output.lines().for_each(|line| count.read(line));
        let told = vec!["tried: 300 kills".to_owned()];
        assert_eq!(count, Count { passed: 15, failed: 2, ignored: 1, said_skipped: 1, told });
        assert_eq!(count.line(), "14 passed, 2 failed, 2 skipped");
    }
}
