//! Tables as Swedish offices open them: UTF-8 with a byte order mark, semicolons, CRLF. A text that a
//! spreadsheet would take for a formula is made harmless. Not which tables there are.

/// Characters with which a spreadsheet takes a cell for a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// The bytes of a table. Rows need not be equally long.
#[must_use]
pub fn table<Row, Text>(rows: impl IntoIterator<Item = Row>) -> Vec<u8>
where
    Row: IntoIterator<Item = Text>,
    Text: AsRef<str>,
{
    let mut text = String::from('\u{FEFF}');
    for row in rows {
        for (at, cell) in row.into_iter().enumerate() {
            if at > 0 {
                text.push(';');
            }
            text.push_str(&written(cell.as_ref()));
        }
        text.push_str("\r\n");
    }
    text.into_bytes()
}

/// A cell: behind an apostrophe where it could be a formula, in quotation marks where it has to be.
fn written(cell: &str) -> String {
    let harmless = if cell.starts_with(FORMULA) { format!("'{cell}") } else { cell.to_owned() };
    let is_plain = !harmless.contains([';', '"', '\r', '\n', '\t']) && harmless.trim() == harmless;
    if is_plain { harmless } else { format!("\"{}\"", harmless.replace('"', "\"\"")) }
}

/// Minutes as hours with two decimals and a comma, halves upwards: 90 minutes are "1,50".
#[must_use]
pub fn hours(minutes: u32) -> String {
    let hundredths = (u64::from(minutes) * 200 + 60) / 120;
    format!("{},{:02}", hundredths / 100, hundredths % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_what_a_swedish_spreadsheet_opens_without_questions() {
        let table = table([vec!["Nr", "Namn"], vec!["1", "Åsa; Öberg"], vec!["2", ""]]);
        assert_eq!(table, "\u{FEFF}Nr;Namn\r\n1;\"Åsa; Öberg\"\r\n2;\r\n".as_bytes());
    }

    #[test]
    fn no_cell_begins_as_a_formula_does() {
        for (cell, expected) in [
            ("=1+1", "'=1+1"),
            ("+46 70", "'+46 70"),
            ("-", "'-"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "\"'\t=1\""),
            ("\r=1", "\"'\r=1\""),
            ("=\"x\";", "\"'=\"\"x\"\";\""),
            ("1,50", "1,50"),
            ("19850101-1234", "19850101-1234"),
            (" =1", "\" =1\""),
            ("två\nrader", "\"två\nrader\""),
            ("\"", "\"\"\"\""),
        ] {
            assert_eq!(written(cell), expected, "{cell:?}");
        }
    }

    #[test]
    fn every_table_has_as_many_rows_and_cells_as_it_was_given() {
        let mut chance = crate::chance::Chance::of(13);
        let letters = ['a', ';', '"', '\r', '\n', '\t', '=', '-', '@', ' ', 'å', '\''];
        for round in 0..300 {
            let rows: Vec<Vec<String>> = (0..1 + chance.below(5))
                .map(|_| {
                    (0..3)
                        .map(|_| {
                            (0..chance.below(6))
                                .map(|_| letters[chance.below(12) as usize])
                                .collect()
                        })
                        .collect()
                })
                .collect();
            let read = read(&String::from_utf8(table(&rows)).unwrap());
            let given: Vec<Vec<String>> = rows
                .iter()
                .map(|row| {
                    row.iter()
                        .map(|cell| match cell.starts_with(FORMULA) {
                            true => format!("'{cell}"),
                            false => cell.clone(),
                        })
                        .collect()
                })
                .collect();
            assert_eq!(read, given, "round {round}");
        }
    }

    /// Reads as a spreadsheet does.
    fn read(text: &str) -> Vec<Vec<String>> {
        let mut rows = vec![vec![String::new()]];
        let mut quoted = false;
        let mut letters = text.trim_start_matches('\u{FEFF}').chars().peekable();
        while let Some(letter) = letters.next() {
            let row = rows.last_mut().unwrap();
            let cell = row.last_mut().unwrap();
            match letter {
                '"' if quoted && letters.peek() == Some(&'"') => {
                    letters.next();
                    cell.push('"');
                }
                '"' => quoted = !quoted,
                ';' if !quoted => row.push(String::new()),
                '\r' if !quoted => {
                    letters.next();
                    rows.push(vec![String::new()]);
                }
                other => cell.push(other),
            }
        }
        rows.pop();
        rows
    }

    #[test]
    fn minutes_become_hours_without_floats() {
        for (minutes, expected) in
            [(0, "0,00"), (1, "0,02"), (20, "0,33"), (45, "0,75"), (90, "1,50"), (6000, "100,00")]
        {
            assert_eq!(hours(minutes), expected, "{minutes}");
        }
    }
}
