# Das Öffnen der Daten: was gerade geschieht, warum es nicht geht, und was man tun kann. Auch die
# Fassung ohne Fenster spricht mit diesen Worten.

opening-title = Pitchpult öffnet Ihre Daten
opening-phase-locking = Die Daten werden geöffnet.
opening-phase-checking = Die Daten werden geprüft.
opening-phase-migrating = Die Daten werden auf den Stand dieses Programms gebracht. Vorher entsteht eine Sicherung.

opening-store-in-use-title = Pitchpult läuft schon
opening-store-in-use-text = Ein anderes Pitchpult auf diesem Rechner arbeitet gerade mit diesen Daten. Schließen Sie es, und versuchen Sie es dann noch einmal.
opening-store-network-path-title = Die Daten liegen auf einem Netzlaufwerk
opening-store-network-path-text = Dort kann Pitchpult nicht sicher speichern. Legen Sie den Ordner auf ein Laufwerk dieses Rechners.
opening-store-folder-not-writable-title = Der Datenordner lässt sich nicht beschreiben
opening-store-folder-not-writable-text = Ohne Schreibrecht kann Pitchpult nichts speichern. Bitten Sie Ihre IT um das Schreibrecht für diesen Ordner.
opening-store-newer-title = Diese Daten sind neuer als das Programm
opening-store-newer-text = Ein neueres Pitchpult hat zuletzt mit ihnen gearbeitet. Damit nichts verloren geht, bleibt die Datei unberührt. Öffnen Sie sie mit dem neueren Pitchpult.
opening-store-not-ours-title = Die Datei gehört zu einem anderen Programm
opening-store-not-ours-text = An der Stelle der Pitchpult-Daten liegt eine fremde Datei. Sie bleibt unberührt. Legen Sie sie an einen anderen Ort.
opening-store-corrupt-title = Die Datei ist beschädigt
opening-store-corrupt-text = Pitchpult hat sie beiseitegelegt und nichts gelöscht. Wählen Sie, womit es weitergeht.
opening-store-read-only-title = Die Daten lassen sich nur lesen
opening-store-read-only-text = Die Datei oder ihr Ordner ist schreibgeschützt und bleibt unberührt. Heben Sie den Schreibschutz auf, und versuchen Sie es noch einmal.
opening-store-disk-full-title = Das Laufwerk ist voll
opening-store-disk-full-text = Pitchpult braucht etwas Platz, um sicher zu speichern. Schaffen Sie Platz, und versuchen Sie es noch einmal.
opening-store-busy-title = Ein anderes Programm hält die Datei fest
opening-store-busy-text = Oft ist das eine Datensicherung oder ein Virenscanner. Warten Sie kurz, und versuchen Sie es noch einmal.
opening-no-data-folder-title = Es gibt keinen Ordner für die Daten
opening-no-data-folder-text = Das Benutzerkonto hat keinen Ordner für Programmdaten. Nennen Sie einen Ordner in der Umgebungsvariablen PITCHPULT_FOLDER.
opening-data-folder-gone-title = Der Ordner mit den Daten ist nicht da
opening-data-folder-gone-text = Die Daten sind in den genannten Ordner umgezogen, und dort liegt gerade nichts. Schließen Sie das Laufwerk an, und versuchen Sie es noch einmal. Der frühere Ordner ist unberührt.
opening-other-title = Die Daten lassen sich gerade nicht öffnen
opening-other-text = Die Datei bleibt, wie sie ist. Versuchen Sie es noch einmal. Bleibt es dabei, geben Sie die Angaben an Ihre IT.

opening-fact-folder = Ort
opening-fact-moved-to = Beschädigte Datei
opening-fact-backup = Letzte Sicherung
opening-fact-no-backup = keine gefunden
opening-fact-found = Stand der Daten
opening-fact-known = Stand des Programms
opening-fact-code = Kennung

opening-again = Noch einmal versuchen
opening-restore = Sicherung zurückholen
opening-start-empty = Leer beginnen
opening-copy = Angaben für die IT kopieren
opening-copied = Kopiert

## Der Zugang über den Browser, für die Fassung ohne Fenster
error-not-entered = Diese Seite gehört zu einem früheren Start von Pitchpult. Öffnen Sie den Link des jetzigen Starts.
error-ticket-not-valid = Dieser Link wurde schon benutzt oder ist nicht mehr gültig. Lassen Sie sich einen neuen geben.
error-too-many-tickets = Es kamen zu viele falsche Links an. Versuchen Sie es in einer Minute noch einmal.
headless-port = Der Anschluss { $port } auf diesem Rechner ist nicht frei ({ $reason }).
