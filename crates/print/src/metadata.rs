//! What a document says of itself: structure, language, title, outline, dates and identity, as
//! PDF/UA-1 (ISO 14289-1) asks. Not its pages.

use chrono::NaiveDate;
use domain::language::Language;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};

use crate::{
    error::Error,
    page::Bookmark,
    tags::{ElementId, Tree, text_string},
    theme::PAGE,
    write::Entry,
};

/// What a document says of itself. Never an identity number: titles show in windows and lists.
pub(crate) struct About {
    pub(crate) title: String,
    pub(crate) language: Language,
    pub(crate) dated: NaiveDate,
}

const CREATOR: &str = "Kompetenspass";

/// Completes a document that has its pages.
pub(crate) fn finish(
    document: &mut Document,
    about: &About,
    tree: &Tree,
    marks: &[Vec<ElementId>],
    entries: &[Entry],
) -> Result<(), Error> {
    document.version = "1.7".to_owned();
    let pages: Vec<ObjectId> = document.get_pages().values().copied().collect();
    if pages.len() != marks.len() {
        return Err(Error::Invalid("pages and marks differ in number".to_owned()));
    }
    for (number, page) in (0i64..).zip(&pages) {
        let page = document.get_dictionary_mut(*page).map_err(invalid)?;
        page.set("StructParents", number);
        page.set("Tabs", "S");
        page.remove(b"Annots");
    }
    let structure = tree.write(document, &pages, marks);
    let outlines = outline(document, &pages, entries);
    let metadata = Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        xmp(about).into_bytes(),
    );
    // Left readable, as the standard wants for whoever cannot read the rest.
    let metadata = document.add_object(metadata.with_compression(false));
    let catalog = document.catalog_mut().map_err(invalid)?;
    catalog.set("StructTreeRoot", structure);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("Lang", Object::string_literal(about.language.tag()));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("Metadata", metadata);
    catalog.set("PageMode", if outlines.is_some() { "UseOutlines" } else { "UseNone" });
    if let Some(outlines) = outlines {
        catalog.set("Outlines", outlines);
    }
    let day = Object::string_literal(about.dated.format("D:%Y%m%d000000Z").to_string());
    let information = document.add_object(dictionary! {
        "Title" => text_string(&about.title),
        "Creator" => text_string(CREATOR),
        "Producer" => text_string("printpdf"),
        "CreationDate" => day.clone(),
        "ModDate" => day,
    });
    if let Ok(Object::Reference(old)) = document.trailer.get(b"Info") {
        let old = *old;
        document.objects.remove(&old);
    }
    document.trailer.set("Info", information);
    let id = Object::String(identity(document, about).to_vec(), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
    Ok(())
}

fn invalid(error: lopdf::Error) -> Error {
    Error::Invalid(error.to_string())
}

/// Bookmarks: papers, and under them their headings.
fn outline(document: &mut Document, pages: &[ObjectId], entries: &[Entry]) -> Option<ObjectId> {
    if entries.is_empty() {
        return None;
    }
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = entries.iter().map(|_| document.new_object_id()).collect();
    for (index, entry) in entries.iter().enumerate() {
        let mut item = bookmark(&entry.bookmark, root, pages);
        chain(&mut item, &ids, index);
        let under: Vec<ObjectId> = entry.under.iter().map(|_| document.new_object_id()).collect();
        for (place, inner) in entry.under.iter().enumerate() {
            let mut inner = bookmark(inner, ids[index], pages);
            chain(&mut inner, &under, place);
            document.objects.insert(under[place], Object::Dictionary(inner));
        }
        if let (Some(first), Some(last)) = (under.first(), under.last()) {
            item.set("First", *first);
            item.set("Last", *last);
            // Negative: closed until somebody opens it.
            item.set("Count", -i64::try_from(under.len()).unwrap_or(i64::MAX));
        }
        document.objects.insert(ids[index], Object::Dictionary(item));
    }
    let mut written = dictionary! {
        "Type" => "Outlines",
        "Count" => i64::try_from(ids.len()).unwrap_or(i64::MAX),
    };
    if let (Some(first), Some(last)) = (ids.first(), ids.last()) {
        written.set("First", *first);
        written.set("Last", *last);
    }
    document.objects.insert(root, Object::Dictionary(written));
    Some(root)
}

fn bookmark(bookmark: &Bookmark, parent: ObjectId, pages: &[ObjectId]) -> Dictionary {
    let mut item = dictionary! { "Title" => text_string(&bookmark.title), "Parent" => parent };
    if let Some(page) = pages.get(bookmark.page) {
        let top = Object::Real(PAGE.1 - (bookmark.y - 12.0).max(0.0));
        let place = vec![(*page).into(), "XYZ".into(), Object::Null, top, Object::Null];
        item.set("Dest", place);
    }
    item
}

fn chain(item: &mut Dictionary, ids: &[ObjectId], index: usize) {
    if let Some(before) = index.checked_sub(1).and_then(|before| ids.get(before)) {
        item.set("Prev", *before);
    }
    if let Some(next) = ids.get(index + 1) {
        item.set("Next", *next);
    }
}

fn xmp(about: &About) -> String {
    let title = about.title.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let day = about.dated.format("%Y-%m-%dT00:00:00Z");
    let language = about.language.tag();
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{CREATOR}</xmp:CreatorTool>
<xmp:CreateDate>{day}</xmp:CreateDate>
<xmp:ModifyDate>{day}</xmp:ModifyDate>
<pdf:Producer>printpdf</pdf:Producer>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"#,
        bom = '\u{feff}'
    )
}

/// A file identity that follows from the content alone (ISO 32000-1, 14.4 asks for a likely unique
/// one): FNV-1a over title and streams, 128 bits.
fn identity(document: &Document, about: &About) -> [u8; 16] {
    const START: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    let streams = document.objects.values().filter_map(|object| object.as_stream().ok());
    let bytes = streams.flat_map(|stream| &stream.content).chain(about.title.as_bytes());
    bytes.fold(START, |hash, byte| (hash ^ u128::from(*byte)).wrapping_mul(PRIME)).to_be_bytes()
}
