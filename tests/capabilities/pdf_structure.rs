//! The structure of the PDF briefs: what a screen reader is told, and in which order.
//!
//! The rules are those of PDF/UA-1 (ISO 14289-1) that a program can decide. They are looked at in the file itself, with a
//! reader that is not the writer's.

use super::support::{BRIEFS, Written, available, none_found, unescaped};
use hayro_cmap::{BfString, CMap};
use hayro_syntax::Pdf;
use hayro_syntax::content::UntypedIter;
use hayro_syntax::object::{Array, Dict, MaybeRef, Name, Number, ObjRef, Object, Stream, String as PdfString};
use hayro_syntax::page::Page;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Standard structure types that only group others: text does not stand in them directly.
const GROUPS: &[&str] = &[
    "Document", "Part", "Art", "Sect", "Div", "L", "LI", "Table", "THead", "TBody", "TFoot", "TR",
];
/// Standard structure types that run within a line.
const INLINE: &[&str] = &["Span", "Link", "Quote", "Code", "Reference", "Em", "Strong", "Annot"];

/// Number of the object of a page, and of the marked content on it.
type Mark = (i32, i32);

// ---- reading ----

/// An element of the structure tree.
struct Element {
    /// Its type, after the role map.
    kind: String,
    alt: Option<String>,
    scope: Option<String>,
    columns: usize,
    children: Vec<Child>,
}

enum Child {
    Element(Element),
    Content(Mark),
    /// The object number of an annotation, and what it says.
    Annotation {
        number: Option<i32>,
        contents: Option<String>,
    },
}

impl Element {
    fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|child| match child {
            Child::Element(element) => Some(element),
            _ => None,
        })
    }

    /// This element and all below it, in reading order.
    fn all(&self) -> Vec<&Element> {
        let mut found = vec![self];
        for element in self.elements() {
            found.extend(element.all());
        }
        found
    }

    fn of_kind<'a>(&'a self, kind: &str) -> Vec<&'a Element> {
        self.all().into_iter().filter(|element| element.kind == kind).collect()
    }

    fn marks(&self) -> Vec<Mark> {
        let mut found = Vec::new();
        for child in &self.children {
            match child {
                Child::Element(element) => found.extend(element.marks()),
                Child::Content(mark) => found.push(*mark),
                Child::Annotation { .. } => {}
            }
        }
        found
    }

    /// The level of a heading.
    fn level(&self) -> Option<u32> {
        self.kind.strip_prefix('H')?.parse().ok()
    }
}

/// What stands on one page.
#[derive(Default)]
struct Content {
    /// Text by the identifier of the marked content.
    texts: BTreeMap<i32, String>,
    faults: Vec<String>,
}

/// A bookmark of the first level.
struct Bookmark {
    title: String,
    /// Number of the page, and how far down it.
    place: Option<(usize, f64)>,
}

/// A PDF, read.
struct Document<'a> {
    pdf: &'a Pdf,
    catalog: Dict<'a>,
    tree: Element,
    texts: HashMap<Mark, String>,
    /// Pages by the numbers of their objects.
    pages: HashMap<i32, usize>,
    content_faults: Vec<String>,
}

impl<'a> Document<'a> {
    fn read(pdf: &'a Pdf) -> Result<Self, String> {
        let catalog: Dict = pdf.xref().get(pdf.xref().root_id()).ok_or("no catalog")?;
        let root: Dict = catalog.get("StructTreeRoot").ok_or("no StructTreeRoot")?;
        let roles = roles(&root);
        let mut tops = children(&root, None, &roles);
        let tree = match (tops.pop(), tops.pop()) {
            (Some(Child::Element(element)), None) if element.kind == "Document" => element,
            _ => return Err("the structure tree does not begin with one Document".to_owned()),
        };
        let mut texts = HashMap::new();
        let mut pages = HashMap::new();
        let mut content_faults = Vec::new();
        for (place, page) in pdf.pages().iter().enumerate() {
            let number = page.raw().obj_id().map_or(-1, |id| id.obj_number);
            pages.insert(number, place + 1);
            let content = walk(page.page_stream().unwrap_or_default(), &fonts(page));
            content_faults.extend(
                content
                    .faults
                    .iter()
                    .map(|fault| format!("page {}: {fault}", place + 1)),
            );
            texts.extend(content.texts.into_iter().map(|(mark, text)| ((number, mark), text)));
        }
        Ok(Self {
            pdf,
            catalog,
            tree,
            texts,
            pages,
            content_faults,
        })
    }

