//! The example's people and what they bring, written as the coach would have. Not their interviews
//! and plans.

use super::{
    story::Making,
    texts::{BackgroundText, EvidenceText, HoldingText, PersonText, StatusText},
};
use crate::error::{Error, Result};
use chrono::NaiveDate;
use domain::{
    evidence::{Evidence, EvidenceLink},
    id::PersonId,
    operation::OperationCode,
    participation::Participation,
    permit::Holding,
    person::{
        Background, BackgroundKind, Employment, EmploymentStatus, Need, Person, PersonNumber,
    },
    role::{Comparison, ComparisonKind},
};
use store::{Operation, Writing};

impl Making<'_> {
    /// Registers a person from the company's staff list, not yet as a participant.
    pub(super) fn add_person(&mut self, text: &PersonText) -> Result<()> {
        let id: PersonId = self.register.new_id();
        self.people.insert(text.number.clone(), id);
        let company_id = self.company(&text.company)?;
        let role_id = self.role(&text.company, &text.role)?;
        let (project_id, today) = (self.project, self.today);
        let operation =
            Operation::new(OperationCode::PersonAdded).about_person(id).about_company(company_id);
        let number = text.number.parse().map_err(|_| Error::Internal)?;
        self.write(operation, |tx| {
            tx.put(&Person {
                id,
                given_name: text.given.clone(),
                family_name: text.family.clone(),
                birth_date: None,
                gender: None,
                reporting_identity: None,
                paper_language: text.papers_in,
                interpreter: text.interpreter.clone(),
                // Asked about in the interview.
                wishes: String::new(),
                note: text.note.clone(),
            })?;
            tx.put(&PersonNumber { id: tx.new_id(), person_id: id, number, registered_on: today })?;
            tx.put(&Employment {
                id: tx.new_id(),
                person_id: id,
                company_id,
                role_id: Some(role_id),
                shift: text.shift.clone(),
                starts: Some(text.employed),
                ends: text.leaves,
            })?;
            let kind = ComparisonKind::Present;
            tx.put(&Comparison { id: tx.new_id(), person_id: id, role_id, kind })?;
            tx.put(&Participation {
                id: tx.new_id(),
                person_id: id,
                project_id,
                number: tx.count::<Participation>()? + 1,
                starts: None,
                ends: None,
            })?;
            Ok(())
        })
    }

    pub(super) fn save_status(&mut self, person: &PersonText, text: &StatusText) -> Result<()> {
        let id = self.person(person)?;
        self.write_about(OperationCode::StatusSaved, id, |tx| {
            let employments = tx.children::<Employment, _>(id)?;
            let employment_id = employments.first().ok_or(Error::Internal)?.id;
            tx.put(&EmploymentStatus {
                id: tx.new_id(),
                employment_id,
                person_id: id,
                kind: text.kind,
                percent: text.percent,
                starts: text.from,
                ends: text.to,
            })?;
            Ok(())
        })
    }

    pub(super) fn take_part(&mut self, person: &PersonText, from: NaiveDate) -> Result<()> {
        let id = self.person(person)?;
        self.write_about(OperationCode::ParticipationSaved, id, |tx| {
            for participation in tx.children::<Participation, _>(id)? {
                tx.put(&Participation { starts: Some(from), ..participation })?;
            }
            Ok(())
        })
    }

    /// Education, work, languages and needs, as the person tells them in the interview.
    pub(super) fn save_background(&mut self, person: &PersonText) -> Result<()> {
        let id = self.person(person)?;
        self.write_about(OperationCode::BackgroundSaved, id, |tx| {
            put_lines(tx, id, BackgroundKind::Education, &person.education)?;
            put_lines(tx, id, BackgroundKind::Work, &person.work)?;
            for [language, use_of_it] in &person.languages {
                let line = BackgroundText {
                    what: language.clone(),
                    at: use_of_it.clone(),
                    from: None,
                    to: None,
                };
                put_lines(tx, id, BackgroundKind::Language, &[line])?;
            }
            Ok(())
        })?;
        for need in &person.needs {
            self.write_about(OperationCode::NeedSaved, id, |tx| {
                tx.put(&Need {
                    id: tx.new_id(),
                    person_id: id,
                    text: need.text.clone(),
                    shared: need.shared,
                })?;
                Ok(())
            })?;
        }
        for compared in &person.compared {
            let role_id = self.role(&person.company, &compared.role)?;
            self.write_about(OperationCode::ComparisonSaved, id, |tx| {
                let kind = compared.kind;
                tx.put(&Comparison { id: tx.new_id(), person_id: id, role_id, kind })?;
                Ok(())
            })?;
        }
        Ok(())
    }

    pub(super) fn save_holding(&mut self, person: &PersonText, text: &HoldingText) -> Result<()> {
        let id = self.person(person)?;
        let permit_id = self.permit(&text.permit)?;
        self.write_about(OperationCode::HoldingSaved, id, |tx| {
            tx.put(&Holding {
                id: tx.new_id(),
                person_id: id,
                permit_id,
                issuer: text.issuer.clone(),
                issued_on: Some(text.issued),
                valid_until: text.until,
                confirmed_on: text.confirmed,
                note: text.note.clone(),
            })?;
            Ok(())
        })
    }

    pub(super) fn save_evidence(&mut self, person: &PersonText, text: &EvidenceText) -> Result<()> {
        let person_id = self.person(person)?;
        let shown =
            text.shows.iter().map(|code| self.competence(code)).collect::<Result<Vec<_>>>()?;
        self.write_about(OperationCode::EvidenceSaved, person_id, |tx| {
            let evidence_id = tx.new_id();
            tx.put(&Evidence {
                id: evidence_id,
                person_id,
                kind: text.kind,
                title: text.title.clone(),
                issuer: text.issuer.clone(),
                qualification: text.qualification.clone(),
                issued_on: text.issued,
                expires_on: text.expires,
                note: text.note.clone(),
            })?;
            for competence_id in shown {
                tx.put(&EvidenceLink { id: tx.new_id(), evidence_id, person_id, competence_id })?;
            }
            Ok(())
        })
    }
}

fn put_lines(
    tx: &Writing<'_>,
    person_id: PersonId,
    kind: BackgroundKind,
    lines: &[BackgroundText],
) -> Result<()> {
    for line in lines {
        tx.put(&Background {
            id: tx.new_id(),
            person_id,
            kind,
            title: line.what.clone(),
            place: line.at.clone(),
            from_year: line.from,
            to_year: line.to,
        })?;
    }
    Ok(())
}
