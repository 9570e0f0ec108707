//! What the command line says. Not its help, which is in English like that of every program.

use crate::noun::noun;

noun! {
    /// Questions, answers and refusals of `kompetenspass-cli`.
    CommandLine {
        /// Asks for a register's password.
        fn password(register: &str);
        /// There is no password and nobody to ask.
        fn password_not_given();
        /// The terminal gave no password.
        fn password_unreadable();
        /// Asks for the recovery code.
        fn recovery_code(register: &str);
        /// There is no recovery code and nobody to ask.
        fn recovery_code_not_given();
        /// Asks for a new password.
        fn new_password(register: &str);
        /// Asks for it once more.
        fn new_password_again();
        /// There is no new password and nobody to ask.
        fn new_password_not_given();
        /// The register has a new password.
        fn recovered(path: &str);
        /// Where the sheet about a missing laptop was written.
        fn incident_made(path: &str);
        /// Where the model package was written.
        fn model_saved(path: &str);
        /// A model package was taken in.
        fn model_taken(added: u32, changed: u32, backup: &str);
        /// A model package has nothing that the register has not.
        fn model_known();
        /// No validation model has the name; which there are.
        fn no_such_model(name: &str, models: &str);
        /// There is no validation model at all.
        fn no_models();
        /// Standard output takes nothing.
        fn output_failed();
        /// No company has the name; which there are.
        fn no_such_company(name: &str, companies: &str);
        /// There is no company at all.
        fn no_companies();
        /// Beside the progress bar.
        fn making();
        /// How many documents were made.
        fn made(papers: u32, path: &str);
        /// How many documents could not be made.
        fn refused(papers: usize);
        /// Where the example register was made.
        fn example_made(path: &str, password: &str);
        /// Where the example register was found.
        fn example_kept(path: &str, password: &str);
        /// Where a register of invented events was made.
        fn generated(path: &str, people: u32, companies: u32);
        /// Lines of a file that are no identity numbers.
        fn numbers_left_out(lines: u32);
        /// A check found nothing wrong.
        fn whole(operations: u32, revisions: u32);
        /// What the register is written in.
        fn versions(format: u32, schema: u32);
        /// A check found something wrong.
        fn not_whole();
        /// Pages that cannot be read or whose seal is broken.
        fn damaged_pages(pages: usize);
        /// What the database finds wrong with its structure.
        fn damaged_structure(fault: &str);
        /// Rows that refer to nothing.
        fn broken_references(rows: u32, table: &str);
        /// Issued documents with other bytes than those that were issued.
        fn damaged_papers(papers: usize);
        /// Rows in which table and log do not agree.
        fn differences(rows: usize);
        /// The copies of the key slots are not alike.
        fn key_copies_differ();
        /// A backup was made and checked.
        fn backed_up(path: &str, people: u32);
        /// There is no backup.
        fn no_backups();
        /// A backup was put in a register's place.
        fn restored(path: &str, people: u32);
        /// Where what lay in the place is kept.
        fn kept_aside(path: &str);
        /// What was saved of one table.
        fn rescued_table(table: &str, read: u32, log: u32, left_out: u32);
        /// Part of a table could not be read.
        fn unread_table(table: &str);
    }
}
