//! Packs the table at a file's end that says where each object lies. A structure tree is many small
//! objects, so that table is a sixth of a paper, and lopdf writes it as it is. Not what it says.

use lopdf::{Dictionary, Stream};

use crate::error::Error;

/// Bytes of an entry: kind, place and number (ISO 32000-1, 7.5.8.3), as lopdf writes them.
const ENTRY: usize = 1 + 4 + 2;
/// PNG's filter by which a row holds what differs from the row above (ISO 32000-1, 7.4.4.4).
const UP: u8 = 2;

/// The file with its cross-reference stream packed. `table` is the stream's dictionary.
pub(crate) fn packed(mut file: Vec<u8>, table: &Dictionary) -> Result<Vec<u8>, Error> {
    let length = table.get(b"Length").and_then(lopdf::Object::as_i64).map_err(|_| unknown())?;
    let rows = table_at(&file, length).ok_or_else(unknown)?;
    let mut entries = Stream::new(Dictionary::new(), above(&file[rows.clone()]));
    entries.compress().map_err(|_| unknown())?;
    if entries.dict.get(b"Filter").is_err() {
        // Too little to be worth it.
        return Ok(file);
    }
    let end = file.split_off(rows.end);
    file.truncate(rows.start);
    let said = format!("/Length {length}");
    let at = last(&file, said.as_bytes()).ok_or_else(unknown)?;
    let says = format!(
        "/Length {}/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns {ENTRY}>>",
        entries.content.len()
    );
    file.splice(at..at + said.len(), says.bytes());
    file.extend(entries.content);
    file.extend(end);
    Ok(file)
}

/// Where the entries lie: in the last object of the file, to which its last line but one leads.
fn table_at(file: &[u8], length: i64) -> Option<std::ops::Range<usize>> {
    let end = file.strip_suffix(b"\n%%EOF")?;
    let line = end.rsplit(|byte| *byte == b'\n').next()?;
    let object: usize = std::str::from_utf8(line).ok()?.parse().ok()?;
    let mark = b">>stream\n";
    let start = object + first(file.get(object..)?, mark)? + mark.len();
    let rows = start..start + usize::try_from(length).ok()?;
    file.get(rows.end..)?.starts_with(b"\nendstream").then_some(rows)
}

/// Each row as what differs from the one above it: of a table that counts upwards, mostly nothing.
fn above(rows: &[u8]) -> Vec<u8> {
    let mut filtered = Vec::with_capacity(rows.len() + rows.len() / ENTRY);
    let mut before = [0; ENTRY].as_slice();
    for row in rows.chunks(ENTRY) {
        filtered.push(UP);
        filtered.extend(row.iter().zip(before).map(|(byte, above)| byte.wrapping_sub(*above)));
        before = row;
    }
    filtered
}

fn first(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

fn last(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).rposition(|window| window == wanted)
}

fn unknown() -> Error {
    Error::Invalid("the cross-reference stream is not as it was".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_holds_what_differs_from_the_one_above() {
        let rows = [1, 0, 0, 0, 9, 0, 0, 2, 0, 0, 0, 8, 0, 1];
        assert_eq!(above(&rows), [UP, 1, 0, 0, 0, 9, 0, 0, UP, 1, 0, 0, 0, 255, 0, 1]);
    }

    #[test]
    fn a_file_that_does_not_end_in_such_a_table_is_refused() {
        let table = lopdf::dictionary! { "Length" => 7 };
        for file in
            ["", "\n%%EOF", "startxref\n9\n%%EOF", "1 0 obj\n<<>>stream\n\nstartxref\n0\n%%EOF"]
        {
            assert!(packed(file.into(), &table).is_err(), "{file:?}");
        }
    }
}
