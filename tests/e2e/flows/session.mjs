// One whole pitch session, from a real applicant list to signed minutes, by clicking and typing only.
import assert from 'node:assert/strict';
import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { score, savePage, submit, entry } from '../support/ballot.mjs';
import { choose, download, enter, popup, visitor } from '../support/browser.mjs';
import { flow, until } from '../support/flow.mjs';
import { AT_THE_DESK, BY_FILE, HEAD, PLACE, REASON } from '../support/office.mjs';
import { CI, REAL_LIST } from '../support/places.mjs';
import { addEvaluator, chooseList, declareFor, draw, freeze, giveNotices, letGo, newSession, openStep, pickRows, setSlot, takeOver, typeHead, useTemplate } from '../support/prepare.mjs';
import { assertAccepted, assertMinutes, readTable } from '../support/record.mjs';
import { openConsole, press, runToTheEnd } from '../support/run.mjs';

const PITCHES = 12;
const CONTENT = 'Bedarf in zwei Stadtteilen, Erprobung ab März möglich.';
const VALUATION = 'Antwort zum Datenschutz überzeugt.';
const RESOLUTION = 'Das Gremium empfiehlt die ersten drei zur Förderung, weil Bedarf und Umsetzbarkeit belegt sind.';

async function present() {
  try {
    await access(REAL_LIST);
    return true;
  } catch {
    assert.ok(!CI, '../shared/imports is missing');
    console.log('skipped: ../shared/imports/hamburg_zuwendungen_2011.xlsx is missing');
    return false;
  }
}

