/** What a letter and a first page say of a guided visit: no more than was seen. */
import { describe, expect, test } from 'vitest';
import { numberExhibits } from '../../../src/complaint/exhibits.ts';
import { renderVisit } from '../../../src/complaint/render-visit.ts';
import { sayVisit, summariseVisit } from '../../../src/complaint/visit-words.ts';
import { pageFactRemarks } from '../../../src/data/page-fact-remarks.ts';
import { stepsIn, type VisitStep } from '../../../src/domain/guided-visit.ts';
import { compareVisit } from '../../../src/domain/visit-comparison.ts';
import { at, captureWith, dossierWith, onPage, recordWith } from './dossiers.ts';

const visit = (first: VisitStep, second: VisitStep) => {
  const captures = [first, second].map((step, index) =>
    captureWith(index + 1, { visit: step, startedAt: at(`2026-11-25T17:0${index}:00Z`) }),
  );
  const hosts = [['meter.example'], ['meter.example', 'video.example']];
  const facts = new Map(captures.map(({ id }, index) => [id, hosts[index] ?? []]));
  const observed = (named: readonly string[]) => ({
    thirdParties: named.map((host) => ({ host, seen: ['timing'], service: null })),
    cookies: [{ name: 'vm_id' }],
  });
  const comparison = compareVisit(stepsIn(captures), (id) => observed(facts.get(id) ?? []));
  return { captures, comparison };
};

const fresh = visit(
  { choice: 'nothing-chosen', start: 'private-window' },
  { choice: 'refused', start: 'went-on' },
);
const stale = visit(
  { choice: 'nothing-chosen', start: 'as-it-was' },
  { choice: 'refused', start: 'went-on' },
);

test('a fresh visit says what was requested before a choice, and what came with it', () => {
  expect(sayVisit(fresh.comparison, 'nl')).toEqual([
    'Voordat ik iets koos in de cookiemelding, is iets aangevraagd bij deze websites van anderen: meter.example.',
    'Nadat ik de cookies weigerde, is ook nog iets aangevraagd bij deze websites van anderen: video.example.',
    pageFactRemarks.nl.otherExtensions,
  ]);
  expect(sayVisit(fresh.comparison, 'en')[0]).toBe(
    'Before I chose anything in the cookie banner, something was requested from these websites of others: meter.example.',
  );
});

describe('of a visit that was not fresh', () => {
  test.each(['nl', 'en'] as const)('nothing is said before a choice (%s)', (language) => {
    const said = [
      ...sayVisit(stale.comparison, language),
      ...summariseVisit(stale.comparison, language),
    ];
    expect(said.join('\n')).not.toMatch(/voordat|before i chose|before anything/i);
    expect(said.join('\n')).toMatch(/sinds|since/i);
  });
});

test.each(['nl', 'en'] as const)('never that something was loaded or received (%s)', (language) => {
  const said = [
    ...sayVisit(fresh.comparison, language),
    ...summariseVisit(fresh.comparison, language),
  ];
  expect(said.join('\n')).not.toMatch(/geladen|loaded|ontvangen|received|doorgestuurd|sent/i);
});

test('it is an exhibit of its own, that shows each host at each step', () => {
  const [first] = fresh.captures;
  if (!first) throw new Error('no capture');
  const record = recordWith(1, {
    happening: onPage([], fresh.captures),
    practice: 'website-trackers',
    ownVisit: true,
  });
  const contents = dossierWith({ records: [record], captures: fresh.captures });
  const exhibit = numberExhibits(contents).find(({ kind }) => kind === 'visit');
  if (exhibit?.kind !== 'visit') throw new Error('no exhibit');
  const page = renderVisit(exhibit, fresh.comparison, 'nl');
  expect(page).toContain('video.example</bdi></th><td>nee</td><td>ja</td>');
  expect(page).toContain('vm_id');
  expect(page).toContain('mijn eigen bezoek');
  expect(page).not.toContain('<script');
});
