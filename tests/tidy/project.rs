//! The project's own files, read once: everything below the root but what is built, fetched or git's.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// What holds nothing written by hand. (git's folder is a file where several trees share it.)
const FOREIGN: [&str; 5] = [".git", "target", "node_modules", "out", "gen"];

/// A file of the project.
pub(crate) struct File {
    /// Its path from the root, with `/` on every system.
    pub(crate) path: String,
    /// Its size in bytes.
    pub(crate) size: usize,
    /// Its text; empty for what is not text (icons, pictures).
    pub(crate) text: String,
}

impl File {
    pub(crate) fn new(path: &str, bytes: Vec<u8>) -> Self {
        let size = bytes.len();
        let text = String::from_utf8(bytes).unwrap_or_default();
        Self { path: path.to_owned(), size, text }
    }

    /// The numbers of the lines, counted from 1, for which the test is true.
    pub(crate) fn lines_where(&self, test: impl Fn(&str) -> bool) -> Vec<usize> {
        (1..).zip(self.text.lines()).filter(|(_, line)| test(line)).map(|(at, _)| at).collect()
    }

    /// The numbers of the lines that hold one of these words.
    pub(crate) fn lines_with(&self, words: &[&str]) -> Vec<usize> {
        self.lines_where(|line| words.iter().any(|word| line.contains(word)))
    }

    /// The part after the last dot of the name.
    pub(crate) fn extension(&self) -> &str {
        extension(&self.path)
    }

    /// Path and line as editors and terminals understand them.
    pub(crate) fn place(&self, line: usize) -> String {
        if line == 0 { self.path.clone() } else { format!("{}:{line}", self.path) }
    }
}

/// The part after the last dot of a path's last name, or nothing.
pub(crate) fn extension(path: &str) -> &str {
    Path::new(path).extension().and_then(|extension| extension.to_str()).unwrap_or_default()
}

/// All files, in the order of their paths.
pub(crate) fn files() -> &'static [File] {
    static FILES: OnceLock<Vec<File>> = OnceLock::new();
    FILES.get_or_init(|| {
        let root = root();
        let mut files = Vec::new();
        collect(&root, &root, &mut files);
        files.sort_by(|a, b| a.path.cmp(&b.path));
        files
    })
}

/// The text of a file that must be there.
pub(crate) fn text(path: &str) -> &'static str {
    let file = files().iter().find(|file| file.path == path);
    file.map_or_else(|| panic!("{path} is missing"), |file| &file.text)
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the workspace")
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<File>) {
    for entry in fs::read_dir(folder).expect("a readable folder").flatten() {
        let (path, name) = (entry.path(), entry.file_name());
        if FOREIGN.contains(&name.to_string_lossy().as_ref()) {
            continue;
        }
        if path.is_dir() {
            collect(root, &path, files);
        } else if let Ok(bytes) = fs::read(&path) {
            let relative = path.strip_prefix(root).expect("below the root");
            files.push(File::new(&relative.to_string_lossy().replace('\\', "/"), bytes));
        }
    }
}
