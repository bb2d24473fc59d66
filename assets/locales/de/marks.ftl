# Zeichen einer Phase, was von selbst geschieht, und der Gong.

## Vorbereiten: je Zeitfenster
marks-open = Zeichen, Klang und Auslöser
marks-title = Zeichen, Klang und Auslöser
marks-note = Für alle gleich. Wird mit der Planung festgeschrieben.
marks-fact-sounds =
    { $count ->
        [one] 1 Klang
       *[other] { $count } Klänge
    }
marks-fact-acts =
    { $count ->
        [one] 1 Auslöser
       *[other] { $count } Auslöser
    }
marks-phase = Phase
marks-scoring-opens = Bewertung öffnet
marks-scoring-with-pitch = mit dem Vortrag
marks-scoring-with-questions = mit der Fragerunde
marks-scoring-with-scoring = mit der Bewertungszeit
marks-scoring-with-changeover = mit dem Wechsel
marks-moment = Zeitpunkt
marks-at-start = Beginn
marks-at-end = Ende
marks-at-mark = Zeichen
marks-left = Restzeit { $time }
marks-left-after = noch { $left }, nach { $after }
marks-after = nach { $after }
marks-word = Wort auf der Bühne
marks-word-own = Restzeit nennen
marks-word-at = Wort auf der Bühne, { $moment }
marks-shape = Form
marks-shape-at = Form, { $moment }
mark-shape-triangle = Dreieck
mark-shape-diamond = Raute
mark-shape-square = Quadrat
mark-shape-octagon = Achteck
marks-tone = Farbe
marks-tone-at = Farbe, { $moment }
mark-tone-info = Blau
mark-tone-warn = Orange
mark-tone-danger = Rot
marks-sound-at = Klang, { $moment }
marks-sound-none = kein Klang
marks-sound-soft = Klangschale
marks-sound-gong = Gong
marks-sound-double_gong = Doppelgong
marks-message = Nachricht an die Bühne
marks-message-at = Nachricht an die Bühne, { $moment }
marks-layout = Ansicht
marks-layout-at = Ansicht der Bühne, { $moment }
marks-layout-none = bleibt
marks-layout-timer = Uhr allein
marks-layout-deck = Folien mit Uhr
marks-layout-logo = Logo
marks-hint = Zeiten der Zeichen tragen Sie unter „Zeichen“ im Zeitfenster ein. Nachricht und Ansicht gelten bis zum Ende der Phase oder bis zur nächsten.
marks-none = Diese Phase hat noch keine Zeichen. Ihre Zeiten tragen Sie unter „Zeichen“ im Zeitfenster ein.

## Stände der Planung
change-phase-looks = Form, Farbe und Klang der Zeichen
change-phase-triggers = Auslöser
trigger-act-open_scoring = Bewertung öffnet

## Der Gong
marks-gong = Gong
marks-sound = Klang
marks-sound-sub = Der Gong kommt aus diesem Gerät, zu den Zeichen der Planung und mit der Taste G.
marks-volume = Lautstärke
marks-volume-hint = Gilt auf diesem Gerät für alle Sitzungen.
marks-volume-off = Aus: Auch die Zeichen der Planung sind jetzt stumm.
marks-off = Klang aus
marks-test = Anhören
marks-panel-words = Wann etwas klingt, steht in der Planung. Der Gong mit der Taste G klingt jederzeit.
marks-short-blocked = Klang gesperrt
marks-short-silent = Kein Klang
marks-trouble-blocked = Der Browser gibt noch keinen Klang frei. Drücken Sie hier eine Taste oder klicken Sie, dann klingt der Gong.
marks-trouble-silent = Dieses Gerät spielt den Klang nicht ab. Prüfen Sie Lautsprecher und Lautstärke des Systems; die Zeichen auf der Bühne kommen weiter.
