//! Every command under fire: inputs of the right shape with hostile values, so that the use case
//! itself is tried, and inputs of a wrong shape. The same every time for the same seed.
//!
//! `KOMPETENSPASS_FUZZ` says how many a command (20), `KOMPETENSPASS_FUZZ_SEED` which.

use crate::{
    shapes::{Shape, Shapes},
    support::{PASSWORD, TestProgram, paper_of},
};
use serde_json::{Map, Value, json};
use shell::commands::NAMES;
use std::{collections::HashMap, path::Path};

/// Texts that have broken programs, and some that ours takes for what they are.
const TEXTS: &[&str] = &[
    "",
    " ",
    "\0",
    "a\0b",
    "\u{202e}",
    "\u{feff}",
    "\u{ffff}",
    "\u{10ffff}",
    "\r\n",
    "\t",
    "'; DROP TABLE person; --",
    "\" OR 1=1 --",
    "%",
    "_",
    "*",
    "?1",
    "x'00'",
    "../../../../etc/passwd",
    "/etc/passwd\0.pdf",
    r"C:\Windows\CON",
    r"\\?\UNC\host",
    "file:///",
    "CON",
    "NUL.pdf",
    "aux",
    "<img src=x onerror=alert(1)>",
    "{{7*7}}",
    "{ $name }",
    "%s%n%x",
    "$(id)",
    "2020-10-05",
    "2020-02-30",
    "29/2",
    "0000-00-00",
    "9999-12-31",
    "10000-01-01",
    "-262144-01-01",
    "262143-12-31",
    "31.12.",
    "idag",
    "1",
    "0",
    "-1",
    "4",
    "5",
    "45",
    "1e309",
    "NaN",
    "Infinity",
    "99999999999999999999999999",
    "0x10",
    "1,5",
    "100 %",
    "\u{661}\u{662}\u{663}",
    "12 500",
    "189001019802",
    "900101-9802",
    "191401682396",
    "000000-0000",
    "556012-5790",
    "25.110",
    "7212",
    "Amira",
    "Åsa Öberg",
    "A\u{30a}sa",
    "小明",
    "🙂🙂🙂",
    "مرحبا",
    "\u{301}\u{301}\u{301}",
    "ﷺ",
    "anna@exempel.se",
    "@",
    "sv",
    "null",
    "true",
    "[]",
    "{}",
];

/// Numbers at the edges.
const NUMBERS: &[f64] = &[-1.0, 1.5, -0.0, 4_294_967_296.0, 9_007_199_254_740_993.0, 1e308, -1e308];

/// Left out: it fills a whole example, and takes nothing that could be hostile.
const APART: &str = "register_example";

fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

/// A stream of numbers that look like chance (SplitMix64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit.max(1) as u64).unwrap_or_default()
    }

    /// True so many times in a hundred.
    fn happens(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}

/// Makes inputs, from what the program has answered so far.
struct Attacker {
    shapes: Shapes,
    chance: Chance,
    /// Ids that exist or once did, by the name of their type.
    known: HashMap<String, Vec<String>>,
}

impl Attacker {
    fn text(&mut self, key: &str) -> String {
        let is_password = ["password", "repeated", "present"].contains(&key);
        if is_password && self.chance.happens(60) {
            return PASSWORD.to_owned();
        }
        let text = match self.chance.below(20) {
            0 => "å".repeat(1 + self.chance.below(400)),
            1 => "🙂 ".repeat(1 + self.chance.below(8_000)),
            2 => (0..self.chance.below(60))
                .filter_map(|_| char::from_u32(u32::try_from(self.chance.below(0x1_1000)).ok()?))
                .collect(),
            3 => format!("{}{}", self.chance.pick(TEXTS), self.chance.pick(TEXTS)),
            4 if self.chance.happens(5) => "x".repeat(1_000_000),
            5 => self.any_id(),
            _ => (*self.chance.pick(TEXTS)).to_owned(),
        };
        // No register is to be made among this machine's own folders.
        let leads_out = ["place", "path"].contains(&key) && Path::new(text.trim()).is_dir();
        if leads_out { String::from("\0") } else { text }
    }

