//! Settings of this laptop, in one small file beside no register: language, look, and where
//! registers were opened. Nothing from inside a register.

use crate::{
    api::program::Theme,
    error::{Error, Result},
    files::{make_private, write_whole},
    handover::Leaving,
    idle,
};
use chrono::{DateTime, Utc};
use domain::language::Language;
use serde::{Deserialize, Serialize};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// How many registers are remembered.
const REMEMBERED: usize = 8;
const FILE: &str = "settings.json";

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Settings {
    pub(crate) language: Language,
    pub(crate) theme: Theme,
    pub(crate) text_size: u32,
    pub(crate) level_keys: bool,
    /// Minutes untouched until it locks.
    pub(crate) lock_minutes: u32,
    /// The same in an interview.
    pub(crate) interview_lock_minutes: u32,
    pub(crate) recent: Vec<PathBuf>,
    /// By register, as its keys name it.
    pub(crate) backups: BTreeMap<String, BackupNotes>,
    /// Registers that were handed over, and are still to be removed.
    pub(crate) leaving: Vec<Leaving>,
}

/// What is noted of one register's backups: where they go and which are known to be good.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct BackupNotes {
    /// Where the register was opened last.
    pub(crate) register: PathBuf,
    /// The place that the user has chosen, beside the one on this disk.
    pub(crate) chosen: Option<PathBuf>,
    /// The newest one on this disk.
    pub(crate) here: Option<BackupNote>,
    /// The newest one in the chosen place.
    pub(crate) there: Option<BackupNote>,
}

impl BackupNotes {
    /// Whether the newest backup has no copy in the chosen place.
    pub(crate) fn lacks_copy(&self) -> bool {
        self.chosen.is_some() && self.here.is_some() && self.here != self.there
    }
}

/// A backup that was opened and checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct BackupNote {
    /// When it was made, by the wall clock.
    pub(crate) at: DateTime<Utc>,
    /// Size of its data.
    pub(crate) bytes: u64,
    /// The newest stamp in its log.
    pub(crate) stamp: i64,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: Language::Sv,
            theme: Theme::System,
            text_size: 100,
            level_keys: true,
            lock_minutes: 5,
            interview_lock_minutes: 45,
            recent: Vec::new(),
            backups: BTreeMap::new(),
            leaving: Vec::new(),
        }
    }
}

impl Settings {
    /// The settings kept in `folder`. A missing or unreadable file means the defaults: a program
    /// that does not start over a lost preference would be worse.
    pub(crate) fn read(folder: &Path) -> Self {
        let kept = fs::read(folder.join(FILE)).ok();
        let mut settings: Self =
            kept.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
        settings.text_size = settings.text_size.clamp(100, 200);
        settings.lock_minutes = within(&idle::MINUTES, settings.lock_minutes);
        settings.interview_lock_minutes =
            within(&idle::INTERVIEW_MINUTES, settings.interview_lock_minutes);
        settings
    }

    /// Writes the settings whole or not at all.
    pub(crate) fn write(&self, folder: &Path) -> Result<()> {
        make_private(folder)?;
        let json = serde_json::to_vec_pretty(self).map_err(|_| Error::Internal)?;
        write_whole(&folder.join(FILE), &json)
    }

    /// Puts a register first among those opened lately.
    pub(crate) fn remember(&mut self, register: &Path) {
        self.recent.retain(|other| other != register);
        self.recent.insert(0, register.to_owned());
        self.recent.truncate(REMEMBERED);
    }
}

fn within(range: &std::ops::RangeInclusive<u32>, value: u32) -> u32 {
    value.clamp(*range.start(), *range.end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lost_or_broken_settings_file_means_the_defaults() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Settings::read(folder.path()).text_size, 100);
        fs::write(folder.path().join(FILE), b"{ not json").unwrap();
        assert_eq!(Settings::read(folder.path()).language, Language::Sv);
        fs::write(folder.path().join(FILE), br#"{"text_size": 9000, "lock_minutes": 0}"#).unwrap();
        let settings = Settings::read(folder.path());
        assert_eq!((settings.text_size, settings.lock_minutes), (200, 1));
    }

    #[test]
    fn the_register_opened_last_stands_first_and_only_once() {
        let mut settings = Settings::default();
        for name in ["a", "b", "a", "c", "d", "e", "f", "g", "h", "i"] {
            settings.remember(Path::new(name));
        }
        let names: Vec<_> = settings.recent.iter().map(|path| path.to_str().unwrap()).collect();
        assert_eq!(names, ["i", "h", "g", "f", "e", "d", "c", "a"]);
    }
}
