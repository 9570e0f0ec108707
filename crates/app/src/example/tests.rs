//! That the example is the same every time, plausible, and within the rules of everything else.

use super::{
    in_memory,
    texts::{self, PersonText},
};
use crate::{library::Library, person, register};
use chrono::{Datelike, NaiveDate, Weekday};
use domain::{
    aid::{AidEntry, AidSetting, FiscalYear},
    assessment::{Assessment, Basis, OutcomeKind, Rater},
    certified_time::TimeEntry,
    company::{Company, Contact, Notice},
    criterion::{Criterion, CriterionCheck},
    evaluation::Evaluation,
    evidence::{Evidence, EvidenceKind, EvidenceLink},
    id::PersonId,
    identity::{IdentityKind, IdentityNumber, LegalGender},
    library::{Area, Competence},
    mapping::{Mapping, MappingState},
    month::ReportedMonth,
    participation::Participation,
    partner::{Partner, ProjectActivity, Responsibility, SteeringMeeting},
    period_report::PeriodReport,
    permit::{self, Holding, Permit, PermitState},
    person::{Background, Employment, EmploymentStatus, Need, Person, PersonNumber},
    plan::{Action, ActionGap, ActionKind, ActionStatus, ActionTime, FollowUp, Plan, PlanState},
    plan_template::{PlanTemplate, TemplateAction},
    project::{Coach, Project, ProjectStep},
    retention::RetentionRule,
    role::{Comparison, PermitRequirement, Profile, Requirement, Role},
    size_class, sni,
    step::{CompanyEnrolment, CompanyStep, NeedSheet, StepPresence, StepState},
    sub_goal::{ReportDate, SubGoal},
    training::{ActionTraining, Occasion, Seat, Training, TrainingContent},
    validation::{ValidationCase, ValidationModel, ValidationModelArea, ValidationOutcome},
    visit::{SlotOutcome, Visit, VisitSlot, VisitStep},
    world_figure::WorldFigure,
};
use std::collections::{BTreeMap, HashMap, HashSet};
use store::{Register, Subject};

fn made() -> Register {
    in_memory().unwrap()
}

fn as_of(register: &Register) -> NaiveDate {
    register.setting(register::AS_OF).unwrap().unwrap()
}

/// Everything that can be read of a register, table by table, and every history.
fn dump(register: &Register) -> BTreeMap<&'static str, String> {
    let mut tables = BTreeMap::new();
    macro_rules! dump {
        ($($entity:ident),+) => {$(
            let rows = register.all::<$entity>().unwrap();
            assert!(!rows.is_empty(), "the example has no {}", stringify!($entity));
            tables.insert(stringify!($entity), serde_json::to_string(&rows).unwrap());
        )+};
    }
    dump!(
        Partner,
        Responsibility,
        SteeringMeeting,
        ProjectActivity,
        SubGoal,
        ReportDate,
        CompanyEnrolment,
        CompanyStep,
        StepPresence,
        NeedSheet,
        Visit,
        VisitSlot,
        VisitStep,
        Project,
        ProjectStep,
        Coach,
        Evaluation,
        ReportedMonth,
        PeriodReport,
        RetentionRule,
        WorldFigure,
        Company,
        Contact,
        Notice,
        Area,
        Competence,
        Permit,
        Role,
        Profile,
        Requirement,
        PermitRequirement,
        Person,
        PersonNumber,
        Employment,
        EmploymentStatus,
        Participation,
        Comparison,
        Background,
        Need,
        Holding,
        Mapping,
        Assessment,
        Evidence,
        EvidenceLink,
        Plan,
        Action,
        ActionGap,
        FollowUp,
        Training,
        TrainingContent,
        Occasion,
        Seat,
        ActionTraining,
        ValidationModel,
        ValidationModelArea,
        ValidationCase,
        ValidationOutcome,
        TimeEntry,
        Criterion,
        CriterionCheck,
        PlanTemplate,
        TemplateAction,
        AidSetting,
        AidEntry,
        FiscalYear
    );
    let mut history = String::new();
    for person in register.all::<Person>().unwrap() {
        let entries = register.history(Subject::Person(person.id), 1_000).unwrap();
        history.push_str(&format!("{entries:?}"));
    }
    tables.insert("history", history);
    tables
}

#[test]
fn the_example_is_the_same_every_time() {
    let (one, other) = (dump(&made()), dump(&made()));
    for (table, rows) in &one {
        assert!(rows == &other[table], "{table} differs");
    }
}

