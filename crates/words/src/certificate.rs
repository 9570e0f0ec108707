//! What a certificate of participation says. Not the training.

use chrono::NaiveDate;

use crate::noun::noun;

noun! {
    /// A certificate of participation, in the order in which a reader meets it.
    Certificate {
        /// What kind of paper.
        fn kind();
        /// The same inside a sentence.
        fn kind_within();
        /// A name for its file.
        fn file_name(person: &str, training: &str);
        /// The same for one file with all of an occasion.
        fn file_of_many(training: &str, day: NaiveDate);
        /// The day of the paper.
        fn dated(day: NaiveDate);
        /// Took part to the end.
        fn attended();
        /// Took part and passed.
        fn passed();
        /// Took part and passed on a day.
        fn passed_on(day: NaiveDate);
        /// The sentence under the name.
        fn statement(training: &str);
        /// Heading over the facts.
        fn about_training();
        /// Before who gave it.
        fn provider();
        /// Before its days.
        fn days();
        /// Before its place.
        fn place();
        /// Before how it was given.
        fn form();
        /// Before its language.
        fn language();
        /// Before its length.
        fn length();
        /// Before the person's own time at it.
        fn own_time();
        /// Whole hours.
        fn hours(hours: u32);
        /// Hours and minutes: "7:30".
        fn hours_and_minutes(clock: &str);
        /// Before how it went.
        fn result();
        /// Heading over what it was about.
        fn contents();
        /// Over the competences.
        fn aimed_at();
        /// That it certifies participation, and is no validation and no formal recognition.
        fn limits();
        /// Who signs for a provider without a name.
        fn signer_provider();
        /// Who signs for a provider.
        fn signer_of(provider: &str);
        /// What the provider signs for.
        fn sign_provider();
        /// What the coach signs for.
        fn sign_coach();
    }
}
