//! What the sheet about a lost or stolen laptop says. Not whom it names.

use chrono::NaiveDate;

use crate::noun::noun;

noun! {
    /// The sheet's sentences, in the order in which a reader meets them.
    Incident {
        /// What kind of paper.
        fn kind();
        /// The sheet's title as a file.
        fn title_of(register: &str);
        /// "Drawn up …"
        fn made(day: NaiveDate);
        /// What the sheet is for, and for whom.
        fn purpose();
        /// "What the sheet shows, and until when"
        fn moment();
        /// What the sheet was made from, in facts.
        fn source();
        /// Until when what was entered is on it.
        fn until();
        /// The latest change, as day and time.
        fn until_at(moment: &str);
        /// Nothing was entered.
        fn until_never();
        /// What was entered later is not on it.
        fn later();
        /// "To be filled in"
        fn to_fill_in();
        /// When the laptop went missing.
        fn fill_when();
        /// Where, and how.
        fn fill_where();
        /// When it was noticed: the 72 hours begin.
        fn fill_noticed();
        /// Whether the register was locked or the laptop off.
        fn fill_locked();
        /// Whether the whole disk was encrypted.
        fn fill_disk();
        /// Whether papers or copies were with it.
        fn fill_papers();
        /// Number of the police report.
        fn fill_police();
        /// Head of the column of questions.
        fn head_question();
        /// Head of the column to write in.
        fn head_answer();
        /// "Whose data"
        fn whose();
        /// "People"
        fn people();
        /// "Companies"
        fn companies();
        /// "Contact persons at companies"
        fn contacts();
        /// "Coaches"
        fn coaches();
        /// "What kinds of data"
        fn kinds();
        /// What the table of kinds counts.
        fn kinds_note();
        /// Head of the column of the kinds' numbers.
        fn head_number();
        /// Head of the column of kinds.
        fn head_kind();
        /// Head of the column of how many people.
        fn head_people();
        /// "How the data is protected"
        fn protection();
        /// The encryption.
        fn encrypted();
        /// What the key is wrapped by.
        fn key();
        /// When it locks.
        fn locks();
        /// The strength of the password is stored nowhere.
        fn password();
        /// A recovery code was made.
        fn recovery_made(day: NaiveDate);
        /// There is none.
        fn recovery_none();
        /// What is outside: papers that were saved, other copies.
        fn outside();
        /// "What to do now"
        fn steps();
        /// Tell the controller and the data protection officer.
        fn step_tell();
        /// Article 33.
        fn step_authority();
        /// Article 34.
        fn step_people();
        /// The police, and the laptop's accounts.
        fn step_police();
        /// The password and the copies that are left.
        fn step_password();
        /// Keep this sheet: article 33.5.
        fn step_keep();
        /// "People by name"
        fn list();
        /// No identity numbers stand in it.
        fn list_note();
        /// Head of the column of names.
        fn head_name();
        /// Head of the column of companies.
        fn head_company();
        /// Head of the column of the kinds of data about the person.
        fn head_data();
        /// "Companies by name"
        fn company_list();
        /// Names of the kinds, as in a row of the table.
        fn kind_name();
        /// Identity numbers.
        fn kind_number();
        /// Birth date or gender.
        fn kind_birth();
        /// Employment, and its state.
        fn kind_employment();
        /// Education, earlier work, languages.
        fn kind_background();
        /// Needs in order to take part.
        fn kind_needs();
        /// Ratings of competence.
        fn kind_assessments();
        /// Permits and evidence.
        fn kind_permits();
        /// Plans and follow-ups.
        fn kind_plans();
        /// Notes and wishes in free text.
        fn kind_notes();
        /// Issued papers.
        fn kind_papers();
        /// Interview times and meetings.
        fn kind_visits();
        /// Trainings, validation and certified time.
        fn kind_training();
        /// Answers in evaluations.
        fn kind_evaluation();
    }
}
