//! What bytes say about being a picture: PNG and JPEG, by their parts and never by their name.
//!
//! Goes through the parts from the first to the last, so that something else that only begins
//! like a picture is refused. Decodes nothing.

/// A picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Picture {
    pub(super) mime: &'static str,
    pub(super) width: u32,
    pub(super) height: u32,
}

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The picture that these bytes are.
pub(super) fn look(bytes: &[u8]) -> Option<Picture> {
    match bytes.strip_prefix(PNG) {
        Some(chunks) => png(chunks),
        None => jpeg(bytes.strip_prefix(&[0xff, 0xd8])?),
    }
}

/// Length, kind, content and checksum, from IHDR to IEND and nothing after it.
fn png(mut rest: &[u8]) -> Option<Picture> {
    let header = rest.get(8..16).filter(|_| rest.get(4..8) == Some(b"IHDR"))?;
    let (width, height) = (number(&header[..4])?, number(&header[4..])?);
    let mut data = false;
    loop {
        let length = usize::try_from(number(rest.get(..4)?)?).ok()?;
        let kind = rest.get(4..8)?;
        data |= kind == b"IDAT";
        let last = kind == b"IEND";
        rest = rest.get(length.checked_add(12)?..)?;
        if last {
            let mime = "image/png";
            return (data && rest.is_empty()).then_some(Picture { mime, width, height });
        }
    }
}

/// Segments up to the scan, which runs to the end marker.
fn jpeg(mut rest: &[u8]) -> Option<Picture> {
    let mut size = None;
    loop {
        let (&[0xff, marker], after) = rest.split_first_chunk()? else { return None };
        let length = usize::from(u16::from_be_bytes(*after.first_chunk()?));
        let segment = after.get(2..length)?;
        // Start of frame, of whichever coding; the three others of this row are tables.
        if matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc) {
            let [height, width] = [segment.get(1..3)?, segment.get(3..5)?]
                .map(|two| u32::from(two[0]) << 8 | u32::from(two[1]));
            size = Some((width, height));
        }
        rest = after.get(length..)?;
        if marker == 0xda {
            let (width, height) = size?;
            let ends = rest.strip_suffix(&[0xff, 0xd9]).is_some_and(|scan| !scan.is_empty());
            return ends.then_some(Picture { mime: "image/jpeg", width, height });
        }
    }
}

fn number(four: &[u8]) -> Option<u32> {
    Some(u32::from_be_bytes(four.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chunk(kind: &[u8; 4], content: &[u8]) -> Vec<u8> {
        let length = u32::try_from(content.len()).unwrap().to_be_bytes();
        [&length[..], kind, content, &[0; 4]].concat()
    }

    fn a_png() -> Vec<u8> {
        let header = [&3_u32.to_be_bytes()[..], &2_u32.to_be_bytes(), &[8, 6, 0, 0, 0]].concat();
        [PNG.to_vec(), chunk(b"IHDR", &header), chunk(b"IDAT", b"data"), chunk(b"IEND", b"")].concat()
    }

    fn a_jpeg() -> Vec<u8> {
        let frame = [0xff, 0xc0, 0, 11, 8, 0, 2, 0, 3, 1, 1, 0x11, 0];
        let scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 1, 2, 3];
        [&[0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0][..], &frame, &scan, &[0xff, 0xd9]].concat()
    }

    #[test]
    fn a_picture_is_known_by_its_parts() {
        let (width, height) = (3, 2);
        assert_eq!(look(&a_png()), Some(Picture { mime: "image/png", width, height }));
        assert_eq!(look(&a_jpeg()), Some(Picture { mime: "image/jpeg", width, height }));
    }

    #[test]
    fn whatever_is_cut_short_or_goes_on_behind_is_none() {
        for whole in [a_png(), a_jpeg()] {
            for length in 0..whole.len() {
                assert_eq!(look(&whole[..length]), None, "{length}");
            }
            assert_eq!(look(&[whole, b"<script>".to_vec()].concat()), None);
        }
    }

    #[test]
    fn a_drawing_with_a_script_and_a_length_beyond_the_end_are_none() {
        assert_eq!(look(b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"), None);
        assert_eq!(look(&[PNG, &[0xff; 40]].concat()), None);
        assert_eq!(look(&[0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0]), None);
    }
}
