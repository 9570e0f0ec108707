//! Validation: somebody outside judges what a person already knows, at an accredited test centre.
//! The way there (översiktlig kartläggning, fördjupad kartläggning) is mapping and no validation;
//! neither is a rating of the coach's. No level changes by itself.

use crate::{
    id::{
        CompetenceId, EvidenceId, PersonId, ValidationCaseId, ValidationModelAreaId,
        ValidationModelId, ValidationOutcomeId,
    },
    level::Level,
    vocabulary,
};
use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A model that is validated by, as its owner describes it. The coach enters it: models are their
/// owners' and none is built in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ValidationModel {
    /// Identity.
    pub id: ValidationModelId,
    /// What it is called.
    pub name: String,
    /// Whose model it is: a branch or a trade's body.
    pub owner: String,
    /// What it is about.
    pub about: String,
    /// How long its certificate is valid, months; none where it does not expire.
    pub valid_months: Option<u32>,
    /// How often the employer confirms it, months (a welder's test: 6, ISO 9606-1).
    pub confirm_months: Option<u32>,
    /// No longer offered.
    pub archived: bool,
}

/// One area of a model, judged by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ValidationModelArea {
    /// Identity.
    pub id: ValidationModelAreaId,
    /// The model.
    pub model_id: ValidationModelId,
    /// Place in the model, from 1.
    pub position: u32,
    /// What it is called.
    pub name: String,
    /// The competence that it speaks of, where one does.
    pub competence_id: Option<CompetenceId>,
    /// The level that whoever meets it is proposed; only with a competence.
    pub level: Option<Level>,
}

vocabulary! {
    /// How far a validation has come. Only the third is being *in validation*.
    ValidationStage, "validation_stage" {
        /// An overview, by the person: översiktlig kartläggning.
        OverviewMapping = "overview_mapping",
        /// In depth, with somebody who knows the trade: fördjupad kartläggning.
        InDepthMapping = "in_depth_mapping",
        /// Being judged at the test centre (bedömning).
        Assessment = "assessment",
        /// There is an outcome.
        Done = "done",
        /// Ended without an outcome.
        BrokenOff = "broken_off",
    }
}

vocabulary! {
    /// What a validation came to. The first two are alternatives and not steps.
    ValidationResult, "validation_result" {
        /// Intyg: some requirements are met.
        Attestation = "attestation",
        /// Bevis: all requirements are met.
        Certificate = "certificate",
        /// No requirement is met.
        NotMet = "not_met",
    }
}

impl ValidationResult {
    /// Whether the person counts as *validated*.
    #[must_use]
    pub const fn is_validated(self) -> bool {
        matches!(self, Self::Attestation | Self::Certificate)
    }
}

/// A person's way through a validation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ValidationCase {
    /// Identity.
    pub id: ValidationCaseId,
    /// The person.
    pub person_id: PersonId,
    /// The model.
    pub model_id: ValidationModelId,
    /// Day of the overview mapping.
    pub overview_on: Option<NaiveDate>,
    /// Day of the mapping in depth.
    pub in_depth_on: Option<NaiveDate>,
    /// The test centre.
    pub test_centre: String,
    /// First day at the test centre: from here the person is in validation.
    pub assessed_from: Option<NaiveDate>,
    /// What it came to.
    pub result: Option<ValidationResult>,
    /// Day of the outcome, or day when it was broken off.
    pub ended_on: Option<NaiveDate>,
    /// Who issued the certificate.
    pub issuer: String,
    /// Last valid day of the certificate.
    pub expires_on: Option<NaiveDate>,
    /// Day of the employer's latest confirmation.
    pub confirmed_on: Option<NaiveDate>,
    /// The evidence that the outcome became.
    pub evidence_id: Option<EvidenceId>,
    /// Note.
    pub note: String,
}

impl ValidationCase {
    /// How far it has come: what its days say.
    #[must_use]
    pub const fn stage(&self) -> ValidationStage {
        match (self.result, self.ended_on, self.assessed_from, self.in_depth_on) {
            (Some(_), ..) => ValidationStage::Done,
            (None, Some(_), ..) => ValidationStage::BrokenOff,
            (None, None, Some(_), _) => ValidationStage::Assessment,
            (None, None, None, Some(_)) => ValidationStage::InDepthMapping,
            (None, None, None, None) => ValidationStage::OverviewMapping,
        }
    }

    /// Whether the person is *in validation*: at the test centre, without an outcome yet.
    #[must_use]
    pub const fn is_in_validation(&self) -> bool {
        matches!(self.stage(), ValidationStage::Assessment)
    }

