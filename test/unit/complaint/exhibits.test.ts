/** Exhibits keep their numbers, and letters are as many as there are practices and organisations. */
import { describe, expect, test } from 'vitest';
import { sayArticle, sayArticles } from '../../../src/complaint/articles.ts';
import { exhibitsOf, nameExhibit, numberExhibits } from '../../../src/complaint/exhibits.ts';
import { lettersNeeded } from '../../../src/complaint/letters-needed.ts';
import { practiceOf } from '../../../src/data/practices.ts';
import type { Exhibit, PackContents } from '../../../src/domain/dossier.ts';
import type { BlobId } from '../../../src/domain/ids.ts';
import type { OrganisationRef } from '../../../src/domain/organisation.ts';
import {
  addedOf,
  annotationOf,
  at,
  captureWith,
  dossierWith,
  hashOf,
  idOf,
  inRoom,
  onPage,
  recordWith,
  versionOf,
} from './dossiers.ts';

const early = captureWith(1);
const late = captureWith(2, { startedAt: at('2026-11-26T09:00:00Z') });

const numberAndCapture = (exhibit: Exhibit) => [
  exhibit.number,
  exhibit.kind === 'file' ? null : exhibit.capture.id,
];

test('exhibits are numbered by the moment of their capture, whatever the order of the rows', () => {
  const [first, second] = [annotationOf(1, late, 'laat'), annotationOf(2, early, 'vroeg')];
  const records = [recordWith(1, { happening: onPage([first, second], [late, early]) })];
  const one = numberExhibits(
    dossierWith({ records, annotations: [first, second], captures: [late, early] }),
  );
  const other = numberExhibits(
    dossierWith({ records, annotations: [second, first], captures: [early, late] }),
  );
  expect(one).toEqual(other);
  expect(one.map(numberAndCapture)).toEqual([
    [1, early.id],
    [2, late.id],
  ]);
});

test('a page that a quote comes from is no second exhibit, a page without quote is one', () => {
  const quoted = annotationOf(1, early, 'vroeg');
  const unquoted = annotationOf(2, late, null);
  const records = [recordWith(1, { happening: onPage([quoted, unquoted], [early, late]) })];
  const exhibits = numberExhibits(
    dossierWith({ records, annotations: [quoted, unquoted], captures: [early, late] }),
  );
  expect(exhibits.map(({ kind }) => kind)).toEqual(['quote', 'page']);
});

test('what no record points at is no exhibit', () => {
  const removed = annotationOf(1, early, 'weg');
  const records = [recordWith(1, { happening: inRoom() })];
  expect(
    numberExhibits(dossierWith({ records, annotations: [removed], captures: [early] })),
  ).toEqual([]);
});

test('a quote whose capture is lost is left out and the rest stays', () => {
  const [lost, kept] = [annotationOf(1, early, 'weg'), annotationOf(2, late, 'hier')];
  const record = recordWith(1, { happening: onPage([lost, kept], [early, late]) });
  const exhibits = numberExhibits(
    dossierWith({ records: [record], annotations: [lost, kept], captures: [late] }),
  );
  expect(exhibitsOf(record, exhibits).map(numberAndCapture)).toEqual([[1, late.id]]);
});

