/** What is counted of requests: everything once, by host, and never a value. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countSight,
  emptyTally,
  type RequestSight,
  type RequestTally,
  tallyLimits,
  withoutValues,
} from '../../../src/domain/request-tally.ts';

const count = (sights: readonly RequestSight[]): RequestTally =>
  sights.reduce(countSight, emptyTally);

const asked = (url: string, kind = 'image', id = '1'): RequestSight => ({
  id,
  url,
  what: 'asked',
  kind,
  method: 'GET',
});

const anyHost = fc.constantFrom('www.voorbeeldstad.test', 'cijfers.voorbeeldmeter.test', 'a.test');
const anyName = fc.string({ unit: fc.constantFrom(...'abc_-[]'), minLength: 1, maxLength: 8 });
/** A value that no other part of an address can be taken for. */
const anyValue = fc.uuid().map((uuid) => `geheim-${uuid}`);
const anyQuery = fc.array(fc.tuple(anyName, anyValue), { maxLength: 6 });

const anyUrl = fc
  .tuple(anyHost, anyName, anyQuery, anyValue)
  .map(
    ([host, path, query, bare]) =>
      `https://naam:${bare}@${host}/${encodeURIComponent(path)}?${new URLSearchParams(query)}&${bare}#${bare}`,
  );

const anySight: fc.Arbitrary<RequestSight> = fc
  .tuple(anyUrl, fc.string(), fc.integer({ min: 0, max: 5 }))
  .chain(([url, id, which]): fc.Arbitrary<RequestSight> => {
    const told = { id, url };
    const sights: RequestSight[] = [
      { ...told, what: 'asked', kind: 'script', method: 'GET' },
      { ...told, what: 'asked', kind: 'beacon', method: 'POST' },
      { ...told, what: 'cookies-set', names: ['vm_id'] },
      { ...told, what: 'answered', status: 204, ip: null },
      { ...told, what: 'failed' },
      { ...told, what: 'blocked' },
    ];
    return fc.constantFrom(...sights.slice(which, which + 1));
  });

const total = (tally: RequestTally) =>
  tally.hosts.reduce((sum, { requests }) => sum + requests, tally.leftOut);

describe('for any requests', () => {
  test('each is counted once, at one host', () => {
    fc.assert(
      fc.property(fc.array(anySight), (sights) => {
        const tally = count(sights);
        expect(total(tally)).toBe(sights.filter(({ what }) => what === 'asked').length);
        const hosts = tally.hosts.map(({ host }) => host);
        expect(new Set(hosts).size).toBe(hosts.length);
      }),
    );
  });

  test('no value of a parameter, no name, password or fragment of an address is kept', () => {
    fc.assert(
      fc.property(fc.array(anySight), (sights) => {
        expect(JSON.stringify(count(sights))).not.toContain('geheim');
      }),
    );
  });

  test('what goes to one host changes nothing of another', () => {
    fc.assert(
      fc.property(fc.array(anySight), (sights) => {
        const host = 'a.test';
        const own = sights.filter(({ url }) => new URL(url).hostname === host);
        const alone = count(own).hosts.find((one) => one.host === host);
        expect(count(sights).hosts.find((one) => one.host === host)).toEqual(alone);
      }),
    );
  });
});

test('counts what was asked, answered, blocked and set', () => {
  const url = 'https://cijfers.voorbeeldmeter.test/verzamel?site=x&id=1';
  const tally = count([
    asked(url, 'script'),
    asked(url, 'beacon', '2'),
    { id: '1', url, what: 'cookies-set', names: ['vm_id', 'vm_bron'] },
    { id: '1', url, what: 'answered', status: 200, ip: '127.0.0.1' },
    { id: '2', url, what: 'blocked' },
  ]);
  expect(tally.hosts).toEqual([
    {
      host: 'cijfers.voorbeeldmeter.test',
      requests: 2,
      kinds: ['script', 'beacon'],
      methods: ['GET'],
      answered: 1,
      failed: 0,
      blocked: 1,
      statuses: [200],
      cookiesSet: ['vm_id', 'vm_bron'],
      ips: ['127.0.0.1'],
      addresses: [
        {
          address: 'https://cijfers.voorbeeldmeter.test/verzamel',
          parameters: ['site', 'id'],
        },
      ],
    },
  ]);
});

test('a new page begins a new count; a page that is sent on does not', () => {
  const page = (id: string, path: string) => asked(`https://a.test/${path}`, 'main_frame', id);
  expect(total(count([asked('https://b.test/'), page('9', 'een'), page('9', 'twee')]))).toBe(2);
  expect(total(count([page('9', 'een'), page('10', 'twee')]))).toBe(1);
});

test('what follows on a request that was never counted is left alone', () => {
  expect(count([{ id: '1', url: 'https://a.test/', what: 'failed' }])).toEqual(emptyTally);
});

test.each([
  ['https://a.test/pad?a=1&b=2#c', 'https://a.test/pad', ['a', 'b']],
  ['https://a.test:8443/', 'https://a.test:8443/', []],
  ['https://a.test/?12345', 'https://a.test/', []],
  ['https://a.test/?leeg=', 'https://a.test/', []],
  [`https://a.test/?${'x'.repeat(61)}=1`, 'https://a.test/', []],
  ['wss://a.test/praat?kamer=4', 'wss://a.test/praat', ['kamer']],
  ['no address', '', []],
])('of %s stays %s', (url, address, parameters) => {
  expect(withoutValues(url)).toEqual({ address, parameters });
});

test('an endless page fills no memory', () => {
  const sights = Array.from({ length: 3_000 }, (_, at) =>
    asked(`https://h${at % 300}.test/${'x'.repeat(5_000)}/${at}?p${at}=1`),
  );
  const tally = count(sights);
  expect(tally.hosts).toHaveLength(tallyLimits.hosts);
  expect(total(tally)).toBe(3_000);
  expect(JSON.stringify(tally).length).toBeLessThan(1_000_000);
});
