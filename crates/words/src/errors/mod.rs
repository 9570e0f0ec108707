//! What went wrong, said so that a person knows what happened, what was kept and what to do next.
//! Not which error it is: that is decided, as a code, where the error arises.

use chrono::NaiveDate;

use domain::identity::IdentityError;

use crate::Words;
use crate::fact::Fact;
use crate::noun::messages;

mod of_domain;
#[cfg(test)]
mod tests;

/// Who holds a register that somebody else wants to open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holder {
    /// Another window of the program.
    Window,
    /// `kompetenspass-cli`.
    CommandLine,
    /// The lock does not say.
    Unknown,
}

impl From<Holder> for Fact<'_> {
    fn from(holder: Holder) -> Self {
        Self::Text(match holder {
            Holder::Window => "window",
            Holder::CommandLine => "command_line",
            Holder::Unknown => "unknown",
        })
    }
}

impl From<IdentityError> for Fact<'_> {
    fn from(error: IdentityError) -> Self {
        Self::Text(match error {
            IdentityError::Length { .. } => "length",
            IdentityError::Sign => "sign",
            IdentityError::Characters => "characters",
            IdentityError::Century => "century",
            IdentityError::Month => "month",
            IdentityError::Day => "day",
            IdentityError::Serial => "serial",
            IdentityError::CheckDigit => "check_digit",
        })
    }
}

