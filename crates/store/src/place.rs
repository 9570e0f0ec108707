//! What kind of place a folder is, as far as its name and the system tell: whether something else
//! may change its files while a register is open. Looks, and forbids nothing.

use std::path::{Component, Path, PathBuf};

/// Where a register lies or is to lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Nothing speaks against it.
    Own,
    /// On another machine: saving safely depends on it, and the line to it may break.
    Network,
    /// A program copies its files elsewhere, one by one and while they change.
    Synchronised {
        /// The program's name.
        by: &'static str,
    },
}

/// Programs that keep folders alike on several machines, and how the names of their folders begin,
/// in small letters.
const SYNCHRONISED: &[(&str, &[&str])] = &[
    ("OneDrive", &["onedrive"]),
    ("Dropbox", &["dropbox"]),
    ("iCloud", &["icloud drive", "iclouddrive", "com~apple~clouddocs"]),
    ("Nextcloud", &["nextcloud"]),
    ("ownCloud", &["owncloud"]),
    ("Google Drive", &["google drive", "googledrive"]),
];

/// File systems whose files lie on another machine, as Linux names them.
const NETWORK: &[&str] = &[
    "9p",
    "afs",
    "ceph",
    "cifs",
    "davfs",
    "fuse.davfs2",
    "fuse.glusterfs",
    "fuse.gvfsd-fuse",
    "fuse.rclone",
    "fuse.s3fs",
    "fuse.sshfs",
    "glusterfs",
    "ncpfs",
    "nfs",
    "nfs4",
    "smb3",
    "smbfs",
];

impl Place {
    /// The kind of place that `folder` is or, if it is not made yet, would be.
    #[must_use]
    pub fn of(folder: &Path) -> Self {
        let real = real(folder);
        // By its own name, and by the one that links lead to.
        if let Some(by) = synchronised_by(folder).or_else(|| synchronised_by(&real)) {
            return Self::Synchronised { by };
        }
        let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
        let is_network = is_share(&real)
            || file_system(&mounts, &real).is_some_and(|kind| NETWORK.contains(&kind));
        if is_network { Self::Network } else { Self::Own }
    }
}

/// The folder without links, as far as it exists.
fn real(folder: &Path) -> PathBuf {
    let there = folder.ancestors().find_map(|part| Some((part, part.canonicalize().ok()?)));
    match there {
        Some((part, real)) => real.join(folder.strip_prefix(part).unwrap_or(Path::new(""))),
        None => folder.to_owned(),
    }
}

fn synchronised_by(folder: &Path) -> Option<&'static str> {
    let names: Vec<String> = folder
        .components()
        .filter_map(|part| match part {
            Component::Normal(name) => Some(name.to_string_lossy().to_lowercase()),
            _ => None,
        })
        .collect();
    let begins = |start: &str| {
        names.iter().any(|name| {
            // "OneDrive - Firman" and "Dropbox (Privat)", but no "Dropboxar".
            let rest = name.strip_prefix(start);
            rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        })
    };
    let found = SYNCHRONISED.iter().find(|(_, starts)| starts.iter().any(|start| begins(start)));
    found.map(|(by, _)| *by)
}

/// Whether Windows knows the folder by the name of another machine.
fn is_share(folder: &Path) -> bool {
    use std::path::Prefix::{UNC, VerbatimUNC};
    let Some(Component::Prefix(prefix)) = folder.components().next() else { return false };
    matches!(prefix.kind(), UNC(..) | VerbatimUNC(..))
}

/// The file system that a folder lies in, by Linux's list of mounts (`proc_pid_mountinfo`).
fn file_system<'m>(mounts: &'m str, folder: &Path) -> Option<&'m str> {
    let mounts = mounts.lines().filter_map(|line| {
        let (mount, kind) = line.split_once(" - ")?;
        Some((plain(mount.split(' ').nth(4)?), kind.split(' ').next()?))
    });
    let mut found: Option<(PathBuf, &str)> = None;
    for (point, kind) in mounts {
        let is_nearer = found.as_ref().is_none_or(|(known, _)| point.starts_with(known));
        // Of two at the same place the later one covers the earlier.
        if folder.starts_with(&point) && is_nearer {
            found = Some((point, kind));
        }
    }
    found.map(|(_, kind)| kind)
}

/// A mount point without the list's octal escapes.
fn plain(escaped: &str) -> PathBuf {
    let escapes = [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")];
    escapes.iter().fold(escaped.to_owned(), |text, (from, to)| text.replace(from, to)).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_that_a_program_keeps_alike_elsewhere_are_known_by_their_names() {
        for (path, by) in [
            ("/h/anna/OneDrive/Register", Some("OneDrive")),
            ("/h/anna/OneDrive - Firman AB/Dokument", Some("OneDrive")),
            ("/h/anna/Dropbox (Privat)", Some("Dropbox")),
            ("/h/anna/Library/Mobile Documents/com~apple~CloudDocs", Some("iCloud")),
            ("/h/anna/iCloudDrive", Some("iCloud")),
            ("/h/anna/nextcloud/x", Some("Nextcloud")),
            ("/h/anna/ownCloud", Some("ownCloud")),
            ("/h/anna/GoogleDrive-anna", Some("Google Drive")),
            ("/h/anna/Google Drive/Min enhet", Some("Google Drive")),
            ("/h/anna/Dropboxar", None),
            ("/h/anna/Dokument", None),
        ] {
            assert_eq!(synchronised_by(Path::new(path)), by, "{path}");
        }
    }

    #[test]
    fn a_folder_on_another_machine_is_known_by_its_mount() {
        let mounts = "\
22 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
30 22 0:40 / /mnt/gemensam\\040mapp rw shared:9 - cifs //server/delad rw
31 30 0:41 / /mnt/gemensam\\040mapp/egen rw - ext4 /dev/sdb rw
32 22 0:42 / /h rw - ext4 /dev/sdc rw
33 22 0:43 / /h rw - nfs4 server:/h rw
";
        for (folder, kind) in [
            ("/mnt/gemensam mapp/Register", "cifs"),
            ("/mnt/gemensam mapp/egen/Register", "ext4"),
            ("/mnt/gemensam mapparna", "ext4"),
            ("/h/anna", "nfs4"),
            ("/tmp", "ext4"),
        ] {
            assert_eq!(file_system(mounts, Path::new(folder)), Some(kind), "{folder}");
        }
        assert!(NETWORK.contains(&"cifs") && !NETWORK.contains(&"ext4"));
    }

    #[test]
    fn a_place_is_known_before_anything_is_made_there_and_behind_a_link() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Place::of(&folder.path().join("ny/register")), Place::Own);
        let synchronised = folder.path().join("Nextcloud");
        std::fs::create_dir(&synchronised).unwrap();
        let by = "Nextcloud";
        assert_eq!(Place::of(&synchronised.join("ny")), Place::Synchronised { by });
        #[cfg(unix)]
        {
            let link = folder.path().join("arbete");
            std::os::unix::fs::symlink(&synchronised, &link).unwrap();
            assert_eq!(Place::of(&link.join("ny")), Place::Synchronised { by });
        }
    }
}
