//! Reads a paper as a screen reader does: by its structure tree, through the fonts' own tables of
//! what each glyph stands for. Knows nothing of how the paper was made.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, content::Content};

/// An element with the text that stands in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Element {
    pub(crate) role: String,
    pub(crate) text: String,
    pub(crate) alt: Option<String>,
    pub(crate) language: Option<String>,
    pub(crate) scope: Option<String>,
    pub(crate) span: i64,
    pub(crate) kids: Vec<Element>,
}

impl Element {
    /// All text in reading order, elements apart by a line break.
    pub(crate) fn read(&self) -> String {
        let mut lines = Vec::new();
        self.collect(&mut lines);
        lines.join("\n")
    }

    fn collect(&self, lines: &mut Vec<String>) {
        // A figure's alternative stands in for what is drawn in it.
        match &self.alt {
            Some(alt) => lines.push(format!("[{alt}]")),
            None if !self.text.is_empty() => lines.push(self.text.clone()),
            None => {}
        }
        self.kids.iter().for_each(|kid| kid.collect(lines));
    }

    /// Every element with a role, in reading order.
    pub(crate) fn all<'a>(&'a self, role: &str) -> Vec<&'a Element> {
        let mut found = Vec::new();
        if self.role == role {
            found.push(self);
        }
        found.extend(self.kids.iter().flat_map(|kid| kid.all(role)));
        found
    }
}

pub(crate) fn open(bytes: &[u8]) -> Document {
    Document::load_mem(bytes).expect("a document")
}

/// The structure tree with the text of each element.
pub(crate) fn structure(document: &Document) -> Element {
    let pages: BTreeMap<ObjectId, BTreeMap<i64, String>> = document
        .get_pages()
        .into_values()
        .map(|page| (page, marked_text(document, page)))
        .collect();
    let catalog = document.catalog().expect("a catalog");
    let root = followed(document, catalog.get(b"StructTreeRoot").expect("a structure tree"));
    let kids = list(document, root.get(b"K").expect("an element"));
    element(document, as_dictionary(document, &kids[0]), &pages)
}

/// The titles of the outline, each with its depth.
pub(crate) fn outline(document: &Document) -> Vec<(usize, String)> {
    fn walk(document: &Document, item: &Dictionary, depth: usize, out: &mut Vec<(usize, String)>) {
        let mut next = item.get(b"First").ok().cloned();
        while let Some(object) = next {
            let entry = as_dictionary(document, &object);
            out.push((depth, decoded(entry.get(b"Title").expect("a title"))));
            walk(document, entry, depth + 1, out);
            next = entry.get(b"Next").ok().cloned();
        }
    }
    let mut out = Vec::new();
    let catalog = document.catalog().expect("a catalog");
    if let Ok(outlines) = catalog.get(b"Outlines") {
        walk(document, as_dictionary(document, outlines), 0, &mut out);
    }
    out
}

/// Everything that the page shows in artifacts and in content, in drawing order.
pub(crate) fn shown(document: &Document, page: ObjectId) -> String {
    marked_text(document, page).into_values().collect::<Vec<_>>().join("\n")
}

