//! How every use case fails: as data that a caller can act on, with the field it concerns. The
//! sentence for it comes from the `words` crate, in the language of the moment.

mod of_store;

use chrono::NaiveDate;
use domain::{
    date_input::DateInputError,
    id::PersonId,
    identity::{IdentityError, IdentityWarning},
    level::LevelOutOfRange,
    organisation_number::OrganisationNumberError,
    period::EndsBeforeStart,
    plan::PlanState,
    sni::SniError,
    ssyk::SsykError,
    text::TextError,
    training::SeatRefusal,
    wall_time::WallTimeError,
};
use of_store::{of_backup, of_store};
use serde::Serialize;
use std::{
    io,
    path::{Path, PathBuf},
};
use store::{RecoveryCode, RecoveryCodeError};
use ts_rs::TS;
use words::{Message, Words};

/// What a use case answers.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a use case did not do what was asked. Nothing was changed then.
///
/// No text of it carries a value from the register: errors may be logged.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// No register is open.
    #[error("no register is open")]
    Locked,
    /// Something that was typed is wrong.
    #[error("field {field} is wrong: {wrong:?}")]
    Field {
        /// The field, as the request names it.
        field: &'static str,
        /// What is wrong.
        wrong: Wrong,
    },
    /// It is not there, or not any more.
    #[error("not found")]
    NotFound,
    /// Somebody like that is in the register.
    #[error("the same person by {by:?}")]
    SamePerson {
        /// What is the same.
        by: SamePerson,
        /// Who is there.
        id: PersonId,
    },
    /// The register did not do it.
    #[error(transparent)]
    Store(store::Error),
    /// The register at a place did not open or was not made.
    #[error("register: {error}")]
    Register {
        /// Where; never logged.
        path: PathBuf,
        /// What the store says.
        error: store::Error,
    },
    /// A backup at a place was not made, opened or put back.
    #[error("backup: {error}")]
    Backup {
        /// The place or the backup; never logged.
        path: PathBuf,
        /// What the store says.
        error: store::Error,
    },
    /// The register has a damage, so no backup of it was made.
    #[error("the register is damaged and was not backed up")]
    RegisterNotBackedUp,
    /// The copy at a place did not turn out whole, and was removed.
    #[error("a copy did not turn out whole")]
    CopyNotWhole(PathBuf),
    /// A file beside the register could not be read or written.
    #[error("a file could not be read or written ({})", .error.kind())]
    File {
        /// Which; never logged.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// A paper could not be made.
    #[error("a paper could not be made")]
    Paper(print::Error),
    /// The system has no viewer for papers, or it did not start.
    #[error("no viewer for papers")]
    NoViewer(PathBuf),
    /// No recovery code has been shown that could be printed or read back.
    #[error("no new recovery code")]
    NoNewCode,
    /// Something in the program, such as a batch of papers, still reads the register.
    #[error("the register is still read")]
    StillRead,
    /// The change to a new key was interrupted half-way. The register is closed, and opening it
    /// brings the change to an end.
    #[error("the change of the key was interrupted")]
    RekeyInterrupted,
    /// A batch of papers is being made.
    #[error("a batch is running")]
    BatchRunning,
    /// A plan paper of somebody without a plan.
    #[error("no plan")]
    NoPlan,
    /// There is no visit to put into a calendar.
    #[error("no visits")]
    NoVisits,
    /// A report date with nothing before it, in a project without a first day.
    #[error("no period")]
    ReportWithoutPeriod,
    /// Nobody in the selection has a paper to make.
    #[error("nothing to print")]
    NothingToPrint,
    /// A model package that is none, or not whole.
    #[error("no package: {0:?}")]
    Package(PackageFault),
    /// The model has this text, which names somebody: no package is made of it.
    #[error("the model names somebody")]
    PackageNames(String),
    /// A fault of the program.
    #[error("internal")]
    Internal,
}

