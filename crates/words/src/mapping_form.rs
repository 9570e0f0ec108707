//! What a blank mapping form says. Not the levels' own words, nor the information to the participant.

use crate::noun::noun;

noun! {
    /// The form's sentences, in the order in which a reader meets them.
    MappingForm {
        /// What kind of paper.
        fn kind();
        /// The form's title as a file, and in the foot: of a person or a role.
        fn title_of(whose: &str);
        /// From which requirement profile it is made.
        fn profile(role: &str, version: u32);
        /// How it is filled in.
        fn how();
        /// How it is looked after.
        fn care();
        /// Head over whom it is for.
        fn who();
        /// "Name"
        fn name();
        /// "Participant number"
        fn number();
        /// "Company"
        fn employer();
        /// "Competence coach"
        fn coach();
        /// "Date"
        fn day();
        /// "Place"
        fn place();
        /// Head over the information.
        fn information();
        /// That the information was given, with its version.
        fn informed(version: &str);
        /// By whom.
        fn informed_by();
        /// "Background"
        fn background();
        /// Over the lines for education.
        fn education();
        /// Over the lines for work.
        fn work();
        /// Over the lines for languages.
        fn languages();
        /// "Wishes"
        fn wishes();
        /// Over the lines for wishes.
        fn wishes_note();
        /// Head over the ratings.
        fn ratings();
        /// How a rating is made.
        fn ratings_note();
        /// Head over the signs' meanings.
        fn signs();
        /// Head over what a rating rests on, and before its letters.
        fn known();
        /// Beside a box to tick.
        fn wants_to_guide();
        /// Column of competences.
        fn head_competence();
        /// Column of the person's own ratings.
        fn head_self();
        /// Column of the coach's.
        fn head_coach();
        /// A row of circles, for who does not see them.
        fn rating_of(competence: &str, column: &str);
        /// A row of letters, for who does not see them.
        fn known_of(competence: &str);
        /// "Permits"
        fn permits();
        /// What a permit is.
        fn permits_note();
        /// Column of permits.
        fn head_permit();
        /// Column of whether it is held.
        fn head_has();
        /// Column of issuers.
        fn head_issuer();
        /// Column of days.
        fn head_valid_until();
        /// A row without a name, for who does not see it.
        fn other_permit();
        /// Two boxes, for who does not see them.
        fn has_permit(permit: &str);
        /// Beside the first box.
        fn yes();
        /// Beside the second.
        fn no();
        /// Over the lines for strengths, the summing up and more.
        fn summary();
        /// "Strengths"
        fn strengths();
        /// "Wants to develop"
        fn to_develop();
        /// "Something that we have missed?"
        fn missed();
        /// "Notes"
        fn notes();
        /// Head over the last lines.
        fn end();
        /// "Place and date"
        fn place_and_day();
        /// The coach signs.
        fn coach_signs();
        /// When it was entered in the register.
        fn entered_on();
        /// By whom.
        fn entered_by();
    }
}
