/** The check of RO-Crate finds what it is for: each rule is broken once, in a crate that keeps all others. */
import { expect, test } from 'vitest';
import { captureFiles } from '../../../src/pack/capture-files.ts';
import { type CratePart, crateFile } from '../../../src/pack/machine/crate/crate-file.ts';
import { crateOfPart } from '../../../src/pack/machine/crate/crate-of-part.ts';
import { fullDossier, machineInputOf } from '../pack/machine/inputs.ts';
import { crateBreaches, crateRules } from './crate-rules.ts';
import { expanded, statements } from './linked-data.ts';

type Entity = Readonly<Record<string, unknown>>;
type Crate = { readonly '@context': unknown; readonly '@graph': readonly Entity[] };

const contents = fullDossier();
const folder = ['index.html', 'complaint.jsonld', ...contents.captures.flatMap(captureFiles)];
const parts: CratePart[] = folder.map((path) => ({ path, byteLength: 5 }));
const { text } = crateFile(machineInputOf(contents), parts);
const whole = (): Crate => JSON.parse(text);

const isRoot = (entity: Entity) => entity['@id'] === './';
const isDescriptor = (entity: Entity) => entity['@id'] === 'ro-crate-metadata.json';
const isFile = (entity: Entity) => entity['@id'] === 'index.html';
const isAction = (entity: Entity) => entity['@type'] === 'CreateAction';

/** The crate with another entity in the place of the one that is meant. */
const withOther = (isMeant: (entity: Entity) => boolean, change: Entity): Crate => ({
  ...whole(),
  '@graph': whole()['@graph'].map((one) => (isMeant(one) ? { ...one, ...change } : one)),
});
const withMore = (...more: Entity[]): Crate => ({
  ...whole(),
  '@graph': [...whole()['@graph'], ...more],
});
const without = (isMeant: (entity: Entity) => boolean): Crate => ({
  ...whole(),
  '@graph': whole()['@graph'].filter((one) => !isMeant(one)),
});

const faults: readonly (readonly [must: string, crate: Crate])[] = [
  ['the context is that', { ...whole(), '@context': 'https://schema.org/' }],
  ['entities stand beside', withOther(isAction, { instrument: { '@id': '#x', name: 'nested' } })],
  ['every entity has an @id', withMore({ '@id': './', '@type': 'Dataset' })],
  ['every entity has a @type', withOther(isAction, { '@type': [] })],
  ['the descriptor is a CreativeWork', withOther(isDescriptor, { '@type': 'Dataset' })],
  ['the descriptor is about the root', withOther(isDescriptor, { about: { '@id': '#rights' } })],
  ['the descriptor names the version', withOther(isDescriptor, { conformsTo: undefined })],
  ['the root is a Dataset', withOther(isRoot, { '@type': 'CreativeWork' })],
  ['the root has a name', withOther(isRoot, { name: ' ' })],
  ['datePublished is one date', withOther(isRoot, { datePublished: '26 november' })],
  ['the licence is described', withOther(isRoot, { license: { '@id': '#nowhere' } })],
  ['every file is part of the root', withMore({ '@id': 'loose.txt', '@type': 'File' })],
  ['every part of the root is described', without(isFile)],
  ['a file that is named by a path lies', withOther(isFile, { '@id': 'gone.html' })],
  ['a path is relative to the root', withOther(isFile, { '@id': '../index.html' })],
  ['what is described is pointed at', withMore({ '@id': '#alone', '@type': 'Person' })],
  ['every file of the folder is described', without(isFile)],
];

test('the crate that is written keeps all rules', () => {
  expect(crateBreaches(whole(), folder)).toEqual([]);
});

test.each(faults)('finds that it is broken: %s …', (must, crate) => {
  expect(crateBreaches(crate, folder).join('\n')).toContain(must);
});

test('every rule is broken once', () => {
  const broken = faults.map(([must]) => must);
  for (const { must } of crateRules)
    expect(
      broken.some((begin) => must.startsWith(begin)),
      must,
    ).toBe(true);
});

test('a word that RO-Crate does not know is found', async () => {
  await expect(expanded(text, 'arcp://name,x/')).resolves.toBeDefined();
  const strange = JSON.stringify(withOther(isRoot, { surplus: 'x' }));
  await expect(expanded(strange, 'arcp://name,x/')).rejects.toThrow();
});

test('a capture is an action with its program, its page, its times and its files', async () => {
  const [capture] = contents.captures;
  const said = await statements(text, 'arcp://name,x/');
  const about = said.split('\n').filter((line) => line.startsWith(`<urn:uuid:${capture?.id}>`));
  expect(about.filter((line) => line.includes('/instrument>'))).toHaveLength(1);
  expect(about.filter((line) => line.includes('/object>'))).toHaveLength(1);
  expect(about.filter((line) => line.includes('/result>'))).toHaveLength(
    capture ? captureFiles(capture).length : 0,
  );
  expect(about.find((line) => line.includes('/startTime>'))).toContain('2026-11-25T17:14:04.000Z');
});

test('a part names what lies in it, and is the whole when all of it is there', () => {
  const here = ['index.html', 'complaint.jsonld'];
  const part = JSON.parse(crateOfPart(text, (path) => here.includes(path)));
  expect(crateBreaches(part, here)).toEqual([]);
  expect(crateOfPart(text, () => true)).toBe(text);
});
