/**
 * How long covering takes: a kept page of the size that the bench of captures has, with what stands around it,
 * for a list of values as a person has them. The peer is the making of the capture itself (`bench:capture`).
 */
import { performance } from 'node:perf_hooks';
import type { Cover } from '../../src/domain/cover.ts';
import { coverFile } from '../../src/redaction/cover-file.ts';
import { coversWith } from '../../src/redaction/covering.ts';
import { bsnNumbers } from '../support/bsn-numbers.ts';
import { seededRandom } from '../support/seeded-random.ts';

const rounds = 7;
const random = seededRandom(5);
const words =
  'de gemeente bewaart de opname van het gesprek twee weken en daarna wordt zij gewist'.split(' ');
const values = bsnNumbers(10, 3);

const sentence = () => Array.from({ length: 14 }, () => random.pick(words)).join(' ');
const bytes = (count: number) =>
  Buffer.from(Array.from({ length: count }, () => random.below(256)));

/** 3,000 rows, a style sheet, and pictures that are written into the page. */
function pageOf(rows: number, pictures: number): string {
  const style = Array.from({ length: 1500 }, (_, at) => `.r${at} { margin: ${at % 9}px }`).join(
    '\n',
  );
  const body = Array.from(
    { length: rows },
    (_, at) =>
      `<tr class="r${at}"><td>${at}</td><td title="${sentence()}">${sentence()}${at % 300 === 0 ? ` BSN ${values[at / 300]}` : ''}</td></tr>`,
  ).join('\n');
  const images = Array.from(
    { length: pictures },
    () => `<img alt="" src="data:image/png;base64,${bytes(30_000).toString('base64')}">`,
  ).join('\n');
  return `<!doctype html><html><head><style>${style}</style></head><body><table>${body}</table>${images}</body></html>`;
}

const covers: readonly Cover[] = [
  ...values.map((value): Cover => ({ kind: 'bsn', value })),
  { kind: 'own-word', value: 'Layla Haddad' },
  { kind: 'home-address', value: 'Bloemweg 17 a, 1234 AB Voorbeeldstad' },
  { kind: 'birth-date', value: '12-03-1985' },
  { kind: 'phone', value: '06 12345678' },
  { kind: 'iban', value: 'NL91 ABNA 0417 1643 00' },
];

function medianOf(work: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

const { cover } = coversWith(covers, (kind) => `[${kind}]`);
for (const [name, html] of [
  ['3,000 rows and 20 pictures', pageOf(3000, 20)],
  ['3,000 rows', pageOf(3000, 0)],
] as const) {
  const page = new TextEncoder().encode(html);
  const text = new TextEncoder().encode(html.replace(/<[^>]*>/g, ' '));
  const ms = medianOf(() => {
    coverFile(page, 'text/html;charset=utf-8', cover);
    coverFile(text, 'text/plain;charset=utf-8', cover);
  });
  console.log(`${name}: ${(page.byteLength / 1e6).toFixed(2)} MB, ${ms.toFixed(0)} ms`);
}
