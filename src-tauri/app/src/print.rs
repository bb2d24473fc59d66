//! Printed matter of the preparation: what can be printed, its pages, the calendar.

use domain::directory::Logo;
use domain::ids::{OfficeId, SessionId};
use domain::record::Prepared;
use report::{Calendar, Picture, Printed, PrintedFile, Printing, Recipient, printed_file_name};
use uuid::Uuid;

use crate::document::{Document, language};
use crate::settings::retention_years;
use crate::wire::{DocumentRequest, OfSession, PagesView, PrintView, PrintedFor, PrintedView};
use crate::{App, Caller, Error, Result};

/// What the name of a paper begins with, so that it is never taken for one of the record.
const PAPER: &str = "print_";
/// Names of the calendar files.
const CALENDAR: &str = "calendar";
const CALENDAR_PITCHES: &str = "calendar_pitches";
/// A letter that is for nobody by name.
const NOBODY: &str = "nobody";

/// A session as its papers need it.
struct Desk {
    prepared: Prepared,
    /// Rises with every revision; undo makes none, and the later stamp then counts.
    sequence: u64,
    seq: u64,
    revision: u64,
    logo: Option<Picture>,
    retention_years: u32,
}

fn desk(app: &App, session: SessionId) -> Result<Desk> {
    let (state, directory) = app.with_names(session)?;
    let (guests, revisions, history, years) = app.inner.store.read(|reading| {
        let guests = reading.guests(session)?;
        let revisions = reading.plan_revisions(session)?;
        Ok::<_, Error>((guests, revisions, reading.plan_history(session)?, retention_years(reading)?))
    })?;
    let prepared = Prepared::derive(&state, &directory, &guests, &app.now());
    let host = |id: OfficeId| directory.office(id).and_then(|office| office.logo.as_ref());
    let logo = state.plan.head.office.and_then(host).and_then(|logo| picture(app, logo));
    Ok(Desk {
        prepared,
        sequence: revisions.iter().map(|revision| revision.number).max().unwrap_or(history.current),
        seq: state.seq(),
        revision: history.current,
        logo,
        retention_years: years,
    })
}

/// A logo whose file is gone is no reason to print nothing.
fn picture(app: &App, logo: &Logo) -> Option<Picture> {
    let bytes = app.inner.store.file(logo.hash).ok()?;
    Some(Picture { bytes, mime: logo.mime.clone(), alt: logo.alt.clone() })
}

pub(crate) fn view(app: &App, caller: &Caller, of: OfSession) -> Result<PrintView> {
    caller.may_see(of.session)?;
    let desk = desk(app, of.session)?;
    let prepared = &desk.prepared;
    let shown = |id: Uuid, name: &str| PrintedFor { id: id.to_string(), name: name.to_owned() };
    let papers = Printed::ALL.into_iter().map(|printed| paper(prepared, printed));
    Ok(PrintView {
        session: of.session,
        seq: desk.seq,
        revision: desk.revision,
        documents: papers.chain(calendars(prepared)).collect(),
        applicants: prepared.applicants.iter().map(|found| shown(found.id.0, &found.name)).collect(),
        panel: prepared.panel.iter().map(|found| shown(found.id.0, &found.name)).collect(),
    })
}

fn paper(prepared: &Prepared, printed: Printed) -> PrintedView {
    let why = printed.why_not(prepared);
    let standing = match why {
        Some(_) => "unavailable",
        None if !prepared.is_draft() => "final",
        None if printed.is_draft(prepared) => "draft",
        None => "ready",
    };
    let each = match printed {
        Printed::Invitation => Some("applicant"),
        Printed::Declarations => Some("person"),
        _ => None,
    };
    PrintedView {
        document: format!("{PAPER}{}", printed.code()),
        state: standing.to_owned(),
        why: why.map(str::to_owned),
        count: printed.count(prepared),
        each: each.map(str::to_owned),
    }
}

