//! Record → bytes: the minutes as PDF, their pages for the screen, the results as CSV; and
//! before the day the printed matter and the calendar.
//!
//! One module a format. Knows how a document looks and which words stand in it; must not
//! know where it is saved, who asked for it or what time it is: the same record gives the
//! same bytes on every machine. Templates, typefaces and words are built in from `assets/`.

mod blocks;
mod calendar;
mod error;
mod file_name;
mod fit;
mod language;
mod minutes;
mod pages;
mod paper;
mod printed;
mod results_csv;
mod typeset;
mod words;

#[cfg(test)]
mod sample;

pub use calendar::Calendar;
pub use error::ReportError;
pub use file_name::{Document, PrintedFile, file_name, printed_file_name};
pub use language::Language;
pub use minutes::{attendance_in_words, incident_sentence, minutes_pdf};
pub use pages::{minutes_page_count, minutes_pages};
pub use printed::{Printed, Printing, Recipient};
pub use results_csv::{CsvDialect, results_csv};
pub use typeset::Picture;
