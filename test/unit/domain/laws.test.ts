/** What holds for every version, address and draft, whatever they say. */
import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { NewId } from '../../../src/domain/ids.ts';
import { asId } from '../../../src/domain/ids.ts';
import type { Instant } from '../../../src/domain/instant.ts';
import { instantOf } from '../../../src/domain/instant.ts';
import { pageAddress } from '../../../src/domain/page-address.ts';

import {
  contentOf,
  type Draft,
  missingIn,
  nextQuestion,
  type Question,
  questionsOf,
} from '../../../src/domain/record.ts';
import type { Revision } from '../../../src/domain/revision.ts';
import { firstRevision, heads, nextRevision } from '../../../src/domain/revision.ts';
import { draftSchema } from '../../../src/schemas/record.ts';
import { anyOf } from '../schemas/walk.ts';

const newId: NewId = () => asId(crypto.randomUUID());
const now = (): Instant => instantOf(new Date());
const ports = { now, newId };

type Row = Revision<string>;
const first = (): Row => firstRevision('a', newId(), ports);

/** Versions grown one from the other: each number says which earlier version is followed. */
function grow(choices: readonly number[]): Row[] {
  const rows = [first()];
  for (const choice of choices) {
    const parent = rows[choice % rows.length];
    if (parent) rows.push(nextRevision(parent, ports));
  }
  return rows;
}

const anyRows = fc.array(fc.nat(), { maxLength: 12 }).map(grow);
const anyDraft = anyOf(draftSchema).map((value): Draft => v.parse(draftSchema, value));

test('a newer version keeps whose it is, and follows the one before', () => {
  const before = first();
  const after = nextRevision(before, ports);
  expect(after).toMatchObject({ id: before.id, dossierId: before.dossierId });
  expect(after.parentRev).toBe(before.rev);
  expect(after.rev).not.toBe(before.rev);
});

test('what was read from a pack and is edited here is our own', () => {
  const read: Row = { ...first(), origin: { kind: 'pack', packId: 'p', signer: 's' } };
  expect(nextRevision(read, ports).origin).toEqual({ kind: 'own' });
});

test('a line of versions has one head: the last', () => {
  fc.assert(
    fc.property(fc.nat({ max: 12 }), (length) => {
      const line = grow(Array.from({ length }, (_, index) => index));
      expect(heads(line)).toEqual(line.slice(-1));
    }),
  );
});

test('the heads are exactly the versions that none follows, in whatever order they are read', () => {
  fc.assert(
    fc.property(anyRows, fc.infiniteStream(fc.nat()), (rows, order) => {
      const shuffled = rows
        .map((row) => ({ row, at: order.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ row }) => row);
      expect(heads(shuffled)).toEqual(heads(rows));
      expect(heads(rows).every((head) => rows.every((row) => row.parentRev !== head.rev))).toBe(
        true,
      );
    }),
  );
});

test('following one head leaves the others as they were', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const [head, ...others] = heads(rows);
      if (!head) return;
      const after = heads([...rows, nextRevision(head, ports)]).map((row) => row.rev);
      expect(after).toEqual(expect.arrayContaining(others.map((row) => row.rev)));
      expect(after).not.toContain(head.rev);
    }),
  );
});

const anyAddress = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.string({ unit: 'grapheme' }),
);

test('the address of an address is the address itself', () => {
  fc.assert(
    fc.property(anyAddress, (url) => {
      expect(pageAddress(pageAddress(url))).toBe(pageAddress(url));
    }),
  );
});

test('a fragment and a tracking parameter do not make another page', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: false }), fc.webFragments(), (url, fragment) => {
      expect(
        pageAddress(`${url}?utm_source=x&fbclid=${encodeURIComponent(fragment)}#${fragment}`),
      ).toBe(pageAddress(url));
    }),
  );
});

test('a draft has something to seal exactly when nothing is to be asked and nothing needed is open', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const isComplete = nextQuestion(draft) === null && missingIn(draft).length === 0;
      expect(contentOf(draft) !== null).toBe(isComplete);
    }),
  );
});

const answers: Readonly<Record<Question, Partial<Draft>>> = {
  practice: { practice: 'bank-statements' },
  organisation: { organisation: { kind: 'entered', name: '', address: '' } },
  happened: { happened: 'no' },
  'own-visit': { ownVisit: false },
  note: { note: '' },
  wish: { answers: [{ question: 'wish', kind: 'choice', chosen: ['stop'] }] },
};

test('each answer, and each question that is passed, closes one question and no other', () => {
  fc.assert(
    fc.property(anyDraft, fc.boolean(), (draft, isPassed) => {
      const question = nextQuestion(draft);
      if (question === null) return;
      const after: Draft = isPassed
        ? { ...draft, passed: [...(draft.passed ?? []), question] }
        : { ...draft, ...answers[question] };
      const left = questionsOf(draft).slice(questionsOf(draft).indexOf(question) + 1);
      expect([...left, null]).toContain(nextQuestion(after));
    }),
  );
});

test('whoever passes everything has a draft that says what a letter still needs', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const passed: Draft = { ...draft, passed: questionsOf(draft) };
      expect(nextQuestion(passed)).toBeNull();
      expect(contentOf(passed) === null).toBe(missingIn(passed).length > 0);
    }),
  );
});

test('only "it happened to me" changes how something is known', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const content = contentOf({ ...draft, passed: questionsOf(draft) });
      if (content === null) return;
      expect(content.tier).toBe(draft.happened === 'yes' ? 'happened-to-me' : draft.tier);
    }),
  );
});
