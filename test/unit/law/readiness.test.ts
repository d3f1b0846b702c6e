/** Readiness: what is lacking, in an order that protects terms, and never undone by more evidence. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { practiceOf } from '../../../src/data/practices.ts';
import { readinessText } from '../../../src/data/readiness.ts';
import { asApproximateDate } from '../../../src/domain/approximate-date.ts';
import type { DossierContents } from '../../../src/domain/dossier.ts';
import { asDay } from '../../../src/domain/instant.ts';
import { letterLanguages } from '../../../src/domain/language.ts';
import type { ReadinessId, ReadinessItem } from '../../../src/domain/readiness.ts';
import { type RouteId, routeIds } from '../../../src/domain/route-id.ts';
import { unknownSituation } from '../../../src/domain/situation.ts';
import type { Step } from '../../../src/domain/step.ts';
import { dossierFacts } from '../../../src/law/dossier-facts.ts';
import { isReady, mayExportToAp, readiness } from '../../../src/law/readiness.ts';
import { termsOfSteps } from '../../../src/law/terms-of-steps.ts';
import {
  annotationOf,
  captureWith,
  dossierWith,
  inRoom,
  oneQuote,
  onPage,
  recordWith,
} from '../complaint/dossiers.ts';
import { type Asked, anyContents, anySituation } from './any-dossier.ts';
import { anyDay } from './days.ts';
import { answered, dronten, sent } from './steps.ts';

const today = asDay('2026-11-26');
const unasked: Asked = { ...unknownSituation, isSenderKnown: false };
const known: Asked = { ...unknownSituation, isSenderKnown: true };

const factsOf = (contents: DossierContents, { isSenderKnown, ...situation } = known, on = today) =>
  dossierFacts(
    { ...contents, dossier: { ...contents.dossier, situation } },
    practiceOf,
    isSenderKnown,
    on,
  );

const itemsFor = (route: RouteId, contents: DossierContents, situation = known, on = today) =>
  readiness(route, factsOf(contents, situation, on), termsOfSteps(contents.steps, on), on);

const find = (items: readonly ReadinessItem[], id: ReadinessId) =>
  items.find((item) => item.id === id);

/** What happened to the writer in a room, with these steps. */
const mine = (steps: readonly Step[] = [], organisation = dronten): DossierContents =>
  dossierWith({
    records: [
      recordWith(1, {
        happening: inRoom(),
        tier: 'happened-to-me',
        note: 'Er hing een camera.',
        organisation,
      }),
    ],
    steps,
  });

const lacking = (items: readonly ReadinessItem[]) =>
  items.filter(({ need, done }) => need === 'must' && !done).map(({ id }) => id);

/** A request that had a term long enough ago. */
function late(): Step {
  return sent('access', '2026-09-01');
}

function answerTooSoon(): Step[] {
  const request = late();
  return [request, answered(request, '2026-08-01', 'refused')];
}

const anyRoute = fc.constantFrom(...routeIds);

test('for every route and every dossier: items once, with words and sources, in their order', () => {
  fc.assert(
    fc.property(anyRoute, anyContents, anySituation, anyDay, (route, contents, situation, on) => {
      const items = itemsFor(route, contents, situation, on);
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
      const ranks = items.map(({ id, need, done }) =>
        id.endsWith('-ending') ? 0 : need === 'must' ? (done ? 2 : 1) : need === 'helps' ? 3 : 4,
      );
      expect(ranks).toEqual(ranks.toSorted());
      for (const { id, entry, need, done } of items) {
        expect(entry.sources.length).toBeGreaterThan(0);
        for (const language of letterLanguages)
          expect(readinessText(id, language).reason).not.toBe('');
        if (need === 'no-matter') expect(done).toBe(true);
      }
    }),
  );
});

