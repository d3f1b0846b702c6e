/** A link to a new e-mail: short, whole, and without the letter. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asDay } from '../../../src/domain/instant.ts';
import { mailAddress } from '../../../src/follow-up/mail-address.ts';
import { oneLine } from '../../../src/follow-up/mail-headers.ts';
import { mailText } from '../../../src/follow-up/mail-words.ts';
import { longestLink, mailtoLink } from '../../../src/follow-up/mailto-link.ts';
import { nastyText } from './nasty-text.ts';

const to = mailAddress('info+post@voorbeeldstad.example');
const parts = fc.record({ to: fc.constantFrom(null, to), subject: nastyText, body: nastyText });

const readable = (body: string) =>
  body
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '');

describe('for any words', () => {
  test('a reader of addresses finds the same words, and no other field', () => {
    fc.assert(
      fc.property(parts, (one) => {
        const link = mailtoLink(one);
        if (link === null) return;
        const read = new URL(link);
        expect(decodeURIComponent(read.pathname)).toBe(one.to ?? '');
        expect([...read.searchParams.keys()]).toEqual(['subject', 'body']);
        expect(read.searchParams.get('subject')).toBe(oneLine(one.subject));
        expect(read.searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(readable(one.body));
        expect(read.hash).toBe('');
      }),
    );
  });

  test('it is whole or it is not there, and never longer than mail programs take', () => {
    fc.assert(
      fc.property(parts, (one) => {
        expect(mailtoLink(one)?.length ?? 0).toBeLessThanOrEqual(longestLink);
      }),
    );
    expect(mailtoLink({ to, subject: '', body: 'w'.repeat(1_500) })).toBeNull();
  });
});

test.each(['nl', 'en'] as const)('the usual words in %s fit, with a long name too', (language) => {
  const signature = 'Jonkvrouw Wilhelmina Carolina van der Aa-Bentinck tot Middachten';
  const said = mailText({ day: asDay('2026-11-26'), language, signature });
  expect(mailtoLink({ to, ...said })).toMatch(/^mailto:info%2Bpost@voorbeeldstad\.example\?/);
});
