//! Papers as files: written whole or not at all, never through a link, and the room in which they
//! wait for the system's viewer.

use crate::error::{Error, Result};
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

/// Writes a file whole or not at all. What lies there is replaced, since the user chose the name; a
/// symbolic link there is refused.
pub(super) fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let at = |error| Error::file(path, error);
    if fs::symlink_metadata(path).is_ok_and(|found| found.file_type().is_symlink()) {
        return Err(Error::at(path, store::Error::SymbolicLink));
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(at)?;
    file.write_all(bytes).map_err(at)?;
    file.as_file().sync_all().map_err(at)?;
    file.persist(path).map_err(|error| at(error.error))?;
    Ok(())
}

/// Puts a paper where the system's viewer can read it and other users cannot. Its name tells
/// nothing.
pub(super) fn put_in_waiting_room(room: &Path, bytes: &[u8]) -> Result<PathBuf> {
    let at = |error| Error::file(room, error);
    make_private(room).map_err(at)?;
    let mut file = tempfile::Builder::new()
        .prefix("utskrift-")
        .suffix(".pdf")
        .tempfile_in(room)
        .map_err(at)?;
    file.write_all(bytes).map_err(at)?;
    file.into_temp_path().keep().map_err(|error| at(error.error))
}

fn make_private(room: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(room)
}

/// Removes what waits there, and the room. What another program still has open goes next time.
pub(crate) fn empty_waiting_room(room: &Path) {
    let Ok(entries) = fs::read_dir(room) else { return };
    for entry in entries.flatten() {
        let name = entry.file_name();
        let ours = name.to_str().is_some_and(|name| name.starts_with("utskrift-"));
        if ours {
            // A viewer on some systems keeps the file: it goes at the next chance.
            let _ = fs::remove_file(entry.path());
        }
    }
    let _ = fs::remove_dir(room);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paper_replaces_the_one_of_the_same_name_and_leaves_no_half() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Åsa.pdf");
        write_whole(&path, b"old").unwrap();
        write_whole(&path, b"new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_at_the_target_is_refused_and_what_it_leads_to_stays() {
        let folder = tempfile::tempdir().unwrap();
        let (link, aim) = (folder.path().join("a.pdf"), folder.path().join("b"));
        fs::write(&aim, b"mine").unwrap();
        std::os::unix::fs::symlink(&aim, &link).unwrap();
        assert!(write_whole(&link, b"paper").is_err());
        assert_eq!(fs::read(&aim).unwrap(), b"mine");
    }

    #[test]
    fn the_waiting_room_is_emptied_of_papers_and_of_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let room = folder.path().join("room");
        let paper = put_in_waiting_room(&room, b"%PDF").unwrap();
        fs::write(room.join("own.txt"), b"kept").unwrap();
        empty_waiting_room(&room);
        assert!(!paper.exists() && room.join("own.txt").exists());
        fs::remove_file(room.join("own.txt")).unwrap();
        empty_waiting_room(&room);
        assert!(!room.exists());
    }
}
