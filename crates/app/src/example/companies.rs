//! The example's project and companies, written as the coach would have. Not their people.

use super::{
    story::Making,
    texts::{CompanyText, ProjectTexts, RoleText},
};
use crate::{
    error::{Error, Result},
    role::{self, InForce},
};
use domain::{
    company::{Company, Contact, Notice},
    id::{CompanyId, RoleId},
    operation::OperationCode,
    project::{Coach, Project, ProjectStep},
    role::{PermitRequirement, Profile, Requirement, Role},
    sni::SniVersion,
};
use store::{Operation, Writing};

impl Making<'_> {
    pub(super) fn put_project(&mut self, texts: &ProjectTexts) -> Result<()> {
        let (id, coach_id) = (self.project, self.coach);
        let text = &texts.project;
        self.write(Operation::new(OperationCode::ExampleMade), |tx| {
            tx.put(&Project {
                id,
                name: text.name.clone(),
                owner: text.owner.clone(),
                call: text.call.clone(),
                programme_area: text.programme_area.clone(),
                diary_number: text.diary_number.clone(),
                starts: Some(text.starts),
                ends: Some(text.ends),
                extended_to: Some(text.extended_to),
                target_participants: Some(text.target_participants),
                target_women: Some(text.target_women),
                target_companies: Some(text.target_companies),
                funder_line: text.funder_line.clone(),
                kronor_per_euro_thousandths: text.kronor_per_euro_thousandths,
            })?;
            for step in tx.children::<ProjectStep, _>(id)? {
                let found = texts.step.iter().find(|text| text.kind == step.kind);
                let planned = found.ok_or(Error::Internal)?;
                let (starts, ends) = (Some(planned.starts), Some(planned.ends));
                tx.put(&ProjectStep { starts, ends, ..step })?;
            }
            let coach = &texts.coach;
            tx.put(&Coach {
                id: coach_id,
                name: coach.name.clone(),
                title: coach.title.clone(),
                phone: coach.phone.clone(),
            })?;
            Ok(())
        })
    }

    pub(super) fn add_company(&mut self, text: &CompanyText) -> Result<()> {
        let id: CompanyId = self.register.new_id();
        self.companies.insert(text.key.clone(), id);
        let about = |code| Operation::new(code).about_company(id);
        self.write(about(OperationCode::CompanyAdded), |tx| {
            tx.put(&Company {
                id,
                name: text.name.clone(),
                // None is published for tests, and one that checks out may be somebody's.
                organisation_number: None,
                place: text.place.clone(),
                sni_version: Some(SniVersion::Sni2007),
                sni_code: Some(text.sni.clone()),
                headcount: Some(text.headcount),
                turnover_tkr: Some(text.turnover_tkr),
                balance_tkr: Some(text.balance_tkr),
                size_class: Some(text.size),
                size_basis: text.size_basis.clone(),
                size_stated_on: Some(text.first_meeting),
                need: text.need.clone(),
                note: text.note.clone(),
            })?;
            Ok(())
        })?;
        for contact in &text.contacts {
            self.write(about(OperationCode::ContactSaved), |tx| {
                tx.put(&Contact {
                    id: tx.new_id(),
                    company_id: id,
                    name: contact.name.clone(),
                    title: contact.title.clone(),
                    phone: contact.phone.clone(),
                    email: contact.email.clone(),
                    signs_plans: contact.signs,
                })?;
                Ok(())
            })?;
        }
        for notice in &text.notices {
            self.write(about(OperationCode::NoticeSaved), |tx| {
                tx.put(&Notice {
                    id: tx.new_id(),
                    company_id: id,
                    kind: notice.kind,
                    starts: notice.from,
                    ends: notice.to,
                    people: Some(notice.people),
                    percent: notice.percent,
                    note: notice.note.clone(),
                })?;
                Ok(())
            })?;
        }
        Ok(())
    }

    pub(super) fn add_roles(&mut self, company: &CompanyText) -> Result<()> {
        let company_id = self.company(&company.key)?;
        for text in &company.roles {
            let role_id = self.add_role(company_id, text)?;
            self.roles.insert((company.key.clone(), text.key.clone()), role_id);
        }
        Ok(())
    }

    fn add_role(&mut self, company_id: CompanyId, text: &RoleText) -> Result<RoleId> {
        let template = self
            .register
            .all::<Role>()?
            .into_iter()
            .find(|role| role.company_id.is_none() && role.code.as_ref() == Some(&text.template))
            .ok_or(Error::Internal)?;
        let from = role::in_force(self.register, template.id)?;
        let id: RoleId = self.register.new_id();
        let made_on = self.today;
        let requirements = self.requirements(text, &from)?;
        let permits = self.permit_requirements(text, &from)?;
        let [name_sv, name_en] =
            text.name.clone().unwrap_or([template.name_sv.clone(), template.name_en.clone()]);
        let about = text.about.clone().unwrap_or_else(|| template.about.clone());
        let operation = Operation::new(OperationCode::RoleAdded).about_company(company_id);
        self.write(operation, |tx: &Writing<'_>| {
            tx.put(&Role {
                id,
                company_id: Some(company_id),
                code: None,
                name_sv,
                name_en,
                about,
                ..template
            })?;
            let profile_id = tx.new_id();
            tx.put(&Profile { id: profile_id, role_id: id, version: 1, made_on })?;
            for required in requirements {
                tx.put(&Requirement { id: tx.new_id(), profile_id, ..required })?;
            }
            for required in permits {
                tx.put(&PermitRequirement { id: tx.new_id(), profile_id, ..required })?;
            }
            Ok(())
        })?;
        Ok(id)
    }

    /// The template's requirements as this company wants them.
    fn requirements(&mut self, text: &RoleText, from: &InForce) -> Result<Vec<Requirement>> {
        let mut found = from.requirements.clone();
        for code in &text.without {
            let unwanted = self.competence(code)?;
            found.retain(|required| required.competence_id != unwanted);
        }
        for (code, level) in &text.levels {
            let competence_id = self.competence(code)?;
            match found.iter_mut().find(|required| required.competence_id == competence_id) {
                Some(required) => required.level = *level,
                None => found.push(Requirement {
                    id: self.register.new_id(),
                    profile_id: from.profile.id,
                    competence_id,
                    level: *level,
                    critical: false,
                }),
            }
        }
        Ok(found)
    }

    fn permit_requirements(
        &mut self,
        text: &RoleText,
        from: &InForce,
    ) -> Result<Vec<PermitRequirement>> {
        let mut found = from.permits.clone();
        for code in &text.without_permits {
            let unwanted = self.permit(code)?;
            found.retain(|required| required.permit_id != unwanted);
        }
        for code in &text.permits {
            let permit_id = self.permit(code)?;
            let id = self.register.new_id();
            found.push(PermitRequirement { id, profile_id: from.profile.id, permit_id });
        }
        Ok(found)
    }
}
