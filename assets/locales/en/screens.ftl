# Screens and the windows on them: stage, small timer, window at the lectern.
screens-close = Close the stage
screens-more = Windows …
screens-title = Windows
screens-monitor = Monitor { $number }
screens-monitor-named = { $monitor }, { $name }
screens-in-window = In a window
screens-missing = Monitor { $number } is missing

## Stage
screens-where = Where the stage stands
screens-full = { $width } × { $height }, full screen
screens-as-window = As a window on this screen
screens-as-window-hint = F fills the screen, Esc leads back.
screens-console-on = The console is on { $monitor }.
screens-only-one = There is only this screen. The stage opens as a window: F fills the screen, Esc leads back. As soon as there is a second one, it goes there by itself.
screens-mirrored = The projector shows the same as this screen. Set the display to “Extend”: then the stage fills the projector and the console stays here.
screens-browser = In a browser Pitchpult does not know the screens. Open the stage, drag its window to the projector and press F there.

## A screen is gone
screens-gone = Monitor { $number } is no longer there. Check the cable.
screens-gone-what = The stage goes on as soon as it is back.
screens-here = Show here as a window
screens-to-monitor = Show on monitor { $number }

## Small timer over other slides
screens-ontop = Small timer over other slides
screens-ontop-what = Stands above all windows and takes no keys from them; the stage closes for it. Drag it with the mouse.
screens-ontop-waits = Its screen is not there. It comes back with it.
screens-ontop-open = Show small timer
screens-ontop-close = Close small timer
screens-corner = Corner
screens-corner-top-left = Top left
screens-corner-top-right = Top right
screens-corner-bottom-left = Bottom left
screens-corner-bottom-right = Bottom right

## Window at the lectern
screens-presenter = Window for the lectern
screens-presenter-what = Shows presenters the time and takes “Ready”, “Done” and “Technical problem”. It shows nothing of notes and scores.
screens-presenter-open = Open window
screens-presenter-close = Close window
