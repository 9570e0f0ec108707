//! Permits (behörigheter): held or not, valid until a day. No level, and no competence.

use crate::{
    id::{HoldingId, PermitId, PersonId},
    language::Language,
    library::Said,
    vocabulary,
};
use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A kind of permit, for instance for hot work or for driving a truck.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Permit {
    /// Identity.
    pub id: PermitId,
    /// Stable code of a built-in permit; none for one's own.
    pub code: Option<String>,
    /// Swedish name.
    pub name_sv: String,
    /// English name; may be empty.
    pub name_en: String,
    /// What it is, in Swedish.
    pub about_sv: String,
    /// The same in English; may be empty.
    pub about_en: String,
    /// Usual validity, months; none where it does not expire.
    pub valid_months: Option<u32>,
    /// How often the employer confirms it, months (a welder's test: 6, ISO 9606-1).
    pub confirm_months: Option<u32>,
    /// No longer offered.
    pub archived: bool,
}

impl Permit {
    /// The name in a language.
    #[must_use]
    pub fn name(&self, language: Language) -> Said {
        Said::in_language(language, &self.name_sv, &self.name_en)
    }
}

/// A permit that a person holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Holding {
    /// Identity.
    pub id: HoldingId,
    /// The person.
    pub person_id: PersonId,
    /// The permit.
    pub permit_id: PermitId,
    /// Who issued it.
    pub issuer: String,
    /// Day of issue.
    pub issued_on: Option<NaiveDate>,
    /// Last valid day; none where it does not expire.
    pub valid_until: Option<NaiveDate>,
    /// Day of the employer's latest confirmation.
    pub confirmed_on: Option<NaiveDate>,
    /// Note.
    pub note: String,
}

vocabulary! {
    /// Where a person stands with a permit on a day.
    PermitState, "permit_state" {
        /// Held and valid.
        Valid = "valid",
        /// Valid, but only [`EXPIRES_SOON_DAYS`] days or fewer.
        ExpiresSoon = "expires_soon",
        /// The employer's regular confirmation is overdue.
        ConfirmationDue = "confirmation_due",
        /// No longer valid.
        Expired = "expired",
        /// Not held.
        Missing = "missing",
    }
}

/// Days before the last valid day from which a permit is shown as expiring.
pub const EXPIRES_SOON_DAYS: u64 = 90;

/// Where a person stands with `permit` on `today`, given what they hold of it.
///
/// The best holding counts: an expired one beside a renewed one does no harm.
#[must_use]
pub fn state(permit: &Permit, holdings: &[&Holding], today: NaiveDate) -> PermitState {
    holdings
        .iter()
        .map(|holding| state_of(permit, holding, today))
        .min()
        .unwrap_or(PermitState::Missing)
}

fn state_of(permit: &Permit, holding: &Holding, today: NaiveDate) -> PermitState {
    if holding.valid_until.is_some_and(|last| last < today) {
        return PermitState::Expired;
    }
    let confirmation_due = permit.confirm_months.is_some_and(|months| {
        holding
            .confirmed_on
            .or(holding.issued_on)
            .and_then(|day| day.checked_add_months(chrono::Months::new(months)))
            .is_some_and(|due| due < today)
    });
    if confirmation_due {
        return PermitState::ConfirmationDue;
    }
    let soon = today.checked_add_days(Days::new(EXPIRES_SOON_DAYS));
    if holding.valid_until.is_some_and(|last| soon.is_some_and(|soon| last <= soon)) {
        PermitState::ExpiresSoon
    } else {
        PermitState::Valid
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn welders_test() -> Permit {
        Permit {
            id: PermitId(Uuid::nil()),
            code: None,
            name_sv: "Svetsarprövning".into(),
            name_en: String::new(),
            about_sv: String::new(),
            about_en: String::new(),
            valid_months: Some(24),
            confirm_months: Some(6),
            archived: false,
        }
    }

    fn held(issued: &str, until: &str, confirmed: Option<&str>) -> Holding {
        Holding {
            id: HoldingId(Uuid::nil()),
            person_id: PersonId(Uuid::nil()),
            permit_id: PermitId(Uuid::nil()),
            issuer: String::new(),
            issued_on: issued.parse().ok(),
            valid_until: until.parse().ok(),
            confirmed_on: confirmed.and_then(|day| day.parse().ok()),
            note: String::new(),
        }
    }

    #[test]
    fn a_permit_is_valid_to_its_last_day_and_opens_the_gap_again_after_it() {
        let holding = held("2018-10-05", "2020-10-05", Some("2020-09-01"));
        for (today, expected) in [
            ("2020-06-01", PermitState::Valid),
            ("2020-07-07", PermitState::ExpiresSoon),
            ("2020-10-05", PermitState::ExpiresSoon),
            ("2020-10-06", PermitState::Expired),
        ] {
            let today = today.parse().expect("a date");
            assert_eq!(state(&welders_test(), &[&holding], today), expected, "{today}");
        }
    }

    #[test]
    fn a_welders_test_without_confirmation_for_six_months_is_due() {
        let holding = held("2020-01-10", "2022-01-09", None);
        let day = "2020-07-11".parse().expect("a date");
        assert_eq!(state(&welders_test(), &[&holding], day), PermitState::ConfirmationDue);
    }

    #[test]
    fn a_renewed_permit_counts_and_the_expired_one_beside_it_does_not() {
        let (old, new) =
            (held("2016-01-01", "2018-01-01", None), held("2020-09-01", "2022-08-31", None));
        let day = "2020-10-05".parse().expect("a date");
        assert_eq!(state(&welders_test(), &[&old, &new], day), PermitState::Valid);
        assert_eq!(state(&welders_test(), &[], day), PermitState::Missing);
    }
}
