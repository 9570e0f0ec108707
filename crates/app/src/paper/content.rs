//! What stands in a person's papers: the register's facts put into the print crate's models. Not how
//! they are laid out, and no rule: gap and coverage are the domain's.

use super::{Identity, Marks, Paper, file_name, next_version};
use crate::{
    api::paper::PaperOf,
    error::{Error, Result},
    library::Library,
    person, plan, role,
};
use chrono::NaiveDate;
use domain::{
    assessment::{self, Assessment, Outcome},
    company::{Company, Contact},
    comparison::{self, Against, Line},
    document::DocumentKind,
    evidence::{Evidence, EvidenceKind, EvidenceLink},
    id::{CompetenceId, PersonId, ProfileId},
    mapping::Mapping,
    organisation_number::OrganisationNumber,
    participation::Participation,
    person::{Background, BackgroundKind, Employment, Need, Person},
    project::{Coach, Project},
    role::Role,
};
use print::documents::{
    Imprint, Participant, TextSize, certificate::Certificate, plan as plan_paper,
    profile as profile_paper,
};
use std::collections::HashMap;
use store::View;

/// A paper's content.
pub(super) enum Content {
    Profile(profile_paper::Profile),
    Plan(plan_paper::Plan),
    Certificate(Certificate),
}

impl Content {
    pub(super) const fn document(&self) -> print::Document<'_> {
        match self {
            Self::Profile(profile) => print::Document::Profile(profile),
            Self::Plan(plan) => print::Document::Plan(plan),
            Self::Certificate(paper) => print::Document::Certificate(paper),
        }
    }
}

/// Makes a paper.
pub(super) fn paper(
    view: &View,
    printer: &mut print::Printer,
    of: &PaperOf,
    identity: Identity,
    today: NaiveDate,
) -> Result<Paper> {
    let facts = Facts::read(view, of, identity, today)?;
    let content = facts.content(view)?;
    let words = words::in_language(of.language);
    Ok(Paper {
        bytes: printer.document(content.document())?,
        title: format!("{}, {}", words.label(of.kind), facts.person.full_name()),
        file_name: file_name(of.kind, &facts.person.full_name(), of.language, today),
        profile: facts.compared.as_ref().map(|compared| compared.profile),
        remarks: facts.remarks(words),
    })
}

/// The content alone, for many papers in one file.
pub(super) fn content(
    view: &View,
    of: &PaperOf,
    identity: Identity,
    today: NaiveDate,
) -> Result<Content> {
    Facts::read(view, of, identity, today)?.content(view)
}

/// What both papers need to know of a person.
struct Facts<'a> {
    of: &'a PaperOf,
    today: NaiveDate,
    person: Person,
    library: Library,
    coach: Coach,
    company: Option<Company>,
    imprint: Imprint,
    participant: Participant,
    compared: Option<Compared>,
    mapping: Option<Mapping>,
    plan: Option<domain::plan::Plan>,
}

/// The person against the role that the paper is about.
struct Compared {
    profile: ProfileId,
    version: u32,
    role: Role,
    against: Against,
}