describe('a change that was added', () => {
  const quoted = annotationOf(1, early, 'Wij bewaren de opnamen 26 maanden.');
  const version = versionOf(1, quoted, 'Wij bewaren de opnamen 14 maanden.');
  const added = addedOf(1, quoted, version);
  const later = captureWith(3, { startedAt: at('2026-12-03T09:00:00Z') });
  const record = recordWith(1, { happening: onPage([quoted], [early, late, later]) });
  const parts = { records: [record], annotations: [quoted], captures: [early, late] };
  const numbersOf = (contents: PackContents) =>
    numberExhibits(contents).map(({ number, kind }) => [number, kind]);

  test('comes after all that was there, and before what comes later', () => {
    const contents = dossierWith({ ...parts, versions: [version], added: [added] });
    const before = numbersOf(dossierWith(parts));
    expect(numbersOf(contents)).toEqual([...before, [3, 'change']]);
    expect(numbersOf({ ...contents, captures: [later, late, early] })).toEqual([
      ...before,
      [3, 'change'],
      [4, 'page'],
    ]);
  });

  test.each([
    ['was taken out again', { added: [{ ...added, standing: 'taken-out' } as const] }],
    ['cannot be read any more', { versions: [] }],
    ['lost its capture', { captures: [late, later] }],
  ])('that %s keeps its number, and nothing else gets it', (_what, change) => {
    const contents = dossierWith({
      ...parts,
      captures: [early, late, later],
      versions: [version],
      added: [added],
      ...change,
    });
    const numbers = numbersOf(contents);
    expect(numbers.at(-1)).toEqual([numbers.length + 1, 'page']);
    expect(numbers.map(([, kind]) => kind)).not.toContain('change');
  });

  test('belongs to the record of its mark', () => {
    const contents = dossierWith({ ...parts, versions: [version], added: [added] });
    const own = exhibitsOf(record, numberExhibits(contents)).map(({ kind }) => kind);
    expect(own).toEqual(['quote', 'page', 'change']);
    const other = recordWith(2, { happening: inRoom() });
    expect(exhibitsOf(other, numberExhibits(contents))).toEqual([]);
  });

  test.each(['moved', 'duplicated', 'not-searched'] as const)(
    'is none when the passage is %s, for then nothing shows that it went',
    (kind) => {
      const versions = [versionOf(1, quoted, null, { class: kind })];
      const contents = dossierWith({ ...parts, versions, added: [added] });
      expect(numbersOf(contents).map(([, kind]) => kind)).not.toContain('change');
    },
  );

  test('is not shown without a record', () => {
    expect(
      numbersOf(dossierWith({ ...parts, records: [], versions: [version], added: [added] })),
    ).toEqual([]);
  });
});

const typed = (name: string, address: string): OrganisationRef => ({
  kind: 'entered',
  name,
  address,
});

test('there is one letter for each practice at each organisation', () => {
  const happening = inRoom();
  const records = [
    recordWith(1, { happening }),
    recordWith(2, { happening, practice: 'medical-data' }),
    recordWith(3, { happening, organisation: typed('Gemeente X', 'Markt 1') }),
    recordWith(4, { happening }),
    recordWith(5, { happening, organisation: typed('gemeente  x ', 'markt 1') }),
    recordWith(6, { happening, organisation: typed('Gemeente X', 'Markt 2') }),
  ];
  expect(
    lettersNeeded({ records }).map((letter) =>
      letter.records.map(({ id }) => records.findIndex((r) => r.id === id) + 1),
    ),
  ).toEqual([[1, 4], [2], [3, 5], [6]]);
});

test.each([
  ['5(1)(c)', 'artikel 5 lid 1 onder c AVG', 'Article 5(1)(c) GDPR'],
  ['4(11)', 'artikel 4 punt 11 AVG', 'Article 4(11) GDPR'],
  ['9', 'artikel 9 AVG', 'Article 9 GDPR'],
])('%s is cited as lawyers write it', (article, dutch, english) => {
  expect(sayArticle({ act: 'AVG', article }, 'nl')).toBe(dutch);
  expect(sayArticle({ act: 'AVG', article }, 'en')).toBe(english);
});

test('articles are gathered by act', () => {
  expect(sayArticles(practiceOf('biometric-clock').articles, 'nl')).toEqual([
    'AVG: artikel 5 lid 1 onder c; artikel 7; artikel 9 lid 1; artikel 9 lid 2 onder a en g; artikel 25; artikel 35',
    'UAVG: artikel 29',
  ]);
  expect(sayArticles(practiceOf('website-trackers').articles, 'en').at(-1)).toBe(
    'Telecommunicatiewet (Dutch Telecommunications Act): Article 11.7a',
  );
});

test('a picture of the whole page is called that, and not the page itself', () => {
  const artefact = {
    role: 'screenshot-full',
    number: 1,
    blobId: idOf<BlobId>('blob', 1),
    mediaType: 'image/png',
    byteLength: 1,
    sha256: hashOf('1'),
    commitment: { salt: '0'.repeat(64), digest: hashOf('0') },
  } as const;
  const capture = captureWith(1, { artefacts: [artefact] });
  expect(nameExhibit({ number: 1, kind: 'page', capture }, 'nl')).toContain('als beeld');
  const whole = captureWith(1, { artefacts: [artefact, { ...artefact, role: 'snapshot' }] });
  expect(nameExhibit({ number: 1, kind: 'page', capture: whole }, 'nl')).not.toContain('als beeld');
});
