//! The list of tables made anew, where the pages that it lies on are broken. Every register's list is
//! made by the same migrations, so an empty register has the same pages in the same places, and under
//! the same key and salt they are sealed alike. Reads no row.

use super::read::PAGE;
use crate::{Result, connection, folder::Files, keys::DataKey};
use std::{
    collections::BTreeSet,
    fs::{self, File, OpenOptions},
    io::{Read, Seek, SeekFrom, Write},
};

/// Puts an empty register's pages in the place of the broken ones at the start of a copy of a damaged
/// database. The salt must be whole: it is the first 16 bytes of the file.
pub(super) fn put(files: &Files, key: &DataKey, schema: u32, broken: &BTreeSet<u32>) -> Result<()> {
    let data = files.data();
    let mut salt = [0; 16];
    File::open(&data)?.read_exact(&mut salt)?;
    let empty = files.folder().join("empty.db");
    let made = connection::create_salted(&empty, key, &salt, schema)?;
    if broken.contains(&1) {
        // The first page says how many there are, so there must be as many.
        let length = i64::try_from(fs::metadata(&data)?.len()).unwrap_or(i64::MAX).min(LONGEST);
        let sql = "INSERT INTO blob (sha256, bytes) VALUES (printf('%064d', 0), zeroblob(?1))";
        made.execute(sql, [length])?;
    }
    connection::checkpoint(&made)?;
    made.close().map_err(|(_, error)| error)?;
    let mut from = File::open(&empty)?;
    let mut to = OpenOptions::new().write(true).open(&data)?;
    let pages = from.metadata()?.len() / PAGE;
    let mut page = Vec::new();
    for number in broken.iter().map(|number| u64::from(*number)).take_while(|n| *n <= pages) {
        let place = SeekFrom::Start((number - 1) * PAGE);
        from.seek(place)?;
        page.clear();
        (&mut from).take(PAGE).read_to_end(&mut page)?;
        to.seek(place)?;
        to.write_all(&page)?;
    }
    Ok(())
}

/// A database takes no longer bytes than these.
const LONGEST: i64 = 900_000_000;
