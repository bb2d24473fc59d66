//! How the stage looks: kept beside the session, outside of the log. Also what the stage may
//! read beside its view: the deck of whoever pitches or is next, and the logo of the house.

use domain::directory::Office;
use domain::ids::{AttachmentId, ItemId, SessionId};
use domain::plan::agenda::PhaseKind;
use domain::plan::papers::{Attachment, AttachmentKind};
use domain::session::State;
use domain::session::decide::MESSAGE_MAX;

use super::timer::phase_of;
use crate::documents::Document;
use crate::lookup::done;
use crate::wire::{
    Changed, DocumentRequest, Done, OfSession, SayOnStage, SetStageLook, StageChoice, StageDeck, StageLook,
    StageSlide,
};
use crate::{App, Caller, Error, Result, Role, prepare, words};

/// Owner and key of the row.
const OWNER: &str = "stage";
const KEY: &str = "look";
/// What the document of a deck begins with; the id of the file follows.
const DECK: &str = "deck:";
const LOGO: &str = "logo";

const LAYOUTS: [&str; 3] = ["timer", "deck", "ontop"];
const TIMERS: [&str; 6] = ["phase_down", "phase_up", "clock", "item_end", "session_end", "speaker"];
/// More than three cannot be read from the back row.
const TIMERS_MAX: usize = 3;
/// Smallest and largest size, in per cent.
const SCALE: std::ops::RangeInclusive<u32> = 80..=140;
/// Most prepared messages of a session.
const MESSAGES_MAX: usize = 8;
/// Far more than any deck has.
const PAGE_MAX: u32 = 10_000;

impl App {
    /// How the stage of a session looks. What cannot be read is no reason to show nothing.
    pub(crate) fn look(&self, session: SessionId, state: &State) -> Result<StageLook> {
        let kept = self.inner.store.read(|reading| reading.draft(session, OWNER, KEY))?;
        let mut look: StageLook =
            kept.and_then(|draft| serde_json::from_str(&draft.body).ok()).unwrap_or_default();
        let now = state.running().map(|_| state.runs.len());
        look.chosen = look.chosen.filter(|chosen| Some(chosen.run) == now);
        Ok(look)
    }
}

pub(crate) fn set_look(app: &App, caller: &Caller, set: SetStageLook) -> Result<Done> {
    caller.may_see(set.session)?;
    let state = app.state(set.session)?;
    let now = app.now();
    let (session, at) = (set.session, now.wall);
    let choice = state.running().map(|run| StageChoice { run: state.runs.len(), left_ms: run.left_ms(&now) });
    app.inner.store.write(move |writing| {
        // Read where it is written: two windows that turn different knobs both get their way.
        let kept = writing.draft(session, OWNER, KEY)?;
        let before = kept.and_then(|draft| serde_json::from_str(&draft.body).ok()).unwrap_or_default();
        let chosen = (set.layout.is_some() || set.logo.is_some()).then_some(choice).flatten();
        let mut look = changed(before, set)?;
        look.chosen = chosen.or(look.chosen);
        let body = serde_json::to_string(&look).map_err(|_| Error::new("internal"))?;
        writing.put_draft(session, OWNER, KEY, &body, at)?;
        Ok::<_, Error>(())
    })?;
    app.publish(Changed { session, seq: state.seq(), what: "draft".into() });
    Ok(done(&state))
}

fn changed(mut look: StageLook, set: SetStageLook) -> Result<StageLook> {
    let refuse = |field| Err(Error::from(domain::Error::Invalid { field }));
    if let Some(layout) = set.layout {
        if !LAYOUTS.contains(&layout.as_str()) {
            return refuse("layout");
        }
        look.layout = layout;
    }
    if let Some(timers) = set.timers {
        look.timers = checked_timers(timers)?;
    }
    if let Some(scale) = set.scale {
        if !SCALE.contains(&scale) {
            return refuse("scale");
        }
        look.scale = scale;
    }
    if let Some(messages) = set.messages {
        look.messages = checked_messages(&messages)?;
    }
    if let Some(slide) = set.slide {
        if !(1..=PAGE_MAX).contains(&slide.page) {
            return refuse("slide");
        }
        look.slide = Some(slide);
    }
    look.mirror = set.mirror.unwrap_or(look.mirror);
    look.logo = set.logo.unwrap_or(look.logo);
    Ok(look)
}

fn checked_timers(timers: Vec<String>) -> Result<Vec<String>> {
    let known = timers.iter().all(|timer| TIMERS.contains(&timer.as_str()));
    let twice = timers.iter().enumerate().any(|(place, timer)| timers[..place].contains(timer));
    if !known || twice || timers.is_empty() || timers.len() > TIMERS_MAX {
        return Err(domain::Error::Invalid { field: "timers" }.into());
    }
    Ok(timers)
}

