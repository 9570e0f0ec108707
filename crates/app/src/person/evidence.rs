//! Evidence of a person and the competences that it speaks of.

use crate::{
    api::{ById, Saved, person::EvidenceForm},
    desk::{About, Desk},
    error::Result,
    typed,
};
use domain::{
    evidence::{Evidence, EvidenceLink},
    id::EvidenceId,
    library::Competence,
    operation::OperationCode,
    person::Person,
};

/// Adds or changes evidence; the competences given are all that it then speaks of.
///
/// # Errors
/// When a text or date is wrong, or the register cannot be written.
pub fn save_evidence(desk: &mut Desk, form: EvidenceForm) -> Result<Saved> {
    let (issued_on, expires_on) = typed::period(
        ("issued_on", &form.issued_on),
        ("expires_on", &form.expires_on),
        desk.today(),
    )?;
    let title = typed::name("title", &form.title)?;
    let issuer = typed::line("issuer", &form.issuer)?;
    let qualification = typed::line("qualification", &form.qualification)?;
    let note = typed::note("note", &form.note)?;
    let person_id = desk.get::<Person>(form.person_id)?.id;
    for competence in &form.competences {
        desk.get::<Competence>(*competence)?;
    }
    desk.save(OperationCode::EvidenceSaved, About::person(person_id), |tx| {
        let id = form.id.unwrap_or_else(|| tx.new_id());
        tx.put(&Evidence {
            id,
            person_id,
            kind: form.kind,
            title,
            issuer,
            qualification,
            issued_on,
            expires_on,
            note,
        })?;
        let links = tx.children::<EvidenceLink, _>(id)?;
        for link in &links {
            if !form.competences.contains(&link.competence_id) {
                tx.delete::<EvidenceLink>(link.id)?;
            }
        }
        for &competence_id in &form.competences {
            // Asked anew each time, so that a competence named twice is linked once.
            let linked = tx
                .children::<EvidenceLink, _>(id)?
                .iter()
                .any(|link| link.competence_id == competence_id);
            if !linked {
                let link = tx.new_id();
                tx.put(&EvidenceLink { id: link, evidence_id: id, person_id, competence_id })?;
            }
        }
        Ok(id)
    })
}

/// Removes evidence with its links.
///
/// # Errors
/// When it is not there, or the register cannot be written.
pub fn remove_evidence(desk: &mut Desk, input: ById<EvidenceId>) -> Result<Saved> {
    let evidence = desk.get::<Evidence>(input.id)?;
    desk.save(OperationCode::EvidenceRemoved, About::person(evidence.person_id), |tx| {
        for link in tx.children::<EvidenceLink, _>(evidence.id)? {
            tx.delete::<EvidenceLink>(link.id)?;
        }
        tx.delete::<Evidence>(evidence.id)?;
        Ok(evidence.id)
    })
}
