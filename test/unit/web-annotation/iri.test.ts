/** Addresses of pages become IRIs, and what is no IRI is known. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { iriOf, isIri } from '../../../src/web-annotation/iri.ts';

/** RFC 3986, appendix A, as one pattern: a scheme, and only characters that may stand where they stand. */
const uri =
  /^[a-z][a-z\d+.-]*:(\/\/([\w\-.~!$&'()*+,;=:@[\]]|%[\da-f]{2})*)?([\w\-.~!$&'()*+,;=:@/?]|%[\da-f]{2})*(#([\w\-.~!$&'()*+,;=:@/?]|%[\da-f]{2})*)?$/i;

test.each([
  ['https://www.voorbeeldstad.example/a?b=c#d', 'https://www.voorbeeldstad.example/a?b=c#d'],
  ['https://a.example/x|y[1]{z}^`"', 'https://a.example/x%7Cy%5B1%5D%7Bz%7D%5E%60%22'],
  ['https://a.example/100%', 'https://a.example/100%25'],
  ['https://a.example/%c3%a9?q=é #x#y', 'https://a.example/%c3%a9?q=%C3%A9%20#x%23y'],
  ['http://[::1]:8080/a', 'http://[::1]:8080/a'],
  ['about:srcdoc', 'about:srcdoc'],
  ['data:text/html,<p>', 'data:text/html,%3Cp%3E'],
  ['https://a.example/\ud83d', 'https://a.example/%EF%BF%BD'],
])('%j becomes %j', (address, iri) => {
  expect(iriOf(address)).toBe(iri);
});

test.each(['', 'x', '/pad', '//a.example/', '1:2', 'é:x', '#deel'])(
  '%j is no address of its own',
  (address) => {
    expect(iriOf(address)).toBeNull();
    expect(isIri(address)).toBe(false);
  },
);

test.each([
  'urn:uuid:6f0c2a1e-58a4-4a53-9c1e-2f7f3b0d9a11#page-1',
  'arcp://uuid,6f0c2a1e-58a4-4a53-9c1e-2f7f3b0d9a11/data/a.html',
  'http://voorbeeld.example/é',
])('%s is an IRI', (value) => {
  expect(isIri(value)).toBe(true);
});

test.each(['https://a b/', 'https://a.example/%', 'https://a.example/[', 'a:#x#y', 'a:<', 7, null])(
  '%j is none',
  (value) => {
    expect(isIri(value)).toBe(false);
  },
);

const anyAddress = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.tuple(fc.webUrl(), fc.string({ unit: 'binary' })).map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('x:', 'data:', 'file:///'), fc.string({ unit: 'binary' }))
    .map((p) => p.join('')),
);

test('whatever a browser has for an address, the IRI keeps RFC 3986, and is its own IRI', () => {
  fc.assert(
    fc.property(anyAddress, (address) => {
      const iri = iriOf(address);
      expect(iri).toMatch(uri);
      expect(isIri(iri)).toBe(true);
      expect(iriOf(iri ?? '')).toBe(iri);
    }),
  );
});
