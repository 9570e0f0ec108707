//! Files and folders beside a register: written whole or not at all, never through a link, and for
//! their owner alone. Not the register's own files: those are the store's.

use crate::error::{Error, Result};
use std::{fs, io::Write, path::Path};

/// Whether a symbolic link lies at a path: it could lead anywhere.
pub(crate) fn is_link(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|found| found.file_type().is_symlink())
}

/// Writes a file whole or not at all. What lies there is replaced; a symbolic link there is refused.
/// (A link on the way there is the user's own arrangement: many keep their documents elsewhere.)
pub(crate) fn write_whole(path: &Path, bytes: &[u8]) -> Result<()> {
    let at = |error| Error::file(path, error);
    if is_link(path) {
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

/// Sees to it that a folder is there which only its owner can look into, where the system knows such
/// a thing. A symbolic link in its place is refused.
pub(crate) fn make_private(folder: &Path) -> Result<()> {
    if is_link(folder) {
        return Err(Error::at(folder, store::Error::SymbolicLink));
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    let at = |error| Error::file(folder, error);
    builder.create(folder).map_err(at)?;
    // It may have been there, open to others.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).map_err(at)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_replaces_the_one_of_the_same_name_and_leaves_no_half() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("Åsa.pdf");
        write_whole(&path, b"old").unwrap();
        write_whole(&path, b"new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_that_was_open_to_others_is_closed_to_them() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let room = folder.path().join("a/b");
        fs::create_dir_all(&room).unwrap();
        fs::set_permissions(&room, fs::Permissions::from_mode(0o777)).unwrap();
        make_private(&room).unwrap();
        assert_eq!(fs::metadata(&room).unwrap().permissions().mode() & 0o777, 0o700);
    }
}
