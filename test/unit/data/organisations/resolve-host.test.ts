/** Which website belongs to whom: all of the register, and everything that looks like it. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsOn, knownOrganisations } from '../../../../src/data/organisations/known.ts';
import { ownerOfPage } from '../../../../src/data/organisations/page-owner.ts';
import { ownersOf, resolveHost } from '../../../../src/data/organisations/resolve-host.ts';
import { isStanding } from '../../../../src/domain/organisation.ts';

const own = knownOrganisations().flatMap((organisation) =>
  organisation.hosts
    .filter(({ use }) => use === 'own-site' || use === 'second-site')
    .map(({ host }) => ({ host, organisation })),
);
const others = knownOrganisations().flatMap((organisation) =>
  organisation.hosts
    .filter(({ use }) => use !== 'own-site' && use !== 'second-site')
    .map(({ host }) => host),
);

const anyOwn = fc.constantFrom(...own);
const anyCase = (host: string) =>
  fc
    .array(fc.boolean(), { minLength: host.length, maxLength: host.length })
    .map((upper) => [...host].map((one, at) => (upper[at] ? one.toUpperCase() : one)).join(''));
const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);

const codesAt = (host: string) => {
  const found = resolveHost(host, 'website-trackers');
  if (found.kind === 'none') return [];
  return found.kind === 'one'
    ? [found.organisation.code]
    : found.candidates.map(({ organisation }) => organisation.code);
};

describe('every own website', () => {
  test.each([
    ['as it is listed', (host: string) => host],
    ['with www', (host: string) => `www.${host}`],
    ['with a dot at the end', (host: string) => `${host}.`],
    ['in capitals', (host: string) => host.toUpperCase()],
  ])('resolves to its row, %s', (_how, write) => {
    for (const { host, organisation } of own)
      expect(ownersOf(write(host)), host).toContain(organisation);
  });

  test('resolves to its row, however it is written and whatever stands before it', () => {
    const written = anyOwn.chain(({ host, organisation }) =>
      fc.tuple(anyCase(host), fc.constant(organisation), fc.array(label, { maxLength: 3 })),
    );
    fc.assert(
      fc.property(written, ([host, organisation, before]) => {
        const whole = [...before, host].join('.');
        // A site of somebody else may be listed below it, as the works site of a city.
        const below = before.map((_, at) => [...before.slice(at), host].join('.'));
        fc.pre(below.every((one) => claimsOn(one).length === 0));
        expect(codesAt(whole)).toContain(organisation.code);
      }),
    );
  });

  test('of a page is told without its port', () => {
    expect(ownerOfPage('https://www.dronten.nl:8443/a?b#c', null)).toMatchObject({
      name: 'Dronten',
    });
  });
});

/** True when the host, or one above it, is somebody's: then it is no look-alike. */
const isListed = (host: string) =>
  host.split('.').some((_, at, labels) => claimsOn(labels.slice(at).join('.')).length > 0);

describe('a host that only looks like one', () => {
  test('never resolves: something glued to it', () => {
    fc.assert(
      fc.property(anyOwn, label, fc.constantFrom('', '-'), ({ host }, word, glue) => {
        const glued = `${word}${glue}${host}`;
        fc.pre(!isListed(glued));
        expect(resolveHost(glued, null)).toEqual({ kind: 'none' });
      }),
    );
  });

  test('never resolves: another domain behind it', () => {
    fc.assert(
      fc.property(anyOwn, fc.domain(), ({ host }, domain) => {
        fc.pre(!isListed(domain));
        expect(resolveHost(`${host}.${domain}`, null)).toEqual({ kind: 'none' });
      }),
    );
  });

  test('never resolves: a letter changed', () => {
    const letters = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0189-');
    fc.assert(
      fc.property(anyOwn, fc.nat(), letters, ({ host }, at, letter) => {
        const place = at % host.lastIndexOf('.');
        const other = `${host.slice(0, place)}${letter}${host.slice(place + 1)}`;
        fc.pre(!isListed(other));
        expect(resolveHost(other, null)).toEqual({ kind: 'none' });
      }),
    );
  });

  test.each([
    'dronten.nl.evil.example',
    'evil-dronten.nl',
    'xdronten.nl',
    'dronten.nl.com',
    'dronten.n',
    'nl',
    '.nl',
    '',
    '.',
    '..dronten.nl',
    'a..dronten.nl',
    'dronten.nl..',
    ' dronten.nl',
    'dronten.nl:443',
    'dronten.nl/',
    'user@dronten.nl',
    'drönten.nl',
    'xn--drnten-xxa.nl',
    'ｄronten.nl',
    'dronten。nl',
    'dron\u200bten.nl',
    'dronte\u212A.nl',
    'localhost',
    'dronten',
    '127.0.0.1',
    '192.168.1.1',
    '[::1]',
    'westland.nl',
    'altena.nl',
    'best.nl',
    'stein.nl',
    'provincie-utrecht.nl',
    'notubiz.nl',
    'almere.notubiz.nl',
    'constructor',
    '__proto__',
  ])('%j is nobody’s', (host) => {
    expect(resolveHost(host, null)).toEqual({ kind: 'none' });
  });

  test.each([
    'file:///tmp/dronten.nl',
    'about:blank',
    'data:text/html,dronten.nl',
    'geen adres',
    '',
  ])('the page %j is nobody’s', (url) => {
    expect(ownerOfPage(url, null)).toBeNull();
  });
});

