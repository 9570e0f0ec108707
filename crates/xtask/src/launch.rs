//! Starting programs in the project's root, shown before they start, and the ways that this fails.
//! Knows no program by name but cargo.

use std::ffi::OsStr;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};

/// What a task ends with.
pub(crate) type Outcome<T = ()> = Result<T, Failure>;

/// Why a task did not do what it was asked to.
#[derive(Debug)]
pub(crate) enum Failure {
    /// A command ran and said no.
    Ended { line: String, status: ExitStatus },
    /// A command could not be started.
    NotStarted { line: String, source: io::Error },
    /// A file or folder could not be read or written.
    File { path: PathBuf, source: io::Error },
    /// Packages (by their Debian names) that only the user can bring.
    Missing(Vec<&'static str>),
    /// So many steps of a check failed; each has been shown.
    Steps(usize),
    /// No such task.
    Usage(String),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ended { line, status } => write!(f, "`{line}` ended with {status}"),
            Self::NotStarted { line, source } => write!(f, "`{line}` did not start: {source}"),
            Self::File { path, source } => write!(f, "{}: {source}", path.display()),
            Self::Missing(packages) => write!(
                f,
                "install these first (Debian's names; the README tells of other systems): {}",
                packages.join(" ")
            ),
            Self::Steps(count) => write!(f, "{count} of the steps above failed"),
            Self::Usage(command) => {
                write!(f, "no task is called `{command}`; `cargo xtask help` lists them")
            }
        }
    }
}

/// The folder of the workspace.
pub(crate) fn root() -> &'static Path {
    // Known since compilation: this package lies two folders below it.
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.ancestors().nth(2).unwrap_or(package)
}

/// The folder for everything that is built or fetched.
pub(crate) fn target() -> PathBuf {
    root().join("target")
}

/// A command that will run in the root.
pub(crate) fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

/// The cargo that started this program, so that both speak for the same toolchain.
pub(crate) fn cargo() -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// The command as one would type it.
pub(crate) fn line(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_stem().unwrap_or_default();
    std::iter::once(program)
        .chain(command.get_args())
        .map(OsStr::to_string_lossy)
        .collect::<Vec<_>>()
        .join(" ")
}

/// Shows the command, runs it to its end and passes its output through.
pub(crate) fn run(command: &mut Command) -> Outcome {
    println!("\n$ {}", line(command));
    let status =
        command.status().map_err(|source| Failure::NotStarted { line: line(command), source })?;
    verdict(command, status)
}

/// Whether a command that has ended did what it was asked to.
pub(crate) fn verdict(command: &Command, status: ExitStatus) -> Outcome {
    if status.success() { Ok(()) } else { Err(Failure::Ended { line: line(command), status }) }
}

/// Names the file in a failed file operation.
pub(crate) fn at<T>(path: &Path, result: io::Result<T>) -> Outcome<T> {
    result.map_err(|source| Failure::File { path: path.to_owned(), source })
}

/// Makes the folder and those above it.
pub(crate) fn make_folder(path: &Path) -> Outcome {
    at(path, fs::create_dir_all(path))
}
