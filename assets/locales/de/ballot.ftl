# Bewertungsbogen: im Fenster der bewertenden Person und als einzelne Datei.

ballot-title = Pitchpult · Bewertungsbogen
ballot-skip = Zum Bogen
ballot-list = Start-ups
ballot-list-open = Alle Start-ups
ballot-list-close = Zum Bogen
ballot-loading = Der Bogen wird geholt
ballot-not-there = Der Bogen lässt sich nicht öffnen.
ballot-no-data-title = Hier ist kein Bewertungsbogen.
ballot-no-data-file = Diese Datei enthält keinen Bewertungsbogen. Lassen Sie sich die Datei von der Leitung noch einmal geben.
ballot-no-data-window = Öffnen Sie Ihren Bogen über den Link, den die Leitung für Sie erstellt hat.
ballot-reference = Az. { $reference }
ballot-purpose-market-sounding = Zweck: Markterkundung
ballot-purpose-ideas-contest = Zweck: Ideenwettbewerb
ballot-purpose-award-procedure = Zweck: Vergabeverfahren
ballot-purpose-information = Zweck: Information
ballot-decimal-mark = ,

## Formular
ballot-pitch = Pitch { $number } von { $of }
ballot-scored = { $done } von { $of } bewertet
ballot-weight = Gewicht { $weight } %
ballot-weight-short = { $weight } %
ballot-reason = Begründung
ballot-reason-required = Bei dieser Stufe gehört eine Begründung dazu.
ballot-gap-score = Wählen Sie eine Stufe.
ballot-gap-reason = Schreiben Sie, warum.
ballot-missing-scores =
    { $count ->
        [one] Noch 1 Kriterium
       *[other] Noch { $count } Kriterien
    }
ballot-missing-reasons =
    { $count ->
        [one] Begründung fehlt
       *[other] { $count } Begründungen fehlen
    }
ballot-submit = Bewertung abgeben
ballot-submit-again = Geänderte Bewertung abgeben
ballot-next = Weiter zu { $number }. { $name }
ballot-not-submitted = Noch nicht abgegeben.
ballot-change-not-submitted = Die Änderung ist noch nicht abgegeben. Es zählt, was um { $time } ankam.
ballot-may-change = Sie können ändern und noch einmal abgeben, bis die Leitung die Bewertung schließt.
ballot-no-connection = Keine Verbindung. Sendet von selbst.
ballot-refused = Das wurde nicht angenommen.
ballot-waiting-draft = Entwurf zu { $name }
ballot-waiting-ballot = Bewertung zu { $name }
ballot-waiting-declaration = Erklärung zur Unbefangenheit

## Zustände in der Liste
ballot-state-arrived = Angekommen
ballot-state-work = In Arbeit, { $done } von { $of }
ballot-state-changed = Geändert, nicht abgegeben ({ $done } von { $of })
ballot-state-open = Offen
ballot-state-locked = Öffnet mit dem Vortrag
ballot-state-opens = Öffnet um { $time }
ballot-state-undeclared = Erklärung fehlt
ballot-state-recused = Befangen, keine Bewertung
ballot-state-closed = Geschlossen
ballot-state-no-scoring = Keine Bewertung
ballot-state-complete = Vollständig, nicht in der Datei
ballot-state-filed = Vollständig, in der Datei

## Warum gerade nicht bewertet wird
ballot-recused-title = Sie sind zu diesem Start-up befangen.
ballot-recused = Sie bewerten nicht, beraten nicht mit und verlassen für diesen Punkt den Raum. Ihre Bewertung fehlt dann; sie zählt nicht als null.
ballot-recused-reason = Ihr Grund: { $reason }
ballot-undeclared-title = Ihre Erklärung zur Unbefangenheit fehlt.
ballot-undeclared = Geben Sie sie bei der Leitung ab. Danach erhalten Sie eine neue Datei.
ballot-undeclared-online = Erklären Sie zuerst unter „Unbefangenheit“, ob Sie eine Verbindung haben. Danach öffnet der Bogen mit dem Vortrag.
ballot-locked-title = Der Bogen ist noch nicht offen.
ballot-locked = Er öffnet von selbst, sobald dieser Vortrag beginnt.
ballot-locked-until = Er öffnet von selbst, sobald dieser Vortrag beginnt, voraussichtlich um { $time }.
ballot-closed-title = Die Bewertung ist geschlossen.
ballot-closed-empty = Zu diesem Start-up ist von Ihnen keine Bewertung angekommen. Sie fehlt im Ergebnis und zählt nicht als null.
ballot-closed-arrived = Diese Bewertung ist angekommen und steht fest.
ballot-closed-changed = Was hier steht, wurde nicht mehr abgegeben. Es zählt, was vorher angekommen ist.
ballot-no-scoring-title = In dieser Veranstaltung wird nicht bewertet.
ballot-no-scoring = Der Zweck lässt keine Punkte und keine Rangfolge zu. Ihre Erklärung zur Unbefangenheit bleibt nötig.

