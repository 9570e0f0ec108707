//! Sizes, spaces and colours of papers, in points (1/72 inch). Not where things stand on a page.

use crate::chart::Ink;

/// How large a paper's text is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum TextSize {
    /// Body at 11 points, legend and foot at 9.
    #[default]
    Normal,
    /// Large print: body at 14 points.
    Large,
}

/// A4, width and height.
pub(crate) const PAGE: (f32, f32) = (595.276, 841.89);

/// What a text is, from which its size, weight and colour follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// The person's name.
    Title,
    /// Role and employer under it.
    Lead,
    /// Head of a section.
    Heading,
    /// A large count.
    Figure,
    /// Running text and table cells.
    Body,
    /// Column heads, names of facts.
    Label,
    /// Legends, the foot, the line over the name.
    Small,
}

/// One set of sizes.
pub(crate) struct Theme {
    title: f32,
    lead: f32,
    heading: f32,
    figure: f32,
    pub(crate) body: f32,
    pub(crate) small: f32,
    /// Left and right margin.
    pub(crate) side: f32,
    /// From the page's top to the text's.
    pub(crate) top: f32,
    /// From the foot's last line to the page's bottom.
    pub(crate) bottom: f32,
    /// Width over height of a level's cell follows from this: its height.
    pub(crate) cell: f32,
    /// Whether two columns fit beside each other.
    pub(crate) columns: bool,
}

const NORMAL: Theme = Theme {
    title: 27.0,
    lead: 13.5,
    heading: 14.0,
    figure: 20.0,
    body: 11.0,
    small: 9.0,
    side: 60.0,
    top: 66.0,
    bottom: 34.0,
    cell: 9.0,
    columns: true,
};

const LARGE: Theme = Theme {
    title: 32.0,
    lead: 17.0,
    heading: 18.0,
    figure: 25.0,
    body: 14.0,
    small: 11.5,
    side: 52.0,
    top: 66.0,
    bottom: 32.0,
    cell: 11.5,
    columns: false,
};

impl Theme {
    pub(crate) const fn of(size: TextSize) -> &'static Self {
        match size {
            TextSize::Normal => &NORMAL,
            TextSize::Large => &LARGE,
        }
    }

    /// Width of the text.
    pub(crate) fn measure(&self) -> f32 {
        PAGE.0 - 2.0 * self.side
    }

    pub(crate) const fn size(&self, style: Style) -> f32 {
        match style {
            Style::Title => self.title,
            Style::Lead => self.lead,
            Style::Heading => self.heading,
            Style::Figure => self.figure,
            Style::Body | Style::Label => self.body,
            Style::Small => self.small,
        }
    }

    /// From one baseline to the next.
    pub(crate) fn leading(&self, style: Style) -> f32 {
        let factor = match style {
            Style::Title => 1.12,
            Style::Lead | Style::Heading | Style::Figure => 1.25,
            Style::Body | Style::Label => 1.36,
            Style::Small => 1.38,
        };
        self.size(style) * factor
    }

    /// The unit of all white space: spaces are multiples of it.
    pub(crate) const fn space(&self) -> f32 {
        self.body * 0.5
    }
}

impl Style {
    pub(crate) const fn is_bold(self) -> bool {
        matches!(self, Self::Title | Self::Heading | Self::Figure)
    }

    pub(crate) const fn ink(self) -> Ink {
        match self {
            Self::Heading | Self::Figure => Ink::Accent,
            Self::Lead | Self::Label | Self::Small => Ink::Muted,
            Self::Title | Self::Body => Ink::Text,
        }
    }
}

/// Red, green and blue of an ink, 0 to 1. Text inks have a contrast of at least 6:1 to paper, lines
/// that carry a meaning at least 3:1 (WCAG 2.2, 1.4.3 and 1.4.11), also when printed in grey.
pub(crate) const fn rgb(ink: Ink) -> (f32, f32, f32) {
    match ink {
        Ink::Text => hex(0x1c_2226),
        Ink::Muted => hex(0x52_595e),
        Ink::Rule => hex(0xcf_ccc2),
        Ink::Line => hex(0x77_756d),
        Ink::Accent => hex(0x0b_5d69),
        Ink::Gap => hex(0xa3_4a06),
        Ink::Surplus => hex(0x56_4795),
        Ink::AccentSurface => hex(0xc4_dedf),
        Ink::AccentTint => hex(0xe9_f2f2),
        Ink::GapTint => hex(0xfb_f1e8),
        Ink::Paper => hex(0xff_ffff),
    }
}

#[allow(clippy::cast_precision_loss, reason = "a byte is exact in an f32")]
const fn hex(colour: u32) -> (f32, f32, f32) {
    (
        ((colour >> 16) & 0xff) as f32 / 255.0,
        ((colour >> 8) & 0xff) as f32 / 255.0,
        (colour & 0xff) as f32 / 255.0,
    )
}
