//! The memory of a process of our own, to look for what should be gone from it. Linux only.

use std::{
    fs::File,
    io::{Read, Seek, SeekFrom},
};

/// Gives what a process has written to in memory, run of pages by run of pages. What is reserved and
/// was never touched is passed over: it is larger than the machine.
pub(crate) fn of(process: u32, mut look: impl FnMut(&[u8])) {
    const PAGE: u64 = 4096;
    let open = |name| File::open(format!("/proc/{process}/{name}")).expect("a process of our own");
    let (mut memory, mut present) = (open("mem"), open("pagemap"));
    let maps = std::fs::read_to_string(format!("/proc/{process}/maps")).expect("its map");
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        let range =
            line.split(' ').next().and_then(|range| range.split_once('-')).expect("a range");
        let page = |text| u64::from_str_radix(text, 16).expect("an address") / PAGE;
        let (from, to) = (page(range.0), page(range.1));
        let mut run = Vec::new();
        for first in (from..to).step_by(512) {
            let mut entries = vec![0; 8 * usize::try_from((to - first).min(512)).expect("a size")];
            let there = present.seek(SeekFrom::Start(first * 8)).is_ok()
                && present.read_exact(&mut entries).is_ok();
            for (number, entry) in (first..).zip(entries.chunks(8)) {
                // The highest bit says that the page is in memory.
                let mut bytes = [0; PAGE as usize];
                if there
                    && entry[7] & 0x80 != 0
                    && memory.seek(SeekFrom::Start(number * PAGE)).is_ok()
                    && memory.read_exact(&mut bytes).is_ok()
                {
                    run.extend_from_slice(&bytes);
                } else if !run.is_empty() {
                    look(&run);
                    run.clear();
                }
            }
        }
        look(&run);
    }
}
