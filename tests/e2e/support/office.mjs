// The invented office of the flows.
export const HEAD = {
  Titel: 'Ideen für die Sportförderung',
  Aktenzeichen: '51.10.04-7/26',
  Dienststelle: 'Bezirksamt Weidenau',
  'Referat, Dezernat oder Amt': 'Amt für Sport',
  Ort: 'Rathaus Weidenau, Saal 2',
  Tag: '24.11.2026',
  Beginn: '09:00',
  Vorsitz: 'Dr. Miriam Adler',
  Protokollführung: 'Jonas Behrend',
};
/** The chair's and the minute taker's signatures name the place. */
export const PLACE = 'Weidenau';
export const AT_THE_DESK = { name: 'Selma Okay', organisation: 'Bezirksamt Weidenau' };
export const BY_FILE = { name: 'Prof. Lutz Ebert', organisation: 'Hochschule Weidenau' };
export const REASON = 'Beirat des Vereins seit 2024';
/** A small list of applicants, as a file to choose. */
export const LIST = {
  name: 'bewerbungen.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'Name;Ort;Vortragende Person;E-Mail;Kurzbeschreibung;Bewerbung vom',
      'Sportplatz digital GmbH;Weidenau;Tarik Önal;kontakt@sportplatz.example;Belegung von Sportplätzen;12.10.2026',
      'Hallenzeit UG;Siegtal;Anna Brühl;post@hallenzeit.example;Hallenzeiten gerecht verteilen;14.10.2026',
      'Vereinslotse eG;Weidenau;Mira Sand;mira@vereinslotse;Anträge der Vereine;31.02.2026',
      '',
    ].join('\r\n'),
  ),
};