impl<'a> Facts<'a> {
    fn read(view: &View, of: &'a PaperOf, identity: Identity, today: NaiveDate) -> Result<Self> {
        let person = view.require::<Person>(of.person_id)?;
        let library = Library::read(view)?;
        let project = view.all::<Project>()?.into_iter().next().ok_or(Error::NotFound)?;
        let employments = view.children::<Employment, _>(person.id)?;
        let employment = person::present_employment(&employments, today);
        let company = employment.map(|one| view.require::<Company>(one.company_id)).transpose()?;
        let present = match of.role_id {
            Some(role) => Some(role),
            None => person::present_role(view, person.id)?,
        };
        let compared = present.map(|id| compared(view, &library, person.id, id)).transpose()?;
        let mapping = view.children::<Mapping, _>(person.id)?.pop();
        let coach = match &mapping {
            Some(mapping) => view.require::<Coach>(mapping.coach_id)?,
            None => view.all::<Coach>()?.into_iter().next().ok_or(Error::NotFound)?,
        };
        let own_role = employment
            .and_then(|one| one.role_id)
            .map(|id| view.require::<Role>(id))
            .transpose()?
            .map(|one| role::name(&one, of.language).text);
        let number = person::present_number(view, person.id)?
            .filter(|_| of.show_identity_number)
            .map(|number| number.number.formatted(today));
        let marks = Marks {
            language: of.language,
            large_print: of.large_print,
            identity,
            version: next_version(view, person.id, of.kind)?,
        };
        Ok(Self {
            imprint: imprint(view, person.id, marks, today, &project, company.as_ref())?,
            participant: Participant {
                name: person.full_name(),
                identity_number: number,
                role: own_role.unwrap_or_default(),
                employer: company.as_ref().map(|one| one.name.clone()).unwrap_or_default(),
            },
            plan: plan::of_person(view, person.id)?,
            of,
            today,
            person,
            library,
            coach,
            company,
            compared,
            mapping,
        })
    }

    fn content(&self, view: &View) -> Result<Content> {
        Ok(match self.of.kind {
            DocumentKind::Profile => Content::Profile(self.profile(view)?),
            DocumentKind::Plan => Content::Plan(self.plan(view)?),
        })
    }

    /// What the paper would be better with.
    fn remarks(&self, words: &words::Words) -> Vec<String> {
        let remarks = words.remarks();
        let mut found = Vec::new();
        match &self.compared {
            None => found.push(remarks.no_role()),
            Some(compared) => {
                let coverage = compared.against.coverage;
                if self.of.kind == DocumentKind::Profile && !coverage.is_complete() {
                    found.push(remarks.not_all_mapped(coverage.assessed, coverage.applicable));
                }
            }
        }
        if self.imprint.funder_line.is_empty() {
            found.push(remarks.no_funder_line());
        }
        found
    }

    fn profile(&self, view: &View) -> Result<profile_paper::Profile> {
        let language = self.of.language;
        let id = self.person.id;
        let evidence = view.children::<Evidence, _>(id)?;
        let mapping = self.mapping.as_ref();
        let background = view.children::<Background, _>(id)?;
        let (spoken, mut lived): (Vec<_>, Vec<_>) =
            background.into_iter().partition(|line| line.kind == BackgroundKind::Language);
        lived.sort_by_key(|line| std::cmp::Reverse((line.to_year.is_none(), line.from_year)));
        let permits = person::permit_standings(view, &self.library, id, self.today, language)?;
        Ok(profile_paper::Profile {
            imprint: self.imprint.clone(),
            participant: self.participant.clone(),
            agreed_on: self.plan.as_ref().and_then(|plan| plan.agreed_on),
            mapped: mapping.map(|mapping| profile_paper::Mapped {
                on: mapping.done_on.unwrap_or(mapping.started_on),
                by: self.coach.name.clone(),
            }),
            coach: self.coach.name.clone(),
            requirements: self.compared.as_ref().map(|compared| profile_paper::Requirements {
                name: role::name(&compared.role, language).text,
                version: compared.version,
            }),
            strengths: self.highlights(
                mapping.map(|mapping| mapping.strengths.as_str()),
                comparison::propose_strengths,
            ),
            development: self.highlights(
                mapping.map(|mapping| mapping.to_develop.as_str()),
                comparison::propose_development,
            ),
            coverage: self.compared.as_ref().map(|one| one.against.coverage).unwrap_or_default(),
            areas: self.areas(view, &evidence)?,
            permits: permits.into_iter().map(permit).collect(),
            validations: evidence
                .iter()
                .filter(|one| one.kind == EvidenceKind::Validation)
                .map(|one| profile_paper::Validation {
                    title: one.title.clone(),
                    qualification: one.qualification.clone(),
                    test_centre: one.issuer.clone(),
                    issued_on: one.issued_on,
                })
                .collect(),
            certificates: evidence
                .iter()
                .filter(|one| one.kind != EvidenceKind::Validation)
                .map(|one| profile_paper::Certificate {
                    title: one.title.clone(),
                    issuer: one.issuer.clone(),
                    issued_on: one.issued_on,
                    expires_on: one.expires_on,
                })
                .collect(),
            background: lived
                .into_iter()
                .map(|line| profile_paper::Background {
                    title: line.title,
                    place: line.place,
                    from_year: line.from_year,
                    to_year: line.to_year,
                })
                .collect(),
            languages: spoken
                .into_iter()
                .map(|line| profile_paper::LanguageUse { name: line.title, ability: line.place })
                .collect(),
            wishes: self.person.wishes.clone(),
        })
    }

