// Every screen for everyone: axe-core's rules for WCAG 2.2 AA in both themes, and pictures to look at.
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { entry, savePage, score, submit } from '../support/ballot.mjs';
import { choose, enter, popup, visitor, WALL } from '../support/browser.mjs';
import { deck } from '../support/decks.mjs';
import { flow, until } from '../support/flow.mjs';
import { AT_THE_DESK, CO_HOST, KINDS_LIST, LIST, PLACE } from '../support/office.mjs';
import { look, README } from '../support/look.mjs';
import { addEvaluator, chooseList, freeze, letGo, newSession, openStep, setSlot, takeOver, typeHead, useTemplate } from '../support/prepare.mjs';
import { careOf, enterApplicant, openSection } from '../support/register.mjs';
import { openConsole, press, runToTheEnd } from '../support/run.mjs';
import { openSample, sampleConsole } from '../support/sample.mjs';

const STEPS = { Angaben: 'particulars', 'Start-ups': 'startups', Tagesordnung: 'agenda', Bewertungsbogen: 'form', Bewertungsgremium: 'panel', Unterlagen: 'papers', 'Einladung und Gäste': 'outreach', Festschreiben: 'freeze' };
const SECTIONS = { Bewerbungen: 'applicants', Personen: 'people', Stellen: 'offices', Räume: 'venues', Challenges: 'challenges' };
const home = async (page) => {
  await page.getByRole('button', { name: /zu den Sitzungen/ }).click();
  await page.getByRole('heading', { name: 'Sitzungen', level: 1 }).waitFor();
};
const closeDialog = async (page) => {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
};
const tab = (page, name) => page.getByRole('button', { name, exact: true }).click();

