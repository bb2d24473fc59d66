# Words of the kit: what is called the same in every view.

## Views
tab-prepare = Prepare
tab-run = Run
tab-results = Results
tab-record = Minutes
tab-start = Sessions
tab-applicants = Applications
tab-people = People
tab-offices = Offices
tab-venues = Rooms
tab-challenges = Challenges

## Header and status bar
header-home = Pitchpult: to the sessions
header-views = Views
header-clock = Time of day
header-keys = Keys
header-settings = Settings
status-label = Status
step-done = done

## Saving
save-device = Saved on this device
save-arrived = Received by the host
save-saved = Saved
save-draft = Draft saved
save-saving = Saving
save-idle = Nothing has been saved yet.
save-failed = Not saved yet. Pitchpult keeps trying.
save-failed-short = Not saved yet
save-keep-on = Please do not switch off.
save-next = Next attempt in { $seconds } s
save-trying = Trying now
save-now = Try now
save-waiting =
    { $count ->
        [one] 1 entry waiting
       *[other] { $count } entries waiting
    }
save-since = since { $time }

## Parts
dialog-close = Close
field-optional = (optional)
check-ok = in order
check-open = open
into-minutes = Goes into the minutes like this
name-new = new
name-enter = Enter “{ $name }” as new
name-none = No matching entry
name-free = Not in any directory; stays as typed
name-count =
    { $count ->
        [0] no entry found
        [one] 1 entry found
       *[other] { $count } entries found
    }

## Durations
duration-minutes = { $minutes } min
duration-hours = { $hours } h { $minutes } min

## What the page finds out by itself. The program's messages are in errors.ftl.
error-unknown = That did not work, and Pitchpult does not know why ({ $code }). What you entered is still here. Please try again.
error-connection-lost = No connection to the host. Pitchpult will reconnect by itself.
error-connection-lost-title = Pitchpult cannot be reached right now
error-file-no-host = That is not possible in this file. It is for scoring and saving.
error-window-blocked = The browser stopped the new window. Allow windows for this address and try again.

## Preview of pages
preview-page = Page { $page } of { $of }
preview-tools = Page view
preview-smaller = Smaller
preview-larger = Larger
preview-fit = { $zoom }, show the whole page
preview-previous-page = Previous page
preview-next-page = Next page
preview-cap-page-up = Page up
preview-cap-page-down = Page down
preview-setting = Setting the pages
preview-none = There is no preview.
preview-retry = Try again
preview-title = Preview

## Saved files
saved-file = Saved:
saved-file-browser = In your browser’s downloads folder:
saved-file-left = Not saved. You left the dialog.
saved-file-failed = Not saved
