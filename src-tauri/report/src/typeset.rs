//! The typesetter: a template and its data in, pages out. Sees no disk, no network and no
//! clock, only what is handed over and the typefaces that are built in.

use std::sync::OnceLock;

use serde_json::Value;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::ReportError;
use crate::fit::fit;

/// What the file names as its maker.
const CREATOR: &str = concat!("Pitchpult ", env!("CARGO_PKG_VERSION"));

const FONT_FILES: [&[u8]; 4] = [
    include_bytes!("../../../assets/fonts/FiraSans-Regular.ttf"),
    include_bytes!("../../../assets/fonts/FiraSans-Medium.ttf"),
    include_bytes!("../../../assets/fonts/FiraSans-SemiBold.ttf"),
    include_bytes!("../../../assets/fonts/NotoSans-Regular.ttf"),
];

/// The built-in typefaces.
pub(crate) fn fonts() -> &'static [Font] {
    static FONTS: OnceLock<Vec<Font>> = OnceLock::new();
    FONTS.get_or_init(|| FONT_FILES.iter().flat_map(|bytes| Font::iter(Bytes::new(*bytes))).collect())
}

/// What templates share, read once.
fn shared() -> &'static [Source] {
    const FILES: [(&str, &str); 2] = [
        ("/house.typ", include_str!("../../../assets/report-templates/house.typ")),
        ("/blocks.typ", include_str!("../../../assets/report-templates/blocks.typ")),
    ];
    static SHARED: OnceLock<Vec<Source>> = OnceLock::new();
    SHARED.get_or_init(|| {
        let source = |(path, text): (&str, &str)| Some(Source::new(file_id(path).ok()?, text.to_owned()));
        FILES.into_iter().filter_map(source).collect()
    })
}

/// A picture that a document shows, such as the logo of an office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The bytes of the file.
    pub bytes: Vec<u8>,
    /// Kind of picture: "image/png", "image/jpeg" or "image/svg+xml".
    pub mime: String,
    /// What it shows, in words.
    pub alt: String,
}

impl Picture {
    /// Where the templates find it; `None` for a kind that is not set.
    pub(crate) fn path(&self) -> Option<&'static str> {
        match self.mime.as_str() {
            "image/png" => Some("/logo.png"),
            "image/jpeg" => Some("/logo.jpg"),
            "image/svg+xml" => Some("/logo.svg"),
            _ => None,
        }
    }
}

/// What a template can reach.
struct Desk {
    template: Source,
    files: Vec<(FileId, Bytes)>,
}

impl Desk {
    fn new(template: &str, data: &Value, picture: Option<&Picture>) -> Result<Self, ReportError> {
        let mut files = vec![(file_id("/data.json")?, Bytes::from_string(data.to_string()))];
        if let Some((path, picture)) = picture.and_then(|picture| Some((picture.path()?, picture))) {
            files.push((file_id(path)?, Bytes::new(picture.bytes.clone())));
        }
        Ok(Self { template: Source::new(file_id("/template.typ")?, template.to_owned()), files })
    }
}

fn file_id(path: &str) -> Result<FileId, ReportError> {
    let path = VirtualPath::new(path)
        .map_err(|error| ReportError::Typesetting { reason: format!("{path}: {error:?}") })?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        static LIBRARY: OnceLock<LazyHash<Library>> = OnceLock::new();
        LIBRARY.get_or_init(|| LazyHash::new(Library::default()))
    }

    fn book(&self) -> &LazyHash<FontBook> {
        static BOOK: OnceLock<LazyHash<FontBook>> = OnceLock::new();
        BOOK.get_or_init(|| LazyHash::new(FontBook::from_fonts(fonts())))
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let known = std::iter::once(&self.template).chain(shared());
        known.into_iter().find(|source| source.id() == id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = self.files.iter().find(|(known, _)| *known == id);
        found.map(|(_, bytes)| bytes.clone()).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts().get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        // No clock: a document's date comes from its record.
        None
    }
}

/// Sets a document. Every text in `data` is made fit for the typefaces first; `missing` is
/// set in it to whether a character had to be replaced.
pub(crate) fn typeset(template: &str, data: Value) -> Result<PagedDocument, ReportError> {
    typeset_with(template, data, None)
}

/// The same with a picture at hand.
pub(crate) fn typeset_with(
    template: &str,
    mut data: Value,
    picture: Option<&Picture>,
) -> Result<PagedDocument, ReportError> {
    let replaced = fit_all(&mut data);
    if let Value::Object(fields) = &mut data {
        fields.insert("missing".to_owned(), Value::Bool(replaced));
    }
    let desk = Desk::new(template, &data, picture)?;
    let set = typst::compile::<PagedDocument>(&desk).output.map_err(|faults| said(&faults));
    // The typesetter remembers what it laid out; a long session must not grow with it.
    typst::comemo::evict(5);
    set
}

/// The document as PDF/A-2a and PDF/UA-1.
pub(crate) fn pdf(document: &PagedDocument) -> Result<Vec<u8>, ReportError> {
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|fault| ReportError::Typesetting { reason: fault.message().to_string() })?;
    let options =
        PdfOptions { standards, creator: Smart::Custom(Some(CREATOR.to_owned())), ..PdfOptions::default() };
    typst_pdf::pdf(document, &options).map_err(|faults| said(&faults))
}

fn said(faults: &[SourceDiagnostic]) -> ReportError {
    let reasons: Vec<&str> = faults.iter().map(|fault| fault.message.as_str()).collect();
    ReportError::Typesetting { reason: reasons.join("; ") }
}

/// Whether any character had to be replaced.
fn fit_all(value: &mut Value) -> bool {
    match value {
        Value::String(text) => {
            let fitted = fit(text, fonts());
            let replaced =
                fitted.matches(crate::fit::MISSING).count() > text.matches(crate::fit::MISSING).count();
            *text = fitted;
            replaced
        }
        Value::Array(values) => values.iter_mut().fold(false, |any, value| fit_all(value) | any),
        Value::Object(fields) => fields.values_mut().fold(false, |any, value| fit_all(value) | any),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}
