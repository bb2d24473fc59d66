// What outlives a session: search over all of them, copies, the directories with their merges, the settings.
import assert from 'node:assert/strict';
import { enter, popup, visitor } from '../support/browser.mjs';
import { flow, until } from '../support/flow.mjs';
import { careOf, enterApplicant, openSection } from '../support/register.mjs';
import { openSample } from '../support/sample.mjs';

const START = 'Sitzungen';
const home = async (page) => {
  await page.getByRole('button', { name: /zu den Sitzungen/ }).click();
  await page.getByRole('heading', { name: START, level: 1 }).waitFor();
};

flow('Finding a session, and beginning from one', async ({ step, browser, server }) => {
  const page = await enter(await visitor(browser), server);
  const search = page.getByRole('searchbox', { name: 'Titel, Start-up, Notiz, Beschluss' });

  await step('a session is found by an applicant, and says where', async () => {
    await openSample(page);
    await home(page);
    await search.click();
    await search.pressSequentially('baufeld');
    await page.getByRole('heading', { name: 'Gefunden' }).waitFor();
    await page.getByText('Bewerbung:').waitFor();
    assert.match(await page.locator('mark').first().innerText(), /baufeld/i);
  });

  await step('two words in any order, the last one only begun', async () => {
    await search.fill('');
    await search.pressSequentially('genehmigung digit');
    await page.getByRole('link', { name: /Digitale Genehmigung/ }).waitFor();
  });

  await step('what is nowhere is said, with a way back', async () => {
    await search.fill('');
    await search.pressSequentially('Seilbahn');
    await page.getByText('Zu „Seilbahn“ gibt es keine Sitzung.').waitFor();
    await page.getByRole('button', { name: 'Alle zeigen' }).click();
    await page.getByRole('heading', { name: 'Gefunden' }).waitFor({ state: 'detached' });
  });

  await step('a copy takes the panel, and leaves day, reference and draw behind', async () => {
    await page.getByRole('button', { name: 'Aus früherer Sitzung kopieren' }).click();
    const dialog = page.getByRole('dialog', { name: 'Aus früherer Sitzung kopieren' });
    await dialog.getByRole('radio', { name: /Digitale Genehmigung/ }).check();
    await dialog.getByRole('checkbox', { name: /Die Bewerbungen/ }).check();
    await dialog.getByRole('button', { name: 'Kopieren', exact: true }).click();
    await page.getByRole('heading', { name: 'Angaben', level: 1 }).waitFor();
    assert.equal(await page.getByRole('textbox', { name: 'Aktenzeichen' }).inputValue(), '');
    assert.equal(await page.getByRole('textbox', { name: 'Tag', exact: true }).inputValue(), '');
    await page.getByText('Reihenfolge noch nicht ausgelost').waitFor();
    await page.getByRole('button', { name: /^Bewertungsgremium 5 Mitglieder/ }).waitFor();
    await page.getByText('Unbefangenheit: 0 von 5').waitFor();
  });
});

