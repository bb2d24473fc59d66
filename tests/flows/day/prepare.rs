//! The night of nine challenges up to the freeze: 36 applicants in nine tracks, each drawn, nine
//! members of the panel, all declared, one of them recused from one pitch.

use pitchpult_tests::Office;
use pitchpult_tests::nine_challenges::{CALLERS, PANEL, table};
use pitchpult_tests::office::{list, text};
use serde_json::{Value, json};

/// Before which tracks there is a break.
const BREAK_BEFORE: [usize; 2] = [3, 6];
/// How long it lasts.
const BREAK_MS: i64 = 1_200_000;

/// A session that is being prepared.
struct Desk<'a> {
    office: &'a Office,
    plan: Value,
}

impl Desk<'_> {
    fn edit(&mut self, command: &str, mut params: Value) {
        params["session"] = self.plan["session"].clone();
        params["based_on"] = self.plan["revision"].clone();
        let answer = self.office.host(command, params);
        self.plan = if answer.get("points").is_some() {
            answer
        } else {
            self.office.of("plan.view", text(&self.plan, "/session"))
        };
    }
}

fn named(name: &str) -> Value {
    json!({ "id": null, "name": name })
}

/// Prepares and freezes; answers with the frozen plan.
pub fn frozen(office: &Office) -> Value {
    let mut desk = Desk { office, plan: office.host("session.create", json!({ "title": "Neun" })) };
    import(&mut desk);
    head(&mut desk);
    for track in BREAK_BEFORE {
        let track = &desk.plan["tracks"][track]["id"];
        let place = list(&desk.plan, "/items").iter().position(|item| item["track"] == *track);
        let pause = json!({ "kind": "break", "title": "", "duration_ms": BREAK_MS, "place": place });
        desk.edit("plan.add_item", pause);
    }
    form(&mut desk);
    panel(&mut desk);
    draws(&mut desk);
    declare(&mut desk);
    let open: Vec<_> =
        list(&desk.plan, "/points").iter().filter(|point| point["done"] == false).cloned().collect();
    for point in open {
        assert_eq!(point["waivable"], true, "{} is open", point["code"]);
        desk.edit("plan.waive", json!({ "point": point["code"], "reason": "Erprobung." }));
    }
    desk.edit("plan.freeze", json!({}));
    desk.plan
}

fn import(desk: &mut Desk<'_>) {
    let upload = desk.office.app.upload("liste.csv", table().into_bytes()).unwrap().upload;
    let choice = serde_json::to_value(app::wire::ImportChoice::default()).unwrap();
    let ask = json!({ "session": desk.plan["session"], "upload": upload, "choice": choice, "offset": 0 });
    let ready = desk.office.host("import.preview", ask)["ready"].clone();
    desk.edit("import.store", json!({ "upload": upload, "choice": choice, "expected": ready }));
}

/// Eight in the evening before the clocks go back.
fn head(desk: &mut Desk<'_>) {
    let mut head = desk.plan["head"].clone();
    for (name, value) in [
        ("title", json!("Die lange Nacht der neun Challenges")),
        ("file_reference", json!("34.02.03-118/26")),
        ("purpose", json!("ideas_contest")),
        ("date", json!("2026-10-24")),
        ("start", json!("20:00")),
        ("office", named("Bezirksregierung Musterstadt")),
        ("venue", named("Rathaus Musterstadt")),
        ("chair", named("Sabine Hartwig")),
        ("minute_taker", named("Jonas Reimann")),
    ] {
        head[name] = value;
    }
    desk.edit("plan.set_head", json!({ "head": head }));
}

fn form(desk: &mut Desk<'_>) {
    let templates = desk.office.host("plan.form_templates", json!({}));
    desk.edit("plan.use_form_template", json!({ "template": templates["templates"][0]["template"] }));
}

fn panel(desk: &mut Desk<'_>) {
    for (name, organisation, sector) in PANEL {
        let sector = match sector {
            "Verwaltung" => "administration",
            "Wirtschaft" => "business",
            "Wissenschaft" => "research",
            _ => "civil_society",
        };
        let member = json!({ "person": null, "name": name, "organisation": organisation, "sector": sector });
        desk.edit("plan.put_evaluator", member);
    }
}

fn draws(desk: &mut Desk<'_>) {
    let tracks: Vec<_> = list(&desk.plan, "/tracks").iter().map(|track| track["id"].clone()).collect();
    for (index, track) in tracks.iter().enumerate() {
        desk.edit("draw.fix_list", json!({ "track": track, "rule": "by_name" }));
        let digits = ["27", &format!("{index}8")].map(str::to_owned);
        let turns: Vec<_> = CALLERS
            .iter()
            .zip(digits)
            .map(|(caller, digits)| json!({ "caller": named(caller), "digits": digits }))
            .collect();
        desk.edit("draw.hold", json!({ "track": track, "turns": turns, "reason": "" }));
    }
}

/// The first member is recused from the sixth pitch of the night.
fn declare(desk: &mut Desk<'_>) {
    let pitches: Vec<_> =
        list(&desk.plan, "/items").iter().filter(|item| item["kind"] == "pitch").cloned().collect();
    let members: Vec<_> = list(&desk.plan, "/panel").iter().map(|member| member["person"].clone()).collect();
    for (place, member) in members.iter().enumerate() {
        let rows: Vec<_> = pitches
            .iter()
            .enumerate()
            .map(|(pitch, item)| {
                let conflict = place == 0 && pitch == 5;
                let reason = if conflict { "Frühere Beschäftigung" } else { "" };
                json!({ "applicant": item["applicant"], "conflict": conflict, "reason": reason })
            })
            .collect();
        desk.edit("plan.declare", json!({ "evaluator": member, "rows": rows }));
    }
}
