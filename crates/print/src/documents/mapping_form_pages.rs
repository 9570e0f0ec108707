//! How a blank mapping form is laid out: in the order of the interview, with room to write by hand. Not
//! what it holds.

use domain::{
    assessment::{Basis, OutcomeKind},
    level::Level,
    library::Said,
};
use words::{Words, mapping_form::MappingForm as Sentences};

use super::{
    TextSize, frame::masthead, mapping_form::MappingForm, section::section, sheet::OfRegister,
};
use crate::{
    chart::{self, Before, Drawing, Ink},
    columns::Panel,
    compose::{Composer, Text},
    error::{Error, Field},
    table::{Cell, Group, Head, Table},
    tags::Role,
    text::Typesetter,
    theme::Style,
    write::Laid,
};

/// The signs that are no level: the keys of the interview.
const NOT_ASSESSED: &str = "–";
const NOT_APPLICABLE: &str = "X";

/// Empty rows under the permits that the role requires.
const OTHER_PERMITS: usize = 2;

pub(super) fn lay_out(form: &MappingForm, setter: &mut Typesetter) -> Result<Laid, Error> {
    let words = words::in_language(form.language);
    let said = words.mapping_form();
    let pages = Pages { form, words, said };
    let of_register =
        OfRegister { language: form.language, title: pages.title(), dated: form.dated };
    of_register.lay_out_in(form.text_size, setter, |composer| {
        pages.head(composer)?;
        pages.who(composer)?;
        pages.information(composer)?;
        pages.to_write_on(
            composer,
            &said.background(),
            &[(said.education(), 3), (said.work(), 4), (said.languages(), 2)],
        )?;
        pages.to_write_on(composer, &said.wishes(), &[(said.wishes_note(), 3)])?;
        pages.ratings(composer)?;
        pages.permits(composer)?;
        pages.to_write_on(
            composer,
            &said.summary(),
            &[(said.strengths(), 3), (said.to_develop(), 3), (said.missed(), 2)],
        )?;
        pages.to_write_on(composer, &said.notes(), &[(String::new(), 6)])?;
        pages.end(composer)
    })
}

struct Pages<'f> {
    form: &'f MappingForm,
    words: &'static Words,
    said: Sentences<'static>,
}

