# Wer in eine Sitzung aufgenommen wird: aus dem Verzeichnis oder von Hand.
prepare-kinds-start_up = Start-ups
prepare-kinds-team = Teams
prepare-kinds-association = Vereine
prepare-kinds-person = Personen
prepare-kinds-authority = Behörden
prepare-kinds-mixed = Bewerbungen
admit-open-directory = Aus dem Verzeichnis …
admit-open-by-hand = Von Hand …
admit-from-directory = Aus dem Verzeichnis aufnehmen
admit-by-hand = Von Hand aufnehmen
admit-search = Name, Ort oder E-Mail
admit-directory-empty = Das Verzeichnis ist noch leer. Es füllt sich mit Ihren Listen und mit dem, was Sie von Hand eintragen.
admit-nothing-found = Dazu gibt es keinen Eintrag. Nehmen Sie weniger Buchstaben oder tragen Sie ihn von Hand ein.
admit-inside = schon dabei
admit-further = Weitere zeigen
admit-chosen =
    { $count ->
        [one] 1 ausgewählt
       *[other] { $count } ausgewählt
    }
admit-choose-first = Zuerst auswählen
admit-take =
    { $count ->
        [one] Aufnehmen
       *[other] { $count } aufnehmen
    }
admit-and-next = Aufnehmen und nächste
admit-save =
    { $count ->
        [one] Aufnahme aus dem Verzeichnis
       *[other] Aufnahme von { $count } aus dem Verzeichnis
    }
admit-save-one = Aufnahme von „{ $name }“
admit-done =
    { $count ->
        [one] 1 aus dem Verzeichnis aufgenommen.
       *[other] { $count } aus dem Verzeichnis aufgenommen.
    }
admit-done-one = „{ $name }“ ist aufgenommen.
admit-name = Name
admit-name-missing = Der Name fehlt.
admit-name-hint = Voller Name mit Rechtsform. Wer schon im Verzeichnis steht, erscheint in der Liste.
admit-name-known = Steht im Verzeichnis. Mehr ist nicht nötig.
admit-kind = Art
admit-kind-start_up = Start-up
admit-kind-team = Team
admit-kind-association = Verein
admit-kind-person = Person
admit-kind-authority = Behörde
admit-email = E-Mail
