//! A disk as a power cut may leave it: whatever was waited for is there, and of the rest any part
//! of 512 bytes may be, or not, or be torn. A model in memory; it touches no file.

use super::layer::Event;
use crate::world::Stream;
use std::collections::BTreeMap;

/// What a disk writes whole, where its power lasts so long.
const SECTOR: usize = 512;

/// Files by their names.
pub(super) type Files = BTreeMap<String, Vec<u8>>;

enum Change {
    Write(usize, Vec<u8>),
    Truncate(usize),
}

/// Something with content, whatever it is called.
#[derive(Default)]
struct Content {
    synced: Vec<u8>,
    waiting: Vec<Change>,
}

/// Contents, and the names that lead to them: as programs see them, and as they are on the disk.
#[derive(Default)]
pub(super) struct Disk {
    contents: Vec<Content>,
    seen: BTreeMap<String, usize>,
    synced: BTreeMap<String, usize>,
}

impl Disk {
    /// A disk on which these files have been for long.
    pub(super) fn holding(files: &Files) -> Self {
        let mut disk = Self::default();
        for (name, bytes) in files {
            disk.contents.push(Content { synced: bytes.clone(), waiting: Vec::new() });
            disk.seen.insert(name.clone(), disk.contents.len() - 1);
        }
        disk.synced = disk.seen.clone();
        disk
    }

    pub(super) fn apply(&mut self, event: &Event) {
        match event {
            Event::Create(name) => {
                self.contents.push(Content::default());
                self.seen.insert(name.clone(), self.contents.len() - 1);
            }
            Event::Write(name, offset, bytes) => {
                self.content(name).waiting.push(Change::Write(*offset, bytes.clone()));
            }
            Event::Truncate(name, length) => {
                self.content(name).waiting.push(Change::Truncate(*length));
            }
            Event::Sync(name) => {
                let content = self.content(name);
                for change in content.waiting.drain(..) {
                    match change {
                        Change::Write(offset, bytes) => {
                            overwrite(&mut content.synced, offset, &bytes);
                        }
                        Change::Truncate(length) => content.synced.resize(length, 0),
                    }
                }
                self.synced.insert(name.clone(), self.seen[name]);
            }
            Event::Delete(name) => _ = self.seen.remove(name),
            Event::Rename(from, to) => {
                let content = self.seen.remove(from).unwrap();
                self.seen.insert(to.clone(), content);
            }
            Event::SyncFolder => self.synced = self.seen.clone(),
            Event::Acknowledged(_) => {}
        }
    }

    fn content(&mut self, name: &str) -> &mut Content {
        &mut self.contents[self.seen[name]]
    }

    /// What is found after the power is cut now.
    pub(super) fn after_power_cut(&self, chance: &mut Chance) -> Files {
        // Of what was not waited for: nothing, some, most, or all.
        let kept = [0, 128, 230, 256][chance.below(4)];
        let names = self.seen.keys().chain(self.synced.keys());
        names
            .filter_map(|name| {
                let (seen, synced) = (self.seen.get(name), self.synced.get(name));
                let found = if chance.below(256) < kept { seen } else { synced };
                let content = &self.contents[*found?];
                Some((name.clone(), content.after_power_cut(kept, chance)))
            })
            .collect()
    }
}

impl Content {
    fn after_power_cut(&self, kept: usize, chance: &mut Chance) -> Vec<u8> {
        let mut bytes = self.synced.clone();
        for change in &self.waiting {
            match change {
                Change::Truncate(length) => {
                    if chance.below(256) < kept {
                        bytes.resize(*length, 0);
                    }
                }
                Change::Write(offset, written) => {
                    let mut at = 0;
                    while at < written.len() {
                        let sector = SECTOR - (offset + at) % SECTOR;
                        let end = written.len().min(at + sector);
                        if chance.below(256) < kept {
                            overwrite(&mut bytes, offset + at, &written[at..end]);
                        } else if chance.below(8) == 0 && kept > 0 {
                            let torn = at + chance.below(end - at);
                            overwrite(&mut bytes, offset + at, &written[at..torn]);
                        }
                        at = end;
                    }
                }
            }
        }
        bytes
    }
}

fn overwrite(bytes: &mut Vec<u8>, offset: usize, with: &[u8]) {
    let end = offset + with.len();
    if bytes.len() < end {
        bytes.resize(end, 0);
    }
    bytes[offset..end].copy_from_slice(with);
}

/// Chance that repeats.
pub(super) struct Chance(Stream);

impl Chance {
    pub(super) fn new(seed: u8) -> Self {
        Self(Stream::new([seed; 32]))
    }

    /// A number from 0 to one below `limit`.
    pub(super) fn below(&mut self, limit: usize) -> usize {
        let mut bytes = [0; 8];
        self.0.next(&mut bytes);
        let limit = u64::try_from(limit).unwrap().max(1);
        usize::try_from(u64::from_le_bytes(bytes) % limit).unwrap()
    }
}

#[test]
fn what_was_waited_for_is_there_and_the_rest_may_be_in_any_part() {
    let name = || "file".to_owned();
    let mut disk = Disk::holding(&Files::from([(name(), vec![1; 2_000])]));
    disk.apply(&Event::Write(name(), 0, vec![2; 100]));
    disk.apply(&Event::Sync(name()));
    disk.apply(&Event::Write(name(), 1_000, vec![3; 3_000]));
    disk.apply(&Event::Create("new".into()));
    disk.apply(&Event::Delete(name()));
    let mut chance = Chance::new(1);
    let (mut lengths, mut new, mut torn) = (Vec::new(), 0, 0);
    for _ in 0..200 {
        let files = disk.after_power_cut(&mut chance);
        new += usize::from(files.contains_key("new"));
        let Some(file) = files.get("file") else { continue };
        assert!(file[..100] == [2; 100] && file[100..1_000] == [1; 900]);
        torn += usize::from(file[1_024..1_536].windows(2).any(|pair| pair == [3, 1]));
        lengths.push(file.len());
    }
    lengths.sort_unstable();
    lengths.dedup();
    assert!(lengths.len() > 5 && lengths[0] == 2_000 && lengths.contains(&4_000), "{lengths:?}");
    assert!(new > 20 && new < 180, "{new}");
    assert!(torn > 0);
}
