/** Exhibits on paper: whatever a dossier holds, each has its pages, and they say what was seen. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { captureWords } from '../../../../src/complaint/exhibit-sheets/capture-words.ts';
import { exhibitSheet } from '../../../../src/complaint/exhibit-sheets/exhibit-sheet.ts';
import { fileWords, pictureWords } from '../../../../src/complaint/exhibit-sheets/file-words.ts';
import { pageReportWords } from '../../../../src/complaint/exhibit-sheets/page-report-words.ts';
import type { SheetFacts } from '../../../../src/complaint/exhibit-sheets/sheet-facts.ts';
import { numberExhibits } from '../../../../src/complaint/exhibits.ts';
import { sayBlocks } from '../../../../src/complaint/say-references.ts';
import { splitSentences } from '../../../../src/complaint/sentences.ts';
import { asApproximateDate } from '../../../../src/domain/approximate-date.ts';
import type { Capture } from '../../../../src/domain/capture.ts';
import type { Exhibit } from '../../../../src/domain/dossier.ts';
import type { ExhibitSheet } from '../../../../src/domain/exhibit-sheet.ts';
import { letterLanguages } from '../../../../src/domain/language.ts';
import type { Block } from '../../../../src/domain/letter.ts';
import type { PrintCopy, PrintImage } from '../../../../src/domain/print-copy.ts';
import { reportPage } from '../../../../src/page-facts/report-page.ts';
import { all, quiet, requested } from '../../page-facts/observations.ts';
import {
  addedOf,
  annotationOf,
  at,
  captureWith,
  dossierWith,
  hashOf,
  idOf,
  oneQuote,
  onPage,
  recordWith,
  revision,
  versionOf,
} from '../dossiers.ts';
import { anyExhibit, anyFacts } from './any-exhibit.ts';

const nothingKnown: SheetFacts = {
  language: 'nl',
  record: null,
  pageText: null,
  report: null,
  comparison: null,
  copies: [],
  notShown: [],
};

/** All words of the sheet, one piece on a line. */
const wordsOf = ({ title, blocks, pictures, language }: ExhibitSheet): string =>
  [
    title,
    ...sayBlocks(blocks, language).flatMap((block) => textsIn(block)),
    ...pictures.flatMap(({ alt, caption }) => [alt, caption]),
  ].join('\n');

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    name === 'kind' || name === 'language' ? [] : textsIn(one),
  );
}

const exhibitIn = (contents: Parameters<typeof numberExhibits>[0]): Exhibit => {
  const exhibit = numberExhibits(contents).at(-1);
  if (!exhibit) throw new Error('no exhibit');
  return exhibit;
};

describe('the laws of a sheet', () => {
  const options = { numRuns: 150 };

  test('whatever the dossier holds and whatever is known, there is a sheet', () => {
    fc.assert(
      fc.property(anyExhibit, anyFacts, (exhibit, facts) => {
        const sheet = exhibitSheet(exhibit, facts);
        expect(sheet.number).toBe(exhibit.number);
        expect(sheet.blocks.length).toBeGreaterThan(0);
        expect(sheet.title).toMatch(/^(Bijlage|Exhibit) \d+: ./u);
      }),
      options,
    );
  });

  test('each table has a cell for each column, and no fact is a hole', () => {
    fc.assert(
      fc.property(anyExhibit, anyFacts, (exhibit, facts) => {
        const { blocks, pictures } = exhibitSheet(exhibit, facts);
        for (const block of blocks) expect(isWhole(block)).toBe(true);
        for (const { alt } of pictures) expect(alt.trim()).not.toBe('');
        expect(JSON.stringify(blocks)).not.toMatch(/"(undefined|null|NaN|\[object Object\])"/);
      }),
      options,
    );
  });

  test('each picture is there once, in order, and every mark on it is of its own page', () => {
    fc.assert(
      fc.property(anyExhibit, anyFacts, (exhibit, facts) => {
        const images = facts.copies.flatMap(({ copy }) => copy.images.map(({ blobId }) => blobId));
        const { pictures } = exhibitSheet(exhibit, facts);
        expect(pictures.map(({ image }) => image.blobId)).toEqual(images);
        for (const { marks, image } of pictures)
          for (const mark of marks) {
            expect(mark.left).toBeGreaterThanOrEqual(0);
            expect(mark.left + mark.width).toBeLessThanOrEqual(image.width * (1 + 1e-9));
            expect(mark.top).toBeGreaterThanOrEqual(0);
            expect(mark.top + mark.height).toBeLessThanOrEqual(image.height * (1 + 1e-9));
          }
      }),
      options,
    );
  });

  function isWhole(block: Block): boolean {
    if (block.kind === 'table')
      return (
        block.rows.length > 0 && block.rows.every((row) => row.length === block.columns.length)
      );
    return block.kind === 'facts' ? block.rows.every(({ value }) => value.length > 0) : true;
  }
});

