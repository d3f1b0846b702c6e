// The folder of the workplace: a real PDF of one page, written by hand.
import type { GeneratedPage } from '../page-files.ts';

const lines = [
  'Werkplein De Kade: zo klokt u in',
  '',
  'Leg uw wijsvinger twee tellen op het glas van de klok.',
  'Wacht tot het lampje groen is en uw naam op het scherm staat.',
  'Is het lampje rood? Maak uw vinger schoon en probeer het opnieuw.',
  'Klokt u niet in, dan krijgt u voor dat dagdeel geen loon.',
  '',
  'Vragen? Loop langs bij de portier.',
];

export const page: GeneratedPage = {
  settings: `
title: Folder Werkplein De Kade
practice: biometric-clock
layout: none
quote: Leg uw wijsvinger twee tellen op het glas van de klok.
header content-type: application/pdf
note: the browser's own PDF viewer shows it, where no content script can run
`,
  body: () => writePdf(pageObjects()),
};

function pageObjects(): readonly string[] {
  const shown = lines.map((line) => `(${escapeText(line)}) Tj T*`).join('\n');
  const content = `BT /F1 14 Tf 22 TL 60 770 Td\n${shown}\nET`;
  return [
    '<< /Type /Catalog /Pages 2 0 R /Lang (nl-NL) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R' +
      ' /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
}

function escapeText(text: string): string {
  return text.replace(/[\\()]/g, (sign) => `\\${sign}`);
}

// Every object is listed with its byte offset in the table at the end (ISO 32000-1, 7.5.4).
function writePdf(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + table + trailer, 'latin1');
}
