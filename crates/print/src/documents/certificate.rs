//! What a certificate of participation (intyg om deltagande) holds: which training, how much of it, and
//! that somebody took part to its end. Never a level of the person's, and never an identity number; not
//! its layout.

use chrono::NaiveDate;
use domain::{certificate::Certified, library::Said, training::DeliveryForm};

use super::{Imprint, Participant};

/// A certificate of participation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// What stands on every page. Its version counts the certificates of this seat.
    pub imprint: Imprint,
    /// Whose certificate.
    pub participant: Participant,
    /// What is certified.
    pub certified: Certified,
    /// The training.
    pub training: String,
    /// Who gave it; may be empty.
    pub provider: String,
    /// What it was about; may be empty.
    pub about: String,
    /// The competences that it was aimed at.
    pub contents: Vec<Said>,
    /// First day.
    pub starts: NaiveDate,
    /// Last day.
    pub ends: NaiveDate,
    /// Where; may be empty.
    pub place: String,
    /// How it was given.
    pub form: DeliveryForm,
    /// Language that it was given in; may be empty.
    pub given_in: String,
    /// Length of the training, minutes.
    pub minutes: Option<u32>,
    /// The person's own certified time at it, minutes; none where none is kept.
    pub own_minutes: Option<u32>,
    /// Who signs for the project.
    pub coach: String,
}
