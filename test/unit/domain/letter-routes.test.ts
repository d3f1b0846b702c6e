/** From a route or a term to the letter that goes with it. */
import { expect, test } from 'vitest';
import { routeOfLetter } from '../../../src/complaint/letter-fields.ts';
import { letterKinds } from '../../../src/domain/letter.ts';
import { letterOfRoute, letterOfTerm } from '../../../src/domain/letter-routes.ts';
import { subjectOfStep, subjectsOf } from '../../../src/domain/letter-subjects.ts';
import { routeIds } from '../../../src/domain/route-id.ts';

test('the letter of a route takes that route, or the one that its label decides about', () => {
  for (const route of routeIds) {
    const kind = letterOfRoute(route);
    if (kind === null) continue;
    const taken = routeOfLetter(kind);
    expect([taken, 'ap-enforcement-request']).toContain(route);
  }
});

test('every letter that takes a route is found from it', () => {
  for (const kind of letterKinds) {
    const route = routeOfLetter(kind);
    if (route !== null && kind !== 'collective-request') expect(letterOfRoute(route)).toBe(kind);
  }
});

const turn = { route: 'access', isPersons: true, isOver: false } as const;

test.each([
  ['objection', turn, 'objection'],
  ['objection', { ...turn, route: 'ap-complaint' }, 'ap-objection'],
  ['notice-of-default', turn, 'notice-of-default'],
  ['appeal-no-decision', turn, 'appeal-no-decision'],
  ['answer-request', { ...turn, isPersons: false, isOver: true }, 'reminder'],
  ['answer-request', { ...turn, isPersons: false }, null],
  ['penalty', { ...turn, isPersons: false, isOver: true }, null],
  ['damages-request', turn, null],
] as const)('in the term %s one may write the letter that fits it', (rule, on, kind) => {
  expect(letterOfTerm({ rule, ...on })).toBe(kind);
});

const town = { kind: 'entered', name: 'Gemeente Voorbeeldstad', address: 'Plein 1' } as const;
const other = { kind: 'entered', name: 'Stichting Y', address: 'Laan 2' } as const;
const filmed = { organisation: town, practice: 'recording-interview' } as const;
const tracked = { organisation: town, practice: 'website-trackers' } as const;
const copied = { organisation: other, practice: 'id-copy' } as const;

test('each practice at each organisation is there once, the newest report first', () => {
  expect(subjectsOf([filmed, copied, filmed, tracked])).toEqual([tracked, filmed, copied]);
  expect(subjectsOf([])).toEqual([]);
});

test('what was sent about more than one report leads to the newest of that organisation', () => {
  const about = subjectOfStep({ organisation: town, practice: null }, [filmed, tracked, copied]);
  expect(about).toEqual(tracked);
  expect(subjectOfStep({ ...copied }, [filmed])).toEqual(copied);
  expect(subjectOfStep({ organisation: other, practice: null }, [filmed])).toBeNull();
});