    fn any_id(&mut self) -> String {
        let mut kinds: Vec<&String> = self.known.keys().collect();
        kinds.sort();
        let kind = kinds.get(self.chance.below(kinds.len())).map(|kind| (*kind).clone());
        kind.map(|kind| self.chance.pick(&self.known[&kind]).clone()).unwrap_or_default()
    }

    fn id(&mut self, kind: &str) -> String {
        match (self.known.get(kind), self.chance.below(10)) {
            (Some(ids), 0..8) => self.chance.pick(ids).clone(),
            (_, 8) => self.any_id(),
            _ => (*self.chance.pick(&["00000000-0000-7000-8000-000000000000", "no-id", ""])).into(),
        }
    }

    fn value(&mut self, key: &str, shape: &Shape) -> Value {
        match shape {
            Shape::Text => self.text(key).into(),
            Shape::Number if self.chance.happens(70) => self.chance.below(6).into(),
            Shape::Number => match self.chance.below(4) {
                0 => json!(i64::MIN),
                1 => json!(u64::MAX),
                2 => json!(self.chance.below(400)),
                _ => json!(*self.chance.pick(NUMBERS)),
            },
            Shape::Flag => self.chance.happens(50).into(),
            Shape::Exact(value) => value.clone(),
            Shape::OneOf(shapes) => {
                let shape = self.chance.pick(shapes).clone();
                self.value(key, &shape)
            }
            Shape::All(shapes) => {
                let parts: Vec<Value> = shapes.iter().map(|shape| self.value(key, shape)).collect();
                let objects = parts.into_iter().filter_map(|part| part.as_object().cloned());
                Value::Object(objects.flatten().collect())
            }
            Shape::List(inner) => {
                let length = self.chance.below(5);
                (0..length).map(|_| self.value(key, inner)).collect()
            }
            Shape::Row(shapes) => shapes.iter().map(|shape| self.value(key, shape)).collect(),
            Shape::Object(fields) => Value::Object(
                fields.iter().map(|(key, shape)| (key.clone(), self.value(key, shape))).collect(),
            ),
            Shape::Map(inner) => {
                let key = self.text(key);
                let value = self.value(&key, inner);
                Value::Object(Map::from_iter([(key, value)]))
            }
            Shape::Named(name, argument) => match self.shapes.resolve(name, argument.as_deref()) {
                Shape::Text if name.ends_with("Id") => self.id(name).into(),
                shape => self.value(key, &shape),
            },
        }
    }

    /// Something that no command takes there.
    fn junk(&mut self) -> Value {
        match self.chance.below(8) {
            0 => Value::Null,
            1 => json!([[[[[[]]]]]]),
            2 => json!({ "unknown": { "deeper": [] } }),
            // The deepest that is read from a page's text at all is 128.
            3 => (0..120).fold(json!(1), |inner, _| json!([inner])),
            4 => json!(f64::MAX),
            5 => json!(true),
            6 => json!(self.text("")),
            _ => json!(vec![0; 10_000]),
        }
    }

    fn input(&mut self, command: &str) -> Value {
        let shape = self.shapes.taken(command).clone();
        let mut input = self.value("", &shape);
        if self.chance.happens(15) {
            let junk = self.junk();
            match &mut input {
                Value::Object(fields) if !fields.is_empty() && self.chance.happens(80) => {
                    let keys: Vec<String> = fields.keys().cloned().collect();
                    let key = self.chance.pick(&keys);
                    match self.chance.below(3) {
                        0 => _ = fields.remove(key),
                        1 => _ = fields.insert(key.clone(), junk),
                        _ => _ = fields.insert(format!("{key}2"), junk),
                    }
                }
                whole => *whole = junk,
            }
        }
        input
    }

