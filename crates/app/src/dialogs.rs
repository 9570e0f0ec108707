//! What a use case asks of the machine it runs on: to let the user choose a place, and to open a
//! file in the system's viewer. A front end answers; tests answer from a script. Not the dialogs.

use std::path::{Path, PathBuf};

/// The questions that only a front end can put to the user.
pub trait Dialogs: Send + Sync {
    /// An existing register's folder; none if the user closed the dialog.
    fn pick_register(&self) -> Option<PathBuf>;
    /// A folder to make something in.
    fn pick_folder(&self) -> Option<PathBuf>;
    /// An existing file with an ending.
    fn pick_file(&self, ending: &str) -> Option<PathBuf>;
    /// Where to save a file, with a proposed name.
    fn save_file(&self, proposed: &str) -> Option<PathBuf>;
    /// Shows a file in the system's viewer. False if there is none.
    fn show_file(&self, file: &Path) -> bool;
}

/// Every question about a place answered with the same folder.
#[cfg(test)]
pub(crate) struct Always(pub(crate) PathBuf);

#[cfg(test)]
impl Dialogs for Always {
    fn pick_register(&self) -> Option<PathBuf> {
        self.pick_folder()
    }
    fn pick_folder(&self) -> Option<PathBuf> {
        Some(self.0.clone())
    }
    fn pick_file(&self, _: &str) -> Option<PathBuf> {
        None
    }
    fn save_file(&self, proposed: &str) -> Option<PathBuf> {
        Some(self.0.join(proposed))
    }
    fn show_file(&self, _: &Path) -> bool {
        true
    }
}
