//! Where the projected windows stand, what has to be done to them, and what the console knows
//! of it. Pure like `screens`; whoever opens and moves windows is `stage`.

use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::Serialize;

use crate::screens::{Corner, Key, Present, Screen, Spot, Stand, Wanted};

/// What is known of the projected windows, for every command and every look.
#[derive(Default)]
pub(crate) struct Projection(Mutex<Held>);

/// Where they stand.
#[derive(Default)]
pub(crate) struct Held {
    /// The corner of the small timer.
    pub(crate) corner: Corner,
    /// Where the stage shall be, as long as it is open.
    pub(crate) wanted: Wanted,
    /// Where it was put, and the number of the screen that it filled last.
    pub(crate) stage: Option<(Stand, Option<Spot>)>,
    pub(crate) number: Option<usize>,
    /// The screen of the small timer, and where on it that was put; nowhere while it waits.
    pub(crate) ontop: Option<(Key, Option<Spot>)>,
    /// What the console was told last.
    pub(crate) told: Option<ScreensView>,
    /// Whether somebody looks again and again.
    pub(crate) watched: bool,
}

impl Projection {
    pub(crate) fn held(&self) -> MutexGuard<'_, Held> {
        // Nothing that is done under this lock can leave half a change behind.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What the console shows of the screens and of the windows on them.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct ScreensView {
    screens: Vec<ScreenView>,
    /// Whether the desktop shows the same on two screens.
    mirrored: bool,
    stage: StageStand,
    ontop: OntopStand,
    /// Whether the presenter's window is open.
    presenter: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct ScreenView {
    key: Key,
    number: usize,
    name: String,
    width: u32,
    height: u32,
    /// Whether the console is on it.
    console: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct StageStand {
    /// "closed", "fills", "window" or "waits".
    state: &'static str,
    /// The screen that it fills or waits for.
    key: Option<Key>,
    /// Its number, or the one it had.
    number: Option<usize>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct OntopStand {
    /// "closed", "open" or "waits".
    state: &'static str,
    corner: Corner,
}

/// What is done to a window.
pub(crate) enum Step {
    Fill(Spot),
    Stand(Spot),
    Hide,
}

impl Held {
    /// What has to be done to the stage, if anything.
    pub(crate) fn settle_stage(&mut self, present: &Present) -> Option<Step> {
        let stand = self.wanted.stand(present);
        if let Stand::Fills(key) = &stand {
            // From now on it is this screen that is waited for.
            self.wanted = Wanted::Screen(key.clone());
            self.number = present.number(key);
        }
        let place = place_of(&stand, present).map(|(place, _)| place);
        // A window stays where it was moved to, also when the console goes to another screen.
        let now = Some((stand.clone(), place.filter(|_| stand != Stand::Window)));
        if self.stage == now {
            return None;
        }
        self.stage = now;
        match stand {
            Stand::Fills(_) => place.map(Step::Fill),
            Stand::Window => place.map(Step::Stand),
            Stand::Waits(_) => Some(Step::Hide),
        }
    }

    /// The same for the small timer. Dragged elsewhere it stays there, until another corner is
    /// chosen or the screen comes back.
    pub(crate) fn settle_ontop(&mut self, present: &Present) -> Option<Step> {
        let corner = self.corner;
        let (key, before) = self.ontop.as_mut()?;
        let place = present.find(key).map(|screen| screen.ontop(corner));
        if *before == place {
            return None;
        }
        *before = place;
        Some(place.map_or(Step::Hide, Step::Stand))
    }

    /// What the console is told, with the windows that are open.
    pub(crate) fn view(&self, present: &Present, stage: bool, ontop: bool, presenter: bool) -> ScreensView {
        let own = present.own().map(|screen| screen.at);
        let shown = |(index, (key, screen)): (usize, (Key, &Screen))| ScreenView {
            key,
            number: index + 1,
            name: screen.name.clone(),
            width: screen.size.0,
            height: screen.size.1,
            console: Some(screen.at) == own,
        };
        let ontop_waits = self.ontop.as_ref().is_some_and(|(_, place)| place.is_none());
        ScreensView {
            screens: present.keyed().into_iter().enumerate().map(shown).collect(),
            mirrored: present.mirrored(),
            stage: self.stage_view(stage),
            ontop: OntopStand {
                state: if !ontop {
                    "closed"
                } else if ontop_waits {
                    "waits"
                } else {
                    "open"
                },
                corner: self.corner,
            },
            presenter,
        }
    }

    fn stage_view(&self, open: bool) -> StageStand {
        let (state, key) = match (open, &self.stage) {
            (false, _) | (true, None) => ("closed", None),
            (true, Some((Stand::Window, _))) => ("window", None),
            (true, Some((Stand::Fills(key), _))) => ("fills", Some(key)),
            (true, Some((Stand::Waits(key), _))) => ("waits", Some(key)),
        };
        StageStand { state, key: key.cloned(), number: key.and(self.number) }
    }
}

/// Where on its screen that is, and how many pixels make a logical one there.
pub(crate) fn place_of(stand: &Stand, present: &Present) -> Option<(Spot, f64)> {
    let screen = match stand {
        Stand::Fills(key) => present.find(key),
        Stand::Window => present.own(),
        Stand::Waits(_) => None,
    }?;
    let place = if matches!(stand, Stand::Window) { screen.beside() } else { screen.whole() };
    Some((place, screen.scale))
}

/// The screen of the slides: the one that the stage would fill, else the console's own.
pub(crate) fn ontop_key(wanted: &Wanted, present: &Present) -> Key {
    let own = || present.own().map(|screen| screen.at);
    match wanted.stand(present) {
        Stand::Fills(key) => key,
        _ => present
            .keyed()
            .into_iter()
            .find_map(|(key, screen)| (Some(screen.at) == own()).then_some(key))
            .unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn screen(name: &str, x: i32, size: (u32, u32)) -> Screen {
        Screen { name: name.to_owned(), at: (x, 0), size, scale: 1.0 }
    }

    fn present(projector: bool) -> Present {
        let mut screens = vec![screen("eDP-1", 0, (1366, 768))];
        if projector {
            screens.push(screen("EPSON PJ", 1366, (1920, 1080)));
        }
        Present { screens, console: Some((0, 0)) }
    }

    #[test]
    fn a_stage_is_put_once_and_again_only_when_its_screen_was_gone() {
        let mut held = Held::default();
        assert!(matches!(held.settle_stage(&present(true)), Some(Step::Fill(_))));
        assert!(held.settle_stage(&present(true)).is_none(), "it may be moved by hand");
        assert!(matches!(held.settle_stage(&present(false)), Some(Step::Hide)));
        assert!(held.settle_stage(&present(false)).is_none());
        let view = held.view(&present(false), true, false, false);
        assert_eq!((view.stage.state, view.stage.number), ("waits", Some(2)), "it keeps its number");
        assert!(matches!(held.settle_stage(&present(true)), Some(Step::Fill(_))));
        assert_eq!(held.view(&present(true), true, false, false).stage.state, "fills");
    }

    #[test]
    fn a_stage_on_the_only_screen_goes_to_the_projector_that_is_plugged_in() {
        let mut held = Held::default();
        assert!(matches!(held.settle_stage(&present(false)), Some(Step::Stand(_))));
        assert!(matches!(held.settle_stage(&present(true)), Some(Step::Fill(_))));
    }

    #[test]
    fn a_stage_that_was_wanted_as_a_window_stays_one() {
        let mut held = Held { wanted: Wanted::Window, ..Held::default() };
        assert!(matches!(held.settle_stage(&present(false)), Some(Step::Stand(_))));
        assert!(held.settle_stage(&present(true)).is_none());
    }

    #[test]
    fn the_small_timer_waits_for_its_screen_as_well() {
        let key = ontop_key(&Wanted::Anywhere, &present(true));
        let mut held = Held { ontop: Some((key, None)), ..Held::default() };
        assert!(matches!(held.settle_ontop(&present(true)), Some(Step::Stand(_))));
        assert!(held.settle_ontop(&present(true)).is_none(), "it may be dragged");
        held.corner = Corner::TopLeft;
        assert!(matches!(held.settle_ontop(&present(true)), Some(Step::Stand(_))));
        assert!(matches!(held.settle_ontop(&present(false)), Some(Step::Hide)));
        assert!(matches!(held.settle_ontop(&present(true)), Some(Step::Stand(_))));
        assert_eq!(ontop_key(&Wanted::Anywhere, &present(false)), "eDP-1 1366x768");
    }

    #[test]
    fn a_closed_stage_is_closed_whatever_was_known_of_it() {
        let mut held = Held::default();
        held.settle_stage(&present(true));
        assert_eq!(held.view(&present(true), false, false, false).stage.state, "closed");
    }
}
