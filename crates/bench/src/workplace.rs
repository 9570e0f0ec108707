//! Where a figure is measured: an empty folder of its own under target/bench, on the disk where the
//! tree lies (a temporary folder may lie in memory, where a save costs nothing), and the program
//! without a window.

use app::{
    api::register::CreateRegister,
    dialogs::Dialogs,
    program::{Holder, KeyCost, Program, Setup, World},
    register,
};
use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

/// The name of every register made here, and of its folder.
const REGISTER: &str = "Mätning";

/// Strong enough for the program to take it.
pub(crate) const PASSWORD: &str = "korrekt häst batteri stift";

/// A figure's own folder.
pub(crate) struct Workplace(PathBuf);

impl Workplace {
    /// The folder for the figure with this name, empty.
    pub(crate) fn named(name: &str) -> io::Result<Self> {
        let folder = target().join("bench").join(name);
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.0
    }

    /// Where [`Self::program`] makes its register.
    pub(crate) fn register(&self) -> PathBuf {
        self.0.join(REGISTER).with_extension(register::ENDING)
    }

    /// The program with a new register open.
    pub(crate) fn program(&self, key_cost: KeyCost) -> app::Result<Program> {
        let program = Program::new(Setup {
            settings_folder: self.0.join("settings"),
            documents_folder: self.0.clone(),
            waiting_room: self.0.join("waiting"),
            dialogs: Arc::new(NoDialogs),
            key_cost,
            world: World::system,
            holder: Holder::CommandLine,
        });
        let form = CreateRegister {
            name: REGISTER.to_owned(),
            place: String::new(),
            password: PASSWORD.into(),
            repeated: PASSWORD.into(),
            coach: "Karin Ek".to_owned(),
        };
        register::create(&program, form)?;
        Ok(program)
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

/// Nobody is there to choose anything.
struct NoDialogs;

impl Dialogs for NoDialogs {
    fn pick_register(&self) -> Option<PathBuf> {
        None
    }
    fn pick_folder(&self) -> Option<PathBuf> {
        None
    }
    fn pick_file(&self, _ending: &str) -> Option<PathBuf> {
        None
    }
    fn save_file(&self, _proposed: &str) -> Option<PathBuf> {
        None
    }
    fn show_file(&self, _file: &Path) -> bool {
        false
    }
}
