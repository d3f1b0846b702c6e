/** Laws of every page behind a letter, whatever the dossier, the letter and the language. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnnexInput, annexFacts } from '../../../../src/complaint/annexes/annex-facts.ts';
import { annexesFor, annexesOf } from '../../../../src/complaint/annexes/annexes-of.ts';
import { eventsOf, firstDay } from '../../../../src/complaint/annexes/chronology-events.ts';
import { numberExhibits } from '../../../../src/complaint/exhibits.ts';

import { namedExhibits } from '../../../../src/complaint/named-exhibits.ts';
import { sayInline } from '../../../../src/complaint/say-references.ts';
import { splitSentences } from '../../../../src/complaint/sentences.ts';
import { writeLetter } from '../../../../src/complaint/write-letter.ts';
import { type Annex, annexKinds } from '../../../../src/domain/annex.ts';
import { asApproximateDate } from '../../../../src/domain/approximate-date.ts';
import { asSha256 } from '../../../../src/domain/ids.ts';
import { isLetterLanguage, letterLanguages } from '../../../../src/domain/language.ts';
import { type Block, type Inline, letterKinds } from '../../../../src/domain/letter.ts';
import type { LetterDetail } from '../../../../src/domain/letter-draft.ts';
import { anyContents } from '../../law/any-dossier.ts';
import { answered, sent } from '../../law/steps.ts';
import { dossierWith, dronten, hashOf, inRoom, oneQuote, recordWith } from '../dossiers.ts';
import { dossierFor, orderFor } from '../from-dossier/orders.ts';
import { typed } from './crowded.ts';
import { type Asked, annexesWith, inputFor, saidIn } from './orders.ts';

const anyAsked: fc.Arbitrary<Asked> = fc.record({
  letter: fc.constantFrom(...letterKinds),
  language: fc.constantFrom(...letterLanguages),
});

/** Every text of the annex that is our own, with a letter in the place of what others said and of rules. */
function ours(annex: Annex): string[] {
  const language = isLetterLanguage(annex.language) ? annex.language : 'nl';
  const plain = (inlines: readonly Inline[]) =>
    inlines
      .map((one) =>
        one.kind === 'said' || one.kind === 'article' ? 'X' : sayInline(one, language).text,
      )
      .join('');
  const lines = (block: Block): string[] => {
    switch (block.kind) {
      case 'paragraph':
        return [plain(block.inlines)];
      case 'list':
        return block.items.map(plain);
      case 'table':
        return [block.caption, ...block.columns, ...block.rows.flatMap((row) => row.map(plain))];
      case 'facts':
        return block.rows.flatMap(({ name, value }) => [name, plain(value)]);
      case 'heading':
        return [block.text];
      case 'fill-in':
        return [block.question, ...block.choices];
      case 'quote':
        return [];
    }
  };
  return [annex.title, ...annex.blocks.flatMap(lines)];
}

const forAny = (holds: (annexes: readonly Annex[], asked: Asked) => void) =>
  fc.assert(
    fc.property(anyContents, anyAsked, (contents, asked) =>
      holds(annexesWith(contents, asked), asked),
    ),
    { numRuns: 60 },
  );

test('any dossier gives every page, in the order in which they lie with the letter', () => {
  forAny((annexes, { language }) => {
    expect(annexes.map(({ kind }) => kind)).toEqual(annexKinds);
    for (const annex of annexes) expect(annex.language).toBe(language);
  });
});

test('every exhibit that a page names is one of the dossier', () => {
  fc.assert(
    fc.property(anyContents, anyAsked, (contents, asked) => {
      const numbers = numberExhibits(contents).map(({ number }) => number);
      for (const annex of annexesWith(contents, asked))
        for (const named of namedExhibits(annex.blocks)) expect(numbers).toContain(named);
    }),
    { numRuns: 60 },
  );
});

test('the chronology is in order of time', () => {
  fc.assert(
    fc.property(anyContents, anyAsked, (contents, asked) => {
      const days = eventsOf(annexFacts(inputFor(contents, asked))).map(({ when }) =>
        firstDay(when),
      );
      expect(days).toEqual(days.toSorted());
    }),
    { numRuns: 60 },
  );
});

test('no word of ours judges, leaves a gap or asks for damages', () => {
  forAny((annexes) => {
    const text = annexes.flatMap(ours).join('\n');
    expect(text).not.toMatch(/onrechtmatig|illega|unlawful|verboden|overtred|strafbaar|schend/i);
    expect(text).not.toMatch(/schade|damage|compensat/i);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\{|\}| ,|\(\)|;\./);
  });
});

test('sentences have at most 25 words', () => {
  forAny((annexes) => {
    for (const { text } of annexes.flatMap(ours).flatMap(splitSentences))
      expect([text, text.split(/\s+/).length <= 25]).toEqual([text, true]);
  });
});

const nasty = '<b>MERK</b> $& {} & "MERK';

const details: readonly LetterDetail[] = [
  { field: 'wish', kind: 'text', text: nasty },
  { field: 'situation', kind: 'text', text: nasty },
  { field: 'firm', kind: 'text', text: nasty },
  { field: 'signed-on', kind: 'date', date: asApproximateDate('2023-05~') },
  { field: 'principals', kind: 'parties', parties: [{ name: nasty, address: nasty }] },
];

