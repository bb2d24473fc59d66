//! The record: documents, preview, sign-off.

use domain::directory::Directory;
use domain::ids::PersonId;
use domain::record::Record;
use domain::session::State;
use domain::session::event::Signer;
use report::Language;

use crate::document::language;
use crate::documents::KINDS;
use crate::lookup::{clock_seconds, done, seal};
use crate::wire::{
    DocumentLink, DocumentRequest, DocumentView, Done, OfSession, PagesView, RecordView, RevokeSignatures,
    SignRecord, SignerView, WindowRequest,
};
use crate::{App, Caller, Error, Result};

pub(crate) fn view(app: &App, caller: &Caller, of: OfSession) -> Result<RecordView> {
    caller.may_see(of.session)?;
    let (state, directory) = app.with_names(of.session)?;
    let zone = state.plan.head.time_zone;
    let record = Record::derive(&state, &directory, &app.now());
    let (log_seq, log_hash) = state.content_head;
    let last = state.entries.iter().find(|entry| entry.seq == log_seq).and_then(|entry| entry.at.as_ref());
    let chain_ok = app.inner.store.read(|reading| reading.verify_log(of.session)).is_ok();
    Ok(RecordView {
        session: of.session,
        seq: state.seq(),
        documents: documents(&state, &record),
        signers: signers(&state, &directory),
        signed_off: state.is_signed_off(),
        open: open(&state).into_iter().map(str::to_owned).collect(),
        plan: state.frozen.as_ref().map(|(_, hash, at)| seal(zone, *hash, at)),
        log: last.map(|at| seal(zone, log_hash, at)),
        log_seq,
        chain_ok,
    })
}

/// What has to happen before anyone can sign.
fn open(state: &State) -> Vec<&'static str> {
    let scoring_open = state.plan.is_scored() && state.scoring_closed.is_none();
    [
        ("not-frozen", state.frozen.is_none()),
        ("run-not-ended", state.run_ended.is_none()),
        ("scoring-open", scoring_open),
        ("unreadable-entry", !state.unreadable.is_empty()),
    ]
    .into_iter()
    .filter_map(|(code, open)| open.then_some(code))
    .collect()
}

fn documents(state: &State, record: &Record) -> Vec<DocumentView> {
    KINDS
        .into_iter()
        .map(|kind| {
            let table = kind.code() != "minutes_pdf";
            let why = match table {
                true if !state.plan.is_scored() => Some("no-ranking"),
                true if state.scoring_closed.is_none() => Some("scoring-open"),
                _ => None,
            };
            let standing = match why {
                Some(_) => "unavailable",
                None if record.is_final() => "final",
                None => "draft",
            };
            DocumentView {
                document: kind.code().to_owned(),
                file_name: kind.file_name(record, Language::De),
                state: standing.to_owned(),
                why: why.map(str::to_owned),
            }
        })
        .collect()
}

fn signers(state: &State, directory: &Directory) -> Vec<SignerView> {
    let signers = state.signers().into_iter();
    signers.map(|(signer, person)| signer_view(state, directory, signer, person)).collect()
}

fn signer_view(state: &State, directory: &Directory, signer: Signer, person: Option<PersonId>) -> SignerView {
    let head = &state.plan.head;
    let office = match signer {
        Signer::CoHost { office, .. } => Some(office),
        Signer::Chair | Signer::MinuteTaker => head.office,
    };
    let signature = state.signatures.get(&signer);
    SignerView {
        signer: signer.code().to_owned(),
        office,
        organisation: directory.office_name(office).to_owned(),
        person,
        name: person.map(|id| directory.person_name(id).to_owned()).unwrap_or_default(),
        role: person
            .and_then(|id| directory.person(id))
            .map(|person| person.role.clone())
            .unwrap_or_default(),
        place: signature.and_then(|signature| signature.place.clone()),
        at: signature.map(|signature| clock_seconds(head.time_zone, signature.at.wall)),
    }
}

/// Whom the page means. Only a co-host needs organisation and person: it has two.
fn signer(sign: &SignRecord) -> Result<Signer> {
    match (sign.signer.as_str(), sign.office, sign.person) {
        ("chair", ..) => Ok(Signer::Chair),
        ("minute_taker", ..) => Ok(Signer::MinuteTaker),
        ("co_host", Some(office), Some(person)) => Ok(Signer::CoHost { office, person }),
        _ => Err(domain::Error::Invalid { field: "signer" }.into()),
    }
}

pub(crate) fn pages(app: &App, caller: &Caller, request: DocumentRequest) -> Result<PagesView> {
    caller.may_see(request.session)?;
    let (state, directory) = app.with_names(request.session)?;
    let record = Record::derive(&state, &directory, &app.now());
    let pages = report::minutes_pages(&record, language(&request.language)?)?;
    Ok(PagesView { seq: state.seq(), pages })
}

pub(crate) fn sign(app: &App, caller: &Caller, sign: SignRecord) -> Result<Done> {
    let signer = signer(&sign)?;
    let state = app.append(sign.session, caller, move |state, _| {
        // Nobody signs what was changed while it was being read.
        if state.content_head.0 > sign.seen {
            return Err(domain::Error::NotNow { why: "record-changed" }.into());
        }
        Ok(vec![state.sign(signer, &sign.place)?])
    })?;
    if state.is_signed_off() {
        app.back_up_aside();
    }
    Ok(done(&state))
}

pub(crate) fn revoke(app: &App, caller: &Caller, revoke: RevokeSignatures) -> Result<Done> {
    let state = app
        .append(revoke.session, caller, move |state, _| Ok(vec![state.revoke_signatures(&revoke.reason)?]))?;
    Ok(done(&state))
}

pub(crate) fn link(app: &App, caller: &Caller, request: DocumentRequest) -> Result<DocumentLink> {
    let document = app.document(caller, &request)?;
    let name = document.name.clone();
    Ok(DocumentLink { url: format!("/download/{}", app.offer(document)?), name })
}

pub(crate) fn window_link(app: &App, _: &Caller, request: WindowRequest) -> Result<DocumentLink> {
    let session = request.session;
    app.state(session)?;
    let (page, caller, more) = match (request.which.as_str(), request.evaluator) {
        ("stage", _) => ("stage", Caller::stage(session), String::new()),
        ("ontop", None) => ("stage", Caller::stage(session), "&layout=ontop".to_owned()),
        ("presenter", None) => ("presenter", Caller::presenter(session), String::new()),
        ("ballot", Some(evaluator)) => {
            ("ballot", Caller::evaluator(session, evaluator), format!("&evaluator={evaluator}"))
        }
        _ => return Err(Error::new("bad-request")),
    };
    let ticket = app.grant(caller)?;
    let url = format!("/{page}.html#enter={ticket}&session={session}{more}");
    Ok(DocumentLink { url, name: page.to_owned() })
}
