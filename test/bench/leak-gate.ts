/**
 * `npm run bench:leak-gate`: how fast the leak gate reads a pack of some 100 MB, in megabytes of files for
 * each second of the processor; the clock also counts what else the computer does.
 */
import { createHash } from 'node:crypto';
import { loadavg } from 'node:os';
import { instantOf } from '../../src/domain/instant.ts';
import { searchPack } from '../../src/leak-gate/search-pack.ts';
import type { Wanted } from '../../src/leak-gate/wanted.ts';
import { blobSource } from '../../src/zip/byte-source.ts';
import type { Bytes } from '../../src/zip/records.ts';
import { writeZip } from '../../src/zip/write-zip.ts';
import { pngOf } from '../support/png.ts';

const hash = (of: string) => createHash('sha256').update(of).digest('hex');

const firstNames = ['Anna', 'Fatima', 'Ayşe', 'Johannes', 'Wilhelmina', 'Zoë', 'Sjoukje', 'Łukasz'];
const lastNames = [
  'Jansen',
  'de Vries',
  'Öztürk',
  'van den Berg',
  'El Idrissi',
  'Nguyễn',
  'Müller',
];
const of = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];

/** Two hundred values: names, numbers, ids, salts and addresses. */
const values = Array.from({ length: 40 }, (_, at) => {
  const digits = hash(`value ${at}`);
  const name = `${of(firstNames, at)} ${of(lastNames, at * 3 + Math.floor(at / 8))}`;
  const id = digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5');
  const number = String(100_000_000 + Number.parseInt(digits.slice(0, 7), 16));
  return [name, number, id, hash(digits), `${digits.slice(0, 6)}@voorbeeld.example`];
}).flat();

const wanted: Wanted = {
  needles: values.map((value, at) => ({ id: `value-${at}`, kind: 'own-word', value })),
  patterns: true,
  allowed: [],
};

const words = (
  'de gemeente verwerkt uw persoonsgegevens omdat dat nodig is voor een goede uitvoering van de ' +
  'wettelijke taak; dat kan niet zonder toestemming. Bezwaar maakt u binnen zes weken, per brief of ' +
  'via het formulier op onze website. Meer weten? Bel 14 0123 of kijk bij “veelgestelde vragen”.'
).split(' ');

/** The same text in another order each time. */
function text(seed: number, count: number): string {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return of(words, state >> 8);
  }).join(' ');
}

const picture = pngOf(320, 200, (x, y) => [(x * y) & 255, (x * 7) & 255, (y * 13) & 255]);

const page = (seed: number): string =>
  Array.from(
    { length: 60 },
    (_, at) =>
      `<section class="blok blok--breed" id="s${at}" data-volgnummer="${seed}.${at}">\n` +
      `<h2>${text(seed + at, 5)}</h2><p>${text(seed * at, 60)}&nbsp;<b>${text(at, 3)}</b>.</p>\n` +
      `<a href="/onderwerp/${hash(`${at}`).slice(0, 8)}?bron=menu&amp;pagina=${at}">${text(at, 4)}</a>\n` +
      `</section>`,
  ).join('\n') +
  `<img alt="" src="data:image/png;base64,${Buffer.from(picture).toString('base64')}">`;

const rows = (seed: number): string =>
  Array.from({ length: 200 }, (_, at) =>
    JSON.stringify({
      id: hash(`${seed} ${at}`).slice(0, 32),
      at: '2026-11-26T05:00:00.123Z',
      url: `https://voorbeeldstad.example/pagina/${at}`,
      words: text(seed + at, 40),
      seal: { digest: hash(`${at}`), artefacts: [hash(`${seed}`)] },
    }),
  ).join('\n');

const utf8 = (content: string): Bytes => new TextEncoder().encode(content);
const kinds = {
  'snapshot.html': (seed: number) => utf8(page(seed)),
  'rows.jsonl': (seed: number) => utf8(rows(seed)),
  'text.txt': (seed: number) => utf8(text(seed, 20_000)),
  'screenshot.png': (seed: number) =>
    Uint8Array.from(pngOf(400, 300, (x, y) => [(x * seed + y) & 255, (x ^ y) & 255, y & 255])),
};

async function packOf(megabytes: number, names: readonly (keyof typeof kinds)[]) {
  const pieces: Bytes[] = [];
  let size = 0;
  function* entries() {
    for (let seed = 1; size < megabytes * 1e6; seed += 1)
      for (const name of names) {
        const bytes = kinds[name](seed);
        size += bytes.length;
        const modifiedAt = instantOf(new Date('2026-11-26T05:00:00Z'));
        yield {
          path: `top/data/${seed}/${name}`,
          modifiedAt,
          compress: !name.endsWith('.png'),
          chunks: [bytes],
        };
      }
  }
  await writeZip(entries(), (chunk) => void pieces.push(chunk.slice()));
  return { source: blobSource(new Blob(pieces)), size };
}

async function measure(what: string, megabytes: number, names: readonly (keyof typeof kinds)[]) {
  const { source, size } = await packOf(megabytes, names);
  const from = performance.now();
  const before = process.cpuUsage();
  const { hitCount } = await searchPack(source, wanted);
  const { user, system } = process.cpuUsage(before);
  const [processor, clock] = [(user + system) / 1e6, (performance.now() - from) / 1e3];
  const speed = (seconds: number) => `${(size / 1e6 / seconds).toFixed(1)} MB/s`;
  console.log(
    `${what}: ${(size / 1e6).toFixed(0)} MB, ${(source.byteLength / 1e6).toFixed(0)} MB packed; ` +
      `${speed(processor)} of the processor, ${speed(clock)} by the clock, ${hitCount} hits`,
  );
}

console.log(`load ${loadavg()[0]?.toFixed(1)}, ${wanted.needles.length} values`);
await measure('warming up', 10, ['snapshot.html', 'rows.jsonl', 'text.txt', 'screenshot.png']);
await measure('a pack', 100, ['snapshot.html', 'rows.jsonl', 'text.txt', 'screenshot.png']);
await measure('pages', 30, ['snapshot.html']);
await measure('rows', 30, ['rows.jsonl']);
await measure('texts', 30, ['text.txt']);
await measure('pictures', 30, ['screenshot.png']);