fn checked_messages(messages: &[String]) -> Result<Vec<String>> {
    let lines = messages.iter().map(|text| words::line(text, "message")).collect::<Result<Vec<_>>>()?;
    let fits = |line: &String| !line.is_empty() && line.chars().count() <= MESSAGE_MAX;
    if lines.len() > MESSAGES_MAX || !lines.iter().all(fits) {
        return Err(domain::Error::Invalid { field: "message" }.into());
    }
    Ok(lines)
}

pub(crate) fn say(app: &App, caller: &Caller, say: SayOnStage) -> Result<Done> {
    let state =
        app.append_once(say.session, caller, say.id, move |state, _| Ok(state.say(&say.text, say.flash)?))?;
    Ok(done(&state))
}

pub(crate) fn hush(app: &App, caller: &Caller, of: OfSession) -> Result<Done> {
    super::live(app, caller, of.session, None, State::hush)
}

/// Deck to show now, and the one that is next. In a changeover and in a break nobody's slides
/// are on the wall.
pub(super) fn decks(app: &App, state: &State, look: &StageLook) -> (Option<StageDeck>, Option<StageDeck>) {
    let now = state
        .running()
        .filter(|run| phase_of(state, run).is_none_or(|phase| phase.kind != PhaseKind::Changeover));
    let of = |item: Option<ItemId>| item.and_then(|item| deck(state, item));
    let shown = |file: &Attachment| view(app, file, look.slide.as_ref());
    (of(now.map(|run| run.item)).map(shown), of(state.next_item()).map(shown))
}

/// The deck of whoever pitches at an item.
fn deck(state: &State, item: ItemId) -> Option<&Attachment> {
    let applicant = state.course.agenda.item(item).ok()?.applicant()?;
    let mut files = state.plan.papers.attachments.iter();
    files.find(|file| file.kind == AttachmentKind::Deck && file.applicant == Some(applicant))
}

fn view(app: &App, file: &Attachment, slide: Option<&StageSlide>) -> StageDeck {
    let page = slide.filter(|slide| slide.deck == file.id).map_or(1, |slide| slide.page);
    // Whether the bytes are still those of the freeze is found out by whoever reads them.
    let fault = match file {
        _ if !app.inner.store.has_file(file.hash) => Some("gone"),
        _ if !file.is_previewable() => Some("not-shown"),
        _ => None,
    };
    StageDeck {
        id: file.id,
        name: file.name.clone(),
        mime: file.mime.clone(),
        page: file.pages.map_or(page, |pages| page.min(pages.max(1))),
        pages: file.pages,
        fault: fault.map(str::to_owned),
    }
}

/// A document of the stage, for the host and for the stage itself; `None` for any other.
pub(crate) fn document(app: &App, caller: &Caller, request: &DocumentRequest) -> Result<Option<Document>> {
    if !matches!(caller.role, Role::Host | Role::Stage) {
        return Ok(None);
    }
    if request.document == LOGO {
        caller.may_see(request.session)?;
        return logo(app, request.session).map(Some);
    }
    let Some(id) = request.document.strip_prefix(DECK) else { return Ok(None) };
    caller.may_see(request.session)?;
    if caller.role == Role::Stage && !on_stage(&*app.state(request.session)?, id) {
        return Err(Error::new("not-allowed"));
    }
    prepare::paper(app, request.session, id).map(Some)
}

/// Whether a file is the deck of the item that runs or of the next one: nothing else is for
/// the eyes of the room yet, or still.
fn on_stage(state: &State, id: &str) -> bool {
    let Ok(id) = id.parse::<AttachmentId>() else { return false };
    let items = state.running().map(|run| run.item).into_iter().chain(state.next_item());
    items.filter_map(|item| deck(state, item)).any(|file| file.id == id)
}

/// The office whose house it is.
pub(super) fn office(state: &State, directory: &domain::directory::Directory) -> Option<Office> {
    state.plan.head.hosts().find_map(|id| directory.office(id)).cloned()
}

fn logo(app: &App, session: SessionId) -> Result<Document> {
    let (state, directory) = app.with_names(session)?;
    let logo = office(&state, &directory).and_then(|office| office.logo);
    let logo = logo.ok_or(domain::Error::Unknown { what: "logo" })?;
    // Only these two were ever taken in.
    let mime = if logo.mime == "image/jpeg" { "image/jpeg" } else { "image/png" };
    Ok(Document { name: LOGO.to_owned(), mime, bytes: app.inner.store.file(logo.hash)? })
}