## Unbefangenheit
ballot-declaration = Unbefangenheit
ballot-declared = { $made } von { $of } angegeben
ballot-declare-title = Sind Sie unbefangen?
ballot-declare-lead = Zu jedem Start-up eine Angabe. Erst danach öffnen die Bewertungsbögen.
ballot-declare-none = Keine Verbindung
ballot-declare-conflict = Befangen
ballot-declare-missing = Wählen Sie eine der beiden Angaben.
ballot-declare-reason = Grund
ballot-declare-reason-missing = Ohne Grund lässt sich der Ausschluss nicht anordnen.
ballot-declare-orders = Den Ausschluss ordnet an
ballot-declare-chair = { $name }, Vorsitz
ballot-declare-open =
    { $count ->
        [one] Noch 1 Angabe
       *[other] Noch { $count } Angaben
    }
ballot-declare-reason-open = Grund fehlt
ballot-declare-submit = Erklärung abgeben
ballot-declare-effect = Wo Sie befangen sind, verlassen Sie den Raum und bewerten nicht.
ballot-declared-note = Ändert sich etwas, geben Sie es hier an, bis die Bewertung geschlossen ist.
ballot-when-title = Wann bin ich befangen?
ballot-when = Wenn Sie oder Angehörige dort arbeiten, beteiligt sind, beraten haben oder einen Vorteil hätten. Im Zweifel angeben (§§ 20, 21 VwVfG).

## Die Datei
ballot-file-save = Datei speichern
ballot-file-open = Datei öffnen …
ballot-unfiled = Noch nicht in einer Datei gespeichert
ballot-unfiled-nothing = Noch ist nichts eingetragen.
ballot-unfiled-count =
    { $count ->
        [one] 1 Bogen mit Änderungen
       *[other] { $count } Bögen mit Änderungen
    }
ballot-hand-over = Speichern und abgeben
ballot-hand-over-note = So geht es
ballot-complete = { $complete } von { $possible } Bögen sind vollständig. Nur vollständige zählen, sobald die Leitung die Datei übernimmt.
ballot-not-sealed-title = Die Datei ist nicht versiegelt.
ballot-not-sealed = Wer sie hat, kann sie lesen und ändern. Geben Sie sie deshalb nur der Leitung, und nur persönlich oder auf einem Weg, den Ihre Stelle für vertrauliche Unterlagen zulässt.
ballot-step-save = Speichern Sie die Datei. Sie heißt { $name } und enthält alle Ihre Bögen.
ballot-step-find = Sehen Sie im Ordner für Downloads nach, ob sie dort liegt, bevor Sie diese Seite schließen. Den Ordner bestimmt Ihr Browser.
ballot-step-give = Geben Sie die Datei der Leitung, zum Beispiel auf einem USB-Stick. Ändern Sie danach etwas, speichern Sie neu und geben Sie die neue Datei ab; die neuere gilt.
ballot-go-on-title = Weiterarbeiten
ballot-go-on = Die gespeicherte Datei ist maßgeblich. Öffnen Sie sie hier, wenn Sie später oder an einem anderen Gerät weitermachen.
ballot-browser-title = Zwischenstand in diesem Browser
ballot-browser-keeps = Dieser Browser merkt sich Ihre Eingaben bis zum nächsten Öffnen. Das ist nur eine Hilfe. An einem fremden Gerät löschen Sie den Zwischenstand, wenn die Datei gespeichert ist.
ballot-browser-keeps-not = Dieser Browser merkt sich nichts. Speichern Sie die Datei, bevor Sie die Seite schließen.
ballot-browser-forget = Zwischenstand löschen

## Meldungen zur Datei
ballot-dismiss = Ausblenden
ballot-opened = Geöffnet: { $name }
ballot-bring-back = Vorherigen Stand zurückholen
ballot-brought-back = Der vorherige Stand ist wieder da.
ballot-forgotten = Der Zwischenstand ist aus diesem Browser gelöscht.
ballot-restored = Ihr letzter Stand aus diesem Browser ist wieder da.
ballot-restored-more = Maßgeblich ist die gespeicherte Datei. Haben Sie an einem anderen Gerät weitergearbeitet, öffnen Sie sie hier.
ballot-misfit = Nicht geöffnet: { $name }
ballot-misfit-kept = Ihre Eingaben hier sind unverändert.
ballot-misfit-not-a-ballot = Das ist keine Datei mit Bewertungen. Wählen Sie eine Datei mit der Endung .ballot.
ballot-misfit-newer = Die Datei stammt von einer neueren Fassung von Pitchpult. Lassen Sie sich den Bogen neu geben.
ballot-misfit-changed = Die Datei ist beschädigt oder wurde nach dem Speichern verändert. Nehmen Sie eine andere Fassung.
ballot-misfit-other-session = Die Datei gehört zu einer anderen Veranstaltung.
ballot-misfit-other-evaluator = Die Datei gehört einer anderen bewertenden Person.
ballot-misfit-other-form = Die Datei wurde auf einer anderen Fassung des Bewertungsbogens ausgefüllt.