#[test]
fn the_log_tells_the_whole_example() {
    assert_eq!(made().rebuild_check().unwrap(), []);
}

#[test]
fn six_companies_and_forty_people_of_whom_twelve_women_are_there() {
    let register = made();
    let numbers = register.all::<PersonNumber>().unwrap();
    let women = numbers.iter().filter(|one| one.number.legal_gender() == LegalGender::Woman);
    assert_eq!(register.count::<Company>().unwrap(), 6);
    assert_eq!(register.count::<Person>().unwrap(), 40);
    assert_eq!((numbers.len(), women.count()), (40, 12));
    let different: HashSet<IdentityNumber> = numbers.iter().map(|one| one.number).collect();
    assert_eq!(different.len(), 40);
    let coordination =
        different.iter().filter(|number| number.kind() == IdentityKind::Coordination);
    assert!((2..=3).contains(&coordination.count()));
}

#[test]
fn what_counts_of_many_people_at_once_is_what_counts_of_each() {
    let register = made();
    let all = register.current_outcomes(None).unwrap();
    let mut counted = 0;
    for person in register.all::<Person>().unwrap() {
        let said = register.children::<Assessment, _>(person.id).unwrap();
        let competences: HashSet<_> = said.iter().map(|one| one.competence_id).collect();
        for competence in competences {
            let of_it = said.iter().filter(|one| one.competence_id == competence);
            let counts = domain::assessment::current(of_it).map(Assessment::says);
            let told = all.get(&person.id).and_then(|said| said.get(&competence)).copied();
            assert_eq!(told, counts);
            counted += usize::from(counts.is_some());
        }
    }
    assert_eq!(all.values().map(HashMap::len).sum::<usize>(), counted);
    let company = register.all::<Company>().unwrap().remove(0).id;
    let here = register.current_outcomes(Some(company)).unwrap();
    assert!(!here.is_empty() && here.len() < all.len());
    assert!(here.iter().all(|(person, said)| all[person] == *said));
}

#[test]
fn everybody_is_of_working_age_and_was_grown_up_when_employed() {
    let register = made();
    let today = as_of(&register);
    let employed: HashMap<PersonId, NaiveDate> = register
        .all::<Employment>()
        .unwrap()
        .into_iter()
        .map(|one| (one.person_id, one.starts.unwrap()))
        .collect();
    for one in register.all::<PersonNumber>().unwrap() {
        assert!(one.number.warnings(today).is_empty());
        let born = one.number.birth_date().unwrap();
        assert!((19..=64).contains(&today.years_since(born).unwrap()), "{born}");
        assert!(employed[&one.person_id].years_since(born).unwrap() >= 16, "{born}");
    }
}

#[test]
fn every_number_is_among_the_published_test_numbers() {
    let Some(data) = std::env::var_os("KOMPETENSPASS_DATA") else {
        eprintln!("skipped: KOMPETENSPASS_DATA is not set");
        return;
    };
    let published: HashSet<String> = ["test_personnummer.json", "test_samordningsnummer.json"]
        .iter()
        .flat_map(|name| {
            let text = std::fs::read_to_string(std::path::Path::new(&data).join(name)).unwrap();
            serde_json::from_str::<Vec<String>>(&text).unwrap()
        })
        .collect();
    for person in texts::read().unwrap().people {
        assert!(published.contains(&person.number), "{} {}", person.given, person.family);
    }
}

#[test]
fn thirty_two_are_mapped_and_the_rest_wait() {
    let register = made();
    let mappings = register.all::<Mapping>().unwrap();
    let done = mappings.iter().filter(|mapping| mapping.state == MappingState::Done).count();
    assert_eq!((mappings.len(), done), (32, 26));
    let library = Library::read(&register).unwrap();
    for mapping in &mappings {
        let role = register.require::<Profile>(mapping.profile_id).unwrap().role_id;
        let (_, against) = person::against(&register, &library, mapping.person_id, role).unwrap();
        let coverage = against.coverage;
        let name = register.require::<Person>(mapping.person_id).unwrap().full_name();
        if mapping.state == MappingState::Open {
            assert!(coverage.assessed > 0 && !coverage.is_complete(), "{name}");
        } else {
            assert!(coverage.assessed + 1 >= coverage.applicable, "{name}");
            assert!(coverage.met * 2 > coverage.assessed, "{name}: {coverage:?}");
            assert!(coverage.met < coverage.applicable, "{name} has nothing to develop");
            assert!(!domain::comparison::propose_strengths(&against).is_empty(), "{name}");
        }
        let participation = register.children::<Participation, _>(mapping.person_id).unwrap();
        assert_eq!(participation[0].starts, Some(mapping.started_on), "{name}");
        let weekday = mapping.started_on.weekday();
        assert!(!matches!(weekday, Weekday::Sat | Weekday::Sun), "{name}");
    }
}

