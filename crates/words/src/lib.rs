//! Every sentence that Rust says, in Swedish and English: papers, vocabularies, messages, the
//! command line. Not the interface's own labels: those are in `ui/src/text`.
//!
//! The words stand in `locales/<language>/<noun>.ftl` and are part of the program. A noun is a type
//! with one function per message, so that a caller never spells a key and cannot forget a fact:
//!
//! ```
//! use domain::language::Language;
//!
//! let words = words::in_language(Language::En);
//! assert_eq!(words.papers().page_of(2, 7), "Page 2 of 7");
//! ```

mod catalogue;
pub mod certificate;
pub mod cli;
pub mod company_way;
pub mod criteria;
pub mod day_list;
pub mod errors;
mod fact;
pub mod fields;
pub mod handover;
pub mod history;
pub mod incident;
pub mod information;
pub mod mapping_form;
pub mod matrix;
pub mod model;
mod noun;
pub mod operations;
pub mod overview;
pub mod papers;
pub mod passwords;
pub mod places;
pub mod recovery;
pub mod remarks;
pub mod report;
pub mod rescue;
pub mod time_list;
pub mod vocabulary;

#[cfg(test)]
mod agreement;

use std::sync::LazyLock;

use domain::language::Language;

use catalogue::{Catalogue, catalogue};
pub use errors::Message;
pub use vocabulary::{Labelled, Vocabulary};

/// All words in one language. There is one of each language, made when first asked for, and any
/// thread may use it.
pub struct Words {
    language: Language,
    certificate: Catalogue,
    cli: Catalogue,
    company_way: Catalogue,
    criteria: Catalogue,
    day_list: Catalogue,
    errors: Catalogue,
    fields: fields::FieldNames,
    handover: Catalogue,
    history: Catalogue,
    incident: Catalogue,
    information: Catalogue,
    mapping_form: Catalogue,
    matrix: Catalogue,
    model: Catalogue,
    operations: Catalogue,
    overview: Catalogue,
    papers: Catalogue,
    passwords: Catalogue,
    places: Catalogue,
    recovery: Catalogue,
    remarks: Catalogue,
    rescue: Catalogue,
    report: Catalogue,
    time_list: Catalogue,
    labels: Vocabulary,
    labels_within: Vocabulary,
}

/// The words of a language.
#[must_use]
pub fn in_language(language: Language) -> &'static Words {
    static SWEDISH: LazyLock<Words> = LazyLock::new(|| Words::new(Language::Sv));
    static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::new(Language::En));
    match language {
        Language::Sv => &SWEDISH,
        Language::En => &ENGLISH,
    }
}

impl Words {
    fn new(language: Language) -> Self {
        let operations = catalogue!(language, "operations");
        let labels_within = vocabulary::read(&catalogue!(language, "vocabulary"), &operations);
        Self {
            language,
            certificate: catalogue!(language, "certificate"),
            cli: catalogue!(language, "cli"),
            company_way: catalogue!(language, "company_way"),
            criteria: catalogue!(language, "criteria"),
            day_list: catalogue!(language, "day_list"),
            errors: catalogue!(language, "errors"),
            fields: fields::FieldNames::read(&catalogue!(language, "fields")),
            handover: catalogue!(language, "handover"),
            history: catalogue!(language, "history"),
            incident: catalogue!(language, "incident"),
            information: catalogue!(language, "information"),
            mapping_form: catalogue!(language, "mapping_form"),
            matrix: catalogue!(language, "matrix"),
            model: catalogue!(language, "model"),
            overview: catalogue!(language, "overview"),
            papers: catalogue!(language, "papers"),
            passwords: catalogue!(language, "passwords"),
            places: catalogue!(language, "places"),
            recovery: catalogue!(language, "recovery"),
            remarks: catalogue!(language, "remarks"),
            rescue: catalogue!(language, "rescue"),
            report: catalogue!(language, "report"),
            time_list: catalogue!(language, "time_list"),
            labels: vocabulary::at_line_heads(&labels_within),
            labels_within,
            operations,
        }
    }

