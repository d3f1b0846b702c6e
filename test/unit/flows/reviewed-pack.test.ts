/** What was left out is nowhere in the finished pack, all else is, and the pack says so itself. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DossierContents } from '../../../src/domain/dossier.ts';
import { asDay } from '../../../src/domain/instant.ts';
import type { Cut } from '../../../src/domain/leave-out.ts';
import type { Pack } from '../../../src/domain/pack.ts';
import { sealedAtOf } from '../../../src/domain/record.ts';
import { type PlanFacts, planReviewedPack } from '../../../src/flows/plan-reviewed-pack.ts';
import { type PackReview, reviewOf } from '../../../src/flows/preview-pack.ts';
import { rowsFile } from '../../../src/pack/rows.ts';
import { addedOf, dossierWith, versionOf } from '../complaint/dossiers.ts';
import { pageText, recordsIn, smallDossier, textIn, written } from '../pack/packs.ts';
import { canUnzip, inFolder, run } from '../pack/readers.ts';

const order = {
  language: 'nl',
  name: 'A. de Vries',
  address: 'Dorpsstraat 1\n8251 AB Dronten',
  email: '',
  edition: 'organisation',
} as const;
const day = asDay('2026-11-26');

function reviewed(
  contents: DossierContents,
  change: Partial<PackReview['order']> = {},
): PackReview {
  const review = reviewOf(contents, { ...order, ...change }, day);
  if (!review.ok) throw new Error(review.error);
  return review.value;
}

const cutsWith = ({ sentences }: PackReview, word: string): Cut[] =>
  sentences.filter(({ text }) => text.includes(word)).map(({ cut }) => cut);

const noFacts: PlanFacts = {
  software: 'Kantlijn 0.1.0',
  texts: new Map(),
  fileTexts: new Map(),
  copies: new Map(),
  archives: new Map(),
  newTexts: new Map(),
  reports: new Map(),
  documents: [],
  log: '',
  seals: '',
  verifyPage: null,
};

function planned(review: PackReview, cuts: readonly Cut[]): Pack {
  const texts = new Map(review.contents.captures.map(({ id }) => [id, pageText]));
  const facts = { ...noFacts, texts };
  const plan = planReviewedPack({ review, cuts, covers: [] }, facts);
  if (!plan.ok) throw new Error(plan.error);
  return plan.value;
}

const secret = 'Mijn zus Kwikstaart betaalt de huur.';
const note = `Er hing een camera. ${secret} Niemand vroeg iets.`;
const mark = '[weggelaten door de schrijver]';

/** Files that repeat the note: first those that have a mark, then the letters, which close up. */
const marked = [
  'data/index.html',
  rowsFile,
  'data/annotations.jsonld',
  'data/complaint.jsonld',
  'data/tables/records.jsonl',
  'data/tables/records.csv',
];
const closed = ['data/documents/brief-1.html', 'data/documents/brief-1.txt'];

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

describe('in a pack from which a sentence was left out', () => {
  const review = reviewed(smallDossier(note).contents);
  const cuts = cutsWith(review, 'Kwikstaart');
  const pack = planned(review, cuts);
  const whole = planned(review, []);

  test.each([...marked, ...closed])('%s has the other sentences only', (path) => {
    expect(oneLine(textIn(whole, path))).toContain(secret);
    const text = oneLine(textIn(pack, path));
    expect(text).not.toContain('Kwikstaart');
    for (const part of ['Er hing een camera.', 'Niemand vroeg iets.']) expect(text).toContain(part);
  });

  test('the mark stands where the facts are kept, and letters read as if it was never written', () => {
    for (const path of marked) expect(textIn(pack, path)).toContain(mark);
    for (const path of closed) expect(textIn(pack, path)).not.toContain('weggelaten');
    expect(oneLine(textIn(pack, 'data/documents/brief-1.txt'))).toContain(
      'Er hing een camera. Niemand vroeg iets.',
    );
    for (const path of marked) expect(textIn(whole, path)).not.toContain('[weggelaten');
  });

  test('the first page says that something was left out', () => {
    expect(textIn(pack, 'data/index.html')).toContain('De schrijver heeft zinnen');
    expect(textIn(whole, 'data/index.html')).not.toContain('De schrijver heeft zinnen');
  });

  test('its row calls the copy a copy, and its seal is gone', () => {
    const records = recordsIn(pack);
    const [original] = review.contents.records;
    expect(records[0]).toMatchObject({
      kind: 'derived-record',
      id: original?.id,
      derivedFrom: original?.rev,
      sealedAt: original && sealedAtOf(original),
    });
    expect(records[0]).not.toHaveProperty('seal');
    expect(records[0]).not.toHaveProperty('rev');
    expect(recordsIn(whole)[0]).toMatchObject({
      kind: 'record',
      seal: original?.kind === 'record' && original.seal,
    });
  });

  test('the captured page is the same as in the whole pack', () => {
    const kept = ({ entries }: Pack) => entries.filter(({ path }) => path.includes('captures/'));
    expect(kept(pack)).toEqual(kept(whole));
  });

  test.skipIf(!canUnzip)(
    'no file of the finished ZIP holds it, and without the cut many do',
    async () => {
      const { blobs } = smallDossier(note);
      const filesWith = async (made: Pack) => {
        const { zip } = await written(made, blobs.ports);
        return inFolder((folder) => {
          writeFileSync(join(folder, 'pack.zip'), zip);
          run('unzip', ['-qq', 'pack.zip'], folder);
          const files = readdirSync(folder, { recursive: true, withFileTypes: true });
          return files
            .filter((file) => file.isFile())
            .filter((file) =>
              readFileSync(join(file.parentPath, file.name)).includes('Kwikstaart'),
            );
        });
      };
      expect(await filesWith(pack)).toEqual([]);
      expect(await filesWith(whole)).toHaveLength(marked.length + closed.length);
    },
  );
});