test('more evidence never undoes what was done', () => {
  fc.assert(
    fc.property(
      anyRoute,
      anyContents,
      anySituation,
      fc.nat({ max: 3 }),
      (route, contents, situation, which) => {
        const record = contents.records[which % Math.max(1, contents.records.length)];
        if (!record) return;
        const capture = captureWith(90);
        const annotation = annotationOf(90, capture, 'Nog een zin.');
        const { organisation, practice, tier } = record;
        const happening = onPage([annotation], [capture]);
        const more = {
          ...contents,
          records: [
            ...contents.records,
            recordWith(90, { happening, organisation, practice, tier, note: 'Meer.' }),
          ],
          captures: [...contents.captures, capture],
          annotations: [...contents.annotations, annotation],
        };
        const before = itemsFor(route, contents, situation);
        const after = itemsFor(route, more, situation);
        for (const { id } of before.filter(({ done }) => done))
          expect(find(after, id), id).toMatchObject({ done: true });
      },
    ),
  );
});

test('proof that a letter was sent never undoes what was done', () => {
  const withProof = (step: Step): Step =>
    step.what.kind === 'sent'
      ? { ...step, what: { ...step.what, proof: ['post-receipt'] as const } }
      : step;
  fc.assert(
    fc.property(anyRoute, anyContents, anySituation, (route, contents, situation) => {
      const after = itemsFor(
        route,
        { ...contents, steps: contents.steps.map(withProof) },
        situation,
      );
      for (const { id } of itemsFor(route, contents, situation).filter(({ done }) => done))
        expect(find(after, id), id).toMatchObject({ done: true });
    }),
  );
});

test('the order in which steps were written down changes nothing', () => {
  fc.assert(
    fc.property(anyRoute, anyContents, anySituation, (route, contents, situation) => {
      const turned = { ...contents, steps: contents.steps.toReversed() };
      const plain = (items: readonly ReadinessItem[]) => items.map(({ id, done }) => [id, done]);
      expect(plain(itemsFor(route, turned, situation))).toEqual(
        plain(itemsFor(route, contents, situation)),
      );
    }),
  );
});

test('a complaint without correspondence lacks what the AP asks first', () => {
  const items = itemsFor('ap-complaint', mine());
  expect(lacking(items)).toEqual(['first-contact', 'correspondence', 'answer-or-silence']);
  expect(isReady(items)).toBe(false);
  expect(mayExportToAp(factsOf(mine()))).toEqual({ ok: false, error: 'first-contact-missing' });
});

test('a reason why there was no contact, typed, is enough for the AP export', () => {
  const situation = { ...known, reasonNoContact: ' Ik was bang voor mijn uitkering. ' };
  expect(isReady(itemsFor('ap-complaint', mine(), situation))).toBe(true);
  expect(mayExportToAp(factsOf(mine(), situation))).toEqual({
    ok: true,
    value: { kind: 'reason', reason: 'Ik was bang voor mijn uitkering.' },
  });
  expect(mayExportToAp(factsOf(mine(), { ...known, reasonNoContact: ' \n ' })).ok).toBe(false);
});

test('a request that stayed silent past its term opens the complaint; before that it is too early', () => {
  const request = sent('access', '2026-09-01');
  expect(isReady(itemsFor('ap-complaint', mine([request])))).toBe(true);
  const early = itemsFor('ap-complaint', mine([request]), known, asDay('2026-09-20'));
  expect(lacking(early)).toEqual(['answer-or-silence']);
});

test('a letter without proof and without an answer is no correspondence', () => {
  const request = sent('access', '2026-09-01', { proof: [] });
  expect(lacking(itemsFor('ap-complaint', mine([request])))).toEqual(['correspondence']);
  const answer = answered(request, '2026-09-20', 'received');
  expect(lacking(itemsFor('ap-complaint', mine([request, answer])))).toEqual([]);
});

test('a letter to another organisation is no first contact with this one', () => {
  const elsewhere = sent(
    'access',
    '2026-09-01',
    {},
    { organisation: { kind: 'listed', code: 'GM1680', name: 'Aa en Hunze' } },
  );
  expect(lacking(itemsFor('ap-complaint', mine([elsewhere])))).toContain('first-contact');
});