    fn text(&self, element: &Element) -> String {
        element
            .marks()
            .iter()
            .filter_map(|mark| self.texts.get(mark))
            .map(String::as_str)
            .collect()
    }

    fn page(&self, mark: Mark) -> usize {
        self.pages.get(&mark.0).copied().unwrap_or_default()
    }

    /// Where an element is, for a message.
    fn place(&self, element: &Element) -> String {
        let page = element.marks().first().map_or(0, |mark| self.page(*mark));
        let text: String = self.text(element).chars().take(60).collect();
        format!("{} on page {page}: {text:?}", element.kind)
    }

    fn headings(&self) -> Vec<(u32, String)> {
        self.tree
            .all()
            .into_iter()
            .filter_map(|element| Some((element.level()?, self.text(element))))
            .collect()
    }

    fn chapters(&self) -> Vec<String> {
        let headings = self.headings().into_iter();
        headings
            .filter(|(level, _)| *level == 1)
            .map(|(_, text)| text)
            .collect()
    }

    fn bookmarks(&self) -> Vec<Bookmark> {
        let mut found = Vec::new();
        let mut next = self
            .catalog
            .get::<Dict>("Outlines")
            .and_then(|all| all.get::<Dict>("First"));
        while let Some(item) = next {
            let place = item.get::<Array>("Dest").and_then(|destination| {
                let Some(MaybeRef::Ref(page)) = destination.raw_iter().next() else {
                    return None;
                };
                let down = destination.iter::<Object>().nth(3)?.into_number()?.as_f64();
                Some((self.pages.get(&page.obj_number).copied()?, -down))
            });
            found.push(Bookmark {
                title: item
                    .get::<PdfString>("Title")
                    .map(|title| decoded(&title))
                    .unwrap_or_default(),
                place,
            });
            next = item.get("Next");
        }
        found
    }
}

/// The role map: names of this file to standard types.
fn roles(root: &Dict) -> BTreeMap<String, String> {
    let Some(map) = root.get::<Dict>("RoleMap") else {
        return BTreeMap::new();
    };
    map.keys()
        .filter_map(|key| Some((key.as_str().to_owned(), map.get::<Name>(&*key)?.as_str().to_owned())))
        .collect()
}

/// What stands below an element, or below the root.
fn children(above: &Dict, page: Option<ObjRef>, roles: &BTreeMap<String, String>) -> Vec<Child> {
    let page = above.get_ref("Pg").or(page);
    let content = |page: Option<ObjRef>, number: i64| {
        Child::Content((
            page.map_or(-1, |page| page.obj_number),
            i32::try_from(number).unwrap_or(-1),
        ))
    };
    let child = |object: Object| match object {
        Object::Number(number) => Some(content(page, number.as_i64())),
        Object::Dict(dict) => Some(match dict.get::<Name>("Type").as_ref().map(Name::as_str) {
            Some("MCR") => content(
                dict.get_ref("Pg").or(page),
                dict.get::<Number>("MCID").map_or(-1, |number| number.as_i64()),
            ),
            Some("OBJR") => Child::Annotation {
                number: dict.get_ref("Obj").map(|reference| reference.obj_number),
                contents: dict
                    .get::<Dict>("Obj")
                    .and_then(|annotation| annotation.get::<PdfString>("Contents"))
                    .map(|text| decoded(&text)),
            },
            _ => Child::Element(element(&dict, page, roles)),
        }),
        _ => None,
    };
    match above.get::<Object>("K") {
        Some(Object::Array(array)) => array.iter::<Object>().filter_map(child).collect(),
        Some(one) => child(one).into_iter().collect(),
        None => Vec::new(),
    }
}

fn element(dict: &Dict, page: Option<ObjRef>, roles: &BTreeMap<String, String>) -> Element {
    let mut kind = dict
        .get::<Name>("S")
        .map(|name| name.as_str().to_owned())
        .unwrap_or_default();
    // a role may stand for another; the steps are bounded, since a map could go round
    for _ in 0..roles.len() {
        let Some(standard) = roles.get(&kind) else { break };
        kind.clone_from(standard);
    }
    let attributes: Vec<Dict> = match dict.get::<Object>("A") {
        Some(Object::Dict(one)) => vec![one],
        Some(Object::Array(array)) => array.iter::<Object>().filter_map(Object::into_dict).collect(),
        _ => Vec::new(),
    };
    let span = attributes.iter().find_map(|one| one.get::<Number>("ColSpan"));
    Element {
        kind,
        alt: dict.get::<PdfString>("Alt").map(|text| decoded(&text)),
        scope: attributes
            .iter()
            .find_map(|one| one.get::<Name>("Scope"))
            .map(|name| name.as_str().to_owned()),
        columns: span.map_or(1, |number| usize::try_from(number.as_i64()).unwrap_or(1)),
        children: children(dict, page, roles),
    }
}

