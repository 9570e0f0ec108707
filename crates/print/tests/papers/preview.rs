//! The pages as pictures, as the preview shows them.

use print::{Printer, preview::Preview};

use crate::samples;

#[test]
fn the_preview_shows_every_page_at_the_size_asked_for() {
    let bytes = Printer::new().expect("a printer").plan(&samples::plan()).expect("a paper");
    let preview = Preview::open(bytes).expect("a preview");
    assert_eq!(preview.page_count(), 2);
    for index in 0..2 {
        let page = preview.page_png(index, 1.0).expect("a page");
        assert!(page.starts_with(b"\x89PNG"));
        let side =
            |at: usize| u32::from_be_bytes([page[at], page[at + 1], page[at + 2], page[at + 3]]);
        assert_eq!((side(16), side(20)), (595, 841));
        // A blank page of this size is a tenth of this.
        assert!(page.len() > 20_000, "{}", page.len());
    }
    assert!(preview.page_png(2, 1.0).is_err());
}

#[test]
fn bytes_that_are_no_paper_are_refused() {
    assert!(Preview::open(b"not a paper".to_vec()).is_err());
}
