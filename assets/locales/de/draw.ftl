# Auslosung der Reihenfolge: Liste, Zahl, Reihenfolge.
draw-title = Auslosung der Reihenfolge
draw-sub = Eine Auslosung. Wiederholung nur mit Begründung; beide stehen dann in der Niederschrift.
draw-nothing = Auszulosen gibt es nichts: Es trägt noch niemand oder nur eine Bewerbung vor.
draw-entered = eingetragen { $time }
draw-outside = ohne Block
draw-track = Block: { $drawn } von { $of } ausgelost
draw-track-drawn = { $name } · { $count ->
        [one] 1 Vortrag
       *[other] { $count } Vorträge
    }, ausgelost
draw-track-open = { $name } · { $count ->
        [one] 1 Vortrag
       *[other] { $count } Vorträge
    }
draw-stale = Seit die Liste festgelegt wurde, hat sich geändert, wer hier vorträgt. Legen Sie sie neu fest.
draw-list = Liste
draw-names =
    { $count ->
        [one] 1 Name
       *[other] { $count } Namen
    }
draw-fixed-at = fest seit { $time }
draw-sorted = Sortiert nach
draw-rule-newest_first = Eingang, neueste zuerst
draw-rule-by_name = Name, von A bis Z
draw-rule-words-newest_first = Neueste Bewerbung zuerst, gezählt ab 0.
draw-rule-words-by_name = Nach dem Namen, gezählt ab 0.
draw-hash = Prüfsumme der Liste:
draw-hash-later = Die Prüfsumme entsteht, wenn die Liste festgelegt ist.
draw-number-short = Nr.
draw-received = Eingang
draw-number = Zahl
draw-lots = Lose
draw-after-list = nach der Liste
draw-by-lots = von Hand gezogen
draw-digits-called = { $count } Ziffern, laut gerufen
draw-digits-so-far = { $count } von { $needed } Ziffern
draw-number-words = Erst die Liste, dann die Zahl: Mindestens zwei Personen rufen abwechselnd Ziffern, zusammen { $count }.
draw-how = Wie wird gelost?
draw-how-digits = Ziffern rufen
draw-how-lots = Lose ziehen
draw-caller = { $number }. Person ruft
draw-digits = Ziffern
draw-digits-only = Nur Ziffern von 0 bis 9
draw-more-callers = Weitere Ziffern
draw-callers-words = Wer ruft, leitet nicht, bewertet nicht und bewirbt sich nicht. Keine Person weiß, was die nächste ruft: So lenkt niemand die Reihenfolge.
draw-number-from-room = Zahl aus dem Raum
draw-called-by = gerufen von
draw-watched-by = zugesehen haben
draw-no-part = leiten, bewerten und bewerben sich nicht
draw-unknown = Name gelöscht
draw-reason-repeat = Grund der Wiederholung
draw-in-bowl = Noch im Topf
draw-drawn = Gezogen
draw-bowl-empty = Alle sind gezogen.
draw-put-back = Letztes Los zurück
draw-lot-drawn = { $name } hat Platz { $place }.
draw-lot-back = { $name } ist wieder im Topf.
draw-witness = { $number }. Person sieht zu
draw-lots-words = Wählen Sie die Namen in der Folge, in der sie gezogen werden. Wer zusieht, leitet nicht, bewertet nicht und bewirbt sich nicht.
draw-order = Reihenfolge
draw-after-number = folgt aus Liste und Zahl
draw-to-recompute = zum Nachrechnen
draw-as-drawn = wie gezogen
draw-method-pencil = Zahl durch die Anzahl der offenen Namen teilen. Der Rest ist die Nummer in der Liste. Namen streichen, Liste neu ab 0 zählen, mit dem Ergebnis weiterrechnen.
draw-method-hash = SHA-256 aus Prüfsumme der Liste, gerufener Zahl und Zähler bilden. Die ersten 8 Bytes durch die Anzahl der offenen Namen teilen. Der Rest ist die Nummer in der Liste der offenen Namen.
draw-place = Platz
draw-block = Zähler
draw-sum = Rechnung
draw-rest = Rest
draw-last-name = letzter Name
draw-earlier = Auslosung { $number }, { $time } (ersetzt)
draw-earlier-reason = Grund der Wiederholung: { $reason }
draw-earlier-order = Reihenfolge der Auslosung { $number }
draw-fix-list = Liste festlegen
draw-hold = Reihenfolge feststellen
draw-hold-digits = Reihenfolge: noch { $count ->
        [one] 1 Ziffer
       *[other] { $count } Ziffern
    }
draw-hold-people = Reihenfolge: noch { $count ->
        [one] 1 Person
       *[other] { $count } Personen
    }
draw-hold-names = Reihenfolge: noch { $count ->
        [one] 1 Los
       *[other] { $count } Lose
    }
draw-hold-reason = Reihenfolge: Grund fehlt
draw-back = Zur Tagesordnung
draw-to-agenda = Weiter zur Tagesordnung
draw-next-track = Weiter: { $name }
draw-print = Aushang drucken …
draw-repeat = Wiederholen mit Begründung …
draw-repeat-title = Auslosung wiederholen
draw-repeat-words = Die Liste wird neu festgelegt ({ $track }). Die erste Auslosung bleibt stehen; beide kommen mit dem Grund in die Niederschrift.
draw-repeat-act = Liste neu festlegen
draw-save-list = Liste der Auslosung
draw-save-held = Auslosung
