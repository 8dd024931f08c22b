//! The PDF: Typst as a library, given the brief as JSON, with no file system, no packages and no network.

use super::BriefError;
use super::copyfit::Fonts;
use super::resources::{bytes, resource};
use std::sync::{LazyLock, Mutex, PoisonError};
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::layout::{Abs, Em};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, FontInstance, FontStretch, FontStyle, FontVariant, FontVariations, FontWeight};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_kit::fonts::FontStore;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

/// Stack of the thread that typesets, in bytes.
const STACK: usize = 64 << 20;
/// Documents after which Typst's memory of earlier layouts is thinned out.
const REMEMBERED: usize = 2;

/// Threads that wait for a document.
static IDLE: Mutex<Vec<rayon::ThreadPool>> = Mutex::new(Vec::new());

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
static MAIN: LazyLock<Source> =
    LazyLock::new(|| Source::new(file_id("brief.typ"), resource("brief/brief.typ").to_owned()));

/// Families for text that is not Chinese, first choice first. The last one is for signs.
const FAMILIES: &[&str] = &[
    "Libertinus Serif",
    "Noto Naskh Arabic",
    "New Computer Modern",
    "DejaVu Sans Mono",
];
/// Families for Chinese that systems have, first choice first.
const CHINESE: &[&str] = &[
    "Noto Serif CJK SC",
    "Source Han Serif SC",
    "Noto Serif SC",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "Noto Sans SC",
    "Songti SC",
    "PingFang SC",
    "SimSun",
    "Microsoft YaHei",
    "WenQuanYi Zen Hei",
];

/// The fonts that are part of the program, for all languages but Chinese.
static EMBEDDED: LazyLock<Typeface> = LazyLock::new(|| Typeface::new(embedded(), FAMILIES.to_vec()));
/// The same with a font for Chinese of the system; `None` where there is none.
static WITH_CHINESE: LazyLock<Option<Typeface>> = LazyLock::new(|| {
    let system: Vec<_> = typst_kit::fonts::system().collect();
    let family = CHINESE
        .iter()
        .find(|family| system.iter().any(|(_, info)| info.family == **family))?;
    let mut fonts = embedded();
    // no other font of the system, so that a document does not change with it
    fonts.extend(system.into_iter().filter(|(_, info)| info.family == *family));
    let mut families = FAMILIES.to_vec();
    families.insert(1, family);
    Some(Typeface::new(fonts, families))
});

fn embedded() -> FontStore {
    let mut fonts = FontStore::new();
    fonts.extend(typst_kit::fonts::embedded());
    for file in ["fonts/NotoNaskhArabic-Regular.ttf", "fonts/NotoNaskhArabic-Bold.ttf"] {
        fonts.extend(Font::iter(Bytes::new(bytes(file))).map(|font| {
            let info = font.info().clone();
            (font, info)
        }));
    }
    fonts
}

/// Fonts to set a language with.
pub(super) struct Typeface {
    fonts: FontStore,
    /// Families, first choice first.
    families: Vec<&'static str>,
    /// The faces of the families: regular, then bold.
    faces: [Vec<FontInstance>; 2],
    /// Advance widths of the first characters, in em: nearly all text, looked up without searching a font.
    advances: [Vec<f64>; 2],
}

impl Typeface {
    /// The fonts for a language.
    ///
    /// # Errors
    /// The language is Chinese, and the system has no font for it.
    pub(super) fn of(language: &str) -> Result<&'static Self, BriefError> {
        if language == "zh" {
            WITH_CHINESE.as_ref().ok_or(BriefError::NoFont)
        } else {
            Ok(&EMBEDDED)
        }
    }

    fn new(fonts: FontStore, families: Vec<&'static str>) -> Self {
        let faces = [FontWeight::REGULAR, FontWeight::BOLD].map(|weight| {
            let variant = FontVariant::new(FontStyle::Normal, weight, FontStretch::NORMAL);
            families
                .iter()
                .filter_map(|family| {
                    let font = fonts.font(fonts.book().select(&family.to_lowercase(), variant)?)?;
                    Some(font.instantiate(variant, Abs::pt(10.0), &FontVariations::default()))
                })
                .collect()
        });
        let mut typeface = Self {
            fonts,
            families,
            faces,
            advances: [Vec::new(), Vec::new()],
        };
        typeface.advances = [false, true].map(|bold| ('\0'..'\u{180}').map(|c| typeface.advance(c, bold)).collect());
        typeface
    }

    fn advance(&self, c: char, bold: bool) -> f64 {
        self.faces[usize::from(bold)]
            .iter()
            .find_map(|face| face.x_advance(face.ttf().glyph_index(c)?.0))
            .map_or(0.0, Em::get)
    }
}

impl Fonts for Typeface {
    fn families(&self) -> &[&'static str] {
        &self.families
    }

    fn have(&self, c: char) -> bool {
        // the last family is for signs: letters of other scripts do not read well in it
        let families = if c.is_alphabetic() {
            self.families.len() - 1
        } else {
            self.families.len()
        };
        (' '..='~').contains(&c)
            || c.is_whitespace()
            || self.faces[0]
                .iter()
                .take(families)
                .any(|face| face.ttf().glyph_index(c).is_some())
    }

