//! Through the plan, part by part. Every struct is taken apart without `..`.

use std::collections::BTreeSet;

use super::super::agenda::{
    Agenda, AgendaItem, Column, ItemKind, MarkLook, SlotPhase, SlotTemplate, Sound, Track, Trigger,
    TriggerAct,
};
use super::super::form::{Anchor, Criterion, Form, Scale};
use super::super::hosts::{CoHost, CriteriaOrigin};
use super::super::panel::{Evaluator, Panel};
use super::super::papers::{Attachment, Papers};
use super::super::rules::{Carried, Deduction, Rules};
use super::super::stage::ContestStage;
use super::super::{Head, Plan, Waiver};
use super::pieces::{Piece, Say, code, count};
use super::{Changes, Part};
use crate::ids::{ApplicantId, CriterionId};

pub(super) fn plan(changes: &mut Changes, before: &Plan, after: &Plan) {
    let Plan { head, applicants, slot, agenda, form, panel, rules, origin, papers, waivers, stage } = after;
    self::head(changes, &before.head, head);
    changes.part = Part::Applicants;
    let lists = (before.applicants.as_slice(), applicants.as_slice());
    changes.rows("applicant", lists, |id| *id, |id: &ApplicantId| id.say(), |_, _, _| {});
    changes.part = Part::Slot;
    self::slot(changes, &before.slot, slot);
    changes.part = Part::Agenda;
    self::agenda(changes, &before.agenda, agenda);
    changes.part = Part::Form;
    self::form(changes, &before.form, form);
    self::origin(changes, &before.origin, origin);
    changes.part = Part::Rules;
    let name = |id: CriterionId| {
        let of = |form: &Form| form.criterion(id).map(|criterion| criterion.name.clone());
        Piece::Text(of(form).or_else(|| of(&before.form)).unwrap_or_default())
    };
    self::rules(changes, &before.rules, rules, &name);
    changes.part = Part::Panel;
    self::panel(changes, &before.panel, panel);
    changes.part = Part::Papers;
    self::papers(changes, &before.papers, papers);
    changes.part = Part::Points;
    self::waivers(changes, &before.waivers, waivers);
    changes.part = Part::Contest;
    self::stage(changes, before.stage.as_ref(), stage.as_ref());
}

fn head(changes: &mut Changes, before: &Head, after: &Head) {
    let Head {
        title,
        file_reference,
        office,
        unit,
        date,
        start,
        time_zone,
        venue,
        room,
        chair,
        minute_taker,
        purpose,
        co_hosts,
    } = after;
    changes.field("title", &before.title, title);
    changes.field("file-reference", &before.file_reference, file_reference);
    changes.field("office", &before.office, office);
    changes.field("unit", &before.unit, unit);
    changes.field("date", &before.date, date);
    changes.field("start", &before.start, start);
    changes.field("time-zone", &before.time_zone.to_string(), &time_zone.to_string());
    changes.field("venue", &before.venue, venue);
    changes.field("room", &before.room, room);
    changes.field("chair", &before.chair, chair);
    changes.field("minute-taker", &before.minute_taker, minute_taker);
    let purposes = [before.purpose, *purpose].map(|one| one.map(|one| code("purpose", one.code())));
    changes.field("purpose", &purposes[0], &purposes[1]);
    let name = |co_host: &CoHost| co_host.office.say();
    changes.rows(
        "co-host",
        (&before.co_hosts, co_hosts),
        |one| one.office,
        name,
        |changes, before, after| {
            let CoHost { office, signers } = after;
            changes.field_of("co-host-signers", &office.say(), &before.signers, signers);
        },
    );
}

fn slot(changes: &mut Changes, before: &SlotTemplate, after: &SlotTemplate) {
    let SlotTemplate { phases, clock_start } = after;
    let name = |phase: &SlotPhase| vec![code("phase", phase.kind.code())];
    changes.rows(
        "phase",
        (&before.phases, phases),
        |phase| phase.kind.code(),
        name,
        |changes, before, after| {
            let SlotPhase { kind, duration_ms, marks_ms, looks, triggers } = after;
            let subject = [code("phase", kind.code())];
            changes.field_of(
                "phase-length",
                &subject,
                &Piece::Ms(before.duration_ms),
                &Piece::Ms(*duration_ms),
            );
            let marks = |marks: &[u64]| marks.iter().map(|mark| Piece::Ms(*mark)).collect::<Vec<_>>();
            changes.field_of("phase-marks", &subject, &marks(&before.marks_ms), &marks(marks_ms));
            changes.field_of("phase-looks", &subject, &before.looks, looks);
            changes.field_of("phase-triggers", &subject, &before.triggers, triggers);
        },
    );
    let [old, new] = [before.clock_start, *clock_start].map(|start| code("clock-start", start.code()));
    changes.field("clock-start", &old, &new);
}

