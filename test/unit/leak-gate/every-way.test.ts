/** A value is found in whatever way it is written: one case for each way that programs have. */
import { expect, test } from 'vitest';
import { foundIn, idsOf } from './gated.ts';
import * as way from './ways.ts';

const number = '123456782';
const name = 'Renée Özdemir';
const uuid = '3f2a9c1e-77b0-4d55-9e21-0c4b8a6f1d93';
const salt = 'c0ffee5a17f0d1e2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f7081923';
const needles = { number, name, uuid, salt };

const around = (text: string) => `<!doctype html><p>Geachte heer of mevrouw, ${text}, dank u.`;

const written: readonly (readonly [
  how: string,
  id: keyof typeof needles,
  content: string | Uint8Array,
])[] = [
  ['as it is', 'number', number],
  ['as it is, a name', 'name', around(name)],
  ['as it is, an id', 'uuid', `{"id":"${uuid}"}`],
  ['as it is, a salt', 'salt', `"salt":"${salt}"`],
  ['in UTF-8 with its mark', 'name', `\ufeff${name}`],
  ['in UTF-16, little end first', 'name', way.utf16le(around(name))],
  ['in UTF-16, big end first', 'name', way.utf16be(around(name))],
  ['in UTF-16 from an odd byte on', 'name', Buffer.concat([Buffer.of(7), way.utf16le(name)])],
  [
    'in UTF-16 among other bytes',
    'number',
    Buffer.concat([Buffer.of(0xff, 0xd0, 3), way.utf16be(number), Buffer.of(0xfe, 9)]),
  ],
  ['in Latin-1', 'name', way.latin1(around(name))],
  [
    'in Latin-1 beside what looks like UTF-8',
    'name',
    way.latin1(`Stra\u00dfe \u00c3\u00a9 ${name}`),
  ],
  ['as UTF-8 that was encoded twice', 'name', way.twice(around(name))],
  ['percent-encoded', 'name', encodeURIComponent(name)],
  ['percent-encoded, every byte', 'number', way.percentAll(number)],
  ['percent-encoded as in a form', 'name', way.formEncoded(name)],
  ['percent-encoded by an old script', 'name', way.percentUnicode(name)],
  [
    'percent-encoded behind a name that begins with hexadecimal digits',
    'name',
    `?naam=${encodeURIComponent(name)}`,
  ],
  ['quoted-printable', 'name', way.quotedPrintable(around(name))],
  ['quoted-printable, broken off within it', 'number', `Nummer 1234=\r\n56782`],
  ['quoted-printable, broken off within a letter', 'name', 'Ren=C3=\r\n=A9e =C3=96zdemir'],
  ['base64', 'name', way.base64(around(name))],
  ['base64, by itself', 'number', way.base64(number)],
  ['base64, one character later', 'number', way.base64(`x ${number}, een nummer`)],
  ['base64, two characters later', 'number', way.base64(`xy ${number}, een nummer`)],
  ['base64 in lines', 'name', way.inLines(way.base64(around(name)), 76)],
  ['base64 in short lines', 'name', way.inLines(way.base64(around(name)), 19, '\n')],
  ['base64 in lines that are set in', 'name', way.inLines(way.base64(around(name)), 64, '\n    ')],
  ['base64url', 'name', way.base64url(around(`>>>???${name}`))],
  [
    'base64url in an address',
    'name',
    `https://voorbeeld.example/api/${way.base64url(around(name))}`,
  ],
  ['base64 of UTF-16', 'name', way.utf16le(around(name)).toString('base64')],
  [
    'base64 of bytes with a text among them',
    'name',
    Buffer.concat([Buffer.of(8, 18, 14), way.utf8(name), Buffer.of(0x90, 1)]).toString('base64'),
  ],
  ['base64 of the bytes of a salt', 'salt', Buffer.from(salt, 'hex').toString('base64')],
  [
    'the bytes of a salt',
    'salt',
    Buffer.concat([Buffer.of(0, 1), Buffer.from(salt, 'hex'), Buffer.of(2)]),
  ],
  ['the bytes of an id', 'uuid', Buffer.from(uuid.replaceAll('-', ''), 'hex')],
  ['hexadecimal', 'name', way.hexText(name)],
  ['a data: URL', 'name', `<img src="data:text/plain;base64,${way.base64(around(name))}">`],
  [
    'a data: URL without base64',
    'name',
    `<a href="data:text/html,${encodeURIComponent(around(name))}">`,
  ],
  ['deflated in an address', 'name', `?SAMLRequest=${way.samlRequest(around(name).repeat(3))}`],
  ['HTML with decimal references', 'name', way.entitiesDecimal(name)],
  ['HTML with hexadecimal references', 'name', way.entitiesHex(name)],
  ['HTML with references that are not closed', 'number', way.entitiesOpen(number)],
  ['HTML with named references', 'name', 'Ren&eacute;e&nbsp;&Ouml;zdemir'],
  ['HTML with &shy;', 'name', 'Ren&eacute;e &Ouml;z&shy;de&shy;mir'],
  ['HTML with &#8203;', 'number', way.between(number, '&#8203;')],
  ['HTML encoded twice', 'name', 'Ren&amp;eacute;e &amp;Ouml;zdemir'],
  ['HTML with a reference in an attribute', 'name', '<a title="Ren&#233;e &Ouml;zdemir">'],
  ['over inline tags', 'number', '<p>1234<b>56782</b></p>'],
  [
    'over many tags',
    'name',
    Array.from(name, (letter) => `<span class="x">${letter}</span>`).join(''),
  ],
  ['over a tag with attributes', 'number', `<i>1234</i><a href="x>y" title='z'>56782</a>`],
  ['over a comment', 'number', '<p>1234<!-- - -->56782</p>'],
  ['over cells of a table', 'number', '<td>1234</td>\n  <td>56782</td>'],
  [
    'over tags, in the page of a frame',
    'number',
    '<iframe srcdoc="<p>1234<b>56782</b></p>"></iframe>',
  ],
  ['over tags that are escaped', 'number', '&lt;p&gt;1234&lt;b&gt;56782&lt;/b&gt;'],
  [
    'over runs of a word processor',
    'name',
    '<w:r><w:t>Renée Öz</w:t></w:r><w:proofErr w:type="x"/><w:r><w:t>demir</w:t></w:r>',
  ],
  ['JSON escapes', 'name', way.jsonUnicode(name)],
  [
    'JSON with an escaped slash within base64',
    'name',
    JSON.stringify(way.base64(`${around(name)}???>>>`)).replaceAll('/', '\\/'),
  ],
  ['JSON within JSON', 'name', JSON.stringify(JSON.stringify({ a: way.jsonUnicode(name) }))],
  ['JSON with tags', 'number', '{"html":"<b>1234<\\/b>56782"}'],
  ['escapes of scripts, in bytes', 'name', way.jsBytes(name)],
  ['escapes of scripts, in braces', 'name', way.jsBraces(name)],
  ['escapes of scripts, a line that goes on', 'number', "'1234\\\n56782'"],
  ['escapes of style sheets, with spaces', 'name', `content:"${way.cssSpaced(name)}"`],
  ['escapes of style sheets, six digits', 'number', way.cssSix(number)],
  ['escapes of style sheets, the first digit', 'number', '#\\31 23456782'],
  ['with soft hyphens', 'name', way.between(name, '\u00ad')],
  ['with signs of no width', 'number', way.between(number, '\u200b')],
  ['with joiners and marks of direction', 'number', `\u202d123\u200d456\u2060782\u202c`],
  ['with hard spaces', 'name', name.replace(' ', '\u00a0')],
  ['with a line break instead of a space', 'name', name.replace(' ', '\r\n      ')],
  ['without its space', 'name', name.replace(' ', '')],
  ['as a part of an address', 'name', 'https://voorbeeld.example/renee-ozdemir/'],
  ['as the name of a file', 'name', 'RENEE_OZDEMIR.pdf'],
  ['with dots', 'number', '1234.56.782'],
  ['with hyphens', 'number', '123-456-782'],
  ['with spaces', 'number', '123 456 782'],
  ['with all of these', 'number', '1234 . 56 \u2013 782'],
  ['broken off at the end of a line', 'name', 'Renée Özde-\nmir'],
  ['in full-width digits', 'number', way.fullWidth(number)],
  ['in full-width letters', 'name', way.fullWidth('Renee Ozdemir')],
  ['in Arabic-Indic digits', 'number', way.shiftedDigits(number, 0x660)],
  ['in Persian digits', 'number', way.shiftedDigits(number, 0x6f0)],
  ['in bold mathematical digits', 'number', way.shiftedDigits(number, 0x1d7ce)],
  ['in capitals', 'name', name.toUpperCase()],
  ['in small letters', 'name', name.toLowerCase()],
  ['in capitals, an id', 'uuid', uuid.toUpperCase()],
  ['without hyphens, an id', 'uuid', uuid.replaceAll('-', '')],
  ['composed (NFC)', 'name', name.normalize('NFC')],
  ['taken apart (NFD)', 'name', name.normalize('NFD')],
  ['without accents', 'name', 'Renee Ozdemir'],
  ['with other accents', 'name', 'Rèneê Ôzdemír'],
  ['an encoded word', 'name', `To: ${way.encodedWord(name)} <x@voorbeeld.example>`],
  ['an encoded word with Q', 'name', `To: ${way.encodedWordQ(name)}`],
  ['an encoded word in Latin-1', 'name', 'To: =?iso-8859-1?Q?Ren=E9e_=D6zdemir?='],
  [
    'two encoded words',
    'name',
    `To: ${way.encodedWord('Renée Öz')}\r\n ${way.encodedWord('demir')}`,
  ],
];

