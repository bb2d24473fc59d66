// Every screen for everyone: axe-core's rules for WCAG 2.2 AA in both themes, and pictures to look at.
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { entry, savePage, score, submit } from '../support/ballot.mjs';
import { enter, popup, visitor, WALL } from '../support/browser.mjs';
import { flow, until } from '../support/flow.mjs';
import { LIST, PLACE } from '../support/office.mjs';
import { look, README } from '../support/look.mjs';
import { chooseList, freeze, newSession, openStep, setSlot } from '../support/prepare.mjs';
import { openConsole, press, runToTheEnd } from '../support/run.mjs';
import { openSample, sampleConsole } from '../support/sample.mjs';

const STEPS = { Angaben: 'particulars', 'Start-ups': 'startups', Tagesordnung: 'agenda', Bewertungsbogen: 'form', Bewertungsgremium: 'panel', Festschreiben: 'freeze' };
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
    await see(page, 'import');
    await page.getByRole('button', { name: 'Abbrechen' }).click();
  });

  await screens('preparing the sample', async (see) => {
    await home(page);
    await openSample(page);
    for (const [title, name] of Object.entries(STEPS)) {
      await openStep(page, title);
      await see(page, `prepare-${name}`);
    }
    await openStep(page, 'Tagesordnung');
    // So that warning and overtime can be seen without waiting for them: the pitch gets its five minutes on the day and
    // loses them again, the questions end at once.
    await setSlot(page, { Vortrag: '1.05', Fragerunde: '0.02' }, '6 min');
    await freeze(page);
    await see(page, 'prepare-frozen');
    await home(page);
    await see(page, 'start');
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
    await page.getByRole('button', { name: /^Freigeben: noch 2/ }).click();
    await see(page, 'record-signing');
    for (const signed of [1, 2]) {
      await page.getByRole('checkbox', { name: /gelesen/ }).check();
      await page.getByRole('textbox', { name: 'Ort' }).fill(PLACE);
      await page.getByRole('button', { name: /^Als .* zeichnen$/ }).click();
      await page.getByText(`${signed} von 2 haben gezeichnet`).waitFor();
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