test.each([
  ['no organisation', mine([], { kind: 'entered', name: ' ', address: '' }), 'organisation-named'],
  ['no name of the writer', mine(), 'sender-known', unasked],
  [
    'no description',
    dossierWith({ records: [recordWith(1, { happening: inRoom() })] }),
    'description',
  ],
  [
    'a vague place',
    dossierWith({ records: [recordWith(1, { happening: inRoom(' ') })] }),
    'concrete',
  ],
  [
    'a representative without authorisation',
    mine(),
    'mandate',
    { ...known, writer: 'representative' },
  ],
  ['data of others', oneQuote('Wij filmen.', '', { tier: 'reported' }), 'own-data'],
] as const)('%s is a must for a complaint to the AP', (_what, contents, id, situation = known) => {
  expect(lacking(itemsFor('ap-complaint', contents, situation))).toContain(id);
});

test('a tip asks no name, no own data and no contact first', () => {
  const reported = oneQuote('Wij filmen.', '', { tier: 'reported' });
  const items = itemsFor('ap-tip', reported, unasked);
  expect(lacking(items)).toEqual([]);
  for (const id of ['sender-known', 'own-data'] as const)
    expect(find(items, id)?.need).toBe('no-matter');
  expect(find(items, 'first-contact')).toMatchObject({ need: 'helps', done: false });
});

test.each([
  ['2026-10-15', '2026-11-26', true],
  ['2026-10-29', '2026-12-10', true],
  ['2026-10-30', '2026-12-11', false],
])('a refusal of %s ends its objection term on %s: first of all is %s', (on, last, first) => {
  const request = sent('access', '2026-09-20');
  const items = itemsFor('ap-complaint', mine([request, answered(request, on, 'refused')]));
  expect(items[0]?.id === 'objection-ending').toBe(first);
  if (first) expect(items[0]).toMatchObject({ need: 'must', done: false, by: last });
});

test('an ending objection comes first for every route, before all that must be', () => {
  const request = sent('access', '2026-09-20');
  const contents = mine([request, answered(request, '2026-10-20', 'partly')]);
  for (const route of routeIds) expect(itemsFor(route, contents)[0]?.id).toBe('objection-ending');
});

test('once the objection was sent nothing is about to end', () => {
  const request = sent('access', '2026-09-20');
  const refusal = answered(request, '2026-10-20', 'refused');
  const steps = [request, refusal, sent('objection-pro-forma', '2026-11-10')];
  expect(find(itemsFor('ap-complaint', mine(steps)), 'objection-ending')).toBeUndefined();
  const against = [request, refusal, sent('ap-objection', '2026-11-10')];
  expect(itemsFor('ap-complaint', mine(against))[0]?.id).toBe('objection-ending');
});

test('one objection keeps one way open, not that against another answer', () => {
  const access = sent('access', '2026-09-20');
  const woo = sent('woo-request', '2026-09-20');
  const steps = [
    access,
    woo,
    answered(access, '2026-10-20', 'refused'),
    answered(woo, '2026-10-22', 'refused'),
    sent('objection', '2026-11-10'),
  ];
  expect(itemsFor('ap-complaint', mine(steps))[0]).toMatchObject({
    id: 'objection-ending',
    by: '2026-12-01',
  });
  const both = [...steps, sent('objection', '2026-11-12')];
  expect(find(itemsFor('ap-complaint', mine(both)), 'objection-ending')).toBeUndefined();
});

test('Westland: a refusal that nobody objected to is shown with the complaint', () => {
  const request = sent('access', '2026-05-01');
  const refusal = answered(request, '2026-05-20', 'refused');
  const skipped = itemsFor('ap-complaint', mine([request, refusal]));
  expect(find(skipped, 'decision-objected')).toMatchObject({ need: 'helps', done: false });
  expect(readinessText('decision-objected', 'nl').reason).toContain('Westland');
  const objected = [request, refusal, sent('objection', '2026-06-10')];
  expect(find(itemsFor('ap-complaint', mine(objected)), 'decision-objected')?.done).toBe(true);
});

