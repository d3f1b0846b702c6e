/** A dossier with everything covered: in the words of its rows, with new names for what changed, and no seal. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cover } from '../../../src/domain/cover.ts';
import type { BlobId } from '../../../src/domain/ids.ts';
import { quoteOf } from '../../../src/domain/selector.ts';
import { coverContents, noFiles } from '../../../src/redaction/cover-contents.ts';
import { coversWith } from '../../../src/redaction/covering.ts';
import {
  annotationOf,
  captureWith,
  dossierWith,
  idOf,
  inRoom,
  onPage,
  recordWith,
} from '../complaint/dossiers.ts';
import { fileOf, passageOf } from '../complaint/files.ts';

const bsn = '123456782';
const list: readonly Cover[] = [
  { kind: 'bsn', value: bsn },
  { kind: 'own-word', value: 'Layla Haddad' },
];
const covers = coversWith(list, (kind) => `[${kind}]`);

const said = `Layla Haddad gaf nummer ${bsn} op.`;

function aDossier(note: string, quote: string, before = '') {
  const capture = captureWith(1);
  const marked = annotationOf(1, capture, quote);
  const annotation = {
    ...marked,
    selectors: marked.selectors.map((selector) =>
      selector.type === 'TextQuoteSelector' ? { ...selector, prefix: before } : selector,
    ),
  };
  const record = recordWith(1, { happening: onPage([annotation], [capture]), note });
  return dossierWith({ records: [record], annotations: [annotation], captures: [capture] });
}

describe('a dossier in which something is covered', () => {
  test('says it nowhere any more', () => {
    const covered = coverContents(aDossier(said, said), covers);
    const text = JSON.stringify(covered);
    expect(text).not.toContain(bsn);
    expect(text).not.toContain('Layla');
    expect(text).toContain('[bsn]');
  });

  test('has no seal where a word changed: its salt would tell whether a guess is right', () => {
    const [record] = coverContents(aDossier(said, 'Iets.'), covers).records;
    expect(record?.kind).toBe('derived-record');
    expect(JSON.stringify(record)).not.toContain('salt');
  });

  test('has its seals and words where nothing is covered', () => {
    const contents = aDossier('Er hing een camera.', 'Wij filmen.');
    expect(coverContents(contents, covers)).toEqual(contents);
  });

  test('has no seal either where a file of its page changed', () => {
    const contents = aDossier('Niets.', 'Wij filmen.');
    const [capture] = contents.captures;
    if (!capture) throw new Error('no capture');
    const facts = { ...capture.facts, title: 'Anders' };
    const captures = new Map([[capture.rev, { ...capture, facts }]]);
    const [record] = coverContents(contents, covers, { ...noFiles, captures }).records;
    expect(record?.kind).toBe('derived-record');
  });

  test('says whom a report is about: the letter goes there', () => {
    const named = coversWith([{ kind: 'own-word', value: 'Dronten' }], () => '[afgedekt]');
    const contents = dossierWith({
      records: [recordWith(1, { happening: inRoom(), note: 'Dronten.' })],
    });
    const [record] = coverContents(contents, named).records;
    expect(record?.organisation).toEqual(contents.records[0]?.organisation);
    expect(record?.note).toBe('[afgedekt].');
  });
});

test('a value that goes from what stands before into the passage is covered in both', () => {
  const cuts = fc.integer({ min: 0, max: bsn.length });
  fc.assert(
    fc.property(cuts, (at) => {
      const contents = aDossier(
        'Niets.',
        `${bsn.slice(at)} is een nummer`,
        `U bent ${bsn.slice(0, at)}`,
      );
      const [annotation] = coverContents(contents, covers).annotations;
      const quote = annotation && quoteOf(annotation.selectors);
      expect(`${quote?.prefix}${quote?.exact}`).toBe('U bent [bsn] is een nummer');
    }),
  );
});

describe('what was marked in a file', () => {
  const record = recordWith(1, { happening: inRoom() });
  const file = fileOf(1, record);
  const quote = {
    type: 'TextQuoteSelector',
    exact: 'Er hing een camera.',
    prefix: 'Mijn dochter zei: ',
    suffix: ' Ze is zes.',
  } as const;
  const contents = dossierWith({
    records: [record],
    files: [file],
    passages: [passageOf(1, file, [quote])],
  });
  const saidOf = (made: typeof file) => {
    const files = new Map([[file.rev, made]]);
    const { passages } = coverContents(
      contents,
      coversWith([], () => ''),
      { ...noFiles, files },
    );
    return passages[0]?.selectors[0];
  };

  test('says none of the words around it when only pictures of the file go out', () => {
    const drawn = { ...file, file: { ...file.file, blobId: idOf<BlobId>('blob', 9) } };
    expect(saidOf(drawn)).toEqual({ ...quote, prefix: '', suffix: '' });
  });

  test('says them when the file goes out as it is', () => {
    expect(saidOf(file)).toEqual(quote);
  });
});