/// What is wrong with a file that was to be a model package.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackageFault {
    /// More than any package has.
    TooLarge,
    /// Some other file.
    NotAPackage,
    /// A newer program made it.
    Newer,
    /// Something in it is missing, unknown or not as it must be.
    Broken,
}

/// What two people have in common that they should not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SamePerson {
    /// The identity number: cannot be another person.
    Number,
    /// The name: may be another person.
    Name,
}

/// What is wrong with something typed.
#[derive(Clone, Debug, PartialEq)]
pub enum Wrong {
    /// A text.
    Text(TextError),
    /// A date.
    Date(DateInputError),
    /// An end before its start.
    Period(EndsBeforeStart),
    /// Not a whole number, or over the limit.
    Number {
        /// Highest that fits.
        limit: u32,
    },
    /// A number outside its range.
    Outside {
        /// Lowest.
        lowest: u32,
        /// Highest.
        highest: u32,
    },
    /// A month that cannot be closed: not over, after one that is open, or as it was closed.
    MonthNotOpen,
    /// No column, or one more than once.
    Columns,
    /// A report that was issued does not change.
    Issued,
    /// A year outside 1900–2100.
    Year,
    /// A last year before the first.
    YearBefore,
    /// A day on which something was done that has not been yet.
    NotYet,
    /// A time of day.
    WallTime(WallTimeError),
    /// An end earlier in the day than the beginning.
    TimeBefore,
    /// A time at a visit that somebody has.
    TimeTaken,
    /// A day of a validation whose time is kept already.
    DayHasTime,
    /// A certificate of somebody who did not take part to the end.
    NotAttended,
    /// Too many people for the time that is left of a visit.
    NoRoom {
        /// How many there is room for.
        room: u32,
    },
    /// A level outside 0–4.
    Level {
        /// As given.
        given: i64,
    },
    /// A level without its number.
    NoLevel,
    /// A rater whose ratings are not made in the interview.
    RaterElsewhere,
    /// An identity number.
    Identity(IdentityError),
    /// An organisation number.
    Organisation(OrganisationNumberError),
    /// Another company has the organisation number.
    CompanyIsThere,
    /// An industry code.
    Sni(SniError),
    /// An occupation code.
    Ssyk(SsykError),
    /// An e-mail address.
    Email,
    /// More women than people are aimed at.
    MoreWomenThanPeople,
    /// A role that requires nothing yet.
    NothingRequired,
    /// A state that a plan cannot go to from where it is.
    PlanState {
        /// Where it is.
        from: PlanState,
        /// Where it should go.
        to: PlanState,
    },
    /// Not a length of time.
    Hours,
    /// Not an amount of money.
    Kronor,
    /// A seat may not go there.
    Seat(SeatRefusal),
    /// The person has a seat at that occasion.
    HasSeat,
    /// The occasion is held for another company than the person's.
    OtherCompany,
    /// Fewer seats than are taken.
    FewerSeats {
        /// How many are taken.
        taken: u32,
    },
    /// More time than a day has.
    MoreThanADay,
    /// A day that has not been.
    DayToCome,
    /// Time that stands on a signed list.
    Certified {
        /// Day of the signature.
        on: NaiveDate,
    },
    /// The person is compared with the role already.
    ComparedAlready,
    /// The person's plan is closed.
    PlanClosed,
    /// The person's plan has all that the template would put there.
    HasTemplate,
    /// The training is an action of the person's plan already.
    HasTraining,
    /// The project has no rate for the euro.
    NoEuroRate,
    /// More aid than the ceiling has room for.
    OverCeiling {
        /// What is left, whole euros.
        room_euro: i64,
    },
    /// A day before one that it must follow.
    DayBefore {
        /// The first day that fits.
        not_before: NaiveDate,
    },
    /// The outcome of a validation is not what was said of its areas.
    ResultAgainstAreas,
    /// An occasion's days were changed after attendance was noted.
    AttendanceNoted,
    /// No password.
    PasswordMissing,
    /// A password that is easy to guess.
    PasswordWeak,
    /// Password and repetition differ.
    PasswordsDiffer,
    /// The register's name was not typed as it is.
    NotConfirmed,
    /// Neither the person's name nor their participant number was typed.
    PersonNotConfirmed,
    /// Nobody said why a person is erased.
    GroundMissing,
    /// The present password is not right.
    PasswordWrong,
    /// The new password is the present one.
    PasswordSame,
    /// A recovery code that is none.
    RecoveryCode(RecoveryCodeError),
    /// A recovery code that is not the one just shown.
    RecoveryCodeDiffers,
    /// A recovery code that does not open the register.
    RecoveryCodeWrong,
    /// The register has no recovery code.
    NoRecoveryCode,
}

