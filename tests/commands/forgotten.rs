//! What the program's memory still says of people after the lock: nothing. The web view's own memory
//! is not here to be looked into; a test of the window reports it.

use crate::{
    memory,
    support::{TestProgram, paper_of},
};
use serde_json::json;

/// What Rust lets go of is zeroed, as in the program itself.
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

/// A given and a family name, written backwards: what is looked for lies in no memory by itself.
const BACKWARDS: [&str; 2] = ["annirakalluG", "nosxyzzaklyM"];

fn forwards(text: &str) -> String {
    text.chars().rev().collect()
}

/// How often one of the names lies in this process's memory.
fn found() -> usize {
    let mut count = 0;
    memory::of(std::process::id(), |bytes| {
        for name in BACKWARDS.map(str::as_bytes) {
            let is_name = |here: &[u8]| here.iter().rev().eq(name);
            let (&first, length) = (name.last().expect("a letter"), name.len());
            let starts = bytes.iter().enumerate().filter(|(_, byte)| **byte == first);
            count += starts
                .filter_map(|(at, _)| bytes.get(at..at + length))
                .filter(|here| is_name(here))
                .count();
        }
    });
    count
}

#[test]
fn after_the_lock_no_name_is_left_in_the_program_s_memory() {
    let test = TestProgram::with_register();
    let company = test.company("Nordmark Svets AB");
    let role = test.role(&company, "Svetsare");
    let [given, family] = BACKWARDS.map(forwards);
    let person = test.person(&given, &family, &company, &role);
    test.ok("mapping_start", json!({ "person_id": person, "role_id": role }));
    test.ok("search", json!({ "text": given }));
    assert_eq!(test.people().len(), 1);
    test.ok("paper_preview", paper_of(&person, "profile"));
    for (command, input) in [
        ("overview", json!({})),
        ("waiting_first", json!({})),
        ("person_page", json!({ "id": person })),
        ("history", json!({ "person": person })),
    ] {
        test.ok(command, input);
    }
    drop((given, family));
    assert!(found() > 0, "an open register has it in memory, or the look sees nothing");
    test.ok("register_lock", json!({}));
    assert_eq!(found(), 0, "somebody's name is left in memory");
}
