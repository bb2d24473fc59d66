# Worte des Tages, der noch kommt: aufholen, verschieben, Zeiten eines Punktes, Zeit im Schlaf des Rechners.

catch-up = Aufholen
catch-up-group = Tagesordnung
catch-up-keys = Aufholen vorschlagen
catch-up-keys-move = Punkt verschieben
catch-up-key-up = Alt ↑
catch-up-key-down = Alt ↓
catch-up-key-enter = Eingabe
catch-up-next-item = Nächster TOP
catch-up-redo = Wiederherstellen
catch-up-working = Wird berechnet

## Vorschlag
catch-up-late = { $delay }.
catch-up-cause = Zuletzt unterbrochen, { $number }: { $words }
catch-up-on-time = Im Plan.
catch-up-on-time-why = Es ist nichts aufzuholen.
catch-up-nothing = Es kommt nichts mehr, was kürzer werden darf: keine Pause über fünf Minuten, kein Wechsel über 30 Sekunden, keine Beratung. Das Ende verschiebt sich.
catch-up-held-all = Kürzen bringt hier nichts: Vor dem Ende liegt ein fester Beginn, auf den ohnehin gewartet wird.
catch-up-changeovers =
    { $count ->
        [one] Wechsel, einmal
        [2] Wechsel, zweimal
        [3] Wechsel, dreimal
        [4] Wechsel, viermal
        [5] Wechsel, fünfmal
        [6] Wechsel, sechsmal
        [7] Wechsel, siebenmal
        [8] Wechsel, achtmal
        [9] Wechsel, neunmal
        [10] Wechsel, zehnmal
       *[other] Wechsel, { $count }-mal
    }
catch-up-changeover-one = nach { $number }
catch-up-changeover-many = { $first } bis { $last }, je gleich
catch-up-back = Gäste sind um { $time } zurück
catch-up-at-least = mindestens { $span } min
catch-up-held = Bringt nichts: Dahinter wartet ein fester Beginn.
catch-up-held-by = Bringt nichts: „{ $title }“ beginnt fest um { $time } Uhr.
catch-up-gain = −{ $span } min
catch-up-minutes = { $span } min
catch-up-min = min
catch-up-before = bisher { $span } min
catch-up-shorter-one = { $name }: kürzer
catch-up-longer-one = { $name }: länger
catch-up-stays = Vortrag und Fragerunde bleiben
catch-up-stays-each =
    { $count ->
        [one] { $slot } min
       *[other] je { $slot } min, für alle { $count } gleich
    }
catch-up-both = { $pitch } und { $questions }
catch-up-sum = Zusammen gewonnen
catch-up-of = { $gained } von { $needed } min
catch-up-swallowed = Weitere { $span } min fängt ein fester Beginn auf.
catch-up-apply = Neue Zeiten anwenden
catch-up-nothing-chosen = Nichts kürzen
catch-up-undo = Rückgängig mit U, bis der nächste Schritt folgt.

## Tagesordnung davor und danach
catch-up-preview = Tagesordnung, bisher und neu
catch-up-old = Bisher
catch-up-new = Neu
catch-up-only-preview = Vorschau. Es gilt noch nichts.
catch-up-end = Ende nach dem Aufholen
catch-up-end-before = (bisher { $time })
catch-up-instead = { $to } statt { $from } min

## Über und unter Plan
catch-up-punctual = pünktlich
catch-up-plus = +{ $count } min
catch-up-minus = −{ $count } min
catch-up-longer = { $count } min länger als geplant
catch-up-shorter = { $count } min kürzer als geplant

## Ein Punkt und seine Phasen
catch-up-times-of = { $title }: Zeiten zeigen
catch-up-phase = Phase
catch-up-difference = Differenz
catch-up-from = ab { $time }
catch-up-passed-over = übersprungen
catch-up-stops = davon Halt { $time }
catch-up-fixed = Fester Beginn { $time } Uhr: Der Punkt bleibt an seinem Platz.
catch-up-earlier = Früher
catch-up-later = Später

## Verschieben
catch-up-moving = Punkt verschieben
catch-up-move = Vortrag verschieben
catch-up-move-do = Verschieben
catch-up-cancel = Nicht verschieben
catch-up-reason = Grund
catch-up-reason-missing = Die Reihenfolge der Vorträge steht fest. Tragen Sie ein, warum sie sich ändert.
catch-up-effect = Wirkung auf die Zeiten

## Schlaf des Rechners
catch-up-slept = Der Rechner hat von { $from } bis { $to } geschlafen; die Zeit lief weiter.
catch-up-slept-reason = Der Rechner hat von { $from } bis { $to } geschlafen.
catch-up-slept-restore = Als Unterbrechung eintragen
catch-up-slept-leave = So lassen
