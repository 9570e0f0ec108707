//! Certificates of participation (intyg om deltagande): that somebody took part in a training to its
//! end. No validation, no level, and no formal recognition of what somebody can do.

use crate::{
    id::{CertificateId, PersonId, SeatId},
    language::Language,
    training::{Seat, SeatResult},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a certificate may say of how it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certified {
    /// Took part to the end. It is not said whether there was a test.
    Attended,
    /// Took part and passed, on a day.
    Passed(Option<NaiveDate>),
}

/// What a certificate may say of a seat; none for somebody who did not take part to the end. Whoever
/// took part and did not pass has taken part, and no more is said.
#[must_use]
pub const fn certified(seat: &Seat) -> Option<Certified> {
    match (seat.is_trained(), seat.result) {
        (false, _) => None,
        (true, Some(SeatResult::Passed)) => Some(Certified::Passed(seat.result_on)),
        (true, Some(SeatResult::NotPassed) | None) => Some(Certified::Attended),
    }
}

/// A certificate that was issued: it stays byte for byte what it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IssuedCertificate {
    /// Identity: stands on every page.
    pub id: CertificateId,
    /// Whose (as in the seat).
    pub person_id: PersonId,
    /// The seat that it speaks of.
    pub seat_id: SeatId,
    /// Counts the issued certificates of that seat, from 1.
    pub version: u32,
    /// Language of the paper.
    pub language: Language,
    /// When it was issued, RFC 3339 UTC.
    pub issued_at: String,
    /// SHA-256 of the bytes, hexadecimal: where they lie among the register's blobs.
    pub sha256: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::training::SeatState;
    use uuid::Uuid;

    #[test]
    fn only_who_took_part_to_the_end_is_certified_and_a_result_that_was_not_reached_is_not_told() {
        use SeatResult::{NotPassed, Passed};
        use SeatState::{Absent, Accepted, Attended, Declined, Invited};
        let day = NaiveDate::from_ymd_opt(2021, 2, 12);
        let seat = |state, result: Option<SeatResult>| Seat {
            id: Uuid::nil().into(),
            occasion_id: Uuid::nil().into(),
            person_id: Uuid::nil().into(),
            state,
            result,
            invited_on: day.unwrap(),
            answered_on: None,
            attended_on: None,
            result_on: result.and(day),
            note: String::new(),
        };
        for (state, result, expected) in [
            (Invited, None, None),
            (Accepted, None, None),
            (Declined, None, None),
            (Absent, None, None),
            (Attended, None, Some(Certified::Attended)),
            (Attended, Some(NotPassed), Some(Certified::Attended)),
            (Attended, Some(Passed), Some(Certified::Passed(day))),
        ] {
            assert_eq!(certified(&seat(state, result)), expected, "{state:?} {result:?}");
        }
    }
}
