//! What a paper would be better with, said to the coach before it is printed. Not errors: the paper
//! can be made all the same.

use crate::noun::noun;

noun! {
    /// Remarks on a paper.
    Remarks {
        /// Stands where an issued paper has its number.
        fn not_issued();
        /// The person is compared with no role.
        fn no_role();
        /// Not everything that applies is mapped.
        fn not_all_mapped(assessed: u32, applicable: u32);
        /// The project has no line about its funder.
        fn no_funder_line();
    }
}
