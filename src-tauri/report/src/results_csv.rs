//! The official result as a table for other programs, in two dialects.
//!
//! Names come from strangers, so no cell may start a formula in a spreadsheet.

use domain::record::{Record, ResultRow, ResultTable};

use crate::minutes::remark;
use crate::words::Words;
use crate::{Language, ReportError};

/// How the table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CsvDialect {
    /// RFC 4180: comma, decimal point, UTF-8 without a byte order mark.
    Rfc4180,
    /// What a German Excel opens by double click: semicolon, decimal comma, byte order mark.
    German,
}

impl CsvDialect {
    const fn delimiter(self) -> u8 {
        match self {
            Self::Rfc4180 => b',',
            Self::German => b';',
        }
    }

    /// A number written with a full stop, as this dialect writes it.
    fn number(self, plain: &str) -> String {
        match self {
            Self::Rfc4180 => plain.to_owned(),
            Self::German => plain.replace('.', ","),
        }
    }
}

/// The official result as CSV, one row an applicant, best first. Lines end with CR LF.
///
/// # Errors
/// [`ReportError::NoRanking`] where the purpose forbids points and ranks,
/// [`ReportError::NoResult`] while scoring is open.
pub fn results_csv(record: &Record, dialect: CsvDialect, language: Language) -> Result<Vec<u8>, ReportError> {
    if record.head.purpose.is_some_and(|purpose| !purpose.is_scored()) {
        return Err(ReportError::NoRanking);
    }
    let result = record.result.as_ref().ok_or(ReportError::NoResult)?;
    let words = Words::new(language);
    let mut bytes = Vec::new();
    if dialect == CsvDialect::German {
        bytes.extend_from_slice("\u{feff}".as_bytes());
    }
    let mut writer = csv::WriterBuilder::new()
        .delimiter(dialect.delimiter())
        .terminator(csv::Terminator::CRLF)
        .from_writer(bytes);
    writer.write_record(head(result, &words))?;
    for row in &result.rows {
        writer.write_record(cells(result, row, dialect, &words))?;
    }
    writer.into_inner().map_err(|error| ReportError::Table { reason: error.error().to_string() })
}

fn head(result: &ResultTable, words: &Words) -> Vec<String> {
    let fixed =
        ["rank", "name", "points", "numerator", "denominator", "counted", "recused", "missing", "remark"]
            .map(|column| words.word(&format!("report-csv-{column}")));
    let criteria = result.criteria.iter().map(|(name, ..)| {
        harmless(&words.say("report-csv-criterion", &[("criterion", name.as_str().into())]))
    });
    let parts = parts(result).into_iter().map(|column| words.word(&format!("report-csv-{column}")));
    fixed.into_iter().chain(criteria).chain(parts).collect()
}

/// Columns for what points consist of beside the ballots, where the rules name it.
fn parts(result: &ResultTable) -> Vec<&'static str> {
    let columns = [
        ("own", result.carried.is_some() || result.deduction.is_some()),
        ("carried", result.carried.is_some()),
        ("deducted", result.deduction.is_some()),
    ];
    columns.into_iter().filter_map(|(column, named)| named.then_some(column)).collect()
}

fn cells(result: &ResultTable, row: &ResultRow, dialect: CsvDialect, words: &Words) -> Vec<String> {
    let number = |plain: Option<&String>| plain.map(|plain| dialect.number(plain)).unwrap_or_default();
    // Two columns, because a spreadsheet takes "7/2" for the seventh of February.
    let fraction = row.exact.as_deref().unwrap_or_default();
    let whole = (fraction, if fraction.is_empty() { "" } else { "1" });
    let (numerator, denominator) = fraction.split_once('/').unwrap_or(whole);
    let fixed = [
        row.rank.map(|rank| rank.to_string()).unwrap_or_default(),
        harmless(&row.name),
        number(row.points.as_ref()),
        numerator.to_owned(),
        denominator.to_owned(),
        row.counted.to_string(),
        row.recused.to_string(),
        row.missing.to_string(),
        harmless(&remark(row, words)),
    ];
    let means = row.criteria.iter().map(|mean| number(mean.as_ref()));
    let parts = parts(result).into_iter().map(|column| match column {
        "own" => number(row.own.as_ref()),
        "carried" => number(row.carried.as_ref()),
        _ => number(row.deducted.as_ref()),
    });
    fixed.into_iter().chain(means).chain(parts).collect()
}

