/** A draft of an e-mail: what goes in comes out in any mail program, and nothing else does. */
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { asDay } from '../../../src/domain/instant.ts';
import { mailAddress } from '../../../src/follow-up/mail-address.ts';
import { fileNameOf, type Mail, mailDraft } from '../../../src/follow-up/mail-draft.ts';
import { oneLine } from '../../../src/follow-up/mail-headers.ts';
import { mailText } from '../../../src/follow-up/mail-words.ts';
import { nastyText } from './nasty-text.ts';

const to = mailAddress('info@voorbeeldstad.example');
const plain: Mail = {
  to,
  from: null,
  subject: 'Brief van 26 november 2026',
  body: 'Mijn brief zit erbij.\n',
  day: asDay('2026-11-26'),
  attachments: [],
};

const mail: fc.Arbitrary<Mail> = fc.record({
  to: fc.constantFrom(null, to),
  from: fc.constantFrom(null, mailAddress("o'neil+x@werk.example")),
  subject: nastyText,
  body: nastyText,
  day: fc.constantFrom(asDay('2026-11-26'), asDay('2027-01-01')),
  attachments: fc.array(
    fc.record({
      name: nastyText,
      mediaType: fc.constantFrom('application/pdf', 'text/html', 'x\r\nX-Evil: 1', ''),
      bytes: fc.uint8Array({ maxLength: 2_000 }),
    }),
    { maxLength: 3 },
  ),
});

const read = (one: Mail) => PostalMime.parse(mailDraft(one));
const text = (one: Mail) => new TextDecoder().decode(mailDraft(one));
const headLines = (one: Mail) => text(one).split('\r\n\r\n')[0]?.split('\r\n') ?? [];
const headNames = (one: Mail) =>
  headLines(one)
    .filter((line) => !line.startsWith(' '))
    .map((line) => line.split(':')[0]);

/** A text part ends in a line break for every reader, and lines end as they like. */
const sameBody = (body: string) => body.toWellFormed().replace(/\r\n?/g, '\n');

describe('for any mail', () => {
  test('an independent reader gets back the subject, the words and every file', async () => {
    await fc.assert(
      fc.asyncProperty(mail, async (one) => {
        const found = await read(one);
        expect(found.subject ?? '').toBe(oneLine(one.subject));
        expect((found.text ?? '').replace(/\r\n/g, '\n')).toBe(sameBody(one.body));
        expect(found.to?.map(({ address }) => address) ?? []).toEqual(one.to ? [one.to] : []);
        expect(found.from?.address ?? null).toBe(one.from);
        expect(
          found.attachments.map(({ filename, content }) => ({
            name: filename,
            bytes: new Uint8Array(content as ArrayBuffer),
          })),
        ).toEqual(one.attachments.map(({ name, bytes }) => ({ name: fileNameOf(name), bytes })));
      }),
    );
  });

  test('no typed text makes a header of its own', () => {
    const names = ['Subject', 'Date', 'MIME-Version', 'Content-Type'];
    fc.assert(
      fc.property(mail, (one) => {
        expect(headNames(one)).toEqual([
          'X-Unsent',
          ...(one.from ? ['From'] : []),
          ...(one.to ? ['To'] : []),
          ...names,
        ]);
        expect(text(one)).not.toMatch(/^X-Evil/m);
      }),
    );
  });

  test('every line is ASCII, ends with CR and LF, and has at most 76 characters', () => {
    fc.assert(
      fc.property(mail, (one) => {
        const lines = text(one).split('\r\n');
        expect(lines.filter((line) => !/^[ -~]{0,76}$/.test(line))).toEqual([]);
      }),
    );
  });

  test('the same mail gives the same bytes', () => {
    fc.assert(
      fc.property(mail, (one) => {
        expect(text(structuredClone(one))).toBe(text(one));
      }),
    );
  });
});

test('a subject is one line, whatever was typed', async () => {
  const { subject } = await read({
    ...plain,
    subject: ' Brief\r\nBcc: ander@voorbeeld.example\0 ',
  });
  expect(subject).toBe('Brief Bcc: ander@voorbeeld.example');
});

test('a mail program opens it as a message that is still to be sent', async () => {
  const { headers } = await read(plain);
  expect(headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
});

test('it says nothing of the device: of the moment the day alone, and no Message-ID', async () => {
  expect(headLines(plain)).toContain('Date: Thu, 26 Nov 2026 12:00:00 +0000');
  expect((await read(plain)).messageId).toBeUndefined();
  expect(text(plain)).not.toMatch(/mailer|user-agent|kantlijn/i);
});

test('a file of a megabyte goes whole', async () => {
  const bytes = new Uint8Array(1_000_001).map((_, at) => at % 251);
  const file = { name: 'brief.docx', mediaType: 'application/pdf', bytes };
  const [found] = (await read({ ...plain, attachments: [file] })).attachments;
  expect(Buffer.compare(Buffer.from(found?.content as ArrayBuffer), Buffer.from(bytes))).toBe(0);
});

test.each([
  ['../../brief.docx', '..-..-brief.docx'],
  ['brief\u202excod.exe', 'brief-xcod.exe'],
  ['\r\n', 'bestand'],
])('the name %j becomes %j', (name, expected) => {
  expect(fileNameOf(name)).toBe(expected);
});

test.each([
  'info@voorbeeldstad.example, ander@voorbeeld.example',
  'info@voorbeeldstad.example\r\nBcc: ander@voorbeeld.example',
  'Gemeente <info@voorbeeldstad.example>',
  '"a b"@voorbeeld.example',
  'info@localhost',
  'info@@voorbeeld.example',
  '.info@voorbeeld.example',
  'info@-voorbeeld.example',
  'café@voorbeeld.example',
  `${'a'.repeat(250)}@voorbeeld.example`,
  'niemand',
  '',
])('%j is no address to fill in', (typed) => {
  expect(mailAddress(typed)).toBeNull();
});

test('an address is taken without the white space around it', () => {
  expect(mailAddress(' info@voorbeeldstad.example\n')).toBe('info@voorbeeldstad.example');
});

test.each([
  ['nl', 'Brief van 26 november 2026', 'zit als bijlage'],
  ['en', 'Letter of 26 November 2026', 'is attached'],
] as const)('in %s the mail is short and neutral', (language, subject, words) => {
  const said = mailText({ day: asDay('2026-11-26'), language, signature: 'A. de Vries' });
  expect(said.subject).toBe(subject);
  expect(said.body).toContain(words);
  expect(said.body).toContain('A. de Vries');
  expect(said.body.length).toBeLessThan(250);
});
