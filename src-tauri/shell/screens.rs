//! Which screens there are, and where the stage belongs on them. Pure: it asks no window
//! system, so that every way of plugging and unplugging can be tested without one.

use serde::{Deserialize, Serialize};

/// A screen, as the desktop tells of it. Places and sizes in physical pixels.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Screen {
    /// The desktop's name for it; nothing where it has none.
    pub(crate) name: String,
    pub(crate) at: (i32, i32),
    pub(crate) size: (u32, u32),
    /// Physical pixels of a logical one.
    pub(crate) scale: f64,
}

/// What a screen is known by when it comes back: its name and its size, and where several are
/// alike, which of them.
pub(crate) type Key = String;

/// The screens that are there, in the desktop's order.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Present {
    pub(crate) screens: Vec<Screen>,
    /// The place of the screen that the console is on.
    pub(crate) console: Option<(i32, i32)>,
}

impl Present {
    /// All with their keys. A screen that shows what another shows is none of its own.
    pub(crate) fn keyed(&self) -> Vec<(Key, &Screen)> {
        let mut keyed: Vec<(Key, &Screen)> = Vec::new();
        for screen in &self.screens {
            if keyed.iter().any(|(_, other)| other.at == screen.at) {
                continue;
            }
            let alike = |other: &Screen| other.name == screen.name && other.size == screen.size;
            let before = keyed.iter().filter(|(_, other)| alike(other)).count();
            let (width, height) = screen.size;
            let mut key = format!("{} {width}x{height}", screen.name.trim());
            if before > 0 {
                key = format!("{key} #{}", before + 1);
            }
            keyed.push((key, screen));
        }
        keyed
    }

    /// Whether the desktop shows the same on two screens.
    pub(crate) fn mirrored(&self) -> bool {
        self.keyed().len() < self.screens.len()
    }

    pub(crate) fn find(&self, key: &str) -> Option<&Screen> {
        self.keyed().into_iter().find(|(known, _)| known == key).map(|(_, screen)| screen)
    }

    /// How people call it: Monitor 1, Monitor 2.
    pub(crate) fn number(&self, key: &str) -> Option<usize> {
        self.keyed().iter().position(|(known, _)| known == key).map(|index| index + 1)
    }

    /// The screen that the console is on; the first where nobody knows.
    pub(crate) fn own(&self) -> Option<&Screen> {
        let here = |screen: &&Screen| Some(screen.at) == self.console;
        self.screens.iter().find(here).or_else(|| self.screens.first())
    }

    /// A screen that the console is not on.
    pub(crate) fn other(&self) -> Option<Key> {
        let own = self.own()?.at;
        self.keyed().into_iter().find(|(_, screen)| screen.at != own).map(|(key, _)| key)
    }
}

/// Where the stage shall stand.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Wanted {
    /// Nobody has chosen: on a screen that the console is not on, as soon as there is one.
    #[default]
    Anywhere,
    /// In a window.
    Window,
    /// On this screen, filling it.
    Screen(Key),
}

impl Wanted {
    /// What holds when the stage opens. A screen that was chosen on another day and is not
    /// there is not waited for.
    pub(crate) fn on_opening(self, present: &Present) -> Self {
        match self {
            Self::Screen(key) if present.find(&key).is_none() => Self::Anywhere,
            wanted => wanted,
        }
    }

    /// Where that is, with the screens that are there.
    pub(crate) fn stand(&self, present: &Present) -> Stand {
        match self {
            Self::Window => Stand::Window,
            Self::Anywhere => present.other().map_or(Stand::Window, Stand::Fills),
            Self::Screen(key) if present.find(key).is_some() => Stand::Fills(key.clone()),
            Self::Screen(key) => Stand::Waits(key.clone()),
        }
    }
}

/// Where the stage stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Stand {
    /// It fills this screen.
    Fills(Key),
    /// It is a window on the console's screen.
    Window,
    /// Its screen is gone: it is out of sight until the screen is back.
    Waits(Key),
}

/// A place for a window: corner and size in physical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Spot {
    pub(crate) at: (i32, i32),
    pub(crate) size: (u32, u32),
}

/// Which corner of the screen the small timer stands in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Corner {
    TopLeft,
    TopRight,
    BottomLeft,
    #[default]
    BottomRight,
}

/// Thousandths of the screen: the small timer over somebody else's slides, and its distance
/// from the edges, which is the same on both sides.
const ONTOP_WIDE: u32 = 300;
const ONTOP_HIGH: u32 = 236;
const ONTOP_MARGIN: u32 = 24;
/// The stage as a window: over the console's notes and nothing else, as all that floats there.
const WINDOW_WIDE: u32 = 260;
const WINDOW_MARGIN: u32 = 6;

impl Screen {
    /// All of it.
    pub(crate) fn whole(&self) -> Spot {
        Spot { at: self.at, size: self.size }
    }

    /// Where the small timer stands.
    pub(crate) fn ontop(&self, corner: Corner) -> Spot {
        let size = (part(self.size.0, ONTOP_WIDE), part(self.size.1, ONTOP_HIGH));
        self.corner(corner, size, part(self.size.0, ONTOP_MARGIN))
    }

    /// Where the stage stands as a window: small, at the lower right.
    pub(crate) fn beside(&self) -> Spot {
        let width = part(self.size.0, WINDOW_WIDE);
        let size = (width, part(width, 563));
        self.corner(Corner::BottomRight, size, part(self.size.0, WINDOW_MARGIN))
    }

