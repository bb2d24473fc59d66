// Files that no list of applicants should be, made when they are asked for: nothing hostile lies in the repository.
import { deflateRawSync } from 'node:zlib';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const BOMB_BYTES = 32 * 1024 * 1024;
const ROWS = 200_000;

const file = (name, mimeType, buffer) => ({ name, mimeType, buffer });

/** What goes wrong, the file, and the words that must say so with what to do. */
export const BAD_FILES = [
  {
    what: 'an empty file',
    make: () => file('leer.csv', 'text/csv', Buffer.alloc(0)),
    says: 'Die Datei ist leer.',
    todo: 'speichern Sie die Liste im Tabellenprogramm neu',
  },
  {
    what: 'a PDF that is called .xlsx',
    make: () => file('liste.xlsx', EXCEL, Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n')),
    says: 'Das ist ein PDF-Dokument, keine Tabelle.',
    todo: 'Wählen Sie eine Textdatei (CSV, TSV), eine Excel-Datei',
  },
  {
    what: 'random bytes',
    make: () => file('liste.csv', 'text/csv', noise(4096)),
    says: 'Die Datei enthält keine Tabelle.',
    todo: 'Wählen Sie eine Textdatei (CSV, TSV), eine Excel-Datei',
  },
  {
    what: 'a zip bomb that is called .xlsx',
    make: () => file('liste.xlsx', EXCEL, bomb()),
    says: 'Die Datei enthält entpackt mehr als',
    todo: 'oder speichern Sie die Liste als CSV',
  },
  {
    what: 'a list of 200,000 rows',
    make: () => file('liste.csv', 'text/csv', Buffer.from(`Name;Ort\r\n${'Sportplatz digital GmbH;Weidenau\r\n'.repeat(ROWS)}`)),
    says: /Die Liste hat 200\.?000 Zeilen/,
    todo: 'Teilen Sie die Liste',
  },
];

/** A list in UTF-8 whose reader is told that it is UTF-16. */
export const WRONG_ENCODING = file('liste.csv', 'text/csv', Buffer.from('Name;Ort\r\nSportplatz digital GmbH;Köln\r\nHallenzeit UG;Düren\r\n'));

/** Bytes that are no text, the same each time. */
function noise(length) {
  const bytes = Buffer.alloc(length);
  let state = 0x2545f491;
  for (let at = 0; at < length; at += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    bytes[at] = state & 0xff;
  }
  return bytes;
}

/** A workbook whose one sheet unpacks to a thousand times its size; the reader stops at 16 MB of it. */
function bomb() {
  const parts = [
    ['[Content_Types].xml', Buffer.from('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>')],
    ['_rels/.rels', Buffer.from('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>')],
    ['xl/workbook.xml', Buffer.from('<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Liste" sheetId="1" r:id="rId1"/></sheets></workbook>')],
    ['xl/_rels/workbook.xml.rels', Buffer.from('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>')],
    ['xl/worksheets/sheet1.xml', Buffer.alloc(BOMB_BYTES, 0x20)],
  ];
  return zip(parts);
}

/** The smallest zip that a reader takes: local headers, a central directory, its end. */
function zip(parts) {
  const [bodies, directory] = [[], []];
  let offset = 0;
  for (const [name, bytes] of parts) {
    const packed = deflateRawSync(bytes, { level: 9 });
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([20, 0]), common, tail, Buffer.from(name)]));
    bodies.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, central, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function crc32(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sum >>> 8) ^ TABLE[(sum ^ byte) & 0xff];
  return (sum ^ 0xffffffff) >>> 0;
}

/** Names that break rows, columns and comparisons: as long as they may be, from right to left, put together from marks. */
export const STRANGE_NAMES = [`${'Donaudampfschifffahrtsgesellschaft '.repeat(9).trim().slice(0, 295)} GmbH`, 'شركة المدينة الذكية', 'Zürich Lösungen e. V.'.normalize('NFD'), 'Zwillinge GmbH', 'Zwillinge GmbH'];
