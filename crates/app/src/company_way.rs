//! The paper about a company's way through the project. Which fields stand on it, and which stay with the
//! coach, its model says; not its layout.

use crate::{
    api::{ById, paper::CompanyWayOf, step::StepView},
    desk::Desk,
    error::Result,
    paper::{self, Paper},
    step,
};
use domain::company::Company;
use print::{
    Document,
    documents::company_way::{CompanyWay, Needs, WayStep},
};

/// The paper, in the language asked for.
pub(crate) fn paper(desk: &mut Desk, of: CompanyWayOf) -> Result<Paper> {
    let way = way(desk, of)?;
    let bytes =
        paper::with_printer(desk, |_, printer| Ok(printer.document(Document::CompanyWay(&way))?))?;
    let title = words::in_language(of.language).company_way().title_of(&way.company, way.made);
    Ok(paper::sheet_paper(bytes, title, &way.funder_line, desk))
}

fn way(desk: &mut Desk, of: CompanyWayOf) -> Result<CompanyWay> {
    let company = desk.get::<Company>(of.company_id)?;
    let page = step::page(desk, ById { id: company.id })?;
    let project = desk.project()?;
    let next = page.next.and_then(|id| page.steps.iter().find(|view| view.step.id == id));
    let next = next.map(|view| (view.step.kind, view.step.planned_on));
    let partner = page.enrolment.as_ref().and_then(|one| one.partner_id).and_then(|id| {
        page.partners.iter().find(|partner| partner.id == id).map(|one| one.name.clone())
    });
    Ok(CompanyWay {
        language: of.language,
        made: desk.today(),
        organisation_number: company
            .organisation_number
            .map(|number| paper::organisation_number(number, desk.today()))
            .unwrap_or_default(),
        company: company.name,
        partner: partner.unwrap_or_default(),
        source: page.enrolment.as_ref().map(|one| one.source.clone()).unwrap_or_default(),
        eligibility: page.eligibility,
        decided_on: page.enrolment.and_then(|one| one.decided_on),
        needs: page.need_sheet.map(|sheet| Needs {
            talked_on: sheet.talked_on,
            demands: sheet.demands,
            technology: sheet.technology,
            recruitment: sheet.recruitment,
            staffing: sheet.staffing,
            hinders: sheet.hinders,
        }),
        steps: page.steps.into_iter().map(way_step).collect(),
        next,
        coach: page.coach,
        project: project.name,
        diary_number: project.diary_number,
        funder_line: project.funder_line,
    })
}

fn way_step(view: StepView) -> WayStep {
    WayStep {
        kind: view.step.kind,
        state: view.state,
        planned_on: view.step.planned_on,
        done_on: view.step.done_on,
        ours: view.step.ours,
        present: view.present.into_iter().map(|one| one.name).collect(),
        note: view.step.note,
        next_step: view.step.next_step,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;
    use domain::language::Language;

    #[test]
    fn the_company_s_paper_has_its_own_facts_and_none_of_the_coach_s() -> Result<()> {
        let mut desk = Desk::of_example()?;
        let company = desk.register.all::<Company>()?.into_iter().next().ok_or(Error::NotFound)?;
        let company =
            Company { need: "BARA FÖR MIG".into(), note: "BARA FÖR MIG".into(), ..company };
        desk.save(
            domain::operation::OperationCode::CompanyChanged,
            crate::desk::About::company(company.id),
            |tx| {
                tx.put(&company)?;
                let enrolments = tx.children::<domain::step::CompanyEnrolment, _>(company.id)?;
                for one in enrolments {
                    let basis = "BARA FÖR MIG".to_owned();
                    tx.put(&domain::step::CompanyEnrolment { basis, ..one })?;
                }
                for one in tx.children::<domain::visit::Visit, _>(company.id)? {
                    tx.put(&domain::visit::Visit { note: "BARA FÖR MIG".into(), ..one })?;
                }
                Ok(company.id)
            },
        )?;
        let of = CompanyWayOf { company_id: company.id, language: Language::Sv };
        let way = way(&mut desk, of)?;
        assert!(way.steps.len() > 2 && way.needs.is_some() && !way.source.is_empty());
        assert!(!format!("{way:?}").contains("BARA FÖR MIG"));
        let paper = paper(&mut desk, of)?;
        assert!(paper.file_name.starts_with("Företagets väg, "), "{}", paper.file_name);
        Ok(())
    }
}
