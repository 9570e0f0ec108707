//! The key slots on disk: the same bytes in `keys.a` and `keys.b`, each replaced whole. Not what is
//! in the slots.
//!
//! A copy is one line and a body. The line is `kompetenspass-keys FORMAT SHA256`, in every format
//! that will ever be, so that an older program can tell a newer register from a damaged one. The
//! digest is over the format and the body, which is JSON.

use super::Keys;
use crate::{
    Error, Piece, Result,
    folder::{Files, sync_folder},
};
use sha2::{Digest, Sha256};
use std::{
    fs::{self, File},
    io::{self, Read, Write},
    path::Path,
};

/// The format of the folder that this program writes. Since 2 a slot may be a recovery code's, and
/// `next` may stand beside the slots. Format 1 is read as what it is: 2 without those.
pub(crate) const FORMAT: u32 = 2;
const MAGIC: &str = "kompetenspass-keys";
/// Slots take some hundred bytes each; whatever is longer than this is no key file.
const LONGEST: u64 = 1024 * 1024;

/// What one copy turned out to be.
enum Copy {
    Valid(Keys),
    Newer(u32),
    Damaged,
    Missing,
}

/// The two copies, read.
pub(crate) struct Copies {
    /// The keys in force.
    pub(crate) keys: Keys,
    /// Whether a copy is missing, damaged or behind: then both are written anew.
    pub(crate) needs_mending: bool,
}

/// Reads the copies and takes the valid one with the highest generation.
pub(crate) fn read(files: &Files) -> Result<Copies> {
    let copies = [read_copy(&files.keys_a())?, read_copy(&files.keys_b())?];
    // A newer copy wins over a valid one: a newer program was interrupted between the two.
    for copy in &copies {
        if let Copy::Newer(found) = copy {
            return Err(Error::NewerFormat { found: *found, known: FORMAT });
        }
    }
    let needs_mending = match &copies {
        [Copy::Valid(a), Copy::Valid(b)] => a != b,
        _ => true,
    };
    let all_missing = copies.iter().all(|copy| matches!(copy, Copy::Missing));
    let newest = copies
        .into_iter()
        .filter_map(|copy| if let Copy::Valid(keys) = copy { Some(keys) } else { None })
        .max_by_key(|keys| keys.generation);
    match newest {
        Some(keys) => Ok(Copies { keys, needs_mending }),
        None if all_missing => Err(Error::Missing(Piece::Keys)),
        None => Err(Error::Damaged(Piece::Keys)),
    }
}

fn read_copy(path: &Path) -> Result<Copy> {
    let mut bytes = Vec::new();
    match File::open(path) {
        Ok(file) => file.take(LONGEST).read_to_end(&mut bytes)?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Copy::Missing),
        Err(error) => return Err(error.into()),
    };
    Ok(decode(&bytes))
}

fn encode(keys: &Keys) -> Result<Vec<u8>> {
    let body = serde_json::to_vec_pretty(keys).map_err(|_| Error::Damaged(Piece::Keys))?;
    let mut bytes = format!("{MAGIC} {FORMAT} {}\n", digest(FORMAT, &body)).into_bytes();
    bytes.extend(body);
    Ok(bytes)
}

fn decode(bytes: &[u8]) -> Copy {
    let Some(end) = bytes.iter().position(|byte| *byte == b'\n') else {
        return Copy::Damaged;
    };
    let (line, body) = (&bytes[..end], &bytes[end + 1..]);
    let words: Option<Vec<&str>> =
        std::str::from_utf8(line).ok().map(|line| line.split(' ').collect());
    let Some([MAGIC, format, sum]) = words.as_deref() else {
        return Copy::Damaged;
    };
    let Ok(format) = format.parse::<u32>() else {
        return Copy::Damaged;
    };
    if *sum != digest(format, body) {
        return Copy::Damaged;
    }
    if format > FORMAT {
        return Copy::Newer(format);
    }
    serde_json::from_slice(body).map_or(Copy::Damaged, Copy::Valid)
}

fn digest(format: u32, body: &[u8]) -> String {
    let mut hash = Sha256::new();
    hash.update(format!("{MAGIC} {format}\n"));
    hash.update(body);
    crate::blob::hexadecimal(&hash.finalize())
}

/// The steps in which one copy is replaced. Stopping before any of them leaves a register that
/// opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Writing the new bytes beside the old.
    Write,
    /// Waiting until they are on the disk.
    Sync,
    /// Putting them in the old ones' place.
    Rename,
    /// Waiting until the folder knows.
    SyncFolder,
}

/// Writes both copies, first a and then b, each whole or not at all.
///
/// `before` is asked before every step and may stop there: that is how tests are killed.
pub(crate) fn write(
    files: &Files,
    keys: &Keys,
    before: &mut dyn FnMut(Step) -> io::Result<()>,
) -> Result<()> {
    let bytes = encode(keys)?;
    for path in [files.keys_a(), files.keys_b()] {
        let beside = path.with_added_extension("new");
        // Left by a program that was killed here.
        match fs::remove_file(&beside) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
        before(Step::Write)?;
        let mut file = crate::folder::private_file().create_new(true).open(&beside)?;
        if let Err(error) = file.write_all(&bytes) {
            // A full disk wants its room back.
            let _ = fs::remove_file(&beside);
            return Err(error.into());
        }
        before(Step::Sync)?;
        file.sync_all()?;
        drop(file);
        before(Step::Rename)?;
        fs::rename(&beside, &path)?;
        before(Step::SyncFolder)?;
        sync_folder(files.folder())?;
    }
    Ok(())
}