    fn width(&self, text: &str, bold: bool) -> f64 {
        text.chars()
            .map(|c| {
                usize::try_from(u32::from(c))
                    .ok()
                    .and_then(|place| self.advances[usize::from(bold)].get(place).copied())
                    .unwrap_or_else(|| self.advance(c, bold))
            })
            .sum()
    }
}

/// A document's whole world: the template, the fonts, and the files passed in.
struct Sealed {
    fonts: &'static FontStore,
    files: Vec<(FileId, Bytes)>,
}

fn file_id(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("the names of virtual files are fixed and plain");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

impl World for Sealed {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        MAIN.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == MAIN.id() {
            Ok(MAIN.clone())
        } else {
            Err(not_found(id))
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files
            .iter()
            .find(|(known, _)| *known == id)
            .map(|(_, bytes)| bytes.clone())
            .ok_or_else(|| not_found(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        // a document that knew the day would differ from one run to the next
        None
    }
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}

/// Reads fonts and template ahead of the first document, for a caller that has a thread to spare.
pub(super) fn warm_up() {
    LazyLock::force(&LIBRARY);
    LazyLock::force(&MAIN);
    LazyLock::force(&EMBEDDED);
}

/// What is typeset: the serialized brief, and what the document says of itself.
pub(super) struct Manuscript {
    /// What it is set with.
    pub(super) typeface: &'static Typeface,
    /// The brief, copyfitted, as JSON.
    pub(super) json: Vec<u8>,
    /// SVG files by name, as the template includes them.
    pub(super) charts: Vec<(String, String)>,
    /// Names the document stably.
    pub(super) ident: String,
    /// Creation date: year, month, day.
    pub(super) date: (i32, u8, u8),
}

/// Typesets a brief as PDF/UA-1, laid out by so many threads. The same manuscript gives the same bytes, whatever their number.
///
/// # Errors
/// Typst's diagnostics, among them everything that PDF/UA-1 demands and the document lacks.
pub(super) fn typeset(manuscript: Manuscript, threads: usize) -> Result<Vec<u8>, BriefError> {
    let no_thread = |error: &dyn std::fmt::Display| BriefError::Typeset(format!("no thread could be started: {error}"));
    // Typst lays out in parallel, on the pool of the thread it runs on. In a pool that makes many briefs, a thread that
    // waits for its layout would take up the next brief on top of it, until its stack is full. So each document has
    // threads of its own, and the caller waits without doing anything else.
    // They are kept for the next document: the memory of a thread that ends is given back, and cleared when it is used again.
    let idle = {
        let mut idle = IDLE.lock().unwrap_or_else(PoisonError::into_inner);
        let place = idle.iter().position(|pool| pool.current_num_threads() == threads);
        place.map(|place| idle.swap_remove(place))
    };
    let pool = match idle {
        Some(pool) => pool,
        None => rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .stack_size(STACK)
            .panic_handler(|_| {})
            .build()
            .map_err(|error| no_thread(&error))?,
    };
    let (done, finished) = std::sync::mpsc::channel();
    pool.spawn(move || {
        let _ = done.send(compile(manuscript));
    });
    let made = finished
        .recv()
        .map_err(|_| BriefError::Typeset("the typesetter stopped unexpectedly".into()))?;
    IDLE.lock().unwrap_or_else(PoisonError::into_inner).push(pool);
    made
}

fn compile(manuscript: Manuscript) -> Result<Vec<u8>, BriefError> {
    let failed = |diagnostics: &[SourceDiagnostic]| {
        BriefError::Typeset(
            diagnostics
                .iter()
                .map(|diagnostic| diagnostic.message.to_string())
                .collect::<Vec<_>>()
                .join("; "),
        )
    };
    let Manuscript {
        typeface,
        json,
        charts,
        ident,
        date: (year, month, day),
    } = manuscript;
    let mut files = vec![(file_id("brief.json"), Bytes::new(json))];
    files.extend(
        charts
            .into_iter()
            .map(|(name, svg)| (file_id(&name), Bytes::new(svg.into_bytes()))),
    );
    let world = Sealed {
        fonts: &typeface.fonts,
        files,
    };
    let compiled = typst::compile::<PagedDocument>(&world);
    let document = compiled.output.map_err(|errors| failed(&errors))?;
    let options = PdfOptions {
        ident: Smart::Custom(ident),
        creator: Smart::Custom(Some(format!("Scrutineer {}", env!("CARGO_PKG_VERSION")))),
        timestamp: Datetime::from_ymd(year, month, day).map(Timestamp::new_utc),
        standards: PdfStandards::new(&[PdfStandard::Ua_1])
            .map_err(|error| BriefError::Typeset(error.message().to_string()))?,
        ..PdfOptions::default()
    };
    let pdf = typst_pdf::pdf(&document, &options).map_err(|errors| failed(&errors))?;
    comemo::evict(REMEMBERED);
    Ok(pdf)
}