describe('a quote', () => {
  const contents = oneQuote('Wij nemen elk gesprek op.');
  const [record = null] = contents.records;

  test('stands whole on its sheet, with what stood around it, where, when and how', () => {
    const words = wordsOf(
      exhibitSheet(exhibitIn(contents), {
        ...nothingKnown,
        record,
        pageText: 'Ervoor. Wij nemen elk gesprek op. Erna.',
      }),
    );
    for (const fact of [
      'Bijlage 1: citaat van de pagina ‘Het gesprek’',
      'Wij nemen elk gesprek op.',
      'https://www.voorbeeldstad.example/uitkering/gesprek',
      '25 november 2026 om 18.14 uur (Nederlandse tijd, UTC+1)',
      'ingesteld op tijdzone Europe/Amsterdam',
      'Staat op de pagina',
    ])
      expect(words).toContain(fact);
  });

  test('that is longer than other pages repeat is not cut', () => {
    const long = `${'Wij nemen op en wij bewaren. '.repeat(150)}Einde.`;
    expect(wordsOf(exhibitSheet(exhibitIn(oneQuote(long)), nothingKnown))).toContain(long);
  });

  test('names the part of the page that it stood in, when that has an address of its own', () => {
    const capture = captureWith(1);
    const source = 'https://kader.voorbeeld.nl/x';
    const annotation = { ...annotationOf(1, capture, 'Zin.'), source };
    const exhibit: Exhibit = { kind: 'quote', number: 1, annotation, capture };
    expect(wordsOf(exhibitSheet(exhibit, nothingKnown))).toContain(source);
  });
});

describe('what is not known or not kept', () => {
  test('is said, and never left blank', () => {
    const words = wordsOf(exhibitSheet(exhibitIn(oneQuote('Zin.')), nothingKnown));
    expect(words).toContain('Praktijk\nniet bekend');
    expect(words).toContain('Klok van de website\nniet bekend');
    expect(words).toContain('Bij deze bijlage is geen beeld bewaard.');
  });

  test('of a page of which nothing is known says so', () => {
    const exhibit: Exhibit = { kind: 'page', number: 3, capture: captureWith(1) };
    expect(wordsOf(exhibitSheet(exhibit, nothingKnown))).toContain(
      'Wat de pagina deed, is niet bekend.',
    );
  });

  test('where the sentence stands on a picture is said not to be known', () => {
    const copies = [
      { shows: 'window' as const, copy: copyOf([imageOf(0, 9)]), texts: [], marked: [] },
    ];
    const words = wordsOf(exhibitSheet(exhibitIn(oneQuote('Zin.')), { ...nothingKnown, copies }));
    expect(words).toContain('Waar de gemarkeerde tekst daarop staat, is niet bekend.');
  });

  test('a picture that was made smaller says so, once', () => {
    const smaller = { ...copyOf([imageOf(0, 700)]), notes: ['made-smaller' as const] };
    const shown = { shows: 'window' as const, copy: smaller, texts: [], marked: [] };
    const sheet = exhibitSheet(exhibitIn(oneQuote('Zin.')), {
      ...nothingKnown,
      copies: [shown, shown],
    });
    expect(wordsOf(sheet).split('Het is hier verkleind.')).toHaveLength(2);
  });

  test('a picture that cannot be read is a sentence, and the others are there', () => {
    const sheet = exhibitSheet(exhibitIn(oneQuote('Zin.')), {
      ...nothingKnown,
      copies: [{ shows: 'window', copy: copyOf([imageOf(0, 700)]), texts: [], marked: [] }],
      notShown: [{ shows: 'whole-page', reason: 'blob-damaged' }],
    });
    expect(wordsOf(sheet)).toContain(
      'Hier ontbreekt een beeld: de hele pagina. Het bewaarde bestand kan niet meer worden gelezen.',
    );
    expect(sheet.pictures).toHaveLength(1);
  });

  test('every gap of a capture is in the list, also ten thousand', () => {
    const missing = Array.from({ length: 10_000 }, (_, n) => ({
      what: 'image' as const,
      where: `https://x.nl/${n}.png`,
      reason: 'other-origin' as const,
      place: null,
      shownFrom: null,
    }));
    const exhibit: Exhibit = { kind: 'page', number: 1, capture: captureWith(1, { missing }) };
    const tables = exhibitSheet(exhibit, nothingKnown).blocks.filter(
      ({ kind }) => kind === 'table',
    );
    expect(tables[0]?.kind === 'table' && tables[0].rows.length).toBe(10_000);
  });
});

