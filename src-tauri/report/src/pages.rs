//! The minutes as the screen shows them: each page a picture of its own, the same layout
//! as the PDF to the last point.

use domain::record::Record;
use typst_svg::SvgOptions;

use crate::{Language, ReportError, minutes};

/// The pages of the minutes, each as an SVG picture.
///
/// # Errors
/// [`ReportError::Typesetting`] when the typesetter refuses the document.
pub fn minutes_pages(record: &Record, language: Language) -> Result<Vec<String>, ReportError> {
    let document = minutes::document(record, language)?;
    Ok(document.pages().iter().map(|page| typst_svg::svg(page, &SvgOptions::default())).collect())
}

/// How many pages the minutes have.
///
/// # Errors
/// [`ReportError::Typesetting`] when the typesetter refuses the document.
pub fn minutes_page_count(record: &Record, language: Language) -> Result<usize, ReportError> {
    Ok(minutes::document(record, language)?.pages().len())
}
