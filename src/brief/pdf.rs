//! The PDF: Typst as a library, given the brief as JSON, with no file system, no packages and no network.

use super::BriefError;
use super::resources::resource;
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_kit::fonts::FontStore;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

/// Documents after which Typst's memory of earlier layouts is thinned out.
const REMEMBERED: usize = 2;

static FONTS: LazyLock<FontStore> = LazyLock::new(|| {
    let mut fonts = FontStore::new();
    fonts.extend(typst_kit::fonts::embedded());
    fonts
});
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));
static MAIN: LazyLock<Source> =
    LazyLock::new(|| Source::new(file_id("brief.typ"), resource("brief/brief.typ").to_owned()));

/// A document's whole world: the template, the fonts, and the files passed in.
struct Sealed {
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
        FONTS.book()
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
        FONTS.font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        // a document that knew the day would differ from one run to the next
        None
    }
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}

/// Typesets a brief as PDF/UA-1.
///
/// `json` is the serialized brief; `charts` are SVG files by name, as the template includes them. The same input gives
/// the same bytes. `ident` names the document stably; `date` (year, month, day) is its creation date.
///
/// # Errors
/// Typst's diagnostics, among them everything that PDF/UA-1 demands and the document lacks.
pub(super) fn typeset(
    json: Vec<u8>,
    charts: Vec<(String, String)>,
    ident: &str,
    date: (i32, u8, u8),
) -> Result<Vec<u8>, BriefError> {
    let failed = |diagnostics: &[SourceDiagnostic]| {
        BriefError::Typeset(
            diagnostics
                .iter()
                .map(|diagnostic| diagnostic.message.to_string())
                .collect::<Vec<_>>()
                .join("; "),
        )
    };
    let mut files = vec![(file_id("brief.json"), Bytes::new(json))];
    files.extend(
        charts
            .into_iter()
            .map(|(name, svg)| (file_id(&name), Bytes::new(svg.into_bytes()))),
    );
    let world = Sealed { files };
    let compiled = typst::compile::<PagedDocument>(&world);
    let document = compiled.output.map_err(|errors| failed(&errors))?;
    let options = PdfOptions {
        ident: Smart::Custom(ident.to_owned()),
        creator: Smart::Custom(Some(format!("Scrutineer {}", env!("CARGO_PKG_VERSION")))),
        timestamp: Datetime::from_ymd(date.0, date.1, date.2).map(Timestamp::new_utc),
        standards: PdfStandards::new(&[PdfStandard::Ua_1])
            .map_err(|error| BriefError::Typeset(error.message().to_string()))?,
        ..PdfOptions::default()
    };
    let pdf = typst_pdf::pdf(&document, &options).map_err(|errors| failed(&errors))?;
    comemo::evict(REMEMBERED);
    Ok(pdf)
}
