//! Looks for words in everything that lies below a folder, names of files included, in each form in
//! which a program might leave them. Not inside what is compressed or encrypted: streams of a PDF
//! file, for one, are not unpacked.

use base64::{
    Engine,
    engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD},
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// A form of a word, as bytes.
struct Trace {
    word: &'static str,
    form: &'static str,
    bytes: Vec<u8>,
}

/// What to look for.
pub(crate) struct Finder {
    traces: Vec<Trace>,
    /// The traces by their first two bytes, so that one pass over a file looks for all.
    begins: Vec<Vec<usize>>,
}

/// Where a word was found.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Found {
    pub(crate) word: &'static str,
    pub(crate) form: &'static str,
    pub(crate) file: PathBuf,
}

impl Finder {
    /// A finder of these words, each of eight letters or more: the shorter a word, the more often
    /// its base64 stands somewhere by chance.
    pub(crate) fn of(words: &[&'static str]) -> Self {
        let mut traces = Vec::new();
        for &word in words {
            assert!(word.len() >= 8, "{word} is too short to be looked for");
            let wide: Vec<u16> = word.encode_utf16().collect();
            let low: Vec<u8> = wide.iter().flat_map(|unit| unit.to_le_bytes()).collect();
            let high: Vec<u8> = wide.iter().flat_map(|unit| unit.to_be_bytes()).collect();
            for (form, bytes) in [
                ("UTF-8", word.as_bytes().to_vec()),
                ("UTF-16 LE", low.clone()),
                ("UTF-16 BE", high),
                ("base64 at 0", in_base64(word.as_bytes(), 0, false)),
                ("base64 at 1", in_base64(word.as_bytes(), 1, false)),
                ("base64 at 2", in_base64(word.as_bytes(), 2, false)),
                ("base64url at 0", in_base64(word.as_bytes(), 0, true)),
                ("base64url at 1", in_base64(word.as_bytes(), 1, true)),
                ("base64url at 2", in_base64(word.as_bytes(), 2, true)),
                ("base64 of UTF-16 at 0", in_base64(&low, 0, false)),
                ("base64 of UTF-16 at 1", in_base64(&low, 1, false)),
                ("base64 of UTF-16 at 2", in_base64(&low, 2, false)),
            ] {
                traces.push(Trace { word, form, bytes });
            }
        }
        let mut begins = vec![Vec::new(); 1 << 16];
        for (index, trace) in traces.iter().enumerate() {
            begins[pair(&trace.bytes)].push(index);
        }
        Self { traces, begins }
    }

    /// The first trace in some bytes.
    fn within(&self, bytes: &[u8]) -> Option<&Trace> {
        bytes.windows(2).enumerate().find_map(|(at, two)| {
            let begun = self.begins[pair(two)].iter().map(|&index| &self.traces[index]);
            begun.into_iter().find(|trace| bytes[at..].starts_with(&trace.bytes))
        })
    }

    /// Whether any of the words is in some bytes.
    pub(crate) fn is_in(&self, bytes: &[u8]) -> bool {
        self.within(bytes).is_some()
    }

    /// What is found below a folder, but for what lies in these folders of it.
    pub(crate) fn below(&self, folder: &Path, but: &[&Path]) -> Vec<Found> {
        let mut found = Vec::new();
        for file in files(folder) {
            if but.iter().any(|apart| file.starts_with(apart)) {
                continue;
            }
            let name = file.strip_prefix(folder).expect("below it").to_string_lossy().into_owned();
            // One that is gone again held nothing; sockets hold nothing.
            let bytes = fs::read(&file).unwrap_or_default();
            for bytes in [name.as_bytes(), &bytes] {
                if let Some(trace) = self.within(bytes) {
                    found.push(Found { word: trace.word, form: trace.form, file: file.clone() });
                }
            }
        }
        found
    }
}

/// The first two bytes as one number.
fn pair(bytes: &[u8]) -> usize {
    usize::from(bytes[0]) << 8 | usize::from(bytes[1])
}

/// The part of a text's base64 that is the same whatever stands around it, when that many bytes
/// over a multiple of three stand before.
fn in_base64(bytes: &[u8], before: usize, for_addresses: bool) -> Vec<u8> {
    let padded = [&vec![0; before][..], bytes].concat();
    let alphabet = if for_addresses { URL_SAFE_NO_PAD } else { STANDARD_NO_PAD };
    let encoded = alphabet.encode(&padded);
    // Each letter is six bits: those that hold a bit of what stands around are left out.
    let first = (before * 8).div_ceil(6);
    let last = padded.len() * 8 / 6;
    encoded.as_bytes()[first..last].to_vec()
}

/// All files below a folder; links are not followed.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if is_folder {
            found.extend(files(&entry.path()));
        } else {
            found.push(entry.path());
        }
    }
    found.sort();
    found
}

#[test]
fn the_finder_finds_every_form_of_a_word_wherever_it_stands() {
    const WORD: &str = "Zephyrantha";
    let finder = Finder::of(&[WORD, "189001019802"]);
    let wide: Vec<u16> = WORD.encode_utf16().collect();
    let low: Vec<u8> = wide.iter().flat_map(|unit| unit.to_le_bytes()).collect();
    let high: Vec<u8> = wide.iter().flat_map(|unit| unit.to_be_bytes()).collect();
    for around in 0..7 {
        let noise: Vec<u8> = (0..5_000).map(|number| (number * 37 + around) as u8).collect();
        let put = |planted: &[u8]| [&noise, planted, &noise].concat();
        let said = format!("{}{WORD}, {WORD}", "x".repeat(around));
        let shouted: Vec<u8> = said.encode_utf16().flat_map(u16::to_le_bytes).collect();
        for (form, bytes) in [
            ("UTF-8", put(WORD.as_bytes())),
            ("UTF-16 LE", put(&low)),
            ("UTF-16 BE", put(&high)),
            ("base64", put(STANDARD_NO_PAD.encode(&said).as_bytes())),
            ("base64url", put(URL_SAFE_NO_PAD.encode(&said).as_bytes())),
            ("base64 of UTF-16", put(STANDARD_NO_PAD.encode(&shouted).as_bytes())),
            ("the last byte", [&noise[..], b"189001019802"].concat()),
        ] {
            assert!(finder.is_in(&bytes), "{form} after {around} letters");
        }
        assert!(!finder.is_in(&noise));
        assert!(!finder.is_in(&put(&WORD.as_bytes()[..WORD.len() - 1])));
    }
    let folder = tempfile::tempdir().expect("a folder");
    let deep = folder.path().join("a/b");
    fs::create_dir_all(&deep).expect("a folder");
    fs::write(deep.join(format!("{WORD}.txt")), b"nothing").expect("a file");
    fs::write(deep.join("b"), WORD).expect("a file");
    fs::create_dir(folder.path().join("apart")).expect("a folder");
    fs::write(folder.path().join("apart/c"), WORD).expect("a file");
    let found = finder.below(folder.path(), &[&folder.path().join("apart")]);
    let places: Vec<_> = found.iter().map(|one| one.file.clone()).collect();
    assert_eq!(places, [deep.join(format!("{WORD}.txt")), deep.join("b")]);
}
