//! What a list of certified time says. Not the days on it.

use crate::noun::noun;

noun! {
    /// A list of one month to sign, in the order in which a reader meets it.
    TimeList {
        /// What kind of paper.
        fn kind();
        /// Kind, person or company, and month in one line.
        fn title_of(name: &str, month: &str);
        /// A month of a year: "oktober 2020".
        fn month(month: u32, year: &str);
        /// What a person's list is for.
        fn purpose_person();
        /// What a company's list is for.
        fn purpose_company();
        /// Heading over the facts.
        fn about();
        /// Before the participant number.
        fn number();
        /// Before the employer.
        fn employer();
        /// Before the project.
        fn project();
        /// Before the registration number.
        fn diary_number();
        /// Before the line about the funder.
        fn funder();
        /// Heading over the days.
        fn days();
        /// Where there is no time.
        fn nothing();
        /// Head of a column: the day.
        fn head_day();
        /// Head of a column: the person.
        fn head_name();
        /// Head of a column: what the time was for.
        fn head_what();
        /// Head of a column: hours and minutes.
        fn head_time();
        /// Head of a column: whether the project is paid for it.
        fn head_funded();
        /// Head of a column: the signature.
        fn head_signature();
        /// Funded.
        fn yes();
        /// Not funded.
        fn no();
        /// Heading over the sums.
        fn sums();
        /// Before the sum of all.
        fn sum();
        /// Before the sum of what is funded.
        fn sum_funded();
        /// Before the sum of what is not.
        fn sum_unfunded();
        /// What the participant signs for.
        fn sign_participant();
        /// What the coach signs for.
        fn sign_coach();
    }
}
