# The frame of the window: keys, language, ways.
app-skip = Skip to content
app-untitled = Untitled
app-reference = Ref. { $reference }
app-loading = Loading
app-again = Try again
app-understood = Got it
app-close-notice = Close notice
app-no-session = This session cannot be opened
app-to-sessions = To the sessions

## Language and theme
app-language = Language
app-theme = Theme
app-theme-system = System
app-theme-light = Light
app-theme-dark = Dark

## Keys
app-key-ctrl = Ctrl
app-key-alt = Alt
app-key-shift = Shift
app-key-ctrl-o = Ctrl O
app-group-views = Views
app-group-everywhere = Everywhere
app-keys-this = This overview
app-keys-region = Next region
app-keys-leave = Cancel, leave the field
app-keys-note = What is listed here works in the view that is open now.
app-keys-card = Print card of keys
app-keys-rest-title = You are typing in a field.
app-keys-rest = Meanwhile single letters and the space bar rest.
app-keys-rest-leave = leaves the field, the text stays.

## Purpose of the session: code of the plan
app-purpose-market_sounding = Market sounding
app-purpose-ideas_contest = Ideas contest
app-purpose-award_procedure = Award procedure
app-purpose-information = Information

## Agenda items without a title of their own
app-kind-welcome = Welcome and introduction
app-kind-pitch = Pitch
app-kind-break = Break
app-kind-deliberation = Deliberation of the panel
app-kind-closing = Announcement and close
app-kind-talk = Talk
app-kind-reverse_pitch = Reverse pitch
app-kind-custom = Other item
app-kind-short-deliberation = Panel deliberation
app-kind-short-closing = Announcement, close

## Phases of the slot
app-phase-pitch = Pitch
app-phase-questions = Questions
app-phase-scoring = Scoring
app-phase-changeover = Changeover
app-phase-whole = Running