flow('Every screen, in both themes', async ({ step, browser, server, folder }) => {
  const context = await visitor(browser);
  const page = await enter(context, server);
  const file = join(folder, 'ballot.html');
  let stage;
  /** A step that fails with every fault that was found on its screens. */
  const screens = (sentence, act) =>
    step(
      sentence,
      async () => {
        const found = [];
        await act(async (on, name, options) => found.push(...(await look(on, name, options))));
        assert.deepEqual(found, []);
      },
      { goOn: true },
    );
  const wall = (see, name) => see(stage, `stage-${name}`, { sizes: [WALL], themed: false });

  await screens('the list of sessions, empty', (see) => see(page, 'start-empty'));

  await screens('how a session begins', async (see) => {
    await page.getByRole('button', { name: 'Neue Sitzung' }).click();
    const dialog = page.getByRole('dialog', { name: 'Neue Sitzung' });
    await dialog.getByRole('button', { name: /^Wettbewerb/ }).waitFor();
    await see(page, 'start-new', { manual: 'vorlagen', of: dialog });
    await closeDialog(page);
  });

  await screens('preparing, nothing filled in yet', async (see) => {
    await newSession(page);
    for (const [title, name] of Object.entries(STEPS)) {
      await openStep(page, title);
      await see(page, `prepare-empty-${name}`);
    }
  });

  await screens('taking over a list', async (see) => {
    await openStep(page, 'Start-ups');
    await chooseList(page, LIST);
    await page.getByRole('button', { name: /Start-ups? übernehmen$/ }).waitFor();
    await see(page, 'import', { manual: 'uebernahme' });
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await chooseList(page, KINDS_LIST);
    await see(page, 'import-kinds');
    await takeOver(page, 5);
    await see(page, 'prepare-kinds');
  });

  await screens('a day in tracks, and its draws', async (see) => {
    await openStep(page, 'Angaben');
    await typeHead(page);
    await openStep(page, 'Tagesordnung');
    const open = async (title, act) => {
      await act();
      await page.getByRole('dialog', { name: title }).waitFor();
    };
    const arrange = (what) => open(what, async () => {
      await page.getByRole('button', { name: 'Mehr', exact: true }).click();
      await page.getByRole('menuitem', { name: new RegExp(`^${what}`) }).click();
    });
    await arrange('Blöcke');
    await see(page, 'agenda-tracks-dialog');
    await closeDialog(page);
    await arrange('Eigene Spalten');
    await page.getByRole('button', { name: 'Spalte', exact: true }).click();
    await page.getByRole('textbox', { name: 'Name von Spalte 1' }).fill('Mikrofon');
    await see(page, 'agenda-columns');
    await page.getByRole('dialog').getByRole('button', { name: 'Übernehmen' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    const grip = page.getByRole('button', { name: 'Beratung des Bewertungsgremiums verschieben' });
    await open('Beratung des Bewertungsgremiums', () => grip.press('Enter'));
    await page.getByRole('textbox', { name: 'Fester Beginn' }).fill('10:10');
    await see(page, 'agenda-item');
    await page.getByRole('dialog').getByRole('button', { name: 'Übernehmen' }).click();
    await page.getByText(/^Überschneidung/).waitFor();
    await see(page, 'agenda-overlap');
    await open('Beratung des Bewertungsgremiums', () => grip.press('Enter'));
    await page.getByRole('textbox', { name: 'Fester Beginn' }).fill('10:45');
    await page.getByRole('dialog').getByRole('button', { name: 'Übernehmen' }).click();
    await page.getByText(/frei vor dem festen Beginn/).waitFor();
    await see(page, 'agenda-tracks', { manual: 'tagesordnung' });
    await page.getByRole('button', { name: /^kein Zeichen|^Zeichen bei/ }).click();
    await see(page, 'agenda-slot');
    await page.getByRole('button', { name: 'Auslosen', exact: true }).first().click();
    await page.getByRole('button', { name: 'Liste festlegen' }).waitFor();
    await see(page, 'draw-open');
    await page.getByRole('button', { name: 'Liste festlegen' }).click();
    await page.getByRole('combobox', { name: '1. Person ruft' }).waitFor();
    await see(page, 'draw-fixed');
    await page.getByRole('button', { name: 'Lose ziehen' }).click();
    await see(page, 'draw-lots');
  });

  await screens('points that are let go', async (see) => {
    await openStep(page, 'Bewertungsbogen');
    await useTemplate(page);
    await openStep(page, 'Bewertungsgremium');
    await addEvaluator(page, AT_THE_DESK);
    await openStep(page, 'Festschreiben');
    await page.getByRole('button', { name: /^Ohne weiter …: / }).first().click();
    await page.getByRole('dialog').waitFor();
    await see(page, 'freeze-reason');
    await closeDialog(page);
    await letGo(page);
    await page.getByRole('button', { name: 'Hinweis schließen' }).click();
    await page.getByRole('region', { name: 'Erledigte Punkte' }).evaluate((list) => list.scrollTo(0, 0));
    await see(page, 'freeze-waived', { manual: 'pruefliste' });
  });

  await screens('preparing the sample', async (see) => {
    await home(page);
    await openSample(page);
    for (const [title, name] of Object.entries(STEPS)) {
      await openStep(page, title);
      await see(page, `prepare-${name}`, title === 'Angaben' ? { manual: 'angaben' } : {});
    }
    await openStep(page, 'Tagesordnung');
    await page.getByRole('button', { name: 'Auslosung', exact: true }).click();
    await page.getByRole('table', { name: 'Reihenfolge' }).waitFor();
    await see(page, 'draw-held', { manual: 'auslosung' });
  });

  await screens('invitations, questions, notices and guests', async (see) => {
    await openStep(page, 'Einladung und Gäste');
    const part = (name) => page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
    await part('Einladungen');
    await see(page, 'outreach-invitations');
    await page.getByRole('button', { name: 'Einladung eintragen' }).click();
    await see(page, 'outreach-invite');
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await page.getByRole('button', { name: /^Einladung vom .* streichen$/ }).first().click();
    await page.getByRole('dialog', { name: 'Eintrag streichen' }).waitFor();
    await see(page, 'outreach-strike');
    await closeDialog(page);
    await part('Fragen');
    await see(page, 'outreach-questions');
    await page.getByRole('button', { name: /^Ergänzen|^Beantworten/ }).first().click();
    await see(page, 'outreach-answer');
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await part('Hinweise');
    await page.getByRole('button', { name: 'Hinweis eintragen' }).first().click();
    await see(page, 'outreach-notices');
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await part('Gäste');
    await page.getByRole('button', { name: 'Gast', exact: true }).click();
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Helga Brandt');
    await page.getByRole('checkbox', { name: 'Stufenloser Zugang' }).check();
    await see(page, 'outreach-guest');
    await page.getByRole('button', { name: 'Aufnehmen' }).click();
    await page.getByRole('row').filter({ hasText: 'Helga Brandt' }).waitFor();
    await see(page, 'outreach-guests', { manual: 'gaeste' });
  });

  await screens('papers, and a look into one', async (see) => {
    await openStep(page, 'Unterlagen');
    await page.getByRole('checkbox', { name: 'Präsentation' }).check();
    await choose(page, () => page.getByRole('button', { name: /^Datei …: Präsentation von/ }).first().click(), deck());
    await page.getByRole('button', { name: 'praesentation.pdf', exact: true }).waitFor();
    await see(page, 'papers', { manual: 'unterlagen' });
    await page.getByRole('button', { name: 'praesentation.pdf', exact: true }).click();
    await page.getByRole('img', { name: 'praesentation.pdf, Seite 1 von 2' }).waitFor();
    await see(page, 'papers-preview');
    await closeDialog(page);
    await page.getByRole('checkbox', { name: 'Präsentation' }).uncheck();
  });

  await screens('a co-host, what has changed, and the printed matter', async (see) => {
    await openStep(page, 'Angaben');
    await page.getByRole('button', { name: 'Stelle', exact: true }).click();
    await page.getByRole('combobox', { name: 'Mitveranstaltende Stelle' }).pressSequentially(CO_HOST.name);
    for (const [at, signer] of CO_HOST.signers.entries()) await page.getByRole('combobox', { name: `Zeichnet für sie, Person ${at + 1}` }).pressSequentially(signer);
    await see(page, 'prepare-co-host-list');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.getByText('Mitveranstaltende zeichnen zu zweit').waitFor();
    await see(page, 'prepare-co-hosts');
    await page.getByRole('button', { name: 'Was hat sich geändert?' }).click();
    await page.getByRole('main').getByRole('heading', { name: 'Unterlagen' }).or(page.getByRole('main').getByRole('heading', { name: 'Angaben' })).first().waitFor();
    await see(page, 'changes', { manual: 'aenderungen' });
    await openStep(page, 'Angaben');
    await page.getByRole('button', { name: 'Drucken und Versenden' }).click();
    await page.getByRole('img', { name: /, Seite 1 von/ }).waitFor();
    await see(page, 'print', { manual: 'drucken' });
    await page.getByRole('button', { name: /^Kalender: Veranstaltung/ }).click();
    await page.getByRole('button', { name: /^Kalenderdatei sichern/ }).waitFor();
    await see(page, 'print-calendar');
    await page.getByRole('button', { name: 'Zur Vorbereitung' }).click();
  });

  await screens('the frozen plan', async (see) => {
    await openStep(page, 'Tagesordnung');
    // So that warning and overtime can be seen without waiting for them: the pitch gets its five minutes on the day and
    // loses them again, the questions end at once.
    await setSlot(page, { Vortrag: '1.05', Fragerunde: '0.02' }, '6:04 min');
    await letGo(page);
    await freeze(page);
    await see(page, 'prepare-frozen');
    await home(page);
    await see(page, 'start');
    const search = page.getByRole('searchbox');
    await search.fill('baufeld');
    await page.getByRole('heading', { name: 'Gefunden' }).waitFor();
    await see(page, 'start-found');
    await search.fill('');
    await page.getByRole('button', { name: 'Aus früherer Sitzung kopieren' }).click();
    const dialog = page.getByRole('dialog', { name: 'Aus früherer Sitzung kopieren' });
    await dialog.getByRole('radio').first().check();
    await see(page, 'start-copy');
    await closeDialog(page);
  });

  await screens('the directories and the settings', async (see) => {
    for (const [title, name] of Object.entries(SECTIONS)) {
      await openSection(page, title);
      await see(page, `register-${name}`);
      await page.getByRole('list', { name: title }).getByRole('link').or(page.getByRole('main').getByRole('button', { name: /^Neue/ })).first().click();
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      await see(page, `register-${name}-entry`);
    }
    await openSection(page, 'Bewerbungen');
    await enterApplicant(page, { name: 'Baufeld Digital GmbH', place: 'Erfurt', email: 'roth@baufeld.example' });
    await careOf(page).getByRole('button', { name: 'Vergleichen …' }).waitFor();
    await see(page, 'register-double', { manual: 'verzeichnis' });
    await careOf(page).getByRole('button', { name: 'Vergleichen …' }).click();
    await page.getByRole('dialog').getByRole('table').waitFor();
    await see(page, 'register-compare', { manual: 'zusammenfuehren' });
    await closeDialog(page);
    await page.getByRole('button', { name: 'Bearbeiten', exact: true }).click();
    await see(page, 'register-form');
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await page.getByRole('button', { name: 'Einstellungen' }).click();
    await page.getByRole('heading', { name: 'Einstellungen', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Anderer Ordner …' }).click();
    await page.getByRole('button', { name: 'Hier sichern' }).click();
    await see(page, 'settings');
    await home(page);
    await page.getByRole('link', { name: /Digitale Genehmigung/ }).click();
  });

  await screens('the console and the stage before and during a pitch', async (see) => {
    await openConsole(page);
    await see(page, 'run-before');
    stage = await popup(page, () => page.getByRole('button', { name: 'Bühne öffnen' }).click());
    await stage.getByRole('main').getByText('Willkommen').waitFor();
    await wall(see, 'before');
    await press(page, 'n');
    await press(page, 'n');
    for (let presses = 0; presses < 4; presses += 1) await change(page, '+');
    await note(page);
    await see(page, 'run-running');
    await wall(see, 'running');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Tasten' }).waitFor();
    await see(page, 'run-keys');
    await closeDialog(page);
    await page.keyboard.press('p');
    await savePage(page, { name: await firstEvaluator(page) }, file);
    await see(page, 'run-ballots');
    await closeDialog(page);
  });

  await screens('warning, pause, black and overtime', async (see) => {
    for (let presses = 0; presses < 4; presses += 1) await change(page, '-');
    await stage.getByRole('main').getByText('Noch 1 Minute').waitFor();
    await see(page, 'run-warning');
    await wall(see, 'warning');
    await page.keyboard.press(' ');
    await stage.getByRole('main').getByText('Angehalten').waitFor();
    await see(page, 'run-paused');
    await wall(see, 'paused');
    await page.keyboard.press(' ');
    await page.keyboard.press('b');
    await stage.getByRole('main').getByText('Die Bühne ist schwarz.').waitFor({ state: 'attached' });
    await wall(see, 'black');
    await page.keyboard.press('b');
    await press(page, 'n');
    await stage.getByRole('main').getByText('Überzogen').waitFor();
    await see(page, 'run-overtime');
    await wall(see, 'overtime');
  });

  await screens('a ballot in a window of its own', async (see) => {
    const ballot = await popup(page, async () => {
      await page.keyboard.press('p');
      await page.getByRole('dialog').getByRole('button', { name: /^Bogen öffnen/ }).first().click();
    });
    await ballot.getByText(/^Pitch 1 von/).waitFor();
    await see(ballot, 'ballot-open');
    await ballot.getByRole('navigation', { name: 'Start-ups' }).getByRole('button', { name: /Unbefangenheit/ }).click();
    await ballot.getByRole('heading', { name: 'Sind Sie unbefangen?' }).waitFor();
    await see(ballot, 'ballot-declaration');
    await entry(ballot, 2).click();
    await ballot.getByText(/^Pitch 2 von/).waitFor();
    await see(ballot, 'ballot-locked');
    await score(ballot, 1, [4, 3, 5]);
    await see(ballot, 'ballot-filled');
    await submit(ballot);
    await see(ballot, 'ballot-arrived');
    await ballot.close();
    await closeDialog(page);
  });

  await screens('between two pitches', async (see) => {
    await press(page, 'n');
    await press(page, 'n');
    await page.getByText('Beginn in').first().waitFor();
    await see(page, 'run-between');
    await stage.getByRole('main').getByText('Als Nächstes').waitFor();
    await wall(see, 'next');
  });

  await screens('the ballot as a file', async (see) => {
    const paper = await (await visitor(browser, { offline: true })).newPage();
    await paper.goto(pathToFileURL(file).href);
    await paper.getByText(/^Pitch 1 von/).waitFor();
    await see(paper, 'ballot-file');
    await paper.getByRole('button', { name: /Speichern und abgeben/ }).click();
    await paper.getByText('Die Datei ist nicht versiegelt.').waitFor();
    await see(paper, 'ballot-file-hand-over');
    await paper.context().close();
  });

  await screens('after the last item', async (see) => {
    await runToTheEnd(page);
    await see(page, 'run-ended');
    await stage.getByRole('main').getByText('Vielen Dank').waitFor();
    await wall(see, 'ended');
    await stage.close();
  });

  await screens('results before and after closing', async (see) => {
    await tab(page, 'Auswerten');
    await page.getByText(/Bewertungen sind angekommen/).first().waitFor();
    await see(page, 'results-open');
    await page.getByRole('button', { name: /^Bewertung schließen/ }).click();
    await page.getByRole('dialog').waitFor();
    await see(page, 'results-closing');
    await page.getByRole('dialog').getByRole('button', { name: /ohne|schließen$/i }).last().click();
    await page.getByRole('table', { name: 'Offizielles Ergebnis' }).waitFor();
    await see(page, 'results');
    await page.getByRole('button', { name: 'Rechenweg' }).click();
    await page.getByRole('dialog').waitFor();
    await see(page, 'results-reckoning');
    await closeDialog(page);
  });

  await screens('the record as a draft, while signing, and signed', async (see) => {
    await tab(page, 'Niederschrift');
    await page.getByRole('img', { name: /Seite 1 von/ }).waitFor();
    const draft = await page.getByRole('img', { name: /Seite 1 von/ }).getAttribute('src');
    await see(page, 'record-draft');
    await page.getByRole('button', { name: /^Freigeben: noch 4/ }).click();
    await see(page, 'record-signing');
    for (const signed of [1, 2, 3, 4]) {
      await page.getByRole('checkbox', { name: /gelesen/ }).check();
      await page.getByRole('textbox', { name: 'Ort' }).fill(PLACE);
      await page.getByRole('button', { name: /^Als .* zeichnen$/ }).click();
      await page.getByText(`${signed} von 4 haben gezeichnet`).waitFor();
    }
    await page.getByRole('button', { name: 'Zur Vorschau' }).click();
    const first = page.getByRole('img', { name: /^Ergebnisprotokoll, Seite 1 von/ });
    await until(() => first.getAttribute('src'), (src) => src !== draft, 'pages without the stamp');
    await see(page, 'record-signed');
  });

  if (README !== null) await step('the two pictures of the README', () => pictures(page));
});

async function note(page) {
  await page.getByRole('textbox', { name: 'Inhalt schreiben' }).click();
  await page.keyboard.type('Anbindung an das Fachverfahren gezeigt.');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Anbindung an das Fachverfahren gezeigt.' }).waitFor();
  await page.keyboard.press('Escape');
}

const firstEvaluator = async (page) => ((await page.getByRole('dialog').getByRole('button', { name: /^Datei … für/ }).first().getAttribute('aria-label')) ?? '').replace('Datei … für ', '');

/** A minute more or less, once it counts. */
async function change(page, key) {
  const due = page.getByRole('definition').nth(1);
  const before = await due.innerText();
  await page.keyboard.press(key);
  await until(() => due.innerText(), (now) => now !== before, `after ${key}`);
}

/** A pitch of the sample as the host and the room see it. */
async function pictures(page) {
  await mkdir(README, { recursive: true });
  await home(page);
  await sampleConsole(page);
  const stage = await popup(page, () => page.getByRole('button', { name: 'Bühne öffnen' }).click());
  await press(page, 'n');
  await press(page, 'n');
  await note(page);
  await stage.setViewportSize(WALL);
  // Nothing lies under the pointer.
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(README, 'console.png') });
  await stage.screenshot({ path: join(README, 'stage.png') });
}
