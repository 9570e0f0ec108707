//! Wall clocks jump, stand still and are set back; the order of what was done stays what it was.

use super::{PASSWORD, create, place, power::save};
use crate::{Clock, Password, Program, Register, Subject, World};
use chrono::{DateTime, Utc};
use domain::project::Coach;

/// What the laptop's clock said at each save, one after the other.
const CLOCK: [&str; 12] = [
    "2020-02-28T22:59:59Z",
    "2020-02-28T23:00:00Z",
    "2020-02-29T23:30:00Z",
    // The night when Swedish clocks went from 02:00 to 03:00, and the one when they went back.
    "2020-03-29T00:59:59.999Z",
    "2020-03-29T01:00:00Z",
    "2020-10-25T00:30:00Z",
    "2020-10-25T01:30:00Z",
    // Set back by a year, and going on from there.
    "2019-10-25T01:31:00Z",
    "2019-10-25T01:31:00Z",
    "2019-10-25T01:32:00Z",
    // Set to nothing, as where a battery has died, and right again.
    "1970-01-01T00:00:00Z",
    "2020-10-26T08:00:00Z",
];

struct Stopped(DateTime<Utc>);

impl Clock for Stopped {
    fn now(&self) -> DateTime<Utc> {
        self.0
    }
}

fn at(instant: &str) -> World {
    World { clock: Box::new(Stopped(instant.parse().unwrap())), ..World::system() }
}

#[test]
fn whatever_the_clock_says_things_stand_and_are_undone_in_the_order_in_which_they_were_done() {
    let (_folder, place) = place();
    create(&place).unwrap().close().unwrap();
    let open = |instant| {
        let password = Password::new(PASSWORD);
        Register::open(&place, &password, Program::Window, at(instant)).unwrap()
    };
    for (number, instant) in (1..).zip(CLOCK) {
        let mut register = open(instant);
        save(&mut register, number).unwrap();
        register.close().unwrap();
    }
    let mut register = open("1999-12-31T23:59:59Z");
    let history = register.history(Subject::Everything, 100).unwrap();
    let said: Vec<_> = history.iter().rev().map(|entry| entry.at).collect();
    let clock: Vec<DateTime<Utc>> = CLOCK.iter().map(|at| at.parse().unwrap()).collect();
    assert_eq!(said, clock, "each says what the clock said, in the order of the saves");
    let names = |register: &Register| -> Vec<String> {
        register.all::<Coach>().unwrap().into_iter().map(|coach| coach.name).collect()
    };
    let mut expected: Vec<String> = (1..=CLOCK.len()).map(|number| number.to_string()).collect();
    while !expected.is_empty() {
        assert_eq!(names(&register), expected);
        register.undo().unwrap();
        expected.pop();
    }
    assert!(register.check().unwrap().is_whole());
}
