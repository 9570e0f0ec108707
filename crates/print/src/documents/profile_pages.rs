//! How a competence profile is laid out: strengths first, then what to develop, the areas at a
//! glance, and every required competence in a table. Not what it holds.

use domain::{comparison::Standing, level::Level, permit::PermitState};
use words::Words;

use super::{
    frame::Framed,
    profile::{Area, Highlight, Highlights, Profile, Row},
    section::{SECTION, section_facts, section_table, section_text},
    signature::Signature,
};
use crate::{
    chart::{self, AreaShare, Ink},
    columns::Panel,
    compose::{Composer, Text},
    error::{Error, Field},
    table::{Cell, Group, Head, Table},
    tags::Role,
    text::Typesetter,
    theme::Style,
    write::Laid,
};

pub(super) fn lay_out(profile: &Profile, setter: &mut Typesetter) -> Result<Laid, Error> {
    let words = words::in_language(profile.imprint.language);
    let framed = Framed {
        imprint: &profile.imprint,
        participant: &profile.participant,
        kind: words.label(domain::document::DocumentKind::Profile).to_owned(),
        status: status(profile, words),
    };
    framed.lay_out(setter, |composer| {
        let pages = Pages { profile, words };
        let purpose = Text::words(words.papers().profile_purpose()).muted();
        let before = composer.gap(2.0);
        composer.paragraph(Role::Paragraph, &purpose, before)?;
        pages.overview(composer)?;
        pages.competences(composer)?;
        pages.permits(composer)?;
        pages.validations(composer)?;
        pages.certificates(composer)?;
        pages.background(composer)?;
        pages.languages(composer)?;
        pages.wishes(composer)?;
        // Nobody signs on a page that holds nothing else.
        composer.kept(|composer| pages.comment(composer))?;
        pages.signatures(composer)
    })
}

fn status(profile: &Profile, words: &Words) -> Vec<Text> {
    let papers = words.papers();
    let agreed = profile.agreed_on.map_or_else(|| papers.proposal(), |day| papers.agreed(day));
    let mapped = profile.mapped.as_ref();
    let mapped = mapped.map_or_else(|| papers.not_mapped(), |m| papers.mapped(m.on, &m.by));
    let version = papers.version(profile.imprint.version);
    vec![
        Text::words(agreed).bold(),
        Text::of(Field::Coach, format!("{mapped} · {version}")).style(Style::Small),
    ]
}

struct Pages<'a> {
    profile: &'a Profile,
    words: &'static Words,
}