const imageOf = (top: number, height: number, page = 1): PrintImage => ({
  blobId: idOf('image', top + page),
  byteLength: 9,
  sha256: hashOf('a'),
  mediaType: 'image/jpeg',
  width: 640,
  height: height / 2,
  area: { page, left: 0, top, width: 1_280, height },
});

const copyOf = (images: readonly PrintImage[], pageCount = 1): PrintCopy => ({
  ...revision('copy', 1),
  kind: 'print-copy',
  of: idOf('blob', 1),
  pageCount,
  images,
  text: null,
  places: null,
  notes: [],
});

describe('pictures', () => {
  const contents = oneQuote('Wij nemen elk gesprek op.');
  const [record = null] = contents.records;
  const copy = copyOf([imageOf(0, 1_000), imageOf(1_000, 1_000), imageOf(2_000, 400)]);
  const boxes = [{ left: 100, top: 1_100, width: 300, height: 40 }];

  test('say in words which part they are, and on which of them the sentence stands', () => {
    const { pictures } = exhibitSheet(exhibitIn(contents), {
      ...nothingKnown,
      record,
      copies: [{ shows: 'window', copy, texts: [], marked: [{ page: 1, boxes }] }],
    });
    expect(pictures.map(({ caption }) => caption)).toEqual([
      'Deel 1 van 3',
      'Deel 2 van 3',
      'Deel 3 van 3',
    ]);
    const sentence = 'met daarop de zin ‘Wij nemen elk gesprek op.’';
    expect(pictures.map(({ alt }) => alt.includes(sentence))).toEqual([false, true, false]);
    expect(pictures.map(({ marks }) => marks)).toEqual([
      [],
      [{ left: 50, top: 50, width: 150, height: 20 }],
      [],
    ]);
  });

  test('of a file are told by the words of their page', () => {
    const exhibit = exhibitIn(withFile({ title: 'De overeenkomst', pageCount: 2 }));
    const { pictures } = exhibitSheet(exhibit, {
      ...nothingKnown,
      copies: [
        {
          shows: 'file',
          copy: copyOf([imageOf(0, 1_000, 1), imageOf(0, 1_000, 2)], 2),
          texts: ['Artikel 1', ''],
          marked: [],
        },
      ],
    });
    expect(pictures.map(({ alt, altLanguage }) => [alt, altLanguage])).toEqual([
      ['Artikel 1', null],
      [expect.stringContaining('Blad 2 van 2 van het stuk'), 'nl'],
    ]);
  });
});

function withFile(change: object, passages: readonly object[] = []) {
  const file = {
    ...revision('file', 1),
    kind: 'added-file' as const,
    recordId: idOf<never>('record', 1),
    title: 'Brief',
    sort: 'letter' as const,
    file: {
      role: 'original' as const,
      number: 1,
      blobId: idOf<never>('blob', 5),
      mediaType: 'application/pdf',
      byteLength: 10,
      sha256: hashOf('b'),
      commitment: { salt: '0'.repeat(64), digest: hashOf('0') },
    },
    pageCount: 1,
    addedAt: at('2026-12-01T10:00:00Z'),
    tellsPlace: false,
    found: [],
    events: [],
    standing: 'in-pack' as const,
    seal: {
      sealedAt: at('2026-12-01T10:00:00Z'),
      content: { salt: '0'.repeat(64), digest: hashOf('0') },
      artefacts: [],
    },
    ...change,
  };
  const marks = passages.map((passage, n) => ({
    ...revision('passage', n + 1),
    kind: 'file-passage' as const,
    recordId: file.recordId,
    fileId: file.id,
    createdAt: file.addedAt,
    selectors: [],
    places: [],
    isWithdrawn: false,
    ...passage,
  }));
  const record = recordWith(1, { happening: onPage([], []) });
  return dossierWith({ records: [record], files: [file], passages: marks });
}

