//! Questions put to the user through the system's own dialogs. In a debug build tests may answer
//! them by an environment variable, since a driver of the page cannot see a native dialog.

use app::dialogs::Dialogs;
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};
use tauri::{AppHandle, Runtime};
use tauri_plugin_dialog::DialogExt;
use tauri_plugin_opener::OpenerExt;

/// Debug builds only: a folder that answers every question about a place.
const ANSWER: &str = "KOMPETENSPASS_DIALOG_ANSWER";

/// The dialogs of this run.
pub(crate) fn of<R: Runtime>(app: AppHandle<R>) -> Arc<dyn Dialogs> {
    match std::env::var_os(ANSWER).filter(|_| cfg!(debug_assertions)) {
        Some(folder) => Arc::new(Answered(folder.into())),
        None => Arc::new(Native(app)),
    }
}

struct Native<R: Runtime>(AppHandle<R>);

impl<R: Runtime> Dialogs for Native<R> {
    fn pick_register(&self) -> Option<PathBuf> {
        self.pick_folder()
    }

    fn pick_folder(&self) -> Option<PathBuf> {
        self.0.dialog().file().blocking_pick_folder()?.into_path().ok()
    }

    fn pick_file(&self, ending: &str) -> Option<PathBuf> {
        let dialog = self.0.dialog().file().add_filter(ending.to_uppercase(), &[ending]);
        dialog.blocking_pick_file()?.into_path().ok()
    }

    fn save_file(&self, proposed: &str) -> Option<PathBuf> {
        let ending = Path::new(proposed).extension().and_then(|ending| ending.to_str());
        let ending = ending.unwrap_or("pdf");
        let dialog = self.0.dialog().file().set_file_name(proposed);
        let dialog = dialog.add_filter(ending.to_uppercase(), &[ending]);
        dialog.blocking_save_file()?.into_path().ok()
    }

    fn show_file(&self, file: &Path) -> bool {
        let path = file.to_string_lossy();
        self.0.opener().open_path(path, None::<&str>).is_ok()
    }
}

struct Answered(PathBuf);

impl Dialogs for Answered {
    fn pick_register(&self) -> Option<PathBuf> {
        let ending = Some(std::ffi::OsStr::new(app::register::ENDING));
        let found = std::fs::read_dir(&self.0).ok()?.flatten().map(|entry| entry.path());
        found.into_iter().find(|path| path.extension() == ending)
    }

    fn pick_folder(&self) -> Option<PathBuf> {
        Some(self.0.clone())
    }

    fn pick_file(&self, ending: &str) -> Option<PathBuf> {
        let found = std::fs::read_dir(&self.0).ok()?.flatten().map(|entry| entry.path());
        found.into_iter().find(|path| path.extension() == Some(std::ffi::OsStr::new(ending)))
    }

    fn save_file(&self, proposed: &str) -> Option<PathBuf> {
        Some(self.0.join(proposed))
    }

    fn show_file(&self, file: &Path) -> bool {
        std::fs::copy(file, self.0.join("printed.pdf")).is_ok()
    }
}