describe('of what was left out', () => {
  const review = reviewed(smallDossier(note).contents);
  const cuts = cutsWith(review, 'Kwikstaart');

  test('redactions.json tells how many sentences of which text, and not what they said', () => {
    const text = textIn(planned(review, cuts), 'data/redactions.json');
    const records = review.contents.records.map(({ id }) => id);
    expect(JSON.parse(text).sentences).toEqual(
      records.map((recordId) => ({ recordId, field: 'note', count: 1 })),
    );
    expect(text).not.toContain('Kwikstaart');
    expect(JSON.parse(textIn(planned(review, []), 'data/redactions.json')).sentences).toEqual([]);
  });

  test('nothing is left out of a pack for oneself, whatever was chosen', () => {
    const own = reviewed(smallDossier(note).contents, { edition: 'full' });
    const pack = planned(own, cutsWith(own, 'Kwikstaart'));
    for (const path of ['data/index.html', 'data/documents/brief-1.txt'])
      expect(oneLine(textIn(pack, path))).toContain(secret);
    expect(textIn(pack, 'data/index.html')).toContain('volledige kopie voor uzelf');
    expect(textIn(pack, 'data/index.html')).not.toContain('weggelaten');
    expect(JSON.parse(textIn(pack, 'data/redactions.json')).sentences).toEqual([]);
  });
});

describe('a change that was added to the pack', () => {
  const { contents, blobs, capture } = smallDossier(note);
  const [annotation] = contents.annotations;
  if (!annotation) throw new Error('one mark');
  const version = versionOf(1, annotation, 'wordt niet opgenomen');
  const later = dossierWith({
    ...contents,
    versions: [version],
    added: [addedOf(1, annotation, version)],
  });
  const newText = pageText.replace('wordt', 'wordt niet');
  const texts = new Map([[capture.id, pageText]]);
  const newTexts = new Map([[version.id, new TextEncoder().encode(newText)]]);
  const plan = planReviewedPack(
    { review: reviewed(later), cuts: [], covers: [] },
    { ...noFacts, texts, newTexts },
  );
  if (!plan.ok) throw new Error(plan.error);
  const folder = `data/changes/20261202T093000Z-${addedOf(1, annotation, version).id.slice(0, 8)}`;

  test('is listed in the letter and on the first page, which leads to its files', () => {
    const overview = textIn(plan.value, 'data/index.html');
    expect(overview).toContain('Bijlage 2: een andere tekst op de pagina');
    expect(overview).toContain('Nieuw: “niet”');
    for (const name of ['differences.html', 'old-text.txt', 'new-text.txt', 'change.json'])
      expect(overview).toContain(`href="${folder.slice(5)}/${name}"`);
    const letter = oneLine(textIn(plan.value, 'data/documents/brief-1.txt'));
    expect(letter).toContain('De tekst van bijlage 1 stond op 25 november 2026');
    expect(letter).toContain('- Bijlage 2: een andere tekst op de pagina');
  });

  test.skipIf(!canUnzip)('lies in the finished ZIP, and sha256sum says so', async () => {
    const { zip } = await written(plan.value, blobs.ports);
    await inFolder((target) => {
      writeFileSync(join(target, 'pack.zip'), zip);
      run('unzip', ['-qq', 'pack.zip'], target);
      const bag = join(target, plan.value.name);
      run('sha256sum', ['-c', '--strict', '--quiet', 'manifest-sha256.txt'], bag);
      const read = (name: string) => readFileSync(join(bag, folder, name), 'utf8');
      expect(read('old-text.txt')).toBe(pageText);
      expect(read('new-text.txt')).toBe(newText);
      expect(read('differences.html')).toContain('<ins>niet </ins>');
      expect(JSON.parse(read('change.json'))).toMatchObject({
        format: 'kantlijn-change',
        number: 2,
        class: 'changed',
        capturedAt: capture.startedAt,
        firstSeenAt: version.firstSeenAt,
        old: { words: 'wordt opgenomen' },
        now: { words: 'wordt niet opgenomen' },
        isWholeOldText: true,
      });
    });
  });

  test('that was not added is nowhere in the pack', () => {
    const pack = planned(reviewed(dossierWith({ ...contents, versions: [version] })), []);
    expect(pack.entries.some(({ path }) => path.includes('changes'))).toBe(false);
    expect(textIn(pack, 'data/index.html')).not.toContain('Bijlage 2');
  });
});