messages! {
    /// A message and its facts, ready to be said in either language.
    ///
    /// No message ever holds an identity number or a person's name: it may end up in a log.
    pub enum Message<'a> {
        // The register.
        /// No key slot opens with this password.
        WrongPassword = "wrong_password",
        /// No password was given.
        PasswordMissing = "password_missing",
        /// A new password is too easy to guess.
        PasswordTooWeak = "password_too_weak",
        /// A new password and its repetition differ.
        PasswordsDiffer = "passwords_differ",
        /// The register's name was not typed as it is.
        NotConfirmed = "not_confirmed",
        /// Neither the name nor the number of the person who is to be erased was typed.
        PersonNotConfirmed = "person_not_confirmed",
        /// No ground for erasing a person was chosen.
        GroundMissing = "ground_missing",
        /// The person is erased, but the journal could not be emptied yet.
        ErasedWhileRead = "erased_while_read",
        /// The present password, asked for before it is changed, is not right.
        PasswordWrong = "password_wrong",
        /// The new password is the present one.
        PasswordSame = "password_same",
        /// No recovery code was given.
        RecoveryCodeMissing = "recovery_code_missing",
        /// Too few or too many symbols of a recovery code.
        RecoveryCodeLength {
            /// Symbols typed.
            found: usize,
            /// Symbols that a code has.
            wanted: usize,
        } = "recovery_code_length",
        /// A character that no recovery code has.
        RecoveryCodeCharacters = "recovery_code_characters",
        /// The check symbol does not fit: a typing error.
        RecoveryCodeCheck = "recovery_code_check",
        /// Read back, it is another code than the one just made.
        RecoveryCodeDiffers = "recovery_code_differs",
        /// A code without a typing error that does not open this register.
        RecoveryCodeWrong = "recovery_code_wrong",
        /// The register has no recovery code.
        NoRecoveryCode = "no_recovery_code",
        /// No recovery code has been shown that could be printed or read back.
        NoNewCode = "no_new_code",
        /// Papers are being made, or something else still reads the register.
        StillRead = "still_read",
        /// The change to a new key was interrupted half-way.
        RekeyInterrupted = "rekey_interrupted",
        /// The system gives no random bytes, without which nothing can be encrypted.
        NoRandomness = "no_randomness",
        /// The keys are right but the data cannot be read.
        RegisterDamaged {
            /// The register's name.
            register: &'a str,
        } = "register_damaged",
        /// A newer program made it; it was not touched.
        RegisterNewer {
            /// Format number found.
            found: u32,
            /// Highest format number that this program reads.
            known: u32,
        } = "register_newer",
        /// Both copies of the key slots are unreadable: nothing opens the data without them.
        RegisterKeysDamaged {
            /// The register's name.
            register: &'a str,
        } = "register_keys_damaged",
        /// The folder is there, but the data or both copies of the keys are not.
        RegisterIncomplete {
            /// The folder.
            path: &'a str,
        } = "register_incomplete",
        /// The folder is not there.
        NoSuchRegister {
            /// The folder.
            path: &'a str,
        } = "no_such_register",
        /// The folder is something else.
        NotARegister {
            /// The folder.
            path: &'a str,
        } = "not_a_register",
        /// Somebody else holds the lock.
        InUse {
            /// Who.
            by: Holder,
        } = "in_use",
        /// A command needs an open register.
        RegisterLocked = "register_locked",

        // Folders and disks.
        /// No permission to write.
        ReadOnly {
            /// The folder or file.
            path: &'a str,
        } = "read_only",
        /// The open register lies no longer where it was opened.
        RegisterMoved = "register_moved",
        /// No room left.
        DiskFull = "disk_full",
        /// A symbolic link stands where a register's folder or file was expected.
        SymbolicLink {
            /// The link.
            path: &'a str,
        } = "symbolic_link",
        /// Something stands where a new register or file was to be made.
        AlreadyExists {
            /// What is there.
            path: &'a str,
        } = "already_exists",

        /// The place does not let data be saved safely, as some network folders.
        UnsafePlace {
            /// The folder.
            path: &'a str,
        } = "unsafe_place",
        /// A file or folder could not be read or written, for a reason of the system's.
        FileFailed {
            /// Which.
            path: &'a str,
        } = "file_failed",

        // Backups.
        /// No room where a backup was to be made.
        BackupDiskFull {
            /// The place.
            path: &'a str,
        } = "backup_disk_full",
        /// No permission where a backup was to be made.
        BackupReadOnly {
            /// The place.
            path: &'a str,
        } = "backup_read_only",
        /// The place of backups, or the backup, is not there.
        BackupMissing {
            /// The place or the backup.
            path: &'a str,
        } = "backup_missing",
        /// A backup is not whole, or no backup at all.
        BackupDamaged {
            /// The backup.
            path: &'a str,
        } = "backup_damaged",
        /// A backup could not be made or read, for a reason of the system's.
        BackupFailed {
            /// The place or the backup.
            path: &'a str,
        } = "backup_failed",
        /// The register has a damage, so no backup of it is made.
        BackupOfDamaged = "backup_of_damaged",
        /// A copy that was to be handed over is not whole, and was removed.
        CopyNotWhole {
            /// The place.
            path: &'a str,
        } = "copy_not_whole",
        /// What was done lately is in no backup.
        BackupOld = "backup_old",

        // Model packages.
        /// The file is larger than any package.
        PackageTooLarge = "package_too_large",
        /// The file is something else.
        NotAPackage = "not_a_package",
        /// A newer program made it.
        PackageNewer = "package_newer",
        /// Something in it is missing, unknown or not as it must be.
        PackageBroken = "package_broken",
        /// A text of the model names somebody in the register.
        PackageNames {
            /// The text.
            text: &'a str,
        } = "package_names",

        // Saving and undoing.
        /// The register did not take a change.
        SaveFailed = "save_failed",
        /// A fault of the program.
        Internal = "internal",
        /// A request that no front end of ours should send.
        InvalidInput = "invalid_input",
        /// A change that changes nothing.
        NothingChanged = "nothing_changed",
        /// It was removed.
        NotFound = "not_found",
        /// It cannot be removed: something else refers to it.
        ReferencedElsewhere = "referenced_elsewhere",
        /// There is no operation to undo.
        NothingToUndo = "nothing_to_undo",
        /// There is no undone operation.
        NothingToRedo = "nothing_to_redo",
        /// A later operation touched the same rows.
        TouchedSince {
            /// The operation's word, as inside a sentence.
            operation: &'a str,
        } = "touched_since",
        /// An operation of a kind that is never undone.
        NeverUndone {
            /// The operation's word, as at the head of a line.
            operation: &'a str,
        } = "never_undone",

        // Texts and numbers.
        /// Something that must be given is not.
        Missing = "missing",
        /// A text is over the limit.
        TextTooLong {
            /// Characters given.
            length: usize,
            /// Characters allowed.
            limit: usize,
        } = "text_too_long",
        /// A number is not written in digits.
        NumberUnreadable = "number_unreadable",
        /// A number is too low or too high.
        NumberOutside {
            /// Lowest allowed.
            lowest: u32,
            /// Highest allowed.
            highest: u32,
        } = "number_outside",
        /// An e-mail address that cannot be one.
        EmailUnreadable = "email_unreadable",
        /// More women than people are aimed at.
        MoreWomenThanPeople = "more_women_than_people",
        /// A level outside 0–4.
        LevelOutside {
            /// The number given.
            level: i64,
        } = "level_outside",
        /// A rating that says that it is a level, and not which.
        NoLevel = "no_level",
        /// Others than participant and coach do not rate in the interview.
        RaterElsewhere = "rater_elsewhere",

        // Dates.
        /// Not in a form that dates are typed in.
        DateUnreadable = "date_unreadable",
        /// A year outside 1900–2100.
        DateYear {
            /// The year typed.
            year: i32,
        } = "date_year",
        /// A month outside 1–12.
        DateMonth {
            /// The month typed.
            month: u32,
        } = "date_month",
        /// A day that its month never has.
        DateDay {
            /// The day typed.
            day: u32,
            /// The month typed.
            month: u32,
        } = "date_day",
        /// A day that its month does not have in that year.
        DateDayOfYear {
            /// The day typed.
            day: u32,
            /// The month typed.
            month: u32,
            /// The year typed.
            year: i32,
        } = "date_day_of_year",
        /// A period ends before it starts.
        EndsBeforeStart {
            /// First day.
            starts: NaiveDate,
            /// Last day.
            ends: NaiveDate,
        } = "ends_before_start",
        /// A day on which something was done lies ahead.
        NotYet = "not_yet",
        /// No time of day.
        TimeUnreadable = "time_unreadable",
        /// An end earlier in the day than the beginning.
        TimeBefore = "time_before",
        /// Somebody has that time at a visit.
        TimeTaken = "time_taken",
        /// A day of a validation has time already.
        DayHasTime = "day_has_time",
        /// A certificate is for somebody who took part.
        NotAttended = "not_attended",
        /// There is not time enough left at a visit.
        NoRoom {
            /// How many there is room for.
            room: u32,
        } = "no_room",
        /// There is no visit to put into a calendar.
        NoVisits = "no_visits",
        /// A report date does not say from when its report is.
        ReportWithoutPeriod = "report_without_period",
        /// A month that cannot be closed.
        MonthNotOpen = "month_not_open",
        /// No column of a file, or one more than once.
        Columns = "columns",
        /// A report that was issued does not change.
        Issued = "issued",
        /// A last year before the first.
        YearBefore = "year_before",

        // Identity numbers: which part is wrong, never what would be right.
        /// Neither ten nor twelve digits.
        IdentityLength {
            /// Digits given.
            digits: usize,
        } = "identity_length",
        /// A sign in the wrong place, or several.
        IdentitySign = "identity_sign",
        /// Something else than digits and a sign.
        IdentityCharacters = "identity_characters",
        /// A year outside 1800–2099.
        IdentityCentury = "identity_century",
        /// No such month.
        IdentityMonth = "identity_month",
        /// No such day in that month.
        IdentityDay = "identity_day",
        /// Serial 000.
        IdentitySerial = "identity_serial",
        /// The last digit does not fit.
        IdentityCheckDigit = "identity_check_digit",
        /// Worth asking: born after today.
        IdentityFutureBirth = "identity_future_birth",
        /// Worth asking: a hundred years or more.
        IdentityCentenarian = "identity_centenarian",
        /// Worth asking: `+` with a year that needs none.
        IdentityNeedlessPlus = "identity_needless_plus",
        /// Worth asking: a coordination number without a real date.
        IdentityNoRealDate = "identity_no_real_date",

        // Codes of companies, industries and occupations.
        /// Neither ten nor twelve digits.
        OrganisationLength {
            /// Digits given.
            digits: usize,
        } = "organisation_length",
        /// A sign in the wrong place, several, or a `+`.
        OrganisationSign = "organisation_sign",
        /// Something else than digits and a hyphen.
        OrganisationCharacters = "organisation_characters",
        /// Twelve digits with 16 before a number that is no organisation's.
        OrganisationThirdDigit = "organisation_third_digit",
        /// The last digit does not fit.
        OrganisationCheckDigit = "organisation_check_digit",
        /// It can only be a sole trader's, and is wrong as such.
        OrganisationSoleTrader {
            /// What is wrong with it as an identity number.
            part: IdentityError,
        } = "organisation_sole_trader",
        /// Worth knowing: it is the owner's identity number.
        OrganisationIsPersonal = "organisation_is_personal",
        /// Something else than digits and a point.
        SniCharacters = "sni_characters",
        /// Not two to five digits.
        SniLength {
            /// Digits given.
            digits: usize,
        } = "sni_length",
        /// No such division.
        SniDivision = "sni_division",
        /// Something else than digits.
        SsykCharacters = "ssyk_characters",
        /// Not four digits.
        SsykLength {
            /// Digits given.
            digits: usize,
        } = "ssyk_length",

        // People, companies and roles.
        /// The identity number is another person's here.
        PersonExists = "person_exists",
        /// Somebody here has the same name, and may be the same person.
        SameName = "same_name",
        /// The organisation number is another company's here.
        CompanyExists = "company_exists",
        /// The person has a participation in the project.
        AlreadyParticipant = "already_participant",
        /// A mapping against a profile without requirements.
        NoRequirements = "no_requirements",
        /// A plan cannot go from one state to the other.
        PlanStateRefused {
            /// Word for the present state, as inside a sentence.
            from: &'a str,
            /// Word for the wanted state, as inside a sentence.
            to: &'a str,
        } = "plan_state_refused",

        // Trainings and time.
        /// A length of time that cannot be one.
        HoursUnreadable = "hours_unreadable",
        /// An amount of money that cannot be one.
        KronorUnreadable = "kronor_unreadable",
        /// A seat cannot go from one state to the other.
        SeatRefused {
            /// Word for the present state, as inside a sentence.
            from: &'a str,
            /// Word for the wanted state, as inside a sentence.
            to: &'a str,
        } = "seat_refused",
        /// Every seat is taken.
        OccasionFull {
            /// How many there are.
            seats: u32,
        } = "occasion_full",
        /// A day before what it must follow.
        SeatTooEarly {
            /// The first day that fits.
            first: NaiveDate,
        } = "seat_too_early",
        /// Attendance before the last day.
        OccasionNotOver {
            /// The last day.
            ends: NaiveDate,
        } = "occasion_not_over",
        /// An invitation after the last day.
        OccasionOver {
            /// The last day.
            ends: NaiveDate,
        } = "occasion_over",
        /// A result of somebody who did not take part.
        SeatDidNotAttend = "seat_did_not_attend",
        /// The person is invited already.
        HasSeat = "has_seat",
        /// The occasion is another company's.
        OccasionOfOtherCompany = "occasion_of_other_company",
        /// Fewer seats than are taken.
        FewerSeats {
            /// How many are taken.
            taken: u32,
        } = "fewer_seats",
        /// More time than a day has.
        MoreThanADay = "more_than_a_day",
        /// A day that has not been.
        DayToCome = "day_to_come",
        /// Time that stands on a signed list.
        TimeCertified {
            /// Day of the signature.
            on: NaiveDate,
        } = "time_certified",
        /// The person is compared with the role already.
        ComparedAlready = "compared_already",
        /// The person's plan is closed.
        PlanClosed = "plan_closed",
        /// The plan has all that the template would put there.
        HasTemplate = "has_template",
        /// The training is an action of the plan already.
        HasTraining = "has_training",
        /// The project has no rate for the euro.
        NoEuroRate = "no_euro_rate",
        /// More aid than the ceiling has room for.
        OverCeiling {
            /// What is left, whole euros.
            room: i64,
        } = "over_ceiling",
        /// A day before one that it must follow.
        DayBefore {
            /// The first day that fits.
            first: NaiveDate,
        } = "day_before",
        /// The outcome of a validation is not what was said of its areas.
        ResultAgainstAreas = "result_against_areas",
        /// Days changed after attendance was noted.
        AttendanceNoted = "attendance_noted",
        /// Something was done for others and not for this person.
        NotDoneFor {
            /// The person.
            person: &'a str,
            /// Why: a sentence.
            why: &'a str,
        } = "not_done_for",

        // Documents.
        /// No font has the character.
        FontLacks {
            /// Where it stands, in the user's words.
            field: &'a str,
            /// The character.
            character: char,
        } = "font_lacks",
        /// A document could not be made for another reason.
        DocumentFailed = "document_failed",
        /// The system's printing did not start.
        PrintingFailed {
            /// Where the finished document is.
            path: &'a str,
        } = "printing_failed",
        /// Nobody in a selection has been mapped or has a plan.
        NothingToPrint = "nothing_to_print",
        /// A plan paper of somebody who has no plan.
        NoPlan = "no_plan",
        /// A batch of documents is being made already.
        BatchRunning = "batch_running",
    }
}

impl Message<'_> {
    /// The message in the language of `words`.
    #[must_use]
    pub fn say(&self, words: &Words) -> String {
        words.errors.say(self.id(), &self.facts())
    }
}
