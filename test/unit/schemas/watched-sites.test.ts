/** The stored list of watched sites may be damaged: what makes no sense is passed over. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseWatchedSites } from '../../../src/schemas/watched-sites.ts';

test('names of sites come back, and what else stands there does not', () => {
  const hosts = ['www.dronten.nl', 'gemeente.groningen.nl', 'xn--bcher-kva.nl'];
  expect(parseWatchedSites([...hosts, '*', 'a/b', '', 7, null, 'x'.repeat(300)])).toEqual(hosts);
});

test('nothing that is no list gives a site, and no site can widen what is asked for', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      for (const host of parseWatchedSites(value)) expect(host).not.toMatch(/[*/:\s]/);
    }),
  );
});
