//! File names in headers: percent-encoded, because headers carry no umlauts.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What RFC 5987 lets stand in an extended value (attr-char), besides letters and digits.
const ATTRIBUTE: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'!')
    .remove(b'#')
    .remove(b'$')
    .remove(b'&')
    .remove(b'+')
    .remove(b'-')
    .remove(b'.')
    .remove(b'^')
    .remove(b'_')
    .remove(b'`')
    .remove(b'|')
    .remove(b'~');

/// Reads a name as a page encoded it; what is no UTF-8 is replaced, never refused.
pub(crate) fn decoded(name: &str) -> String {
    percent_decode_str(name).decode_utf8_lossy().into_owned()
}

/// A Content-Disposition that saves as `name`, with a plain spelling for old browsers.
pub(crate) fn attachment(name: &str) -> String {
    let plain: String = name.chars().map(|sign| if is_plain(sign) { sign } else { '_' }).collect();
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{}", utf8_percent_encode(name, ATTRIBUTE))
}

fn is_plain(sign: char) -> bool {
    sign == ' ' || (sign.is_ascii_graphic() && !matches!(sign, '"' | '\\' | '/' | '%' | ';'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_umlauts_comes_through_both_ways() {
        assert_eq!(decoded("Bewerbungen%20f%C3%BCr%20Mai.csv"), "Bewerbungen für Mai.csv");
        assert_eq!(
            attachment("Prüf;\"1\".pdf"),
            "attachment; filename=\"Pr_f__1_.pdf\"; filename*=UTF-8''Pr%C3%BCf%3B%221%22.pdf"
        );
    }
}