test('an English pack has an English mark', () => {
  const review = reviewed(smallDossier(note).contents, { language: 'en' });
  const pack = planned(review, cutsWith(review, 'Kwikstaart'));
  for (const path of marked) expect(textIn(pack, path)).toContain('[left out by the writer]');
});

test('whatever is cut is in no file of ours, and whatever is not cut is in the letter', () => {
  const choices = fc.array(fc.boolean(), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(choices, (cut) => {
      const word = (index: number) => `kwikstaart${'abcdefgh'.charAt(index)}`;
      const typed = cut.map((_, index) => `Dit is ${word(index)} hier.`).join(' ');
      const review = reviewed(smallDossier(typed).contents);
      const left = cut.flatMap((isCut, index) => (isCut ? cutsWith(review, word(index)) : []));
      const pack = planned(review, left);
      const own = pack.entries.filter(({ content }) => content.kind === 'bytes');
      const all = own.map(({ path }) => textIn(pack, path)).join('\n');
      const letter = textIn(pack, 'data/documents/brief-1.txt');
      cut.forEach((isCut, index) => {
        if (isCut) expect(all).not.toContain(word(index));
        else expect(letter).toContain(word(index));
      });
    }),
    { numRuns: 25 },
  );
}, 30_000);

test('the review shows each sentence of one’s own, and which of them touch the benefit', () => {
  const { sentences } = reviewed(smallDossier(note).contents);
  const found = sentences.map(({ text, topics, cut }) => [cut.field, text, topics.length > 0]);
  const inNote = [
    ['note', 'Er hing een camera.', false],
    ['note', secret, true],
    ['note', 'Niemand vroeg iets.', false],
  ];
  expect(found).toEqual([...inNote, ['place', 'Gemeentehuis, kamer 2.14', false], ...inNote]);
});

test('what was looked at is what is made: same letters, same day, same exhibits', () => {
  const review = reviewed(smallDossier(note).contents);
  const cuts = cutsWith(review, 'Kwikstaart');
  const { letters, exhibits } = review.read(cuts);
  const pack = planned(review, cuts);
  expect(letters).toHaveLength(1);
  expect(letters[0]?.dateline).toBe('Dronten, 26 november 2026');
  expect(textIn(pack, 'data/documents/brief-1.txt')).toContain('Dronten, 26 november 2026');
  for (const { name } of exhibits)
    expect(oneLine(textIn(pack, 'data/documents/brief-1.txt'))).toContain(name);
});

test.each([
  ['no report', dossierWith({}), order, 'no-records'],
  ['no sender', smallDossier().contents, { ...order, name: ' ' }, 'sender-missing'],
] as const)('with %s there is nothing to look at', (_name, contents, given, error) => {
  expect(reviewOf(contents, given, day)).toEqual({ ok: false, error });
});

describe('an answer in own words', () => {
  const { contents } = smallDossier('Er hing een camera.');
  const answers = [
    { question: 'what-was-said', kind: 'text', text: `De deur bleef open. ${secret}` },
  ] as const;
  const review = reviewed({
    ...contents,
    records: contents.records.map((record) => ({ ...record, answers })),
  });
  const cuts = cutsWith(review, 'Kwikstaart');

  test('is looked at for what touches the benefit, like the note', () => {
    const [sentence] = review.sentences.filter(({ text }) => text === secret);
    expect(sentence?.cut.field).toBe('answer:what-was-said');
    expect(sentence?.topics.length).toBeGreaterThan(0);
  });

  test('stands in the overview and the records, and nowhere once it is left out', () => {
    for (const path of ['data/index.html', rowsFile])
      expect(textIn(planned(review, []), path)).toContain('Kwikstaart');
    const pack = planned(review, cuts);
    expect(cuts.length).toBeGreaterThan(0);
    for (const path of ['data/index.html', rowsFile]) {
      expect(textIn(pack, path)).not.toContain('Kwikstaart');
      expect(textIn(pack, path)).toContain(`De deur bleef open. ${mark}`);
    }
  });
});
