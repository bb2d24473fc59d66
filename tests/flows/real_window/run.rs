//! Running the session in the real window: keys, notes, the stage beside the console.

use std::collections::BTreeMap;

use fantoccini::key::Key;
use fantoccini::wd::WindowHandle;

use crate::page::Page;
use crate::wait::until;

/// What one page writes down on each of its frames: when the digits changed, that is after
/// the frame before and not after this one. Both windows stand on one machine with one clock.
const WATCH: &str = "
    const timer = document.querySelector('main [role=timer]');
    const digits = () => [...timer.querySelectorAll('span')].map((span) => span.textContent).join('');
    window.seenDigits = [];
    let before = digits(), at = Date.now();
    const frame = () => {
        const now = digits(), then = at;
        at = Date.now();
        if (now !== before) window.seenDigits.push([now, then, at]);
        before = now;
        requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);";
const SEEN: &str = "return window.seenDigits";
const DIGITS: &str = "
    return [...document.querySelector('main [role=timer]').querySelectorAll('span')]
        .map((span) => span.textContent).join('')";

/// How many changes of the digits are compared.
const CHANGES: usize = 4;
/// By how much the two may differ beyond the frames they were drawn in: one more frame on
/// either side. How long a frame takes is the machine's affair, not theirs.
const APART_MS: u64 = 2 * 1000 / 60;

/// When the digits of a page changed: after the first moment, not after the second.
type Change = (u64, u64);

/// Both windows of the room.
pub struct Room<'a> {
    /// What is steered.
    pub page: &'a Page<'a>,
    /// The host's window.
    pub console: WindowHandle,
    /// The projected one.
    pub stage: WindowHandle,
}

/// Begins the session and opens the stage.
pub async fn begin<'a>(page: &'a Page<'a>) -> Room<'a> {
    let console = page.turn_to("console.html").await;
    page.read("noch nicht begonnen").await;
    page.press("Bühne öffnen").await;
    let stage = page.turn_to("stage.html").await;
    page.read("Willkommen").await;
    page.back_to(&console).await;
    page.key(" ").await;
    let room = Room { page, console, stage };
    room.runs("Begrüßung").await;
    room
}

impl Room<'_> {
    /// The first pitch begins; the digits of both windows are compared while it runs. Answers
    /// by how many milliseconds each change of them was apart, beyond the frames it was drawn in.
    pub async fn same_digits(&self) -> Vec<u64> {
        let page = self.page;
        page.key("n").await;
        self.runs("läuft: Vortrag").await;
        let console = self.digits_of(&self.console).await;
        assert!(console == "5:00" || console.starts_with("4:5"), "the pitch has just begun: {console}");
        for window in [&self.stage, &self.console] {
            page.back_to(window).await;
            page.see("//main//*[@role='timer']").await;
            page.script(WATCH).await;
        }
        self.bracketed().await;
        let stage = self.changes(&self.stage).await;
        let console = self.changes(&self.console).await;
        let both = console.iter().filter_map(|(digits, here)| Some(apart(*here, *stage.get(digits)?)));
        let apart: Vec<u64> = both.collect();
        assert!(apart.len() >= CHANGES - 1, "the same digits on both: {console:?} {stage:?}");
        assert!(apart.iter().all(|ms| *ms <= APART_MS), "{console:?} {stage:?}");
        page.back_to(&self.console).await;
        apart
    }

    /// The digits of the console as they stand now.
    pub async fn console_digits(&self) -> String {
        self.digits_of(&self.console).await
    }

    /// Waits until the window that is steered shows digits.
    pub async fn digits_shown(&self) {
        self.page.see("//main//*[@role='timer']").await;
    }

    /// The stage shows the same as the console, as soon as it draws again.
    pub async fn same_again(&self) {
        until("console and stage show the same", || async {
            let before = self.digits_of(&self.console).await;
            let stage = self.digits_of(&self.stage).await;
            (stage == before && self.digits_of(&self.console).await == before).then_some(())
        })
        .await;
    }

    /// The stage, read between two readings of the console that are equal, shows the same.
    async fn bracketed(&self) {
        let mut equal = 0;
        while equal < 10 {
            let before = self.digits_of(&self.console).await;
            let stage = self.digits_of(&self.stage).await;
            if before == self.digits_of(&self.console).await {
                assert_eq!(before, stage);
                equal += 1;
            }
        }
    }

    async fn digits_of(&self, window: &WindowHandle) -> String {
        self.page.back_to(window).await;
        self.page.script(DIGITS).await.as_str().expect("digits are words").to_owned()
    }

    async fn changes(&self, window: &WindowHandle) -> BTreeMap<String, Change> {
        self.page.back_to(window).await;
        let changes = until("the digits change", || async {
            let seen = self.page.script(SEEN).await;
            let seen: Vec<(String, u64, u64)> = serde_json::from_value(seen).expect("digits and moments");
            (seen.len() >= CHANGES).then_some(seen)
        });
        changes.await.into_iter().map(|(digits, after, by)| (digits, (after, by))).collect()
    }

    /// Every other key of the room does what the overlay says.
    pub async fn keys(&self) {
        let page = self.page;
        let due = "//dt[normalize-space(.)='Redezeit']/following-sibling::dd[1]";
        assert_eq!(page.see(due).await.text().await.unwrap(), "5:00");
        page.key("+").await;
        self.due("6:00").await;
        page.key("u").await;
        self.due("5:00").await;
        page.key(" ").await;
        self.runs("angehalten: Vortrag").await;
        page.back_to(&self.stage).await;
        page.read("Angehalten").await;
        page.back_to(&self.console).await;
        page.key(" ").await;
        self.runs("läuft: Vortrag").await;
        page.key("b").await;
        page.see("//button[@aria-keyshortcuts='B'][@aria-pressed='true']").await;
        page.key("b").await;
        page.see("//button[@aria-keyshortcuts='B'][@aria-pressed='false']").await;
    }

    async fn due(&self, time: &str) {
        let path =
            format!("//dt[normalize-space(.)='Redezeit']/following-sibling::dd[1][contains(., '{time}')]");
        self.page.see(&path).await;
    }

    /// Types a note into each field and takes it.
    pub async fn notes(&self) {
        for (key, label, text) in [
            ("i", "Inhalt schreiben", "Fragt nach dem Betrieb im nächsten Jahr."),
            ("w", "Wertung schreiben", "Zahlen bleiben offen."),
        ] {
            self.page.key(key).await;
            let field = self.page.see(&format!("//textarea[@aria-label='{label}']")).await;
            field.send_keys(text).await.unwrap();
            self.page.read("Entwurf gesichert").await;
            field.send_keys(&char::from(Key::Enter).to_string()).await.unwrap();
            self.page.see(&format!("//li//button[normalize-space(.)='{text}']")).await;
            field.send_keys(&char::from(Key::Escape).to_string()).await.unwrap();
        }
    }

    /// Goes on to the next phase or item, which these words stand for.
    pub async fn next(&self, words: &str) {
        self.page.key("n").await;
        self.runs(words).await;
    }

    /// Waits until the agenda says this of the item that runs.
    async fn runs(&self, words: &str) {
        self.page.see(&format!("//tr[@aria-current='step'][contains(normalize-space(.), '{words}')]")).await;
    }
}

/// Milliseconds between two spans of time; none where they overlap.
fn apart(one: Change, other: Change) -> u64 {
    one.0.saturating_sub(other.1).max(other.0.saturating_sub(one.1))
}
