//! What a list of criteria for gender equality and accessibility says on paper. Not the criteria.

use chrono::NaiveDate;

use crate::noun::noun;

noun! {
    /// A list of criteria, in the order in which a reader meets it.
    Criteria {
        /// What kind of paper.
        fn kind();
        /// The same where there is little room.
        fn kind_short();
        /// Kind, training or company, and day in one line.
        fn title_of(what: &str, day: NaiveDate);
        /// How many of the criteria are ticked.
        fn ticked_of(ticked: usize, count: usize);
        /// How many criteria there are.
        fn counted(count: usize);
        /// What a filled-in list is for.
        fn purpose();
        /// What a blank list is for.
        fn purpose_blank();
        /// Heading over what the list is about.
        fn about();
        /// Heading over the project.
        fn of_project();
        /// On a blank list, over a line to write on: where and when.
        fn write_where();
        /// On a blank list, over a line to write on: by whom.
        fn write_by();
        /// Before the days.
        fn days();
        /// Before the company.
        fn company();
        /// Before the place.
        fn place();
        /// Before the coach.
        fn coach();
        /// Before the project's name.
        fn project();
        /// Before the registration number.
        fn diary_number();
        /// Before the line about the funder.
        fn funder();
        /// Head of a column: the criterion.
        fn head_criterion();
        /// Head of a column: whether it is seen to.
        fn head_ticked();
        /// Head of a column: how.
        fn head_how();
        /// A box in words: seen to.
        fn box_ticked();
        /// A box in words: not ticked.
        fn box_open();
        /// A box in words: to be ticked by hand.
        fn box_blank();
    }
}