describe('an added file', () => {
  test('says what it is, what was marked on which page, and what a reader should know', () => {
    const selectors = [
      { type: 'TextQuoteSelector' as const, exact: 'Gedeeld sinds mei', prefix: '', suffix: '' },
    ];
    const places = [{ page: 3, boxes: [] }];
    const copy = { ...copyOf([imageOf(0, 100)]), notes: ['place-removed' as const] };
    const words = wordsOf(
      exhibitSheet(exhibitIn(withFile({ pageCount: 4 }, [{ selectors, places }])), {
        ...nothingKnown,
        copies: [{ shows: 'file', copy, texts: [], marked: places }],
      }),
    );
    for (const fact of ['Gedeeld sinds mei', 'Blad 3 van het stuk', 'Bladen van het stuk\n4'])
      expect(words).toContain(fact);
    expect(words).toContain('In het bestand stond waar het is gemaakt.');
  });

  test('has the dates that the writer chose, each with where it stands', () => {
    const events = [
      {
        what: 'signed' as const,
        date: asApproximateDate('2026-03-14'),
        page: 2,
        words: 'Getekend op 14 maart',
      },
      { what: 'other' as const, date: asApproximateDate('2026-05'), page: null, words: 'Gehoord' },
    ];
    const words = wordsOf(exhibitSheet(exhibitIn(withFile({ events })), nothingKnown));
    expect(words).toContain(
      'ondertekend\n14 maart 2026\nblad 2 van het stuk\nGetekend op 14 maart',
    );
    expect(words).toContain('iets anders\nmei 2026\ndatum opgegeven door de schrijver\nGehoord');
  });

  test('an e-mail is written out, line by line and whole', () => {
    const lines = Array.from({ length: 3_000 }, (_, n) => `Regel ${n}`);
    const copy = {
      ...copyOf([]),
      text: { blobId: idOf<never>('b', 1), byteLength: 1, sha256: hashOf('c') },
    };
    const words = wordsOf(
      exhibitSheet(exhibitIn(withFile({ sort: 'email' })), {
        ...nothingKnown,
        copies: [{ shows: 'file', copy, texts: [lines.join('\n\n')], marked: [] }],
      }),
    );
    expect(words).toContain(lines.join('\n'));
  });

  test('a citizen number in a name that somebody typed is left out; in the words of a page it stays', () => {
    const typed = exhibitSheet(exhibitIn(withFile({ title: 'BSN 111222333' })), nothingKnown);
    expect(wordsOf(typed)).not.toContain('111222333');
    const page = exhibitSheet(exhibitIn(oneQuote('Zaak 111222333.')), nothingKnown);
    expect(wordsOf(page)).toContain('Zaak 111222333.');
  });
});

test('a change shows both texts with their moments', () => {
  const capture = captureWith(1);
  const annotation = annotationOf(1, capture, 'zeven jaar');
  const version = versionOf(1, annotation, 'twee weken');
  const contents = dossierWith({
    records: [recordWith(1, { happening: onPage([annotation], [capture]) })],
    annotations: [annotation],
    captures: [capture],
    versions: [version],
    added: [addedOf(1, annotation, version)],
  });
  const words = wordsOf(exhibitSheet(exhibitIn(contents), nothingKnown));
  expect(words).toContain('Daarvoor. zeven jaar Daarna.');
  expect(words).toContain('Daarvoor. twee weken Daarna.');
  expect(words).toContain('Eerst “zeven jaar”, later “twee weken”');
});

test('what a page did is in tables, whole, with what it does not show', () => {
  const many = Array.from({ length: 60 }, (_, n) => requested(`h${n}.example`));
  const report = reportPage(
    { ...quiet, requests: all(...many), isRequestListFull: true },
    { capturedAt: at('2026-11-25T17:14:04Z'), userAgent: 'x' },
  );
  const exhibit: Exhibit = { kind: 'page', number: 2, capture: captureWith(1) };
  const words = wordsOf(exhibitSheet(exhibit, { ...nothingKnown, report }));
  for (let n = 0; n < 60; n++) expect(words).toContain(`h${n}.example`);
  expect(words).toContain('kon niet worden gelezen');
  expect(words).toContain('kan vol zijn geweest');
});

describe.each(letterLanguages)('the words in %s', (language) => {
  test('are in sentences of at most 25 words', () => {
    for (const words of [
      captureWords[language],
      pageReportWords[language],
      fileWords[language],
      pictureWords[language],
    ])
      for (const text of textsIn(words))
        for (const { text: sentence } of splitSentences(text))
          expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(25);
  });

  test('blame nobody and promise nothing', () => {
    const claims =
      /illegal|illegaal|verboden|overtred|unlawful|violat|schuld|gegarandeerd|bewijst dat/i;
    fc.assert(
      fc.property(anyExhibit, (exhibit) => {
        const plain: Capture = captureWith(1);
        const shown = exhibit.kind === 'file' ? exhibit : { ...exhibit, capture: plain };
        const { title: _title, blocks } = exhibitSheet(shown, { ...nothingKnown, language });
        const own = JSON.stringify(
          blocks.filter(({ kind }) => kind === 'heading' || kind === 'paragraph'),
        );
        expect(own).not.toMatch(claims);
      }),
      { numRuns: 40 },
    );
  });
});
