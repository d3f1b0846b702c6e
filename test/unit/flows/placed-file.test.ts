/** A file that says where it was made, of which no copy could be made: it is told of, and not shown. */
import { describe, expect, test } from 'vitest';
import { asApproximateDate } from '../../../src/domain/approximate-date.ts';
import { asDay } from '../../../src/domain/instant.ts';
import { type LetterLanguage, letterLanguages } from '../../../src/domain/language.ts';
import type { Pack } from '../../../src/domain/pack.ts';
import type { PrintCopy } from '../../../src/domain/print-copy.ts';
import { planReviewedPack } from '../../../src/flows/plan-reviewed-pack.ts';
import { reviewOf } from '../../../src/flows/preview-pack.ts';
import { dossierWith, hashOf, idOf, inRoom, recordWith, revision } from '../complaint/dossiers.ts';
import { fileOf } from '../complaint/files.ts';
import { textIn } from '../pack/packs.ts';

const record = recordWith(1, { happening: inRoom() });
const letter = fileOf(1, record);
const photo = fileOf(2, record, {
  title: 'Het bord bij de balie',
  sort: 'photo',
  file: {
    ...fileOf(2, record).file,
    mediaType: 'image/heic',
    byteLength: 987_654,
    sha256: hashOf('d'),
  },
  tellsPlace: true,
  found: [
    {
      date: asApproximateDate('2024-03-14'),
      from: 'properties',
      page: null,
      words: 'GPSDateStamp 52.5274 5.7200',
    },
  ],
});

const copyOfPhoto: PrintCopy = {
  ...revision('print-copy', 2),
  kind: 'print-copy',
  of: photo.file.blobId,
  pageCount: 1,
  images: [
    {
      blobId: idOf('blob', 40),
      byteLength: 10,
      sha256: hashOf('c'),
      mediaType: 'image/jpeg',
      width: 100,
      height: 100,
      area: { page: 1, left: 0, top: 0, width: 100, height: 100 },
    },
  ],
  text: null,
  places: null,
  notes: ['place-removed'],
};

type Made = {
  readonly edition: Pack['edition'];
  readonly language: LetterLanguage;
  readonly copies: readonly PrintCopy[];
};

function packWith({ edition, language, copies }: Made): Pack {
  const order = { language, name: 'A', address: 'Markt 1', email: '', edition };
  const contents = dossierWith({ records: [record], files: [letter, photo] });
  const review = reviewOf(contents, order, asDay('2026-12-02'));
  if (!review.ok) throw new Error(review.error);
  const plan = planReviewedPack(
    {
      review: { ...review.value, rows: [...contents.records, ...contents.files] },
      cuts: [],
      covers: [],
    },
    {
      software: 'Kantlijn 0.1.0',
      texts: new Map(),
      fileTexts: new Map(),
      copies: new Map(copies.map((copy) => [copy.of, copy])),
      archives: new Map(),
      newTexts: new Map(),
      reports: new Map(),
      documents: [],
      log: '',
      seals: '',
      verifyPage: null,
    },
  );
  if (!plan.ok) throw new Error(plan.error);
  return plan.value;
}

/** Every text of the pack that is its own. */
const allText = ({ entries }: Pack): string =>
  entries
    .flatMap(({ path, content }) =>
      content.kind === 'bytes' ? [`${path}\n${new TextDecoder().decode(content.bytes)}`] : [],
    )
    .join('\n');

const words = {
  nl: {
    copy: /ligt er een kopie zonder die plaats/,
    nothing: /Een kopie zonder die plaats is er niet/,
    number: /Bijlage 2: foto/,
  },
  en: {
    copy: /there is a copy without that place/,
    nothing: /There is no copy without that place/,
    number: /Exhibit 2: photo/,
  },
} as const;

const others = ['organisation', 'authority'] as const;
const cases = others.flatMap((edition) =>
  letterLanguages.map((language) => ({ edition, language })),
);

describe.each(cases)('in a pack for others: $edition, $language', ({ edition, language }) => {
  const pack = packWith({ edition, language, copies: [] });
  const { copy, nothing, number } = words[language];

  test('the first page numbers it, and says that neither it nor a copy is there', () => {
    const page = textIn(pack, 'data/index.html');
    expect(page).toMatch(number);
    expect(page).toMatch(nothing);
    expect(page).not.toMatch(copy);
  });

  test('the letter numbers it', () => {
    expect(textIn(pack, 'data/documents/brief-1.txt').replace(/\s+/g, ' ')).toMatch(number);
  });

  test('neither its bytes, its fingerprint, its size nor its place are anywhere', () => {
    const blobs = pack.entries.flatMap(({ content }) =>
      content.kind === 'blob' ? [content.blobId] : [],
    );
    expect(blobs).toEqual([letter.file.blobId]);
    expect(allText(pack)).not.toMatch(
      new RegExp(`${photo.file.sha256}|${photo.file.blobId}|987654|GPS|52\\.5274`),
    );
  });

  test('with a copy the first page says that the copy is there', () => {
    const page = textIn(packWith({ edition, language, copies: [copyOfPhoto] }), 'data/index.html');
    expect(page).toMatch(copy);
    expect(page).not.toMatch(nothing);
  });
});

test.each(letterLanguages)(
  'in a pack for oneself the file is there, and in %s nothing is said of a copy',
  (language) => {
    const page = textIn(packWith({ edition: 'full', language, copies: [] }), 'data/index.html');
    expect(page).not.toMatch(words[language].copy);
    expect(page).not.toMatch(words[language].nothing);
  },
);

test.each([
  ['LEESMIJ.txt', /waar het is\s+gemaakt/],
  ['README.txt', /where it\s+was\s+made/],
] as const)('%s says that such a file stays out', (path, said) => {
  const language = path === 'README.txt' ? 'en' : 'nl';
  expect(textIn(packWith({ edition: 'organisation', language, copies: [] }), path)).toMatch(said);
});