macro_rules! wrongs {
    ($($from:ident => $variant:ident),+ $(,)?) => {$(
        impl From<$from> for Wrong {
            fn from(wrong: $from) -> Self {
                Self::$variant(wrong)
            }
        }
    )+};
}

wrongs! {
    TextError => Text,
    DateInputError => Date,
    EndsBeforeStart => Period,
    IdentityError => Identity,
    OrganisationNumberError => Organisation,
    SniError => Sni,
    SsykError => Ssyk,
    WallTimeError => WallTime,
}

impl From<LevelOutOfRange> for Wrong {
    fn from(LevelOutOfRange(given): LevelOutOfRange) -> Self {
        Self::Level { given: given.into() }
    }
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        match error {
            store::Error::NotFound { .. } => Self::NotFound,
            other => Self::Store(other),
        }
    }
}

impl From<print::Error> for Error {
    fn from(error: print::Error) -> Self {
        Self::Paper(error)
    }
}

impl Error {
    /// Something typed in `field` is wrong.
    pub(crate) fn field(field: &'static str, wrong: impl Into<Wrong>) -> Self {
        Self::Field { field, wrong: wrong.into() }
    }

    /// What the store says of the register at `path`.
    pub(crate) fn at(path: &Path, error: store::Error) -> Self {
        Self::Register { path: path.to_owned(), error }
    }

    /// What the system says of a file.
    pub(crate) fn file(path: &Path, error: io::Error) -> Self {
        Self::File { path: path.to_owned(), error }
    }

    /// The error as it crosses the border.
    #[must_use]
    pub fn body(&self, words: &Words) -> ErrorBody {
        let text = self.with_message(words, |message| message.say(words));
        let code = self.with_message(words, |message| message.id().to_owned());
        let field = match self {
            Self::Field { field, .. } => Some((*field).to_owned()),
            Self::SamePerson { by: SamePerson::Number, .. } => Some("identity_number".to_owned()),
            _ => None,
        };
        let concerns = match self {
            Self::SamePerson { id, .. } => Some(id.to_string()),
            _ => None,
        };
        ErrorBody { code, field, concerns, text }
    }

    /// The sentence for the error.
    #[must_use]
    pub fn say(&self, words: &Words) -> String {
        self.with_message(words, |message| message.say(words))
    }