/// A text string of a PDF: UTF-16 or UTF-8 with a mark, otherwise taken as Latin-1.
fn decoded(bytes: &[u8]) -> String {
    match bytes {
        [0xfe, 0xff, rest @ ..] => {
            let units: Vec<u16> = rest
                .chunks(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair.get(1).copied().unwrap_or_default()]))
                .collect();
            String::from_utf16_lossy(&units)
        }
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        other => other.iter().map(|byte| char::from(*byte)).collect(),
    }
}

/// How a font's codes become text.
struct Font {
    bytes: usize,
    map: Option<CMap>,
}

impl Font {
    fn text(&self, codes: &[u8]) -> String {
        codes
            .chunks(self.bytes)
            .filter_map(|code| {
                let code = code.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte));
                Some(match self.map.as_ref()?.lookup_bf_string(code)? {
                    BfString::Char(one) => one.to_string(),
                    BfString::String(text) => text,
                })
            })
            .collect()
    }
}

/// The fonts of a page by their names in the content.
fn fonts(page: &Page) -> HashMap<String, Font> {
    let Some(all) = page
        .raw()
        .get::<Dict>("Resources")
        .and_then(|resources| resources.get::<Dict>("Font"))
    else {
        return HashMap::new();
    };
    all.keys()
        .filter_map(|key| {
            let font = all.get::<Dict>(&*key)?;
            let composite = font.get::<Name>("Subtype").is_some_and(|kind| kind.as_str() == "Type0");
            let map = font
                .get::<Stream>("ToUnicode")
                .and_then(|stream| stream.decoded().ok())
                .and_then(|bytes| CMap::parse(&bytes, |_| None));
            let bytes = if composite { 2 } else { 1 };
            Some((key.as_str().to_owned(), Font { bytes, map }))
        })
        .collect()
}

/// A marked-content sequence that is open.
struct Open {
    artifact: bool,
    mark: Option<i32>,
    /// Its text is given, so what is drawn is not read.
    replaced: bool,
}

/// Walks through the content of a page: everything drawn must be marked, as an artifact or for the structure tree.
fn walk(stream: &[u8], fonts: &HashMap<String, Font>) -> Content {
    let mut content = Content::default();
    let mut open: Vec<Open> = Vec::new();
    let mut font: Option<&Font> = None;
    let mut saved = Vec::new();
    let mut instructions = UntypedIter::new(stream);
    while let Some(instruction) = instructions.next() {
        let operator = String::from_utf8_lossy(instruction.operator).into_owned();
        let operands: Vec<&Object> = instruction.operands().collect();
        match operator.as_str() {
            "q" => saved.push(font),
            "Q" => font = saved.pop().flatten(),
            "Tf" => font = operands.first().and_then(|name| fonts.get(&text_of_name(name)?)),
            "BMC" | "BDC" => begin(&operands, &mut open, &mut content),
            "EMC" => {
                let closed = open.pop();
                content
                    .faults
                    .extend(closed.is_none().then(|| "an EMC that closes nothing".to_owned()));
            }
            "Tj" | "'" | "\"" | "TJ" => {
                let text: String = operands.iter().map(|operand| shown(operand, font)).collect();
                drawn(&format!("the text {text:?}"), &open, &mut content);
                put(&text, &open, &mut content);
            }
            "f" | "F" | "f*" | "B" | "B*" | "b" | "b*" | "S" | "s" | "sh" | "Do" | "EI" => {
                drawn(&format!("a drawing ({operator})"), &open, &mut content);
            }
            _ => {}
        }
    }
    if !open.is_empty() {
        content
            .faults
            .push(format!("{} marked-content sequences are not closed", open.len()));
    }
    content
}

fn text_of_name(object: &Object) -> Option<String> {
    match object {
        Object::Name(name) => Some(name.as_str().to_owned()),
        _ => None,
    }
}

/// The text that an operand shows.
fn shown(operand: &Object, font: Option<&Font>) -> String {
    match operand {
        Object::String(codes) => font.map(|font| font.text(codes)).unwrap_or_default(),
        Object::Array(pieces) => pieces.iter::<Object>().map(|piece| shown(&piece, font)).collect(),
        _ => String::new(),
    }
}

