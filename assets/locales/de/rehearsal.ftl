# Die Probe: eine Kopie der Veranstaltung, die danach verworfen wird.
rehearsal-label = Probe
rehearsal-mark = { $speed ->
    [1] Probe
   *[other] Probe, { $speed }-fach
}
rehearsal-why = Nichts davon zählt. Die Veranstaltung selbst bleibt, wie sie ist.
rehearsal-speed = Geschwindigkeit der Probe
rehearsal-times = { $speed }-fach
rehearsal-end = Probe beenden
rehearsal-start = Probe starten
rehearsal-start-why = Der ganze Ablauf zur Übung, in einer Kopie und schneller als in Wirklichkeit. Danach ist die Kopie weg.
rehearsal-copying = Die Probe wird vorbereitet
