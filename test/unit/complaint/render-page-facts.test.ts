/** What the first page of a pack says of what a page did: no more than was seen. */
import { describe, expect, test } from 'vitest';
import { renderPageFacts } from '../../../src/complaint/render-page-facts.ts';
import { pageFactRemarks } from '../../../src/data/page-fact-remarks.ts';
import { instantOf } from '../../../src/domain/instant.ts';
import { letterLanguages } from '../../../src/domain/language.ts';
import type { PageObservation } from '../../../src/domain/page-observation.ts';
import { reportPage } from '../../../src/page-facts/report-page.ts';
import { all, named, quiet, requested } from '../page-facts/observations.ts';

const capturedAt = instantOf(new Date('2026-11-25T17:14:04.123Z'));
const rendered = (seen: Partial<PageObservation>, language: 'nl' | 'en' = 'nl') =>
  renderPageFacts(reportPage({ ...quiet, ...seen }, { capturedAt, userAgent: 'x' }), language)
    .markup;

const trackers = {
  requests: all(requested('www.google-analytics.com'), requested('cijfers.voorbeeldmeter.nl')),
};

test('says of how many others something was requested, with their names and what they do', () => {
  const html = rendered(trackers);
  expect(html).toContain('Bij 2 websites van anderen is iets aangevraagd:');
  expect(html).toContain('<bdi>cijfers.voorbeeldmeter.nl</bdi>');
  expect(html).toContain('Google Analytics, meet bezoek aan de website; van Google');
  expect(rendered(trackers, 'en')).toContain('Something was requested from 2 websites of others:');
});

test('names nobody who was only mentioned or stopped', () => {
  const html = rendered({
    requests: all(requested('a.nl', { stopped: 1 }), requested('b.nl', { unsure: 1 })),
    named: all(named('c.nl')),
  });
  expect(html).toContain('Er is niet gezien dat bij websites van anderen iets is aangevraagd.');
  for (const host of ['a.nl', 'b.nl', 'c.nl']) expect(html).not.toContain(host);
});

test('counts all and names the first of very many', () => {
  const many = Array.from({ length: 60 }, (_, n) => requested(`h${n}.nl`));
  const html = rendered({ requests: all(...many) });
  expect(html).toContain('Bij 60 websites');
  expect(html).toContain('en nog 35;');
  expect(html).not.toContain('h40.nl');
});

describe.each(letterLanguages)('in the language %s', (language) => {
  test.each([{}, trackers])('always says what has to be known', (seen) => {
    const { sinceOpened, otherExtensions, requested: asked } = pageFactRemarks[language];
    for (const sentence of [sinceOpened, otherExtensions, asked])
      expect(rendered(seen, language)).toContain(sentence);
  });

  test('nothing is said to be loaded, before a choice, or against the law', () => {
    const claims = /loaded|geladen|before you chose|voordat u|illegal|verboden/i;
    expect(Object.values(pageFactRemarks[language]).join(' ')).not.toMatch(claims);
    expect(rendered(trackers, language)).not.toMatch(claims);
  });
});

test('a host that looks like markup is text', () => {
  expect(rendered({ requests: all(requested('<b>.nl')) })).not.toContain('<b>.nl');
});
