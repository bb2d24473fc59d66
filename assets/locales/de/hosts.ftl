# Mehrere Veranstalter mit gleichem Rang, wer die Kriterien festgelegt hat, und wie das Gremium besetzt ist.
hosts-co-hosts = Mitveranstaltende Stellen
hosts-co-hosts-sub = Gleicher Rang: Sie stehen im Kopf, benennen Mitglieder und zeichnen mit.
hosts-co-host = Mitveranstaltende Stelle
hosts-signer = Zeichnet für sie, Person { $place }
hosts-add = Stelle
hosts-none = Niemand sonst. Für Behörden, Hochschulen oder Vereine, die mit veranstalten, fügen Sie eine Stelle hinzu.
hosts-fault-host = Diese Stelle ist schon Veranstalter.
hosts-fault-twice = Diese Stelle steht schon da.
hosts-fault-missing = Für welche Stelle wird gezeichnet? Tragen Sie sie ein.
hosts-fault-signer = Es zeichnen zwei verschiedene Personen.

## Wer die Kriterien festgelegt hat
hosts-origin = Wer die Kriterien festgelegt hat
hosts-origin-sub = Steht auf dem Kriterienblatt und in der Niederschrift.
hosts-set-by = Festgelegt von
hosts-set-by-none = Noch ist keine Stelle genannt.
hosts-to-particulars = Zu den Angaben
hosts-set-on = Festgelegt am
hosts-published-on = Veröffentlicht am
hosts-published-early = Das liegt vor der Festlegung.
hosts-published-how = Auf welchem Weg
hosts-published-how-hint = Zum Beispiel: mit dem Aufruf, per E-Mail an alle
hosts-save-origin = Herkunft der Kriterien

## Gremium
hosts-nominated-by = Benannt von
hosts-nominated-open = noch offen
hosts-balance-sectors = Bereiche
hosts-balance-hosts = Benannt von