    /// The coach's words, or what the rule proposes.
    fn highlights(
        &self,
        written: Option<&str>,
        propose: fn(&Against) -> Vec<&Line>,
    ) -> profile_paper::Highlights {
        if let Some(written) = written.filter(|text| !text.is_empty()) {
            return profile_paper::Highlights::Written(written.to_owned());
        }
        let lines = self.compared.as_ref().map(|one| propose(&one.against)).unwrap_or_default();
        let highlight = |line: &Line| profile_paper::Highlight {
            competence: self.library.name(line.competence_id, self.of.language),
            standing: line.standing,
            required: line.required,
        };
        profile_paper::Highlights::Proposed(lines.into_iter().map(highlight).collect())
    }

    fn areas(&self, view: &View, evidence: &[Evidence]) -> Result<Vec<profile_paper::Area>> {
        let Some(compared) = &self.compared else { return Ok(Vec::new()) };
        let titles: HashMap<_, &str> =
            evidence.iter().map(|one| (one.id, one.title.as_str())).collect();
        let mut linked: HashMap<CompetenceId, Vec<String>> = HashMap::new();
        for link in view.children::<EvidenceLink, _>(self.person.id)? {
            let title = titles.get(&link.evidence_id).map(|title| (*title).to_owned());
            linked.entry(link.competence_id).or_default().extend(title);
        }
        let mut said: HashMap<CompetenceId, Vec<Assessment>> = HashMap::new();
        for one in view.children::<Assessment, _>(self.person.id)? {
            said.entry(one.competence_id).or_default().push(one);
        }
        let row = |line: &Line| {
            let counted = said.get(&line.competence_id).and_then(assessment::current);
            let reason = counted
                .filter(|one| one.says() == Outcome::NotApplicable)
                .map(|one| one.reason.clone());
            profile_paper::Row {
                competence: self.library.name(line.competence_id, self.of.language),
                required: line.required,
                critical: line.critical,
                standing: line.standing,
                basis: line.basis,
                evidence: linked.get(&line.competence_id).cloned().unwrap_or_default(),
                reason: reason.unwrap_or_default(),
                wants_to_guide: line.wants_to_guide == Some(true),
            }
        };
        let of_area = |area: &comparison::AreaCoverage| profile_paper::Area {
            name: self.library.area_name(area.area_id, self.of.language),
            coverage: area.coverage,
            rows: compared
                .against
                .lines
                .iter()
                .filter(|line| line.area_id == area.area_id)
                .map(row)
                .collect(),
        };
        Ok(compared.against.areas.iter().map(of_area).collect())
    }

