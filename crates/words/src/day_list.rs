//! What the list for a day at a company says, and what a calendar file is called. Not who stands on it.

use chrono::NaiveDate;

use crate::noun::noun;

noun! {
    /// The list's words, in the order in which a reader meets them.
    DayList {
        /// What kind of paper.
        fn kind();
        /// The list's title as a file.
        fn title_of(company: &str, day: NaiveDate);
        /// Head over the facts: "The visit"
        fn visit();
        /// The day.
        fn day();
        /// From when to when.
        fn time();
        /// From a time to a time.
        fn from_to(starts: &str, ends: &str);
        /// From a time on.
        fn from(starts: &str);
        /// Where.
        fn place();
        /// Who comes from the project.
        fn coach();
        /// What is to be done.
        fn agenda();
        /// "Times"
        fn times();
        /// How the list is used.
        fn times_note();
        /// Nobody has a time yet.
        fn nobody();
        /// Head of the column of times.
        fn head_time();
        /// Head of the column of names.
        fn head_name();
        /// Head of the column of roles.
        fn head_role();
        /// Head of the column of shifts.
        fn head_shift();
        /// Head of the column to tick.
        fn head_came();
        /// Name of a calendar file with one visit.
        fn visit_at(company: &str, day: NaiveDate);
        /// Name of a calendar file with all visits from a day on.
        fn visits_from(day: NaiveDate);
    }
}
