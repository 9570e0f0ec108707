//! Why a command did not do what was asked, and the sentence for it. Exit statuses are `main`'s.

use std::io;
use words::Words;

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// A use case failed.
    #[error(transparent)]
    UseCase(#[from] app::Error),
    /// No password, and no terminal to ask in.
    #[error("no password")]
    PasswordNotGiven,
    /// No recovery code, and no terminal to ask in.
    #[error("no recovery code")]
    CodeNotGiven,
    /// No new password, and no terminal to ask in.
    #[error("no new password")]
    NewPasswordNotGiven,
    /// The terminal did not give the password.
    #[error("the password could not be read")]
    PasswordUnreadable,
    /// No company has that name.
    #[error("no such company")]
    NoSuchCompany {
        /// As given.
        name: String,
        /// Those that there are.
        companies: Vec<String>,
    },
    /// No validation model has that name.
    #[error("no such validation model")]
    NoSuchModel {
        /// As given.
        name: String,
        /// Those that there are.
        models: Vec<String>,
    },
    /// Some papers could not be made.
    #[error("{0} papers could not be made")]
    Refused(usize),
    /// A check found something wrong.
    #[error("the register is not whole")]
    NotWhole,
    /// Standard output takes nothing.
    #[error("standard output takes nothing")]
    Output(io::Error),
    /// A folder that the command needs could not be made.
    #[error("a folder could not be made")]
    Folder(io::Error),
}

impl Failure {
    /// The sentence for it.
    pub(crate) fn say(&self, words: &Words) -> String {
        let said = words.command_line();
        match self {
            Self::UseCase(error) => error.say(words),
            Self::PasswordNotGiven => said.password_not_given(),
            Self::CodeNotGiven => said.recovery_code_not_given(),
            Self::NewPasswordNotGiven => said.new_password_not_given(),
            Self::PasswordUnreadable => said.password_unreadable(),
            Self::NoSuchCompany { companies, .. } if companies.is_empty() => said.no_companies(),
            Self::NoSuchCompany { name, companies } => {
                said.no_such_company(name, &companies.join(", "))
            }
            Self::NoSuchModel { models, .. } if models.is_empty() => said.no_models(),
            Self::NoSuchModel { name, models } => said.no_such_model(name, &models.join(", ")),
            Self::Refused(papers) => said.refused(*papers),
            Self::NotWhole => said.not_whole(),
            Self::Output(_) => said.output_failed(),
            Self::Folder(_) => {
                words::Message::FileFailed { path: &std::env::temp_dir().display().to_string() }
                    .say(words)
            }
        }
    }
}
