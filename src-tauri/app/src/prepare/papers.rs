//! Decks, hand-outs and papers. The bytes lie in the data folder before the plan names them, so
//! that a plan never points to what is not there.

use std::str::FromStr as _;
use std::sync::Arc;

use chrono::NaiveDate;
use domain::ids::{AttachmentId, SessionId};
use domain::plan::Plan;
use domain::plan::papers::{Attachment, AttachmentKind};
use domain::record::local;

use super::edited;
use crate::documents::Document;
use crate::sessions::new_id;
use crate::wire::{Attach, Detach, OfSession, PaperState, PapersCheck, PlanView, SetPapers};
use crate::{App, Caller, Error, Result, words};

const MEGABYTE: u64 = 1024 * 1024;

pub(crate) fn set_papers(app: &App, _: &Caller, set: SetPapers) -> Result<PlanView> {
    edited(app, set.session, set.based_on, "papers", move |plan, _| {
        let required = set.required.iter().map(|code| kind(code)).collect::<Result<_>>()?;
        let deadline = words::date(set.deadline.as_deref())?;
        Ok(plan.papers.ask(required, deadline, set.size_max)?)
    })
}

fn kind(code: &str) -> Result<AttachmentKind> {
    Ok(AttachmentKind::from_code(code).ok_or(domain::Error::Invalid { field: "paper-kind" })?)
}

pub(crate) fn attach(app: &App, _: &Caller, attach: Attach) -> Result<PlanView> {
    let kind = kind(&attach.kind)?;
    let plan = editable(app, attach.session)?;
    if attach.applicant.is_some_and(|applicant| !plan.applicants.contains(&applicant)) {
        return Err(domain::Error::Unknown { what: "applicant" }.into());
    }
    let upload = app.uploaded(&attach.upload)?;
    let size = u64::try_from(upload.bytes.len()).unwrap_or(u64::MAX);
    let limit = plan.papers.size_max();
    if size > limit {
        let (size, limit) = (size.div_ceil(MEGABYTE), limit / MEGABYTE);
        return Err(Error::new("paper-too-large").with("size-mb", size).with("limit-mb", limit));
    }
    let name = words::line(&upload.name, "paper-name")?;
    let found = import::read_paper(&name, &upload.bytes).map_err(|error| refused(error, &name))?;
    let file = Attachment {
        id: AttachmentId(new_id()),
        applicant: attach.applicant,
        kind,
        mime: found.mime.to_owned(),
        size,
        pages: found.pages,
        hash: app.inner.store.put_file(&upload.bytes)?,
        received: today(app, &plan),
        name,
    };
    let view = edited(app, attach.session, attach.based_on, "attached", move |plan, _| {
        Ok(plan.papers.attach(file)?)
    })?;
    app.drop_upload(&attach.upload);
    Ok(view)
}

fn refused(error: import::PaperError, name: &str) -> Error {
    Error::new(error.code()).with("name", name)
}

/// The plan as it stands, while it may be edited: nothing is stored for a frozen one.
fn editable(app: &App, session: SessionId) -> Result<Arc<Plan>> {
    let state = app.state(session)?;
    if state.frozen.is_some() { Err(domain::Error::PlanFrozen.into()) } else { Ok(state.plan.clone()) }
}

/// Today, where the session is held.
pub(super) fn today(app: &App, plan: &Plan) -> NaiveDate {
    local(plan.head.time_zone, app.now().wall).date()
}

pub(crate) fn detach(app: &App, _: &Caller, detach: Detach) -> Result<PlanView> {
    edited(app, detach.session, detach.based_on, "detached", move |plan, _| {
        Ok(plan.papers.detach(detach.attachment)?)
    })
}

/// Reads every file and compares it with its checksum.
pub(crate) fn check_papers(app: &App, caller: &Caller, of: OfSession) -> Result<PapersCheck> {
    caller.may_see(of.session)?;
    let state = app.state(of.session)?;
    let files = state.plan.papers.attachments.iter();
    let files = files.map(|file| {
        let state = match app.inner.store.file(file.hash) {
            Ok(_) => "there",
            Err(store::Error::FileGone { .. }) => "gone",
            Err(store::Error::FileChanged { .. }) => "changed",
            Err(error) => return Err(error.into()),
        };
        Ok(PaperState { attachment: file.id, state: state.to_owned() })
    });
    Ok(PapersCheck { files: files.collect::<Result<_>>()? })
}

/// How many files of a plan are not in the data folder.
pub(super) fn lost(app: &App, plan: &Plan) -> usize {
    plan.papers.attachments.iter().filter(|file| !app.inner.store.has_file(file.hash)).count()
}

/// Refuses a plan whose files do not have the bytes any more that it names.
pub(super) fn require_whole(app: &App, plan: &Plan) -> Result<()> {
    plan.papers.attachments.iter().try_for_each(|file| bytes(app, file).map(drop))
}

fn bytes(app: &App, file: &Attachment) -> Result<Vec<u8>> {
    app.inner.store.file(file.hash).map_err(|error| match error {
        store::Error::FileGone { .. } => Error::new("paper-gone").with("name", &file.name),
        store::Error::FileChanged { .. } => Error::new("paper-changed").with("name", &file.name),
        other => other.into(),
    })
}

/// An attached file as it came, for whoever may see the plan.
pub(crate) fn paper(app: &App, session: SessionId, id: &str) -> Result<Document> {
    let id = AttachmentId::from_str(id).map_err(|_| domain::Error::Unknown { what: "attachment" })?;
    let state = app.state(session)?;
    let file = state.plan.papers.attachments.iter().find(|file| file.id == id);
    let file = file.ok_or(domain::Error::Unknown { what: "attachment" })?;
    Ok(Document { name: file.name.clone(), mime: mime(file), bytes: bytes(app, file)? })
}

/// The media type that is told to a browser: one that it may show, or none.
fn mime(file: &Attachment) -> &'static str {
    const SHOWN: [&str; 5] = ["application/pdf", "image/png", "image/jpeg", "image/webp", "image/gif"];
    SHOWN.into_iter().find(|mime| *mime == file.mime).unwrap_or(import::paper::UNKNOWN)
}