    /// The language that these words are in.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// What the command line says.
    #[must_use]
    pub const fn command_line(&self) -> cli::CommandLine<'_> {
        cli::CommandLine::of(&self.cli)
    }

    /// What a certificate of participation says.
    #[must_use]
    pub const fn certificate(&self) -> certificate::Certificate<'_> {
        certificate::Certificate::of(&self.certificate)
    }

    /// What the paper about a company's way says.
    #[must_use]
    pub const fn company_way(&self) -> company_way::CompanyWay<'_> {
        company_way::CompanyWay::of(&self.company_way)
    }

    /// What a list of criteria says on paper.
    #[must_use]
    pub const fn criteria(&self) -> criteria::Criteria<'_> {
        criteria::Criteria::of(&self.criteria)
    }

    /// What was saved of a damaged register.
    #[must_use]
    pub const fn rescue(&self) -> rescue::Rescue<'_> {
        rescue::Rescue::of(&self.rescue)
    }

    /// What the list for a day at a company says.
    #[must_use]
    pub const fn day_list(&self) -> day_list::DayList<'_> {
        day_list::DayList::of(&self.day_list)
    }

    /// What the receipt of a register that was handed over says.
    #[must_use]
    pub const fn handover(&self) -> handover::Handover<'_> {
        handover::Handover::of(&self.handover)
    }

    /// What an operation changed.
    #[must_use]
    pub const fn history(&self) -> history::History<'_> {
        history::History::of(&self.history)
    }

    /// What the sheet about a missing laptop says.
    #[must_use]
    pub const fn incident(&self) -> incident::Incident<'_> {
        incident::Incident::of(&self.incident)
    }

    /// What a participant is told before the mapping.
    #[must_use]
    pub const fn information(&self) -> information::Information<'_> {
        information::Information::of(&self.information)
    }

    /// What reports and evaluation forms say.
    #[must_use]
    pub const fn report(&self) -> report::Report<'_> {
        report::Report::of(&self.report)
    }

    /// What a blank mapping form says.
    #[must_use]
    pub const fn mapping_form(&self) -> mapping_form::MappingForm<'_> {
        mapping_form::MappingForm::of(&self.mapping_form)
    }

    /// What a company's competence matrix says on paper.
    #[must_use]
    pub const fn matrix(&self) -> matrix::Matrix<'_> {
        matrix::Matrix::of(&self.matrix)
    }

    /// What forms in a model package say.
    #[must_use]
    pub const fn model(&self) -> model::Model<'_> {
        model::Model::of(&self.model)
    }

    /// What waits for the coach.
    #[must_use]
    pub const fn overview(&self) -> overview::Overview<'_> {
        overview::Overview::of(&self.overview)
    }

    /// What stands on papers beside the participant's and the project's own texts.
    #[must_use]
    pub const fn papers(&self) -> papers::Papers<'_> {
        papers::Papers::of(&self.papers)
    }

    /// What a paper would be better with.
    #[must_use]
    pub const fn remarks(&self) -> remarks::Remarks<'_> {
        remarks::Remarks::of(&self.remarks)
    }

    /// What speaks against a folder as the place of a register.
    #[must_use]
    pub const fn places(&self) -> places::Places<'_> {
        places::Places::of(&self.places)
    }

    /// What stands on a list of certified time.
    #[must_use]
    pub const fn time_list(&self) -> time_list::TimeList<'_> {
        time_list::TimeList::of(&self.time_list)
    }

    /// What stands on the sheet with a recovery code.
    #[must_use]
    pub const fn recovery(&self) -> recovery::Recovery<'_> {
        recovery::Recovery::of(&self.recovery)
    }

    /// How strong a password is, and what makes it stronger.
    #[must_use]
    pub const fn passwords(&self) -> passwords::Passwords<'_> {
        passwords::Passwords::of(&self.passwords)
    }
}