fn begin(operands: &[&Object], open: &mut Vec<Open>, content: &mut Content) {
    let artifact = operands.first().and_then(|tag| text_of_name(tag)).as_deref() == Some("Artifact");
    let properties = match operands.get(1) {
        Some(Object::Dict(dict)) => Some(dict),
        _ => None,
    };
    let mark = properties
        .and_then(|dict| dict.get::<Number>("MCID"))
        .map(|number| i32::try_from(number.as_i64()).unwrap_or(-1));
    let tagged = open.iter().any(|one| one.mark.is_some());
    if artifact && tagged {
        content.faults.push("an artifact within tagged content".to_owned());
    }
    if mark.is_some() && open.iter().any(|one| one.artifact) {
        content.faults.push("tagged content within an artifact".to_owned());
    }
    if mark.is_some() && tagged {
        content.faults.push("tagged content within tagged content".to_owned());
    }
    if let Some(mark) = mark
        && content.texts.insert(mark, String::new()).is_some()
    {
        content.faults.push(format!("the mark {mark} is used twice"));
    }
    let actual = properties.and_then(|dict| dict.get::<PdfString>("ActualText"));
    open.push(Open {
        artifact,
        mark,
        replaced: false,
    });
    if let Some(actual) = actual {
        put(&decoded(&actual), open, content);
        if let Some(last) = open.last_mut() {
            last.replaced = true;
        }
    }
}

fn drawn(what: &str, open: &[Open], content: &mut Content) {
    if !open.iter().any(|one| one.artifact || one.mark.is_some()) {
        content.faults.push(format!("{what} is neither tagged nor an artifact"));
    }
}

fn put(text: &str, open: &[Open], content: &mut Content) {
    if open.iter().any(|one| one.replaced) {
        return;
    }
    if let Some(mark) = open.iter().rev().find_map(|one| one.mark)
        && let Some(known) = content.texts.get_mut(&mark)
    {
        known.push_str(text);
    }
}

// ---- the rules ----

/// The document says that it is tagged, PDF/UA-1, and what its language and title are.
fn says_what_it_is(document: &Document, brief: &Written) -> Vec<String> {
    let catalog = &document.catalog;
    let flag = |dict: &str, key: &str| catalog.get::<Dict>(dict).and_then(|dict| dict.get::<bool>(key));
    let metadata = catalog
        .get::<Stream>("Metadata")
        .and_then(|stream| stream.decoded().ok())
        .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        .unwrap_or_default();
    let language = catalog
        .get::<PdfString>("Lang")
        .map(|text| decoded(&text))
        .unwrap_or_default();
    let info = document
        .pdf
        .metadata()
        .title
        .as_deref()
        .map(decoded)
        .unwrap_or_default();
    let title = metadata
        .split_once("<dc:title>")
        .and_then(|(_, rest)| rest.split_once("</dc:title>"))
        .map(|(inside, _)| without_tags(inside).trim().to_owned())
        .unwrap_or_default();
    let mut faults = Vec::new();
    let mut demand = |holds: bool, fault: String| {
        if !holds {
            faults.push(fault);
        }
    };
    demand(
        flag("MarkInfo", "Marked") == Some(true),
        "MarkInfo: Marked is not true".to_owned(),
    );
    demand(
        flag("MarkInfo", "Suspects") != Some(true),
        "MarkInfo: Suspects is true".to_owned(),
    );
    demand(
        flag("ViewerPreferences", "DisplayDocTitle") == Some(true),
        "ViewerPreferences: DisplayDocTitle is not true".to_owned(),
    );
    demand(
        language == brief.language && brief.json["language"] == brief.language,
        format!("Lang is {language:?}, not {:?}", brief.language),
    );
    demand(
        !title.is_empty() && title == info,
        format!("title in XMP {title:?}, in Info {info:?}"),
    );
    let country = brief.json["country"]["name"].as_str().unwrap_or("?");
    demand(
        title.contains(country),
        format!("the title {title:?} does not name {country}"),
    );
    demand(
        metadata.contains("<pdfuaid:part>1</pdfuaid:part>") || metadata.contains("pdfuaid:part=\"1\""),
        "XMP: no pdfuaid:part of 1".to_owned(),
    );
    faults
}