    /// Whether the person is *validated* by it: with intyg or bevis.
    #[must_use]
    pub fn is_validated(&self) -> bool {
        self.result.is_some_and(ValidationResult::is_validated)
    }
}

vocabulary! {
    /// What was said of one area.
    AreaOutcome, "area_outcome" {
        /// The area's requirements are met.
        Met = "met",
        /// They are not met yet.
        NotMet = "not_met",
    }
}

/// What the test centre said of one area. An area without one was not judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ValidationOutcome {
    /// Identity.
    pub id: ValidationOutcomeId,
    /// The case.
    pub case_id: ValidationCaseId,
    /// The person (as in the case).
    pub person_id: PersonId,
    /// The area.
    pub area_id: ValidationModelAreaId,
    /// What was said.
    pub outcome: AreaOutcome,
    /// Note.
    pub note: String,
}

/// What a validation comes to by its areas: all met is bevis, some met is intyg. None where the
/// model has no areas, since the test centre alone can say then, or while nothing was judged.
#[must_use]
pub fn result_of(
    areas: &[ValidationModelArea],
    outcomes: &[ValidationOutcome],
) -> Option<ValidationResult> {
    let of = |area: &ValidationModelArea| {
        outcomes.iter().find(|one| one.area_id == area.id).map(|one| one.outcome)
    };
    let judged = areas.iter().filter(|area| of(area).is_some()).count();
    let met = areas.iter().filter(|area| of(area) == Some(AreaOutcome::Met)).count();
    match (judged, met) {
        (0, _) => None,
        (_, 0) => Some(ValidationResult::NotMet),
        (_, met) if met == areas.len() => Some(ValidationResult::Certificate),
        _ => Some(ValidationResult::Attestation),
    }
}

/// The days of a case are out of order: the one named lies before one that it must follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct OutOfOrder {
    /// The field with the day that comes too early.
    pub field: &'static str,
    /// The day that it must not lie before.
    pub not_before: NaiveDate,
}

/// Checks that mapping, mapping in depth, test centre and outcome follow each other. Steps may be
/// left out.
///
/// # Errors
/// [`OutOfOrder`] with the first day that is too early.
pub fn in_order(case: &ValidationCase) -> Result<(), OutOfOrder> {
    let mut latest: Option<NaiveDate> = None;
    for (field, day) in [
        ("overview_on", case.overview_on),
        ("in_depth_on", case.in_depth_on),
        ("assessed_from", case.assessed_from),
        ("ended_on", case.ended_on),
        ("expires_on", case.expires_on),
    ] {
        if let (Some(not_before), Some(day)) = (latest, day)
            && day < not_before
        {
            return Err(OutOfOrder { field, not_before });
        }
        latest = day.or(latest);
    }
    Ok(())
}

vocabulary! {
    /// Where a certificate of a validation stands on a day.
    CertificateState, "certificate_state" {
        /// Valid, or without an end.
        Valid = "valid",
        /// Valid, but only [`EXPIRES_SOON_DAYS`](crate::permit::EXPIRES_SOON_DAYS) days or fewer.
        ExpiresSoon = "expires_soon",
        /// The employer's regular confirmation is overdue.
        ConfirmationDue = "confirmation_due",
        /// No longer valid.
        Expired = "expired",
    }
}

/// The last day on which a certificate of the model, issued on a day, is valid; none where it does not
/// expire.
#[must_use]
pub fn valid_until(model: &ValidationModel, issued_on: NaiveDate) -> Option<NaiveDate> {
    issued_on.checked_add_months(Months::new(model.valid_months?))
}

/// The last day on which the employer's next confirmation is in time; none where none is needed.
#[must_use]
pub fn confirm_by(model: &ValidationModel, case: &ValidationCase) -> Option<NaiveDate> {
    let months = Months::new(model.confirm_months?);
    case.confirmed_on.or(case.ended_on)?.checked_add_months(months)
}

/// Where a case's certificate stands on `today`; none where the case gave none.
#[must_use]
pub fn certificate_state(
    model: &ValidationModel,
    case: &ValidationCase,
    today: NaiveDate,
) -> Option<CertificateState> {
    if !case.is_validated() {
        return None;
    }
    let soon = today.checked_add_days(Days::new(crate::permit::EXPIRES_SOON_DAYS));
    Some(if case.expires_on.is_some_and(|last| last < today) {
        CertificateState::Expired
    } else if confirm_by(model, case).is_some_and(|due| due < today) {
        CertificateState::ConfirmationDue
    } else if case.expires_on.is_some_and(|last| soon.is_some_and(|soon| last <= soon)) {
        CertificateState::ExpiresSoon
    } else {
        CertificateState::Valid
    })
}

#[cfg(test)]
#[path = "validation_tests.rs"]
mod tests;