    fn corner(&self, corner: Corner, size: (u32, u32), margin: u32) -> Spot {
        let far = |whole: u32, own: u32| signed(whole.saturating_sub(own).saturating_sub(margin));
        let (left, top) = (signed(margin), signed(margin));
        let (right, bottom) = (far(self.size.0, size.0), far(self.size.1, size.1));
        let (x, y) = match corner {
            Corner::TopLeft => (left, top),
            Corner::TopRight => (right, top),
            Corner::BottomLeft => (left, bottom),
            Corner::BottomRight => (right, bottom),
        };
        Spot { at: (self.at.0.saturating_add(x), self.at.1.saturating_add(y)), size }
    }
}

/// So many thousandths of a length, rounded.
fn part(whole: u32, thousandths: u32) -> u32 {
    let parts = (u64::from(whole) * u64::from(thousandths) + 500) / 1000;
    u32::try_from(parts).unwrap_or(u32::MAX)
}

fn signed(length: u32) -> i32 {
    i32::try_from(length).unwrap_or(i32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn screen(name: &str, x: i32, size: (u32, u32)) -> Screen {
        Screen { name: name.to_owned(), at: (x, 0), size, scale: 1.0 }
    }

    fn laptop() -> Screen {
        screen("eDP-1", 0, (1366, 768))
    }

    fn projector() -> Screen {
        screen("EPSON PJ", 1366, (1920, 1080))
    }

    fn present(screens: &[Screen]) -> Present {
        Present { screens: screens.to_vec(), console: Some((0, 0)) }
    }

    const PROJECTOR: &str = "EPSON PJ 1920x1080";

    #[test]
    fn the_stage_goes_where_the_console_is_not() {
        let both = present(&[laptop(), projector()]);
        assert_eq!(Wanted::Anywhere.stand(&both), Stand::Fills(PROJECTOR.into()));
        assert_eq!(both.number(PROJECTOR), Some(2));
        let moved = Present { console: Some((1366, 0)), ..both };
        assert_eq!(Wanted::Anywhere.stand(&moved), Stand::Fills("eDP-1 1366x768".into()));
    }

    #[test]
    fn on_the_only_screen_it_is_a_window() {
        assert_eq!(Wanted::Anywhere.stand(&present(&[laptop()])), Stand::Window);
        assert_eq!(Wanted::Anywhere.stand(&present(&[])), Stand::Window, "before any screen is known");
    }

    #[test]
    fn a_mirrored_projector_is_no_screen_of_its_own() {
        let mirrored = present(&[laptop(), screen("EPSON PJ", 0, (1366, 768))]);
        assert!(mirrored.mirrored());
        assert_eq!(Wanted::Anywhere.stand(&mirrored), Stand::Window);
        assert!(!present(&[laptop(), projector()]).mirrored());
    }

    #[test]
    fn unplugged_it_waits_and_comes_back_wherever_the_screen_is_then() {
        let wanted = Wanted::Screen(PROJECTOR.into());
        assert_eq!(wanted.stand(&present(&[laptop()])), Stand::Waits(PROJECTOR.into()));
        let left = screen("EPSON PJ", -1920, (1920, 1080));
        let back = present(&[laptop(), left.clone()]);
        assert_eq!(wanted.stand(&back), Stand::Fills(PROJECTOR.into()));
        assert_eq!(back.find(PROJECTOR), Some(&left));
    }

    #[test]
    fn another_screen_in_its_place_is_not_taken_for_it() {
        let wanted = Wanted::Screen(PROJECTOR.into());
        let other = present(&[laptop(), screen("EPSON PJ", 1366, (1280, 800))]);
        assert_eq!(wanted.stand(&other), Stand::Waits(PROJECTOR.into()));
    }

    #[test]
    fn a_screen_of_another_day_is_not_waited_for() {
        let wanted = Wanted::Screen("BenQ 1280x800".into());
        let both = present(&[laptop(), projector()]);
        assert_eq!(wanted.on_opening(&both).stand(&both), Stand::Fills(PROJECTOR.into()));
        let chosen = Wanted::Screen("eDP-1 1366x768".into());
        assert_eq!(chosen.clone().on_opening(&both), chosen, "what is there is taken as it was chosen");
        assert_eq!(Wanted::Window.on_opening(&both), Wanted::Window);
    }

    #[test]
    fn two_screens_of_one_make_are_told_apart() {
        let wall = present(&[laptop(), projector(), screen("EPSON PJ", 3286, (1920, 1080))]);
        let keys: Vec<Key> = wall.keyed().into_iter().map(|(key, _)| key).collect();
        assert_eq!(keys[1..], [PROJECTOR.to_owned(), format!("{PROJECTOR} #2")]);
        assert_eq!(wall.find(&keys[2]).unwrap().at, (3286, 0));
    }

    #[test]
    fn the_small_timer_stands_in_the_corner_that_was_chosen() {
        let place = |corner| projector().ontop(corner);
        assert_eq!(place(Corner::BottomRight), Spot { at: (1366 + 1298, 779), size: (576, 255) });
        assert_eq!(place(Corner::TopLeft).at, (1366 + 46, 46));
        let tiny = screen("", 0, (0, 0)).ontop(Corner::BottomRight);
        assert_eq!(tiny, Spot { at: (0, 0), size: (0, 0) }, "a screen without a size breaks nothing");
    }

    #[test]
    fn the_stage_as_a_window_covers_the_notes_of_the_console_only() {
        let place = laptop().beside();
        assert!(place.at.0 >= 1000, "they begin at 1006: {place:?}");
        assert_eq!(place.at.0 + i32::try_from(place.size.0).unwrap(), 1366 - 8);
    }
}