/// Headings begin with the first level, leave none out on the way down, and are not empty.
fn headings_step_down(document: &Document, _: &Written) -> Vec<String> {
    let mut faults = Vec::new();
    let mut before = 0;
    let headings = document.headings();
    if headings.is_empty() {
        faults.push("no headings".to_owned());
    }
    for (level, text) in headings {
        if level > before + 1 {
            faults.push(format!("H{level} {text:?} follows H{before}"));
        }
        if text.trim().is_empty() {
            faults.push(format!("an H{level} without text"));
        }
        before = level;
    }
    if !document.tree.of_kind("H").is_empty() {
        faults.push("H beside H1, H2".to_owned());
    }
    faults
}

/// Pictures have a text alternative.
fn pictures_have_words(document: &Document, _: &Written) -> Vec<String> {
    let tree = &document.tree;
    let pictures = tree.of_kind("Figure").into_iter().chain(tree.of_kind("Formula"));
    pictures
        .filter(|picture| picture.alt.as_deref().is_none_or(|alt| alt.trim().is_empty()))
        .map(|picture| format!("no Alt: {}", document.place(picture)))
        .collect()
}

/// Tables have rows of equal width, and header cells that say what they head.
fn tables_have_headers(document: &Document, _: &Written) -> Vec<String> {
    let mut faults = Vec::new();
    for table in document.tree.of_kind("Table") {
        let place = document.place(table);
        let mut rows = Vec::new();
        for part in table.elements() {
            match part.kind.as_str() {
                "TR" => rows.push(part),
                "THead" | "TBody" | "TFoot" => rows.extend(part.elements()),
                "Caption" => {}
                other => faults.push(format!("{other} directly in a table: {place}")),
            }
        }
        if rows.is_empty() || table.of_kind("TH").is_empty() {
            faults.push(format!("no rows or no header cells: {place}"));
        }
        let mut widths = BTreeSet::new();
        for row in rows {
            if row.kind != "TR" || row.elements().any(|cell| !["TH", "TD"].contains(&cell.kind.as_str())) {
                faults.push(format!("not a row of cells: {}", document.place(row)));
            }
            widths.insert(row.elements().map(|cell| cell.columns).sum::<usize>());
        }
        if widths.len() > 1 {
            faults.push(format!("rows of different widths {widths:?}: {place}"));
        }
        for header in table.of_kind("TH") {
            if !matches!(header.scope.as_deref(), Some("Row" | "Column" | "Both")) {
                faults.push(format!("no Scope: {}", document.place(header)));
            }
        }
    }
    faults
}

/// Links are in the tree, once each, have words, and their annotations say where they lead.
fn links_have_words(document: &Document, _: &Written) -> Vec<String> {
    let mut faults = Vec::new();
    let mut known = BTreeSet::new();
    for link in document.tree.of_kind("Link") {
        let place = document.place(link);
        let annotations: Vec<_> = link
            .children
            .iter()
            .filter_map(|child| match child {
                Child::Annotation { number, contents } => Some((number, contents)),
                _ => None,
            })
            .collect();
        if annotations.is_empty() {
            faults.push(format!("a link without its annotation: {place}"));
        }
        for (number, contents) in annotations {
            known.extend(*number);
            if contents.as_deref().is_none_or(|text| text.trim().is_empty()) {
                faults.push(format!("an annotation without Contents: {place}"));
            }
        }
        if document.text(link).trim().is_empty() && link.alt.as_deref().is_none_or(|alt| alt.trim().is_empty()) {
            faults.push(format!("a link without words: {place}"));
        }
    }
    for (place, page) in document.pdf.pages().iter().enumerate() {
        let annotations = page.raw().get::<Array>("Annots").into_iter();
        for annotation in annotations.flat_map(|all| all.raw_iter().collect::<Vec<_>>()) {
            let reference = annotation.as_obj_ref().map(|reference| reference.obj_number);
            if !reference.is_some_and(|number| known.contains(&number)) {
                faults.push(format!(
                    "page {}: an annotation that is not in the structure tree",
                    place + 1
                ));
            }
        }
        for annotation in page.raw().get::<Array>("Annots").iter().flat_map(Array::iter::<Dict>) {
            if !annotation.contains_key("StructParent") {
                faults.push(format!("page {}: an annotation without StructParent", place + 1));
            }
        }
    }
    faults
}

