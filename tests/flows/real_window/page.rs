//! A page as a person uses it: things are found by the words that stand on them, clicked and
//! typed into. Scripts only read.

use std::cell::RefCell;
use std::path::Path;

use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::wd::WindowHandle;
use fantoccini::{Client, Locator};
use serde_json::Value;

use crate::wait::{patiently, until};

/// Answers once the pictures on the page are there, after the frame that comes after the next one.
const DRAWN: &str = "
    const drawn = arguments[0];
    Promise.allSettled([...document.images].map((image) => image.decode()))
        .then(() => requestAnimationFrame(() => requestAnimationFrame(() => drawn())));";

/// The steered window.
pub struct Page<'a> {
    client: &'a Client,
}

impl<'a> Page<'a> {
    pub const fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Turns to the window whose address contains this, as soon as there is one.
    pub async fn turn_to(&self, address: &str) -> WindowHandle {
        self.turn_to_one_of(address, "").await
    }

    /// The same where several windows show such a page: the one that says these words.
    pub async fn turn_to_one_of(&self, address: &str, words: &str) -> WindowHandle {
        until(&format!("a window at {address} that says “{words}”"), || async {
            for window in self.client.windows().await.ok()? {
                let turned = self.client.switch_to_window(window.clone()).await;
                if turned.is_ok() && self.address().await.contains(address) && self.says(words).await {
                    return Some(window);
                }
            }
            None
        })
        .await
    }

    async fn says(&self, words: &str) -> bool {
        let body = self.client.find(Locator::Css("body")).await;
        let Ok(body) = body else { return false };
        body.text().await.is_ok_and(|text| text.contains(words))
    }

    /// Turns to a window that is known already.
    pub async fn back_to(&self, window: &WindowHandle) {
        self.client.switch_to_window(window.clone()).await.expect("the window is open");
    }

    async fn address(&self) -> String {
        self.client.current_url().await.map(|url| url.to_string()).unwrap_or_default()
    }

    /// The first thing in sight at this XPath.
    pub async fn see(&self, path: &str) -> Element {
        until(&format!("{path} is in sight"), || self.seen(path)).await
    }

    /// The same, without waiting.
    pub async fn seen(&self, path: &str) -> Option<Element> {
        for element in self.client.find_all(Locator::XPath(path)).await.ok()? {
            if element.is_displayed().await.unwrap_or(false) {
                return Some(element);
            }
        }
        None
    }

    /// Waits until nothing at this XPath is in sight any more.
    pub async fn gone(&self, path: &str) {
        let gone = || async { self.seen(path).await.is_none().then_some(()) };
        until(&format!("{path} is gone"), gone).await;
    }

    /// How many of these there are now.
    pub async fn count(&self, path: &str) -> usize {
        self.client.find_all(Locator::XPath(path)).await.map_or(0, |all| all.len())
    }

    /// Waits until these words stand somewhere in sight.
    pub async fn read(&self, words: &str) -> Element {
        self.see(&format!("//*[text()[contains(normalize-space(.), {})]]", quoted(words))).await
    }

    /// Clicks as soon as it can be clicked; what is still moving or covered is tried again.
    pub async fn click(&self, path: &str) {
        let why = RefCell::new(String::from("not in sight"));
        let clicked = patiently(|| async {
            let clicked = self.seen(path).await?.click().await;
            clicked.map_err(|error| why.replace(format!("{error:?}"))).ok()
        });
        assert!(clicked.await.is_some(), "cannot click {path}: {}", why.borrow());
    }

    /// Presses the button, or follows the link, with this name.
    pub async fn press(&self, name: &str) {
        self.click(&button(name)).await;
    }

    /// Types into the field with this label, in the place of what stands there.
    pub async fn fill(&self, label: &str, text: &str) {
        let path = field(label);
        let element = self.see(&path).await;
        element.clear().await.unwrap_or_else(|error| panic!("{label}: {error}"));
        element.send_keys(text).await.unwrap_or_else(|error| panic!("{label}: {error}"));
        until(&format!("{label} holds what was typed"), || async {
            (element.prop("value").await.ok()??.as_str() == text).then_some(())
        })
        .await;
    }

    /// Types a name into the field at this place, as people are found: the list opens under the
    /// hand, and the entry is clicked in it. Who is not known yet is entered there as new.
    pub async fn name(&self, path: &str, name: &str) {
        let element = self.see(path).await;
        element.clear().await.unwrap_or_else(|error| panic!("{path}: {error}"));
        element.send_keys(name).await.unwrap_or_else(|error| panic!("{path}: {error}"));
        let words = "span[contains(@class, 'name')]";
        let (known, new) = (quoted(name), quoted(&format!("„{name}“ neu eintragen")));
        let told = format!("{words}[normalize-space(.)={known} or normalize-space(.)={new}]");
        self.click(&format!("//ul[@role='listbox']/li[@role='option'][{told}]")).await;
        until(&format!("{name} is taken"), || async {
            let folded = element.attr("aria-expanded").await.ok()?? == "false";
            (folded && element.prop("value").await.ok()??.as_str() == name).then_some(())
        })
        .await;
    }

    /// Chooses from the list with this label.
    pub async fn choose(&self, label: &str, option: &str) {
        let list = self.see(&field(label)).await;
        list.select_by_label(option).await.unwrap_or_else(|error| panic!("{label}, {option}: {error}"));
    }

    /// A picture of the window, for whoever named a folder to put it in.
    pub async fn picture(&self, name: &str) {
        let Some(folder) = std::env::var_os("PITCHPULT_PICTURES") else { return };
        // What was drawn before the last click is not what is to be seen.
        self.client.execute_async(DRAWN, Vec::new()).await.expect("a page draws");
        let bytes = self.client.screenshot().await.expect("a window can be pictured");
        std::fs::write(Path::new(&folder).join(format!("{name}.png")), bytes)
            .expect("the folder takes files");
    }

    /// Presses a key that no field has the focus for.
    pub async fn key(&self, key: &str) {
        let body = self.client.find(Locator::Css("body")).await.expect("a page has a body");
        body.send_keys(key).await.unwrap_or_else(|error| panic!("key {key}: {error}"));
    }

    /// Leaves the field that has the focus.
    pub async fn leave_field(&self) {
        let field = self.client.active_element().await.expect("something has the focus");
        field.send_keys(&char::from(Key::Tab).to_string()).await.expect("a key can be pressed");
    }

    /// What a script reads.
    pub async fn script(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap_or_else(|error| panic!("{script}: {error}"))
    }
}

/// A button or link, by the name it has or the words on it.
pub fn button(name: &str) -> String {
    let name = quoted(name);
    format!(
        "//*[self::button or self::a][@aria-label={name} or normalize-space(.)={name} \
         or span[contains(@class,'words')][normalize-space(.)={name}] \
         or .//span[contains(@class,'title')][normalize-space(.)={name}]]"
    )
}

/// A field, by its label.
pub fn field(label: &str) -> String {
    let label = quoted(label);
    format!(
        "//*[self::input or self::textarea or self::select]\
         [@aria-label={label} or @id=//label[normalize-space(text())={label}]/@for]"
    )
}

/// A text as XPath writes it. No words of ours have both kinds of quotation mark.
pub fn quoted(text: &str) -> String {
    if text.contains('"') { format!("'{text}'") } else { format!("\"{text}\"") }
}