test('there are many ways', () => expect(written.length).toBeGreaterThan(60));

test.each(written)('%s: %s', async (_how, id, content) => {
  expect(idsOf(await foundIn(content, needles))).toEqual([id]);
});

/** Older charsets, in which letters have other bytes than anywhere else. */
test.each([
  ['windows-1254', 'Ayşe Işık', [0x41, 0x79, 0xfe, 0x65, 0x20, 0x49, 0xfe, 0xfd, 0x6b]],
  ['iso-8859-2', 'Łukasz Żak', [0xa3, 0x75, 0x6b, 0x61, 0x73, 0x7a, 0x20, 0xaf, 0x61, 0x6b]],
  ['windows-1251', 'Олена', [0xce, 0xeb, 0xe5, 0xed, 0xe0]],
])('in %s, which the page names', async (charset, value, bytes) => {
  const page = Buffer.concat([way.utf8(`<meta charset="${charset}"><p>`), Buffer.from(bytes)]);
  expect(idsOf(await foundIn(page, { value }))).toEqual(['value']);
});

test('names in other scripts are found in every way', async () => {
  const value = 'محمد العربي';
  for (const content of [
    value,
    way.utf16le(value),
    way.base64(`de heer ${value}`),
    encodeURIComponent(value),
    way.entitiesHex(value),
  ])
    expect(idsOf(await foundIn(content, { value }))).toEqual(['value']);
});