test('an answer to a tip opens no objection against the AP; a decision on a complaint does', () => {
  const after = (route: RouteId) => {
    const step = sent(route, '2026-10-01');
    return lacking(itemsFor('ap-objection', mine([step, answered(step, '2026-11-20', 'refused')])));
  };
  expect(after('ap-tip')).toContain('ap-decision-received');
  expect(after('ap-complaint')).toEqual([]);
});

test('an objection past its term lacks the term', () => {
  const request = sent('access', '2026-05-01');
  const steps = [request, answered(request, '2026-05-20', 'refused')];
  expect(lacking(itemsFor('objection', mine(steps)))).toEqual(['within-term']);
  expect(lacking(itemsFor('objection', mine(steps), known, asDay('2026-06-01')))).toEqual([]);
});

test('a notice of default waits for the end of the term, and the court for two weeks more', () => {
  const request = sent('access', '2026-09-01');
  const on = (day: string, steps: readonly Step[] = [request]) =>
    lacking(itemsFor('notice-of-default', mine(steps), known, asDay(day)));
  expect(on('2026-10-01')).toEqual(['term-passed']);
  expect(on('2026-10-02')).toEqual([]);
  const steps = [request, sent('notice-of-default', '2026-10-05')];
  const court = (day: string) =>
    lacking(itemsFor('appeal-no-decision', mine(steps), known, asDay(day)));
  expect(court('2026-10-19')).toEqual(['notice-weeks-passed']);
  expect(court('2026-10-20')).toEqual([]);
});

test('the ombudsman waits until the organisation dealt with the complaint', () => {
  const complaint = sent('conduct-complaint', '2026-10-20');
  expect(lacking(itemsFor('ombudsman', mine([complaint])))).toEqual(['body-complaint-done']);
  const steps = [complaint, answered(complaint, '2026-11-20', 'refused')];
  expect(lacking(itemsFor('ombudsman', mine(steps)))).toEqual([]);
});

test('the ombudsman takes a complaint until a year after it was dealt with', () => {
  const complaint = sent('conduct-complaint', '2025-10-01');
  const steps = [complaint, answered(complaint, '2025-11-10', 'refused')];
  const on = (day: string) => lacking(itemsFor('ombudsman', mine(steps), known, asDay(day)));
  expect(on('2026-11-10')).toEqual([]);
  expect(on('2026-11-11')).toEqual(['within-term']);
});

test('a petition after silence has no term; after an answer it has six weeks', () => {
  const firm = { kind: 'entered', name: 'Werkbedrijf', address: 'Straat 1' } as const;
  const request = sent('access', '2026-06-01', {}, { organisation: firm });
  const petition = (...steps: Step[]) => lacking(itemsFor('petition', mine(steps, firm)));
  expect(petition(request)).toEqual([]);
  expect(petition(request, answered(request, '2026-06-20', 'refused'))).toEqual(['within-term']);
  expect(petition(request, answered(request, '2026-11-01', 'refused'))).toEqual([]);
});

test('conduct of over a year ago is a reason not to deal with the complaint', () => {
  expect(lacking(itemsFor('conduct-complaint', mine(), known, asDay('2027-03-03')))).toEqual([]);
  expect(lacking(itemsFor('conduct-complaint', mine(), known, asDay('2027-03-04')))).toEqual([
    'conduct-within-year',
  ]);
});

test('a practice that the AP is not the one for says so on each route to the AP, and on no other', () => {
  const contents = oneQuote('U mag niet opnemen.', '', { practice: 'own-recording-refused' });
  const routes = routeIds.filter((route) => find(itemsFor(route, contents), 'competent'));
  expect(routes).toEqual(['ap-complaint', 'ap-tip', 'ap-breach-tip', 'ap-enforcement-request']);
});

