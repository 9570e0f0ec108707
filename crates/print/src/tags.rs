//! The structure tree of a paper: what every text and picture is, in reading order (ISO 32000-1,
//! 14.7 and 14.8; ISO 14289-1). Not how anything looks.

use domain::language::Language;
use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat, dictionary};

/// What a piece of content is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Document,
    Part,
    Section,
    /// A heading, level 1 to 3.
    Heading(u8),
    Paragraph,
    List,
    Item,
    ItemLabel,
    ItemBody,
    Table,
    TableHead,
    TableBody,
    Row,
    /// Heads the column under it.
    ColumnHead,
    /// Heads the row after it, over as many columns as said.
    RowHead(u8),
    DataCell,
    Figure,
}

impl Role {
    const fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Part => "Part",
            Self::Section => "Sect",
            Self::Heading(1) => "H1",
            Self::Heading(2) => "H2",
            Self::Heading(_) => "H3",
            Self::Paragraph => "P",
            Self::List => "L",
            Self::Item => "LI",
            Self::ItemLabel => "Lbl",
            Self::ItemBody => "LBody",
            Self::Table => "Table",
            Self::TableHead => "THead",
            Self::TableBody => "TBody",
            Self::Row => "TR",
            Self::ColumnHead | Self::RowHead(_) => "TH",
            Self::DataCell => "TD",
            Self::Figure => "Figure",
        }
    }
}

/// An element's place in its tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ElementId(usize);

impl ElementId {
    /// The same element after its tree was joined to another: see [`Tree::join`].
    pub(crate) const fn moved(self, by: usize) -> Self {
        Self(self.0 + by)
    }
}

#[derive(Clone, Debug)]
enum Kid {
    Element(ElementId),
    /// A marked stretch of a page's content.
    Content {
        page: usize,
        mark: i64,
    },
}

#[derive(Clone, Debug)]
struct Element {
    role: Role,
    parent: Option<ElementId>,
    kids: Vec<Kid>,
    alt: Option<String>,
    language: Option<Language>,
    /// Left, bottom, right and top on the page, for figures.
    bounds: Option<[f32; 4]>,
}

/// The structure of one paper or of many.
#[derive(Clone, Debug)]
pub(crate) struct Tree {
    elements: Vec<Element>,
}

impl Tree {
    pub(crate) fn new(role: Role) -> Self {
        let root = Element {
            role,
            parent: None,
            kids: Vec::new(),
            alt: None,
            language: None,
            bounds: None,
        };
        Self { elements: vec![root] }
    }

    pub(crate) const ROOT: ElementId = ElementId(0);

    pub(crate) fn add(&mut self, parent: ElementId, role: Role) -> ElementId {
        let id = ElementId(self.elements.len());
        self.elements.push(Element {
            role,
            parent: Some(parent),
            kids: Vec::new(),
            alt: None,
            language: None,
            bounds: None,
        });
        self.elements[parent.0].kids.push(Kid::Element(id));
        id
    }

    pub(crate) fn set_alt(&mut self, id: ElementId, alt: String) {
        self.elements[id.0].alt = Some(alt);
    }

    pub(crate) fn set_language(&mut self, id: ElementId, language: Language) {
        self.elements[id.0].language = Some(language);
    }

    pub(crate) fn set_bounds(&mut self, id: ElementId, bounds: [f32; 4]) {
        self.elements[id.0].bounds = Some(bounds);
    }

    pub(crate) fn role(&self, id: ElementId) -> Role {
        self.elements[id.0].role
    }

    pub(crate) fn add_content(&mut self, id: ElementId, page: usize, mark: i64) {
        self.elements[id.0].kids.push(Kid::Content { page, mark });
    }

    /// How many elements there are, to come back to with [`Tree::cut`].
    pub(crate) fn len(&self) -> usize {
        self.elements.len()
    }

    /// Takes back everything added since there were `len` elements.
    pub(crate) fn cut(&mut self, len: usize) {
        self.elements.truncate(len);
        for element in &mut self.elements {
            element.kids.retain(|kid| !matches!(kid, Kid::Element(id) if id.0 >= len));
        }
    }

    /// Puts another tree under this one's root as a part of its own, with its language. Returns how
    /// far the other's element ids moved.
    pub(crate) fn join(&mut self, other: Self, language: Language) -> usize {
        let moved = self.elements.len();
        for mut element in other.elements {
            match &mut element.parent {
                Some(parent) => parent.0 += moved,
                None => {
                    element.parent = Some(Self::ROOT);
                    element.role = Role::Part;
                    element.language = Some(language);
                }
            }
            for kid in &mut element.kids {
                if let Kid::Element(id) = kid {
                    id.0 += moved;
                }
            }
            self.elements.push(element);
        }
        self.elements[Self::ROOT.0].kids.push(Kid::Element(ElementId(moved)));
        moved
    }

