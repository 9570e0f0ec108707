//! What can be asked on the command line, and its help. Not what is done about it.

use chrono::NaiveDate;
use clap::{Parser, Subcommand, ValueEnum};
use domain::{document::DocumentKind, language::Language, month::Month};
use std::path::PathBuf;

/// Work with Kompetenspass registers without a window.
#[derive(Debug, Parser)]
#[command(name = "kompetenspass-cli", version, arg_required_else_help = true)]
#[command(after_help = "\
The password is read from the environment variable KOMPETENSPASS_PASSWORD or asked for in the
terminal; it is never an argument. Messages are in Swedish if LC_ALL, LC_MESSAGES or LANG says so,
otherwise in English.

Exit status: 0 done, 1 failed, 2 wrong use.")]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// One thing to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Make the example register, and the papers of everyone mapped in it
    ///
    /// Writes DIR/exempel.kompetenspass and DIR/papers. An example register that is there already
    /// is kept as it is. Its password is "exempel".
    Example {
        /// Folder to write in; made if it is not there
        #[arg(value_name = "DIR")]
        folder: PathBuf,
        /// Language of the papers, in place of each person's own
        #[arg(long, value_enum)]
        language: Option<PaperLanguage>,
    },
    /// Make competence profiles and development plans of many people
    ///
    /// Profiles of those who have been or are being mapped, plans of those who have one. A paper
    /// that cannot be made is named, and the others are made all the same.
    Papers {
        /// The register's folder (NAME.kompetenspass)
        register: PathBuf,
        /// Folder to write in; made if it is not there
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// Only the people of this company
        #[arg(long, value_name = "NAME")]
        company: Option<String>,
        /// Which papers
        #[arg(long, value_enum, default_value_t = Kind::Both)]
        kind: Kind,
        /// Language of the papers, in place of each person's own
        #[arg(long, value_enum)]
        language: Option<PaperLanguage>,
        /// Text in 14 points instead of 11
        #[arg(long)]
        large_print: bool,
        /// All papers in one file, for printing
        #[arg(long)]
        one_file: bool,
    },
    /// Check that a register is whole: its pages, its references, and its tables against its log
    Check {
        /// The register's folder (NAME.kompetenspass)
        register: PathBuf,
    },
    /// Give a register a new password with its recovery code, when the old one is forgotten
    ///
    /// The code on the printed sheet is read from the environment variable
    /// KOMPETENSPASS_RECOVERY_CODE or asked for, the new password from KOMPETENSPASS_NEW_PASSWORD or
    /// asked for twice. The code stays valid.
    Recover {
        /// The register's folder (NAME.kompetenspass), or that of a copy of it
        register: PathBuf,
    },
    /// Make the sheet that is needed when a laptop with a register is lost or stolen
    ///
    /// Whose data was on it and of what kinds, how it is protected, and what to do within 72 hours.
    /// It names people, and has no identity number. On another machine: from a backup.
    Incident {
        /// The register's folder (NAME.kompetenspass), or that of a backup or copy of it
        register: PathBuf,
        /// File to write; one that is there is replaced
        #[arg(long, value_name = "FILE.pdf")]
        out: PathBuf,
        /// Language of the sheet, in place of the messages' language
        #[arg(long, value_enum)]
        language: Option<PaperLanguage>,
    },
    /// Save the model of a register as a package, or take one in: library, role templates, forms, guide
    ///
    /// No person, company, contact, coach or project is in a package. Taking one in adds what is new and
    /// keeps what differs, unless it is to be replaced; a backup is made first, beside the register, and
    /// all of it is one operation that can be undone.
    #[command(group = clap::ArgGroup::new("way").required(true).args(["out", "from"]))]
    Model {
        /// The register's folder (NAME.kompetenspass)
        register: PathBuf,
        /// File to write; one that is there is replaced
        #[arg(long, value_name = "FILE.json")]
        out: Option<PathBuf>,
        /// A validation model to put in, by its name: models are their owners'
        #[arg(long, value_name = "NAME", conflicts_with = "from")]
        validation_model: Vec<String>,
        /// Package to take in
        #[arg(long = "in", value_name = "FILE.json")]
        from: Option<PathBuf>,
        /// Only tell what would come (kind, new, differing, alike, with tabs between)
        #[arg(long, conflicts_with_all = ["out", "replace"])]
        check: bool,
        /// Kinds of which what differs is taken as it stands in the package
        #[arg(
            long,
            value_enum,
            value_delimiter = ',',
            value_name = "KIND",
            conflicts_with = "out"
        )]
        replace: Vec<ModelKind>,
    },
    /// Back up a register: a whole copy, opened and checked before it counts
    ///
    /// Older backups of this register in the place are thinned then: the three newest stay, and the
    /// newest of twelve days, ten weeks and nine months.
    Backup {
        /// The register's folder (NAME.kompetenspass)
        register: PathBuf,
        /// Folder for backups; "Kompetenspass-kopior" beside the register unless another is given
        #[arg(long, value_name = "PLACE")]
        to: Option<PathBuf>,
    },
    /// List the backups in a place: when made, size in bytes, folder, with tabs between
    ///
    /// Needs no password. Nothing but whole folders of backups is listed.
    Backups {
        /// Folder for backups
        place: PathBuf,
        /// Only those of this register
        #[arg(long, value_name = "REGISTER")]
        of: Option<PathBuf>,
    },
    /// Put a backup in a register's place
    ///
    /// Asks for the password that the backup had. What lies in the place is kept beside it, under a
    /// name with the date and "undanlagt". The backup stays where it is.
    Restore {
        /// The backup's folder
        backup: PathBuf,
        /// Where the register lies, or shall lie (NAME.kompetenspass)
        #[arg(long, value_name = "REGISTER")]
        to: PathBuf,
    },
    /// Save what can still be read of a damaged register into a new one
    ///
    /// The damaged one is only read. What its tables lost is taken from its log, and the other way
    /// round; what both lost is told. A backup, where there is one, holds more.
    Rescue {
        /// The damaged register's folder
        register: PathBuf,
        /// The new register (NAME.kompetenspass); must not exist
        #[arg(long, value_name = "NEW")]
        out: PathBuf,
        /// A backup whose keys are used, where the register's own are gone
        #[arg(long, value_name = "BACKUP")]
        keys: Option<PathBuf>,
    },
    /// Make a register of invented events over two years, for tests
    ///
    /// Writes DIR/genererat.kompetenspass, which must not exist. The same seed gives the same content. All
    /// names are invented. Its password is "exempel" unless KOMPETENSPASS_PASSWORD says another.
    Generate {
        /// Folder to write in; made if it is not there
        #[arg(value_name = "DIR")]
        folder: PathBuf,
        /// Companies
        #[arg(long, value_name = "N", default_value_t = 30)]
        companies: u32,
        /// People
        #[arg(long, value_name = "N", default_value_t = 250)]
        people: u32,
        /// What the content follows from
        #[arg(long, value_name = "S", default_value_t = 1)]
        seed: u64,
        /// Published test identity numbers, one a line; without it nobody has a number
        #[arg(long, value_name = "FILE")]
        numbers: Option<PathBuf>,
    },
    /// Report the project's figures: targets, every step of the funnel, milestones, effects
    ///
    /// Effects are of all that has been answered, in fixed groups; a group that is too small is null.
    Report {
        /// The register's folder (NAME.kompetenspass)
        register: PathBuf,
        /// First day that is counted (YYYY-MM-DD); from the beginning without it
        #[arg(long, value_name = "DATE")]
        from: Option<NaiveDate>,
        /// Last day that is counted; today without it
        #[arg(long, value_name = "DATE")]
        to: Option<NaiveDate>,
        /// As JSON instead of lines (step, women, men, unknown, total, with tabs between)
        #[arg(long)]
        json: bool,
    },
    /// Show a month as it is to be reported: who started, who ended, and time
    ///
    /// With identity numbers: handle the answer as the register itself.
    Month {
        /// The register's folder (NAME.kompetenspass)
        register: PathBuf,
        /// The month
        #[arg(value_name = "YYYY-MM")]
        month: Month,
        /// As JSON instead of lines (participant number, identity, start, end, funded and other
        /// minutes, with tabs between)
        #[arg(long)]
        json: bool,
    },
    /// List the people of a register
    People {
        /// The register's folder (NAME.kompetenspass)
        register: PathBuf,
        /// As JSON instead of lines (participant number, name, company, role, with tabs between)
        #[arg(long)]
        json: bool,
    },
}

