/** Checks the labels by themselves and counts them. Run it with `npx tsx`. */

import { createHash } from 'node:crypto';
import { type PersonalKind, personalKinds } from '../../../src/domain/personal.ts';
import { pages, snippets } from './index.ts';
import { passesElevenTest, passesMod97 } from './numbers.ts';

type Entry = { readonly at: string; readonly text: string; readonly own: readonly string[] };

const mark = /⟦([a-z-]+):([^⟦⟧]*)⟧/g;
const isKind = (text: string): text is PersonalKind => personalKinds.some((kind) => kind === text);

/** What is left when elements, entities and all that only separates is taken away. */
const bare = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:shy|nbsp|#8203|#x2060|#46);/g, '')
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\s.\-\u00ad\u200b-\u200d\u2060\ufeff]/g, '');

const problems: string[] = [];

function checkLabel(kind: PersonalKind, value: string, at: string): void {
  const plain = bare(value);
  const holds =
    value !== '' &&
    value.trim() === value &&
    (kind !== 'bsn' || passesElevenTest(plain.padStart(9, '0'))) &&
    (kind !== 'iban' || passesMod97(plain)) &&
    (kind !== 'v-number' || /^\d{10}$/.test(plain)) &&
    (kind !== 'email' || /@|%40|&#64;/.test(value)) &&
    (kind !== 'home-address' || /\d{4}\s?[A-Z]{2}/.test(value));
  if (!holds) {
    problems.push(`${at}: ${kind} ${value}`);
  }
}

function labelsOf({ at, text, own }: Entry): readonly PersonalKind[] {
  const found: PersonalKind[] = [];
  for (const [, kind = '', value = ''] of text.matchAll(mark)) {
    if (isKind(kind)) {
      found.push(kind);
      checkLabel(kind, value, at);
    } else {
      problems.push(`${at}: no kind is called ${kind}`);
    }
  }
  if (/[⟦⟧]/.test(text.replace(mark, ''))) {
    problems.push(`${at}: marks do not close`);
  }
  if (found.includes('own-word') && own.length === 0) {
    problems.push(`${at}: an own word without a list`);
  }
  return found;
}

function report(title: string, entries: readonly Entry[]): void {
  const labels = entries.map(labelsOf);
  const counts = personalKinds.map(
    (kind) => `${kind} ${labels.flat().filter((found) => found === kind).length}`,
  );
  const without = labels.filter((found) => found.length === 0).length;
  console.log(
    `${title}: ${entries.length}, without labels ${without}, labels ${labels.flat().length}`,
  );
  console.log(`  ${counts.join(', ')}`);
}

report(
  'snippets',
  snippets.map(({ text, own }, at) => ({ at: `snippet ${at}`, text, own: own ?? [] })),
);
report(
  'pages',
  pages.map(({ name, html, own }) => ({ at: name, text: html, own: own ?? [] })),
);
const fingerprint = createHash('sha256')
  .update(JSON.stringify([snippets, pages]))
  .digest('hex');
console.log(`fingerprint ${fingerprint}`);
console.log(problems.length === 0 ? 'no problems' : problems.join('\n'));
process.exitCode = problems.length === 0 ? 0 : 1;
