/** An anonymous pack: nothing in it leads to its maker, to the dossier, or to another pack of it. */
import { describe, expect, test } from 'vitest';
import { numberExhibits } from '../../../src/complaint/exhibits.ts';
import type { PackContents } from '../../../src/domain/dossier.ts';
import { unwantedIn } from '../../../src/flows/cover-pack.ts';
import { readingOf } from '../../../src/flows/plan-reviewed-pack.ts';
import { searchPack } from '../../../src/leak-gate/search-pack.ts';
import { estimatedLength } from '../../../src/pack/pack-length.ts';
import { rowsFile } from '../../../src/pack/rows.ts';
import { splitPack } from '../../../src/pack/split-pack.ts';
import { parsePackRow } from '../../../src/schemas/pack-row.ts';
import { check, sourceOf } from '../verify/check.ts';
import {
  type AnonymousZip,
  anonymousZip,
  tellingDossier,
  timeZone,
  userAgent,
} from './anonymous-packs.ts';
import { sha256Of, written } from './packs.ts';

const dossier = await tellingDossier();
const one = await anonymousZip(dossier);
const other = await anonymousZip(dossier);
const monthly = await anonymousZip(dossier, 'month');

const textsOf = ({ files }: AnonymousZip): Map<string, string> =>
  new Map([...files].map(([path, bytes]) => [path, new TextDecoder('latin1').decode(bytes)]));

/**
 * The same in every pack of anybody who reports that practice of that organisation; and the tables and the log
 * that are empty.
 */
const publicFiles =
  /^(?:bagit\.txt|LEESMIJ\.txt|README\.txt|verify\.html|data\/(?:schemas\/.*|practices\.json|audit\.jsonl|tables\/(?:csv-metadata\.json|(?:answers|practices|articles|organisations|letters|steps)\.(?:csv|jsonl))))$/;

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const hex = /[0-9a-f]{64,}/g;
const short = /(?<=Z-)[0-9a-f]{8}/g;

/** Every name, salt, key and digest that stands in it, and the fingerprint of each of its files. */
function namesIn(pack: AnonymousZip): Set<string> {
  const ofAll = new Set<string>(
    [...pack.files].filter(([path]) => publicFiles.test(path)).map(([, bytes]) => sha256Of(bytes)),
  );
  const own = [...pack.files].filter(([path]) => !publicFiles.test(path));
  const said = own.flatMap(([path, bytes]) => {
    const text = `${path}\n${new TextDecoder('latin1').decode(bytes)}`;
    return [uuid, hex, short].flatMap((form) => text.match(form) ?? []);
  });
  const names = [...said, ...own.map(([, bytes]) => sha256Of(bytes))];
  return new Set(names.filter((name) => !ofAll.has(name)));
}

describe('two anonymous packs of the same dossier', () => {
  test('share no id, no salt, no key and no fingerprint', () => {
    const [ours, theirs] = [namesIn(one), namesIn(other)];
    expect(ours.size).toBeGreaterThan(30);
    expect([...ours].filter((name) => theirs.has(name))).toEqual([]);
  });

  test('have another name, and not that of the dossier', () => {
    const names = [one, other].map(({ pack }) => pack.name);
    expect(new Set(names).size).toBe(2);
    expect(names.join()).not.toContain(dossier.contents.dossier.id.slice(0, 8));
  });
});

