//! What went wrong, said so that a person knows what happened, what was kept and what to do next.
//! Not which error it is: that is decided, as a code, where the error arises.

use chrono::NaiveDate;

use crate::Words;
use crate::fact::Fact;
use crate::noun::messages;

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
        /// A required name is empty.
        NameMissing = "name_missing",
        /// A name is over the limit.
        NameTooLong {
            /// Characters given.
            length: usize,
            /// Characters allowed.
            limit: usize,
        } = "name_too_long",
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
        /// A level outside 0–4.
        LevelOutside {
            /// The number given.
            level: i64,
        } = "level_outside",

        // Dates.
        /// Not in a form that dates are typed in.
        DateUnreadable = "date_unreadable",
        /// Well formed, but no such day.
        DateNotInCalendar = "date_not_in_calendar",
        /// A period ends before it starts.
        EndsBeforeStart {
            /// First day.
            starts: NaiveDate,
            /// Last day.
            ends: NaiveDate,
        } = "ends_before_start",

        // People, companies and roles.
        /// The identity number is another person's here.
        PersonExists = "person_exists",
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

#[cfg(test)]
mod tests {
    use domain::language::Language;
    use domain::operation::OperationCode;

    use super::*;
    use crate::in_language;
    use crate::noun::example_facts;

    #[test]
    fn a_message_names_what_it_concerns() {
        let words = in_language(Language::Sv);
        let day = |text: &str| text.parse().expect("a date");
        for (message, part) in [
            (
                Message::RegisterDamaged {
                    register: "Norrland",
                },
                "”Norrland”",
            ),
            (
                Message::RegisterNewer { found: 3, known: 2 },
                "format 3; den här versionen läser till och med format 2",
            ),
            (
                Message::NameTooLong {
                    length: 301,
                    limit: 300,
                },
                "301 tecken, och här ryms 300",
            ),
            (Message::LevelOutside { level: -1 }, "men -1 angavs"),
            (
                Message::EndsBeforeStart {
                    starts: day("2020-10-05"),
                    ends: day("2020-10-04"),
                },
                "Slutet (2020-10-04) ligger före början (2020-10-05)",
            ),
            (
                Message::FontLacks {
                    field: "Namn",
                    character: 'ж',
                },
                "Tecknet ж (U+0436) i ”Namn”",
            ),
            (
                Message::TouchedSince {
                    operation: words.label_within(OperationCode::ActionSaved),
                },
                "”insats sparad”",
            ),
        ] {
            let said = message.say(words);
            assert!(said.contains(part), "{said}");
        }
    }

    #[test]
    fn each_holder_of_a_register_is_told_from_the_others() {
        for (by, part) in [
            (Holder::Window, "another window"),
            (Holder::CommandLine, "command line"),
            (Holder::Unknown, "another program"),
        ] {
            let said = Message::InUse { by }.say(in_language(Language::En));
            assert!(said.contains(part), "{said}");
        }
    }

    #[test]
    fn every_message_is_made_of_whole_sentences() {
        for language in Language::ALL {
            for signature in Message::signatures() {
                let said = in_language(*language)
                    .errors
                    .say(signature.message, &example_facts(&signature, 2.0));
                let first = said.chars().next().expect("a letter");
                assert!(said.ends_with('.') && !first.is_lowercase(), "{said}");
            }
        }
    }
}
