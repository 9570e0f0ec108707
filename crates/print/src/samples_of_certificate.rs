//! Certificates of participation of an invented person, for tests and for looking at.

use domain::{certificate::Certified, language::Language, library::Said, training::DeliveryForm};

use super::{day, imprint, participant, said};
use crate::documents::{Imprint, TextSize, certificate::Certificate};

/// Of somebody who passed, with everything filled in.
pub(crate) fn certificate(language: Language, text_size: TextSize) -> Certificate {
    Certificate {
        imprint: Imprint { text_size, dated: day("2021-02-15"), ..imprint(language) },
        participant: participant(),
        certified: Certified::Passed(Some(day("2021-02-12"))),
        training: "Robotprogrammering, steg 2".into(),
        provider: "Leverantören av robotcellen".into(),
        about: "Banor, verktyg och felåterställning i den egna cellen.".into(),
        contents: vec![
            said("Programmera industrirobot"),
            Said { text: "Operate a robot cell".into(), language: Language::En },
        ],
        starts: day("2021-02-08"),
        ends: day("2021-02-12"),
        place: "Hos leverantören".into(),
        form: DeliveryForm::Classroom,
        given_in: "svenska".into(),
        minutes: Some(2400),
        own_minutes: Some(2310),
        coach: "Karin Ek".into(),
    }
}

/// Of somebody who took part, of a training of which little is known.
pub(crate) fn bare_certificate() -> Certificate {
    Certificate {
        certified: Certified::Attended,
        provider: String::new(),
        about: String::new(),
        contents: Vec::new(),
        starts: day("2021-02-08"),
        ends: day("2021-02-08"),
        place: String::new(),
        given_in: String::new(),
        minutes: None,
        own_minutes: None,
        ..certificate(Language::Sv, TextSize::Normal)
    }
}
