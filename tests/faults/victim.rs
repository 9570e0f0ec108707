//! A process that works in a register until it is killed, and the one that kills it. The victim is
//! this test program, started anew to run one test alone, which tells what it has done line by line.

use std::{
    env,
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::mpsc::{Receiver, channel},
    thread,
    time::Duration,
};

const PLACE: &str = "KOMPETENSPASS_FAULTS_PLACE";
const TASK: &str = "KOMPETENSPASS_FAULTS_TASK";
/// Before what a victim tells, among the test program's own lines.
const MARK: &str = "victim: ";

/// Where this process is to work and at what, if it is the victim.
pub(crate) fn task() -> Option<(PathBuf, String)> {
    Some((PathBuf::from(env::var_os(PLACE)?), env::var(TASK).ok()?))
}

/// Tells the one that will kill us. What is told is out of this process when this returns.
pub(crate) fn tell(line: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{MARK}{line}").and_then(|()| out.flush()).unwrap();
}

/// A process at work.
pub(crate) struct Victim {
    process: Child,
    told: Receiver<String>,
}

impl Victim {
    /// Starts this program anew to run one test, which finds its work in [`task`].
    pub(crate) fn start(test: &str, place: &Path, task: &str) -> Self {
        let mut process = Command::new(env::current_exe().unwrap())
            .args(["--exact", test, "--nocapture", "--include-ignored"])
            .env(PLACE, place)
            .env(TASK, task)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let out = BufReader::new(process.stdout.take().unwrap());
        let (sender, told) = channel();
        thread::spawn(move || {
            for line in out.lines().map_while(Result::ok) {
                if let Some(line) = line.split(MARK).nth(1) {
                    let _ = sender.send(line.to_owned());
                }
            }
        });
        Self { process, told }
    }

    /// Waits for some lines, and then some time, and kills; returns all that was told.
    pub(crate) fn kill_after(mut self, lines: usize, wait: Duration) -> Vec<String> {
        let mut told: Vec<String> = self.told.iter().take(lines).collect();
        thread::sleep(wait);
        // SIGKILL on Unix: nothing is tidied, nothing is flushed.
        let _ = self.process.kill();
        self.process.wait().unwrap();
        told.extend(self.told.iter());
        told
    }
}