    fn with_message<T>(&self, words: &Words, then: impl FnOnce(Message<'_>) -> T) -> T {
        match self {
            Self::Locked => then(Message::RegisterLocked),
            Self::Field { wrong, .. } => then(wrong.message(words)),
            Self::NotFound => then(Message::NotFound),
            Self::SamePerson { by: SamePerson::Number, .. } => then(Message::PersonExists),
            Self::SamePerson { by: SamePerson::Name, .. } => then(Message::SameName),
            Self::Store(error) => then(of_store(error, Path::new(""), words)),
            Self::Register { path, error } => {
                let shown = path.display().to_string();
                then(of_store(error, Path::new(&shown), words))
            }
            Self::Backup { path, error } => {
                let shown = path.display().to_string();
                then(of_backup(error, &shown, words))
            }
            Self::File { path, error } => {
                let shown = path.display().to_string();
                then(match error.kind() {
                    io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Message::DiskFull,
                    io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                        Message::ReadOnly { path: &shown }
                    }
                    io::ErrorKind::AlreadyExists => Message::AlreadyExists { path: &shown },
                    _ => Message::FileFailed { path: &shown },
                })
            }
            Self::RegisterNotBackedUp => then(Message::BackupOfDamaged),
            Self::CopyNotWhole(path) => {
                then(Message::CopyNotWhole { path: &path.display().to_string() })
            }
            Self::Paper(print::Error::MissingGlyph { field, character }) => {
                then(Message::FontLacks { field: &field.said(words), character: *character })
            }
            Self::Paper(_) => then(Message::DocumentFailed),
            Self::NoViewer(path) => {
                then(Message::PrintingFailed { path: &path.display().to_string() })
            }
            Self::NoNewCode => then(Message::NoNewCode),
            Self::StillRead => then(Message::StillRead),
            Self::RekeyInterrupted => then(Message::RekeyInterrupted),
            Self::BatchRunning => then(Message::BatchRunning),
            Self::NoPlan => then(Message::NoPlan),
            Self::NoVisits => then(Message::NoVisits),
            Self::NothingToPrint => then(Message::NothingToPrint),
            Self::ReportWithoutPeriod => then(Message::ReportWithoutPeriod),
            Self::Package(PackageFault::TooLarge) => then(Message::PackageTooLarge),
            Self::Package(PackageFault::NotAPackage) => then(Message::NotAPackage),
            Self::Package(PackageFault::Newer) => then(Message::PackageNewer),
            Self::Package(PackageFault::Broken) => then(Message::PackageBroken),
            Self::PackageNames(text) => then(Message::PackageNames { text }),
            Self::Internal => then(Message::Internal),
        }
    }
}

impl Wrong {
    /// The sentence for it.
    pub(crate) fn say(&self, words: &Words) -> String {
        self.message(words).say(words)
    }

