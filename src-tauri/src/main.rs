//! The program's entry. Everything else is in the library, where tests reach it.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

/// Whatever Rust lets go of is zeroed: names and texts on their way to the page are in many a buffer
/// that nobody else would clear, and none is to be found in memory after the lock.
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

fn main() -> std::process::ExitCode {
    shell::run()
}
