//! Makes any text safe to set: what has no glyph, cannot break or could turn the reading
//! direction round is replaced by what the reader can see.
//!
//! PDF/A forbids a glyph that is missing and a character from the private use area, and a
//! document must come out whatever a name contains. Text stays data: nothing here knows
//! about markup, because the template never reads text as markup.

use typst::text::Font;
use unicode_normalization::UnicodeNormalization as _;
use unicode_segmentation::UnicodeSegmentation as _;

/// Stands for a character that no built-in typeface has. Fira Sans has it in every weight.
pub(crate) const MISSING: char = '▯';

/// Longest run without a place to break that is left to hyphenation.
const RUN_MAX: usize = 40;
/// Longest run with digits or signs in it, which hyphenation does not help with.
const MIXED_RUN_MAX: usize = 18;
/// Signs after which an address may be broken.
const SEPARATORS: [char; 9] = ['@', '.', '/', '-', '_', ',', ';', '&', '?'];
/// A place to break that shows nothing.
const BREAK: char = '\u{200b}';
/// A place to break is put after so many characters of a longer run.
const BREAK_EVERY: usize = 10;

/// The text as it can be set with these typefaces.
pub(crate) fn fit(text: &str, fonts: &[Font]) -> String {
    let composed: String = text.nfc().collect();
    let mut shown = String::with_capacity(composed.len());
    for cluster in composed.graphemes(true) {
        push_cluster(&mut shown, cluster, fonts);
    }
    breakable(&shown)
}

/// One thing that a reader sees as one character: wholly from one typeface, or replaced.
fn push_cluster(shown: &mut String, cluster: &str, fonts: &[Font]) {
    if cluster.contains(['\n', '\r', '\u{2028}', '\u{2029}', '\u{b}', '\u{c}', '\u{85}']) {
        shown.push('\n');
        return;
    }
    let visible: String = cluster.chars().filter(|c| !is_silent(*c)).collect();
    let covered = |font: &Font| visible.chars().all(|c| font.info().coverage.contains(u32::from(c)));
    match visible.as_str() {
        "" => {}
        "\t" | "\u{202f}" => shown.push('\u{a0}'),
        _ if visible.chars().any(is_private) => shown.push(MISSING),
        _ if fonts.iter().any(covered) => shown.push_str(&visible),
        _ if visible.chars().all(char::is_whitespace) => shown.push(' '),
        _ => shown.push(MISSING),
    }
}

/// Characters that show nothing: controls, marks of direction (they could make a name read
/// as another), joiners and variation selectors.
fn is_silent(c: char) -> bool {
    let code = u32::from(c);
    (c.is_control() && c != '\t')
        || matches!(code, 0xad | 0x34f | 0x61c | 0x180e | 0x200b..=0x200f | 0x202a..=0x202e | 0x2060..=0x206f)
        || matches!(code, 0xfe00..=0xfe0f | 0xfeff | 0xfff0..=0xfffb | 0xe0000..=0xe0fff)
}

/// Private use areas and noncharacters, which PDF/A does not let stand for text.
fn is_private(c: char) -> bool {
    let code = u32::from(c);
    matches!(code, 0xe000..=0xf8ff | 0xf0000..=0x10_ffff | 0xfdd0..=0xfdef) || code & 0xfffe == 0xfffe
}

/// Puts places to break into runs that are longer than a column can be: after the signs of
/// addresses where there are any, within what lies between them only where that is too long.
fn breakable(text: &str) -> String {
    let mut whole = String::with_capacity(text.len());
    for run in text.split_inclusive(char::is_whitespace) {
        if run.graphemes(true).count() <= longest(run) {
            whole.push_str(run);
            continue;
        }
        for (index, part) in run.split_inclusive(SEPARATORS).enumerate() {
            if index > 0 {
                whole.push(BREAK);
            }
            push_broken(&mut whole, part);
        }
    }
    whole
}

/// How long a run may be without a place to break.
fn longest(run: &str) -> usize {
    let word = run.trim_matches(|c: char| !c.is_alphabetic());
    if word.chars().all(char::is_alphabetic) { RUN_MAX } else { MIXED_RUN_MAX }
}

fn push_broken(whole: &mut String, part: &str) {
    let clusters: Vec<&str> = part.graphemes(true).collect();
    let long = clusters.len() > longest(part);
    for (index, cluster) in clusters.into_iter().enumerate() {
        if long && index > 0 && index % BREAK_EVERY == 0 {
            whole.push(BREAK);
        }
        whole.push_str(cluster);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::typeset::fonts;

    fn fitted(text: &str) -> String {
        fit(text, fonts())
    }

    #[test]
    fn ordinary_names_stay_as_they_are() {
        for name in
            ["Baufeld Digital UG (haftungsbeschränkt)", "Leyla Yıldız", "Müller & Co. #1 *x*", "Ελλάς Ж"]
        {
            assert_eq!(fitted(name), name);
        }
        assert_eq!(fitted("Mu\u{308}ller"), "Müller");
    }

    #[test]
    fn what_no_typeface_has_is_shown_as_a_box() {
        assert_eq!(fitted("A 🚀 b"), "A ▯ b");
        assert_eq!(fitted("👩‍👩‍👧!"), "▯!");
        assert_eq!(fitted("مرحبا"), "▯▯▯▯▯");
        assert_eq!(fitted("x\u{e000}\u{ffff}"), "x▯▯");
    }

    #[test]
    fn nothing_turns_the_direction_round() {
        assert_eq!(fitted("ab\u{202e}cd\u{0}\u{200f}"), "abcd");
        assert_eq!(fitted("a\r\nb\tc"), "a\nb\u{a0}c");
    }

    #[test]
    fn a_long_run_can_break() {
        let long = fitted(&"x".repeat(10_000));
        assert_eq!(long.split('\u{200b}').map(str::len).max(), Some(BREAK_EVERY));
        let address = fitted("datenschutz@musterstadt.example");
        assert_eq!(address, "datenschutz@\u{200b}musterstadt.\u{200b}example");
        assert!(!fitted("Rechtsschutzversicherungsgesellschaften").contains('\u{200b}'));
    }
}
