//! Bytes become text, strictly: a byte that the encoding does not have is an error, never a `�` in somebody's name.
//!
//! Finding goes byte order mark, UTF-16 by its zero bytes, UTF-8 if it is valid, else Windows-1252. No statistics:
//! on short lists of names they guess worse than this order does.

use super::TextEncoding;
use crate::error::{FileKind, TableError};

/// Decodes in the chosen encoding, or in the one found.
pub(super) fn decode(
    bytes: &[u8],
    chosen: Option<TextEncoding>,
) -> Result<(TextEncoding, String), TableError> {
    let marked = byte_order_mark(bytes);
    let encoding = chosen.or(marked).unwrap_or_else(|| find(bytes));
    let wrong = TableError::WrongEncoding { encoding };
    let body = match marked {
        Some(mark) if mark == encoding => bytes.get(mark_len(mark)..).unwrap_or_default(),
        _ => bytes,
    };
    let text = encoding
        .codec()
        .decode_without_bom_handling_and_without_replacement(body)
        .ok_or(wrong.clone())?
        .into_owned();
    if is_full_of_zeros(&text) {
        return Err(match chosen {
            Some(_) => wrong,
            None => TableError::NotATable { kind: FileKind::Binary },
        });
    }
    if is_binary(&text) {
        return Err(TableError::NotATable { kind: FileKind::Binary });
    }
    // The places that Windows-1252 leaves open decode to C1 controls, which nobody types.
    if text.contains(|c| matches!(c, '\u{80}'..='\u{84}' | '\u{86}'..='\u{9F}')) {
        return Err(wrong);
    }
    Ok((encoding, text))
}

pub(super) fn byte_order_mark(bytes: &[u8]) -> Option<TextEncoding> {
    match bytes {
        [0xEF, 0xBB, 0xBF, ..] => Some(TextEncoding::Utf8),
        [0xFF, 0xFE, ..] => Some(TextEncoding::Utf16Le),
        [0xFE, 0xFF, ..] => Some(TextEncoding::Utf16Be),
        _ => None,
    }
}

fn mark_len(encoding: TextEncoding) -> usize {
    if encoding == TextEncoding::Utf8 { 3 } else { 2 }
}

fn find(bytes: &[u8]) -> TextEncoding {
    if let Some(utf16) = find_utf16(bytes) {
        return utf16;
    }
    if std::str::from_utf8(bytes).is_ok() {
        return TextEncoding::Utf8;
    }
    // 0xA4 is € in ISO-8859-15 and a sign that nobody uses in Windows-1252; 0x80 to 0x9F are letters and quotation
    // marks in Windows-1252 only.
    let has_euro = bytes.contains(&0xA4);
    let has_windows = bytes.iter().any(|b| (0x80..=0x9F).contains(b));
    if has_euro && !has_windows { TextEncoding::Iso8859_15 } else { TextEncoding::Windows1252 }
}

/// European text in UTF-16 has a zero in nearly every second byte, always on the same side.
fn find_utf16(bytes: &[u8]) -> Option<TextEncoding> {
    let sample = bytes.get(..bytes.len().min(4096))?;
    let pairs = sample.len() / 2;
    if pairs < 2 || bytes.len() % 2 == 1 {
        return None;
    }
    let zeros = |side: usize| sample.iter().skip(side).step_by(2).filter(|b| **b == 0).count();
    let (high_first, low_first) = (zeros(0), zeros(1));
    if low_first * 10 >= pairs * 7 && high_first * 20 <= pairs {
        Some(TextEncoding::Utf16Le)
    } else if high_first * 10 >= pairs * 7 && low_first * 20 <= pairs {
        Some(TextEncoding::Utf16Be)
    } else {
        None
    }
}

/// A text in another encoding, or none. A stray zero in a long list is one cell's fault and is named there.
fn is_full_of_zeros(text: &str) -> bool {
    let zeros = memchr::memchr_iter(0, text.as_bytes()).count();
    zeros > 2 && zeros > text.len() / 1000
}

/// More control characters than a stray one or two in a long list: not text.
fn is_binary(text: &str) -> bool {
    let strange = |c: &char| *c < ' ' && !matches!(c, '\n' | '\r' | '\t');
    let controls = text.chars().filter(strange).count();
    controls > 2 && controls > text.len() / 1000
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn utf16(text: &str, big: bool) -> Vec<u8> {
        let bytes = |u: u16| if big { u.to_be_bytes() } else { u.to_le_bytes() };
        text.encode_utf16().flat_map(bytes).collect()
    }

    fn found(bytes: &[u8]) -> (TextEncoding, String) {
        decode(bytes, None).unwrap()
    }

    #[test]
    fn encodings_are_found_with_and_without_mark() {
        let text = "Firma;Ort\nAktenlotse;Köln";
        assert_eq!(found(text.as_bytes()), (TextEncoding::Utf8, text.into()));
        assert_eq!(found(format!("\u{FEFF}{text}").as_bytes()), (TextEncoding::Utf8, text.into()));
        for (big, encoding) in [(false, TextEncoding::Utf16Le), (true, TextEncoding::Utf16Be)] {
            assert_eq!(found(&utf16(text, big)), (encoding, text.into()));
            assert_eq!(found(&utf16(&format!("\u{FEFF}{text}"), big)), (encoding, text.into()));
        }
        assert_eq!(found(b"K\xF6ln; 5 \x80"), (TextEncoding::Windows1252, "Köln; 5 €".into()));
        assert_eq!(found(b"K\xF6ln; 5 \xA4"), (TextEncoding::Iso8859_15, "Köln; 5 €".into()));
    }

    #[test]
    fn a_wrong_choice_is_said() {
        let refused = decode(b"K\xF6ln", Some(TextEncoding::Utf8));
        assert_eq!(refused, Err(TableError::WrongEncoding { encoding: TextEncoding::Utf8 }));
        let encoding = TextEncoding::Windows1252;
        let refused = decode(&utf16("Köln", false), Some(encoding));
        assert_eq!(refused, Err(TableError::WrongEncoding { encoding }));
        let encoding = TextEncoding::Utf16Le;
        let refused = decode(b"K\xF6ln\x00\xD8!", Some(encoding));
        assert_eq!(refused, Err(TableError::WrongEncoding { encoding }));
    }

    #[test]
    fn a_dos_code_page_is_not_taken_for_windows() {
        let encoding = TextEncoding::Windows1252;
        let refused = decode(b"M\x81ller;K\x94ln", None);
        assert_eq!(refused, Err(TableError::WrongEncoding { encoding }));
    }

    #[test]
    fn bytes_that_are_no_text_are_no_table() {
        let binary = Err(TableError::NotATable { kind: FileKind::Binary });
        assert_eq!(decode(b"a\0;b\0c;d\0\0", None), binary);
        assert!(decode(b"a;b\0c;d", None).is_ok(), "one zero is the fault of one cell");
        assert_eq!(decode(b"\x01\x02\x03\x04abc", None), binary);
    }
}
