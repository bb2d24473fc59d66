//! Running the session in the real window: keys, notes, the stage beside the console.

use std::collections::BTreeMap;

use fantoccini::key::Key;
use fantoccini::wd::WindowHandle;

use crate::page::Page;
use crate::wait::until;

/// What one page writes down each time its digits change: the digits and the moment. Both
/// windows stand on one machine, so their clocks are the same.
const WATCH: &str = "
    const timer = document.querySelector('[role=timer]');
    const digits = () => [...timer.querySelectorAll('span')].map((span) => span.textContent).join('');
    window.seenDigits = [];
    new MutationObserver(() => window.seenDigits.push([digits(), Date.now()]))
        .observe(timer, { subtree: true, characterData: true, childList: true });";
const SEEN: &str = "return window.seenDigits";
const DIGITS: &str = "
    return [...document.querySelector('[role=timer]').querySelectorAll('span')]
        .map((span) => span.textContent).join('')";

/// How many changes of the digits are compared.
const CHANGES: usize = 4;
/// A frame, drawn without a graphics card on a machine that is busy.
const FRAME_MS: u64 = 100;

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
    page.read("läuft:").await;
    Room { page, console, stage }
}

impl Room<'_> {
    /// The first pitch begins; the digits of both windows are compared while it runs.
    pub async fn same_digits(&self) {
        let page = self.page;
        page.key("n").await;
        page.read("läuft: Vortrag").await;
        let console = self.digits_of(&self.console).await;
        assert!(console.starts_with("4:5"), "the pitch has just begun: {console}");
        for window in [&self.stage, &self.console] {
            page.back_to(window).await;
            page.see("//*[@role='timer']").await;
            page.script(WATCH).await;
        }
        self.bracketed().await;
        let stage = self.changes(&self.stage).await;
        let console = self.changes(&self.console).await;
        let late = console.iter().filter_map(|(digits, at)| Some(at.abs_diff(*stage.get(digits)?)));
        let late: Vec<u64> = late.collect();
        println!("console and stage: {} changes of the digits, apart by {late:?} ms", late.len());
        assert!(late.len() >= CHANGES - 1, "the same digits on both: {console:?} {stage:?}");
        assert!(late.iter().all(|ms| *ms <= FRAME_MS), "console and stage agree within a frame: {late:?}");
        page.back_to(&self.console).await;
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

    async fn changes(&self, window: &WindowHandle) -> BTreeMap<String, u64> {
        self.page.back_to(window).await;
        let changes = until("the digits change", || async {
            let seen = self.page.script(SEEN).await;
            let seen: Vec<(String, u64)> = serde_json::from_value(seen).expect("digits and moments");
            (seen.len() >= CHANGES).then_some(seen)
        });
        // The first moment at which these digits stood there.
        changes.await.into_iter().rev().collect()
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
        page.read("angehalten: Vortrag").await;
        page.back_to(&self.stage).await;
        page.read("Angehalten").await;
        page.back_to(&self.console).await;
        page.key(" ").await;
        page.read("läuft: Vortrag").await;
        page.key("b").await;
        page.see("//button[@aria-keyshortcuts='B'][@aria-pressed='true']").await;
        page.key("b").await;
        page.see("//button[@aria-keyshortcuts='B'][@aria-pressed='false']").await;
    }

    async fn due(&self, time: &str) {
        let path = format!("//dt[normalize-space(.)='Redezeit']/following-sibling::dd[1][contains(., '{time}')]");
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

    /// From wherever a pitch is, on to where the next one would begin.
    pub async fn next(&self, phase: &str) {
        self.page.key("n").await;
        self.page.read(&format!("läuft: {phase}")).await;
    }
}
