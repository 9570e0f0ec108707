//! How the receipt for a register that was handed over is laid out: what was handed over, what went and
//! what did not, lines to sign on. Not what it holds.

use super::{
    frame::masthead,
    handover::HandoverReceipt,
    section::{SECTION, section_list},
    sheet::{OfRegister, named},
    signature::Signature,
};
use crate::{
    compose::Text,
    error::{Error, Field},
    tags::Role,
    text::Typesetter,
    theme::Style,
    write::Laid,
};

pub(super) fn lay_out(receipt: &HandoverReceipt, setter: &mut Typesetter) -> Result<Laid, Error> {
    let words = words::in_language(receipt.language);
    let said = words.handover();
    let of_register = OfRegister {
        language: receipt.language,
        title: said.title_of(&receipt.register),
        dated: receipt.made,
    };
    of_register.lay_out(setter, |composer| {
        let made = Text::words(said.made(&receipt.moment)).style(Style::Small);
        masthead(composer, "Kompetenspass", &[made])?;
        let before = composer.gap(3.2);
        let title = Text::words(said.kind()).style(Style::Title);
        composer.kept(|composer| composer.paragraph(Role::Heading(1), &title, before))?;
        let register = named(composer, Field::Register, &receipt.register)?;
        let before = composer.gap(0.4);
        composer.paragraph(Role::Paragraph, &register.style(Style::Lead), before)?;
        let before = composer.gap(2.2);
        composer.paragraph(Role::Paragraph, &Text::words(said.purpose()), before)?;
        for part in receipt.parts() {
            let mut lines = Vec::new();
            for line in &part.lines {
                lines.push(named(composer, Field::Register, line)?);
            }
            section_list(composer, &part.heading, &lines)?;
        }
        let signs = |role, sentence| Signature { role, name: String::new(), sentence };
        let signatures =
            [signs(said.giver(), said.gives()), signs(said.receiver(), said.receives())];
        let before = composer.gap(SECTION);
        composer.signatures(words, &signatures, before)
    })
}
