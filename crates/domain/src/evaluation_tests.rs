//! Evaluations: when they are due, what they come to, and developed competence.

use super::*;
use crate::{
    assessment::Basis,
    id::{AssessmentId, MappingId, ProfileId},
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn uuid(number: u128) -> uuid::Uuid {
    uuid::Uuid::from_u128(number)
}

fn agreement(number: u8) -> Option<Agreement> {
    Agreement::try_from(number).ok()
}

fn evaluation(moment: Moment, on: &str, answers: [u8; 3]) -> Evaluation {
    Evaluation {
        id: EvaluationId(uuid(1)),
        person_id: PersonId(uuid(1)),
        moment,
        answered_on: day(on),
        secure: agreement(answers[0]),
        equipped: agreement(answers[1]),
        strong: agreement(answers[2]),
        own_words: String::new(),
        source: Source::Screen,
    }
}

fn assessment(
    number: u128,
    competence: u128,
    rater: Rater,
    level: Option<u8>,
    on: &str,
) -> Assessment {
    Assessment {
        id: AssessmentId(uuid(number)),
        person_id: PersonId(uuid(1)),
        competence_id: CompetenceId(uuid(competence)),
        mapping_id: None::<MappingId>,
        profile_id: None::<ProfileId>,
        rater,
        outcome: if level.is_some() { OutcomeKind::Level } else { OutcomeKind::NotAssessed },
        level: level.and_then(|level| Level::new(level).ok()),
        reason: String::new(),
        basis: Some(Basis::Talk),
        note: String::new(),
        wants_to_guide: None,
        assessed_on: day(on),
    }
}

#[test]
fn only_one_to_five_are_agreements() {
    for number in 0..=u8::MAX {
        assert_eq!(Agreement::try_from(number).is_ok(), (1..=5).contains(&number), "{number}");
    }
}

#[test]
fn an_evaluation_is_due_at_the_end_and_six_months_later() {
    let at_end = evaluation(Moment::End, "2021-03-02", [4, 4, 4]);
    let later = evaluation(Moment::SixMonths, "2021-09-02", [4, 4, 4]);
    let end = Some("2021-03-01");
    let due_of = |moment, overdue| Some((moment, overdue));
    for (ended, answered, today, expected) in [
        (None, vec![], "2021-03-01", None),
        (end, vec![], "2021-02-28", None),
        (end, vec![], "2021-03-01", due_of(Moment::End, false)),
        (end, vec![], "2021-03-29", due_of(Moment::End, false)),
        (end, vec![], "2021-03-30", due_of(Moment::End, true)),
        (end, vec![at_end.clone()], "2021-03-30", None),
        (end, vec![at_end.clone()], "2021-08-31", None),
        (end, vec![at_end.clone()], "2021-09-01", due_of(Moment::SixMonths, false)),
        (end, vec![], "2021-09-01", due_of(Moment::SixMonths, false)),
        (end, vec![], "2021-09-30", due_of(Moment::SixMonths, true)),
        (end, vec![at_end, later], "2021-12-30", None),
    ] {
        let found =
            due(ended.map(day), |moment| of_moment(&answered, moment).is_some(), day(today));
        assert_eq!(found.map(|due| (due.moment, due.overdue)), expected, "{ended:?} {today}");
    }
    // The last of August has no namesake in February.
    let due = due(Some(day("2020-08-31")), |_| false, day("2021-02-28"));
    assert_eq!(due.map(|due| (due.moment, due.from)), Some((Moment::SixMonths, day("2021-02-28"))));
}

#[test]
fn competence_has_developed_where_the_latest_counted_level_is_over_the_first() {
    use Rater::{Coach, External, Participant as Own};
    type Case = (&'static str, Vec<Assessment>, Option<(u32, u32)>);
    let all: Vec<Case> = vec![
        ("nothing", vec![], None),
        ("one day", vec![assessment(1, 1, Coach, Some(2), "2020-10-05")], None),
        (
            "corrected the same day",
            vec![
                assessment(1, 1, Coach, Some(2), "2020-10-05"),
                assessment(2, 1, Coach, Some(3), "2020-10-05"),
            ],
            None,
        ),
        (
            "raised in one of two",
            vec![
                assessment(3, 1, External, Some(3), "2021-03-01"),
                assessment(1, 1, Coach, Some(2), "2020-10-05"),
                assessment(2, 2, Coach, Some(2), "2020-10-05"),
                assessment(4, 2, Coach, Some(2), "2021-03-01"),
            ],
            Some((1, 2)),
        ),
        (
            "fallen",
            vec![
                assessment(1, 1, Coach, Some(2), "2020-10-05"),
                assessment(2, 1, Coach, Some(1), "2021-03-01"),
            ],
            Some((0, 1)),
        ),
        (
            "only by one's own rating, or without a level",
            vec![
                assessment(1, 1, Coach, Some(2), "2020-10-05"),
                assessment(2, 1, Own, Some(4), "2021-03-01"),
                assessment(3, 1, Coach, None, "2021-03-01"),
            ],
            None,
        ),
    ];
    for (what, said, expected) in all {
        let found = developed(&said).last().map(|found| (found.raised, found.compared));
        assert_eq!(found, expected, "{what}");
    }
}

/// Twelve participants at two companies, counted by hand; who is asked at the end is so on one of two days.
fn participants(days: [&str; 2]) -> Vec<Participant> {
    (0..12)
        .map(|number: u128| {
            // Five women, seven men; eight at the first company. Women agree at the end, and before
            // only the first two do; of the men three agree both times.
            let woman = number < 5;
            let before = if woman { number < 2 } else { number < 8 };
            let after = woman || number < 8;
            let step = |agrees: bool| if agrees { 5 } else { 2 };
            let mut evaluations =
                vec![evaluation(Moment::Before, "2020-10-05", [step(before), 3, 0])];
            if number < 11 {
                let on = usize::from(!number.is_multiple_of(2));
                evaluations.push(evaluation(Moment::End, days[on], [step(after), 3, 4]));
            }
            Participant {
                person: PersonId(uuid(number)),
                gender: Some(if woman { Gender::Woman } else { Gender::Man }),
                company: Some(CompanyId(uuid(u128::from(number >= 8)))),
                evaluations,
                developed: Vec::new(),
            }
        })
        .collect()
}

#[test]
fn effects_are_counted_of_those_who_answered_both_times() {
    let tables = effects(&participants(["2020-12-20", "2020-11-01"]), day("2021-01-01"));
    assert_eq!(tables.len(), 7);
    let secure = tables
        .iter()
        .find(|table| table.effect == Effect::Secure && table.moment == Some(Moment::End))
        .expect("a table");
    let cell = |cell: &Option<ShownCell>| {
        cell.as_ref().map(|cell| {
            (
                cell.answers,
                cell.counts.iter().map(|count| (count.low, count.high)).collect::<Vec<_>>(),
            )
        })
    };
    // Eleven answered at the end: five women and six men (5 to 10).
    assert_eq!(cell(&secure.whole), Some((11, vec![(5, 5), (8, 8)])));
    assert_eq!(cell(&secure.genders[0].1), Some((5, vec![(2, 2), (4, 5)])));
    assert_eq!(cell(&secure.genders[1].1), Some((6, vec![(3, 3), (3, 3)])));
    // Three at the second company: hidden, and the other with it.
    assert_eq!(
        secure.companies.iter().map(|(_, shown)| cell(shown)).collect::<Vec<_>>(),
        [None, None]
    );
    let half_years: Vec<_> =
        secure.half_years.iter().map(|(half, _)| (half.year, half.half)).collect();
    assert_eq!(half_years, [(2020, 2)]);
    assert_eq!(secure.until, Some(HalfYear { year: 2020, half: 2 }));
    // A statement that nobody answered before has no cell at all.
    let strong = tables
        .iter()
        .find(|table| table.effect == Effect::Strong && table.moment == Some(Moment::End))
        .expect("a table");
    assert!(strong.whole.is_none() && strong.companies.is_empty());
}

#[test]
fn outcomes_exist_of_half_years_that_are_over_and_change_only_when_enough_have_come() {
    let secure = |days, today| {
        let tables = effects(&participants(days), day(today));
        let table = tables
            .into_iter()
            .find(|table| table.effect == Effect::Secure && table.moment == Some(Moment::End))
            .expect("a table");
        let until = table.until.map(|half| format!("{}-{}", half.year, half.half));
        let shown = |shown: &Option<ShownCell>| shown.as_ref().map(|cell| cell.answers);
        let genders: Vec<_> = table.genders.iter().map(|(_, cell)| shown(cell)).collect();
        (until.unwrap_or_default(), shown(&table.whole), genders)
    };
    let said =
        |until: &str, whole, genders: &[Option<u32>]| (until.to_owned(), whole, genders.to_vec());
    // Six answer in the first days, five in the later ones; two of these are women.
    for (days, today, expected, why) in [
        (["2020-12-20"; 2], "2020-12-31", said("", None, &[]), "not over"),
        (["2020-12-20"; 2], "2021-01-01", said("2020-2", Some(11), &[Some(5), Some(6)]), "over"),
        (
            ["2020-12-20", "2021-02-01"],
            "2021-06-30",
            said("2020-2", Some(6), &[None, None]),
            "the later half-year is not over, and three women are few",
        ),
        (
            ["2020-12-20", "2021-02-01"],
            "2021-07-01",
            said("2021-1", Some(11), &[Some(5), Some(6)]),
            "five have come, and nobody knows how many women there were before",
        ),
        (
            ["2021-02-01", "2020-12-20"],
            "2021-07-01",
            said("2021-1", Some(11), &[Some(5), Some(6)]),
            "the other way round",
        ),
    ] {
        assert_eq!(secure(days, today), expected, "{why}");
    }
    // One who answers late changes nothing until enough have come.
    let mut all = participants(["2020-12-20"; 2]);
    let before = effects(&all, day("2021-01-01"));
    all[11].evaluations.push(evaluation(Moment::End, "2021-01-07", [5, 3, 4]));
    for today in ["2021-01-08", "2021-07-01", "2022-01-01"] {
        assert_eq!(effects(&all, day(today)), before, "{today}");
    }
}

#[test]
fn who_develops_later_is_counted_where_they_were_first_compared() {
    use Rater::Coach;
    let said = [
        assessment(1, 1, Coach, Some(2), "2020-10-05"),
        assessment(2, 1, Coach, Some(2), "2020-12-01"),
        assessment(3, 1, Coach, Some(3), "2021-03-01"),
    ];
    let told: Vec<_> =
        developed(&said).iter().map(|one| (one.raised, one.compared, one.on)).collect();
    assert_eq!(told, [(0, 1, day("2020-12-01")), (1, 1, day("2021-03-01"))]);
    let all: Vec<Participant> = participants(["2020-12-20"; 2])
        .into_iter()
        .enumerate()
        .map(|(number, one)| {
            // Half of them have developed at once; all in the end, but the first, who fell back.
            let raised = [number % 2 == 0, number > 0].map(u32::from);
            let on = [day("2020-12-01"), day("2021-03-01")];
            let developed = raised.into_iter().zip(on);
            let developed = developed.map(|(raised, on)| Developed { raised, compared: 1, on });
            Participant { developed: developed.collect(), ..one }
        })
        .collect();
    for (today, low, high) in [("2021-01-01", 6, 6), ("2021-07-01", 11, 12)] {
        let table = effects(&all, day(today)).swap_remove(0);
        let cell = table.whole.expect("a whole");
        assert_eq!((cell.answers, cell.counts[0].low, cell.counts[0].high), (12, low, high));
        assert_eq!(table.half_years.len(), 1);
    }
}

#[test]
fn the_order_of_participants_does_not_matter() {
    let mut chance = crate::chance::Chance::of(5);
    let mut all = participants(["2020-12-20", "2021-02-01"]);
    let before = effects(&all, day("2021-07-01"));
    for _ in 0..20 {
        chance.shuffle(&mut all);
        assert_eq!(effects(&all, day("2021-07-01")), before);
    }
}
