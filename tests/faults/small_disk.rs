//! A disk that can be filled, made read-only and pulled out: a file system in memory, which only
//! root may mount.

use std::{
    fs::{self, File},
    io::{ErrorKind, Write},
    path::{Path, PathBuf},
    process::Command,
};
use tempfile::TempDir;

pub(crate) struct SmallDisk {
    place: TempDir,
    is_mounted: bool,
}

fn mount(program: &str, arguments: &[&str], place: &Path) -> Result<(), String> {
    match Command::new(program).args(arguments).arg(place).output() {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => Err(String::from_utf8_lossy(&output.stderr).trim().to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

impl SmallDisk {
    /// A disk of so many megabytes; none, with the reason told, where none can be mounted.
    pub(crate) fn of_megabytes(size: u32) -> Option<Self> {
        let place = tempfile::tempdir().unwrap();
        let size = format!("size={size}m");
        match mount("mount", &["-t", "tmpfs", "-o", &size, "tmpfs"], place.path()) {
            Ok(()) => Some(Self { place, is_mounted: true }),
            Err(why) => {
                eprintln!("skipped: no small disk can be mounted here ({why})");
                None
            }
        }
    }

    pub(crate) fn path(&self) -> &Path {
        self.place.path()
    }

    fn filler(&self) -> PathBuf {
        self.path().join("filler")
    }

    /// Leaves no room for one more page.
    pub(crate) fn fill(&self) {
        let mut filler = File::create(self.filler()).unwrap();
        loop {
            match filler.write_all(&[0; 4096]) {
                Ok(()) => {}
                Err(error) if error.kind() == ErrorKind::StorageFull => break,
                Err(error) => panic!("{error}"),
            }
        }
    }

    /// Gives the room back.
    pub(crate) fn make_room(&self) {
        fs::remove_file(self.filler()).unwrap();
    }

    /// From now on nobody may write, not even root. Nothing may be open for writing.
    pub(crate) fn make_read_only(&self) {
        mount("mount", &["-o", "remount,ro"], self.path()).unwrap();
    }

    /// Takes it out, whatever is open on it.
    pub(crate) fn pull(&mut self) {
        mount("umount", &["-l"], self.path()).unwrap();
        self.is_mounted = false;
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        if self.is_mounted {
            // Whatever a failed test left open.
            let _ = mount("umount", &["-l"], self.path());
        }
    }
}
