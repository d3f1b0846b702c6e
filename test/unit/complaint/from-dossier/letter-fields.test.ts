/** What each letter asks, what a form holds beforehand, and which letters fit what a dossier says. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fieldsOf,
  followingKinds,
  languagesOfLetter,
  lettersFor,
  routeOfLetter,
  stepsToFollow,
  suggestedDetails,
} from '../../../../src/complaint/letter-fields.ts';
import { asApproximateDate } from '../../../../src/domain/approximate-date.ts';
import { asDay } from '../../../../src/domain/instant.ts';
import { letterKinds } from '../../../../src/domain/letter.ts';
import { fieldKinds } from '../../../../src/domain/letter-draft.ts';
import { isRouteId } from '../../../../src/domain/route-id.ts';
import { unknownSituation, writers } from '../../../../src/domain/situation.ts';
import { anyContents, anyOrganisation } from '../../law/any-dossier.ts';
import { answered, sent } from '../../law/steps.ts';
import { dossierWith, dronten, inRoom, recordWith } from '../dossiers.ts';

const today = asDay('2026-11-26');
const subject = { organisation: dronten, practice: 'recording-interview' } as const;

const dossier = (steps: Parameters<typeof dossierWith>[0]['steps'] = []) =>
  dossierWith({
    records: [recordWith(1, { happening: inRoom(), tier: 'happened-to-me' })],
    steps: steps ?? [],
  });

const fitting = (contents = dossier(), about: Parameters<typeof lettersFor>[1] = subject) =>
  lettersFor(contents, about, today)
    .filter(({ fits }) => fits)
    .map(({ kind }) => kind);

describe('fields', () => {
  test('there are 23 letters, each with its own fields', () => {
    expect(letterKinds).toHaveLength(23);
    for (const kind of letterKinds)
      for (const writer of writers) {
        const names = fieldsOf(kind, writer).map(({ field }) => field);
        expect(new Set(names).size).toBe(names.length);
      }
  });

  test('every field is asked by a letter, and what is chosen has choices', () => {
    const all = letterKinds.flatMap((kind) => fieldsOf(kind, 'representative'));
    expect(new Set(all.map(({ field }) => field))).toEqual(new Set(Object.keys(fieldKinds)));
    for (const { choices, field } of all) {
      const isChosen = ['choices', 'grounds'].includes(fieldKinds[field]) && field !== 'copies';
      expect([field, choices.length > 0]).toEqual([field, isChosen]);
    }
  });

  test('who writes for themselves is not asked for whom', () => {
    expect(fieldsOf('objection').map(({ field }) => field)).not.toContain('principals');
    expect(fieldsOf('objection', 'representative')).toContainEqual(
      expect.objectContaining({ field: 'principals', need: 'must' }),
    );
  });

  test('only the first letter and those to the AP are written in English too', () => {
    for (const kind of letterKinds)
      expect([kind, languagesOfLetter(kind).includes('en')]).toEqual([
        kind,
        kind === 'access-request' ||
          kind === 'collective-request' ||
          (kind.startsWith('ap-') && kind !== 'appeal-no-decision'),
      ]);
  });

  test('a letter that takes a route says which', () => {
    for (const kind of letterKinds) {
      const route = routeOfLetter(kind);
      if (isRouteId(kind)) expect(route).toBe(kind);
    }
    expect(routeOfLetter('access-request')).toBe('access');
    expect(routeOfLetter('collective-request')).toBe('ap-enforcement-request');
    expect(routeOfLetter('reminder')).toBeNull();
    expect(
      routeOfLetter('ap-complaint', [
        { field: 'ap-label', kind: 'choices', chosen: ['enforcement'] },
      ]),
    ).toBe('ap-enforcement-request');
  });
});

describe('what fits', () => {
  test('in any dossier every kind is there once, what fits before what does not', () => {
    fc.assert(
      fc.property(anyContents, anyOrganisation, (contents, organisation) => {
        const all = lettersFor(contents, { ...subject, organisation }, today);
        expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(letterKinds));
        expect(all).toHaveLength(letterKinds.length);
        expect(all.map(({ fits }) => fits)).toEqual(
          all.map(({ fits }) => fits).toSorted((a, b) => Number(b) - Number(a)),
        );
      }),
    );
  });

  test('what was only reported begins with a request for access', () => {
    expect(fitting()[0]).toBe('access-request');
    expect(fitting()).not.toContain('reminder');
  });

  test('silence after the month gives a reminder and a notice, and before it neither', () => {
    const late = dossier([sent('access', '2026-09-01')]);
    expect(fitting(late).slice(0, 2)).toEqual(['notice-of-default', 'reminder']);
    expect(fitting(dossier([sent('access', '2026-11-20')]))).not.toContain('reminder');
  });

  test('a refusal gives an objection, until one was made with its reasons', () => {
    const request = sent('access', '2026-09-01');
    const refusal = answered(request, '2026-11-01', 'refused');
    expect(fitting(dossier([request, refusal])).slice(0, 2)).toEqual([
      'objection',
      'objection-pro-forma',
    ]);
    const proForma = sent('objection-pro-forma', '2026-11-10');
    expect(fitting(dossier([request, refusal, proForma]))[0]).toBe('objection');
    expect(fitting(dossier([request, refusal, proForma]))).not.toContain('objection-pro-forma');
    const full = sent('objection', '2026-11-12');
    expect(fitting(dossier([request, refusal, full]))).not.toContain('objection');
  });

  test('a complaint to the AP fits after a letter to the organisation, or a reason', () => {
    expect(fitting()).not.toContain('ap-complaint');
    expect(fitting(dossier([sent('access', '2026-09-01')]))).toContain('ap-complaint');
    const { dossier: whole, ...rest } = dossier();
    const situation = { ...unknownSituation, reasonNoContact: 'Ik durfde het niet.' };
    expect(fitting({ ...rest, dossier: { ...whole, situation } })).toContain('ap-complaint');
  });

  test('two weeks after a notice an appeal fits', () => {
    const steps = [sent('access', '2026-09-01'), sent('notice-of-default', '2026-10-20')];
    expect(fitting(dossier(steps))[0]).toBe('appeal-no-decision');
  });
});

test('a dossier with 400 letters is looked through in a moment', () => {
  const many = Array.from({ length: 200 }, (_, at) => [
    sent('access', `20${10 + (at % 16)}-03-04`),
    sent('notice-of-default', `20${10 + (at % 16)}-06-04`),
  ]).flat();
  const begun = performance.now();
  expect(fitting(dossier(many))).toContain('appeal-no-decision');
  expect(performance.now() - begun).toBeLessThan(2_000);
});

describe('steps to follow', () => {
  test('in any dossier they stand, and are about this organisation', () => {
    fc.assert(
      fc.property(anyContents, (contents) => {
        for (const kind of letterKinds) {
          const steps = stepsToFollow(kind, subject, contents);
          if (!followingKinds.includes(kind)) expect(steps).toEqual([]);
          for (const step of steps) {
            expect(contents.steps).toContain(step);
            expect(step.isWithdrawn).toBe(false);
            expect(step.organisation).toEqual(dronten);
          }
        }
      }),
    );
  });
});

describe('what a form holds beforehand', () => {
  const choice = { ...subject, language: 'nl', follows: null } as const;

  test('in any dossier only fields that the letter asks, each of its own kind', () => {
    fc.assert(
      fc.property(anyContents, fc.constantFrom(...letterKinds), (contents, letter) => {
        const asked = fieldsOf(letter, contents.dossier.situation.writer);
        const details = suggestedDetails({ ...choice, letter }, contents, today);
        for (const { field, kind } of details) {
          expect(asked.map((one) => one.field)).toContain(field);
          expect(kind).toBe(fieldKinds[field]);
        }
      }),
    );
  });

  test('what the answers say of wish and firm, in the language of the letter', () => {
    const contents = dossierWith({
      records: [
        recordWith(1, {
          happening: inRoom(),
          practice: 'processor-agreement',
          answers: [
            { question: 'wish', kind: 'choice', chosen: ['stop', 'other', 'explain'] },
            { question: 'firm', kind: 'text', text: 'Traject B.V.' },
            { question: 'placement-start', kind: 'date', date: asApproximateDate('2025-03') },
          ],
        }),
      ],
    });
    const about = { ...choice, practice: 'processor-agreement' } as const;
    expect(suggestedDetails({ ...about, letter: 'woo-request' }, contents, today)).toEqual([
      { field: 'firm', kind: 'text', text: 'Traject B.V.' },
      { field: 'shared-from', kind: 'date', date: '2025-03' },
    ]);
    expect(
      suggestedDetails({ ...about, letter: 'ap-complaint', language: 'en' }, contents, today),
    ).toContainEqual({ field: 'wish', kind: 'text', text: 'That it stops\nAn explanation' });
  });

  test('a consequence that was only chosen says nothing of the situation', () => {
    const answers = [
      { question: 'consequence', kind: 'choice', chosen: ['benefit-less'] },
    ] as const;
    const contents = dossierWith({ records: [recordWith(1, { happening: inRoom(), answers })] });
    expect(
      suggestedDetails({ ...choice, letter: 'object-to-processing' }, contents, today),
    ).toEqual([]);
  });

  test('what the AP answered, and which copies lie with it, by what the letter goes on from', () => {
    const request = sent('access', '2026-05-01');
    const tip = sent('ap-tip', '2026-06-01');
    const refusal = answered(tip, '2026-10-20', 'refused');
    const all = dossier([request, tip, refusal]);
    const details = suggestedDetails(
      { ...choice, letter: 'ap-objection', follows: refusal.id },
      all,
      today,
    );
    expect(details).toContainEqual({ field: 'ap-answered', kind: 'choices', chosen: ['tip'] });
    expect(details).toContainEqual({
      field: 'copies',
      kind: 'choices',
      chosen: [tip.id, refusal.id, request.id],
    });
  });

  test('the other side of a petition, with the address that is known', () => {
    expect(suggestedDetails({ ...choice, letter: 'petition' }, dossier(), today)[0]).toEqual({
      field: 'other-party',
      kind: 'party',
      party: { name: 'Gemeente Dronten', address: 'Postbus 100\n8250 AC Dronten' },
    });
  });

  test('no view is held before the person has one', () => {
    const held = suggestedDetails({ ...choice, letter: 'conduct-complaint' }, dossier(), today);
    expect(held.map(({ field }) => field)).not.toContain('views');
  });
});
