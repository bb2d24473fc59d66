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
/** Two from the room who neither host, score nor apply; enough digits for any list. */
export const CALLERS = [
  { name: 'Ute Hansen', digits: '271828182845904523536' },
  { name: 'Kai Roth', digits: '314159265358979323846' },
];
/** Why a point of the check list is let go. */
export const WAIVED = 'Probelauf im Haus, mit der Vergabestelle abgestimmt';
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
/** Four kinds of applicants for two challenges, as a file to choose. */
export const KINDS_LIST = {
  name: 'bewerbungen-challenges.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'Bewerbung;Art;Sitz;Ansprechperson;E-Mail;Challenge;Eingang',
      'Aktenlotse GmbH;Start-up;Köln;Frauke Dahl;dahl@aktenlotse.example;Posteingang zuordnen;01.10.2026',
      'Klarwort e. V.;Verein;Weidenau;Deniz Erdem;post@klarwort.example;Posteingang zuordnen;03.10.2026',
      'Team Solarpfad;Team;Bonn;Ida Birke;info@solarpfad.example;Straßenschäden melden;07.10.2026',
      'Ortsfunk UG;Start-up;Siegtal;Mira Sand;mira@ortsfunk.example;Straßenschäden melden;08.10.2026',
      'Stadtwerke Weidenau;Behörde;Weidenau;Kim Ahorn;kim@stadtwerke-weidenau.example;Straßenschäden melden;09.10.2026',
      '',
    ].join('\r\n'),
  ),
};
/** Who hosts beside the office, and who signs for it. */
export const CO_HOST = { name: 'Hochschule Weidenau', signers: ['Prof. Lutz Ebert', 'Nele Kranz'] };