/// A text that no spreadsheet takes for a formula. A text that is nothing but a negative
/// number stays as it is.
fn harmless(text: &str) -> String {
    let first = text.trim_start_matches([' ', '\u{a0}', '\u{feff}']).chars().next();
    let dangerous = matches!(
        first,
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '\u{ff1d}' | '\u{ff0b}' | '\u{ff0d}' | '\u{ff20}')
    );
    if dangerous && !is_number(text) { format!("'{text}") } else { text.to_owned() }
}

fn is_number(text: &str) -> bool {
    let Some(digits) = text.strip_prefix('-') else { return false };
    let (whole, part) = digits.split_once(['.', ',']).unwrap_or((digits, "0"));
    [whole, part].iter().all(|run| !run.is_empty() && run.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use domain::plan::Purpose;
    use domain::plan::rules::Deduction;
    use rust_decimal::Decimal;

    use super::*;
    use crate::sample;

    fn text(record: &Record, dialect: CsvDialect) -> String {
        String::from_utf8(results_csv(record, dialect, Language::De).unwrap()).unwrap()
    }

    #[test]
    fn rfc_4180_has_commas_points_and_no_mark() {
        let text = text(&sample::contest(), CsvDialect::Rfc4180);
        let lines: Vec<&str> = text.split("\r\n").collect();
        assert_eq!(
            lines[0],
            "Rang,Bewerbung,Punkte,Punkte als Bruch: Zähler,Punkte als Bruch: Nenner,Gezählte Bewertungen,Befangen,Fehlende Bewertungen,\
             Bemerkung,Mittel: Problemverständnis und Bedarf,Mittel: Lösungsansatz,\
             Mittel: Umsetzbarkeit in der Verwaltung,Mittel: Datenschutz und Informationssicherheit,\
             Mittel: Wirtschaftlichkeit"
        );
        assert_eq!(lines[1], "1,Aktenlotse GmbH,4.32,108,25,5,0,0,,4.32,4.32,4.32,4.32,4.32");
        assert_eq!(lines.last(), Some(&""));
        assert!(!text.replace("\r\n", "").contains('\n'));
    }

    #[test]
    fn german_has_semicolons_commas_and_a_mark() {
        let text = text(&sample::contest(), CsvDialect::German);
        assert!(text.starts_with("\u{feff}Rang;Bewerbung;"));
        assert!(text.contains("\r\n1;Aktenlotse GmbH;4,32;108;25;5;0;0;;4,32;"));
        assert!(text.contains("\r\n;Schwerlastwege GmbH;2,72;68;25;5;0;0;unter Mindestwert;"));
    }

    #[test]
    fn what_was_carried_and_deducted_has_columns_of_its_own() {
        let mut record = sample::contest();
        let table = record.result.as_mut().unwrap();
        table.carried = Some(Decimal::from(30));
        table.deduction = Some(Deduction { per_ms: 30_000, points: Decimal::new(25, 2), criterion: None });
        (table.rows[0].carried, table.rows[0].deducted) = (Some("4.00".into()), Some("0.25".into()));
        let text = text(&record, CsvDialect::German);
        let lines: Vec<&str> = text.split("\r\n").collect();
        assert!(lines[0].ends_with(";Eigenes Mittel;Vorstufe;Abzug"), "{}", lines[0]);
        assert!(lines[1].ends_with(";4,32;4,00;0,25"), "{}", lines[1]);
    }

    #[test]
    fn no_cell_starts_a_formula() {
        for text in ["=1+1", "+49 431", "-cmd", "@sum", "\t=1", "\r=1", "  =1", "＝1", "-1-1", "-"] {
            assert_eq!(harmless(text), format!("'{text}"));
        }
        for text in ["-5", "-3,88", "-3.88", "Aktenlotse", "", "a=b"] {
            assert_eq!(harmless(text), text);
        }
        let mut record = sample::contest();
        let table = record.result.as_mut().unwrap();
        table.rows[0].name = "=HYPERLINK(\"x\")".to_owned();
        table.rows[1].points = Some("-1.50".to_owned());
        let text = text(&record, CsvDialect::Rfc4180);
        assert!(text.contains("1,\"'=HYPERLINK(\"\"x\"\")\","));
        assert!(text.contains(",-1.50,"));
    }

    #[test]
    fn a_market_sounding_has_no_table_of_ranks() {
        let mut record = sample::contest();
        record.head.purpose = Some(Purpose::MarketSounding);
        let refused = results_csv(&record, CsvDialect::German, Language::De);
        assert_eq!(refused, Err(ReportError::NoRanking));
        record.head.purpose = Some(Purpose::IdeasContest);
        record.result = None;
        let refused = results_csv(&record, CsvDialect::German, Language::De);
        assert_eq!(refused, Err(ReportError::NoResult));
    }
}