    fn message<'a>(&self, words: &'a Words) -> Message<'a> {
        match *self {
            Self::Text(wrong) => wrong.into(),
            Self::Date(wrong) => wrong.into(),
            Self::Period(wrong) => wrong.into(),
            Self::Number { limit } if limit > 9_999 => Message::NumberUnreadable,
            Self::Number { limit } => Message::NumberOutside { lowest: 0, highest: limit },
            Self::Outside { lowest, highest } => Message::NumberOutside { lowest, highest },
            Self::MonthNotOpen => Message::MonthNotOpen,
            Self::Columns => Message::Columns,
            Self::Issued => Message::Issued,
            Self::Year => Message::NumberOutside { lowest: 1900, highest: 2100 },
            Self::YearBefore => Message::YearBefore,
            Self::NotYet => Message::NotYet,
            Self::WallTime(wrong) => wrong.into(),
            Self::TimeBefore => Message::TimeBefore,
            Self::TimeTaken => Message::TimeTaken,
            Self::DayHasTime => Message::DayHasTime,
            Self::NotAttended => Message::NotAttended,
            Self::NoRoom { room } => Message::NoRoom { room },
            Self::Level { given } => Message::LevelOutside { level: given },
            Self::NoLevel => Message::NoLevel,
            Self::RaterElsewhere => Message::RaterElsewhere,
            Self::Identity(wrong) => wrong.into(),
            Self::Organisation(wrong) => wrong.into(),
            Self::CompanyIsThere => Message::CompanyExists,
            Self::Sni(wrong) => wrong.into(),
            Self::Ssyk(wrong) => wrong.into(),
            Self::Email => Message::EmailUnreadable,
            Self::MoreWomenThanPeople => Message::MoreWomenThanPeople,
            Self::NothingRequired => Message::NoRequirements,
            Self::PlanState { from, to } => Message::PlanStateRefused {
                from: words.label_within(from),
                to: words.label_within(to),
            },
            Self::Hours => Message::HoursUnreadable,
            Self::Kronor => Message::KronorUnreadable,
            Self::Seat(refusal) => of_seat(refusal, words),
            Self::HasSeat => Message::HasSeat,
            Self::OtherCompany => Message::OccasionOfOtherCompany,
            Self::FewerSeats { taken } => Message::FewerSeats { taken },
            Self::ComparedAlready => Message::ComparedAlready,
            Self::PlanClosed => Message::PlanClosed,
            Self::HasTemplate => Message::HasTemplate,
            Self::HasTraining => Message::HasTraining,
            Self::NoEuroRate => Message::NoEuroRate,
            Self::OverCeiling { room_euro } => Message::OverCeiling { room: room_euro },
            Self::MoreThanADay => Message::MoreThanADay,
            Self::DayToCome => Message::DayToCome,
            Self::Certified { on } => Message::TimeCertified { on },
            Self::DayBefore { not_before } => Message::DayBefore { first: not_before },
            Self::ResultAgainstAreas => Message::ResultAgainstAreas,
            Self::AttendanceNoted => Message::AttendanceNoted,
            Self::PasswordMissing => Message::PasswordMissing,
            Self::PasswordWeak => Message::PasswordTooWeak,
            Self::PasswordsDiffer => Message::PasswordsDiffer,
            Self::NotConfirmed => Message::NotConfirmed,
            Self::PersonNotConfirmed => Message::PersonNotConfirmed,
            Self::GroundMissing => Message::GroundMissing,
            Self::PasswordWrong => Message::PasswordWrong,
            Self::PasswordSame => Message::PasswordSame,
            Self::RecoveryCode(RecoveryCodeError::Length { found: 0 }) => {
                Message::RecoveryCodeMissing
            }
            Self::RecoveryCode(RecoveryCodeError::Length { found }) => {
                Message::RecoveryCodeLength { found, wanted: RecoveryCode::WRITTEN_SYMBOLS }
            }
            Self::RecoveryCode(RecoveryCodeError::Characters) => Message::RecoveryCodeCharacters,
            Self::RecoveryCode(RecoveryCodeError::Check) => Message::RecoveryCodeCheck,
            Self::RecoveryCodeDiffers => Message::RecoveryCodeDiffers,
            Self::RecoveryCodeWrong => Message::RecoveryCodeWrong,
            Self::NoRecoveryCode => Message::NoRecoveryCode,
        }
    }
}

/// The message for why a seat may not go somewhere.
fn of_seat(refusal: SeatRefusal, words: &Words) -> Message<'_> {
    match refusal {
        SeatRefusal::NotFromHere { from, to } => {
            Message::SeatRefused { from: words.label_within(from), to: words.label_within(to) }
        }
        SeatRefusal::Full { seats } => Message::OccasionFull { seats },
        SeatRefusal::TooEarly { first } => Message::SeatTooEarly { first },
        SeatRefusal::NotOver { ends } => Message::OccasionNotOver { ends },
        SeatRefusal::Over { ends } => Message::OccasionOver { ends },
        SeatRefusal::DidNotAttend => Message::SeatDidNotAttend,
    }
}

/// What is worth asking about an identity number, in words.
pub(crate) fn identity_warnings(words: &Words, warnings: &[IdentityWarning]) -> Vec<String> {
    warnings.iter().map(|warning| Message::from(*warning).say(words)).collect()
}

/// An error as it crosses the border: a code to act on, a sentence to show.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ErrorBody {
    /// Stable code.
    pub code: String,
    /// The field it concerns, as the request names it.
    pub field: Option<String>,
    /// Id of the thing it concerns, where one may go to it.
    pub concerns: Option<String>,
    /// What happened, what was kept and what to do, in the interface's language.
    pub text: String,
}

impl ErrorBody {
    /// A request that no front end of ours sends.
    #[must_use]
    pub fn invalid_input(words: &Words) -> Self {
        let message = Message::InvalidInput;
        Self {
            code: message.id().to_owned(),
            field: None,
            concerns: None,
            text: message.say(words),
        }
    }
}
