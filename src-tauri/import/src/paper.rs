//! What a deck or hand-out is: told by its content, never by its name.
//!
//! The name only says what was promised; a file that breaks the promise is refused. Pages of a PDF are counted on a
//! thread of its own with an end, because a file may be made to keep a reader busy.

use std::panic::catch_unwind;
use std::sync::Arc;
use std::sync::mpsc::channel;
use std::time::Duration;

use lopdf::Document;

/// Bytes at the start within which a PDF says that it is one, and at the end within which it ends.
const EDGE_BYTES: usize = 1024;
/// Longest time for counting pages.
const COUNTING: Duration = Duration::from_secs(10);
/// Stack of the thread that counts: what it reads is nested a hundred deep at most.
const STACK_BYTES: usize = 8 * 1024 * 1024;
/// More pages than this are no count but a lie.
const PAGES_MAX: u32 = 10_000;

/// Endings that promise something a screen can show, and what they promise.
const PROMISES: [(&str, Promise); 6] = [
    ("pdf", Promise::Pdf),
    ("png", Promise::Image),
    ("jpg", Promise::Image),
    ("jpeg", Promise::Image),
    ("webp", Promise::Image),
    ("gif", Promise::Image),
];
const IMAGES: [&str; 4] = ["image/png", "image/jpeg", "image/webp", "image/gif"];
const PDF: &str = "application/pdf";
/// Any file of which nothing more is known.
pub const UNKNOWN: &str = "application/octet-stream";

#[derive(Clone, Copy, PartialEq, Eq)]
enum Promise {
    Pdf,
    Image,
}

/// A file that may be attached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paper {
    /// Media type by content.
    pub mime: &'static str,
    /// Pages of a PDF, where they could be counted.
    pub pages: Option<u32>,
}

/// Why a file cannot be attached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperError {
    /// Nothing in it.
    Empty,
    /// The name promises one thing, the content is another.
    NotWhatItSays,
    /// A PDF that ends before its end.
    CutOff,
    /// A PDF behind a password.
    Locked,
}

impl PaperError {
    /// Stable code; the catalogue words it as `error-<code>`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "paper-empty",
            Self::NotWhatItSays => "paper-not-what-it-says",
            Self::CutOff => "paper-cut-off",
            Self::Locked => "paper-locked",
        }
    }
}

/// Looks into a file.
///
/// # Errors
/// [`PaperError`]. A file of a kind that nobody knows is taken: it only cannot be shown.
pub fn read_paper(name: &str, bytes: &Arc<[u8]>) -> Result<Paper, PaperError> {
    if bytes.is_empty() {
        return Err(PaperError::Empty);
    }
    let mime = mime_of(bytes);
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
    let promise = PROMISES.iter().find(|(known, _)| *known == ending).map(|(_, promise)| *promise);
    let kept = match promise {
        Some(Promise::Pdf) => mime == PDF,
        // A picture under another picture's ending is shown all the same.
        Some(Promise::Image) => IMAGES.contains(&mime),
        None => true,
    };
    if !kept {
        return Err(PaperError::NotWhatItSays);
    }
    let pages = if mime == PDF { pages_of(bytes)? } else { None };
    Ok(Paper { mime, pages })
}

fn mime_of(bytes: &[u8]) -> &'static str {
    let head = &bytes[..bytes.len().min(EDGE_BYTES)];
    if has(head, b"%PDF-") {
        return PDF;
    }
    let found = infer::get(bytes).map_or(UNKNOWN, |found| found.mime_type());
    if found == PDF { UNKNOWN } else { found }
}

fn has(bytes: &[u8], mark: &[u8]) -> bool {
    memchr::memmem::find(bytes, mark).is_some()
}

