/** Laws of every letter that is made from a dossier: any dossier, any step, anything that was typed. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterFaultWords } from '../../../../src/complaint/letter-fault-words.ts';
import { fieldsOf, languagesOfLetter } from '../../../../src/complaint/letter-fields.ts';
import type { LetterFault, LetterOrder } from '../../../../src/complaint/letter-order.ts';
import { namedExhibits } from '../../../../src/complaint/named-exhibits.ts';
import { renderHtml } from '../../../../src/complaint/render-html.ts';
import { renderText } from '../../../../src/complaint/render-text.ts';
import { writeLetter } from '../../../../src/complaint/write-letter.ts';
import type { DossierContents } from '../../../../src/domain/dossier.ts';
import { letterLanguages } from '../../../../src/domain/language.ts';
import { type Letter, letterKinds } from '../../../../src/domain/letter.ts';
import {
  fieldKinds,
  type LetterDetail,
  type LetterField,
} from '../../../../src/domain/letter-draft.ts';
import { anyContents, anyOrganisation, anySituation } from '../../law/any-dossier.ts';
import { anyDay } from '../../law/days.ts';
import { idOf, inRoom, oneQuote, recordWith } from '../dossiers.ts';
import { sender } from '../letters.ts';
import {
  asRepresentative,
  choosing,
  dossierFor,
  filledIn,
  orderFor,
  without,
  written,
} from './orders.ts';

const isFault = (code: string): code is LetterFault => code in letterFaultWords.nl;

const enclosed = ({ enclosures }: Letter): number[] =>
  enclosures.map((line) => Number(/^(?:Bijlage|Exhibit) (\d+)/.exec(line)?.[1]));

const nasty: readonly (readonly [string, string])[] = [
  ['50,000 characters', 'Dit is een zin. '.repeat(3_125)],
  ['one word of 5,000', 'x'.repeat(5_000)],
  ['words from right to left', 'Hij zei \u0645\u0631\u062d\u0628\u0627 en \u202Edraaide om'],
  ['emoji', '👩‍👩‍👧 🙈'],
  ['control characters', 'a\u0000b\u0007c\u001b[31m\r\nd'],
  ['template marks', '{} $& $1 %s {{y}}'],
  ['markup', '<b onclick="x">&amp;</b><script>alert(1)</script>'],
  ['white space', ' \t\u00a0\u200b'],
  ['nothing', ''],
];

describe('any dossier', () => {
  const isField = (name: string): name is LetterField => name in fieldKinds;
  const anyDetails: fc.Arbitrary<LetterDetail[]> = fc
    .tuple(
      fc.subarray(Object.keys(fieldKinds).filter(isField)),
      fc.constantFrom('Zin.', ...nasty.map(([, words]) => words).filter((one) => one.length < 99)),
    )
    .map(([fields, words]) => fields.map((field) => ({ field, ...filledIn(field, words) })));

  const anyOrder: fc.Arbitrary<LetterOrder> = fc
    .record({
      contents: anyContents,
      situation: anySituation,
      letter: fc.constantFrom(...letterKinds),
      language: fc.constantFrom(...letterLanguages),
      organisation: anyOrganisation,
      step: fc.nat({ max: 12 }),
      details: anyDetails,
      day: anyDay,
      who: fc.constantFrom(sender, null, { ...sender, addressLines: [' '] }),
    })
    .map(({ contents, day, details, language, letter, organisation, situation, step, who }) => ({
      choice: {
        letter,
        language,
        details,
        organisation: contents.records[0]?.organisation ?? organisation,
        practice: contents.records[0]?.practice ?? 'recording-interview',
        follows: contents.steps[step]?.id ?? null,
      },
      contents: { ...contents, dossier: { ...contents.dossier, situation } },
      day,
      sender: who,
      visits: new Map(),
    }));

  test('gives a letter without a gap, or a fault that has a sentence', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const result = writeLetter(order);
        if (!result.ok) {
          expect(isFault(result.error)).toBe(true);
          return;
        }
        const { letter, papers } = result.value;
        const text = renderText(letter);
        expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object/);
        expect(enclosed(letter)).toEqual([...new Set(enclosed(letter))]);
        for (const number of [...namedExhibits(letter.blocks), ...papers.map((one) => one.number)])
          expect(enclosed(letter)).toContain(number);
      }),
      { numRuns: 300 },
    );
  });

  test('a step that was withdrawn is as if it was never there', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const steps = order.contents.steps.filter(({ isWithdrawn }) => !isWithdrawn);
        const standing = { ...order, contents: { ...order.contents, steps } };
        expect(writeLetter(order)).toEqual(writeLetter(standing));
      }),
    );
  });

  test('what a removed report kept is as if it was never there', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        const { contents } = order;
        const records = contents.records.slice(1);
        const kept = new Set<string>(
          records.flatMap(({ happening }) =>
            happening.kind === 'page' ? [...happening.annotations, ...happening.captures] : [],
          ),
        );
        const removed = { ...contents, records };
        const left = {
          ...removed,
          captures: contents.captures.filter(({ id }) => kept.has(id)),
          annotations: contents.annotations.filter(({ id }) => kept.has(id)),
        };
        expect(writeLetter({ ...order, contents: removed })).toEqual(
          writeLetter({ ...order, contents: left }),
        );
      }),
    );
  });
});

describe.each(letterKinds)('%s', (kind) => {
  test('becomes a letter when all is filled in, in each language that is taken', () => {
    for (const language of languagesOfLetter(kind)) {
      const { letter, fields } = written(choosing(orderFor(kind), { language }));
      expect([letter.kind, letter.language]).toEqual([kind, language]);
      expect(fields).toEqual(fieldsOf(kind).map(({ field }) => field));
    }
  });

  test('is refused in a language that is not taken', () => {
    if (languagesOfLetter(kind).includes('en')) return;
    const result = writeLetter(choosing(orderFor(kind), { language: 'en' }));
    expect(result).toEqual({ ok: false, error: 'language-not-taken' });
  });

  test('says what is missing when a field that must be there is left out', () => {
    for (const writer of ['self', 'representative'] as const) {
      const order =
        writer === 'self' ? orderFor(kind) : orderFor(kind, asRepresentative(dossierFor()));
      expect(writeLetter(order).ok).toBe(true);
      for (const { field, need, unless } of fieldsOf(kind, writer))
        if (need === 'must') {
          const result = writeLetter(without(order, field, ...(unless ? [unless] : [])));
          expect([field, result]).toEqual([field, { ok: false, error: faultOf[field] }]);
        }
    }
  });

  test('does without each field that may stay open, as long as no other leans on it', () => {
    for (const { field, need } of fieldsOf(kind))
      if (need === 'may' && !(kind === 'ap-objection' && field === 'views')) {
        const result = writeLetter(without(orderFor(kind), field, ...leaningOn(field)));
        expect([field, result]).toEqual([field, expect.objectContaining({ ok: true })]);
      }
  });

  test('goes on from a step that stands, and from no other', () => {
    const order = orderFor(kind);
    if (order.choice.follows === null) return;
    const lost = choosing(order, { follows: idOf('elsewhere', 1) });
    const result = writeLetter(lost);
    expect(result.ok || result.error).toMatch(/^(step|decision)-missing$/);
  });

  test.each(nasty)('takes %s in any field', (_what, words) => {
    for (const contents of [dossierFor(words), asRepresentative(dossierFor(words))]) {
      const result = writeLetter(orderFor(kind, contents, words));
      if (!result.ok) expect(isFault(result.error)).toBe(true);
      else expect(renderHtml(result.value.letter)).not.toMatch(/<b onclick|<script>alert/);
      if (words.trim().length > 3) expect(result.ok).toBe(true);
    }
  });

  test.each(nasty)('takes %s as an organisation and as a place', (_what, words) => {
    const organisation = { kind: 'entered', name: words, address: words } as const;
    const room = recordWith(1, { happening: inRoom(words), organisation });
    const contents = {
      ...dossierFor(),
      ...onlyRecords([room]),
      steps: dossierFor().steps.map((step) => ({ ...step, organisation })),
    };
    const order = orderFor(kind, contents);
    const result = writeLetter(choosing(order, { organisation }));
    if (!result.ok) expect(isFault(result.error)).toBe(true);
    else expect(renderHtml(result.value.letter)).not.toMatch(/<b onclick|<script>alert/);
  });

  test('without any exhibit it is a letter, or says which is not there', () => {
    const room = recordWith(1, { happening: inRoom(), tier: 'happened-to-me' });
    const contents = { ...dossierFor(), ...onlyRecords([room]) };
    const result = writeLetter(orderFor(kind, contents));
    if (!result.ok) expect(result.error).toBe('exhibit-missing');
  });

  test('without an address it says where that is filled in', () => {
    const nowhere = { kind: 'entered', name: 'Werkbedrijf', address: ' ' } as const;
    const contents = {
      ...oneQuote('Zin.', '', { organisation: nowhere }),
      steps: dossierFor().steps.map((step) => ({ ...step, organisation: nowhere })),
    };
    const result = writeLetter(choosing(orderFor(kind, contents), { organisation: nowhere }));
    // The AP, a court and whoever is named by the person have addresses of their own.
    const names = ['ap-objection', 'ap-objection-pro-forma', 'petition'].includes(kind);
    if (kind === 'petition') expect(result.ok).toBe(true);
    else
      expect(result).toEqual({
        ok: false,
        error: expect.stringMatching(
          names ? /organisation-missing/ : /^(recipient|organisation)-missing$/,
        ),
      });
  });
});

/** Dates lean on the firm, principals on their authorisation, a ground on the views that answer it. */
function leaningOn(field: LetterField): LetterField[] {
  if (field === 'firm') return ['shared-from', 'signed-on'];
  return field === 'authorised-on' ? ['principals'] : [];
}

const onlyRecords = (records: DossierContents['records']) => ({
  records,
  annotations: [],
  captures: [],
});

/** The fault that says of each field that it is missing. */
const faultOf: Readonly<Partial<Record<LetterField, LetterFault>>> = {
  replay: 'not-replayed',
  situation: 'situation-missing',
  'erasure-ground': 'ground-missing',
  'restriction-ground': 'ground-missing',
  reason: 'reason-missing',
  corrections: 'corrections-missing',
  'consent-to': 'consent-missing',
  question: 'question-missing',
  wish: 'wish-missing',
  'asked-identification': 'identification-missing',
  conduct: 'conduct-missing',
  views: 'no-views',
  court: 'court-missing',
  'other-party': 'other-party-missing',
  'ap-label': 'label-missing',
  grounds: 'no-grounds',
  interest: 'interest-missing',
  signer: 'signer-missing',
  'statutes-on': 'statutes-missing',
  'where-wrong': 'description-missing',
  'why-stuck': 'reason-missing',
  representative: 'representative-missing',
  principals: 'principal-incomplete',
  'authorised-on': 'authorisation-missing',
};
