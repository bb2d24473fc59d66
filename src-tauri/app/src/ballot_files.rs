//! The offline evaluator: a self-contained page out, a ballot file in.

use domain::directory::short_name;
use domain::hash::Hash;
use domain::ids::BallotId;
use domain::session::State;
use domain::session::decide::BallotPaper;
use domain::session::event::Channel;

use crate::document::{Document, language};
use crate::sessions::new_id;
use crate::wire::{
    BallotApplicant, BallotFile, BallotPageData, BallotPayload, DocumentRequest, FiledBallot, ImportBallots,
    ImportedBallots, RefusedBallot,
};
use crate::{App, Caller, Error, Result, ballots};

/// Where the page expects its data.
const MARKER: &str = r#"<script type="application/json" id="pitchpult-file">null</script>"#;
/// Most ballots a file may hold.
const BALLOTS_MAX: usize = 2000;

/// The page of one evaluator, who needs nothing else to score.
pub(crate) fn page(app: &App, request: &DocumentRequest) -> Result<Document> {
    let evaluator = request.evaluator.ok_or(domain::Error::Unknown { what: "evaluator" })?;
    let mut view = ballots::view_of(app, request.session, evaluator)?;
    if view.plan_hash.is_none() {
        return Err(domain::Error::PlanNotFrozen.into());
    }
    let scored = app.state(request.session)?.plan.is_scored();
    if !scored {
        return Err(domain::Error::NoRankingForPurpose.into());
    }
    view.applicants.iter_mut().for_each(clear);
    let name = file_name(&view.session_title, &view.name);
    let data = BallotPageData {
        format: "pitchpult-ballot-page".into(),
        v: 1,
        language: language(&request.language).map(|_| request.language.clone())?,
        view,
    };
    let data = serde_json::to_string(&data).map_err(|_| Error::new("bad-answer"))?;
    // Inside a script element only "<" could end it early.
    let data = data.replace('<', "\\u003c");
    let template = app.inner.ballot_page.as_deref().ok_or(Error::new("ballot-page-missing"))?;
    if !template.contains(MARKER) {
        return Err(Error::new("ballot-page-missing"));
    }
    let filled = MARKER.replace("null", &data);
    let html = template.replacen(MARKER, &filled, 1);
    Ok(Document { name, mime: "text/html; charset=utf-8", bytes: html.into_bytes() })
}

/// The page passes through the host's hands, so it carries no score that the evaluator has
/// given elsewhere; only the ballot's identity and edition, so that a file continues them.
fn clear(row: &mut BallotApplicant) {
    row.ballot = row.ballot.or_else(|| Some(BallotId(new_id())));
    row.scores.clear();
    row.reasons.clear();
    (row.arrived_at, row.draft_at) = (None, None);
    if row.state != "recused" {
        row.state = "open".into();
    }
}

fn file_name(session: &str, evaluator: &str) -> String {
    let plain = |text: &str, most: usize| -> String {
        let words = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
        words.collect::<Vec<_>>().join("-").chars().take(most).collect()
    };
    format!("Bewertungsbogen_{}_{}.html", plain(session, 40), plain(evaluator, 40))
}

/// Takes in what is new in a ballot file. What is there already is left alone, what cannot
/// be taken is named; nothing is ever taken silently.
pub(crate) fn import(app: &App, caller: &Caller, ask: ImportBallots) -> Result<ImportedBallots> {
    let upload = app.uploaded(&ask.upload)?;
    let payload = read(&upload.bytes)?;
    if payload.session != ask.session {
        return Err(Error::new("ballot-file-other-session"));
    }
    let (state, directory) = app.with_names(ask.session)?;
    let frozen = state.frozen.as_ref().map(|(_, hash, _)| *hash).ok_or(domain::Error::PlanNotFrozen)?;
    if Hash::parse(&payload.plan_hash) != Some(frozen) {
        return Err(Error::new("ballot-file-other-form"));
    }
    if !state.course.panel.has(payload.evaluator) {
        return Err(domain::Error::Unknown { what: "evaluator" }.into());
    }
    let name = directory.person_name(payload.evaluator).to_owned();
    let mut outcome = ImportedBallots {
        name,
        taken: 0,
        replaced: 0,
        unchanged: 0,
        older: 0,
        refused: Vec::new(),
        seq: state.seq(),
    };
    let (sender, receiver) = std::sync::mpsc::channel();
    let state = app.append(ask.session, caller, move |state, _| {
        let mut entries = Vec::new();
        for filed in payload.ballots.iter().filter(|ballot| ballot.complete) {
            let (outcome, entry) = weigh(state, &payload, filed, frozen);
            entries.extend(entry);
            // The receiver waits below for as long as this closure lives.
            let _ = sender.send((filed.applicant, outcome));
        }
        Ok(entries)
    })?;
    for (applicant, fate) in receiver {
        match fate {
            Fate::Taken => outcome.taken += 1,
            Fate::Replaced => outcome.replaced += 1,
            Fate::Unchanged => outcome.unchanged += 1,
            Fate::Older => outcome.older += 1,
            Fate::Refused(code) => outcome.refused.push(RefusedBallot {
                applicant: short_name(directory.applicant_name(applicant)),
                code: code.to_owned(),
            }),
        }
    }
    outcome.seq = state.seq();
    app.drop_upload(&ask.upload);
    Ok(outcome)
}

/// What becomes of one ballot.
enum Fate {
    Taken,
    Replaced,
    Unchanged,
    Older,
    Refused(&'static str),
}

fn weigh(
    state: &State,
    payload: &BallotPayload,
    filed: &FiledBallot,
    plan_hash: Hash,
) -> (Fate, Option<domain::session::entry::NewEntry>) {
    let scores = match ballots::scores(&filed.scores) {
        Ok(scores) => scores,
        Err(error) => return (Fate::Refused(error.code), None),
    };
    let paper = BallotPaper {
        ballot: filed.ballot,
        evaluator: payload.evaluator,
        applicant: filed.applicant,
        plan_hash,
        scores,
        reasons: filed.reasons.clone(),
        channel: Channel::File,
        edition: filed.edition,
    };
    let standing = state.ballots.get(&(payload.evaluator, filed.applicant));
    match (state.submit(&paper), standing) {
        (Ok(Some(entry)), None) => (Fate::Taken, Some(entry)),
        (Ok(Some(entry)), Some(_)) => (Fate::Replaced, Some(entry)),
        (Ok(None), Some(standing)) if filed.edition < standing.edition && standing.scores != paper.scores => {
            (Fate::Older, None)
        }
        (Ok(None), _) => (Fate::Unchanged, None),
        (Err(error), _) => (Fate::Refused(error.code()), None),
    }
}

/// Reads a ballot file and checks that nothing in it was changed.
fn read(bytes: &[u8]) -> Result<BallotPayload> {
    let file: BallotFile = serde_json::from_slice(bytes).map_err(|_| Error::new("ballot-file-not-one"))?;
    if file.format != "pitchpult-ballot" {
        return Err(Error::new("ballot-file-not-one"));
    }
    if file.v != 1 {
        return Err(Error::new("ballot-file-newer"));
    }
    if Hash::parse(&file.sha256) != Some(Hash::of(&[file.payload.as_bytes()])) {
        return Err(Error::new("ballot-file-changed"));
    }
    let payload: BallotPayload =
        serde_json::from_str(&file.payload).map_err(|_| Error::new("ballot-file-not-one"))?;
    if payload.ballots.len() > BALLOTS_MAX {
        return Err(Error::new("ballot-file-not-one"));
    }
    Ok(payload)
}