impl Pages<'_> {
    /// What the file is called and the foot says: also which form is whose when sheets come apart.
    fn title(&self) -> String {
        let (form, papers) = (self.form, self.words.papers());
        let whose = form.participant.as_ref().map_or(&form.role.text, |one| &one.name);
        let number = form.participant.as_ref().and_then(|one| one.number);
        let number = number.map(|number| papers.participant_number(&number.to_string()));
        let title = [Some(self.said.title_of(whose)), number].into_iter().flatten();
        title.collect::<Vec<_>>().join(" · ")
    }

    fn head(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let (form, said, papers) = (self.form, self.said, self.words.papers());
        let diary = if form.diary_number.is_empty() {
            String::new()
        } else {
            papers.diary_number(&form.diary_number)
        };
        let project = joined([form.project.clone(), diary], " · ");
        let mut status = vec![
            Text::of(Field::Role, said.profile(&form.role.text, form.version)).style(Style::Small),
        ];
        if !project.is_empty() {
            status.push(Text::of(Field::Imprint, project).style(Style::Small));
        }
        masthead(composer, &said.kind(), &status)?;
        let before = composer.gap(3.2);
        let role = Text::said(Field::Role, &form.role, form.language);
        let (title, under) = match &form.participant {
            Some(one) => {
                let under = joined([form.role.text.clone(), form.employer.clone()], ", ");
                (Text::of(Field::Name, one.name.as_str()), Text::of(Field::Role, under))
            }
            None => (role, Text::of(Field::Employer, form.employer.as_str())),
        };
        let title = title.style(Style::Title);
        composer.kept(|composer| composer.paragraph(Role::Heading(1), &title, before))?;
        if !under.text.is_empty() {
            let before = composer.gap(0.4);
            composer.paragraph(Role::Paragraph, &under.style(Style::Lead), before)?;
        }
        let (how, care) = (Text::words(said.how()), Text::words(said.care()));
        let build = |composer: &mut Composer<'_>| {
            composer.paragraph(Role::Paragraph, &how, 0.0)?;
            let before = composer.gap(0.8);
            composer.paragraph(Role::Paragraph, &care, before)
        };
        let panel = Panel { bar: Ink::Accent, ground: Ink::AccentTint, build: &build };
        let before = composer.gap(2.4);
        composer.panel(before, &panel)
    }

    fn who(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let (form, said) = (self.form, self.said);
        section(composer, &said.who(), |composer| {
            if let Some(one) = &form.participant {
                let number = one.number.map(|number| number.to_string()).unwrap_or_default();
                let facts: Vec<(Text, Text)> = [
                    (said.name(), Text::of(Field::Name, one.name.as_str())),
                    (said.number(), Text::words(number)),
                    (said.employer(), Text::of(Field::Employer, form.employer.as_str())),
                    (said.coach(), Text::of(Field::Coach, form.coach.as_str())),
                ]
                .into_iter()
                .filter(|(_, fact)| !fact.text.is_empty())
                .map(|(name, fact)| (Text::words(name).muted(), fact))
                .collect();
                let width = composer.theme.measure() * 0.24;
                composer.facts(&facts, width, 0.0)?;
                return composer.fields(&[vec![(said.place(), 0.62), (said.day(), 0.38)]]);
            }
            composer.fields(&[
                vec![(said.name(), 0.62), (said.number(), 0.38)],
                vec![(said.employer(), 0.62), (said.day(), 0.38)],
                vec![(said.coach(), 0.62), (said.place(), 0.38)],
            ])
        })
    }

    /// What the participant is told: nobody can look it up where no laptop is.
    fn information(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let (said, information) = (self.said, self.words.information());
        section(composer, &said.information(), |composer| {
            let texts: Vec<Text> = information.text().lines().map(Text::words).collect();
            composer.list(&texts, Ink::Accent, 0.0)?;
            let informed = Text::words(said.informed(&information.version()));
            let before = composer.gap(1.6);
            composer.kept(|composer| composer.paragraph(Role::Paragraph, &informed, before))?;
            composer.fields(&[vec![(said.informed_by(), 0.62), (said.day(), 0.38)]])
        })
    }

    /// Lines under small headings of their own.
    fn to_write_on(
        &self,
        composer: &mut Composer<'_>,
        title: &str,
        parts: &[(String, usize)],
    ) -> Result<(), Error> {
        section(composer, title, |composer| {
            for (index, (about, lines)) in parts.iter().enumerate() {
                let before = if index == 0 { 0.0 } else { composer.gap(1.6) };
                let about = Text::words(about.as_str()).muted();
                if !about.text.is_empty() {
                    composer
                        .kept(|composer| composer.paragraph(Role::Paragraph, &about, before))?;
                }
                composer.blank_lines(*lines);
            }
            Ok(())
        })
    }

    fn ratings(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let said = self.said;
        if self.form.areas.is_empty() {
            return Ok(());
        }
        section(composer, &said.ratings(), |composer| {
            composer.kept(|composer| {
                composer.paragraph(Role::Paragraph, &Text::words(said.ratings_note()), 0.0)?;
                let before = composer.gap(1.4);
                let levels = |composer: &mut Composer<'_>| self.levels(composer);
                let known = |composer: &mut Composer<'_>| self.known(composer);
                if composer.theme.columns {
                    composer.beside(0.6, before, &levels, &known)?;
                    return self.no_levels(composer);
                }
                levels(composer)?;
                self.no_levels(composer)?;
                known(composer)
            })?;
            let sizes = Sizes::of(self.form.text_size);
            let heads = [
                (said.head_competence(), sizes.name),
                (said.head_self(), (1.0 - sizes.name) / 2.0),
                (said.head_coach(), (1.0 - sizes.name) / 2.0),
            ];
            let heads = heads.map(|(title, share)| Head { title, share });
            let groups = self.form.areas.iter().map(|area| Group {
                title: Some(Text::said(Field::Area, &area.name, self.form.language).bold()),
                rows: area.competences.iter().map(|name| self.competence(name, sizes)).collect(),
            });
            let table = Table { heads: heads.into(), groups: groups.collect() };
            let before = composer.gap(1.4);
            composer.table(&table, before)
        })
    }

    /// The meaning of each level.
    fn levels(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let label = Text::words(self.said.signs()).bold();
        let before = composer.gap(1.2);
        composer.paragraph(Role::Paragraph, &label, before)?;
        let levels = Level::ALL
            .iter()
            .map(|level| (level.number().to_string(), self.words.label_within(*level).to_owned()));
        signs(composer, levels)
    }

    /// The signs that are no level, under those that are.
    fn no_levels(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let others = [
            (NOT_ASSESSED, OutcomeKind::NotAssessed),
            (NOT_APPLICABLE, OutcomeKind::NotApplicable),
        ];
        let said = |(sign, outcome): (&str, OutcomeKind)| {
            (sign.to_owned(), self.words.label_within(outcome).to_owned())
        };
        signs(composer, others.into_iter().map(said))
    }

    /// The letters of what a rating rests on.
    fn known(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let label = Text::words(self.said.known()).bold();
        let before = composer.gap(1.2);
        composer.paragraph(Role::Paragraph, &label, before)?;
        let bases = Basis::ALL.iter().zip('a'..);
        signs(
            composer,
            bases.map(|(basis, letter)| {
                (letter.to_string(), self.words.label_within(*basis).to_owned())
            }),
        )
    }

    fn competence(&self, name: &Said, sizes: Sizes) -> Vec<Cell> {
        let said = self.said;
        let levels = Level::ALL.iter().map(|level| level.number().to_string());
        let ratings: Vec<String> =
            levels.chain([NOT_ASSESSED, NOT_APPLICABLE].map(str::to_owned)).collect();
        let bases: Vec<String> =
            Basis::ALL.iter().zip('a'..).map(|(_, letter)| letter.to_string()).collect();
        let rated = |column: &str| {
            let alt = said.rating_of(&name.text, column);
            chart::circles(None, &ratings, sizes.circle, sizes.gap, alt)
        };
        let known = said.known();
        let before = Before { text: &known, width: sizes.known };
        let known_of = said.known_of(&name.text);
        let known = chart::circles(Some(before), &bases, sizes.letter, sizes.gap, known_of);
        let wants = chart::tick_box(&said.wants_to_guide(), sizes.letter * 0.8, sizes.across());
        vec![
            Cell::Text(vec![Text::said(Field::Competence, name, self.form.language)]),
            Cell::Pictures(vec![rated(&said.head_self()), wants]),
            Cell::Pictures(vec![rated(&said.head_coach()), known]),
        ]
    }

    fn permits(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let said = self.said;
        let sizes = Sizes::of(self.form.text_size);
        let names = self.form.permits.iter().map(Some).chain([None; OTHER_PERMITS]);
        let rows = names.map(|name| {
            let named = name.map(|name| Text::said(Field::Permits, name, self.form.language));
            let spoken = name.map_or_else(|| said.other_permit(), |name| name.text.clone());
            let alt = said.has_permit(&spoken);
            vec![
                Cell::Text(named.into_iter().collect()),
                Cell::Pictures(vec![answer(&[said.yes(), said.no()], sizes, alt)]),
                Cell::Text(Vec::new()),
                Cell::Text(Vec::new()),
            ]
        });
        let groups = vec![Group { title: None, rows: rows.collect() }];
        let heads = [
            (said.head_permit(), 0.34),
            (said.head_has(), 0.18),
            (said.head_issuer(), 0.26),
            (said.head_valid_until(), 0.22),
        ];
        let heads = heads.map(|(title, share)| Head { title, share });
        section(composer, &said.permits(), |composer| {
            let note = Text::words(said.permits_note());
            composer.kept(|composer| composer.paragraph(Role::Paragraph, &note, 0.0))?;
            let before = composer.gap(1.2);
            composer.table(&Table { heads: heads.into(), groups }, before)
        })
    }

    fn end(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let said = self.said;
        section(composer, &said.end(), |composer| {
            composer.fields(&[
                vec![(said.place_and_day(), 0.5), (said.coach_signs(), 0.5)],
                vec![(said.entered_on(), 0.5), (said.entered_by(), 0.5)],
            ])
        })?;
        if self.form.funder_line.is_empty() {
            return Ok(());
        }
        let before = composer.gap(3.0);
        let line = Text::of(Field::Imprint, self.form.funder_line.as_str()).style(Style::Small);
        composer.paragraph(Role::Paragraph, &line, before)
    }
}

