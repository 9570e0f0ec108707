//! Lists of criteria as papers: blank, or with what is ticked at an occasion or a visit. Not their layout.

use super::{in_order, ticks};
use crate::{
    api::paper::CriteriaOf,
    desk::Desk,
    error::Result,
    paper::{self, Paper},
};
use domain::{
    company::Company,
    criterion::TickedAt,
    training::{Occasion, Training},
    visit::Visit,
};
use print::{
    Document,
    documents::criteria::{CriteriaList, CriteriaPlace, CriterionLine},
};

/// The list, in the language asked for.
pub(crate) fn paper(desk: &mut Desk, of: CriteriaOf) -> Result<Paper> {
    let list = list(desk, of)?;
    let bytes =
        paper::with_printer(desk, |_, printer| Ok(printer.document(Document::Criteria(&list))?))?;
    let said = words::in_language(of.language).criteria();
    let title = match &list.at {
        Some(at) => said.title_of(at.training.as_ref().unwrap_or(&at.company), at.starts),
        None => said.kind(),
    };
    Ok(paper::sheet_paper(bytes, title, &list.funder_line, desk))
}

fn list(desk: &Desk, of: CriteriaOf) -> Result<CriteriaList> {
    let project = desk.project()?;
    let at = of.at.map(|at| place(desk, at)).transpose()?;
    let lines = match of.at {
        Some(at) => ticks(&desk.register, at, of.language)?
            .into_iter()
            .map(|one| CriterionLine {
                kind: one.kind,
                text: one.text,
                ticked: one.ticked,
                note: one.note,
            })
            .collect(),
        None => in_order(&desk.register)?
            .into_iter()
            .filter(|one| !one.archived)
            .map(|one| CriterionLine {
                kind: one.kind,
                text: one.text(of.language),
                ticked: false,
                note: String::new(),
            })
            .collect(),
    };
    Ok(CriteriaList {
        language: of.language,
        made: desk.today(),
        at,
        coach: desk.coach()?.name,
        project: project.name,
        diary_number: project.diary_number,
        funder_line: project.funder_line,
        lines,
    })
}

fn place(desk: &Desk, at: TickedAt) -> Result<CriteriaPlace> {
    Ok(match at {
        TickedAt::Occasion(id) => {
            let occasion = desk.get::<Occasion>(id)?;
            let company = occasion.company_id.map(|id| desk.get::<Company>(id)).transpose()?;
            CriteriaPlace {
                training: Some(desk.get::<Training>(occasion.training_id)?.name),
                company: company.map(|company| company.name).unwrap_or_default(),
                starts: occasion.starts,
                ends: occasion.ends,
                place: occasion.place,
            }
        }
        TickedAt::Visit(id) => {
            let visit = desk.get::<Visit>(id)?;
            CriteriaPlace {
                training: None,
                company: desk.get::<Company>(visit.company_id)?.name,
                starts: visit.day,
                ends: visit.day,
                place: visit.place,
            }
        }
    })
}
