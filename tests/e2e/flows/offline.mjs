// The ballot as one file, opened from a disk on a machine without a network: in Chromium and in Firefox.
import assert from 'node:assert/strict';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { arrived, MACHINES, named, openPage, says, startAway, tabTo } from '../support/away.mjs';
import { savePage } from '../support/ballot.mjs';
import { enter, visitor } from '../support/browser.mjs';
import { flow } from '../support/flow.mjs';
import { sampleConsole } from '../support/sample.mjs';

const CRITERIA = 5;

flow('A ballot from a file, without any network', async ({ step, browser, server, folder }) => {
  const [ours, foreign] = [join(folder, 'ours.html'), join(folder, 'foreign.html')];

  await step('the host saves a page for an evaluator, and one of another session', async () => {
    const page = await enter(await visitor(browser), server);
    for (const path of [ours, foreign]) {
      await sampleConsole(page);
      await page.keyboard.press('p');
      const first = page.getByRole('dialog').getByRole('button', { name: /^Datei … für/ }).first();
      const name = (await first.getAttribute('aria-label'))?.replace('Datei … für ', '') ?? '';
      await savePage(page, { name }, path);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: /zu den Sitzungen/ }).click();
    }
    // From here on there is no host either.
    server.freeze();
  });

  for (const kind of Object.keys(MACHINES)) await onMachine(kind, { step, folder, ours, foreign });
});

async function onMachine(kind, { step, folder, ours, foreign }) {
  const own = join(folder, kind);
  await mkdir(own);
  const away = await startAway(kind, own);
  let paper;
  let file = '';
  const save = async (page) => named(page, 'button', 'Datei speichern').click();
  const openFile = async (page, path) => {
    const [chooser] = await Promise.all([page.waitForFileChooser(), named(page, 'button', 'Datei öffnen …').click()]);
    await chooser.accept([path]);
  };
  const handOver = async (page) => {
    await page.locator('::-p-aria([role="button"]) ::-p-text(Speichern und abgeben)').click();
    await says(page, 'Die Datei ist nicht versiegelt.');
  };

  try {
    await step(`${kind}: the page opens and asks nothing of any network`, async () => {
      paper = await openPage(away, pathToFileURL(ours).href);
      await says(paper.page, `0 von ${CRITERIA} bewertet`);
      assert.deepEqual(paper.asked.filter((url) => /^(https?|wss?):/.test(url)), []);
    });

    await step(`${kind}: a ballot is filled in by the keyboard alone`, async () => {
      const { page } = paper;
      for (let index = 0; index < CRITERIA; index += 1) {
        await tabTo(page, (at) => document.activeElement?.closest('section') === document.querySelectorAll('main section')[at] && document.activeElement.matches('input[type=radio]'), index);
        await page.keyboard.press('4');
      }
      await says(page, `${CRITERIA} von ${CRITERIA} bewertet`);
    });

    await step(`${kind}: what is in no file is not left without a question`, async () => {
      const { page } = paper;
      const asked = new Promise((resolve) => page.once('dialog', async (dialog) => (resolve(dialog.type()), await dialog.dismiss())));
      await page.close({ runBeforeUnload: true });
      assert.equal(await asked, 'beforeunload');
      await says(page, 'Noch nicht in einer Datei gespeichert');
    });

    await step(`${kind}: the page says that the file is not sealed`, () => handOver(paper.page));

    await step(`${kind}: the file is saved where the browser puts it`, async () => {
      await save(paper.page);
      const saved = await arrived(own, '.ballot');
      await says(paper.page, 'Auf diesem Gerät gespeichert');
      // The other session's file has the same name.
      file = join(own, 'mine.ballot');
      await rename(saved, file);
    });

    await step(`${kind}: opened again, the page goes on where it was`, async () => {
      await paper.page.reload();
      await says(paper.page, 'Ihr letzter Stand aus diesem Browser ist wieder da.');
    });

    await step(`${kind}: without the browser's memory the file brings everything back`, async () => {
      const { page } = paper;
      await handOver(page);
      await named(page, 'button', 'Zwischenstand löschen').click();
      await says(page, 'aus diesem Browser gelöscht');
      await page.reload();
      await says(page, `0 von ${CRITERIA} bewertet`);
      await handOver(page);
      await openFile(page, file);
      await says(page, 'Geöffnet:');
      await says(page, 'Vollständig, in der Datei');
    });

    await step(`${kind}: a file that was changed is refused in words`, async () => {
      const changed = join(own, 'changed.json');
      const text = await readFile(file, 'utf8');
      const other = text.replace('\\"4\\"', '\\"5\\"');
      assert.notEqual(other, text, 'there was something to change');
      await writeFile(changed, other);
      await openFile(paper.page, changed);
      await says(paper.page, 'beschädigt oder wurde nach dem Speichern verändert');
      await says(paper.page, 'Ihre Eingaben hier sind unverändert.');
    });

    await step(`${kind}: a file of another session is refused in words`, async () => {
      const other = await openPage(away, pathToFileURL(foreign).href);
      await save(other.page);
      const theirs = await arrived(own, '.ballot', ['mine.ballot']);
      await other.page.close();
      await paper.page.bringToFront();
      await openFile(paper.page, theirs);
      await says(paper.page, 'gehört zu einer anderen Veranstaltung');
    });

    await step(`${kind}: what is no ballot file is refused in words`, async () => {
      await openFile(paper.page, ours);
      await says(paper.page, 'Das ist keine Datei mit Bewertungen.');
    });
  } finally {
    await away.close();
  }
}