test('what somebody typed is never our own text', () => {
  const organisation = { kind: 'entered', name: nasty, address: nasty } as const;
  const contents = dossierWith({
    records: [
      recordWith(1, {
        happening: inRoom(nasty),
        organisation,
        note: nasty,
        answers: [
          { question: nasty, kind: 'date', date: asApproximateDate('2024') },
          { question: 'consequence', kind: 'choice', chosen: [nasty] },
          { question: 'wish', kind: 'choice', chosen: [nasty] },
        ],
      }),
    ],
  });
  const sender = { name: nasty, addressLines: [nasty], email: nasty };
  for (const language of letterLanguages)
    for (const annex of annexesWith(contents, { language, sender, details }))
      expect(ours(annex).join('\n')).not.toContain('MERK');
});

describe.each(letterKinds)('behind the %s that the dossier gives', (letter) => {
  const order = orderFor(letter);
  const written = writeLetter(order);
  const input = (): AnnexInput => {
    if (!written.ok) throw new Error(written.error);
    return { order, written: written.value, digest: hashOf('d'), chosen: annexKinds };
  };

  test('every exhibit that a page names lies with the letter or in the dossier', () => {
    const { order: asked, written: done } = input();
    const numbers = [...numberExhibits(asked.contents), ...done.papers].map(({ number }) => number);
    for (const { blocks } of annexesOf(input()))
      for (const named of namedExhibits(blocks)) expect(numbers).toContain(named);
  });

  test('the heading that the sheet refers to stands in the letter', () => {
    const long = 'Dit is een zin van mij. '.repeat(60);
    const asked = orderFor(letter, dossierFor(long), long);
    const done = writeLetter(asked);
    if (!done.ok) throw new Error(done.error);
    const pages = annexesOf({ ...input(), order: asked, written: done.value });
    const named = JSON.stringify(pages[0]).matchAll(/onder ‘([^’]+)’/g);
    const headings = done.value.letter.blocks.flatMap((one) =>
      one.kind === 'heading' ? [one.text] : [],
    );
    for (const [, heading] of named) expect(headings).toContain(heading);
  });
});

test('no page holds a citizen number, and the check number stays whole', () => {
  const number = '111222333';
  const digest = asSha256(`a${number}b`.padEnd(64, '0'));
  const contents = oneQuote(number, `Mijn nummer is ${number}.`, { happening: inRoom(number) });
  const pages = annexesOf({ ...inputFor(contents, { details: typed(number) }), digest });
  expect(JSON.stringify(pages).replaceAll(digest, '')).not.toContain(number);
  expect(JSON.stringify(annexesOf({ ...inputFor(oneQuote('x')), digest }))).toContain(digest);
});

describe('what a letter is not about stays out of its pages', () => {
  const other = recordWith(2, {
    happening: inRoom('GEHEIM'),
    note: 'GEHEIM',
    organisation: { kind: 'entered', name: 'GEHEIM', address: 'GEHEIM' },
  });
  const mine = oneQuote('Wij nemen op.', 'Mijn toelichting.');

  test.each(letterKinds)('of another organisation, with %s', (letter) => {
    const contents = { ...mine, records: [...mine.records, other] };
    expect(JSON.stringify(annexesWith(contents, { letter }))).not.toContain('GEHEIM');
  });

  test('of another practice, of a removed report, and of a step that was withdrawn', () => {
    const practice = { ...other, organisation: dronten, practice: 'home-visit' as const };
    const access = sent('access', '2026-02-01', {}, { isWithdrawn: true });
    const contents = { ...mine, records: [...mine.records, practice], steps: [access] };
    const pages = annexesWith(contents);
    expect(JSON.stringify(pages)).not.toContain('GEHEIM');
    expect(JSON.stringify(pages)).not.toContain('2026-02-01');
    expect(
      namedExhibits(annexesWith({ ...mine, records: [] }).flatMap(({ blocks }) => blocks)),
    ).toEqual([]);
  });

  test('the organisation is not told of letters to the officer or to an authority', () => {
    const tip = sent('ap-tip', '2026-02-01');
    const question = sent('officer-question', '2026-02-02');
    const steps = [tip, question, answered(question, '2026-02-03', 'complete')];
    for (const letter of ['access-request', 'objection', 'conduct-complaint'] as const)
      expect(JSON.stringify(annexesWith({ ...mine, steps }, { letter }))).not.toMatch(/2026-02-0/);
    expect(JSON.stringify(annexesWith({ ...mine, steps }))).toMatch(/2026-02-01/);
  });

  test('a tip without a name says nothing that the organisation would know it by', () => {
    const steps = [sent('access', '2026-02-01')];
    const asked: Asked = { letter: 'ap-tip', sender: null };
    const pages = JSON.stringify(annexesWith({ ...mine, steps }, asked));
    expect(pages).not.toMatch(/2026-02-01|tipgever/);
    expect(pages).toContain('Zonder naam');
  });
});

test('the usual choice is made of annexes, each once, and nobody gets a reply form but the officer', () => {
  for (const letter of letterKinds) {
    const usual = annexesFor(letter);
    expect(new Set(usual).size).toBe(usual.length);
    expect(usual.includes('reply-form')).toBe(letter === 'officer-question');
    const made = annexesOf({ ...inputFor(oneQuote('x'), { letter }), chosen: usual });
    expect(made.map(({ kind }) => kind)).toEqual(annexKinds.filter((kind) => usual.includes(kind)));
  }
});

test('words of a page and of a person stand in it as they are', () => {
  const contents = oneQuote('Wij nemen op.', 'Kamer 2 <b>.');
  expect(annexesWith(contents).flatMap(saidIn)).toContain('Kamer 2 <b>.');
});