impl Say for MarkLook {
    fn say(&self) -> Vec<Piece> {
        let Self { mark_ms, word, shape, tone, sound } = self;
        let codes = [code("mark-shape", shape.code()), code("mark-tone", tone.code())];
        let sound = (*sound != Sound::None).then(|| code("sound", sound.code()));
        [vec![Piece::Ms(*mark_ms)], word.say(), codes.to_vec(), sound.say()].concat()
    }
}

impl Say for Trigger {
    fn say(&self) -> Vec<Piece> {
        let Self { at, act } = self;
        let at = at.mark_ms().map_or_else(|| code("trigger-at", at.code()), Piece::Ms);
        let act = match act {
            TriggerAct::Sound { sound } => code("sound", sound.code()),
            TriggerAct::Message { text } => Piece::Text(text.clone()),
            TriggerAct::Layout { layout } => code("trigger-layout", layout.code()),
            TriggerAct::OpenScoring => code("trigger-act", act.code()),
        };
        vec![at, act]
    }
}

/// What an item is called: whoever pitches, its own title, or the word of its kind.
fn item_name(item: &AgendaItem) -> Vec<Piece> {
    match (item.applicant(), item.title.as_str()) {
        (Some(applicant), _) => applicant.say(),
        (None, "") => vec![code("kind", item.kind.code())],
        (None, title) => vec![Piece::Text(title.to_owned())],
    }
}

fn agenda(changes: &mut Changes, before: &Agenda, after: &Agenda) {
    let Agenda { items, tracks, columns } = after;
    let text = |name: &String| vec![Piece::Text(name.clone())];
    changes.rows(
        "track",
        (&before.tracks, tracks),
        |track| track.id,
        |track| text(&track.name),
        |changes, old, new| {
            let Track { id: _, name, challenge } = new;
            changes.field_of("track-name", &text(&old.name), &old.name, name);
            changes.field_of("track-challenge", &text(name), &old.challenge, challenge);
        },
    );
    let column_name = |column: &Column| text(&column.name);
    changes.rows(
        "column",
        (&before.columns, columns),
        |column| column.id,
        column_name,
        |changes, old, new| {
            let Column { id: _, name } = new;
            changes.field_of("column-name", &text(&old.name), &old.name, name);
        },
    );
    let lists = (before.items.as_slice(), items.as_slice());
    changes.rows(
        "item",
        lists,
        |item| item.id,
        item_name,
        |changes, old, new| {
            item(changes, (before, old), (after, new));
        },
    );
}

