/** PDFs of a few lines, written by hand: what a program that makes them would never write is here too. */

export type Objects = Readonly<Record<number, string>>;

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

/** A file of these objects; 1 is its catalog. Each character is one byte. */
export function pdfOf(objects: Objects, trailer = ''): Uint8Array<ArrayBuffer> {
  let text = '%PDF-1.7\n';
  const offsets: string[] = [];
  for (const [number, object] of Object.entries(objects)) {
    offsets.push(`${number} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`);
    text += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const size = Math.max(...Object.keys(objects).map(Number)) + 1;
  const table = `xref\n0 1\n0000000000 65535 f \n${offsets.join('')}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF`;
  return bytesOf(`${text}${table}${end}`);
}

export const stream = (content: string, entries = ''): string =>
  `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;

export type Page = {
  readonly content: string;
  readonly size?: string;
  /** More of its dictionary: `/Rotate 90`. */
  readonly more?: string;
};

const a4 = '0 0 595.28 841.89';

/** Objects of a file with these pages, in Helvetica (F1), which is not in it. Numbers from 1,000 are free. */
export function objectsOf(pages: readonly Page[], resources = ''): Record<number, string> {
  const numbers = pages.map((_, at) => 10 + 2 * at);
  const objects: Record<number, string> = {
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    2: `<< /Type /Pages /Count ${pages.length} /Kids [${numbers.map((n) => `${n} 0 R`).join(' ')}] >>`,
    3: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    4: `<< /Font << /F1 3 0 R ${resources.startsWith('/F') ? resources : ''} >> ${resources.startsWith('/F') ? '' : resources} >>`,
  };
  pages.forEach(({ content, size = a4, more = '' }, at) => {
    const number = 10 + 2 * at;
    objects[number] =
      `<< /Type /Page /Parent 2 0 R /MediaBox [${size}] /Resources 4 0 R /Contents ${number + 1} 0 R ${more} >>`;
    objects[number + 1] = stream(content);
  });
  return objects;
}

/** A line of text at 72 points from the left. */
export const line = (text: string, y = 700, size = 12): string =>
  `BT /F1 ${size} Tf 72 ${y} Td (${text}) Tj ET`;