test.each([
  ['www.dronten.nl', 'Dronten'],
  ['raad.dronten.nl', 'Dronten'],
  ['gemeente.groningen.nl', 'Groningen'],
  ['www.bergen.nl', 'Bergen (L)'],
  ['www.gemeentemaastricht.nl', 'Maastricht'],
  ['haarlemmermeergemeente.nl', 'Haarlemmermeer'],
  ['gemeentelelystad.nl', 'Lelystad'],
  ['www.gemeentelandvancuijk.nl', 'Land van Cuijk'],
  ['lv.nl', 'Leidschendam-Voorburg'],
  ['www.t-diel.nl', 'Tytsjerksteradiel'],
  ['www.laren.nl', 'Laren'],
  ['www.s-hertogenbosch.nl', "'s-Hertogenbosch"],
  ['www.middendelfland.nl', 'Midden-Delfland'],
  ['baanbrekers.org', 'Baanbrekers'],
  ['vpwerkt.nl', 'Voorne-Putten Werkt'],
  ['www.uwv.nl', 'UWV'],
])('%s belongs to %s', (host, name) => {
  expect(resolveHost(host, 'website-trackers')).toMatchObject({
    kind: 'one',
    organisation: { name },
  });
});

const offered = (host: string, practice: Parameters<typeof resolveHost>[1] = null) => {
  const found = resolveHost(host, practice);
  if (found.kind === 'none' || found.kind === 'one') return [found.kind];
  return [
    found.kind,
    ...found.candidates.map(({ organisation, because }) => `${organisation.name}: ${because}`),
  ];
};

describe('who else may answer is asked', () => {
  test('when another body pays the benefit of the municipality', () => {
    expect(offered('www.heusden.nl', 'recording-interview')).toEqual([
      'several',
      'Heusden: own-site',
      'Baanbrekers: carries-out',
    ]);
  });

  test('but not for what the website itself does', () => {
    expect(offered('www.heusden.nl', 'website-trackers')).toEqual(['one']);
  });

  test('when a neighbour pays it, and not at the neighbour itself', () => {
    expect(offered('zandvoort.nl', 'bank-statements')).toEqual([
      'several',
      'Zandvoort: own-site',
      'Gemeente Haarlem (werk en inkomen): carries-out',
    ]);
    expect(offered('haarlem.nl', 'bank-statements')).toEqual(['one']);
  });

  test('when somebody else does the special assistance, or the work', () => {
    expect(offered('asten.nl', 'bank-statements').slice(1)).toEqual([
      'Asten: own-site',
      'Senzer: carries-out',
      'Peelgemeenten (GR): carries-out',
    ]);
    expect(offered('velsen.nl', 'biometric-clock')).toContain('IJmond Werkt!: carries-out');
    expect(offered('velsen.nl', 'bank-statements')).toEqual(['one']);
  });

  test('when joint civil servants have a website of their own', () => {
    expect(offered('belcombinatie.nl')).toEqual([
      'several',
      'BEL Combinatie: own-site',
      'Blaricum: works-for',
      'Eemnes: works-for',
      'Laren: works-for',
    ]);
  });
});

describe('what is not the own website never resolves by itself', () => {
  test('whatever its use', () => {
    for (const host of others) {
      const found = resolveHost(host, 'website-trackers');
      const isOwnToo = own.some((one) => one.host === host);
      if (!isOwnToo) expect(found.kind, host).not.toBe('one');
      if (!isOwnToo) expect(ownerOfPage(`https://${host}/`, null), host).toBeNull();
    }
  });

  test.each([
    ['groningen.nl', ['unofficial', 'Groningen: email-only']],
    ['www.maastricht.nl', ['unofficial', 'Maastricht: email-only']],
    ['afvalalmere.nl', ['unofficial', 'Almere: other-site']],
    ['isdbrabantsewal.nl', ['unofficial', 'ISD Brabantse Wal: unconfirmed']],
    ['haarlemmermeer.eu', ['redirect', 'Haarlemmermeer: redirect']],
    ['brielle.nl', ['redirect', 'Voorne aan Zee: former']],
    ['cuijk.nl', ['redirect', 'Land van Cuijk: redirect']],
    ['haltewerk.nl', ['redirect', 'Zaffier: successor']],
    ['lokaleregelgeving.overheid.nl', ['several', 'MijnOverheid en Overheid.nl: shared-site']],
  ])('%s is offered with why', (host, expected) => {
    expect(offered(host)).toEqual(expected);
  });
});

test('a merger that is only planned changes nothing', () => {
  const wijdemeren = resolveHost('www.wijdemeren.nl', 'website-trackers');
  expect(wijdemeren).toMatchObject({
    kind: 'one',
    organisation: { code: 'GM1696', change: { status: 'pending', becomes: ['GM0402'] } },
  });
});

test('a body that has ended is no candidate', () => {
  for (const { host } of own)
    for (const practice of [null, 'biometric-clock'] as const) {
      const found = resolveHost(host, practice);
      const named = found.kind === 'several' ? found.candidates.map((one) => one.organisation) : [];
      expect(named.every(isStanding), host).toBe(true);
    }
});

test('a look-up takes less than a tenth of a millisecond', () => {
  resolveHost('dronten.nl', null);
  const from = performance.now();
  for (let n = 0; n < 5_000; n += 1) {
    resolveHost('a.b.c.d.e.f.dronten.nl.evil.example', null);
    resolveHost('www.asten.nl', null);
  }
  expect((performance.now() - from) / 10_000).toBeLessThan(0.1);
});
