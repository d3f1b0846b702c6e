/** Whatever people typed and pages called themselves: schemas are kept, and JSON, CSV and Linked Data are sound. */
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { DossierContents } from '../../../../src/domain/dossier.ts';
import { machineFiles } from '../../../../src/pack/machine/machine-files.ts';
import { allTables } from '../../../../src/pack/machine/tables/all-tables.ts';
import { expanded } from '../../pack-checks/linked-data.ts';
import { fullDossier, machineInputOf, roomOnly } from './inputs.ts';
import { readCsv } from './read-csv.ts';

vi.setConfig({ testTimeout: 30_000 });

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '',
    ' ',
    '\uD800',
    '=1+1',
    '"',
    "''",
    ';,\r\n',
    '@id',
    '__proto__',
    '\u0000',
    '\u202Egnp',
  ),
);
const addresses = fc.oneof(
  fc.webUrl(),
  words,
  fc.constantFrom('about:blank', 'file:///x y', 'https://x.example/%zz ü?q=<b>', 'data:,a b'),
);

type Said = Readonly<
  Record<'note' | 'place' | 'name' | 'address' | 'title' | 'choice' | 'text', string>
>;

const anySaid: fc.Arbitrary<Said> = fc.record({
  note: words,
  place: words,
  name: words,
  address: addresses,
  title: words,
  choice: words,
  text: words,
});

/** A dossier with these words in every place that a person or a page may fill. */
function dossierOf({ note, place, name, address, title, choice, text }: Said): DossierContents {
  const contents = fullDossier(note);
  const [page, ...rooms] = contents.records;
  if (!page) throw new Error('no record');
  return {
    ...contents,
    captures: contents.captures.map((capture) => ({
      ...capture,
      facts: { ...capture.facts, url: address, title, language: title },
    })),
    annotations: contents.annotations.map((mark) => ({ ...mark, source: address, scope: address })),
    files: contents.files.map((file) => ({
      ...file,
      title,
      events: file.events.map((event) => ({ ...event, words: text })),
    })),
    records: [
      page.happening.kind === 'page'
        ? { ...page, happening: { ...page.happening, url: address, title } }
        : page,
      ...rooms.map((record) => ({
        ...record,
        happening:
          record.happening.kind === 'place' ? { ...record.happening, place } : record.happening,
        organisation: { kind: 'entered', name, address } as const,
        answers: [
          { question: 'words-said', kind: 'text', text } as const,
          { question: 'happened-where', kind: 'choice', chosen: [choice] } as const,
        ],
      })),
    ],
  };
}

const filesOf = (said: Said) =>
  new Map(machineFiles(machineInputOf(dossierOf(said))).map(({ path, text }) => [path, text]));

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats(ajv);
const schemas = new Map(
  machineFiles(machineInputOf(roomOnly())).map(({ path, text }) => [path, text]),
);
const schemaOf = (name: string) => JSON.parse(schemas.get(`schemas/${name}.schema.json`) ?? '');
const isComplaint = ajv.compile(schemaOf('complaint'));
ajv.addSchema(schemaOf('tables'));

test('the complaint keeps its schema, and no word of it is lost', async () => {
  await fc.assert(
    fc.asyncProperty(anySaid, async (said) => {
      const text = filesOf(said).get('complaint.jsonld') ?? '';
      expect(isComplaint(JSON.parse(text)), JSON.stringify(isComplaint.errors)).toBe(true);
      await expanded(text);
    }),
    { numRuns: 25 },
  );
});

test('every line of every table keeps its schema, and the CSV has as many rows', () => {
  fc.assert(
    fc.property(anySaid, (said) => {
      const files = filesOf(said);
      for (const { name } of allTables) {
        const lines = (files.get(`tables/${name}.jsonl`) ?? '').split('\n').slice(0, -1);
        for (const line of lines) {
          const isRow = ajv.validate(
            `urn:kantlijn:schema:tables:1#/$defs/${name}`,
            JSON.parse(line),
          );
          expect(isRow, `${line} ${ajv.errorsText()}`).toBe(true);
        }
        expect(readCsv(files.get(`tables/${name}.csv`) ?? '', ',')).toHaveLength(lines.length + 1);
      }
      readCsv((files.get('exhibits.csv') ?? '').slice(1), ';');
      readCsv((files.get('chronology.csv') ?? '').slice(1), ';');
    }),
    { numRuns: 25 },
  );
});

test('no file holds half a character, so that every reader of UTF-8 takes it', () => {
  fc.assert(
    fc.property(anySaid, (said) => {
      for (const [path, text] of filesOf(said)) {
        expect(text.isWellFormed(), path).toBe(true);
        expect(text, path).not.toMatch(/(?<!\\)(\\\\)*\\ud[89a-f][0-9a-f]{2}/i);
      }
    }),
    { numRuns: 25 },
  );
});