flow('A session from a real list to signed minutes', async ({ step, browser, server, folder }) => {
  if (!(await present())) return;
  const context = await visitor(browser);
  const page = await enter(context, server);
  const ballotPage = join(folder, 'bogen.html');
  const ballotFile = join(folder, 'bogen.ballot');
  let names = [];
  let order = [];
  let hash = [];

  await step('the particulars are typed', async () => {
    await newSession(page);
    await typeHead(page);
  });

  await step('twelve rows of the workbook become start-ups', async () => {
    await openStep(page, 'Start-ups');
    await chooseList(page, REAL_LIST);
    names = await pickRows(page, PITCHES);
    await takeOver(page, PITCHES);
    for (const name of names) await page.getByRole('cell', { name, exact: true }).first().waitFor();
  });

  await step('the slot is shortened for everybody', async () => {
    await openStep(page, 'Tagesordnung');
    await setSlot(page, { Vortrag: '1', Fragerunde: '1', Bewertung: '1', Wechsel: '1' }, '4 min');
    await page.getByText('Dienstag, 24. November 2026').first().waitFor();
  });

  await step('the form comes from a template', async () => {
    await openStep(page, 'Bewertungsbogen');
    await useTemplate(page);
  });

  await step('two evaluators declare, one is biased for one start-up', async () => {
    await openStep(page, 'Bewertungsgremium');
    await addEvaluator(page, AT_THE_DESK);
    await declareFor(page, AT_THE_DESK, { applicant: names[0], reason: REASON });
    await addEvaluator(page, BY_FILE);
    await declareFor(page, BY_FILE);
  });

  await step('the order is drawn by two who call', async () => {
    await openStep(page, 'Tagesordnung');
    order = await draw(page);
    assert.deepEqual([...order].sort(), [...names].sort());
  });

  await step('who was given the notices is entered', async () => {
    await openStep(page, 'Einladung und Gäste');
    await giveNotices(page, 2);
  });

  await step('what the day does without is let go with its reason', () => letGo(page));

  await step('the plan is frozen under a hash', async () => {
    hash = await freeze(page);
    assert.equal(hash.length, 16);
  });

  await step('the keys steer the time', async () => {
    await openConsole(page);
    await press(page, ' ');
    await page.keyboard.press(' ');
    await page.getByRole('button', { name: 'Fortsetzen' }).waitFor();
    await page.keyboard.press(' ');
    await page.getByRole('button', { name: 'Anhalten' }).waitFor();
    const facts = page.getByRole('definition').filter({ hasText: /^11:00$/ });
    await page.keyboard.press('+');
    await facts.waitFor();
    await page.keyboard.press('-');
    await facts.waitFor({ state: 'detached' });
    await page.keyboard.press('u');
    await facts.waitFor();
    const black = page.getByRole('button', { name: 'Schwarz' });
    await page.keyboard.press('b');
    await until(() => black.getAttribute('aria-pressed'), (pressed) => pressed === 'true', 'black');
    await page.keyboard.press('b');
    await until(() => black.getAttribute('aria-pressed'), (pressed) => pressed === 'false', 'no longer black');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Tasten' }).getByText('Nächste Phase').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  await step('notes of both kinds are written during the first pitch', async () => {
    await press(page, 'n');
    for (const [name, words] of [['Inhalt schreiben', CONTENT], ['Wertung schreiben', VALUATION]]) {
      await page.getByRole('textbox', { name }).click();
      await page.keyboard.type(words);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: words }).waitFor();
    }
    await page.keyboard.press('Escape');
  });

  await step('a ballot page for another machine is saved', async () => {
    await page.keyboard.press('p');
    const name = await savePage(page, BY_FILE, ballotPage);
    assert.match(name, /\.html$/);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  await step('N leads through every phase to the end', async () => {
    const presses = await runToTheEnd(page);
    assert.ok(presses >= PITCHES * 4, `${presses} presses`);
  });

  await step('one evaluator scores in a window of their own', async () => {
    await page.keyboard.press('p');
    const own = await popup(page, () => page.getByRole('dialog').getByRole('button', { name: `Bogen öffnen: ${AT_THE_DESK.name}` }).click());
    const biased = order.indexOf(names[0]) + 1;
    await entry(own, biased).click();
    await own.getByText('Sie sind zu diesem Start-up befangen.').waitFor();
    for (let pitch = 1; pitch <= PITCHES; pitch += 1) {
      if (pitch === biased) continue;
      await score(own, pitch, [3, 4, pitch % 3 === 0 ? 5 : 2]);
      await submit(own);
    }
    await own.close();
  });

  await step('the other scores on a page without any network and saves a file', async () => {
    const away = await visitor(browser, { offline: true });
    const paper = await away.newPage();
    await paper.goto(pathToFileURL(ballotPage).href);
    for (let pitch = 1; pitch <= PITCHES; pitch += 1) await score(paper, pitch, [4, 3, pitch % 4 === 0 ? 1 : 4]);
    const name = await download(paper, () => paper.getByRole('button', { name: 'Datei speichern' }).click(), ballotFile);
    assert.match(name, /\.ballot$/);
    await away.close();
  });

  await step('its file is taken once; the second time it is said to be there', async () => {
    const take = () => choose(page, () => page.getByRole('button', { name: /^Bogendatei übernehmen/ }).click(), ballotFile);
    await take();
    await page.getByText(`${PITCHES} Bögen übernommen.`).waitFor();
    await take();
    await page.getByText(`${PITCHES} Bögen waren schon da und bleiben, wie sie sind.`).waitFor();
    await page.keyboard.press('Escape');
  });

  await step('closing the scoring opens the official result', async () => {
    await page.getByRole('button', { name: 'Auswerten', exact: true }).click();
    await page.getByText(`${2 * PITCHES - 1} von ${2 * PITCHES - 1} Bewertungen sind angekommen`).first().waitFor();
    await page.getByRole('button', { name: 'Bewertung schließen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bewertung schließen' }).click();
    const table = page.getByRole('table', { name: 'Offizielles Ergebnis' });
    await table.waitFor();
    assert.equal(await table.getByRole('rowheader').count(), PITCHES);
    await table.getByText('1 befangen').waitFor();
    const points = await table.getByRole('row').evaluateAll((rows) => rows.slice(1).map((row) => row.querySelector('.points')?.textContent?.trim() ?? ''));
    assert.ok(points.every((one) => /^\d,\d\d$/.test(one)), `a number beside each bar: ${points}`);
  });

  await step('the resolution is typed and stored', async () => {
    const field = page.getByRole('textbox', { name: 'Beschluss des Gremiums' });
    await field.click();
    await field.pressSequentially(RESOLUTION);
    await page.getByRole('button', { name: 'Beschluss eintragen' }).click();
    await page.getByText('Eingetragen', { exact: true }).waitFor();
  });

  await step('the minutes show their pages as a draft', async () => {
    await page.getByRole('button', { name: 'Niederschrift', exact: true }).click();
    await page.getByRole('img', { name: /^Entwurf des Ergebnisprotokolls, Seite 1 von/ }).waitFor();
    await page.getByRole('button', { name: 'Nächste Seite' }).click();
    await page.getByRole('img', { name: /^Entwurf des Ergebnisprotokolls, Seite 2 von/ }).waitFor();
  });

  await step('chair and minute taker sign, and the stamp goes from the pages', async () => {
    await page.getByRole('button', { name: 'Vorige Seite' }).click();
    const first = page.getByRole('img', { name: /rgebnisprotokolls?, Seite 1 von/ });
    const draft = await first.getAttribute('src');
    await page.getByRole('button', { name: 'Freigeben: noch 2 Zeichnungen' }).click();
    for (const left of [1, 0]) {
      await page.getByRole('checkbox', { name: 'Ich habe das Ergebnisprotokoll gelesen.' }).check();
      const place = page.getByRole('textbox', { name: 'Ort' });
      if ((await place.inputValue()) === '') await place.pressSequentially(PLACE);
      await page.getByRole('button', { name: /^Als .* zeichnen$/ }).click();
      await page.getByText(`${2 - left} von 2 haben gezeichnet`).waitFor();
    }
    await page.getByRole('button', { name: 'Zur Vorschau' }).click();
    await page.getByRole('img', { name: /^Ergebnisprotokoll, Seite 1 von/ }).waitFor();
    await until(() => first.getAttribute('src'), (src) => src !== draft, 'pages without the stamp');
  });

  await step('minutes and both tables are saved, and other programs accept them', async () => {
    const minutes = join(folder, 'minutes.pdf');
    const plain = join(folder, 'results.csv');
    const german = join(folder, 'results-excel.csv');
    assert.match(await download(page, () => page.getByRole('button', { name: 'Niederschrift speichern …' }).click(), minutes), /\.pdf$/);
    assert.match(await download(page, () => page.getByRole('button', { name: 'Ergebnisse als CSV: Speichern …' }).click(), plain), /\.csv$/);
    assert.match(await download(page, () => page.getByRole('button', { name: 'Ergebnisse für Excel: Speichern …' }).click(), german), /\.csv$/);
    await assertMinutes(minutes, { names: [...names, AT_THE_DESK.name, BY_FILE.name, HEAD.Vorsitz, HEAD.Protokollführung, HEAD.Aktenzeichen], hash });
    await assertTables(plain, german, names);
    await assertAccepted([minutes, plain, german]);
  });
});

async function assertTables(plain, german, names) {
  const [point, comma] = [await readFile(plain), await readFile(german)];
  assert.deepEqual([...comma.subarray(0, 3)], [0xef, 0xbb, 0xbf], 'Excel needs the byte order mark');
  const [one, other] = [readTable(point, ','), readTable(comma, ';')];
  for (const table of [one, other]) {
    assert.equal(table.length, names.length + 1, 'a head and a row for each start-up');
    const cells = table.flat();
    for (const name of names) assert.ok(cells.some((cell) => cell.includes(name)), name);
    assert.ok(cells.every((cell) => !/^[=@\t\r]/.test(cell)), 'no cell that a table program would run');
  }
  assert.ok(one.flat().some((cell) => /^\d\.\d+$/.test(cell)) && other.flat().some((cell) => /^\d,\d+$/.test(cell)), 'each dialect has its decimal mark');
}
