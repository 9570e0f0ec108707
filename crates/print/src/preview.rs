//! Shows the very pages that will be printed, drawn from the bytes of the paper. Knows nothing of
//! how the paper was made.

use hayro::{
    PixmapSettings, RenderCache, RenderSettings, hayro_interpret::InterpreterSettings,
    hayro_syntax::Pdf, render, vello_cpu::color::palette::css::WHITE,
};

use crate::error::Error;

/// A paper that is open for looking at.
pub struct Preview {
    pdf: Pdf,
}

/// Largest scale: four times A4 at 72 dots per inch is sharper than any screen shows a whole page.
pub const LARGEST_SCALE: f32 = 4.0;

impl Preview {
    /// Opens a paper.
    ///
    /// # Errors
    /// [`Error::Preview`] if the bytes are no PDF.
    pub fn open(bytes: Vec<u8>) -> Result<Self, Error> {
        Ok(Self { pdf: Pdf::new(bytes).map_err(|_| Error::Preview)? })
    }

    /// How many pages it has.
    #[must_use]
    pub fn page_count(&self) -> usize {
        self.pdf.pages().len()
    }

    /// A page as a PNG, the first being 0. At scale 1 a point is a pixel; the scale is held within
    /// 0.1 and [`LARGEST_SCALE`].
    ///
    /// # Errors
    /// [`Error::Preview`] if there is no such page.
    pub fn page_png(&self, index: usize, scale: f32) -> Result<Vec<u8>, Error> {
        let page = self.pdf.pages().get(index).ok_or(Error::Preview)?;
        let scale = scale.clamp(0.1, LARGEST_SCALE);
        let pixels = render(
            page,
            &RenderCache::new(),
            &InterpreterSettings::default(),
            &RenderSettings::default(),
            &PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE },
        );
        pixels.into_png().map_err(|_| Error::Preview)
    }
}