/// Lists consist of items, and items of a label and a body.
fn lists_have_items(document: &Document, _: &Written) -> Vec<String> {
    let mut faults = Vec::new();
    for list in document.tree.of_kind("L") {
        let allowed = ["LI", "L", "Caption"];
        if list.elements().any(|part| !allowed.contains(&part.kind.as_str())) || list.of_kind("LI").is_empty() {
            faults.push(format!("not a list of items: {}", document.place(list)));
        }
    }
    for item in document.tree.of_kind("LI") {
        let parts: Vec<&str> = item.elements().map(|part| part.kind.as_str()).collect();
        if !matches!(parts.as_slice(), ["LBody"] | ["Lbl", "LBody"]) {
            faults.push(format!("an item of {parts:?}: {}", document.place(item)));
        }
    }
    for element in document.tree.all() {
        if element.kind != "L" && element.elements().any(|part| part.kind == "LI") {
            faults.push(format!("an item outside of a list: {}", document.place(element)));
        }
    }
    faults
}

/// Text stands in paragraphs, headings, cells and the like, not loose in a group.
fn text_stands_in_blocks(document: &Document, _: &Written) -> Vec<String> {
    let mut faults = Vec::new();
    for group in document
        .tree
        .all()
        .into_iter()
        .filter(|one| GROUPS.contains(&one.kind.as_str()))
    {
        for child in &group.children {
            match child {
                Child::Element(inline) if INLINE.contains(&inline.kind.as_str()) => {
                    faults.push(format!("directly in {}: {}", group.kind, document.place(inline)));
                }
                Child::Content(mark) => faults.push(format!(
                    "directly in {}: {:?} on page {}",
                    group.kind,
                    document.texts.get(mark),
                    document.page(*mark)
                )),
                _ => {}
            }
        }
    }
    faults
}

/// The letters of a heading in their order; from right to left the order within a line is that of the drawing, so the
/// letters alone.
fn letters(text: &str, brief: &Written) -> Vec<char> {
    let mut letters: Vec<char> = bare(text).chars().collect();
    if brief.json["direction"] == "rtl" {
        letters.sort_unstable();
    }
    letters
}

/// The bookmarks are the headings of the first level, and can be read aloud.
fn bookmarks_are_the_chapters(document: &Document, brief: &Written) -> Vec<String> {
    let titles: Vec<String> = document.bookmarks().into_iter().map(|one| one.title).collect();
    let chapters = document.chapters();
    let mut faults = Vec::new();
    let letters = |title: &String| letters(title, brief);
    if titles.iter().map(letters).ne(chapters.iter().map(letters)) {
        faults.push(format!("bookmarks {titles:?}, headings {chapters:?}"));
    }
    // writing without spaces, such as Chinese, may follow a number at once
    let glued = |title: &&String| {
        let rest = title.trim_start_matches(char::is_numeric);
        rest.len() < title.len() && rest.starts_with(|one: char| one.is_alphabetic() && one < '\u{2e80}')
    };
    let run_together: Vec<&String> = titles.iter().filter(glued).collect();
    if !run_together.is_empty() {
        faults.push(format!("number and words of bookmarks run together: {run_together:?}"));
    }
    if titles.is_empty() || titles.iter().any(|title| title.trim().is_empty()) {
        faults.push(format!("no bookmarks, or some without words: {titles:?}"));
    }
    faults
}

/// Pages follow the structure when one steps through them, and are tied to it.
fn pages_follow_the_structure(document: &Document, _: &Written) -> Vec<String> {
    let mut faults = Vec::new();
    for (place, page) in document.pdf.pages().iter().enumerate() {
        if page.raw().get::<Name>("Tabs").as_ref().map(Name::as_str) != Some("S") {
            faults.push(format!("page {}: Tabs is not S", place + 1));
        }
        if page.raw().get::<Number>("StructParents").is_none() {
            faults.push(format!("page {}: no StructParents", place + 1));
        }
    }
    if document
        .catalog
        .get::<Dict>("StructTreeRoot")
        .is_none_or(|root| !root.contains_key("ParentTree"))
    {
        faults.push("no ParentTree".to_owned());
    }
    faults
}