test('what may vanish asks for a letter today, until it was sent', () => {
  const day = asDay('2026-03-05');
  const item = find(itemsFor('access', mine(), known, day), 'send-soon');
  expect(item).toMatchObject({ done: false, by: '2026-03-17' });
  const written = mine([sent('access', '2026-03-04')]);
  expect(find(itemsFor('access', written, known, day), 'send-soon')).toBeUndefined();
});

test.each([
  ['a letter from the future', [sent('access', '2027-01-05')]],
  ['an answer from before the letter', answerTooSoon()],
  ['an answer to a letter that is not there', [answered(late(), '2026-10-01', 'refused')]],
  [
    'a letter received before it was sent',
    [sent('access', '2026-09-01', { receivedOn: asDay('2026-08-30') })],
  ],
])('%s is pointed out, and counts for nothing that it cannot be', (_what, steps) => {
  const items = itemsFor('ap-complaint', mine(steps));
  expect(items[0]).toMatchObject({ id: 'dates-to-check', done: false });
});

test('an answer from before its letter, and one from the future, are no answers', () => {
  const request = sent('access', '2026-11-20');
  for (const on of ['2026-11-01', '2026-12-01']) {
    const items = itemsFor('objection', mine([request, answered(request, on, 'refused')]));
    expect(lacking(items)).toContain('decision-received');
  }
});

test('a clock that was set wrong is pointed out by the reports themselves', () => {
  const items = itemsFor('access', oneQuote('Wij filmen.'), known, asDay('2020-01-01'));
  expect(items[0]?.id).toBe('dates-to-check');
});

test('what would happen later is no beginning, and was not seen', () => {
  const later = { ...inRoom(), day: asDay('2027-03-03') };
  const facts = factsOf(dossierWith({ records: [recordWith(1, { happening: later })] }));
  expect(facts).toMatchObject({ since: null, lastSeen: null, isConcrete: false });
});

test('an end before its beginning is pointed out', () => {
  const record = recordWith(1, { happening: inRoom(), note: 'Ja.' });
  const answers = [
    { question: 'going-on-since', kind: 'date', date: asApproximateDate('2026-02') },
    { question: 'happened-on', kind: 'date', date: asApproximateDate('2025') },
  ] as const;
  const facts = factsOf(dossierWith({ records: [{ ...record, answers }] }));
  expect(facts.dateFaults).toEqual([{ kind: 'end-before-start', on: record.id }]);
});

test('a step that was taken back counts for nothing', () => {
  const request = { ...sent('access', '2026-09-01'), isWithdrawn: true };
  expect(lacking(itemsFor('ap-complaint', mine([request])))).toContain('first-contact');
});

test('an organisation that is gone from the data is still the same in reports and letters', () => {
  const gone = { kind: 'listed', code: 'GM9999', name: 'Verdwenen' } as const;
  const request = sent('access', '2026-09-01', {}, { organisation: gone });
  expect(lacking(itemsFor('ap-complaint', mine([request], gone)))).toEqual([]);
});

test('an organisation may ask for enforcement by its statutes, without authorisations', () => {
  const union: Asked = { ...known, writer: 'organisation', ownData: 'no' };
  const steps = [sent('officer-question', '2026-09-01')];
  const facts = oneQuote('Wij filmen.', '', { tier: 'reported' });
  const withSteps = {
    ...facts,
    steps: [...steps, answered(steps[0] ?? late(), '2026-10-01', 'refused')],
  };
  expect(lacking(itemsFor('ap-enforcement-request', withSteps, union))).toEqual([
    'own-data',
    'statutes',
  ]);
  const statutes = { ...union, hasStatutes: true };
  expect(lacking(itemsFor('ap-enforcement-request', withSteps, statutes))).toEqual([]);
  expect(lacking(itemsFor('ap-complaint', withSteps, statutes))).toEqual(['own-data']);
});