/// Signs with their meanings, one under the other.
fn signs(
    composer: &mut Composer<'_>,
    signs: impl Iterator<Item = (String, String)>,
) -> Result<(), Error> {
    let list = composer.tree.add(composer.parent, Role::List);
    let whole = composer.column;
    let indent = composer.theme.body * 1.7;
    for (sign, meaning) in signs {
        let (sign, meaning) = (Text::words(sign).bold(), Text::words(meaning));
        let item = composer.tree.add(list, Role::Item);
        let label = composer.element(item, Role::ItemLabel, &sign);
        let body = composer.element(item, Role::ItemBody, &meaning);
        let first = composer.pieces.len();
        let column = crate::compose::Column { x: whole.x + indent, width: whole.width - indent };
        let before = composer.gap(0.3);
        composer.lines_in(body, &meaning, column, before)?;
        let part =
            crate::page::Part::content(label, composer.block(&sign, indent)?.items(whole.x, 0.0));
        if let Some(piece) = composer.pieces.get_mut(first) {
            piece.parts.insert(0, part);
        }
    }
    Ok(())
}

/// Boxes to tick beside each other.
fn answer(choices: &[String], sizes: Sizes, alt: String) -> Drawing {
    let side = sizes.letter * 0.9;
    let mut whole = Drawing {
        width: 0.0,
        height: sizes.circle * 1.4,
        shapes: Vec::new(),
        labels: Vec::new(),
        alt,
    };
    for choice in choices {
        let mut one = chart::tick_box(choice, side, side * 3.6);
        let (right, down) = (whole.width, (whole.height - side) / 2.0);
        for (x, y) in one.shapes.iter_mut().flat_map(|shape| &mut shape.points) {
            *x += right;
            *y += down;
        }
        for label in &mut one.labels {
            label.x += right;
            label.y += down;
        }
        whole.width += one.width;
        whole.shapes.append(&mut one.shapes);
        whole.labels.append(&mut one.labels);
    }
    whole
}

/// How large what is filled in by hand is, points.
#[derive(Clone, Copy)]
struct Sizes {
    /// Share of the width that names have.
    name: f32,
    /// Diameter of a circle for a level.
    circle: f32,
    /// Diameter of a circle with a letter.
    letter: f32,
    /// Space between circles.
    gap: f32,
    /// Width of the words before the letters.
    known: f32,
}

impl Sizes {
    const fn of(size: TextSize) -> Self {
        match size {
            TextSize::Normal => {
                Self { name: 0.36, circle: 16.0, letter: 12.5, gap: 4.2, known: 58.0 }
            }
            TextSize::Large => {
                Self { name: 0.3, circle: 19.0, letter: 14.5, gap: 3.6, known: 70.0 }
            }
        }
    }

    /// Width of the circles for a level.
    fn across(self) -> f32 {
        7.0 * self.circle + 6.0 * self.gap
    }
}

/// What is not empty, with something between.
fn joined(parts: [String; 2], between: &str) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
}