/// The tree is in the order of the pages, and its chapters in the order of the HTML page.
fn reading_order_is_the_order_of_the_pages(document: &Document, brief: &Written) -> Vec<String> {
    let mut faults = Vec::new();
    let mut reached = 0;
    let mut open: Vec<&Element> = vec![&document.tree];
    // groups are opened: what counts is where each of their parts begins
    while let Some(element) = open.pop() {
        if ["Document", "Part", "Art", "Sect", "Div", "L"].contains(&element.kind.as_str()) {
            let parts: Vec<&Element> = element.elements().collect();
            open.extend(parts.into_iter().rev());
        } else if let Some(page) = element.marks().iter().map(|mark| document.page(*mark)).min() {
            if page < reached {
                faults.push(format!("read after page {reached}: {}", document.place(element)));
            }
            reached = reached.max(page);
        }
    }
    let places: Vec<Option<(usize, f64)>> = document.bookmarks().into_iter().map(|one| one.place).collect();
    if places.iter().any(Option::is_none) || !places.is_sorted() {
        faults.push(format!("bookmarks do not go down the pages: {places:?}"));
    }
    let letters = |text: &str| letters(text, brief);
    let page = page_headings(&brief.html);
    let mut rest = page.iter();
    for chapter in document.chapters() {
        if !rest.any(|heading| letters(heading) == letters(&chapter)) {
            faults.push(format!("the chapter {chapter:?} is not at its place among {page:?}"));
            break;
        }
    }
    faults
}

/// Everything drawn is tagged or an artifact; the tree names all that is tagged, once.
fn all_content_is_tagged(document: &Document, _: &Written) -> Vec<String> {
    let mut faults = document.content_faults.clone();
    let mut named = BTreeSet::new();
    for mark in document.tree.marks() {
        if !named.insert(mark) {
            faults.push(format!(
                "page {}: mark {} is twice in the tree",
                document.page(mark),
                mark.1
            ));
        }
        if !document.texts.contains_key(&mark) {
            faults.push(format!(
                "page {}: mark {} is not in the content",
                document.page(mark),
                mark.1
            ));
        }
    }
    for (mark, text) in &document.texts {
        if !named.contains(mark) {
            faults.push(format!("page {}: not in the tree: {text:?}", document.page(*mark)));
        }
    }
    faults
}

