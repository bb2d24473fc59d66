// A whole preparation, from the template to the frozen plan, by the keyboard alone: nothing on any page comes from a
// pointer. What the keys do is asserted where it can be read.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { download, enter, visitor } from '../support/browser.mjs';
import { deck } from '../support/decks.mjs';
import { flow, until } from '../support/flow.mjs';
import { assertNoPointer, forbidPointer, hands } from '../support/keyboard.mjs';
import { AT_THE_DESK, BY_FILE, CALLERS, CO_HOST, HEAD, KINDS_LIST } from '../support/office.mjs';
import { assertAccepted } from '../support/record.mjs';

const ROOM = { house: 'Rathaus Weidenau', name: 'Saal 2' };
const TRACKS = ['Posteingang zuordnen', 'Straßenschäden melden'];
const QUESTION = 'Dürfen Geräte mitgebracht werden?';
const ANSWER = 'Ja, ein Gerät je Vortrag.';
const GUEST = 'Helga Brandt';

flow('A whole preparation by the keyboard alone', async ({ step, browser, server, folder }) => {
  const context = await visitor(browser);
  await forbidPointer(context);
  const page = await enter(context, server);
  const { keyboard, focused, tabTo, landed, press, fill, name, select, go, choose } = hands(page);
  const row = (words) => page.getByRole('row').filter({ hasText: words });
  const gone = () => page.getByRole('dialog').waitFor({ state: 'hidden' });
  /** Opens what the row of the agenda holds. */
  const openItem = async (title) => {
    await press(new RegExp(`^${title} verschieben`));
    await page.getByRole('dialog', { name: title }).waitFor();
  };

  await step('a house with a room that has no steps is entered', async () => {
    await press(/^Räume$/);
    await page.getByRole('heading', { name: 'Räume', level: 1 }).waitFor();
    await keyboard.press('Control+n');
    await landed(/^Name/);
    await keyboard.type(ROOM.house);
    await press(/^Raum hinzufügen/);
    await landed(/^Name oder Nummer/);
    await keyboard.type(ROOM.name);
    await fill(/^Plätze/, '60');
    await select(/^Stufenlos/, 'ja');
    await select(/^Höranlage/, 'ja');
    await keyboard.press('Control+s');
    await page.getByRole('heading', { name: ROOM.house, level: 2 }).waitFor();
  });

  await step('a session begins from a template', async () => {
    await press(/^Sitzungen$/);
    await page.getByRole('heading', { name: 'Sitzungen', level: 1 }).waitFor();
    await keyboard.press('Control+n');
    await landed(/^Leere Sitzung/);
    await page.getByRole('button', { name: /^Pitch-Abend/ }).waitFor();
    await keyboard.press('ArrowRight');
    await landed(/^Pitch-Abend/);
    await keyboard.press('Enter');
    await landed(/^Titel$/);
  });

  await step('the particulars are typed, with a co-host and who signs for it', async () => {
    for (const [label, words] of Object.entries({ ...HEAD, Ort: ROOM.house })) {
      await name(label.startsWith('Referat') ? /^(Referat|Dezernat|Amt|Fachbereich|Abteilung)/ : new RegExp(`^${label}`), words);
      if (label === 'Ort') await name(/^Raum/, ROOM.name);
    }
    await press(/^Stelle$/);
    await landed(/^Mitveranstaltende Stelle/);
    await keyboard.type(CO_HOST.name);
    await keyboard.press('Escape');
    for (const [at, signer] of CO_HOST.signers.entries()) await name(new RegExp(`^Zeichnet für sie, Person ${at + 1}`), signer);
    await keyboard.press('Tab');
    await page.getByText('Mitveranstaltende zeichnen zu zweit').waitFor();
    await page.getByText('Angaben vollständig').waitFor();
  });

  await step('a list of four kinds for two challenges is taken over', async () => {
    await go('Start-ups');
    await choose(() => keyboard.press('Control+o'), KINDS_LIST);
    await page.getByText('5 Bewerbungen bereit').waitFor();
    await press(/^5 Bewerbungen übernehmen/);
    await page.getByText('5 Bewerbungen sind übernommen.').waitFor();
    for (const kind of ['Start-up', 'Verein', 'Team', 'Behörde']) await page.getByRole('cell', { name: kind, exact: true }).first().waitFor();
  });

  await step('each challenge is a track; one more is entered and filled', async () => {
    await go('Tagesordnung');
    for (const track of TRACKS) await row(track).first().waitFor();
    await press(/^Mehr$/);
    await landed(/^Blöcke/);
    await keyboard.press('Enter');
    await fill(/^Neue Blöcke/, 'Freie Ideen');
    await press(/^Hinzufügen/);
    await landed(/^Name von Block 3/);
    await select(/^Block von Stadtwerke Weidenau/, 'Freie Ideen');
    await page.getByText('1 Vortrag', { exact: true }).first().waitFor();
    await press(/^Fertig/);
    await gone();
    await row('Freie Ideen').waitFor();
  });

  await step('a hard start shows the gap before it, and an overlap', async () => {
    await openItem('Pause');
    await landed(/^Eigener Titel/);
    await fill(/^Fester Beginn/, '09:30');
    await keyboard.press('Enter');
    await gone();
    await page.getByText(/^Überschneidung: Der Punkt davor dauert/).waitFor();
    await openItem('Pause');
    await fill(/^Fester Beginn/, '10:30');
    await keyboard.press('Enter');
    await gone();
    await page.getByText(/frei vor dem festen Beginn/).waitFor();
  });

  await step('an own column is added and filled', async () => {
    await press(/^Mehr$/);
    await landed(/^Blöcke/);
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await press(/^Spalte$/);
    await landed(/^Name von Spalte 1/);
    await keyboard.type('Mikrofon');
    await keyboard.press('Enter');
    await gone();
    await openItem('Begrüßung und Einführung');
    await fill(/^Mikrofon/, 'Handmikrofon');
    await keyboard.press('Enter');
    await gone();
  });

  await step('an item of its own is added, moved by Alt and an arrow, and taken away', async () => {
    await press(/^Punkt$/);
    await landed(/^Impuls|^Challenge|^Pause|^Begrüßung|^Eigener/);
    for (let at = 0; at < 10 && !(await focused()).startsWith('Impuls'); at += 1) await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Impuls' }).waitFor();
    await landed(/^Eigener Titel/);
    await keyboard.type('Was wir brauchen');
    await keyboard.press('Enter');
    await gone();
    await landed(/^Was wir brauchen verschieben/);
    const places = () => page.locator('tr[data-item]').evaluateAll((rows) => rows.map((one) => one.textContent));
    const before = await places();
    await keyboard.press('Alt+ArrowUp');
    await until(places, (now) => now.join() !== before.join(), 'another order');
    await landed(/^Was wir brauchen verschieben/);
    await press(/^Was wir brauchen entfernen/);
    await page.getByText('Was wir brauchen ist entfernt.').waitFor();
  });

  await step('the marks are set in words that people write', async () => {
    await press(/^Zeichen bei|^kein Zeichen/);
    await fill(/^Zeichen: Vortrag/, '2:00; 0:30');
    await keyboard.press('Tab');
    await page.getByRole('button', { name: /^Zeichen bei 2:00; 0:30/ }).waitFor();
  });

  await step('each track is drawn by two who call', async () => {
    await press(/^Auslosen$/);
    for (const [at, track] of TRACKS.entries()) {
      await press(/^Liste festlegen/);
      for (const [index, caller] of CALLERS.entries()) {
        await landed(index === 0 ? /^1\. Person ruft/ : /^Ziffern/);
        await name(new RegExp(`^${index + 1}\\. Person ruft`), caller.name);
        await tabTo(/^Ziffern/);
        await keyboard.type(caller.digits.slice(0, 4));
      }
      await press(/^Reihenfolge feststellen/);
      await page.getByText(/eingetragen \d/).waitFor();
      await press(at + 1 < TRACKS.length ? new RegExp(`^Weiter: ${TRACKS[at + 1]}`) : /^Weiter zur Tagesordnung/);
    }
    await page.getByRole('heading', { name: 'Tagesordnung', level: 1 }).waitFor();
    assert.equal(await page.getByText(/2 Vorträge · ausgelost/).count(), TRACKS.length);
  });

  await step('the criteria come from a template; who set them and how they became known is entered', async () => {
    await go('Bewertungsbogen');
    await press(/^Vorlage wechseln/);
    await landed(/^GovTech/);
    await keyboard.press('Enter');
    await page.getByText('Der Bogen ist durch die Vorlage ersetzt.').waitFor();
    for (const host of [HEAD.Dienststelle, CO_HOST.name]) {
      await press(new RegExp(`^${host}`), 'Space');
      await page.getByRole('checkbox', { name: host, checked: true }).waitFor();
    }
    await fill(/^Festgelegt am/, '01.10.2026');
    await fill(/^Veröffentlicht am/, '02.10.2026');
    await fill(/^Auf welchem Weg/, 'mit dem Aufruf');
    await keyboard.press('Tab');
  });

  await step('two members are nominated by the two hosts, and declare', async () => {
    await go('Bewertungsgremium');
    for (const [member, host] of [[AT_THE_DESK, HEAD.Dienststelle], [BY_FILE, CO_HOST.name]]) {
      await press(/^Mitglied$/);
      await landed(/^Name/);
      await keyboard.type(member.name);
      await fill(/^Stelle$/, member.organisation);
      await select(/^Benannt von/, host);
      await press(/^Aufnehmen/);
      await page.getByRole('heading', { name: `Unbefangenheit: ${member.name}` }).waitFor();
      await press(/^Alle ohne Verbindung/);
      await row(member.name).getByText('alle ohne Verbindung').waitFor();
    }
  });

  await step('a deck is chosen by a key, and looked at page by page', async () => {
    await go('Unterlagen');
    await tabTo(/^Datei …: Präsentation von Aktenlotse/);
    await choose(() => keyboard.press('Enter'), deck());
    await page.getByText('praesentation.pdf ist übernommen.').waitFor();
    await press(/^praesentation\.pdf/);
    await page.getByRole('img', { name: 'praesentation.pdf, Seite 1 von 2' }).waitFor();
    await press(/^Seite weiter/);
    await page.getByRole('img', { name: 'praesentation.pdf, Seite 2 von 2' }).waitFor();
    await keyboard.press('Escape');
    await gone();
  });

  await step('all are invited with the same papers', async () => {
    await go('Einladung und Gäste');
    await press(/^Einladung eintragen/);
    await landed(/^Alle 5 Zugelassenen/);
    await fill(/^Andere Unterlagen/, 'Aufruf vom 1. Oktober');
    await press(/^Für 5 eintragen/);
    await page.getByText('Alle Zugelassenen sind eingeladen.').waitFor();
    await page.getByText('Alle Eingeladenen haben dieselben Unterlagen bekommen.').waitFor();
  });

  await step('a question is entered and answered to all', async () => {
    await tabTo(/^Einladungen/, 'Shift+Tab');
    await keyboard.press('ArrowRight');
    await press(/^Frage eintragen/);
    await landed(/^Frage$/);
    await keyboard.type(QUESTION);
    await press(/^Eintragen/);
    await page.getByText('unbeantwortet').waitFor();
    await press(/^Beantworten/);
    await landed(/^Antwort$/);
    await keyboard.type(ANSWER);
    await press(/^Eintragen/);
    await page.getByText(ANSWER).waitFor();
    await page.getByText(/an alle$/).waitFor();
  });

  await step('a guest comes whose need the room meets', async () => {
    await tabTo(/^Fragen/, 'Shift+Tab');
    await keyboard.press('End');
    await press(/^Gast$/);
    await landed(/^Name$/);
    await keyboard.type(GUEST);
    await press(/^Stufenloser Zugang/, 'Space');
    await press(/^Aufnehmen/);
    await row(GUEST).getByText('Stufenloser Zugang: im Raum').waitFor();
  });

  await step('the notices are entered for everybody', async () => {
    await tabTo(/^Gäste und Zugang/, 'Shift+Tab');
    await keyboard.press('ArrowLeft');
    for (let group = 0; group < 3; group += 1) {
      await press(/^Hinweis eintragen/);
      await landed(/^Weg$/);
      await press(/^Eintragen/);
      await until(() => page.getByText('gegeben', { exact: true }).count(), (count) => count > group, 'the notice');
      // From the group that was just entered on to the next.
      await landed(/^Hinweis eintragen/);
      await keyboard.press('Tab');
    }
  });

  await step('an edit of the plan is undone and done again', async () => {
    await go('Tagesordnung');
    const length = () => page.getByRole('textbox', { name: 'Wechsel', exact: true }).inputValue();
    await fill(/^Wechsel/, '3');
    await keyboard.press('Tab');
    await page.getByText('16 min', { exact: true }).first().waitFor();
    await press(/^Rückgängig/);
    await until(length, (now) => now === '2 min', 'undone');
    await press(/^Wiederherstellen/);
    await until(length, (now) => now === '3 min', 'done again');
  });

  await step('what has changed since a revision is read', async () => {
    await press(/^Was hat sich geändert/);
    await page.getByRole('heading', { name: 'Was hat sich geändert?', level: 1 }).waitFor();
    await tabTo(/Bewerbungen? aufgenommen|Liste übernommen/);
    await keyboard.press('Enter');
    const main = page.getByRole('main');
    await main.getByRole('heading', { name: 'Zeitfenster' }).waitFor();
    await main.getByText('Mikrofon').first().waitFor();
  });

  await step('the printed matter is looked at and saved, the calendar as well', async () => {
    await go('Festschreiben');
    await press(/^Drucken und Versenden/);
    await page.getByRole('img', { name: /^Einladung mit Kriterienblatt, Seite 1 von/ }).waitFor();
    await press(/^Tagesordnung/);
    await page.getByRole('img', { name: /^Tagesordnung, Seite 1 von/ }).waitFor();
    const paper = join(folder, 'tagesordnung.pdf');
    await tabTo(/^Als PDF sichern/);
    assert.match(await download(page, () => keyboard.press('Enter'), paper), /\.pdf$/);
    await press(/^Kalender: Veranstaltung/);
    const calendar = join(folder, 'termin.ics');
    await tabTo(/^Kalenderdatei sichern/);
    assert.match(await download(page, () => keyboard.press('Enter'), calendar), /\.ics$/);
    assert.match(await readFile(calendar, 'utf8'), /BEGIN:VTIMEZONE[\s\S]*SUMMARY/);
    await assertAccepted([paper, calendar]);
    await press(/^Zur Vorbereitung/);
  });

  await step('nothing is open, and Enter freezes', async () => {
    await go('Festschreiben');
    await press(/^Festschreiben$/);
    await page.getByText(/^Festgeschrieben am/).waitFor();
    await assertNoPointer(page);
  });
});
