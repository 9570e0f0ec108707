//! Which trainings are proposed for a person's gaps and for a company's, by the domain's rule.

use super::{catalogue, gaps::Staff, occasion};
use crate::{
    api::{
        ById, count,
        plan::OpenGap,
        training::{
            CompanyProposal, CompanyTraining, OccasionRow, PersonName, PersonSeat, PersonTraining,
            SharedGap, TrainingProposal,
        },
    },
    desk::Desk,
    error::{Error, Result},
    library::Library,
    person, plan, proposed_level,
};
use domain::{
    certificate::{IssuedCertificate, certified},
    company::Company,
    id::{CompanyId, CompetenceId, PersonId, TrainingId},
    language::Language,
    library::Said,
    person::Person,
    training::{ActionTraining, Occasion, Seat, Training, TrainingContent},
    training_fit::{self, KnownGap, Offer, covers},
};
use std::{
    cmp::Reverse,
    collections::{HashMap, HashSet},
};
use store::View;

/// What can be proposed: trainings that are offered, with what they lead to.
struct Offered {
    trainings: HashMap<TrainingId, Training>,
    contents: HashMap<TrainingId, Vec<TrainingContent>>,
}

impl Offered {
    fn read(view: &View) -> Result<Self> {
        let all = view.all::<Training>()?.into_iter().filter(|one| !one.archived);
        Ok(Self {
            trainings: all.map(|one| (one.id, one)).collect(),
            contents: catalogue::contents(view)?,
        })
    }

    fn contents(&self, id: TrainingId) -> &[TrainingContent] {
        self.contents.get(&id).map_or(&[], Vec::as_slice)
    }

    fn offers(&self) -> Vec<Offer<'_>> {
        self.trainings
            .values()
            .map(|one| Offer {
                id: one.id,
                name: &one.name,
                minutes: one.minutes,
                contents: self.contents(one.id),
            })
            .collect()
    }

    fn covers_none(&self, gap: &KnownGap) -> bool {
        !self.trainings.keys().any(|id| covers(self.contents(*id), gap))
    }
}

/// The gaps that are known among those that are open.
fn known(open: &[OpenGap]) -> Vec<KnownGap> {
    open.iter()
        .filter(|gap| gap.level.is_some())
        .map(|gap| KnownGap {
            competence_id: gap.competence_id,
            required: gap.required,
            critical: gap.critical,
        })
        .collect()
}

/// A person's proposals and seats.
///
/// # Errors
/// When the person is not there, or the register cannot be read.
pub fn of_person(desk: &mut Desk, input: ById<PersonId>) -> Result<PersonTraining> {
    let person = desk.get::<Person>(input.id)?.id;
    let (view, today, language): (&View, _, _) = (&desk.register, desk.today(), desk.language);
    let library = Library::read(view)?;
    let offered = Offered::read(view)?;
    let open = plan::open_gaps(view, &library, person, &HashSet::new(), today, language)?;
    let gaps = known(&open);
    let employer = person::employer(view, person, today)?;
    let colleagues = employer.map(|id| Staff::read(view, &library, id, today)).transpose()?;
    let may_come = |one: &Occasion| {
        one.ends >= today && one.company_id.is_none_or(|company| Some(company) == employer)
    };
    let coming = occasion::rows(view, today, may_come)?;
    let held = view.children::<Seat, _>(person)?;
    let seats = person_seats(view, &library, &offered, held, language)?;
    let mut chosen: HashSet<TrainingId> = view
        .children::<ActionTraining, _>(person)?
        .into_iter()
        .map(|one| one.training_id)
        .collect();
    chosen.extend(seats.iter().map(|one| one.occasion.training_id));
    let names = |ids: &[CompetenceId]| -> Vec<Said> {
        ids.iter().map(|id| library.name(*id, language)).collect()
    };
    let proposals = training_fit::propose(&offered.offers(), &gaps)
        .into_iter()
        .map(|one| {
            let training = offered.trainings.get(&one.training_id).ok_or(Error::NotFound)?;
            let share = |other: &&Person| {
                let staff = colleagues.as_ref();
                other.id != person
                    && staff.is_some_and(|staff| {
                        let theirs = training_fit::fit(
                            offered.contents(one.training_id),
                            staff.gaps(other.id),
                        );
                        theirs.covered.iter().any(|id| one.fit.covered.contains(id))
                    })
            };
            let people = colleagues.as_ref().map_or(&[][..], |staff| staff.people.as_slice());
            Ok(TrainingProposal {
                covered: names(&one.fit.covered),
                open: names(&one.fit.open),
                of: count(gaps.len()),
                colleagues: count(people.iter().filter(share).count()),
                occasions: with_room(&coming, one.training_id),
                chosen: chosen.contains(&one.training_id),
                training: training.clone(),
            })
        })
        .collect::<Result<_>>()?;
    let uncovered: Vec<CompetenceId> =
        gaps.iter().filter(|gap| offered.covers_none(gap)).map(|gap| gap.competence_id).collect();
    Ok(PersonTraining { gaps: count(gaps.len()), proposals, uncovered: names(&uncovered), seats })
}