fn calendars(prepared: &Prepared) -> [PrintedView; 2] {
    let dated = prepared.head.starts.is_some();
    let pitches = prepared.agenda.iter().filter(|row| row.applicant.is_some()).count();
    let of = |document: &str, count: usize, each: Option<&str>| {
        let why = match (dated, count) {
            (false, _) => Some("no-date"),
            (true, 0) => Some("no-applicants"),
            (true, _) => None,
        };
        let ready = if prepared.is_draft() { "ready" } else { "final" };
        PrintedView {
            document: document.to_owned(),
            state: if why.is_some() { "unavailable" } else { ready }.to_owned(),
            why: why.map(str::to_owned),
            count,
            each: each.map(str::to_owned),
        }
    };
    [of(CALENDAR, 1, None), of(CALENDAR_PITCHES, pitches, Some("applicant"))]
}

/// The pages of a paper.
pub(crate) fn pages(app: &App, caller: &Caller, request: DocumentRequest) -> Result<PagesView> {
    caller.may_see(request.session)?;
    let printed = asked(&request.document).ok_or(domain::Error::Unknown { what: "document" })?;
    let desk = desk(app, request.session)?;
    let pages = printing(&desk, printed, &request)?.pages()?;
    Ok(PagesView { seq: desk.seq, pages })
}

/// A paper or calendar file; `None` where the name is of another family.
pub(crate) fn document(app: &App, request: &DocumentRequest) -> Result<Option<Document>> {
    if let Some(printed) = asked(&request.document) {
        let desk = desk(app, request.session)?;
        let bytes = printing(&desk, printed, request)?.pdf()?;
        let name = name(&desk, PrintedFile::Paper(printed), request)?;
        return Ok(Some(Document { name, mime: "application/pdf", bytes }));
    }
    if [CALENDAR, CALENDAR_PITCHES].contains(&request.document.as_str()) {
        return calendar(app, request).map(Some);
    }
    Ok(None)
}

fn asked(document: &str) -> Option<Printed> {
    document.strip_prefix(PAPER).and_then(Printed::from_code)
}

/// The order to print, refused while something is missing.
fn printing<'a>(desk: &'a Desk, printed: Printed, request: &DocumentRequest) -> Result<Printing<'a>> {
    if printed.why_not(&desk.prepared).is_some() {
        return Err(Error::new("print-not-yet"));
    }
    Ok(Printing {
        prepared: &desk.prepared,
        printed,
        recipient: recipient(&desk.prepared, request)?,
        language: language(&request.language)?,
        logo: desk.logo.as_ref(),
        retention_years: Some(desk.retention_years),
    })
}

/// For whom it is; a stranger gets nothing, and nobody gets another's.
fn recipient(prepared: &Prepared, request: &DocumentRequest) -> Result<Recipient> {
    match request.recipient.as_deref() {
        None | Some("") => Ok(Recipient::Everyone),
        Some(NOBODY) => Ok(Recipient::Nobody),
        Some(id) => {
            let unknown = domain::Error::Unknown { what: "recipient" };
            let id = Uuid::parse_str(id).map_err(|_| unknown.clone())?;
            named(prepared, id).ok_or(unknown)?;
            Ok(Recipient::One(id))
        }
    }
}

fn named(prepared: &Prepared, id: Uuid) -> Option<&str> {
    let applicants = prepared.applicants.iter().map(|found| (found.id.0, found.name.as_str()));
    let panel = prepared.panel.iter().map(|found| (found.id.0, found.name.as_str()));
    applicants.chain(panel).find(|(of, _)| *of == id).map(|(_, name)| name)
}

fn calendar(app: &App, request: &DocumentRequest) -> Result<Document> {
    let desk = desk(app, request.session)?;
    let calendar = Calendar {
        prepared: &desk.prepared,
        session: request.session,
        sequence: desk.sequence,
        language: language(&request.language)?,
    };
    let (bytes, file) = if request.document == CALENDAR {
        (calendar.session(), PrintedFile::Calendar)
    } else {
        (calendar.pitches(recipient(&desk.prepared, request)?), PrintedFile::CalendarPitches)
    };
    let bytes = bytes.ok_or(Error::new("print-not-yet"))?;
    let name = name(&desk, file, request)?;
    Ok(Document { name, mime: "text/calendar; charset=utf-8", bytes })
}

fn name(desk: &Desk, file: PrintedFile, request: &DocumentRequest) -> Result<String> {
    let whose = match recipient(&desk.prepared, request)? {
        Recipient::One(id) => named(&desk.prepared, id),
        Recipient::Everyone | Recipient::Nobody => None,
    };
    Ok(printed_file_name(&desk.prepared, file, whose, language(&request.language)?))
}