describe.each([
  ['day', one],
  ['month', monthly],
] as const)('an anonymous pack that is rounded to the %s', (rounding, pack) => {
  const texts = textsOf(pack);
  const own = [...texts].filter(([path]) => !publicFiles.test(path));
  const all = own.map(([path, text]) => `${path}\n${text}`).join('\n');

  test('is intact for whoever checks it, by a key that nobody knows', async () => {
    const { verdict, findings, signer, pack: facts } = await check(pack.zip);
    expect(findings).toEqual([]);
    expect(verdict).toBe('intact');
    expect(facts?.edition).toBe('anonymous');
    expect(signer).toMatchObject({ kind: 'key', heads: 0, keysBefore: [] });
  });

  test('holds nothing of the dossier, the device or the browser', () => {
    for (const trace of pack.reviewed.traces ?? []) expect(all).not.toContain(trace);
    expect(pack.reviewed.traces).toEqual(expect.arrayContaining([userAgent, timeZone]));
    expect(all).not.toMatch(/Merel|Paramaribo|"viewport": \{|devicePixelRatio/);
    // How wide the window was; ids and fingerprints may hold such digits by chance.
    expect(all).not.toMatch(/(?<![\da-f-])1280(?![\da-f-])/);
  });

  test('tells no time of the day', () => {
    const times = all.match(/\d{2}:\d{2}(?::\d{2})?/g) ?? [];
    expect(new Set(times)).toEqual(new Set(['00:00:00']));
    expect(all).not.toMatch(/\d{8}T(?!000000Z)\d{6}Z/);
    expect(all).not.toMatch(/ om \d{1,2}\.\d{2} uur/);
    for (const { modifiedAt } of pack.pack.entries) expect(modifiedAt).toMatch(/T00:00:00\.000Z$/);
  });

  test('says in bag-info.txt what its times are rounded to', () => {
    expect(texts.get('bag-info.txt')).toContain(
      `Kantlijn-Pack-Edition: anonymous\nKantlijn-Pack-Times: ${rounding}\n`,
    );
  });

  test('holds no source, no snapshot, no file as it was added, no letter and no log', () => {
    const paths = [...pack.files.keys()];
    expect(
      paths.filter((path) => /source|snapshot|inspection|original|documents|\.wacz/.test(path)),
    ).toEqual([]);
    expect(texts.get('data/audit.jsonl')).toBe('');
    expect(all).not.toMatch(/nonce-8841|camera=\(\)/);
  });

  test('holds what was seen: texts, pictures, what the page did, and prints of what was added', () => {
    const names = [...pack.files.keys()].map((path) => path.split('/').at(-1));
    expect(names).toEqual(
      expect.arrayContaining([
        'text.txt',
        'screenshot-viewport.png',
        'thirdparty.json',
        'copy-001.jpg',
        'differences.html',
      ]),
    );
    expect(texts.get('data/index.html')).toContain('Er hing een camera.');
  });

  test('has rows that this program takes in, and every file that they name', () => {
    const lines = (texts.get(rowsFile) ?? '').split('\n').filter((line) => line !== '');
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      const row = parsePackRow(JSON.parse(line));
      if (!row.ok) throw new Error(line);
      for (const { path } of row.value.files) expect(pack.files.has(path), path).toBe(true);
    }
  });

  test('is intact in parts, too', async () => {
    const parts = splitPack(pack.pack, estimatedLength(pack.pack).atMost - 5_000);
    if (!parts.ok) throw new Error(parts.error);
    expect(parts.value.length).toBeGreaterThan(1);
    for (const part of parts.value) {
      const { zip } = await written(part, pack.ports);
      expect((await check(zip)).findings).toEqual([]);
    }
  });

  test('is let through by the gate, which looks for all of that', async () => {
    const unwanted = unwantedIn(pack.reviewed);
    if (unwanted === null) throw new Error('everything may be in it');
    const needles = unwanted.values.map(({ kind, value }, id) => ({ id: String(id), kind, value }));
    const wanted = { needles, patterns: true, allowed: [] };
    expect((await searchPack(sourceOf(pack.zip), wanted)).hits).toEqual([]);
  });
});

test('what was of one month is told as of that month', () => {
  const page = textsOf(monthly).get('data/index.html') ?? '';
  expect(page).toContain('november 2026');
  expect(page).not.toMatch(/\d november 2026/);
  expect(textsOf(one).get('data/index.html')).toContain('25 november 2026');
});

const numbersIn = (contents: PackContents) =>
  numberExhibits(contents).map(({ number, kind }) => `${number} ${kind}`);

test('exhibits have the numbers that they have in the dossier', () => {
  const { contents } = readingOf(one.reviewed);
  expect(numbersIn(contents)).toEqual(numbersIn(dossier.contents));
});
