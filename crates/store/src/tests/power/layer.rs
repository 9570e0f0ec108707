//! A layer between SQLite and the disk, for tests: it passes every call on to the system's own VFS,
//! tells what is written and synced in one watched folder, and can make the disk full or end the
//! process at a chosen call. It understands nothing of what is written.
//!
//! It is the process's default VFS from its first use on, so that the store opens its registers
//! through it without knowing; files outside the watched folder pass by untouched.

#![allow(unsafe_code, reason = "SQLite calls a VFS through pointers to C functions")]

use rusqlite::ffi;
use std::{
    ffi::{CStr, c_char, c_int, c_void},
    path::{Path, PathBuf},
    ptr, slice,
    sync::{Mutex, MutexGuard, Once, PoisonError},
};

/// What happened to a file of the watched folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Event {
    /// It was made.
    Create(String),
    /// Bytes were written, from an offset on.
    Write(String, usize, Vec<u8>),
    /// It was cut, or lengthened with zeros, to a length.
    Truncate(String, usize),
    /// The disk was waited for: what was written is there, and so is the entry of a new file.
    Sync(String),
    /// It was removed.
    Delete(String),
    /// It got the name of another, which it replaced.
    Rename(String, String),
    /// The folder was waited for: its entries are what they are now.
    SyncFolder,
    /// The test was told that its save of this number is kept.
    Acknowledged(u32),
}

/// What befalls the watched folder at a call that changes it, counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// From this call on nothing can be written.
    FullFrom(usize),
    /// The process ends before this call, as if it were killed.
    EndAt(usize),
}

struct Watched {
    folder: PathBuf,
    events: Vec<Event>,
    calls: usize,
    trouble: Option<Trouble>,
}

static WATCHED: Mutex<Option<Watched>> = Mutex::new(None);
/// One test at a time has a folder watched.
static TURN: Mutex<()> = Mutex::new(());

fn watched() -> MutexGuard<'static, Option<Watched>> {
    WATCHED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A folder that is watched until this is dropped. Databases opened before are not seen.
pub(crate) struct Watch {
    _turn: MutexGuard<'static, ()>,
}

impl Watch {
    pub(crate) fn over(folder: &Path) -> Self {
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        install();
        let folder = folder.canonicalize().unwrap();
        *watched() = Some(Watched { folder, events: Vec::new(), calls: 0, trouble: None });
        Self { _turn: turn }
    }

    /// Notes what SQLite does not do itself.
    pub(crate) fn note(&self, event: Event) {
        watched().as_mut().unwrap().events.push(event);
    }

    pub(crate) fn befall(&self, trouble: Option<Trouble>) {
        watched().as_mut().unwrap().trouble = trouble;
    }

    pub(crate) fn events(&self) -> Vec<Event> {
        watched().as_ref().unwrap().events.clone()
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        *watched() = None;
    }
}

/// Tells of a call that is about to change a file; an answer is the error to give instead.
fn about_to(event: impl FnOnce() -> Event) -> Option<c_int> {
    let mut watched = watched();
    let watched = watched.as_mut()?;
    let call = watched.calls;
    watched.calls += 1;
    match watched.trouble {
        Some(Trouble::EndAt(end)) if call == end => std::process::abort(),
        Some(Trouble::FullFrom(full)) if call >= full => return Some(ffi::SQLITE_FULL),
        _ => {}
    }
    watched.events.push(event());
    None
}

/// The file's name, if it lies in the watched folder and is part of what a power cut leaves: the
/// index in shared memory is made anew by whoever opens first.
fn name_of(path: *const c_char) -> Option<String> {
    if path.is_null() {
        return None;
    }
    // SAFETY: SQLite gives a text that ends with a zero and outlives the call.
    let path = Path::new(unsafe { CStr::from_ptr(path) }.to_str().ok()?);
    let is_watched = watched().as_ref().is_some_and(|w| path.parent() == Some(&w.folder));
    is_watched.then(|| path.file_name().unwrap().to_str().unwrap().to_owned())
}

/// An open file: what SQLite sees of it, our note, and, right behind in the same memory, the file
/// of the VFS below.
#[repr(C)]
struct Layered {
    seen: ffi::sqlite3_file,
    name: Option<String>,
}

/// The VFS below.
struct System(*mut ffi::sqlite3_vfs);
// SAFETY: a registered VFS lives as long as the process and is used by all of its threads.
unsafe impl Send for System {}
static SYSTEM: Mutex<System> = Mutex::new(System(ptr::null_mut()));

fn system() -> *mut ffi::sqlite3_vfs {
    SYSTEM.lock().unwrap_or_else(PoisonError::into_inner).0
}

fn install() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // SAFETY: SQLite is asked for its default VFS, which it never frees. The layer is a copy of
        // it (its functions look at nothing in it but the copied data) that lives for ever too.
        unsafe {
            let system = ffi::sqlite3_vfs_find(ptr::null());
            *SYSTEM.lock().unwrap() = System(system);
            let layer = Box::leak(Box::new(*system));
            layer.zName = c"layer".as_ptr();
            layer.szOsFile += c_int::try_from(size_of::<Layered>()).unwrap();
            layer.xOpen = Some(open);
            layer.xDelete = Some(delete);
            assert_eq!(ffi::sqlite3_vfs_register(layer, 1), ffi::SQLITE_OK);
        }
    });
}

