/** Laws of going through the reports before a letter goes further. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annexesOf } from '../../../../src/complaint/annexes/annexes-of.ts';
import { exhibitsAbout } from '../../../../src/complaint/exhibits-about.ts';
import { fieldsOf } from '../../../../src/complaint/field-specs.ts';
import {
  askedIn,
  goingOnNow,
  recordsToReplay,
} from '../../../../src/complaint/from-dossier/replay.ts';
import type { LetterOrder } from '../../../../src/complaint/letter-order.ts';
import { placeOfFault } from '../../../../src/complaint/place-of-fault.ts';
import { renderText } from '../../../../src/complaint/render-text.ts';
import { sayAnnex } from '../../../../src/complaint/say-references.ts';
import { writeLetter } from '../../../../src/complaint/write-letter.ts';
import { annexKinds } from '../../../../src/domain/annex.ts';
import type { DossierContents } from '../../../../src/domain/dossier.ts';
import { type Day, instantOf } from '../../../../src/domain/instant.ts';
import { letterLanguages } from '../../../../src/domain/language.ts';
import { letterKinds } from '../../../../src/domain/letter.ts';
import type { LetterDetail } from '../../../../src/domain/letter-draft.ts';
import { type Replayed, type Standing, standings } from '../../../../src/domain/replay.ts';
import { openQuestions } from '../../../../src/ui/dossier/letter/details.ts';

import { dossierWith, hashOf, inRoom, recordWith } from '../dossiers.ts';
import { choosing, day, orderFor, steps, withDetail, written } from './orders.ts';

/** Each note is a word that stands nowhere else. */
const noteOf = (number: number) => `Zegenwoord${number}einde`;

const reports = [1, 2, 3].map((number) =>
  recordWith(number, {
    tier: 'happened-to-me',
    happening: inRoom(),
    note: noteOf(number),
  }),
);
const contents: DossierContents = {
  ...dossierWith({ records: reports }),
  steps: Object.values(steps),
};

const asked = letterKinds.filter((kind) => fieldsOf(kind).some(({ field }) => field === 'replay'));

const replayOf = (said: readonly Standing[], words = ''): LetterDetail => ({
  field: 'replay',
  kind: 'replay',
  replayed: said.flatMap((standing, at): Replayed[] => {
    const record = reports[at]?.id;
    return record === undefined ? [] : [{ record, standing, words }];
  }),
});

const anySaid = fc.tuple(...reports.map(() => fc.constantFrom(...standings)));
const anyAsked = fc.constantFrom(...asked);

const letterWith = (order: LetterOrder, said: readonly Standing[], words = 'Zo is het nu.') =>
  withDetail(order, replayOf(said, words));

test('letters that go further than the first ask it, and no first letter does', () => {
  expect(asked).toEqual([
    'objection',
    'petition',
    'ap-complaint',
    'ap-objection',
    'collective-request',
    'ombudsman',
  ]);
});

test('what was left out is in no part of the letter, and everything else is told once', () => {
  fc.assert(
    fc.property(anyAsked, anySaid, (kind, said) => {
      if (said.every((standing) => standing === 'left-out')) return;
      const order = letterWith(orderFor(kind, contents), said);
      const letter = written(order);
      const pages = annexesOf({ order, written: letter, digest: hashOf('d'), chosen: annexKinds });
      const all = renderText(letter.letter) + JSON.stringify(pages.map((one) => sayAnnex(one)));
      for (const [at, standing] of said.entries())
        expect(all.includes(noteOf(at + 1)), `${kind}: ${said}`).toBe(standing !== 'left-out');
    }),
    { numRuns: 60 },
  );
});

test('without an answer about each report there is no letter, and it says where', () => {
  fc.assert(
    fc.property(anyAsked, anySaid, fc.nat({ max: 2 }), (kind, said, known) => {
      const order = letterWith(orderFor(kind, contents), said.slice(0, known));
      expect(writeLetter(order)).toEqual({ ok: false, error: 'not-replayed' });
      expect(placeOfFault('not-replayed', ['replay'])).toBe('replay');
    }),
    { numRuns: 30 },
  );
});

