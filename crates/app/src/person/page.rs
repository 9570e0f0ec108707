//! The page with everything of one person. Not the rows of lists: see `list`.

use crate::{
    api::{
        ById, count,
        person::{
            AreaLines, ComparisonView, EmploymentView, EvidenceView, LineView, MappingView,
            PermitStanding, PersonPage,
        },
    },
    desk::Desk,
    error::{Error, Result},
    library::Library,
    matrix_copy, plan, role,
    sorting::by_name,
};
use chrono::NaiveDate;
use domain::{
    assessment::{Assessment, Rater},
    company::Company,
    comparison::{self, Against, compare},
    document::IssuedDocument,
    evidence::{Evidence, EvidenceLink},
    id::{CompetenceId, PermitId, PersonId, RoleId},
    language::Language,
    library::Said,
    mapping::Mapping,
    participation::Participation,
    permit::{self, Holding, PermitState},
    person::{Background, Employment, EmploymentStatus, Need, Person},
    project::Coach,
    role::{Comparison, Profile, Role},
};
use std::{
    collections::{HashMap, HashSet},
    hash::Hash,
};
use store::View;

fn group<T, K: Hash + Eq>(all: Vec<T>, key: impl Fn(&T) -> K) -> HashMap<K, Vec<T>> {
    let mut groups: HashMap<K, Vec<T>> = HashMap::new();
    for one in all {
        groups.entry(key(&one)).or_default().push(one);
    }
    groups
}

/// The role that a person is compared with as the present one; else the first compared with.
pub(crate) fn present_role(view: &View, person: PersonId) -> Result<Option<RoleId>> {
    let mut comparisons = view.children::<Comparison, _>(person)?;
    comparisons.sort_by_key(|comparison| (comparison.kind, comparison.id));
    Ok(comparisons.first().map(|comparison| comparison.role_id))
}

/// A person against a role's profile in force.
pub(crate) fn against(
    view: &View,
    library: &Library,
    person: PersonId,
    role: RoleId,
) -> Result<(role::InForce, Against)> {
    let in_force = role::in_force(view, role)?;
    let said = view.children::<Assessment, _>(person)?;
    let against = compare(&in_force.requirements, &said, &library.places());
    Ok((in_force, against))
}

/// Everything of one person.
///
/// # Errors
/// When the person is not there, or the register cannot be read.
pub fn page(desk: &mut Desk, input: ById<PersonId>) -> Result<PersonPage> {
    let person = desk.get::<Person>(input.id)?;
    let (id, today, language) = (person.id, desk.today(), desk.language);
    let view: &View = &desk.register;
    let library = Library::read(view)?;
    let number = super::present_number(view, id)?;
    let plan = plan::view(view, &library, id, today, language)?;
    let developed = plan::developed(plan.as_ref());
    let evidence = evidence_views(view, &library, id, language)?;
    let comparisons = comparison_views(view, &library, id, language, &evidence, &developed)?;
    let mut background = view.children::<Background, _>(id)?;
    background.sort_by_key(|line| (line.kind, std::cmp::Reverse(line.from_year), line.id));
    let mut issued = view.children::<IssuedDocument, _>(id)?;
    issued.reverse();
    let in_matrices = matrix_copy::of_person(view, id)?;
    Ok(PersonPage {
        in_matrices,
        name: person.full_name(),
        masked_number: number.as_ref().map(|n| n.number.masked()).unwrap_or_default(),
        gender: super::gender(&person, number.as_ref()),
        participation: view.children::<Participation, _>(id)?.into_iter().next(),
        employments: employment_views(view, id, today, language)?,
        permits: permit_standings(view, &library, id, today, language)?,
        comparisons,
        evidence,
        background,
        needs: view.children::<Need, _>(id)?,
        mappings: mapping_views(view, id, language)?,
        open_gaps: plan::open_gaps(view, &library, id, &developed, today, language)?,
        plan,
        issued,
        person,
    })
}

fn employment_views(
    view: &View,
    person: PersonId,
    today: NaiveDate,
    language: Language,
) -> Result<Vec<EmploymentView>> {
    let mut employments = view.children::<Employment, _>(person)?;
    let current = super::present_employment(&employments, today).map(|one| one.id);
    employments.sort_by_key(|one| std::cmp::Reverse((Some(one.id) == current, one.starts, one.id)));
    employments
        .into_iter()
        .map(|employment| {
            let mut statuses = view.children::<EmploymentStatus, _>(employment.id)?;
            statuses.sort_by_key(|status| std::cmp::Reverse((status.starts, status.id)));
            let status = statuses
                .iter()
                .find(|s| domain::period::contains(Some(s.starts), s.ends, today))
                .cloned();
            Ok(EmploymentView {
                company: view.require::<Company>(employment.company_id)?.name,
                role: employment
                    .role_id
                    .map(|id| view.require::<Role>(id))
                    .transpose()?
                    .map(|role| role::name(&role, language)),
                status,
                statuses,
                current: Some(employment.id) == current,
                employment,
            })
        })
        .collect()
}

