//! Titles and questions of forms in a model package, which are read there. Not their answers.

use crate::noun::noun;

noun! {
    /// The package's texts.
    Model {
        /// Title of what a participant is told, with its version.
        fn information(version: &str);
        /// Title of the levels.
        fn levels();
        /// Title of the statements before and after.
        fn statements();
        /// Title of the need sheet.
        fn need_sheet();
        /// The need sheet: what customers ask for.
        fn demands();
        /// The need sheet: machines, materials and methods.
        fn technology();
        /// The need sheet: whom the company looks for.
        fn recruitment();
        /// The need sheet: shifts and who is alone in something.
        fn staffing();
        /// The need sheet: what hinders learning.
        fn hinders();
        /// What the blank mapping form is printed from.
        fn mapping_form();
    }
}