fn with_room(coming: &[OccasionRow], training: TrainingId) -> Vec<OccasionRow> {
    coming
        .iter()
        .filter(|row| row.occasion.training_id == training && row.free != Some(0))
        .cloned()
        .collect()
}

fn person_seats(
    view: &View,
    library: &Library,
    offered: &Offered,
    seats: Vec<Seat>,
    language: Language,
) -> Result<Vec<PersonSeat>> {
    let mut seats: Vec<PersonSeat> = seats
        .into_iter()
        .map(|seat| {
            let occasion = view.require::<Occasion>(seat.occasion_id)?;
            let contents = offered.contents(occasion.training_id);
            let mut certificates = view.children::<IssuedCertificate, _>(seat.id)?;
            certificates.sort_by_key(|one| Reverse(one.version));
            Ok(PersonSeat {
                certifies: certified(&seat).is_some(),
                certificates,
                training: view.require::<Training>(occasion.training_id)?.name,
                levels: proposed_level::of_seat(view, library, &seat, contents, language)?,
                occasion,
                seat,
            })
        })
        .collect::<Result<_>>()?;
    seats.sort_by_key(|one| Reverse((one.occasion.starts, one.seat.id)));
    Ok(seats)
}

/// What is proposed to a company.
///
/// # Errors
/// When the company is not there, or the register cannot be read.
pub fn for_company(desk: &mut Desk, input: ById<CompanyId>) -> Result<CompanyTraining> {
    let company = desk.get::<Company>(input.id)?.id;
    let (view, today, language): (&View, _, _) = (&desk.register, desk.today(), desk.language);
    let library = Library::read(view)?;
    let offered = Offered::read(view)?;
    let staff = Staff::read(view, &library, company, today)?;
    let people: Vec<(PersonId, Vec<KnownGap>)> =
        staff.people.iter().map(|one| (one.id, staff.gaps(one.id).to_vec())).collect();
    let names: HashMap<PersonId, String> =
        staff.people.iter().map(|one| (one.id, one.full_name())).collect();
    let shared = |gaps: &[(CompetenceId, usize)]| -> Vec<SharedGap> {
        gaps.iter()
            .map(|(id, people)| SharedGap {
                name: library.name(*id, language),
                people: count(*people),
            })
            .collect()
    };
    let mut uncovered: Vec<(CompetenceId, usize)> = Vec::new();
    for gap in people.iter().flat_map(|(_, gaps)| gaps).filter(|gap| offered.covers_none(gap)) {
        match uncovered.iter_mut().find(|(id, _)| *id == gap.competence_id) {
            Some((_, people)) => *people += 1,
            None => uncovered.push((gap.competence_id, 1)),
        }
    }
    uncovered.sort_by_key(|(_, people)| Reverse(*people));
    let proposals = training_fit::propose_to_many(&offered.offers(), &people)
        .into_iter()
        .map(|one| {
            let training = offered.trainings.get(&one.training_id).ok_or(Error::NotFound)?;
            Ok(CompanyProposal {
                people: one
                    .people
                    .iter()
                    .map(|id| PersonName {
                        id: *id,
                        name: names.get(id).cloned().unwrap_or_default(),
                    })
                    .collect(),
                shared: shared(&one.shared),
                covered: count(one.covered),
                of: count(one.of),
                training: training.clone(),
            })
        })
        .collect::<Result<_>>()?;
    Ok(CompanyTraining {
        people: count(people.iter().filter(|(_, gaps)| !gaps.is_empty()).count()),
        gaps: count(people.iter().map(|(_, gaps)| gaps.len()).sum()),
        proposals,
        uncovered: shared(&uncovered),
        occasions: occasion::rows(view, today, |one| one.company_id == Some(company))?,
    })
}
