//! What a person may choose about a file instead of leaving it to be found.

use crate::values::{DateStyle, NumberStyle};
use serde::{Deserialize, Serialize};

/// Encodings in which a text can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum TextEncoding {
    /// UTF-8, with or without a byte order mark.
    #[serde(rename = "utf-8")]
    Utf8,
    /// UTF-16, low byte first.
    #[serde(rename = "utf-16le")]
    Utf16Le,
    /// UTF-16, high byte first.
    #[serde(rename = "utf-16be")]
    Utf16Be,
    /// Windows-1252, Western European Windows.
    #[serde(rename = "windows-1252")]
    Windows1252,
    /// ISO-8859-15, Latin 9.
    #[serde(rename = "iso-8859-15")]
    Iso8859_15,
}

impl TextEncoding {
    /// All of them, in the order in which a form offers them.
    pub const ALL: [TextEncoding; 5] = [
        TextEncoding::Utf8,
        TextEncoding::Windows1252,
        TextEncoding::Iso8859_15,
        TextEncoding::Utf16Le,
        TextEncoding::Utf16Be,
    ];

    /// Stable name (WHATWG), on the wire.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            TextEncoding::Utf8 => "utf-8",
            TextEncoding::Utf16Le => "utf-16le",
            TextEncoding::Utf16Be => "utf-16be",
            TextEncoding::Windows1252 => "windows-1252",
            TextEncoding::Iso8859_15 => "iso-8859-15",
        }
    }

    /// The encoding of a stable name.
    #[must_use]
    pub fn from_code(code: &str) -> Option<TextEncoding> {
        TextEncoding::ALL.into_iter().find(|encoding| encoding.code() == code)
    }

    /// The name by which people know it; the same in every language.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            TextEncoding::Utf8 => "UTF-8",
            TextEncoding::Utf16Le => "UTF-16 LE",
            TextEncoding::Utf16Be => "UTF-16 BE",
            TextEncoding::Windows1252 => "Windows-1252",
            TextEncoding::Iso8859_15 => "ISO-8859-15",
        }
    }

    pub(super) fn codec(self) -> &'static encoding_rs::Encoding {
        match self {
            TextEncoding::Utf8 => encoding_rs::UTF_8,
            TextEncoding::Utf16Le => encoding_rs::UTF_16LE,
            TextEncoding::Utf16Be => encoding_rs::UTF_16BE,
            TextEncoding::Windows1252 => encoding_rs::WINDOWS_1252,
            TextEncoding::Iso8859_15 => encoding_rs::ISO_8859_15,
        }
    }
}

/// What stands between two cells of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Delimiter {
    /// `;`
    #[serde(rename = ";")]
    Semicolon,
    /// `,`
    #[serde(rename = ",")]
    Comma,
    /// Tabulator.
    #[serde(rename = "\t")]
    Tab,
    /// `|`
    #[serde(rename = "|")]
    Pipe,
}

impl Delimiter {
    /// All of them; where two fit equally well, the earlier one is taken.
    pub const ALL: [Delimiter; 4] = [Delimiter::Semicolon, Delimiter::Comma, Delimiter::Tab, Delimiter::Pipe];

    /// The character itself, which is its stable name too.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Delimiter::Semicolon => ";",
            Delimiter::Comma => ",",
            Delimiter::Tab => "\t",
            Delimiter::Pipe => "|",
        }
    }

    /// The delimiter of a character.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Delimiter> {
        Delimiter::ALL.into_iter().find(|delimiter| delimiter.code() == code)
    }

    pub(super) fn byte(self) -> u8 {
        match self {
            Delimiter::Semicolon => b';',
            Delimiter::Comma => b',',
            Delimiter::Tab => b'\t',
            Delimiter::Pipe => b'|',
        }
    }
}

/// Choices about a file; `None` leaves each to be found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TableChoice {
    /// Encoding of a text.
    pub encoding: Option<TextEncoding>,
    /// Delimiter of a text.
    pub delimiter: Option<Delimiter>,
    /// 1-based row of the header; 0 says that there is none.
    pub header_row: Option<u32>,
    /// Sheet of a workbook.
    pub sheet: Option<String>,
    /// How dates are written.
    pub dates: Option<DateStyle>,
    /// How amounts are written.
    pub numbers: Option<NumberStyle>,
}
