//! The register itself: making, opening and closing it, and changing its password. Not what is
//! written into it: see `write`.

use crate::{
    Error, KeyCost, Password, Piece, Program, Reader, RecoveryCode, Result, View, World,
    anchor::Anchor,
    backup::{copy::Snapshot, restore},
    connection,
    folder::{Files, FolderLock, make_private_folder, sync_folder},
    hybrid_clock::HybridClock,
    keys::{
        DataKey, Keys, Slot,
        copies::{self, Copies},
    },
    migrations, rekey,
    secret::Secret,
    world::{Stream, fill_secret},
    write::{Author, Maker, parse_id},
};
use chrono::NaiveDate;
use domain::id::{CoachId, DeviceId, TypedId};
use rusqlite::{Connection, OptionalExtension};
use std::{
    ffi::OsString,
    fs, io,
    ops::Deref,
    path::{Path, PathBuf},
    sync::Arc,
};

/// An open register. Reading is through [`View`], writing through [`Register::write`].
pub struct Register {
    pub(crate) view: View,
    pub(crate) maker: Maker,
    pub(crate) author: Author,
    pub(crate) storage: Storage,
}

/// Where a register lies.
pub(crate) enum Storage {
    /// In memory: for tests.
    Memory,
    /// In a folder, encrypted, with its lock held.
    Folder { files: Files, key: DataKey, lock: Arc<FolderLock>, anchor: Anchor },
}

impl Storage {
    /// The storage of a register that has just been opened.
    pub(crate) fn folder(files: Files, key: DataKey, lock: Arc<FolderLock>) -> Result<Self> {
        let anchor = Anchor::of(&files)?;
        Ok(Self::Folder { files, key, lock, anchor })
    }
}

impl Deref for Register {
    type Target = View;
    fn deref(&self) -> &View {
        &self.view
    }
}