/// Kinds of things in a model package.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum ModelKind {
    /// Competence areas
    Areas,
    /// Competences: as their next version
    Competences,
    /// Permits
    Permits,
    /// Role templates: their requirements as the next version
    Roles,
    /// Criteria for gender equality and accessibility
    Criteria,
    /// Plan templates
    PlanTemplates,
    /// Validation models
    ValidationModels,
    /// Rules about keeping
    RetentionRules,
}

/// Which papers.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Kind {
    /// Competence profiles
    Profile,
    /// Individual development plans
    Plan,
    /// Both
    Both,
}

impl Kind {
    pub(crate) fn documents(self) -> Vec<DocumentKind> {
        match self {
            Self::Profile => vec![DocumentKind::Profile],
            Self::Plan => vec![DocumentKind::Plan],
            Self::Both => vec![DocumentKind::Profile, DocumentKind::Plan],
        }
    }
}

/// A language that papers are made in.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum PaperLanguage {
    /// Swedish
    Sv,
    /// English
    En,
}

impl From<PaperLanguage> for Language {
    fn from(language: PaperLanguage) -> Self {
        match language {
            PaperLanguage::Sv => Self::Sv,
            PaperLanguage::En => Self::En,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_arguments_do_not_contradict_each_other() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn a_password_or_a_code_is_no_argument() {
        for command in Arguments::command().get_subcommands() {
            for argument in command.get_arguments() {
                let name = argument.get_id().as_str();
                assert!(!name.contains("password") && !name.contains("code"), "{argument:?}");
            }
        }
    }
}
