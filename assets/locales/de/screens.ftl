# Bildschirme und die Fenster auf ihnen: Bühne, kleine Zeit, Fenster am Pult.
screens-close = Bühne schließen
screens-more = Fenster …
screens-title = Fenster
screens-monitor = Monitor { $number }
screens-monitor-named = { $monitor }, { $name }
screens-in-window = Im Fenster
screens-missing = Monitor { $number } fehlt

## Bühne
screens-where = Wo die Bühne steht
screens-full = { $width } × { $height }, ganzer Bildschirm
screens-as-window = Als Fenster auf diesem Bildschirm
screens-as-window-hint = F füllt den Bildschirm, Esc führt zurück.
screens-console-on = Die Konsole steht auf { $monitor }.
screens-only-one = Es ist nur dieser Bildschirm da. Die Bühne öffnet sich als Fenster: F füllt den Bildschirm, Esc führt zurück. Sobald ein zweiter da ist, geht sie von selbst dorthin.
screens-mirrored = Der Projektor zeigt dasselbe wie dieser Bildschirm. Stellen Sie die Anzeige auf „Erweitern“, dann füllt die Bühne den Projektor und die Konsole bleibt hier.
screens-browser = Im Browser kennt Pitchpult die Bildschirme nicht. Öffnen Sie die Bühne, ziehen Sie ihr Fenster auf den Projektor und drücken Sie dort F.

## Ein Bildschirm ist weg
screens-gone = Monitor { $number } ist nicht mehr da. Prüfen Sie das Kabel.
screens-gone-what = Die Bühne läuft weiter, sobald er wieder da ist.
screens-here = Hier als Fenster zeigen
screens-to-monitor = Auf Monitor { $number } zeigen

## Kleine Zeit über fremden Folien
screens-ontop = Kleine Zeit über fremden Folien
screens-ontop-what = Steht über allen Fenstern und nimmt ihnen keine Tasten; die Bühne schließt sich dafür. Mit der Maus verschieben Sie sie.
screens-ontop-waits = Ihr Bildschirm ist nicht da. Sie kommt mit ihm wieder.
screens-ontop-open = Kleine Zeit zeigen
screens-ontop-close = Kleine Zeit schließen
screens-corner = Ecke
screens-corner-top-left = Oben links
screens-corner-top-right = Oben rechts
screens-corner-bottom-left = Unten links
screens-corner-bottom-right = Unten rechts

## Fenster am Rednerpult
screens-presenter = Fenster für das Rednerpult
screens-presenter-what = Zeigt Vortragenden die Zeit und nimmt „Bereit“, „Fertig“ und „Technisches Problem“ entgegen. Von Notizen und Bewertungen zeigt es nichts.
screens-presenter-open = Fenster öffnen
screens-presenter-close = Fenster schließen