fn evidence_views(
    view: &View,
    library: &Library,
    person: PersonId,
    language: Language,
) -> Result<Vec<EvidenceView>> {
    let links = group(view.children::<EvidenceLink, _>(person)?, |link| link.evidence_id);
    let mut evidence = view.children::<Evidence, _>(person)?;
    evidence.sort_by_key(|one| (one.kind, std::cmp::Reverse(one.issued_on), one.id));
    Ok(evidence
        .into_iter()
        .map(|evidence| {
            let competences: Vec<CompetenceId> = links
                .get(&evidence.id)
                .map(|links| links.iter().map(|link| link.competence_id).collect())
                .unwrap_or_default();
            let names = competences.iter().map(|id| library.name(*id, language)).collect();
            EvidenceView { evidence, competences, names }
        })
        .collect())
}

fn comparison_views(
    view: &View,
    library: &Library,
    person: PersonId,
    language: Language,
    evidence: &[EvidenceView],
    developed: &HashSet<CompetenceId>,
) -> Result<Vec<ComparisonView>> {
    let mut comparisons = view.children::<Comparison, _>(person)?;
    comparisons.sort_by_key(|comparison| (comparison.kind, comparison.id));
    comparisons
        .into_iter()
        .map(|comparison| {
            let (in_force, against) = against(view, library, person, comparison.role_id)?;
            let role = view.require::<Role>(comparison.role_id)?;
            let company = role
                .company_id
                .map(|id| view.require::<Company>(id))
                .transpose()?
                .map(|company| company.name)
                .unwrap_or_default();
            let names = |lines: Vec<&comparison::Line>| -> Vec<Said> {
                lines.iter().map(|line| library.name(line.competence_id, language)).collect()
            };
            Ok(ComparisonView {
                id: comparison.id,
                kind: comparison.kind,
                profile: role::profile_ref(view, &in_force.profile, language)?,
                company,
                coverage: against.coverage,
                strengths: names(comparison::propose_strengths(&against)),
                development: names(comparison::propose_development(&against)),
                areas: area_lines(&against, library, language, evidence, developed),
            })
        })
        .collect()
}

fn area_lines(
    against: &Against,
    library: &Library,
    language: Language,
    evidence: &[EvidenceView],
    developed: &HashSet<CompetenceId>,
) -> Vec<AreaLines> {
    against
        .areas
        .iter()
        .map(|area| AreaLines {
            area_id: area.area_id,
            name: library.area_name(area.area_id, language),
            coverage: area.coverage,
            lines: against
                .lines
                .iter()
                .filter(|line| line.area_id == area.area_id)
                .map(|line| LineView {
                    name: library.name(line.competence_id, language),
                    evidence: evidence
                        .iter()
                        .filter(|one| one.competences.contains(&line.competence_id))
                        .map(|one| one.evidence.title.clone())
                        .collect(),
                    has_action: developed.contains(&line.competence_id),
                    line: line.clone(),
                })
                .collect(),
        })
        .collect()
}

/// Permits that a compared role requires or that the person holds, required ones first.
pub(crate) fn permit_standings(
    view: &View,
    library: &Library,
    person: PersonId,
    today: NaiveDate,
    language: Language,
) -> Result<Vec<PermitStanding>> {
    let mut required: HashSet<PermitId> = HashSet::new();
    for comparison in view.children::<Comparison, _>(person)? {
        let in_force = role::in_force(view, comparison.role_id)?;
        required.extend(in_force.permits.iter().map(|permit| permit.permit_id));
    }
    let held = group(view.children::<Holding, _>(person)?, |holding| holding.permit_id);
    let mut standings: Vec<PermitStanding> = library
        .permits
        .iter()
        .filter(|permit| required.contains(&permit.id) || held.contains_key(&permit.id))
        .map(|permit| {
            let holdings = held.get(&permit.id).cloned().unwrap_or_default();
            let state: PermitState =
                permit::state(permit, &holdings.iter().collect::<Vec<_>>(), today);
            PermitStanding {
                permit_id: permit.id,
                name: permit.name(language),
                required: required.contains(&permit.id),
                state,
                holdings,
            }
        })
        .collect();
    by_name(&mut standings, |standing| &standing.name.text);
    standings.sort_by_key(|standing| !standing.required);
    Ok(standings)
}

fn mapping_views(view: &View, person: PersonId, language: Language) -> Result<Vec<MappingView>> {
    let mut mappings = view.children::<Mapping, _>(person)?;
    mappings.reverse();
    mappings
        .into_iter()
        .map(|mapping| {
            let profile = view.get::<Profile>(mapping.profile_id)?.ok_or(Error::NotFound)?;
            let of = role::of_profile(view, profile)?;
            let rated: HashSet<CompetenceId> = view
                .children::<Assessment, _>(mapping.id)?
                .iter()
                .filter(|assessment| assessment.rater == Rater::Coach)
                .map(|assessment| assessment.competence_id)
                .collect();
            Ok(MappingView {
                coach: view.require::<Coach>(mapping.coach_id)?.name,
                profile: role::profile_ref(view, &of.profile, language)?,
                rated: count(rated.len()),
                of: count(of.requirements.len()),
                mapping,
            })
        })
        .collect()
}