#[test]
fn ratings_say_all_that_a_rating_can_say() {
    let register = made();
    let said = register.all::<Assessment>().unwrap();
    for kind in OutcomeKind::ALL {
        assert!(said.iter().any(|one| one.outcome == *kind), "{kind:?}");
    }
    for rater in Rater::ALL {
        assert!(said.iter().any(|one| one.rater == *rater), "{rater:?}");
    }
    for basis in Basis::ALL {
        assert!(said.iter().any(|one| one.basis == Some(*basis)), "{basis:?}");
    }
    for number in 0..=4 {
        let found = said.iter().any(|one| one.level.is_some_and(|it| it.number() == number));
        assert!(found, "level {number}");
    }
    for one in &said {
        assert_eq!(one.outcome == OutcomeKind::Level, one.level.is_some());
        assert_eq!(
            one.outcome == OutcomeKind::NotApplicable && one.rater == Rater::Coach,
            !one.reason.is_empty()
        );
        assert!(one.wants_to_guide.is_none() || one.level.is_some_and(|it| it.number() == 4));
    }
    assert!(said.iter().any(|one| one.wants_to_guide == Some(true)));
    assert!(said.iter().any(|one| one.wants_to_guide == Some(false)));
    let differ = said.chunk_by(|a, b| a.competence_id == b.competence_id).filter(|pair| {
        matches!(pair, [own, coach] if own.rater == Rater::Participant && own.level != coach.level)
    });
    assert!(differ.count() > 40, "self and coach see it differently now and then");
}

#[test]
fn everything_said_of_a_person_is_asked_in_their_role() {
    let register = made();
    let competences: HashMap<String, _> = register
        .all::<Competence>()
        .unwrap()
        .into_iter()
        .filter_map(|one| Some((one.code?, one.id)))
        .collect();
    for text in texts::read().unwrap().people {
        let Some(mapping) = &text.mapping else { continue };
        let asked: HashSet<_> = requirements_of(&register, &text);
        let said = mapping.said.iter().map(|one| &one.about);
        let lists = [&mapping.strong, &mapping.weak, &mapping.rates_higher, &mapping.rates_lower];
        for code in lists.into_iter().flatten().chain(said) {
            let id = competences.get(code);
            assert!(id.is_some_and(|id| asked.contains(id)), "{}: {code}", text.given);
        }
    }
}

fn requirements_of(register: &Register, text: &PersonText) -> HashSet<domain::id::CompetenceId> {
    let number: IdentityNumber = text.number.parse().unwrap();
    let numbers = register.all::<PersonNumber>().unwrap();
    let id = numbers.iter().find(|one| one.number == number).unwrap().person_id;
    let role = register.children::<Employment, _>(id).unwrap()[0].role_id.unwrap();
    let in_force = crate::role::in_force(register, role).unwrap();
    in_force.requirements.iter().map(|required| required.competence_id).collect()
}

#[test]
fn evidence_of_every_kind_speaks_of_competences_and_validation_has_an_issuer() {
    let register = made();
    let evidence = register.all::<Evidence>().unwrap();
    for kind in EvidenceKind::ALL {
        assert!(evidence.iter().any(|one| one.kind == *kind), "{kind:?}");
    }
    let mut several = 0;
    for one in &evidence {
        let links = register.children::<EvidenceLink, _>(one.id).unwrap();
        assert!(!links.is_empty() && !one.issuer.is_empty(), "{}", one.title);
        several += usize::from(links.len() > 1);
    }
    assert!(several > 10);
}

#[test]
fn permits_are_held_in_every_state() {
    let register = made();
    let today = as_of(&register);
    let permits = register.all::<Permit>().unwrap();
    let mut found: HashSet<PermitState> = HashSet::new();
    for holding in register.all::<Holding>().unwrap() {
        let permit = permits.iter().find(|permit| permit.id == holding.permit_id).unwrap();
        found.insert(permit::state(permit, &[&holding], today));
        assert!(holding.valid_until.is_none_or(|last| Some(last) > holding.issued_on));
    }
    for state in PermitState::ALL.iter().filter(|state| **state != PermitState::Missing) {
        assert!(found.contains(state), "{state:?}");
    }
}