    /// Writes the tree into the document and returns its root. `pages` are the page objects,
    /// `marks` the owner of each page's marked stretches in their order.
    pub(crate) fn write(
        &self,
        document: &mut Document,
        pages: &[ObjectId],
        marks: &[Vec<ElementId>],
    ) -> ObjectId {
        let root = document.new_object_id();
        let ids: Vec<ObjectId> = self.elements.iter().map(|_| document.new_object_id()).collect();
        for (element, id) in self.elements.iter().zip(&ids) {
            let parent = element.parent.map_or(root, |parent| ids[parent.0]);
            let written = element.written(parent, &ids, pages);
            document.objects.insert(*id, Object::Dictionary(written));
        }
        let mut numbers = Vec::with_capacity(marks.len() * 2);
        for (page, owners) in (0i64..).zip(marks) {
            numbers.push(Object::Integer(page));
            let owners = owners.iter().map(|owner| Object::Reference(ids[owner.0])).collect();
            numbers.push(Object::Array(owners));
        }
        let parents = document.add_object(dictionary! { "Nums" => numbers });
        let next = i64::try_from(marks.len()).unwrap_or(i64::MAX);
        let dictionary = dictionary! {
            "Type" => "StructTreeRoot",
            "K" => vec![Object::Reference(ids[Self::ROOT.0])],
            "ParentTree" => parents,
            "ParentTreeNextKey" => next,
        };
        document.objects.insert(root, Object::Dictionary(dictionary));
        root
    }
}

impl Element {
    fn written(&self, parent: ObjectId, ids: &[ObjectId], pages: &[ObjectId]) -> Dictionary {
        // Content on the element's own page is a number; on the pages after it, with its page.
        let own = self.kids.iter().find_map(|kid| match kid {
            Kid::Content { page, .. } => Some(*page),
            Kid::Element(_) => None,
        });
        let mut kids: Vec<Object> = self
            .kids
            .iter()
            .filter_map(|kid| match kid {
                Kid::Element(id) => Some(Object::Reference(ids[id.0])),
                Kid::Content { page, mark } if Some(*page) == own => Some(Object::Integer(*mark)),
                Kid::Content { page, mark } => Some(Object::Dictionary(dictionary! {
                    "Type" => "MCR",
                    "Pg" => *pages.get(*page)?,
                    "MCID" => *mark,
                })),
            })
            .collect();
        let mut written = dictionary! {
            "S" => self.role.name(),
            "P" => parent,
        };
        if kids.len() == 1 {
            written.set("K", kids.swap_remove(0));
        } else {
            written.set("K", kids);
        }
        if let Some(page) = own.and_then(|page| pages.get(page)) {
            written.set("Pg", *page);
        }
        if let Some(alt) = &self.alt {
            written.set("Alt", text_string(alt));
        }
        if let Some(language) = self.language {
            written.set("Lang", Object::string_literal(language.tag()));
        }
        if let Some(attributes) = self.attributes() {
            written.set("A", attributes);
        }
        written
    }

    fn attributes(&self) -> Option<Dictionary> {
        match self.role {
            Role::ColumnHead => Some(dictionary! { "O" => "Table", "Scope" => "Column" }),
            Role::RowHead(1) => Some(dictionary! { "O" => "Table", "Scope" => "Row" }),
            Role::RowHead(columns) => Some(dictionary! {
                "O" => "Table",
                "Scope" => "Row",
                "ColSpan" => i64::from(columns),
            }),
            Role::Figure => self.bounds.map(|bounds| {
                let bounds: Vec<Object> = bounds.into_iter().map(Object::Real).collect();
                dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => bounds }
            }),
            Role::List => Some(dictionary! { "O" => "List", "ListNumbering" => "None" }),
            _ => None,
        }
    }
}

/// A text as PDF keeps it outside page content: a byte for each letter where PDFDocEncoding has it
/// where Latin-1 does (ISO 32000-1, annex D.3), else UTF-16 with a byte order mark.
pub(crate) fn text_string(text: &str) -> Object {
    let plain = |c: char| matches!(c, ' '..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{ff}');
    if text.chars().all(plain) {
        let bytes = text.chars().filter_map(|c| u8::try_from(u32::from(c)).ok()).collect();
        return Object::String(bytes, StringFormat::Literal);
    }
    let mut bytes = vec![0xFE, 0xFF];
    for unit in text.encode_utf16() {
        bytes.extend(unit.to_be_bytes());
    }
    Object::String(bytes, StringFormat::Hexadecimal)
}