impl Pages<'_> {
    fn overview(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let papers = self.words.papers();
        let before = composer.gap(3.0);
        if self.profile.coverage.assessed == 0 {
            let kindly = Text::words(papers.nothing_assessed());
            let panel = Panel {
                bar: Ink::Accent,
                ground: Ink::AccentTint,
                build: &|composer| composer.paragraph(Role::Paragraph, &kindly, 0.0),
            };
            return composer.panel(before, &panel);
        }
        let strengths = Panel {
            bar: Ink::Accent,
            ground: Ink::AccentTint,
            build: &|composer| {
                let said = self.highlights(&self.profile.strengths, Field::Strengths, true);
                self.highlighted(composer, &papers.strengths(), &said, Ink::Accent)
            },
        };
        let development = Panel {
            bar: Ink::Gap,
            ground: Ink::GapTint,
            build: &|composer| {
                let said = self.highlights(&self.profile.development, Field::Development, false);
                self.highlighted(composer, &papers.development(), &said, Ink::Gap)
            },
        };
        composer.panels(before, [strengths, development])?;
        self.areas(composer)
    }

    fn highlighted(
        &self,
        composer: &mut Composer<'_>,
        title: &str,
        said: &[Text],
        ink: Ink,
    ) -> Result<(), Error> {
        composer.heading(title, 0.0)?;
        match said {
            [one] => composer.paragraph(Role::Paragraph, one, 0.0),
            several => composer.list(several, ink, 0.0),
        }
    }

    /// The highlights as texts; never none.
    fn highlights(&self, highlights: &Highlights, field: Field, strengths: bool) -> Vec<Text> {
        let papers = self.words.papers();
        match highlights {
            Highlights::Written(text) if !text.trim().is_empty() => {
                let lines = text.lines().filter(|line| !line.trim().is_empty());
                lines.map(|line| Text::of(field, line.trim())).collect()
            }
            Highlights::Proposed(proposed) if !proposed.is_empty() => {
                proposed.iter().map(|highlight| self.highlight(highlight, field)).collect()
            }
            _ if strengths => vec![Text::words(papers.strengths_missing())],
            Highlights::Proposed(_) => vec![Text::words(papers.development_missing())],
            Highlights::Written(_) => vec![Text::words(papers.development_unknown())],
        }
    }

    fn highlight(&self, highlight: &Highlight, field: Field) -> Text {
        let papers = self.words.papers();
        let name = &highlight.competence.text;
        let text = match highlight.standing {
            Standing::Gap { steps, .. } => {
                papers.gap_left(name, steps, highlight.required.number())
            }
            standing => match standing.level() {
                Some(level) => papers.strength(name, self.words.label_within(level)),
                None => name.clone(),
            },
        };
        Text::of(field, text)
    }

    /// The area picture with what it counts beside it.
    fn areas(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let papers = self.words.papers();
        let shares: Vec<AreaShare<'_>> = self
            .profile
            .areas
            .iter()
            .map(|area| AreaShare { name: &area.name.text, coverage: area.coverage })
            .collect();
        let before = composer.gap(SECTION);
        let picture = |composer: &mut Composer<'_>| {
            let size = composer.theme.small;
            let drawing = chart::areas(&shares, composer.column.width, size, self.words);
            composer.picture(&drawing, 0.0)
        };
        let counted = |composer: &mut Composer<'_>| {
            composer.heading(&papers.areas(), 0.0)?;
            self.counted(composer)?;
            let legend = if chart::is_radar(shares.len()) {
                papers.areas_radar_legend()
            } else {
                papers.areas_bars_legend()
            };
            let before = composer.gap(1.4);
            let legend = Text::words(legend).style(Style::Small);
            composer.kept(|composer| composer.paragraph(Role::Paragraph, &legend, before))
        };
        composer.beside(0.44, before, &counted, &picture)
    }

    fn counted(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let papers = self.words.papers();
        let coverage = self.profile.coverage;
        let figure = papers.coverage(coverage.assessed, coverage.applicable);
        let figure = Text::words(figure).style(Style::Figure);
        composer.paragraph(Role::Paragraph, &figure, 0.0)?;
        if let Some(requirements) = &self.profile.requirements {
            let against = papers.coverage_against(&requirements.name, requirements.version);
            let text = Text::of(Field::RequirementProfile, against);
            let before = composer.gap(0.3);
            composer.paragraph(Role::Paragraph, &text, before)?;
        }
        if let Some(mapped) = &self.profile.mapped {
            let by = Text::of(Field::Coach, papers.mapping_by(&mapped.by));
            let before = composer.gap(0.8);
            composer.paragraph(Role::Paragraph, &by, before)?;
        }
        let before = composer.gap(0.8);
        let text = Text::words(papers.no_recognition());
        composer.paragraph(Role::Paragraph, &text, before)
    }

    fn competences(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let papers = self.words.papers();
        let before = composer.gap(SECTION);
        if self.profile.areas.is_empty() {
            let text = Text::words(papers.no_requirements());
            let before = composer.gap(2.0);
            return composer.paragraph(Role::Paragraph, &text, before);
        }
        if self.profile.coverage.assessed == 0 {
            return Ok(());
        }
        composer.within(Role::Section, |composer| {
            composer.heading(&papers.competences(), before)?;
            composer.kept(|composer| legend(composer, self.words))?;
            let head = |title: String, share| Head { title, share };
            let heads = vec![
                head(papers.head_competence(), 0.335),
                head(papers.head_level(), 0.19),
                head(papers.head_status(), 0.23),
                head(papers.head_evidence(), 0.245),
            ];
            let height = composer.theme.cell;
            let groups = self.profile.areas.iter().map(|area| self.group(area, height)).collect();
            let before = composer.gap(1.6);
            composer.table(&Table { heads, groups }, before)
        })
    }

    fn group(&self, area: &Area, cell: f32) -> Group {
        let language = self.profile.imprint.language;
        Group {
            title: Some(Text::said(Field::Area, &area.name, language).bold()),
            rows: area.rows.iter().map(|row| self.row(row, cell)).collect(),
        }
    }

    fn row(&self, row: &Row, cell: f32) -> Vec<Cell> {
        let papers = self.words.papers();
        let language = self.profile.imprint.language;
        let mut name = vec![Text::said(Field::Competence, &row.competence, language)];
        if row.critical {
            name.push(Text::words(papers.critical()).muted());
        }
        let required = row.required.number();
        let status = match row.standing {
            Standing::NotApplicable => papers.not_applicable(),
            Standing::NotAssessed => papers.not_assessed_against(required),
            Standing::Met { level }
            | Standing::Gap { level, .. }
            | Standing::Surplus { level, .. } => papers.level_against(level.number(), required),
        };
        let mut status = vec![Text::words(status)];
        if matches!(row.standing, Standing::Gap { .. }) {
            status = status.into_iter().map(Text::bold).collect();
        }
        if row.wants_to_guide {
            status.push(Text::words(papers.wants_to_guide()).muted());
        }
        let evidence = match (&row.standing, row.evidence.as_slice(), row.basis) {
            (Standing::NotApplicable, ..) if !row.reason.is_empty() => {
                vec![Text::of(Field::Evidence, row.reason.as_str())]
            }
            (_, [], Some(basis)) if row.standing.is_assessed() => {
                vec![Text::words(self.words.label(basis))]
            }
            (_, titles, _) => {
                titles.iter().map(|title| Text::of(Field::Evidence, title.as_str())).collect()
            }
        };
        let cells = chart::level_cells(row.standing, row.required, cell, self.words);
        vec![Cell::Text(name), Cell::Picture(cells), Cell::Text(status), Cell::Text(evidence)]
    }

    fn permits(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let papers = self.words.papers();
        let language = self.profile.imprint.language;
        let rows = self
            .profile
            .permits
            .iter()
            .map(|permit| {
                let text = |text: &str| Cell::Text(vec![Text::of(Field::Permits, text)]);
                let until = permit.valid_until.map(|day| day.to_string()).unwrap_or_default();
                let state = Text::words(self.words.label(permit.state));
                vec![
                    Cell::Text(vec![Text::said(Field::Permits, &permit.name, language)]),
                    Cell::Text(vec![state]),
                    text(&until),
                    text(&permit.issuer),
                ]
            })
            .collect();
        let heads = [
            (papers.head_permit(), 0.33),
            (papers.head_status(), 0.215),
            (papers.head_valid_until(), 0.175),
            (papers.head_issuer(), 0.28),
        ];
        section_table(composer, &papers.permits(), None, &heads, rows)
    }

    fn validations(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let papers = self.words.papers();
        let rows = self
            .profile
            .validations
            .iter()
            .map(|validation| {
                let text = |text: &str| Text::of(Field::Validations, text);
                let mut what = vec![text(&validation.title)];
                if !validation.qualification.is_empty() {
                    what.push(text(&validation.qualification).muted());
                }
                let day = validation.issued_on.map(|day| day.to_string()).unwrap_or_default();
                vec![
                    Cell::Text(what),
                    Cell::Text(vec![text(&validation.test_centre)]),
                    Cell::Text(vec![text(&day)]),
                ]
            })
            .collect();
        let heads = [
            (papers.head_validation(), 0.48),
            (papers.head_test_centre(), 0.34),
            (papers.head_day(), 0.18),
        ];
        let note = Text::words(papers.validations_note()).muted();
        section_table(composer, &papers.validations(), Some(note), &heads, rows)
    }

    fn certificates(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let papers = self.words.papers();
        let rows = self
            .profile
            .certificates
            .iter()
            .map(|certificate| {
                let text = |text: &str| Cell::Text(vec![Text::of(Field::Certificates, text)]);
                let until = certificate
                    .expires_on
                    .map_or_else(|| papers.until_further(), |day| day.to_string());
                let mut until = vec![Text::words(until)];
                if certificate.expires_on.is_some_and(|day| day < self.profile.imprint.dated) {
                    let expired = self.words.label_within(PermitState::Expired);
                    until.push(Text::words(expired).bold());
                }
                let issued = certificate.issued_on.map(|day| day.to_string()).unwrap_or_default();
                vec![
                    text(&certificate.title),
                    text(&certificate.issuer),
                    text(&issued),
                    Cell::Text(until),
                ]
            })
            .collect();
        let heads = [
            (papers.head_certificate(), 0.36),
            (papers.head_issuer(), 0.27),
            (papers.head_issued_on(), 0.175),
            (papers.head_valid_until(), 0.195),
        ];
        section_table(composer, &papers.certificates(), None, &heads, rows)
    }

    fn background(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let papers = self.words.papers();
        let facts: Vec<(Text, Text)> = self
            .profile
            .background
            .iter()
            .map(|line| {
                let year = |year: u32| year.to_string();
                let years = match (line.from_year.map(year), line.to_year.map(year)) {
                    (Some(from), Some(to)) if from == to => from,
                    (Some(from), Some(to)) => papers.years(&from, &to),
                    (Some(from), None) => papers.year_since(&from),
                    (None, Some(to)) => papers.year_until(&to),
                    (None, None) => String::new(),
                };
                (Text::words(years), joined(Field::Background, &line.title, &line.place))
            })
            .collect();
        section_facts(composer, &papers.background(), &facts)
    }

    fn languages(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let facts: Vec<(Text, Text)> = self
            .profile
            .languages
            .iter()
            .map(|language| {
                let text = |text: &str| Text::of(Field::Languages, text);
                (text(&language.name), text(&language.ability))
            })
            .collect();
        section_facts(composer, &self.words.papers().languages(), &facts)
    }

    fn wishes(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        section_text(composer, &self.words.papers().wishes(), Field::Wishes, &self.profile.wishes)
    }

    fn comment(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let papers = self.words.papers();
        let before = composer.gap(SECTION);
        composer.within(Role::Section, |composer| {
            composer.heading(&papers.comment(), before)?;
            let hint = Text::words(papers.comment_hint()).muted();
            composer.kept(|composer| composer.paragraph(Role::Paragraph, &hint, 0.0))?;
            composer.blank_lines(4);
            Ok(())
        })
    }

    fn signatures(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let papers = self.words.papers();
        let before = composer.gap(SECTION + 1.0);
        let signatures = [
            Signature {
                role: papers.signer_participant(),
                name: self.profile.participant.name.clone(),
                sentence: papers.profile_participant(),
            },
            Signature {
                role: papers.signer_coach(),
                name: self.profile.coach.clone(),
                sentence: papers.profile_coach(),
            },
        ];
        composer
            .within(Role::Section, |composer| composer.signatures(self.words, &signatures, before))
    }
}

/// What the cells of the table mean: the pattern is named, not its colour.
fn legend(composer: &mut Composer<'_>, words: &Words) -> Result<(), Error> {
    let papers = words.papers();
    let entries = [
        (Some(chart::Cell::Reached), papers.legend_met()),
        (Some(chart::Cell::Left), papers.legend_gap()),
        (Some(chart::Cell::Over), papers.legend_surplus()),
        (Some(chart::Cell::Unknown), papers.legend_not_assessed()),
        (None, papers.legend_not_applicable()),
    ];
    composer.swatches(&entries)?;
    let levels: Vec<String> = Level::ALL
        .iter()
        .map(|level| format!("{}\u{a0}{}", level.number(), words.label_within(*level)))
        .collect();
    let text = Text::words(papers.legend_levels(&levels.join(" · "))).style(Style::Small);
    let before = composer.gap(0.8);
    composer.paragraph(Role::Paragraph, &text, before)
}

/// What and where, with a comma between them where both are told.
fn joined(field: Field, what: &str, place: &str) -> Text {
    let said: Vec<&str> = [what, place].into_iter().filter(|text| !text.is_empty()).collect();
    Text::of(field, said.join(", "))
}
