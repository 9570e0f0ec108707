//! The shapes of what commands take and give, read from the generated TypeScript: so a new command or
//! field is tried without a word here. Only the part of the language that the generator writes.

use serde_json::{Value, json};
use std::{collections::HashMap, iter::Peekable, vec::IntoIter};

const TYPES: &str = include_str!("../../ui/types/api.ts");

/// What a value may be.
#[derive(Clone, Debug)]
pub(crate) enum Shape {
    Text,
    Number,
    Flag,
    /// This very value.
    Exact(Value),
    /// One of these.
    OneOf(Vec<Shape>),
    /// All of these at once.
    All(Vec<Shape>),
    List(Box<Shape>),
    /// A list of exactly these.
    Row(Vec<Shape>),
    Object(Vec<(String, Shape)>),
    /// Any keys.
    Map(Box<Shape>),
    /// A declared type, with what stands for its parameter.
    Named(String, Option<Box<Shape>>),
}

/// All declared shapes, and those of the commands.
pub(crate) struct Shapes {
    declared: HashMap<String, (Option<String>, Shape)>,
    commands: HashMap<String, (Shape, Shape)>,
}

impl Shapes {
    /// The shapes of this program.
    pub(crate) fn read() -> Self {
        let mut declared = HashMap::new();
        let mut commands = HashMap::new();
        for declaration in without_comments(TYPES).split("export type ").skip(1) {
            let (head, body) = declaration.split_once('=').expect("a declaration");
            if head.trim() == "Commands" {
                for row in body.split(';') {
                    let row = row.trim().trim_start_matches('{').trim();
                    let Some((name, types)) = row.split_once(": [") else { continue };
                    let mut tokens = tokens(types.trim_end_matches(']'));
                    let takes = union(&mut tokens);
                    assert_eq!(tokens.next().as_deref(), Some(","), "{row}");
                    commands.insert(name.to_owned(), (takes, union(&mut tokens)));
                }
                continue;
            }
            let (name, parameter) = match head.trim().split_once('<') {
                Some((name, parameter)) => (name, Some(parameter.trim_end_matches('>').to_owned())),
                None => (head.trim(), None),
            };
            let mut tokens = tokens(body.trim().trim_end_matches(';'));
            declared.insert(name.to_owned(), (parameter, union(&mut tokens)));
            assert_eq!(tokens.next(), None, "{name} is read to its end");
        }
        Self { declared, commands }
    }

    /// What a command takes.
    pub(crate) fn taken(&self, command: &str) -> &Shape {
        &self.commands[command].0
    }

    /// What a command gives.
    pub(crate) fn given(&self, command: &str) -> &Shape {
        &self.commands[command].1
    }

    /// What a named shape stands for.
    pub(crate) fn resolve(&self, name: &str, argument: Option<&Shape>) -> Shape {
        let (parameter, shape) =
            self.declared.get(name).unwrap_or_else(|| panic!("{name} is declared nowhere"));
        match (parameter, argument) {
            (Some(parameter), Some(argument)) => filled(shape, parameter, argument),
            _ => shape.clone(),
        }
    }
}

/// A shape with its parameter filled in.
fn filled(shape: &Shape, parameter: &str, argument: &Shape) -> Shape {
    let fill = |shape: &Shape| filled(shape, parameter, argument);
    match shape {
        Shape::Named(name, None) if name == parameter => argument.clone(),
        Shape::Object(fields) => {
            Shape::Object(fields.iter().map(|(key, shape)| (key.clone(), fill(shape))).collect())
        }
        Shape::List(inner) => Shape::List(Box::new(fill(inner))),
        Shape::OneOf(shapes) => Shape::OneOf(shapes.iter().map(fill).collect()),
        other => other.clone(),
    }
}

fn without_comments(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/**") {
        kept.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    kept + rest
}

type Tokens = Peekable<IntoIter<String>>;

fn tokens(text: &str) -> Tokens {
    let mut found = Vec::new();
    let mut characters = text.chars().peekable();
    while let Some(&first) = characters.peek() {
        let mut token = String::from(first);
        characters.next();
        match first {
            blank if blank.is_whitespace() => continue,
            '"' => {
                for c in characters.by_ref() {
                    token.push(c);
                    if c == '"' {
                        break;
                    }
                }
            }
            c if c.is_alphanumeric() || c == '_' => {
                while let Some(c) = characters.next_if(|c| c.is_alphanumeric() || *c == '_') {
                    token.push(c);
                }
            }
            _ => {}
        }
        found.push(token);
    }
    found.into_iter().peekable()
}

fn union(tokens: &mut Tokens) -> Shape {
    let _ = tokens.next_if_eq("|");
    let mut shapes = vec![all(tokens)];
    while tokens.next_if_eq("|").is_some() {
        shapes.push(all(tokens));
    }
    if shapes.len() == 1 { shapes.remove(0) } else { Shape::OneOf(shapes) }
}

fn all(tokens: &mut Tokens) -> Shape {
    let mut shapes = vec![one(tokens)];
    while tokens.next_if_eq("&").is_some() {
        shapes.push(one(tokens));
    }
    if shapes.len() == 1 { shapes.remove(0) } else { Shape::All(shapes) }
}

fn one(tokens: &mut Tokens) -> Shape {
    let token = tokens.next().expect("a shape");
    match token.as_str() {
        "string" => Shape::Text,
        "number" => Shape::Number,
        "boolean" => Shape::Flag,
        "null" => Shape::Exact(Value::Null),
        "true" | "false" => Shape::Exact(json!(token == "true")),
        "(" => {
            let inner = union(tokens);
            assert_eq!(tokens.next().as_deref(), Some(")"));
            inner
        }
        "{" => object(tokens),
        "[" => {
            let mut shapes = Vec::new();
            while tokens.next_if_eq("]").is_none() {
                shapes.push(union(tokens));
                let _ = tokens.next_if_eq(",");
            }
            Shape::Row(shapes)
        }
        text if text.starts_with('"') => Shape::Exact(json!(text.trim_matches('"'))),
        number if number.parse::<i64>().is_ok() => {
            Shape::Exact(json!(number.parse::<i64>().expect("a number")))
        }
        name => {
            let mut arguments = Vec::new();
            if tokens.next_if_eq("<").is_some() {
                while tokens.next_if_eq(">").is_none() {
                    arguments.push(union(tokens));
                    let _ = tokens.next_if_eq(",");
                }
            }
            match (name, arguments.pop()) {
                ("Array", Some(inner)) => Shape::List(Box::new(inner)),
                // What asks for nothing.
                ("Record", _) => Shape::Object(Vec::new()),
                (_, argument) => Shape::Named(name.to_owned(), argument.map(Box::new)),
            }
        }
    }
}

fn object(tokens: &mut Tokens) -> Shape {
    let mut fields = Vec::new();
    while tokens.next_if_eq("}").is_none() {
        let key = tokens.next().expect("a key");
        if key == "[" {
            // `[key in string]: …`
            while tokens.next().is_some_and(|token| token != "]") {}
            let _ = tokens.next_if_eq("?");
            assert_eq!(tokens.next().as_deref(), Some(":"));
            let inner = union(tokens);
            assert_eq!(tokens.next().as_deref(), Some("}"));
            return Shape::Map(Box::new(inner));
        }
        let _ = tokens.next_if_eq("?");
        assert_eq!(tokens.next().as_deref(), Some(":"), "after {key}");
        fields.push((key.trim_matches('"').to_owned(), union(tokens)));
        let _ = tokens.next_if_eq(",");
    }
    Shape::Object(fields)
}