#[test]
fn plans_stand_in_every_state_and_hold_to_their_dates() {
    let register = made();
    let today = as_of(&register);
    let plans = register.all::<Plan>().unwrap();
    for state in PlanState::ALL {
        assert!(plans.iter().any(|plan| plan.state == *state), "{state:?}");
    }
    for plan in &plans {
        let name = register.require::<Person>(plan.person_id).unwrap().full_name();
        assert_eq!(plan.state.is_proposal(), plan.agreed_on.is_none(), "{name}");
        assert_eq!(plan.state == PlanState::Closed, plan.closed_on.is_some(), "{name}");
        assert!(!plan.goal_short.is_empty() && !plan.goal_long.is_empty(), "{name}");
        let actions = register.children::<Action, _>(plan.id).unwrap();
        assert!(!actions.is_empty(), "{name}");
        for action in &actions {
            let title = &action.title;
            assert!(action.ends >= action.starts, "{name}: {title}");
            let over = matches!(action.status, ActionStatus::Done | ActionStatus::Cancelled);
            assert!(over || plan.state != PlanState::Closed, "{name}: {title}");
            if action.status == ActionStatus::Done {
                assert!(action.ends.is_some_and(|last| last <= today), "{name}: {title}");
            }
            if action.status == ActionStatus::Ongoing {
                assert_eq!(plan.state, PlanState::Ongoing, "{name}: {title}");
                assert!(action.starts.is_some_and(|first| first <= today), "{name}: {title}");
            }
            for gap in register.children::<ActionGap, _>(action.id).unwrap() {
                assert!(gap.from_level.is_none_or(|from| from < gap.to_level), "{name}: {title}");
            }
        }
        let mut last = None;
        for follow_up in register.children::<FollowUp, _>(plan.id).unwrap() {
            assert!(last < Some(follow_up.due_on), "{name}");
            last = Some(follow_up.due_on);
            assert!(follow_up.held_on.is_none_or(|day| day <= today), "{name}");
            assert_eq!(follow_up.held_on.is_some(), !follow_up.outcome.is_empty(), "{name}");
        }
    }
    let actions = register.all::<Action>().unwrap();
    for kind in ActionKind::ALL {
        assert!(actions.iter().any(|action| action.kind == *kind), "{kind:?}");
    }
    for time in ActionTime::ALL {
        assert!(actions.iter().any(|action| action.time == Some(*time)), "{time:?}");
    }
    for status in ActionStatus::ALL {
        assert!(actions.iter().any(|action| action.status == *status), "{status:?}");
    }
    let follow_ups = register.all::<FollowUp>().unwrap();
    assert!(follow_ups.iter().any(|one| one.is_overdue(today)));
    assert!(follow_ups.iter().any(|one| one.held_on.is_none() && one.due_on > today));
    assert!(follow_ups.iter().any(|one| one.held_on.is_some()));
}

#[test]
fn everybody_gone_through_has_a_plan() {
    let register = made();
    for mapping in register.all::<Mapping>().unwrap() {
        let plans = register.children::<Plan, _>(mapping.person_id).unwrap();
        assert_eq!(plans.len(), usize::from(mapping.state == MappingState::Done));
    }
}

#[test]
fn companies_carry_an_industry_and_the_size_class_that_follows_from_their_figures() {
    let register = made();
    let project = &register.all::<Project>().unwrap()[0];
    let mut industries = HashSet::new();
    for company in register.all::<Company>().unwrap() {
        let code = sni::Sni::parse(company.sni_version.unwrap(), &company.sni_code.unwrap());
        assert!(industries.insert(code.unwrap()), "{}", company.name);
        let proposed = size_class::propose(size_class::Figures {
            headcount: company.headcount,
            turnover_tkr: company.turnover_tkr,
            balance_tkr: company.balance_tkr,
            kronor_per_euro_thousandths: project.kronor_per_euro_thousandths,
        });
        assert_eq!(proposed, company.size_class, "{}", company.name);
        let contacts = register.children::<Contact, _>(company.id).unwrap();
        assert_eq!(contacts.iter().filter(|one| one.signs_plans).count(), 1, "{}", company.name);
        assert!(!register.children::<Notice, _>(company.id).unwrap().is_empty());
        assert!(!register.children::<Role, _>(company.id).unwrap().is_empty());
    }
}

