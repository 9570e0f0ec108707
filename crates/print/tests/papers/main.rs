//! Papers as whoever receives them meets them: their bytes, their text in reading order, their
//! structure, and what a validator says of them.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "clippy.toml lets tests panic and speak; here every function is a test's"
)]

use print::documents;

#[allow(dead_code, reason = "shared with the crate and its example")]
mod reading;
#[path = "../../src/samples.rs"]
#[allow(dead_code, reason = "shared with the crate and its example")]
mod samples;

/// The same data gives the same bytes; what cannot be set is refused and named.
mod making;
/// What is said, and in which order it is read out.
mod order;
/// The pages in the window.
mod preview;
/// What stands on sheets and certificates.
mod sheets;
/// PDF/UA-1 by veraPDF, with papers that must fail.
mod validity;