fn item(
    changes: &mut Changes,
    (old_agenda, before): (&Agenda, &AgendaItem),
    (agenda, after): (&Agenda, &AgendaItem),
) {
    let AgendaItem { id: _, kind, title, duration_ms, track, hard_start, remote, office, speaker, cells } =
        after;
    let name = item_name(before);
    let kinds = [&before.kind, kind].map(|kind| vec![code("kind", kind.code())]);
    changes.field_of("item-kind", &name, &kinds[0], &kinds[1]);
    changes.field_of("item-applicant", &name, &before.applicant(), &after.applicant());
    let challenge = |kind: &ItemKind| match kind {
        ItemKind::ReversePitch { challenge } => *challenge,
        _ => None,
    };
    changes.field_of("item-challenge", &name, &challenge(&before.kind), &challenge(kind));
    changes.field_of("item-title", &name, &before.title, title);
    changes.field_of("item-length", &name, &Piece::Ms(before.duration_ms), &Piece::Ms(*duration_ms));
    if before.track != *track {
        let named = |agenda: &Agenda, item: &AgendaItem| {
            item.track.map(|id| agenda.track(id).map(|track| track.name.clone()).unwrap_or_default())
        };
        let (old, new) = (named(old_agenda, before).say(), named(agenda, after).say());
        changes.push("item-track", super::Became::Changed, name.clone(), old, new);
    }
    changes.field_of("item-hard-start", &name, &before.hard_start, hard_start);
    // Remote without a link is remote all the same.
    let remotes = [&before.remote, remote]
        .map(|remote| remote.as_ref().map(|link| vec![code("remote", "yes"), Piece::Text(link.clone())]));
    changes.field_of("item-remote", &name, &remotes[0], &remotes[1]);
    changes.field_of("item-office", &name, &before.office, office);
    changes.field_of("item-speaker", &name, &before.speaker, speaker);
    let columns: BTreeSet<_> = before.cells.keys().chain(cells.keys()).collect();
    for id in columns {
        let of = |agenda: &Agenda| {
            agenda.columns.iter().find(|column| column.id == *id).map(|column| column.name.clone())
        };
        let column = of(agenda).or_else(|| of(old_agenda)).unwrap_or_default();
        let subject = [name.clone(), vec![Piece::Text(column)]].concat();
        changes.field_of("item-cell", &subject, &before.cells.get(id).cloned(), &cells.get(id).cloned());
    }
}

fn form(changes: &mut Changes, before: &Form, after: &Form) {
    let Form { scale, rationale, criteria } = after;
    let bounds = |scale: &Scale| {
        let Scale { min, max, step } = scale;
        [min, max, step].map(|number| Piece::Number(*number)).to_vec()
    };
    changes.field("scale", &bounds(&before.scale), &bounds(scale));
    let [old, new] = [before.rationale, *rationale].map(|rule| code("rationale", rule.code()));
    changes.field("rationale", &old, &new);
    let name = |criterion: &Criterion| vec![Piece::Text(criterion.name.clone())];
    changes.rows(
        "criterion",
        (&before.criteria, criteria),
        |one| one.id,
        name,
        |changes, before, after| {
            let Criterion { id: _, name, question, weight, minimum, anchors } = after;
            changes.field_of("criterion-name", &before.name.say(), &before.name, name);
            changes.field_of("criterion-question", &name.say(), &before.question, question);
            changes.field_of("criterion-weight", &name.say(), &before.weight, weight);
            changes.field_of("criterion-minimum", &name.say(), &before.minimum, minimum);
            self::anchors(changes, name, &before.anchors, anchors);
        },
    );
}

fn anchors(changes: &mut Changes, criterion: &String, before: &[Anchor], after: &[Anchor]) {
    let name = |anchor: &Anchor| [criterion.say(), anchor.level.say()].concat();
    changes.rows(
        "criterion-anchor",
        (before, after),
        |anchor| anchor.level,
        name,
        |changes, before, after| {
            let Anchor { level: _, text } = after;
            changes.field_of("criterion-anchor", &name(after), &before.text, text);
        },
    );
}

fn origin(changes: &mut Changes, before: &CriteriaOrigin, after: &CriteriaOrigin) {
    let CriteriaOrigin { set_by, set_on, published_on, published_how } = after;
    changes.field("criteria-set-by", &before.set_by, set_by);
    changes.field("criteria-set-on", &before.set_on, set_on);
    changes.field("criteria-published-on", &before.published_on, published_on);
    changes.field("criteria-published-how", &before.published_how, published_how);
}

