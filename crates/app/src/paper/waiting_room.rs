//! The room in which papers wait for the system's viewer: private, and emptied at every chance. Not
//! the papers that somebody saves.

use crate::{
    error::{Error, Result},
    files::{is_link, make_private},
};
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

/// Puts a paper where the system's viewer can read it and other users cannot. Its name tells
/// nothing.
pub(crate) fn put_in_waiting_room(room: &Path, bytes: &[u8]) -> Result<PathBuf> {
    let at = |error| Error::file(room, error);
    make_private(room)?;
    let mut file = tempfile::Builder::new()
        .prefix("utskrift-")
        .suffix(".pdf")
        .tempfile_in(room)
        .map_err(at)?;
    file.write_all(bytes).map_err(at)?;
    file.into_temp_path().keep().map_err(|error| at(error.error))
}

/// Removes what waits there, and the room. What another program still has open goes next time.
pub(crate) fn empty_waiting_room(room: &Path) {
    if is_link(room) {
        return;
    }
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
