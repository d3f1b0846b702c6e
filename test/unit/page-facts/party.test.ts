/** Whose a host is, and which service is behind it. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownServices } from '../../../src/data/known-services.ts';
import { knownOrganisations } from '../../../src/data/organisations/known.ts';
import { isDay } from '../../../src/domain/instant.ts';
import { partyOf, registrableDomain } from '../../../src/page-facts/party.ts';
import { serviceAt } from '../../../src/page-facts/service-at.ts';
import { address } from './observations.ts';

const own = knownOrganisations()
  .map(({ hosts }) =>
    hosts.filter(({ use }) => use === 'own-site' || use === 'second-site').map(({ host }) => host),
  )
  .filter((hosts) => hosts.length > 0);

test('the website of every organisation is one party with and without www', () => {
  for (const host of own.flat()) {
    expect(partyOf(`www.${host}`, host), host).toBe('firstParty');
    expect(partyOf(host, `raad.${host}`), host).toBe('firstParty');
  }
});

test('no organisation is the same party as another', () => {
  const hosts = own.map(([first = '']) => first);
  for (const [index, host] of hosts.entries())
    expect(partyOf(host, hosts[index - 1] ?? 'elders.nl'), host).toBe('thirdParty');
});

test('two websites of one organisation are one party', () => {
  const [first = '', second = ''] = own.find((hosts) => hosts.length > 1) ?? [];
  expect(registrableDomain(first)).not.toBe(registrableDomain(second));
  expect(partyOf(first, second)).toBe('firstParty');
});

test('a host is of the same party as itself, whatever the port', () => {
  fc.assert(
    fc.property(fc.domain(), fc.integer({ min: 1, max: 65535 }), (host, port) => {
      expect(partyOf(`${host}:${port}`, host)).toBe('firstParty');
    }),
  );
});

test.each([
  // Under these anybody can register (Public Suffix List, private part too).
  ['een.github.io', 'twee.github.io', 'thirdParty'],
  ['een.co.uk', 'twee.co.uk', 'thirdParty'],
  ['een.azurewebsites.net', 'twee.azurewebsites.net', 'thirdParty'],
  ['a.voorbeeld.nl', 'b.voorbeeld.nl', 'firstParty'],
  ['127.0.0.1:81', '127.0.0.1:82', 'firstParty'],
  ['127.0.0.1', '127.0.0.2', 'thirdParty'],
  ['localhost:1', 'localhost:2', 'firstParty'],
  ['elders.localhost', 'localhost', 'thirdParty'],
  ['[::1]:8080', '[::1]', 'firstParty'],
])('%s on a page of %s is %s', (host, page, party) => {
  expect(partyOf(host, page)).toBe(party);
});

test.each([
  ['www.google-analytics.com', 'https://www.google-analytics.com/g/collect', 'google-analytics'],
  ['www.google.com', 'https://www.google.com/recaptcha/api.js', 'google-recaptcha'],
  ['www.google.com', 'https://www.google.com/maps/embed', 'google-maps'],
  ['www.google.com', 'https://www.google.com/search', undefined],
  ['fonts.gstatic.com', 'https://fonts.gstatic.com/s/a.woff2', 'google-fonts'],
  ['www.youtube-nocookie.com', 'https://www.youtube-nocookie.com/embed/x', 'youtube'],
  ['siteimproveanalytics.com', 'https://siteimproveanalytics.com/js/a.js', 'siteimprove'],
  ['service.pdok.nl', 'https://service.pdok.nl/wmts', 'pdok'],
  ['notx.com', 'https://notx.com/', undefined],
  ['x.com.voorbeeld.nl', 'https://x.com.voorbeeld.nl/', undefined],
])('behind %s, asked for %s, is %s', (host, asked, id) => {
  expect(serviceAt(host, [address(asked)])?.id).toBe(id);
});

test('every known service has a source, a day, and a place that no other has', () => {
  const places = knownServices.flatMap(({ at }) => at);
  expect(new Set(places).size).toBe(places.length);
  expect(new Set(knownServices.map(({ id }) => id)).size).toBe(knownServices.length);
  for (const { source, checkedOn, does, id } of knownServices) {
    expect(source, id).toMatch(/^https:\/\//);
    expect(isDay(checkedOn)).toBe(true);
    expect([does.nl, does.en].every((text) => text.length > 5)).toBe(true);
  }
});