    fn plan(&self, view: &View) -> Result<plan_paper::Plan> {
        let language = self.of.language;
        let whole = plan::view(view, &self.library, self.person.id, self.today, language)?
            .ok_or(Error::NoPlan)?;
        let signatory = match &self.company {
            Some(company) => view
                .children::<Contact, _>(company.id)?
                .into_iter()
                .find(|contact| contact.signs_plans)
                .map(|contact| contact.name),
            None => None,
        };
        let needs = view.children::<Need, _>(self.person.id)?;
        let plan = whole.plan;
        Ok(plan_paper::Plan {
            imprint: self.imprint.clone(),
            participant: self.participant.clone(),
            state: plan.state,
            made_on: plan.made_on,
            agreed_on: plan.agreed_on,
            closed_on: plan.closed_on,
            coach: self.coach.name.clone(),
            employer_signatory: signatory.unwrap_or_default(),
            goal_short: plan_paper::Goal { text: plan.goal_short, by: plan.goal_short_by },
            goal_long: plan_paper::Goal { text: plan.goal_long, by: plan.goal_long_by },
            actions: whole.actions.into_iter().map(action).collect(),
            conditions: plan.conditions,
            shared_needs: needs
                .into_iter()
                .filter(|need| need.shared)
                .map(|need| need.text)
                .collect(),
            follow_ups: whole
                .follow_ups
                .into_iter()
                .map(|one| plan_paper::FollowUp {
                    due_on: one.follow_up.due_on,
                    what: one.follow_up.what,
                    held_on: one.follow_up.held_on,
                    outcome: one.follow_up.outcome,
                })
                .collect(),
            shared: DocumentKind::ALL.to_vec(),
        })
    }
}

fn compared(
    view: &View,
    library: &Library,
    person: PersonId,
    role: domain::id::RoleId,
) -> Result<Compared> {
    let (in_force, against) = person::against(view, library, person, role)?;
    Ok(Compared {
        profile: in_force.profile.id,
        version: in_force.profile.version,
        role: view.require::<Role>(role)?,
        against,
    })
}

/// What every page of a person's paper says of the paper itself.
pub(crate) fn imprint(
    view: &View,
    person: PersonId,
    marks: Marks,
    today: NaiveDate,
    project: &Project,
    company: Option<&Company>,
) -> Result<Imprint> {
    let participation = view.children::<Participation, _>(person)?.into_iter().next();
    Ok(Imprint {
        language: marks.language,
        text_size: if marks.large_print { TextSize::Large } else { TextSize::Normal },
        number: match marks.identity {
            Identity::Issued(id) => short(&id.to_string()),
            Identity::NotIssued => words::in_language(marks.language).remarks().not_issued(),
        },
        version: marks.version,
        dated: today,
        participant_number: participation.map(|one| one.number.to_string()).unwrap_or_default(),
        organisation_number: company
            .and_then(|one| one.organisation_number)
            .map(|number| organisation_number(number, today))
            .unwrap_or_default(),
        project: project.name.clone(),
        diary_number: project.diary_number.clone(),
        funder_line: project.funder_line.clone(),
    })
}

/// A company's number as papers show it. A sole trader's is the owner's identity number: it stays off
/// them.
pub(crate) fn organisation_number(number: OrganisationNumber, today: NaiveDate) -> String {
    if number.is_sole_trader() { String::new() } else { number.formatted(today) }
}

/// The last eight characters of an id, which are its random ones, in two groups to read aloud.
fn short(id: &str) -> String {
    let tail = id.get(id.len().saturating_sub(8)..).unwrap_or(id).to_uppercase();
    match tail.split_at_checked(4) {
        Some((first, last)) => format!("{first}-{last}"),
        None => tail,
    }
}

fn permit(standing: crate::api::person::PermitStanding) -> profile_paper::Permit {
    let best = standing.holdings.iter().max_by_key(|holding| holding.valid_until);
    profile_paper::Permit {
        valid_until: best.and_then(|holding| holding.valid_until),
        issuer: best.map(|holding| holding.issuer.clone()).unwrap_or_default(),
        name: standing.name,
        state: standing.state,
    }
}

fn action(view: crate::api::plan::ActionView) -> plan_paper::Action {
    plan_paper::Action {
        develops: view
            .gaps
            .into_iter()
            .map(|gap| plan_paper::Develops {
                competence: gap.name,
                from: gap.from_level,
                to: gap.to_level,
            })
            .collect(),
        kind: view.action.kind,
        title: view.action.title,
        purpose: view.action.purpose,
        responsible: view.action.responsible,
        time: view.action.time,
        starts: view.action.starts,
        ends: view.action.ends,
        status: view.action.status,
    }
}
