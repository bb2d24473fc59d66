# Wettbewerb in Stufen: wie es in der nächsten Stufe weitergeht.
contest-next = Nächste Stufe
contest-place = Stufe { $number } von { $of }: { $name }
contest-carries = Die Ausgewählten kommen weiter. Dieses Ergebnis zählt dort mit { $share } %, so ist es festgeschrieben.
contest-carries-nothing = Die Ausgewählten kommen weiter. Das Ergebnis zählt dort nicht mit.
contest-not-yet = Sie lässt sich anlegen, sobald hier entschieden ist.
contest-begin = Nächste Stufe anlegen …
contest-begin-save = Nächste Stufe
contest-open = Zur Stufe „{ $name }“
contest-title = Nächste Stufe: { $name }
contest-refused = Die Stufe ist nicht angelegt.
contest-up-to = Bis Rang
contest-up-to-hint = Wer sich einen Rang teilt, kommt gemeinsam weiter.
contest-who = Wer kommt weiter? { $count } von { $of }
contest-rank = Rang { $rank } · { $points } Punkte
contest-nobody = Wählen Sie mindestens eine Bewerbung aus.
contest-day = Ablauf der neuen Stufe
contest-day-template = Wie in der Vorlage „{ $name }“
contest-day-same = Wie in dieser Sitzung
contest-takes = Bewertungsgremium, Bewertungsbogen und Regeln kommen mit. Tag und Aktenzeichen tragen Sie ein.
contest-begin-with =
    { $count ->
        [0] Nächste Stufe anlegen: niemand ausgewählt
        [one] Mit 1 Bewerbung anlegen
       *[other] Mit { $count } Bewerbungen anlegen
    }

## In der Vorbereitung
contest-title-plan = Wettbewerb
contest-save = Stufen des Wettbewerbs
contest-from = Die Auswahl kommt aus „{ $title }“. Deren Ergebnis zählt hier nicht mit.
contest-from-carried = Die Auswahl kommt aus „{ $title }“. Deren Ergebnis zählt hier mit { $share } %.
contest-name = Name der Stufe { $number }
contest-share = Anteil in der Stufe „{ $name }“
contest-share-hint = So viel zählt das Ergebnis dieser Stufe dort. Leer heißt: Nur die Auswahl kommt weiter.
