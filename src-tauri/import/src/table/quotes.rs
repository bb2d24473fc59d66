//! Stray quotation marks: one that is never closed makes a single cell of all the rows after it.

use super::choice::Delimiter;

/// Most stray marks that are mended. Each costs another look at what it swallowed.
pub(super) const MOST: usize = 20;

/// True for a record over several lines whose quotation marks do not fit: one is open at the end, or closed in the
/// middle of a cell.
pub(super) fn swallows(raw: &str, delimiter: Delimiter) -> bool {
    let raw = raw.trim_matches(['\r', '\n']);
    if !raw.contains(['\r', '\n']) {
        return false;
    }
    let mut bytes = raw.bytes().peekable();
    let (mut at_start, mut inside) = (true, false);
    while let Some(byte) = bytes.next() {
        let ends = byte == delimiter.byte() || byte == b'\n' || byte == b'\r';
        match (inside, byte) {
            (true, b'"') if bytes.peek() == Some(&b'"') => {
                bytes.next();
            }
            (true, b'"') => {
                inside = false;
                let fits = |next: &u8| *next == delimiter.byte() || matches!(next, b'\n' | b'\r' | b' ');
                if !bytes.peek().is_none_or(fits) {
                    return true;
                }
            }
            (true, _) => {}
            (false, b'"') if at_start => inside = true,
            (false, _) => at_start = ends,
        }
        if inside {
            at_start = false;
        }
    }
    inside
}

/// The first line of a record that is not blank, and how many bytes it is with what stands before it and its end.
pub(super) fn first_line(raw: &str) -> (&str, usize) {
    let before = raw.len() - raw.trim_start_matches(['\r', '\n']).len();
    let rest = raw.get(before..).unwrap_or_default();
    let end = rest.find(['\r', '\n']).unwrap_or(rest.len());
    let (line, after) = rest.split_at(end);
    let ending = if after.starts_with("\r\n") { 2 } else { after.len().min(1) };
    (line, before + end + ending)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_that_fit_are_left_alone() {
        for raw in ["a;\"b\nc\";d\n", "\"a \"\"x\"\"\nb\";c", "19\" Rack;b", "\"open;b", "\"a\nb\" ;c"] {
            assert!(!swallows(raw, Delimiter::Semicolon), "{raw}");
        }
        for raw in ["\"a;b\nc;d\n", "\"a;b\n\"c\";d\n", "x;\"y\nz"] {
            assert!(swallows(raw, Delimiter::Semicolon), "{raw}");
        }
    }

    #[test]
    fn the_first_line_is_counted_with_its_end() {
        assert_eq!(first_line("\n\na;b\r\nc"), ("a;b", 7));
        assert_eq!(first_line("a;b"), ("a;b", 3));
    }
}
