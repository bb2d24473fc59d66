// Small files as applicants hand them in, made when they are asked for.
const file = (name, mimeType, buffer) => ({ name, mimeType, buffer });

/** A PDF of two pages that every reader opens: objects, a cross-reference table, its end. */
export function deck(name = 'praesentation.pdf') {
  const page = (words) => `BT /F1 36 Tf 72 400 Td (${words}) Tj ET`;
  const texts = [page('Wer wir sind'), page('Was wir vorschlagen')];
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
    ...[5, 6].map((content) => `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 960 540] /Contents ${content} 0 R /Resources << /Font << /F1 7 0 R >> >> >>`),
    ...texts.map((text) => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = [`xref\n0 ${objects.length + 1}`, '0000000000 65535 f ', ...places.map((at) => `${String(at).padStart(10, '0')} 00000 n `)].join('\n');
  const end = `${table}\ntrailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return file(name, 'application/pdf', Buffer.from(body + end, 'latin1'));
}

/** What calls itself a PDF and breaks off in the middle. */
export const cutOff = () => file('abgebrochen.pdf', 'application/pdf', deck().buffer.subarray(0, 300));

/** What calls itself a PDF and is a text. */
export const noPdf = () => file('keine-praesentation.pdf', 'application/pdf', Buffer.from('Liebe Leitung, die Präsentation folgt morgen.\n'));