fn rules(changes: &mut Changes, before: &Rules, after: &Rules, name: &impl Fn(CriterionId) -> Piece) {
    let Rules { aggregation, minimum_total, tie_break, overtime, deduction, carried } = after;
    // There is one way to put ballots together; a second one needs its words here.
    let super::super::rules::Aggregation::WeightedMean = aggregation;
    changes.field("minimum-total", &before.minimum_total, minimum_total);
    if before.tie_break != *tie_break {
        let names = |ids: &[CriterionId]| ids.iter().map(|id| name(*id)).collect::<Vec<_>>();
        let (old, new) = (names(&before.tie_break), names(tie_break));
        changes.push("tie-break", super::Became::Changed, Vec::new(), old, new);
    }
    let [old, new] = [before.overtime, *overtime].map(|rule| code("overtime", rule.code()));
    changes.field("overtime", &old, &new);
    if before.deduction != *deduction {
        let said = |deduction: &Deduction| {
            let Deduction { per_ms, points, criterion } = deduction;
            let mut pieces = vec![Piece::Number(*points), Piece::Ms(*per_ms)];
            pieces.extend(criterion.map(name));
            pieces
        };
        let [old, new] =
            [before.deduction, *deduction].map(|one| one.map(|one| said(&one)).unwrap_or_default());
        changes.push("deduction", super::Became::Changed, Vec::new(), old, new);
    }
    if before.carried != *carried {
        let said = |carried: &Carried| {
            let Carried { from, log_head, weight, shares } = carried;
            let head = Piece::Text(log_head.to_string().chars().take(8).collect());
            vec![Piece::Session(*from), Piece::Number(*weight), count(shares.len()), head]
        };
        let [old, new] = [&before.carried, carried].map(|one| one.as_ref().map(said).unwrap_or_default());
        changes.push("carried", super::Became::Changed, Vec::new(), old, new);
    }
}

fn panel(changes: &mut Changes, before: &Panel, after: &Panel) {
    let Panel { evaluators } = after;
    let name = |member: &Evaluator| member.person.say();
    changes.rows(
        "evaluator",
        (&before.evaluators, evaluators),
        |one| one.person,
        name,
        |changes, before, after| {
            let Evaluator { person, sector, nominated_by } = after;
            let [old, new] = [before.sector, *sector].map(|sector| code("sector", sector.code()));
            changes.field_of("evaluator-sector", &person.say(), &old, &new);
            changes.field_of("evaluator-nominated-by", &person.say(), &before.nominated_by, nominated_by);
        },
    );
}

fn papers(changes: &mut Changes, before: &Papers, after: &Papers) {
    let Papers { attachments, required, deadline, size_max } = after;
    let name = |file: &Attachment| vec![Piece::Text(file.name.clone())];
    changes.rows(
        "paper",
        (&before.attachments, attachments),
        |file| file.id,
        name,
        |changes, before, after| {
            let subject = name(before);
            changes.field_of("paper", &subject, &paper(before), &paper(after));
        },
    );
    let kinds = |papers: &[super::super::papers::AttachmentKind]| {
        papers.iter().map(|kind| code("paper", kind.code())).collect::<Vec<_>>()
    };
    changes.field("papers-required", &kinds(&before.required), &kinds(required));
    changes.field("papers-deadline", &before.deadline, deadline);
    let sizes = [before.size_max, *size_max].map(|size| size.map(Piece::Bytes));
    changes.field("papers-size", &sizes[0], &sizes[1]);
}

fn paper(file: &Attachment) -> Vec<Piece> {
    let Attachment { id: _, applicant, kind, name, mime, size, pages, hash, received } = file;
    let mut pieces = applicant.say();
    pieces.extend([code("paper", kind.code()), Piece::Text(name.clone()), Piece::Text(mime.clone())]);
    pieces.push(Piece::Bytes(*size));
    pieces.extend(pages.map(|pages| count(pages as usize)));
    pieces.extend([Piece::Text(hash.to_string().chars().take(8).collect()), Piece::Day(*received)]);
    pieces
}

fn waivers(changes: &mut Changes, before: &[Waiver], after: &[Waiver]) {
    let name = |waiver: &Waiver| vec![code("point", &waiver.point)];
    let key = |waiver: &Waiver| waiver.point.clone();
    changes.rows("waiver", (before, after), key, name, |changes, before, after| {
        let Waiver { point: _, reason } = after;
        changes.field_of("waiver", &name(after), &before.reason, reason);
    });
}

fn stage(changes: &mut Changes, before: Option<&ContestStage>, after: Option<&ContestStage>) {
    if before == after {
        return;
    }
    let said = |stage: &ContestStage| {
        let ContestStage { contest: _, stages, place, from, carries } = stage;
        let mut pieces = vec![count(place + 1), Piece::Text(stages.join(", "))];
        pieces.extend(from.say());
        pieces.extend(carries.say());
        pieces
    };
    let [old, new] = [before, after].map(|stage| stage.map(said).unwrap_or_default());
    changes.push("stage", super::Became::Changed, Vec::new(), old, new);
}
