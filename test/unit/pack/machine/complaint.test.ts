/** The complaint for programs: that it keeps its schema, that each word has a meaning, and what it never says. */
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import type { DossierContents } from '../../../../src/domain/dossier.ts';
import { type Edition, editions } from '../../../../src/domain/pack.ts';
import type { MachineInput } from '../../../../src/pack/machine/input.ts';
import { machineFiles } from '../../../../src/pack/machine/machine-files.ts';
import { expanded, statements } from '../../pack-checks/linked-data.ts';
import { addedLetter, fullDossier, machineInputOf, roomOnly, sentStep } from './inputs.ts';

function fileOf(path: string, input: MachineInput): string {
  const file = machineFiles(input).find((one) => one.path === path);
  if (!file) throw new Error(`no ${path}`);
  return file.text;
}

const complaintOf = (contents: DossierContents, change: Partial<MachineInput> = {}): string =>
  fileOf('complaint.jsonld', machineInputOf(contents, change));

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(
  JSON.parse(fileOf('schemas/complaint.schema.json', machineInputOf(roomOnly()))),
);

const withSecretPlace = (): DossierContents => ({
  ...fullDossier(),
  files: [addedLetter({ tellsPlace: true })],
});

const dossiers = { full: fullDossier(), room: roomOnly(), place: withSecretPlace() };
const cases = Object.entries(dossiers).flatMap(([name, contents]) =>
  editions.map((edition) => ({ name, edition, contents })),
);

test.each(cases)(
  'of $name, edition $edition: it keeps its JSON Schema',
  ({ edition, contents }) => {
    const complaint: unknown = JSON.parse(complaintOf(contents, { edition }));
    expect(validate(complaint), JSON.stringify(validate.errors)).toBe(true);
  },
);

test.each(cases)('of $name, edition $edition: no word is without a meaning', async (one) => {
  const complaint = complaintOf(one.contents, { edition: one.edition });
  await expect(expanded(complaint)).resolves.toHaveLength(1);
});

test('files are named so that nobody can fetch them, and the practice by a lasting name', async () => {
  const contents = fullDossier();
  const said = await statements(complaintOf(contents));
  const folder = `arcp://uuid,${contents.dossier.id}/data/`;
  expect(said).toContain(`<${folder}documents/brief-1.html>`);
  expect(said).toMatch(/<urn:kantlijn:practice:recording-interview> .*headline> "/);
  expect(said).toContain('<https://w3id.org/dpv/legal/eu/gdpr#A15>');
  expect(said).toContain('"2021~"^^<http://id.loc.gov/datatypes/edtf/EDTF>');
});

/** Each way to spoil it that the schema has to see. */
const faults: readonly (readonly [string, (complaint: Record<string, unknown>) => unknown])[] = [
  ['a member that nobody knows', (complaint) => ({ ...complaint, surplus: 1 })],
  ['another version', (complaint) => ({ ...complaint, formatVersion: 2 })],
  ['a day that does not exist', (complaint) => ({ ...complaint, date: '2026-02-30' })],
  ['no reports', (complaint) => ({ ...complaint, reports: [] })],
  ['an edition that there is not', (complaint) => ({ ...complaint, edition: 'press' })],
  ['steps for the organisation', (complaint) => ({ ...complaint, edition: 'organisation' })],
  ['an authority without steps', ({ priorSteps: _gone, ...complaint }) => complaint],
  [
    'a name of the complainant',
    (complaint) => ({ ...complaint, complainant: { type: 'Complainant', name: 'X' } }),
  ],
  [
    'a path out of the folder',
    (complaint) => ({ ...complaint, complainant: { type: 'Complainant', identifiedIn: ['../x'] } }),
  ],
];

test.each(faults)('the schema refuses %s', (_name, spoil) => {
  const complaint: Record<string, unknown> = JSON.parse(complaintOf(fullDossier()));
  expect(validate(complaint)).toBe(true);
  expect(validate(spoil(complaint))).toBe(false);
});

test('a word without a meaning is found', async () => {
  const complaint = JSON.parse(complaintOf(fullDossier()));
  await expect(expanded(JSON.stringify({ ...complaint, surplus: 1 }))).rejects.toThrow();
});

test('the capacity of the complainant stands only in the pack for oneself', () => {
  const contents = fullDossier();
  const writerIn = (edition: Edition) =>
    JSON.parse(complaintOf(contents, { edition })).complainant.writer;
  expect(editions.map(writerIn)).toEqual(['self', undefined, undefined, undefined]);
});

test('what was sent and answered is not told to the organisation', () => {
  const contents = fullDossier();
  expect(complaintOf(contents, { edition: 'organisation' })).not.toContain(sentStep.id);
  expect(complaintOf(contents, { edition: 'authority' })).toContain(sentStep.id);
});

test('of a file that stays out neither fingerprint nor size is told, and it says so', () => {
  const contents = withSecretPlace();
  const [{ file }] = [addedLetter()];
  const text = complaintOf(contents, { edition: 'authority' });
  expect(text).not.toContain(file.sha256);
  const { exhibits } = JSON.parse(text);
  expect(exhibits.find(({ kind }: { kind: string }) => kind === 'file').leftOut).toEqual([
    'original',
  ]);
});

test('every exhibit names its files, when it was made, with what, and what is missing', () => {
  const { exhibits } = JSON.parse(complaintOf(fullDossier()));
  expect(exhibits[0]).toMatchObject({
    id: '#exhibit-1',
    kind: 'quote',
    at: '2026-11-25T17:14:04.000Z',
    timeZone: 'Europe/Amsterdam',
    tier: 'stated-on-page',
    origin: 'own',
    gaps: [{ what: 'image', reason: 'not-in-cache', count: 1 }],
  });
  expect(exhibits[0].files[0]).toMatchObject({
    mediaType: 'text/html',
    sha256: expect.any(String),
  });
});
