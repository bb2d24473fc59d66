# Worte der Bühne: aus zehn Metern zu lesen, darum kurz.

## Zustand
stage-minutes-left =
    { $count ->
        [one] Noch 1 Minute
       *[other] Noch { $count } Minuten
    }
stage-seconds-left =
    { $count ->
        [one] Noch 1 Sekunde
       *[other] Noch { $count } Sekunden
    }
stage-overtime = Überzogen
stage-time-up = Zeit ist um
stage-paused = Angehalten
stage-offline = Keine Verbindung
stage-black = Die Bühne ist schwarz.
stage-until = bis { $time } Uhr

## Davor, dazwischen, danach
stage-welcome = Willkommen
stage-begins = Beginn { $time } Uhr
stage-next = Als Nächstes
stage-count = { $number } von { $of }
stage-clock = { $time } Uhr
stage-in-minutes =
    { $count ->
        [one] in 1 Minute
       *[other] in { $count } Minuten
    }
stage-at-once = gleich
stage-ended = Ende
stage-thanks = Vielen Dank

## Zeiten nebeneinander
stage-timer-phase_down = Rest
stage-timer-phase_up = Vergangen
stage-timer-clock = Uhrzeit
stage-timer-item_end = Punkt
stage-timer-session_end = Sitzung
stage-timer-speaker = Redebeitrag
stage-timer-above = oben: { $timer }

## Nachricht und Folie
stage-message-said = Nachricht: { $text }
stage-slide = Folie { $page }
stage-slide-of = Folie { $page } von { $of }

## In der Konsole: Nachricht
stage-message = Nachricht an die Bühne
stage-prepared = Vorbereitete Nachrichten
stage-say-end = Bitte zum Ende kommen
stage-say-microphone = Bitte ins Mikrofon sprechen
stage-say-louder = Bitte lauter
stage-flash = Blinkt beim Erscheinen
stage-keep = Vormerken
stage-hush = Wegnehmen
stage-message-hint = Enter zeigt sie. Pfeiltasten wählen eine vorbereitete.
stage-message-drop = Enter zeigt sie, Entf streicht sie aus der Liste.

## In der Konsole: Bild der Bühne
stage-arrange = Bild der Bühne: Darstellung ändern
stage-setup = Bild der Bühne
stage-layout = Was der Projektor zeigt
stage-layout-timer = Zeit allein
stage-layout-timer-hint = Name, Zeit und Phase füllen die Bühne.
stage-layout-deck = Folien mit Zeitstreifen
stage-layout-deck-hint = Die eingereichten Folien, darunter Phase und Zeit.
stage-layout-ontop = Kleine Zeit über fremden Folien
stage-layout-ontop-hint = Andere zeigen ihre Folien mit ihrem Programm.
stage-slide-before = Folie zurück
stage-slide-after = Folie vor
stage-slide-keys = Bild ↓ und Bild ↑ blättern auf allen Bildschirmen.
stage-timers = Zeiten auf der Bühne
stage-timers-hint = Bis zu drei. Eine steht groß, die anderen klein darunter.
stage-timer-long-phase_down = Restzeit der Phase
stage-timer-long-phase_up = Vergangene Zeit der Phase
stage-timer-long-clock = Uhrzeit
stage-timer-long-item_end = Bis zum Ende des Punktes
stage-timer-long-session_end = Bis zum Ende der Sitzung
stage-timer-long-speaker = Redezeit in der Fragerunde
stage-timer-large = groß
stage-timer-enlarge = Groß zeigen
stage-timer-enlarge-of = Groß zeigen: { $timer }
stage-scale = Größe von Schrift und Ziffern
stage-scale-value = { $percent } %
stage-smaller = Kleiner
stage-larger = Größer
stage-instead = Anstelle der Zeit
stage-logo = Logo zeigen
stage-house = Namen der Stelle zeigen
stage-mirror = Dieses Fenster wird zur Bühne
stage-mirror-hint = Für Projektoren, die nur spiegeln. Alle Tasten der Konsole gelten weiter.
stage-mirror-back = Zurück zur Konsole
stage-mirror-caps = Umschalt + B
stage-keys-logo = Logo zeigen und zurück
stage-keys-slide-after = Folie vor
stage-keys-slide-before = Folie zurück
stage-key-page-down = Bild ↓
stage-key-page-up = Bild ↑

## In der Konsole: Folien, die nicht zu sehen sind
stage-deck-gone = „{ $name }“ liegt nicht mehr im Datenordner.
stage-deck-changed = „{ $name }“ hat nicht mehr den Inhalt, der festgeschrieben wurde.
stage-deck-not-shown = „{ $name }“ lässt sich auf der Bühne nicht zeigen.
stage-deck-none = Für diesen Pitch sind keine Folien eingereicht.
stage-deck-alone = Die Bühne zeigt die Zeit allein.
stage-deck-instead = Lassen Sie die Folien vom Gerät der Vortragenden zeigen und legen Sie die kleine Zeit darüber.
stage-deck-help = Was tun?

## Fenster
stage-label = Bühne
stage-full-screen = Ganzer Bildschirm und zurück
stage-no-session = Diese Bühne gehört zu keiner Sitzung. Öffnen Sie sie aus der Konsole.
