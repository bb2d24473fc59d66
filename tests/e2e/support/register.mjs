// The directories of the house, as an office uses them.

/** A list of the house, by its tab. */
export async function openSection(page, name) {
  await page.getByRole('navigation', { name: 'Ansichten' }).getByRole('button', { name, exact: true }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

/** Enters an applicant and waits until the entry stands. */
export async function enterApplicant(page, { name, place, email }) {
  await page.getByRole('link', { name: 'Neu', exact: true }).click();
  for (const [label, words] of [[/^Name/, name], [/^Sitz/, place], [/^E-Mail/, email]]) await page.getByRole('textbox', { name: label }).first().fill(words);
  await page.getByRole('button', { name: /^Speichern/ }).click();
  await page.getByRole('heading', { name, level: 2 }).waitFor();
}

/** What an entry needs, at the right. */
export const careOf = (page) => page.getByRole('complementary', { name: 'Was Pflege braucht' });
