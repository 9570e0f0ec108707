//! How a certificate of participation is laid out: whose, of which training, what the certificate is not,
//! what the training was about, and who signs. Not what it holds.

use domain::certificate::Certified;
use words::{Words, certificate::Certificate as Said};

use super::{
    certificate::Certificate,
    frame::Framed,
    section::{SECTION, section, section_facts},
    signature::Signature,
    time_list::clock,
};
use crate::{
    chart::Ink,
    compose::{Composer, Text},
    error::{Error, Field},
    tags::Role,
    text::Typesetter,
    theme::Style,
    write::Laid,
};

pub(super) fn lay_out(paper: &Certificate, setter: &mut Typesetter) -> Result<Laid, Error> {
    let words = words::in_language(paper.imprint.language);
    let said = words.certificate();
    let pages = Pages { paper, words, said };
    let dated = said.dated(paper.imprint.dated);
    let framed = Framed {
        imprint: &paper.imprint,
        participant: &paper.participant,
        kind: said.kind(),
        status: vec![Text::words(pages.result()).bold(), Text::words(dated).style(Style::Small)],
    };
    framed.lay_out(setter, |composer| {
        pages.statement(composer)?;
        pages.training(composer)?;
        // Nobody signs on a page that holds nothing else.
        composer.kept(|composer| pages.contents(composer))?;
        pages.signatures(composer)
    })
}

struct Pages<'p> {
    paper: &'p Certificate,
    words: &'static Words,
    said: Said<'static>,
}

impl Pages<'_> {
    fn result(&self) -> String {
        match self.paper.certified {
            Certified::Attended => self.said.attended(),
            Certified::Passed(None) => self.said.passed(),
            Certified::Passed(Some(day)) => self.said.passed_on(day),
        }
    }

    fn statement(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let said = self.said.statement(&self.paper.training);
        let before = composer.gap(2.4);
        composer.paragraph(Role::Paragraph, &Text::of(Field::Certificates, said), before)?;
        let limits = Text::words(self.said.limits()).muted();
        let before = composer.gap(0.8);
        composer.paragraph(Role::Paragraph, &limits, before)
    }

    fn length(&self, minutes: u32) -> String {
        match (minutes / 60, minutes % 60) {
            (hours, 0) => self.said.hours(hours),
            _ => self.said.hours_and_minutes(&clock(minutes)),
        }
    }

    fn training(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let (said, paper) = (self.said, self.paper);
        let days = if paper.starts == paper.ends {
            paper.starts.to_string()
        } else {
            self.words.papers().day_to_day(paper.starts, paper.ends)
        };
        let own = paper.own_minutes.filter(|own| Some(*own) != paper.minutes);
        let of = |text: &str| Text::of(Field::Certificates, text);
        let facts: Vec<(Text, Text)> = [
            (said.provider(), of(&paper.provider)),
            (said.days(), Text::words(days)),
            (said.place(), of(&paper.place)),
            (said.form(), Text::words(self.words.label(paper.form))),
            (said.language(), of(&paper.given_in)),
            (
                said.length(),
                Text::words(paper.minutes.map_or_else(String::new, |m| self.length(m))),
            ),
            (said.own_time(), Text::words(own.map_or_else(String::new, |m| self.length(m)))),
            (said.result(), Text::words(self.result())),
        ]
        .into_iter()
        .filter(|(_, fact)| !fact.text.trim().is_empty())
        .map(|(name, fact)| (Text::words(name).muted(), fact))
        .collect();
        section_facts(composer, &said.about_training(), &facts)
    }

    fn contents(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let paper = self.paper;
        let about = paper.about.trim();
        if about.is_empty() && paper.contents.is_empty() {
            return Ok(());
        }
        section(composer, &self.said.contents(), |composer| {
            if !about.is_empty() {
                let about = Text::of(Field::Certificates, about);
                composer.paragraph(Role::Paragraph, &about, 0.0)?;
            }
            if paper.contents.is_empty() {
                return Ok(());
            }
            let before = if about.is_empty() { 0.0 } else { composer.gap(0.8) };
            let aimed = Text::words(self.said.aimed_at()).muted();
            composer.kept(|composer| composer.paragraph(Role::Paragraph, &aimed, before))?;
            let language = paper.imprint.language;
            let said = |one| Text::said(Field::Competence, one, language);
            let contents: Vec<Text> = paper.contents.iter().map(said).collect();
            let before = composer.gap(0.3);
            composer.list(&contents, Ink::Accent, before)
        })
    }

    fn signatures(&self, composer: &mut Composer<'_>) -> Result<(), Error> {
        let (said, paper) = (self.said, self.paper);
        let provider = match paper.provider.trim() {
            "" => said.signer_provider(),
            provider => said.signer_of(provider),
        };
        let signatures = [
            Signature { role: provider, name: String::new(), sentence: said.sign_provider() },
            Signature {
                role: self.words.papers().signer_coach(),
                name: paper.coach.clone(),
                sentence: said.sign_coach(),
            },
        ];
        let before = composer.gap(SECTION + 1.0);
        composer
            .within(Role::Section, |composer| composer.signatures(self.words, &signatures, before))
    }
}
