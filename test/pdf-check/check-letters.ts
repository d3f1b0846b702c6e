/** Looks at the PDF of every letter there is, with its annexes and exhibits. Loaded by `check-all.ts`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LetterSet } from '../../src/domain/annex.ts';
import type { Letter } from '../../src/domain/letter.ts';
import type { PdfOrder } from '../../src/pdf/pdf-order.ts';
import { annexesWith } from '../unit/complaint/annexes/orders.ts';
import { oneQuote } from '../unit/complaint/dossiers.ts';
import { realLetters } from '../unit/complaint/letters/real-letters.ts';
import { madePdf } from '../unit/pdf/made-pdf.ts';
import { orderOf, sheetOf } from '../unit/pdf/orders.ts';
import { type PdfFault, pdfFaults } from './check-pdf.ts';
import { lostWords } from './lost-words.ts';

const folder = mkdtempSync(join(tmpdir(), 'kantlijn-check-pdf-'));
const words = 'Wij nemen op. Zij zei «مرحبا 123» 🙈 tegen mij.';

const withAnnexes = (letter: Letter): LetterSet => {
  const { kind, language } = letter;
  return { letter, annexes: annexesWith(oneQuote(words), { letter: kind, language }) };
};

/** Page by page, as it is drawn. */
const textOf = (file: string): string[] =>
  execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 })
    .split('\f')
    .slice(0, -1);

/** The letter begins on the page behind the sheet. */
function sheetFaults({ letter, annexes }: LetterSet, pages: readonly string[]): PdfFault[] {
  const first = annexes.some(({ kind }) => kind === 'triage-sheet') ? 1 : 0;
  const begins = pages[first]?.replaceAll(/\s+/g, ' ').includes(letter.salutation);
  return begins ? [] : [{ code: 'sheet', said: 'The letter does not begin behind one page.' }];
}

async function kept(name: string, order: PdfOrder): Promise<string> {
  const { files } = await madePdf(order);
  const file = join(folder, `${name}.pdf`);
  for (const bytes of files) writeFileSync(file, bytes);
  return file;
}

/** With exhibits for its structure; without for its words, for then no list names pages. */
async function faultsOf(name: string, letter: Letter): Promise<PdfFault[]> {
  const set = withAnnexes(letter);
  const sheets = [sheetOf(1, 2, words, letter.language), sheetOf(2, 0, words, letter.language)];
  const whole = await kept(name, orderOf({ set, sheets }));
  const alone = await kept(`${name}-alone`, orderOf({ set, sheets: [] }));
  const pages = textOf(alone);
  const lost = lostWords(set, pages.join('\n')).map((said) => ({ code: 'lost', said }));
  return [...pdfFaults(whole), ...pdfFaults(alone), ...lost, ...sheetFaults(set, pages)];
}

/** Prints each fault. Comes back with how many there are. */
export async function checkLetters(): Promise<number> {
  let count = 0;
  for (const [name, letter] of realLetters) {
    const faults = await faultsOf(name, letter);
    for (const { code, said } of faults) console.log(`${name}: ${code}: ${said}`);
    count += faults.length;
  }
  rmSync(folder, { recursive: true, force: true });
  console.log(`${realLetters.length} letters, ${count} faults`);
  return count;
}
