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

/// What a template can reach.
struct Desk {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    template: Source,
    data: (FileId, Bytes),
}

impl Desk {
    fn new(template: &str, data: &Value) -> Result<Self, ReportError> {
        Ok(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(fonts())),
            template: Source::new(file_id("/template.typ")?, template.to_owned()),
            data: (file_id("/data.json")?, Bytes::from_string(data.to_string())),
        })
    }
}

fn file_id(path: &str) -> Result<FileId, ReportError> {
    let path = VirtualPath::new(path)
        .map_err(|error| ReportError::Typesetting { reason: format!("{path}: {error:?}") })?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data.0 { Ok(self.data.1.clone()) } else { Err(FileError::AccessDenied) }
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
pub(crate) fn typeset(template: &str, mut data: Value) -> Result<PagedDocument, ReportError> {
    let replaced = fit_all(&mut data);
    if let Value::Object(fields) = &mut data {
        fields.insert("missing".to_owned(), Value::Bool(replaced));
    }
    let desk = Desk::new(template, &data)?;
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