unsafe extern "C" fn open(
    _: *mut ffi::sqlite3_vfs,
    path: ffi::sqlite3_filename,
    file: *mut ffi::sqlite3_file,
    flags: c_int,
    flags_out: *mut c_int,
) -> c_int {
    let name = name_of(path);
    // SAFETY: as in `name_of`.
    let is_new =
        name.is_some() && !Path::new(unsafe { CStr::from_ptr(path) }.to_str().unwrap()).exists();
    if is_new && let Some(error) = about_to(|| Event::Create(name.clone().unwrap())) {
        return error;
    }
    // SAFETY: SQLite gives `szOsFile` bytes for this file, aligned like any of its allocations: room
    // for ours and for that of the VFS below, whose own `open` fills its part.
    unsafe {
        let layered = file.cast::<Layered>();
        layered.write(Layered { seen: ffi::sqlite3_file { pMethods: ptr::null() }, name });
        let answer = (*system()).xOpen.unwrap()(system(), path, below(file), flags, flags_out);
        if answer == ffi::SQLITE_OK {
            (*layered).seen.pMethods = &raw const METHODS;
        } else {
            ptr::drop_in_place(&raw mut (*layered).name);
        }
        answer
    }
}

unsafe extern "C" fn delete(
    _: *mut ffi::sqlite3_vfs,
    path: *const c_char,
    sync_folder: c_int,
) -> c_int {
    if let Some(name) = name_of(path) {
        if let Some(error) = about_to(|| Event::Delete(name)) {
            return error;
        }
        if sync_folder != 0 {
            about_to(|| Event::SyncFolder);
        }
    }
    // SAFETY: passed on as it came.
    unsafe { (*system()).xDelete.unwrap()(system(), path, sync_folder) }
}

fn below(file: *mut ffi::sqlite3_file) -> *mut ffi::sqlite3_file {
    file.cast::<Layered>().wrapping_add(1).cast()
}

/// Tells of a call on an open file, if it is watched.
///
/// # Safety
/// `file` was opened by this layer.
unsafe fn tell(file: *mut ffi::sqlite3_file, event: impl FnOnce(String) -> Event) -> Option<c_int> {
    // SAFETY: `open` has written it there.
    let name = unsafe { (*file.cast::<Layered>()).name.as_ref() }?;
    about_to(|| event(name.clone()))
}

/// Methods of an open file: each tells what it is about to do, where that changes something, and
/// passes the call on to the file below.
macro_rules! methods {
    ($($method:ident($($argument:ident: $type:ty),*) $(-> $answer:ty)? $(= $event:expr)?;)+) => {$(
        unsafe extern "C" fn $method(
            file: *mut ffi::sqlite3_file $(, $argument: $type)*
        ) $(-> $answer)? {
            // SAFETY: SQLite calls this for files that `open` has opened, with the arguments that
            // the method's contract says; they are passed on as they came.
            unsafe {
                $(if let Some(error) = tell(file, $event) {
                    return error;
                })?
                let below = below(file);
                (*(*below).pMethods).$method.unwrap()(below $(, $argument)*)
            }
        }
    )+};
}

#[allow(non_snake_case, reason = "named as in SQLite's table of methods")]
mod methods {
    use super::*;

    methods! {
        xRead(to: *mut c_void, amount: c_int, offset: i64) -> c_int;
        xWrite(from: *const c_void, amount: c_int, offset: i64) -> c_int = |name| {
            let bytes = slice::from_raw_parts(from.cast::<u8>(), amount.try_into().unwrap());
            Event::Write(name, offset.try_into().unwrap(), bytes.to_vec())
        };
        xTruncate(length: i64) -> c_int = |name| Event::Truncate(name, length.try_into().unwrap());
        xSync(flags: c_int) -> c_int = Event::Sync;
        xFileSize(size: *mut i64) -> c_int;
        xLock(kind: c_int) -> c_int;
        xUnlock(kind: c_int) -> c_int;
        xCheckReservedLock(answer: *mut c_int) -> c_int;
        xFileControl(operation: c_int, argument: *mut c_void) -> c_int;
        xSectorSize() -> c_int;
        xDeviceCharacteristics() -> c_int;
        xShmMap(page: c_int, size: c_int, extend: c_int, at: *mut *mut c_void) -> c_int;
        xShmLock(offset: c_int, amount: c_int, flags: c_int) -> c_int;
        xShmBarrier();
        xShmUnmap(delete: c_int) -> c_int;
    }

    pub(super) unsafe extern "C" fn close(file: *mut ffi::sqlite3_file) -> c_int {
        // SAFETY: `open` has made both; SQLite uses the file no more.
        unsafe {
            ptr::drop_in_place(&raw mut (*file.cast::<Layered>()).name);
            let below = below(file);
            (*(*below).pMethods).xClose.unwrap()(below)
        }
    }

    /// The second version: without mapped reading, which is nothing to the store.
    pub(super) static METHODS: ffi::sqlite3_io_methods = ffi::sqlite3_io_methods {
        iVersion: 2,
        xClose: Some(close),
        xRead: Some(xRead),
        xWrite: Some(xWrite),
        xTruncate: Some(xTruncate),
        xSync: Some(xSync),
        xFileSize: Some(xFileSize),
        xLock: Some(xLock),
        xUnlock: Some(xUnlock),
        xCheckReservedLock: Some(xCheckReservedLock),
        xFileControl: Some(xFileControl),
        xSectorSize: Some(xSectorSize),
        xDeviceCharacteristics: Some(xDeviceCharacteristics),
        xShmMap: Some(xShmMap),
        xShmLock: Some(xShmLock),
        xShmBarrier: Some(xShmBarrier),
        xShmUnmap: Some(xShmUnmap),
        xFetch: None,
        xUnfetch: None,
    };
}
use methods::METHODS;