    /// Remembers the ids in an answer.
    fn learn(&mut self, shape: &Shape, answer: &Value) {
        match (shape, answer) {
            (Shape::Named(name, argument), answer) => {
                match (self.shapes.resolve(name, argument.as_deref()), answer) {
                    (Shape::Text, Value::String(id)) if name.ends_with("Id") => {
                        let ids = self.known.entry(name.clone()).or_default();
                        if !ids.contains(id) {
                            ids.push(id.clone());
                        }
                    }
                    (shape, answer) => self.learn(&shape, answer),
                }
            }
            (Shape::List(inner), Value::Array(all)) => {
                all.iter().take(20).for_each(|one| self.learn(inner, one));
            }
            (Shape::OneOf(shapes) | Shape::All(shapes), answer) => {
                shapes.iter().for_each(|shape| self.learn(shape, answer));
            }
            (Shape::Object(fields), Value::Object(values)) => {
                for (key, shape) in fields {
                    if let Some(value) = values.get(key) {
                        self.learn(shape, value);
                    }
                }
            }
            _ => {}
        }
    }
}

/// What an answer that refuses must look like, whatever was asked.
fn judge(command: &str, input: &Value, error: &Value) {
    let shown = error.to_string();
    let asked = || input.to_string().chars().take(2_000).collect::<String>();
    let code = error["code"].as_str().unwrap_or_default();
    assert!(!code.is_empty(), "{command} {}: no code: {shown}", asked());
    assert_ne!(code, "internal", "{command} {}", asked());
    let text = error["text"].as_str().unwrap_or_default();
    assert!(text.len() > 10, "{command} {}: no sentence: {shown}", asked());
    for forbidden in ["SELECT", "INSERT", "sqlite", "SQLITE", "panicked", ".rs:", PASSWORD] {
        assert!(!text.contains(forbidden), "{command} {}: {shown}", asked());
    }
    // Where something is opened or saved the sentence says where.
    let says_where = ["register_", "paper_"].iter().any(|start| command.starts_with(start));
    assert!(says_where || !text.contains("kompetenspass"), "{command} {}: {shown}", asked());
}

#[test]
fn no_command_stumbles_over_hostile_input_of_the_right_shape_or_a_wrong_one() {
    let rounds = setting("KOMPETENSPASS_FUZZ", 20);
    let seed = setting("KOMPETENSPASS_FUZZ_SEED", 2020);
    let mut attacker =
        Attacker { shapes: Shapes::read(), chance: Chance(seed), known: HashMap::new() };

    let test = TestProgram::with_register();
    let open = json!({ "path": test.register().display().to_string(), "password": PASSWORD });
    let company = test.company("Nordmark Svets AB");
    let role = test.role(&company, "Svetsare");
    let person = test.person("Amira", "Haddad", &company, &role);
    let mapping = test.ok("mapping_start", json!({ "person_id": person, "role_id": role }));
    test.ok("paper_issue", paper_of(&person, "profile"));
    for (command, id) in [
        ("company_page", json!(company)),
        ("role_page", json!(role)),
        ("person_page", json!(person)),
        ("mapping_page", mapping["id"].clone()),
    ] {
        let page = test.ok(command, json!({ "id": id }));
        attacker.learn(&attacker.shapes.given(command).clone(), &page);
    }

    let (mut tried, mut read, mut done) = (0, 0, 0);
    for _ in 0..rounds {
        for command in NAMES.iter().filter(|name| **name != APART) {
            // Locked, or another was made: back to the one that is known.
            let is_open = |open: Value| open["name"] == "Prov";
            if !test.call("register_state", json!({})).is_ok_and(is_open) {
                test.ok("register_open", open.clone());
            }
            let input = attacker.input(command);
            tried += 1;
            match test.call(command, input.clone()) {
                Ok(answer) => {
                    (read, done) = (read + 1, done + 1);
                    attacker.learn(&attacker.shapes.given(command).clone(), &answer);
                }
                Err(error) => {
                    judge(command, &input, &error);
                    read += u32::from(error["code"] != "invalid_input");
                }
            }
        }
    }
    eprintln!("seed {seed}: {tried} inputs, {read} of them read, {done} of those done");
    assert!(read * 2 > tried, "most inputs reach their use case: {read} of {tried}");
    assert!(done * 10 > tried, "and some are done: {done} of {tried}");

    // What was done meanwhile is whole, page by page and against its log.
    test.close();
    let password = store::Password::new(PASSWORD);
    let holder = store::Program::CommandLine;
    let register =
        store::Register::open(&test.register(), &password, holder, store::World::system())
            .expect("the register opens");
    let report = register.check().expect("a check");
    assert!(report.is_whole(), "{report:?}");
}