flow('Directories: one entry for one applicant', async ({ step, browser, server }) => {
  const page = await enter(await visitor(browser), server);
  const field = (name) => page.getByRole('textbox', { name });
  const care = careOf(page);

  await step('an entry is made and changed; it stands everywhere', async () => {
    await openSection(page, 'Bewerbungen');
    await enterApplicant(page, { name: 'Pegelwacht GmbH', place: 'Kiel', email: 'post@pegelwacht.example' });
    await page.getByRole('button', { name: 'Bearbeiten', exact: true }).click();
    await field(/^Sitz/).fill('Lübeck');
    await page.getByRole('button', { name: /^Speichern/ }).click();
    await page.getByText('Lübeck').first().waitFor();
  });

  await step('what may be the same is shown, and compared before anything applies', async () => {
    await enterApplicant(page, { name: 'Pegelwacht UG', place: 'Kiel', email: 'post@pegelwacht.example' });
    await care.getByText(/Gleiche E-Mail-Adresse/).waitFor();
    await care.getByRole('button', { name: 'Vergleichen …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Sind das dieselben?' });
    await dialog.getByText('Vorschau. Es gilt noch nichts.').waitFor();
    await dialog.getByRole('radio', { name: 'Pegelwacht GmbH' }).check();
    await dialog.getByRole('button', { name: 'Zusammenführen' }).click();
    await page.getByRole('heading', { name: 'Pegelwacht GmbH', level: 2 }).waitFor();
    await page.getByText(/ist jetzt Teil dieses Eintrags/).waitFor();
    await page.getByText('1 Eintrag', { exact: true }).waitFor();
  });

  await step('the merge is taken back: both are what they were', async () => {
    await care.getByRole('button', { name: 'Rückgängig' }).click();
    await page.getByText('Beide Einträge stehen wieder so da wie vor dem Zusammenführen.').waitFor();
    await page.getByText(/^2 Einträge/).waitFor();
    await page.getByRole('heading', { name: 'Pegelwacht UG', level: 2 }).waitFor();
  });

  await step('"not the same" is remembered', async () => {
    await care.getByRole('button', { name: 'Nicht dieselbe' }).click();
    await page.getByText(/Pitchpult fragt nicht wieder/).waitFor();
    await care.getByRole('button', { name: 'Vergleichen …' }).waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('heading', { name: 'Pegelwacht UG', level: 2 }).waitFor();
    assert.equal(await care.getByRole('button', { name: 'Vergleichen …' }).count(), 0);
  });

  await step('two windows change one entry: the second is told, and keeps what it typed', async () => {
    const other = await popup(page, () => page.evaluate(() => void open(location.href)));
    for (const one of [page, other]) {
      await one.getByRole('button', { name: 'Bearbeiten', exact: true }).click();
      await one.getByRole('textbox', { name: /^Sitz/ }).waitFor();
    }
    await field(/^Sitz/).fill('Rostock');
    await page.getByRole('button', { name: /^Speichern/ }).click();
    await page.getByText('Rostock').first().waitFor();
    await other.getByRole('textbox', { name: /^Telefon/ }).fill('0381 1234');
    await other.getByRole('button', { name: /^Speichern/ }).click();
    await other.getByText('Ein anderes Fenster hat diesen Eintrag inzwischen geändert').waitFor();
    assert.equal(await other.getByRole('textbox', { name: /^Sitz/ }).inputValue(), 'Rostock');
    assert.equal(await other.getByRole('textbox', { name: /^Telefon/ }).inputValue(), '0381 1234');
    await other.getByRole('button', { name: /^Speichern/ }).click();
    await page.getByText('0381 1234').waitFor();
    await other.close();
  });
});

flow('Settings of the house', async ({ step, browser, server, folder }) => {
  const page = await enter(await visitor(browser), server);
  const backup = page.getByRole('textbox', { name: /^Neuer Ordner für Sicherungen/ });

  await step('a folder that does not exist is refused in words, and what was typed stays', async () => {
    await page.getByRole('button', { name: 'Einstellungen' }).click();
    await page.getByRole('heading', { name: 'Einstellungen', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Anderer Ordner …' }).click();
    await backup.fill(`${folder}/gibt-es-nicht`);
    await page.getByRole('button', { name: 'Hier sichern' }).click();
    await page.getByText(/In diesen Ordner lässt sich nicht sichern/).waitFor();
    assert.equal(await backup.inputValue(), `${folder}/gibt-es-nicht`);
  });

  await step('one that does is taken, and a copy lies in it', async () => {
    await backup.fill(folder);
    await page.getByRole('button', { name: 'Hier sichern' }).click();
    await backup.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Jetzt sichern' }).click();
    await page.getByText(/^Sicherung .* Uhr$/).first().waitFor();
    await page.getByText(folder, { exact: true }).waitFor();
  });

  await step('another language is spoken at once, in every window', async () => {
    const other = await popup(page, () => page.evaluate(() => void open(location.href.replace(/#.*/, '#/'))));
    await other.getByRole('heading', { name: 'Sitzungen', level: 1 }).waitFor();
    await page.getByRole('combobox', { name: 'Sprache' }).selectOption('Français');
    await page.getByRole('heading', { name: 'Réglages', level: 1 }).or(page.getByRole('heading', { name: 'Paramètres', level: 1 })).waitFor();
    await until(() => other.getByRole('heading', { level: 1 }).innerText(), (words) => words !== 'Sitzungen', 'another language');
    await page.getByRole('combobox', { name: 'Langue' }).selectOption('Deutsch');
    await page.getByRole('heading', { name: 'Einstellungen', level: 1 }).waitFor();
    await other.close();
  });
});
