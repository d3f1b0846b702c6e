/**
 * Packs before the programs and rules of others: archives, checksums, BagIt, RO-Crate, Web Annotation, JSON
 * Schema and Linked Data. Each check is shown to find what it is for, too.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { estimatedLength } from '../../../src/pack/pack-length.ts';
import { splitPack } from '../../../src/pack/split-pack.ts';
import { breaches } from '../../../src/web-annotation/conformance.ts';
import { hasCommand } from '../../support/find-browsers.mjs';
import { written } from '../pack/packs.ts';
import { canUnzip, inFolder, readers, run } from '../pack/readers.ts';
import { type Bag, bagBreaches } from './bag-rules.ts';
import { crateBreaches } from './crate-rules.ts';
import { expanded } from './linked-data.ts';
import { type PackCase, packCases, type SmallPack, smallPack } from './small-packs.ts';

// Programs of others have to be started, also on a computer that has much else to do.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** The files of a folder, by their path from there. */
function filesUnder(folder: string): Map<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return new Map(files.map((path) => [path, readFileSync(join(folder, path))]));
}

/** What unzip makes of the pack, and what `look` says of that folder. */
const unpacked = <T>(zip: Buffer, name: string, look: (folder: string) => T): Promise<T> =>
  inFolder((folder) => {
    const file = join(folder, 'pack.zip');
    writeFileSync(file, zip);
    run('unzip', ['-qq', file, '-d', folder]);
    return look(join(folder, name));
  });

const textIn = (bag: Bag, path: string): string => {
  const bytes = bag.get(path);
  if (!bytes) throw new Error(`no ${path}`);
  return new TextDecoder().decode(bytes);
};

const payloadOf = (bag: Bag): string[] =>
  [...bag.keys()]
    .filter((path) => path.startsWith('data/') && path !== 'data/ro-crate-metadata.json')
    .map((path) => path.slice('data/'.length));

const linesOf = (text: string): unknown[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const titleOf = ({ name, edition, language }: PackCase) => `${name}, ${edition}, ${language}`;

describe.skipIf(!canUnzip).each(packCases.map((one) => ({ ...one, title: titleOf(one) })))(
  'a pack of $title',
  (one) => {
    let pack: SmallPack;
    let bag: Bag;

    beforeAll(async () => {
      pack = await smallPack(one);
      bag = await unpacked(pack.zip, pack.plan.name, filesUnder);
    });

    test('every archive program that is here reads it', () =>
      inFolder((folder) => {
        const file = join(folder, 'pack.zip');
        writeFileSync(file, pack.zip);
        for (const reader of readers) reader.test(file);
      }));

    test.skipIf(!hasCommand('sha256sum'))('sha256sum finds every file as it is listed', () =>
      unpacked(pack.zip, pack.plan.name, (folder) => {
        for (const list of ['manifest-sha256.txt', 'tagmanifest-sha256.txt'])
          run('sha256sum', ['-c', '--strict', '--quiet', list], folder);
      }),
    );

    test('it breaks no rule of BagIt', () => {
      expect(bagBreaches(bag)).toEqual([]);
    });

    test('its description breaks no rule of RO-Crate, and leaves no file out', () => {
      const crate = JSON.parse(textIn(bag, 'data/ro-crate-metadata.json'));
      expect(crateBreaches(crate, payloadOf(bag))).toEqual([]);
    });

    test('its passages break no rule of Web Annotation', () => {
      expect(breaches(JSON.parse(textIn(bag, 'data/annotations.jsonld')))).toEqual([]);
    });

    test('the complaint and every line of every table keep the schemas that lie beside them', () => {
      const ajv = new Ajv2020({ strict: true, allErrors: true });
      addFormats(ajv);
      const complaint = ajv.compile(JSON.parse(textIn(bag, 'data/schemas/complaint.schema.json')));
      expect(complaint(JSON.parse(textIn(bag, 'data/complaint.jsonld')))).toBe(true);
      ajv.addSchema(JSON.parse(textIn(bag, 'data/schemas/tables.schema.json')));
      const tables = [...bag.keys()].filter((path) => /^data\/tables\/.*\.jsonl$/.test(path));
      expect(tables).not.toHaveLength(0);
      for (const path of tables) {
        const name = /([^/]+)\.jsonl$/.exec(path)?.[1] ?? '';
        for (const line of linesOf(textIn(bag, path)))
          expect(ajv.validate(`urn:kantlijn:schema:tables:1#/$defs/${name}`, line), path).toBe(
            true,
          );
      }
    });

    test.each(['complaint.jsonld', 'annotations.jsonld', 'ro-crate-metadata.json'])(
      'Linked Data loses no word of %s',
      async (file) => {
        const base = 'arcp://uuid,00000000-0000-4000-8000-000000000000/data/';
        await expect(expanded(textIn(bag, `data/${file}`), base)).resolves.toBeDefined();
      },
    );

    test('what the complaint and the tables name as a file lies there', () => {
      const { exhibits } = JSON.parse(textIn(bag, 'data/complaint.jsonld'));
      for (const { files = [] } of exhibits)
        for (const { id } of files) expect(bag.has(`data/${id}`), id).toBe(true);
      for (const line of linesOf(textIn(bag, 'data/tables/files.jsonl')))
        expect(bag.has(`data/${Object(line).path}`)).toBe(true);
    });
  },
);

test.skipIf(!canUnzip)(
  'every part of a pack that was split keeps the rules by itself',
  async () => {
    const { plan, ports } = await smallPack({
      name: 'everything',
      edition: 'full',
      language: 'nl',
    });
    const parts = splitPack(plan, estimatedLength(plan).atMost - 1);
    if (!parts.ok) throw new Error(parts.error);
    expect(parts.value.length).toBeGreaterThan(1);
    for (const part of parts.value) {
      const { zip } = await written(part, ports);
      const bag = await unpacked(zip, part.name, filesUnder);
      expect(bagBreaches(bag)).toEqual([]);
      const crate = JSON.parse(textIn(bag, 'data/ro-crate-metadata.json'));
      expect(crateBreaches(crate, payloadOf(bag))).toEqual([]);
    }
  },
);