impl Register {
    /// Makes a new register at `folder`, which must not exist, and opens it.
    ///
    /// It is made beside that place and moved there when it is whole, so nothing half made ever
    /// lies there. Keys are random in every world.
    ///
    /// # Errors
    /// [`Error::AlreadyExists`], [`Error::SymbolicLink`], [`Error::Missing`] if there is no folder
    /// to make it in, [`Error::ReadOnly`], [`Error::DiskFull`].
    pub fn create(
        folder: &Path,
        password: &Password,
        cost: KeyCost,
        program: Program,
        mut world: World,
    ) -> Result<Self> {
        match fs::symlink_metadata(folder) {
            Ok(found) if found.file_type().is_symlink() => return Err(Error::SymbolicLink),
            Ok(_) => return Err(Error::AlreadyExists),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error.into()),
        }
        let (parent, name) = parent_and_name(folder)?;
        let place = parent.join(&name);
        let beside = beside(&parent, &name)?;
        make_private_folder(&beside)?;
        let made = (|| {
            let key = make(&Files::in_folder(beside.clone()), password, cost, &mut world)?;
            fs::rename(&beside, &place)?;
            sync_folder(&parent)?;
            Ok(key)
        })();
        match made {
            Ok(key) => {
                let files = Files::of_register(&place)?;
                let lock = FolderLock::take(&files, program)?;
                let connection = connection::open_writing(&files.data(), &key)?;
                Self::with(connection, Storage::folder(files, key, Arc::new(lock))?, world)
            }
            Err(error) => {
                // Only what was made here a moment ago; the error is what matters.
                let _ = fs::remove_dir_all(&beside);
                Err(error)
            }
        }
    }

    /// Opens the register in `folder` with its password or its recovery code: migrates an older one,
    /// mends a lost copy of its key slots, ends a change of its key that was interrupted.
    ///
    /// # Errors
    /// In this order: [`Error::Missing`], [`Error::NotARegister`], [`Error::SymbolicLink`],
    /// [`Error::NewerFormat`] (and no byte is changed), [`Error::InUse`], [`Error::ReadOnly`],
    /// [`Error::WrongPassword`] ([`Error::WrongRecoveryCode`], [`Error::NoRecoveryCode`]),
    /// [`Error::Damaged`] (every page's seal is looked at).
    pub fn open<'s>(
        folder: &Path,
        secret: impl Into<Secret<'s>>,
        program: Program,
        world: World,
    ) -> Result<Self> {
        Self::open_and_keep(folder, secret, program, world, &mut |_| Ok(()))
    }

    /// As [`open`](Self::open); but an older register is first given to `keep`, which backs it up,
    /// and is not migrated if that fails.
    ///
    /// # Errors
    /// As [`open`](Self::open), and what `keep` answers.
    pub fn open_and_keep<'s>(
        folder: &Path,
        secret: impl Into<Secret<'s>>,
        program: Program,
        world: World,
        keep: &mut dyn FnMut(&Snapshot) -> Result<()>,
    ) -> Result<Self> {
        restore::finish_interrupted(folder)?;
        let secret = secret.into();
        let files = Files::of_register(folder)?;
        refuse_newer(&copies::read(&files)?.keys)?;
        let lock = FolderLock::take(&files, program)?;
        // Again, now that nobody else can write them.
        let mut copies = copies::read(&files)?;
        if copies.keys.next.is_some() {
            let keys = rekey::settle(&files, &copies.keys, secret)?;
            copies = Copies { keys, needs_mending: false };
        }
        let key = copies.keys.open(secret)?;
        rekey::forget_copy(&files)?;
        Self::open_with_key(files, copies, key, lock, world, keep)
    }

    pub(crate) fn open_with_key(
        files: Files,
        copies: Copies,
        key: DataKey,
        lock: FolderLock,
        world: World,
        keep: &mut dyn FnMut(&Snapshot) -> Result<()>,
    ) -> Result<Self> {
        let lock = Arc::new(lock);
        let mut connection = connection::open_writing(&files.data(), &key)?;
        // The newest saves into the file first: a page that a crash left half written there is
        // whole in the log, and no damage.
        connection::checkpoint(&connection)?;
        if connection::broken_seals(&connection)? > 0 {
            return Err(Error::Damaged(Piece::Data));
        }
        if migrations::version(&connection)? < migrations::LATEST {
            keep(&Snapshot::of(&files, &key, &lock, world.clock.now())?)?;
            // The keys first: an older program must know at every moment that it is too old.
            let generation = copies.keys.generation + 1;
            let keys = Keys { schema: migrations::LATEST, generation, ..copies.keys };
            copies::write(&files, &keys, &mut |_| Ok(()))?;
            migrations::run(&mut connection)?;
        } else if copies.needs_mending {
            copies::write(&files, &copies.keys, &mut |_| Ok(()))?;
        }
        Self::with(connection, Storage::folder(files, key, lock)?, world)
    }

    /// A register in memory, with the same schema and nothing encrypted: for tests.
    ///
    /// # Errors
    /// If the world gives no random bytes.
    pub fn in_memory(mut world: World) -> Result<Self> {
        let connection = connection::in_memory()?;
        add_device(&connection, &mut world)?;
        Self::with(connection, Storage::Memory, world)
    }

    fn with(connection: Connection, storage: Storage, mut world: World) -> Result<Self> {
        let device: Option<String> = connection
            .query_row("SELECT id FROM device WHERE is_this = 1", [], |row| row.get(0))
            .optional()?;
        let device: DeviceId = parse_id(&device.ok_or(Error::Damaged(Piece::Data))?)?;
        let sequence = connection.query_row(
            "SELECT coalesce(max(seq), 0) FROM revision WHERE device = ?1",
            [device.to_string()],
            |row| row.get(0),
        )?;
        let latest = connection.query_row(
            // Each device's stamps rise with its sequence: its last is its highest.
            "SELECT max(
                 coalesce((SELECT max(hlc) FROM operation), 0),
                 coalesce(max((
                     SELECT hlc FROM revision WHERE device = device.id ORDER BY seq DESC LIMIT 1
                 )), 0)
             ) FROM device",
            [],
            |row| row.get(0),
        )?;
        let mut seed = [0; 32];
        world.random.fill(&mut seed)?;
        let hybrid = HybridClock::after(latest, Stream::new(seed));
        Ok(Self {
            view: View::new(connection),
            maker: Maker { clock: world.clock, hybrid },
            author: Author { device, sequence, coach: None },
            storage,
        })
    }

    /// Says who writes from now on: that coach's id stands in the log.
    pub fn sign_as(&mut self, coach: Option<CoachId>) {
        self.author.coach = coach;
    }

    /// A new id, for use in the next write.
    #[must_use]
    pub fn new_id<Id: TypedId>(&mut self) -> Id {
        Id::from(self.maker.new_uuid())
    }

    /// The instant now, in whole milliseconds, by the register's clock.
    #[must_use]
    pub fn now(&self) -> chrono::DateTime<chrono::Utc> {
        crate::world::whole_milliseconds(self.maker.clock.now())
    }

    /// A picture of the register as it is now, to be read on another thread.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn reader(&self) -> Result<Reader> {
        Reader::new(&self.view, &self.storage)
    }

    /// The register as it is now, to be backed up on another thread.
    ///
    /// # Errors
    /// If it cannot be read; [`Error::Missing`] for one in memory.
    pub fn snapshot(&self) -> Result<Snapshot> {
        match &self.storage {
            Storage::Memory => Err(Error::Missing(Piece::Folder)),
            Storage::Folder { files, key, lock, .. } => {
                Snapshot::of(files, key, lock, self.maker.clock.now())
            }
        }
    }

    /// How many rows were written since it was opened, drafts and settings included: a number that
    /// has not risen says that a backup would hold nothing new.
    #[must_use]
    pub fn rows_written(&self) -> u64 {
        self.view.connection().total_changes()
    }

    /// The newest stamp in the log, 0 in an empty one: it tells whether two copies of a register
    /// hold the same operations.
    ///
    /// # Errors
    /// If the register cannot be read.
    pub fn newest_stamp(&self) -> Result<i64> {
        newest_stamp(self.connection())
    }

    /// Where the register lies; none if it is in memory.
    #[must_use]
    pub fn folder(&self) -> Option<&Path> {
        match &self.storage {
            Storage::Memory => None,
            Storage::Folder { files, .. } => Some(files.folder()),
        }
    }

    /// Asked before something is written, so that nothing goes where nobody finds it, and again
    /// before that is acknowledged.
    ///
    /// # Errors
    /// [`Error::Moved`] if the register lies no longer where it was opened.
    pub(crate) fn is_at_its_place(&self) -> Result<()> {
        match &self.storage {
            Storage::Memory => Ok(()),
            Storage::Folder { anchor, .. } => anchor.holds(),
        }
    }

    pub(crate) fn storage(&self) -> &Storage {
        &self.storage
    }

    /// Changes the password: rewrites its slot and nothing else. If this is interrupted, either the
    /// old or the new password opens the register.
    ///
    /// # Errors
    /// [`Error::WrongPassword`] if `current` is not the password; nothing is changed then.
    pub fn change_password(
        &mut self,
        current: &Password,
        new: &Password,
        cost: KeyCost,
    ) -> Result<()> {
        replace_password(self.files()?, current.into(), new, cost, &mut |_| Ok(()))
    }

    /// Whether the register opens with this password.
    ///
    /// # Errors
    /// If the key files cannot be read.
    pub fn opens_with(&self, password: &Password) -> Result<bool> {
        match copies::read(self.files()?)?.keys.open(password) {
            Ok(_) => Ok(true),
            Err(Error::WrongPassword) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Puts a recovery code in force, in the place of the one before: from now on it opens the
    /// register, and the old one does not. If this is interrupted, the old or the new one opens.
    ///
    /// Done only when the user has read the code back from paper: until then it lives nowhere but
    /// in memory, and the sheet that is there goes on opening the register.
    ///
    /// # Errors
    /// [`Error::WrongPassword`] if `present` is not the password; nothing is changed then.
    pub fn set_recovery_code(
        &mut self,
        present: &Password,
        code: &RecoveryCode,
        made: NaiveDate,
        cost: KeyCost,
    ) -> Result<()> {
        set_recovery_code(self.files()?, present, code, made, cost, &mut |_| Ok(()))
    }

    /// The day that the recovery code in force was made; none if there is none.
    ///
    /// # Errors
    /// If the key files cannot be read.
    pub fn recovery_made_on(&self) -> Result<Option<NaiveDate>> {
        match &self.storage {
            Storage::Memory => Ok(None),
            Storage::Folder { files, .. } => Ok(copies::read(files)?.keys.recovery_made_on()),
        }
    }

    /// The same of a register that need not be open: the key files say it to whoever has them.
    ///
    /// # Errors
    /// As for [`Register::open`], as far as nothing has to be opened.
    pub fn recovery_made_on_at(folder: &Path) -> Result<Option<NaiveDate>> {
        let keys = copies::read(&Files::of_register(folder)?)?.keys;
        refuse_newer(&keys)?;
        Ok(keys.recovery_made_on())
    }

    /// Opens a register whose password is forgotten with its recovery code, and gives it a new
    /// password. The code stays in force.
    ///
    /// An older register is first given to `keep`, as by [`open_and_keep`](Self::open_and_keep).
    ///
    /// # Errors
    /// As for [`Register::open`], and what `keep` answers. If the new password cannot be written, the
    /// old one stays.
    pub fn recover(
        folder: &Path,
        code: &RecoveryCode,
        (new, cost): (&Password, KeyCost),
        program: Program,
        world: World,
        keep: &mut dyn FnMut(&Snapshot) -> Result<()>,
    ) -> Result<Self> {
        let register = Self::open_and_keep(folder, code, program, world, keep)?;
        replace_password(register.files()?, code.into(), new, cost, &mut |_| Ok(()))?;
        Ok(register)
    }

    /// The files, where they still lie.
    fn files(&self) -> Result<&Files> {
        self.is_at_its_place()?;
        match &self.storage {
            Storage::Memory => Err(Error::Missing(Piece::Keys)),
            Storage::Folder { files, .. } => Ok(files),
        }
    }

    /// Closes the register like [`close`](Self::close), and keeps what opens it again without a
    /// password: for the moment in which something else is to take its place.
    ///
    /// # Errors
    /// As [`close`](Self::close).
    pub fn close_to_return(self) -> Result<Closed> {
        let Storage::Folder { files, key, .. } = &self.storage else {
            return Err(Error::Missing(Piece::Folder));
        };
        let closed = Closed { files: files.clone(), key: key.clone() };
        self.close()?;
        Ok(closed)
    }

    /// Closes the register, with everything moved into its one data file.
    ///
    /// # Errors
    /// If that cannot be written; what was saved is on the disk all the same.
    pub fn close(self) -> Result<()> {
        let connection = self.view.into_connection();
        if matches!(self.storage, Storage::Folder { .. }) {
            connection::checkpoint(&connection)?;
        }
        connection.close().map_err(|(_, error)| error)?;
        Ok(())
    }
}

/// A register that was closed a moment ago, with its key.
pub struct Closed {
    files: Files,
    key: DataKey,
}

impl Closed {
    /// Opens it again.
    ///
    /// # Errors
    /// As [`Register::open`].
    pub fn open(self, program: Program, world: World) -> Result<Register> {
        let lock = FolderLock::take(&self.files, program)?;
        let copies = copies::read(&self.files)?;
        Register::open_with_key(self.files, copies, self.key, lock, world, &mut |_| Ok(()))
    }
}

pub(crate) fn replace_password(
    files: &Files,
    present: Secret<'_>,
    new: &Password,
    cost: KeyCost,
    before: &mut dyn FnMut(copies::Step) -> io::Result<()>,
) -> Result<()> {
    let keys = copies::read(files)?.keys;
    let key = keys.open(present)?;
    let slot = Slot::of_password(keys.register, new, cost, &key)?;
    copies::write(files, &keys.with(slot), before)
}

pub(crate) fn set_recovery_code(
    files: &Files,
    present: &Password,
    code: &RecoveryCode,
    made: NaiveDate,
    cost: KeyCost,
    before: &mut dyn FnMut(copies::Step) -> io::Result<()>,
) -> Result<()> {
    let keys = copies::read(files)?.keys;
    let key = keys.open(present)?;
    let slot = Slot::of_recovery_code(keys.register, code, made, cost, &key)?;
    copies::write(files, &keys.with(slot), before)
}

pub(crate) fn refuse_newer(keys: &Keys) -> Result<()> {
    if keys.schema > migrations::LATEST {
        return Err(Error::NewerFormat { found: keys.schema, known: migrations::LATEST });
    }
    Ok(())
}

pub(crate) fn newest_stamp(connection: &Connection) -> Result<i64> {
    let sql = "SELECT coalesce(max(hlc), 0) FROM operation";
    Ok(connection.query_row(sql, [], |row| row.get(0))?)
}

/// Makes the files of a new register and closes them.
fn make(files: &Files, password: &Password, cost: KeyCost, world: &mut World) -> Result<DataKey> {
    let key = DataKey::generate()?;
    let mut identity = [0; 16];
    fill_secret(&mut identity)?;
    let register = uuid::Builder::from_random_bytes(identity).into_uuid();
    let slots = vec![Slot::of_password(register, password, cost, &key)?];
    let keys = Keys { register, generation: 1, schema: migrations::LATEST, slots, next: None };
    copies::write(files, &keys, &mut |_| Ok(()))?;
    let connection = connection::create(&files.data(), &key, migrations::LATEST)?;
    add_device(&connection, world)?;
    connection::checkpoint(&connection)?;
    connection.close().map_err(|(_, error)| error)?;
    sync_folder(files.folder())?;
    Ok(key)
}

/// Gives a register the device that writes in it from now on.
pub(crate) fn add_device(connection: &Connection, world: &mut World) -> Result<()> {
    let mut seed = [0; 32];
    world.random.fill(&mut seed)?;
    let now = world.clock.now().timestamp_millis();
    connection.execute("UPDATE device SET is_this = 0 WHERE is_this = 1", [])?;
    let mut ids = HybridClock::after(0, Stream::new(seed));
    // Where chance repeats itself, the first ones may have been given already.
    let add = "INSERT OR IGNORE INTO device (id, is_this) VALUES (?1, 1)";
    while connection.execute(add, [ids.new_uuid(now).to_string()])? == 0 {}
    Ok(())
}

pub(crate) fn parent_and_name(folder: &Path) -> Result<(PathBuf, OsString)> {
    let name = folder.file_name().ok_or(Error::NotARegister)?.to_owned();
    let parent = match folder.parent() {
        Some(parent) if parent.as_os_str().is_empty() => Path::new("."),
        Some(parent) => parent,
        None => return Err(Error::NotARegister),
    };
    match fs::canonicalize(parent) {
        Ok(parent) if parent.is_dir() => Ok((parent, name)),
        Ok(_) => Err(Error::Missing(Piece::Folder)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(Error::Missing(Piece::Folder)),
        Err(error) => Err(error.into()),
    }
}

/// A hidden name beside the register's, of which no two are the same.
pub(crate) fn beside(parent: &Path, name: &OsString) -> Result<PathBuf> {
    let mut chance = [0; 8];
    fill_secret(&mut chance)?;
    let mut hidden = OsString::from(".");
    hidden.push(name);
    hidden.push(format!(".{}", crate::blob::hexadecimal(&chance)));
    Ok(parent.join(hidden))
}
