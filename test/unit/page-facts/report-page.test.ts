/** From what a page's script saw to a report for somebody else. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf } from '../../../src/domain/instant.ts';
import type { Capped, PageObservation } from '../../../src/domain/page-observation.ts';
import type { ThirdParty } from '../../../src/domain/page-report.ts';
import { reportPage } from '../../../src/page-facts/report-page.ts';
import { parsePageReport } from '../../../src/schemas/page-report.ts';
import { address, all, anyObservation, named, none, quiet, requested } from './observations.ts';

const capturedAt = instantOf(new Date('2026-11-25T17:14:04.123Z'));
const report = (seen: Partial<PageObservation>) =>
  reportPage({ ...quiet, ...seen }, { capturedAt, userAgent: 'Voorbeeldbrowser/1.0' });

const third = (seen: Partial<PageObservation>, host: string): ThirdParty | undefined =>
  report(seen).thirdParties.find((party) => party.host === host);

test('every report is read back as it was written', () => {
  fc.assert(
    fc.property(anyObservation, (seen) => {
      const written = reportPage(seen, { capturedAt, userAgent: 'x' });
      expect(parsePageReport(JSON.stringify(written))).toEqual(written);
    }),
  );
});

test('a third party that was only stopped is never counted as requested', () => {
  fc.assert(
    fc.property(fc.domain(), fc.nat({ max: 50 }), fc.nat({ max: 50 }), (host, stopped, unsure) => {
      const count = stopped + unsure;
      const one = requested(host, { count, stopped, unsure });
      const { hosts, thirdParties } = report({ requests: all(one) });
      expect([...hosts.requests.firstParty, ...hosts.requests.thirdParty]).toEqual([]);
      expect(thirdParties.flatMap(({ seen }) => seen)).not.toContain('timing');
    }),
  );
});

describe('a third party says how it was seen', () => {
  const tracker = 'cijfers.voorbeeldmeter.nl';
  test.each([
    ['requested', { requests: all(requested(tracker)) }, ['timing']],
    ['in the page', { named: all(named(tracker)) }, ['dom']],
    ['both', { requests: all(requested(tracker)), named: all(named(tracker)) }, ['timing', 'dom']],
    [
      'stopped by the policy',
      { requests: all(requested(tracker, { stopped: 1 })), named: all(named(tracker)) },
      ['dom', 'csp-blocked'],
    ],
    [
      'from memory, or stopped by something else',
      { requests: all(requested(tracker, { unsure: 1 })) },
      ['timing-unsure'],
    ],
    [
      'requested once and stopped once',
      { requests: all(requested(tracker, { count: 2, stopped: 1 })) },
      ['timing', 'csp-blocked'],
    ],
  ] as const)('%s', (_name, seen, expected) => {
    expect(third(seen, tracker)?.seen).toEqual(expected);
  });

  test('and those that were requested stand first', () => {
    const seen = {
      requests: all(requested('c.nl', { stopped: 1 }), requested('b.nl')),
      named: all(named('a.nl')),
    };
    expect(report(seen).thirdParties.map(({ host }) => host)).toEqual(['b.nl', 'a.nl', 'c.nl']);
  });
});

test('hosts of one’s own are no third party', () => {
  const { hosts, thirdParties } = report({
    requests: all(requested('dronten.nl'), requested('raad.dronten.nl'), requested('piwik.pro')),
  });
  expect(hosts.requests.firstParty).toEqual(['dronten.nl', 'raad.dronten.nl']);
  expect(thirdParties.map(({ host }) => host)).toEqual(['piwik.pro']);
});

describe('the clock of the server', () => {
  const headers = {
    date: 'Wed, 25 Nov 2026 17:10:01 GMT',
    age: null,
    contentSecurityPolicy: null,
    contentSecurityPolicyReportOnly: null,
    permissionsPolicy: null,
    referrerPolicy: null,
  };
  const clock = (seen: Partial<PageObservation>) => report({ headers, ...seen }).clock;
  const at = (seconds: number) => Date.UTC(2026, 10, 25, 17, 10, 1 + seconds);

  test('is compared with the moment of the answer, not of the capture', () => {
    expect(clock({})).toMatchObject({ differenceSeconds: 0, isFarOff: false });
  });

  test.each([
    [300, false],
    [301, true],
    [-301, true],
  ])('a difference of %i seconds is far off: %s', (seconds, isFarOff) => {
    expect(clock({ answeredAt: at(seconds) })).toMatchObject({
      differenceSeconds: seconds,
      isFarOff,
    });
  });

  test('an answer that lay in a cache on its way is counted from its date', () => {
    const answer = { answeredAt: at(600), headers: { ...headers, age: '600' } };
    expect(clock(answer)).toMatchObject({ differenceSeconds: 0 });
  });

  test.each([
    ['the server gave no date', { headers: { ...headers, date: null } }],
    ['the date is none', { headers: { ...headers, date: 'gisteren' } }],
    ['the page came from the browser’s own cache', { isFromCache: true }],
    ['nobody knows when it came', { answeredAt: null }],
    ['the headers could not be read', { headers: null }],
  ])('is not compared when %s', (_name, seen) => {
    expect(clock(seen)).toBeNull();
  });
});

test('a cookie says how long it lives, as far as the browser tells', () => {
  const cookie = {
    name: '_volg',
    valueLength: 32,
    domain: null,
    path: '/',
    sameSite: 'lax',
    isSecure: false,
  };
  const { cookies } = report({
    cookies: all(
      { ...cookie, isLifetimeKnown: true, expiresAt: Date.parse(capturedAt) + 90 * 86_400_000 },
      { ...cookie, isLifetimeKnown: true, expiresAt: null },
      { ...cookie, isLifetimeKnown: false, expiresAt: null },
    ),
  });
  expect(cookies.map(({ expiresDays, session }) => [expiresDays, session])).toEqual([
    [90, false],
    [null, true],
    [null, null],
  ]);
});

test('a form that posts in the open is listed as such', () => {
  const form = (target: string) => ({
    target: address(target),
    method: 'post',
    fieldCount: 1,
    fields: none,
  });
  const { forms, unsafeForms } = report({
    forms: all(
      form('https://www.dronten.nl/a'),
      form('http://elders.nl/b'),
      form('mailto:balie@dronten.nl'),
      form(''),
    ),
  });
  expect(forms.map(({ party }) => party)).toEqual([
    'firstParty',
    'thirdParty',
    'firstParty',
    'firstParty',
  ]);
  expect(unsafeForms.map(({ action }) => action.address)).toEqual([
    'http://elders.nl/b',
    'mailto:balie@dronten.nl',
  ]);
});

test('the hosts of the policies are listed, and what is no host is not', () => {
  const policy =
    "default-src 'self' https: data:; img-src https://*.voorbeeldmeter.nl:8443/a 'nonce'; report-uri https://dronten.nl/r";
  const { hosts } = report({ metaPolicies: [policy] });
  expect(hosts.contentSecurityPolicy).toEqual({
    firstParty: ['dronten.nl'],
    thirdParty: ['voorbeeldmeter.nl:8443'],
  });
});

test('says in both languages that other extensions can add requests', () => {
  const { remarks } = report({});
  expect(remarks.nl.join(' ')).toMatch(/Andere extensies .* kunnen aanvragen toevoegen/);
  expect(remarks.en.join(' ')).toMatch(/Other extensions .* can add requests/);
  expect(`${remarks.nl} ${remarks.en}`).not.toMatch(/geladen|loaded/);
});

test('a list that was cut is named', () => {
  const cut: Capped<never> = { items: [], isCut: true };
  const form = {
    target: address(''),
    method: 'get',
    fieldCount: 99,
    fields: cut,
  };
  expect(report({ cookies: cut, localStorage: cut, forms: all(form) }).cut).toEqual([
    'cookies',
    'localStorage',
    'fields',
  ]);
});
