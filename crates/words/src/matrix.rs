//! What a company's competence matrix says on paper. Not the levels' and the states' own words.

use chrono::NaiveDate;

use crate::noun::noun;

noun! {
    /// The paper's sentences, in the order in which a reader meets them.
    Matrix {
        /// What kind of paper.
        fn kind();
        /// The paper's title as a file, and in the foot.
        fn title_of(company: &str, day: NaiveDate);
        /// "Drawn up …"
        fn made(day: NaiveDate);
        /// Which copy it is and who got it.
        fn left_with(version: u32, who: &str);
        /// What the matrix is, and what it is not.
        fn purpose();
        /// "What it shows"
        fn about();
        /// "People"
        fn people();
        /// "Organisation number"
        fn organisation_number();
        /// "Project"
        fn project();
        /// "Compared with"
        fn compared();
        /// "What hangs on one person"
        fn on_one();
        /// What that means.
        fn on_one_note();
        /// "Nobody who is mapped can do this alone"
        fn without_anyone();
        /// "Each competence"
        fn competences();
        /// How the competences were counted.
        fn competences_note();
        /// People from one number to another.
        fn block(from: usize, to: usize);
        /// How a cell is read.
        fn block_note();
        /// How a cell is read where an earlier day stands beside.
        fn block_note_compared();
        /// Column of people's numbers.
        fn head_number();
        /// Column of people.
        fn head_person();
        /// Column of roles.
        fn head_role();
        /// Column of how much is mapped.
        fn head_mapped();
        /// Column of how many competences a person is alone in.
        fn head_alone_in();
        /// Column of what only that person can.
        fn head_only();
        /// Column of competences.
        fn head_competence();
        /// Column of how many can do it alone.
        fn head_alone();
        /// Column of how many can guide.
        fn head_guide();
        /// Column of how many meet what their role requires.
        fn head_met();
        /// Column of how many have steps left.
        fn head_gap();
        /// Column of how many are not assessed.
        fn head_unknown();
        /// How many can guide, and how many of them have said that they want to.
        fn guide(can: u32, want: u32);
        /// How many of the required competences are assessed.
        fn assessed_of(assessed: u32, applicable: u32);
        /// The person's role requires nothing.
        fn no_requirements();
        /// A level where the role requires none.
        fn level_alone(level: u8);
        /// The level on the earlier day.
        fn was(level: u8);
        /// Legend of what meets the requirement.
        fn legend_met();
        /// Legend of what is under it.
        fn legend_gap();
        /// Legend of what is over it.
        fn legend_surplus();
    }
}