pub(crate) fn decoded(object: &Object) -> String {
    let bytes = object.as_str().expect("a string");
    match bytes.strip_prefix(&[0xFE, 0xFF]) {
        Some(units) => {
            let units: Vec<u16> =
                units.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            String::from_utf16(&units).expect("UTF-16")
        }
        None => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}

fn as_dictionary<'a>(document: &'a Document, object: &'a Object) -> &'a Dictionary {
    followed(document, object)
}

fn followed<'a>(document: &'a Document, object: &'a Object) -> &'a Dictionary {
    let (_, object) = document.dereference(object).expect("an object");
    object.as_dict().expect("a dictionary")
}

fn list(document: &Document, object: &Object) -> Vec<Object> {
    match document.dereference(object).expect("an object").1 {
        Object::Array(items) => items.clone(),
        _ => vec![object.clone()],
    }
}

fn element(
    document: &Document,
    written: &Dictionary,
    pages: &BTreeMap<ObjectId, BTreeMap<i64, String>>,
) -> Element {
    let name = |key: &[u8]| {
        written
            .get(key)
            .ok()
            .and_then(|object| object.as_name().ok())
            .map(|name| String::from_utf8(name.to_vec()).expect("a name"))
    };
    let attributes = written.get(b"A").ok().and_then(|object| object.as_dict().ok());
    let own = written.get(b"Pg").and_then(Object::as_reference).ok();
    let mut found = Element {
        role: name(b"S").expect("a role"),
        alt: written.get(b"Alt").ok().map(decoded),
        language: written.get(b"Lang").ok().map(decoded),
        scope: attributes
            .and_then(|a| a.get(b"Scope").ok())
            .and_then(|scope| scope.as_name().ok())
            .map(|name| String::from_utf8_lossy(name).into_owned()),
        span: attributes
            .and_then(|a| a.get(b"ColSpan").ok())
            .and_then(|span| span.as_i64().ok())
            .unwrap_or(1),
        ..Element::default()
    };
    let Ok(kids) = written.get(b"K") else { return found };
    for kid in list(document, kids) {
        let mut read = |page: Option<ObjectId>, mark: i64| {
            let page = page.expect("a page");
            found.text += pages.get(&page).and_then(|marks| marks.get(&mark)).expect("content");
        };
        match &kid {
            Object::Integer(mark) => read(own, *mark),
            Object::Dictionary(stretch) if stretch.has(b"MCID") => {
                let mark = stretch.get(b"MCID").and_then(Object::as_i64).expect("a mark");
                read(stretch.get(b"Pg").and_then(Object::as_reference).ok(), mark);
            }
            kid => found.kids.push(element(document, as_dictionary(document, kid), pages)),
        }
    }
    found
}

/// The text of each marked stretch of a page; artifacts count down from -1.
fn marked_text(document: &Document, page: ObjectId) -> BTreeMap<i64, String> {
    let fonts: BTreeMap<Vec<u8>, BTreeMap<u16, String>> = document
        .get_page_fonts(page)
        .expect("fonts")
        .into_iter()
        .map(|(name, font)| (name, unicode(document, font)))
        .collect();
    let content = document.get_page_content(page);
    let content = Content::decode(&content).expect("operations");
    let mut text: BTreeMap<i64, String> = BTreeMap::new();
    let (mut mark, mut artifacts) = (0, 0);
    let mut font = Vec::new();
    for operation in content.operations {
        match operation.operator.as_str() {
            "BDC" => {
                let properties = operation.operands[1].as_dict().expect("properties");
                mark = properties.get(b"MCID").and_then(Object::as_i64).expect("a mark");
                text.entry(mark).or_default();
            }
            "BMC" => {
                artifacts -= 1;
                mark = artifacts;
            }
            "Tf" => font = operation.operands[0].as_name().expect("a font").to_vec(),
            "TJ" => {
                let unicode = &fonts[&font];
                for item in operation.operands[0].as_array().expect("glyphs") {
                    if let Object::String(bytes, _) = item {
                        for code in bytes.chunks(2) {
                            let code = u16::from_be_bytes([code[0], code[1]]);
                            text.entry(mark).or_default().push_str(&unicode[&code]);
                        }
                    }
                }
            }
            _ => {}
        }
    }
    text
}

/// What each glyph stands for, by the font's ToUnicode table.
fn unicode(document: &Document, font: &Dictionary) -> BTreeMap<u16, String> {
    let stream = document
        .dereference(font.get(b"ToUnicode").expect("a table"))
        .and_then(|(_, object)| object.as_stream())
        .expect("a stream");
    let table = stream.get_plain_content().expect("a table");
    let table = String::from_utf8(table).expect("a text");
    let hex = |text: &str| -> Vec<u16> {
        let digits: Vec<char> = text.chars().filter(char::is_ascii_hexdigit).collect();
        digits
            .chunks(4)
            .map(|four| u16::from_str_radix(&four.iter().collect::<String>(), 16).expect("hex"))
            .collect()
    };
    let mut found = BTreeMap::new();
    let mut ranges = false;
    for line in table.lines() {
        ranges = if line.ends_with("beginbfrange") {
            true
        } else if line.ends_with("beginbfchar") || line.starts_with("endbf") {
            false
        } else {
            ranges
        };
        let parts: Vec<Vec<u16>> = line
            .split('<')
            .skip(1)
            .filter_map(|part| part.split_once('>'))
            .map(|(digits, _)| hex(digits))
            .collect();
        match parts.as_slice() {
            [code, text] if !ranges && code.len() == 1 => {
                found.insert(code[0], String::from_utf16(text).expect("UTF-16"));
            }
            [first, last, text] if ranges && text.len() == 1 => {
                for code in first[0]..=last[0] {
                    let unit = text[0] + (code - first[0]);
                    found.insert(code, String::from_utf16(&[unit]).expect("UTF-16"));
                }
            }
            _ => {}
        }
    }
    found
}
