//! What the example's participants answered, and who has ended. Not their plans.

use super::{story::Making, texts};
use crate::error::{Error, Result};
use chrono::NaiveDate;
use domain::{
    evaluation::{Agreement, Evaluation, Moment, Source},
    id::PersonId,
    operation::OperationCode,
    participation::Participation,
};
use serde::Deserialize;

const TEXT: &str = include_str!("data/evaluations.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EvaluationTexts {
    pub(super) evaluation: Vec<EvaluationText>,
    pub(super) ended: Vec<EndedText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EvaluationText {
    /// The person's identity number.
    number: String,
    moment: Moment,
    pub(super) on: NaiveDate,
    /// 1 to 5; 0 is no answer.
    answers: [u8; 3],
    source: Source,
    #[serde(default)]
    words: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct EndedText {
    number: String,
    pub(super) on: NaiveDate,
}

pub(super) fn read() -> Result<EvaluationTexts> {
    texts::parse(TEXT)
}

impl Making<'_> {
    fn numbered(&self, number: &str) -> Result<PersonId> {
        self.people.get(number).copied().ok_or(Error::Internal)
    }

    pub(super) fn evaluate(&mut self, text: &EvaluationText) -> Result<()> {
        let person_id = self.numbered(&text.number)?;
        let [secure, equipped, strong] = text.answers.map(|step| Agreement::try_from(step).ok());
        self.write_about(OperationCode::EvaluationSaved, person_id, |tx| {
            tx.put(&Evaluation {
                id: tx.new_id(),
                person_id,
                moment: text.moment,
                answered_on: text.on,
                secure,
                equipped,
                strong,
                own_words: text.words.clone(),
                source: text.source,
            })?;
            Ok(())
        })
    }

    pub(super) fn end_participation(&mut self, text: &EndedText) -> Result<()> {
        let person = self.numbered(&text.number)?;
        self.write_about(OperationCode::ParticipationSaved, person, |tx| {
            for participation in tx.children::<Participation, _>(person)? {
                tx.put(&Participation { ends: Some(text.on), ..participation })?;
            }
            Ok(())
        })
    }
}