/// Pages of a PDF; `None` where the file does not say so in a way that can be read.
fn pages_of(bytes: &Arc<[u8]>) -> Result<Option<u32>, PaperError> {
    let end = &bytes[bytes.len().saturating_sub(EDGE_BYTES)..];
    if !has(end, b"%%EOF") {
        return Err(PaperError::CutOff);
    }
    let (sender, counted) = channel();
    let bytes = bytes.clone();
    let work = move || {
        // Nobody waiting any more means that it took too long.
        let _ = sender.send(catch_unwind(|| Document::load_metadata_mem(&bytes)));
    };
    let thread = std::thread::Builder::new().name("pages".into()).stack_size(STACK_BYTES);
    if thread.spawn(work).is_err() {
        return Ok(None);
    }
    let Ok(Ok(Ok(found))) = counted.recv_timeout(COUNTING) else { return Ok(None) };
    if found.encrypted && found.page_count == 0 {
        return Err(PaperError::Locked);
    }
    Ok(Some(found.page_count).filter(|pages| (1..=PAGES_MAX).contains(pages)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A PDF with a right table of places, whatever its objects say.
    fn pdf(objects: &[&str]) -> Vec<u8> {
        let mut bytes = b"%PDF-1.7\n".to_vec();
        let mut places = Vec::new();
        for (index, object) in objects.iter().enumerate() {
            places.push(bytes.len());
            bytes.extend(format!("{} 0 obj\n{object}\nendobj\n", index + 1).bytes());
        }
        let table = bytes.len();
        bytes.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
        for place in places {
            bytes.extend(format!("{place:010} 00000 n \n").bytes());
        }
        let size = objects.len() + 1;
        bytes.extend(format!("trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n").bytes());
        bytes
    }

    fn two_pages() -> Vec<u8> {
        pdf(&[
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
        ])
    }

    fn read(name: &str, bytes: impl Into<Arc<[u8]>>) -> Result<Paper, PaperError> {
        read_paper(name, &bytes.into())
    }

    #[test]
    fn the_content_says_what_a_file_is_and_the_name_does_not() {
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".as_slice();
        let cases: [(&str, &[u8], &str); 7] = [
            ("Folien", &two_pages(), PDF),
            ("Folien.docx", &two_pages(), PDF),
            ("Plakat.png", png, "image/png"),
            ("Plakat.JPG", png, "image/png"),
            ("Plakat.gif", b"GIF89a\x01\0\x01\0", "image/gif"),
            ("Plakat.webp", b"RIFF\x10\0\0\0WEBPVP8 ", "image/webp"),
            ("Notizen.txt", b"Sehr geehrte Damen und Herren", UNKNOWN),
        ];
        for (name, bytes, mime) in cases {
            assert_eq!(read(name, bytes).map(|paper| paper.mime), Ok(mime), "{name}");
        }
    }

    #[test]
    fn a_broken_promise_is_refused() {
        let cases: [(&str, &[u8], PaperError); 6] = [
            ("Folien.pdf", b"", PaperError::Empty),
            ("Folien.pdf", b"PK\x03\x04 slides", PaperError::NotWhatItSays),
            ("Folien.PDF", b"<html>%PDF", PaperError::NotWhatItSays),
            ("Plakat.png", b"MZ\x90\0", PaperError::NotWhatItSays),
            ("Plakat.jpeg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", PaperError::NotWhatItSays),
            ("Folien.pdf", &two_pages()[..200], PaperError::CutOff),
        ];
        for (name, bytes, error) in cases {
            assert_eq!(read(name, bytes), Err(error), "{name}");
        }
    }

    #[test]
    fn the_pages_of_a_pdf_are_counted() {
        assert_eq!(read("Folien.pdf", two_pages()).unwrap().pages, Some(2));
    }

    #[test]
    fn a_page_tree_that_bites_its_tail_ends_all_the_same() {
        let tail = pdf(&["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] >>"]);
        assert!(read("Kreis.pdf", tail).is_ok());
        let catalog = pdf(&["1 0 R"]);
        assert_eq!(read("Kreis.pdf", catalog).unwrap().pages, None);
    }

    #[test]
    fn a_count_that_cannot_be_is_none() {
        for count in ["-1", "0", "99999999", "9999999999999999999999"] {
            let pages = format!("<< /Type /Pages /Kids [] /Count {count} >>");
            let lie = pdf(&["<< /Type /Catalog /Pages 2 0 R >>", &pages]);
            assert_eq!(read("Viele.pdf", lie).unwrap().pages, None, "{count}");
        }
    }

    #[test]
    fn brackets_without_end_do_not_overflow() {
        for sign in ["[", "<<", "("] {
            let nested = pdf(&[&sign.repeat(1_000_000)]);
            assert_eq!(read("Tief.pdf", nested).unwrap().pages, None);
        }
    }

    proptest! {
        #[test]
        fn a_damaged_pdf_is_read_or_refused_but_never_a_panic(
            at in 0..400_usize, byte in any::<u8>(), cut in 0..60_usize,
        ) {
            let mut bytes = two_pages();
            let at = at % bytes.len();
            bytes[at] = byte;
            bytes.drain(at..(at + cut).min(bytes.len()));
            let _ = read("Folien.pdf", bytes);
        }
    }
}
