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

## Fenster
stage-label = Bühne
stage-full-screen = Ganzer Bildschirm und zurück
stage-no-session = Diese Bühne gehört zu keiner Sitzung. Öffnen Sie sie aus der Konsole.
