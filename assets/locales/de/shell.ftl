# Das Fenster des Programms: Titel der Dialoge, und was beim Lesen und Schreiben von Dateien geschieht.
dialog-open-table = Bewerbungsliste wählen
dialog-open-ballot = Bewertungsbogen wählen
dialog-open-picture = Logo wählen
dialog-open-folder = Ordner wählen
dialog-open-paper = Präsentation oder Handzettel wählen
dialog-save = Speichern unter
error-save-denied = Nicht gespeichert: { $path } lässt sich nicht beschreiben. Wählen Sie einen anderen Ort.
error-save-no-room = Nicht gespeichert: Für { $path } ist kein Platz auf dem Laufwerk. Schaffen Sie Platz, oder wählen Sie einen anderen Ort.
error-save-failed = Nicht gespeichert: { $path }. { $reason ->
    [not-found] Den Ordner gibt es nicht oder nicht mehr.
    [folder] An dieser Stelle liegt ein Ordner.
   *[drive] Das Laufwerk nimmt die Datei nicht an.
} Wählen Sie einen anderen Ort.
error-read-failed = { $path } lässt sich nicht lesen. { $reason ->
    [not-found] Die Datei gibt es nicht oder nicht mehr.
    [denied] Sie dürfen diese Datei nicht lesen.
    [folder] Das ist ein Ordner, keine Datei.
   *[drive] Das Laufwerk antwortet nicht.
} Es wurde nichts übernommen. Wählen Sie die Datei noch einmal.
error-window-failed = Das Fenster ließ sich nicht öffnen. Versuchen Sie es noch einmal.
error-internal = Das hat nicht geklappt, und es wurde nichts gespeichert. Versuchen Sie es noch einmal.