test('with every report left out there is no letter, and the question is where it is mended', () => {
  for (const kind of asked) {
    const order = letterWith(orderFor(kind, contents), ['left-out', 'left-out', 'left-out']);
    expect(writeLetter(order)).toEqual({ ok: false, error: 'all-left-out' });
  }
});

describe.each(letterLanguages)('in %s', (language) => {
  const telling = (said: readonly Standing[], words: string) =>
    renderText(
      written(choosing(letterWith(orderFor('ap-complaint', contents), said, words), { language }))
        .letter,
    );

  test('each standing has a sentence of its own, and only the words that belong to it', () => {
    const [still, solved, different] = (['still-so', 'solved', 'different'] as const).map((one) =>
      telling([one, one, one], 'Woorden van nu.'),
    );
    expect(new Set([still, solved, different]).size).toBe(3);
    expect(still).not.toContain('Woorden van nu.');
    for (const text of [solved, different]) expect(text?.split('Woorden van nu.').length).toBe(4);
  });

  test('a first letter says nothing of it, whatever was said for another one', () => {
    const order = letterWith(orderFor('access-request', contents), [
      'solved',
      'solved',
      'left-out',
    ]);
    const text = renderText(written(choosing(order, { language })).letter);
    expect(text).not.toMatch(/Voor zover bekend|As far as is known/);
    expect(text).toContain(noteOf(3));
  });
});

test('whether it goes on follows what was said now, and else the reports', () => {
  fc.assert(
    fc.property(anySaid, (said) => {
      const now = goingOnNow(reports, { letter: 'ap-complaint', details: [replayOf(said)] });
      if (said.includes('still-so')) expect(now).toBe('yes');
      else if (said.every((one) => one === 'solved')) expect(now).toBe('no');
      else expect(now).toBe('unknown');
    }),
  );
  expect(goingOnNow([], { letter: 'ap-complaint', details: [] })).toBe('unknown');
});

const factsIn = (said: readonly Standing[]) =>
  renderText(written(letterWith(orderFor('ap-complaint', contents), said)).letter);

test('a complaint to the authority says the same of it in each of its parts', () => {
  expect(factsIn(['solved', 'solved', 'solved'])).toContain('Het gebeurt niet meer.');
  expect(factsIn(['still-so', 'solved', 'solved'])).toContain(
    'Het gebeurt nog, of het heeft nog gevolgen.',
  );
});

describe('what is asked', () => {
  const fields = fieldsOf('ap-complaint');
  const sealedOn = (today: Day): DossierContents => ({
    ...contents,
    records: reports.map((record) => ({
      ...record,
      seal: { ...record.seal, sealedAt: instantOf(new Date(`${today}T10:00:00Z`)) },
    })),
  });
  const subject = orderFor('ap-complaint', contents).choice;

  test('is every report of another day, and nothing when all were written down today', () => {
    expect(recordsToReplay(contents, subject, day)).toEqual(reports);
    const fresh = recordsToReplay(sealedOn(day), subject, day);
    expect(fresh).toEqual([]);
    expect(askedIn(fields, fresh).map(({ field }) => field)).not.toContain('replay');
  });

  test('stays open until every report has its answer, and what is different is said', () => {
    const spec = askedIn(fields, reports).filter(({ field }) => field === 'replay');
    const isOpen = (detail: LetterDetail) => openQuestions(spec, [detail]).length > 0;
    expect(isOpen(replayOf(['still-so', 'solved']))).toBe(true);
    expect(isOpen(replayOf(['still-so', 'solved', 'different']))).toBe(true);
    expect(isOpen(replayOf(['still-so', 'solved', 'different'], 'Nu anders.'))).toBe(false);
    expect(isOpen(replayOf(['still-so', 'solved', 'left-out']))).toBe(false);
  });
});

test('exhibits of what was left out do not lie with the letter', () => {
  const order = letterWith(orderFor('ap-complaint', contents), ['left-out', 'solved', 'still-so']);
  expect(exhibitsAbout(contents, order.choice)).toEqual(
    exhibitsAbout({ ...contents, records: reports.slice(1) }, order.choice),
  );
});