/// A text without spaces and other marks that set lines.
fn bare(text: &str) -> String {
    let set = |one: &char| !one.is_whitespace() && !matches!(one, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{feff}');
    text.chars().filter(set).collect()
}

fn without_tags(markup: &str) -> String {
    let pieces = markup
        .split('<')
        .map(|piece| piece.rsplit_once('>').map_or(piece, |(_, text)| text));
    unescaped(&pieces.collect::<String>())
}

/// The headings of the chapters of a page.
fn page_headings(html: &str) -> Vec<String> {
    html.split("<h2")
        .skip(1)
        .filter_map(|rest| rest.split_once("</h2>"))
        .filter_map(|(heading, _)| Some(without_tags(heading.split_once('>')?.1)))
        .collect()
}

// ---- the tests ----

type Rule = fn(&Document, &Written) -> Vec<String>;

const RULES: &[Rule] = &[
    says_what_it_is,
    headings_step_down,
    pictures_have_words,
    tables_have_headers,
    links_have_words,
    lists_have_items,
    text_stands_in_blocks,
    bookmarks_are_the_chapters,
    pages_follow_the_structure,
    reading_order_is_the_order_of_the_pages,
    all_content_is_tagged,
];

/// What a rule finds in a PDF, each with the name of the brief.
fn broken(rule: Rule, brief: &Written, pdf: Vec<u8>) -> Vec<String> {
    let faults = match Pdf::new(pdf) {
        Ok(pdf) => Document::read(&pdf).map_or_else(|fault| vec![fault], |document| rule(&document, brief)),
        Err(error) => vec![format!("the PDF cannot be read: {error:?}")],
    };
    faults
        .into_iter()
        .map(|fault| format!("{}: {fault}", brief.name))
        .collect()
}

fn holds(rule: Rule) {
    let faults: Vec<String> = BRIEFS
        .iter()
        .flat_map(|brief| broken(rule, brief, brief.pdf.clone()))
        .collect();
    none_found(&faults);
}

#[test]
fn the_pdf_says_what_it_is() {
    holds(says_what_it_is);
}

#[test]
fn headings_leave_no_level_out() {
    holds(headings_step_down);
}

#[test]
fn pictures_have_a_text_alternative() {
    holds(pictures_have_words);
}

#[test]
fn tables_have_rows_and_headers_with_a_scope() {
    holds(tables_have_headers);
}

#[test]
fn links_are_tagged_and_described() {
    holds(links_have_words);
}

#[test]
fn lists_consist_of_items() {
    holds(lists_have_items);
}

#[test]
fn text_stands_in_paragraphs_headings_and_cells() {
    holds(text_stands_in_blocks);
}

#[test]
fn bookmarks_match_the_chapters() {
    holds(bookmarks_are_the_chapters);
}

#[test]
fn pages_are_tied_to_the_structure() {
    holds(pages_follow_the_structure);
}

#[test]
fn the_reading_order_is_that_of_the_pages_and_of_the_html() {
    holds(reading_order_is_the_order_of_the_pages);
}

#[test]
fn everything_drawn_is_tagged_or_an_artifact() {
    holds(all_content_is_tagged);
}

#[test]
fn the_pdf_passes_verapdf() {
    if !available("verapdf", "the_pdf_passes_verapdf") {
        return;
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    for brief in BRIEFS.iter() {
        let file = folder.path().join(format!("{}.pdf", brief.name));
        std::fs::write(&file, &brief.pdf).expect("a file can be written");
        let output = std::process::Command::new("verapdf")
            .args(["--flavour", "ua1", "--format", "text", "-v"])
            .arg(&file)
            .output()
            .expect("verapdf runs");
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.success() && said.contains("PASS"),
            "{}: {said}",
            brief.name
        );
    }
}

/// Each change of some bytes, of the same length so that the file stays whole, breaks one rule.
#[test]
fn the_rules_see_faults() {
    let changes: &[(&str, &str, &str)] = &[
        ("/Marked true", "/Marked null", "Marked is not true"),
        ("/DisplayDocTitle true", "/DisplayDocTitle null", "DisplayDocTitle"),
        ("<pdfuaid:part>1", "<pdfuaid:part>9", "pdfuaid"),
        ("/StructTreeRoot", "/StructTreeRook", "no StructTreeRoot"),
        ("/S/Document", "/S/Dokument", "one Document"),
        ("/S/H2", "/S/H4", "H4"),
        ("/Alt", "/Alx", "no Alt"),
        ("/Scope/Column", "/Scope/Kolumn", "no Scope"),
        ("/S/TH/", "/S/TX/", "not a row of cells"),
        ("/Contents(", "/Kontents(", "an annotation without Contents"),
        ("/S/LBody", "/S/LBodi", "an item of"),
        ("/Tabs/S", "/Tabs/R", "Tabs is not S"),
        ("/StructParents", "/StructParentz", "no StructParents"),
        ("/S/Caption", "/S/Kaption", "directly in a table"),
    ];
    let brief = &BRIEFS[0];
    for (old, new, fault) in changes {
        let pdf = replaced(&brief.pdf, old, new);
        assert!(pdf != brief.pdf, "the PDF has no {old:?}");
        let faults: Vec<String> = RULES
            .iter()
            .flat_map(|rule| broken(*rule, brief, pdf.clone()))
            .collect();
        assert!(faults.iter().any(|found| found.contains(fault)), "{new}: {faults:#?}");
    }
}

/// Replaces all places of some bytes by as many others.
fn replaced(bytes: &[u8], old: &str, new: &str) -> Vec<u8> {
    assert_eq!(old.len(), new.len(), "{old}");
    let mut changed = bytes.to_vec();
    let mut start = 0;
    while let Some(at) = changed[start..]
        .windows(old.len())
        .position(|window| window == old.as_bytes())
    {
        changed[start + at..start + at + new.len()].copy_from_slice(new.as_bytes());
        start += at + new.len();
    }
    changed
}

#[test]
fn unmarked_content_is_seen() {
    for (stream, fault) in [
        ("BT (a) Tj ET", "neither tagged nor an artifact"),
        ("0 0 m 1 1 l S", "neither tagged nor an artifact"),
        ("/Span BMC (a) Tj EMC", "neither tagged nor an artifact"),
        ("/P <</MCID 0>> BDC (a) Tj", "not closed"),
        ("EMC", "closes nothing"),
        ("/P <</MCID 0>> BDC EMC /P <</MCID 0>> BDC EMC", "used twice"),
        ("/P <</MCID 0>> BDC /Artifact BMC (a) Tj EMC EMC", "an artifact within"),
        ("/Artifact BMC /P <</MCID 0>> BDC EMC EMC", "within an artifact"),
    ] {
        let faults = walk(stream.as_bytes(), &HashMap::new()).faults;
        assert!(faults.iter().any(|found| found.contains(fault)), "{stream}: {faults:?}");
    }
    let good = "/Artifact BMC 0 0 m S EMC /P <</MCID 0>> BDC /Span <</ActualText (fi)>> BDC (a) Tj EMC EMC";
    let content = walk(good.as_bytes(), &HashMap::new());
    assert!(content.faults.is_empty(), "{:?}", content.faults);
    assert_eq!(content.texts[&0], "fi");
}
