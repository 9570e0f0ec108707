//! What the paper about a company's way through the project says. Not what the company said.

use chrono::NaiveDate;

use crate::noun::noun;

noun! {
    /// A company's way on paper, in the order in which a reader meets it.
    CompanyWay {
        /// What kind of paper.
        fn kind();
        /// Kind, company and day in one line.
        fn title_of(company: &str, day: NaiveDate);
        /// "Drawn up …"
        fn made(day: NaiveDate);
        /// What the paper is for.
        fn purpose();
        /// Heading over the facts.
        fn about();
        /// Before the organisation number.
        fn organisation_number();
        /// Before the partner that the company came through.
        fn partner();
        /// Before how it came.
        fn source();
        /// Before whether it may take part.
        fn eligibility();
        /// It may.
        fn eligible();
        /// It may not.
        fn not_eligible();
        /// Nobody has decided.
        fn undecided();
        /// Whether it may, and the day of the decision.
        fn decided(what: &str, day: NaiveDate);
        /// Before the next step.
        fn next();
        /// A step and the day that it is planned for.
        fn planned_for(step: &str, day: NaiveDate);
        /// Before the coach.
        fn coach();
        /// Before the project.
        fn project();
        /// Before the registration number.
        fn diary_number();
        /// Before the line about the funder.
        fn funder();
        /// Heading over the need sheet.
        fn needs();
        /// Where it is not filled in.
        fn needs_missing();
        /// Before the day on which it was talked through.
        fn talked_on();
        /// Before what the customers ask for.
        fn demands();
        /// Before new technology.
        fn technology();
        /// Before whom the company looks for.
        fn recruitment();
        /// Before what is said of the staff.
        fn staffing();
        /// Before what hinders learning.
        fn hinders();
        /// Heading over the steps.
        fn steps();
        /// Over the steps: who is named in them.
        fn steps_note();
        /// Head of a column: planned and done.
        fn head_when();
        /// Head of a column: who took part.
        fn head_who();
        /// Head of a column: what was said and what follows.
        fn head_what();
        /// Nothing is planned of this step.
        fn not_begun();
        /// The same of coaching.
        fn alongside();
        /// Done on a day.
        fn done(day: NaiveDate);
        /// Planned for a day.
        fn planned(day: NaiveDate);
        /// Planned, without a day.
        fn undated();
        /// Its day has passed.
        fn overdue();
        /// It was planned for another day than it was done on.
        fn was_planned(day: NaiveDate);
        /// Who of the project's own took part.
        fn ours(names: &str);
        /// What follows.
        fn follows(what: &str);
    }
}
