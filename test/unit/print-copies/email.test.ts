/** E-mails that people add: their words, whatever the program that wrote them. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CopyPiece } from '../../../src/domain/copy-piece.ts';
import { copyEmail } from '../../../src/print-copies/email/copy-email.ts';
import { htmlText } from '../../../src/print-copies/email/html-text.ts';

async function copyOf(source: string | Uint8Array<ArrayBuffer>): Promise<CopyPiece[]> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const file = { bytes, mediaType: 'message/rfc822' };
  const pieces: CopyPiece[] = [];
  for await (const piece of copyEmail(file, new AbortController().signal)) pieces.push(piece);
  return pieces;
}

async function factsOf(source: string) {
  const [piece] = await copyOf(source);
  if (piece?.kind !== 'end') throw new Error(`no copy but ${piece?.kind}`);
  return piece.facts;
}

const textOf = async (source: string) => (await factsOf(source)).texts?.join('\f');

const letter = `Received: from mail.example by mx.example; Sat, 15 Mar 2025 00:10:01 +0100
Date: Fri, 14 Mar 2025 23:30:00 +0000
From: =?utf-8?Q?Gemeente_Voorbeeld_=E2=80=93_Werk?= <werk@gemeente.example>
To: M. de Wit <m.dewit@example.nl>
Subject: =?utf-8?B?VXcgdmVyem9law==?=
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="deel"

--deel
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Geachte heer/mevrouw,

Wij hebben uw verzoek op 3 maart 2025 ontvangen =E2=80=93 u hoort van ons.
--deel
Content-Type: application/pdf; name="besluit.pdf"
Content-Disposition: attachment; filename="besluit.pdf"
Content-Transfer-Encoding: base64

JVBERi0x
--deel--
`;

describe('a copy of an e-mail', () => {
  test('says who wrote to whom and when, what, and what was sent along', async () => {
    expect(await textOf(letter)).toBe(
      [
        'From: Gemeente Voorbeeld – Werk <werk@gemeente.example>',
        'To: M. de Wit <m.dewit@example.nl>',
        'Date: Fri, 14 Mar 2025 23:30:00 +0000',
        'Subject: Uw verzoek',
        '',
        'Geachte heer/mevrouw,',
        '',
        'Wij hebben uw verzoek op 3 maart 2025 ontvangen – u hoort van ons.',
        '',
        'Attachment: besluit.pdf (application/pdf, 6 bytes)',
      ].join('\n'),
    );
  });

  test('offers its date as it was in the Netherlands', async () => {
    const { dates, pageCount, places, tellsPlace } = await factsOf(letter);
    expect({ dates, pageCount, places, tellsPlace }).toEqual({
      dates: [{ date: '2025-03-15', from: 'properties', page: null, words: 'Date' }],
      pageCount: 1,
      places: [],
      tellsPlace: false,
    });
  });

  test('holds the words of HTML when there are no others, and the address of each link', async () => {
    const html = `<html><head><title>x</title><style>p{}</style></head><body><p>Beste <b>mevrouw</b>,</p>
      <script>alert(1)</script><img src="https://track.example/p.gif" alt="Logo">
      <p>Kijk op <a href="https://gemeente.example/a?b=1&amp;c=2">onze site</a>&nbsp;&euro; 5</p>`;
    const source = `From: a@b.example\nSubject: x\nContent-Type: text/html; charset=utf-8\n\n${html}`;
    expect(await textOf(source)).toBe(
      'From: a@b.example\nSubject: x\n\nBeste mevrouw,\n\nLogo\nKijk op onze site (https://gemeente.example/a?b=1&c=2) € 5',
    );
  });

  test('has no date where the file has none that can be read', async () => {
    expect((await factsOf('From: a@b.example\nDate: gisteren\n\nHallo')).dates).toEqual([]);
  });

  test.each([
    ['is cut off in the middle of a part', letter.slice(0, 600)],
    ['has no empty line behind its head', 'From: a@b.example\nSubject: Hallo'],
    [
      'names a way of writing that nobody knows',
      'From: a@b\nContent-Type: text/plain; charset=x-no\n\nhoi',
    ],
    [
      'has a boundary that never comes',
      'From: a@b\nContent-Type: multipart/mixed; boundary=q\n\nhoi',
    ],
  ])('is made of one that %s', async (_, source) => {
    expect(await textOf(source)).toContain('From: ');
  });
});

describe('a file is not taken for an e-mail', () => {
  test.each([
    [
      'of bytes that mean nothing',
      Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7919) % 256),
    ],
    ['without anything', new Uint8Array()],
    ['of text without a head', new TextEncoder().encode('Hallo, dit is een brief.\n\nGroet')],
  ])('%s', async (_, bytes) => {
    expect(await copyOf(bytes)).toEqual([{ kind: 'fault', fault: 'kind-not-known' }]);
  });

  test('when its parts lie in each other without end', async () => {
    const parts = Array.from(
      { length: 400 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`,
    );
    expect(await copyOf(`From: a@b.example\n${parts.join('')}`)).toEqual([
      { kind: 'fault', fault: 'file-damaged' },
    ]);
  });
});

describe('the words of HTML', () => {
  test('hold every word that is shown, and nothing of a tag', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const tag = fc.constantFrom(
      'p',
      'div',
      'b',
      'td',
      'span style="x"',
      'a href="https://x.example"',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, word)), (pieces) => {
        const html = pieces.map(([name, text]) => `<${name}>${text}</${name.split(' ')[0]}> `);
        const found = htmlText(html.join('')).replace(/ \(https:\/\/x\.example\)/g, '');
        expect(found.split(/\s+/).filter(Boolean)).toEqual(pieces.map(([, text]) => text));
      }),
    );
  });

  test('come of whatever is given, however broken', () => {
    const bits = fc.constantFrom(
      '<',
      '>',
      '</',
      '<!--',
      '-->',
      '<script>',
      '<a href=',
      '"',
      '&#x',
      ';',
      'woord',
    );
    fc.assert(
      fc.property(fc.array(bits), (html) => {
        expect(htmlText(html.join(''))).toBeTypeOf('string');
      }),
    );
  });

  test('come of a table of ten thousand rows, and of as many tags that never end', () => {
    const rows = '<tr><td>een</td><td>twee</td></tr>'.repeat(10_000);
    expect(htmlText(`<table>${rows}</table>`).split('\n')).toHaveLength(10_001);
    expect(htmlText('<a href="'.repeat(100_000))).toBe('');
  });

  test.each([
    [
      '&lt;b&gt; &amp;amp; &#8364; &#x20AC; &onbekend; &#xD800;',
      '<b> &amp; € € &onbekend; \u{fffd}',
    ],
    ['een<br>twee<br/><br>drie', 'een\ntwee\n\ndrie'],
    ['<ul><li>een<li>twee</ul>', '- een\n- twee\n'],
    ['<a href="javascript:alert(1)">klik</a>', 'klik'],
    ['<a href="https://x.example/">https://x.example</a>', 'https://x.example'],
    ['voor<!-- <b>niet</b> > -->na', 'voorna'],
    ['<style>a<b{}</style>na', 'na'],
  ])('of %j are %j', (html, words) => {
    expect(htmlText(html)).toBe(words);
  });
});