#[test]
fn nothing_happens_after_the_day_that_the_register_lives_in_and_all_of_it_in_working_hours() {
    let register = made();
    let today = as_of(&register);
    for person in register.all::<Person>().unwrap() {
        let history = register.history(Subject::Person(person.id), 1_000).unwrap();
        assert!(history.is_sorted_by(|newer, older| newer.at > older.at));
        for entry in history {
            assert!(entry.at.date_naive() <= today, "{}: {:?}", person.given_name, entry.code);
            assert!(entry.at.time() < chrono::NaiveTime::from_hms_opt(16, 0, 0).unwrap());
            assert!(entry.coach.is_some());
            let weekday = entry.at.weekday();
            assert!(!matches!(weekday, Weekday::Sat | Weekday::Sun), "{}", entry.at);
        }
    }
    for one in register.all::<EmploymentStatus>().unwrap() {
        assert!(one.starts <= today && one.ends.is_none_or(|last| last >= one.starts));
    }
}

#[test]
fn companies_have_steps_in_every_state_and_visits_yesterday_today_and_to_come() {
    let register = made();
    let today = as_of(&register);
    for company in register.all::<Company>().unwrap() {
        let enrolments = register.children::<CompanyEnrolment, _>(company.id).unwrap();
        assert_eq!(enrolments.len(), 1, "{}", company.name);
        assert_eq!(register.children::<NeedSheet, _>(company.id).unwrap().len(), 1);
    }
    let steps = register.all::<CompanyStep>().unwrap();
    let states: HashSet<_> = steps.iter().map(|step| format!("{:?}", step.state(today))).collect();
    for state in [StepState::Done, StepState::Overdue, StepState::Soon, StepState::Undated] {
        assert!(states.contains(&format!("{state:?}")), "{state:?}");
    }
    assert!(steps.iter().all(|step| step.done_on.is_none_or(|day| day <= today)));
    let visits = register.all::<Visit>().unwrap();
    for visit in &visits {
        let slots = register.children::<VisitSlot, _>(visit.id).unwrap();
        assert!(!slots.is_empty());
        for (index, slot) in slots.iter().enumerate() {
            assert_eq!(slot.outcome.is_some(), visit.day < today, "{}", visit.day);
            let others = slots.iter().skip(index + 1);
            assert!(others.into_iter().all(|other| !other.overlaps(slot.starts, slot.minutes)));
        }
    }
    assert_eq!(visits.iter().filter(|visit| visit.day == today).count(), 1);
    assert!(visits.iter().any(|visit| visit.day > today));
    let slots = register.all::<VisitSlot>().unwrap();
    assert!(slots.iter().any(|slot| slot.outcome == Some(SlotOutcome::NoShow)));
}

#[test]
fn texts_are_written_for_each_person_and_are_clean() {
    let mut seen = HashSet::new();
    for text in texts::read().unwrap().people {
        let mut own = vec![text.wishes.clone(), text.note.clone()];
        if let Some(mapping) = &text.mapping {
            own.extend([mapping.strengths.clone(), mapping.to_develop.clone()]);
            own.extend(mapping.said.iter().map(|said| said.note.clone()));
        }
        if let Some(plan) = &text.plan {
            own.extend([plan.short[0].clone(), plan.long[0].clone(), plan.conditions.clone()]);
            own.extend(plan.follow_ups.iter().map(|one| one.what.clone()));
            own.extend(plan.follow_ups.iter().map(|one| one.outcome.clone()));
        }
        for line in own.into_iter().filter(|line| !line.is_empty()) {
            assert_eq!(domain::text::clean(&line), line);
            assert!(seen.insert(line.clone()), "twice: {line}");
        }
    }
}

#[test]
fn the_example_is_made_in_a_folder_with_the_password_that_everybody_knows() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("exempel.kompetenspass");
    let cost = store::KeyCost::FOR_TESTS;
    super::make(&folder, cost, store::Program::CommandLine).unwrap().close().unwrap();
    let password = store::Password::new(register::EXAMPLE_PASSWORD);
    let world = store::World::fixed(1, "2021-03-15T08:00:00Z".parse().unwrap());
    let opened = Register::open(&folder, &password, store::Program::CommandLine, world).unwrap();
    assert_eq!(opened.setting::<bool>(register::EXAMPLE).unwrap(), Some(true));
    assert_eq!(dump(&opened), dump(&made()), "on the disk as in memory");
    assert!(opened.check().unwrap().is_whole());
}
