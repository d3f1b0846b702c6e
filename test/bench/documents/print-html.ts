/** The same dossier as a web page, for the browser to print by itself. */
import { renderSetHtml } from '../../../src/complaint/render-html.ts';
import type { Annex } from '../../../src/domain/annex.ts';
import type { ExhibitSheet } from '../../../src/domain/exhibit-sheet.ts';
import { paperSet, paperSheets, parts, screens } from './paper-dossier.ts';

const place = (number: number) => `pictures-of-${number}-stand-here`;

const annexOf = ({ number, title, blocks }: ExhibitSheet): Annex => ({
  kind: 'method',
  language: 'nl',
  title,
  blocks: [...blocks, { kind: 'heading', text: place(number) }],
});

const figure = (number: number, part: number, alt: string) =>
  `<figure style="break-before: page; margin: 0"><img alt="${alt}" style="width: 100%" src="/${((number - 1) % screens) * parts + part}.jpg"></figure>`;

const figures = ({ number, pictures }: ExhibitSheet) =>
  pictures.map(({ alt }, part) => figure(number, part, alt)).join('');

export function printHtml(exhibits: number): string {
  const sheets = paperSheets(exhibits);
  const { letter, annexes } = paperSet(exhibits);
  const html = renderSetHtml({ letter, annexes: [...annexes, ...sheets.map(annexOf)] });
  const pictures = new Map(sheets.map((sheet) => [place(sheet.number), figures(sheet)]));
  // Its policy lets no picture in.
  const open = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  return open.replaceAll(/pictures-of-\d+-stand-here/g, (found) => pictures.get(found) ?? '');
}
