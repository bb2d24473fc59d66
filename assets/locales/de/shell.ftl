# Das Fenster des Programms: Titel der Dialoge, und was beim Lesen und Schreiben von Dateien geschieht.
dialog-open-table = Bewerbungsliste wählen
dialog-open-ballot = Bewertungsbogen wählen
dialog-save = Speichern unter
error-save-denied = Nicht gespeichert: { $path } lässt sich nicht beschreiben. Wählen Sie einen anderen Ort.
error-save-no-room = Nicht gespeichert: Für { $path } ist kein Platz auf dem Laufwerk. Schaffen Sie Platz, oder wählen Sie einen anderen Ort.
error-save-failed = Nicht gespeichert: { $path } ({ $reason }). Wählen Sie einen anderen Ort.
error-read-failed = { $path } lässt sich nicht lesen ({ $reason }). Es wurde nichts übernommen.
error-window-failed = Das Fenster ließ sich nicht öffnen. Versuchen Sie es noch einmal.
error-internal = Das hat nicht geklappt, und es wurde nichts gespeichert. Versuchen Sie es noch einmal.
