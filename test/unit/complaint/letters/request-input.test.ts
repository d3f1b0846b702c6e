/** Whatever somebody types: a letter that says it as it is, or an error. Never markup, never a blank. */
import { expect, test } from 'vitest';
import { draftLetter } from '../../../../src/complaint/draft-letter.ts';
import { renderHtml } from '../../../../src/complaint/render-html.ts';
import { renderText } from '../../../../src/complaint/render-text.ts';
import { requestLetterKinds } from '../../../../src/domain/letter.ts';
import { oneQuote } from '../dossiers.ts';
import { inTheRoom, letterOf, requestInputs } from './requests.ts';

const tags = (html: string) => html.match(/<[^>]*>/g) ?? [];

const nasty: readonly (readonly [string, string])[] = [
  ['50,000 characters', 'Het is zo. '.repeat(4_545)],
  ['one word of 5,000', 'a'.repeat(5_000)],
  ['right to left', 'zei مرحبا بالعالم tegen mij'],
  ['a turn of direction', 'abc\u202Egnp.exe'],
  ['emoji', '👩‍👩‍👧 🙈 é'],
  ['control characters', 'a\u0000b\u0007c\u001Bd\u007Fe'],
  ['a replacement pattern', "{} {name} $& $1 $` $'"],
  ['markup', '<b>vet</b><script>alert(1)</script>&amp;</p>'],
  ['a long gap', `a${' '.repeat(50_000)}b`],
  ['lines', 'een\r\ntwee\n\ndrie'],
  ['half a character', 'a\uD83Db'],
];

test.each(nasty)('%s changes the words of a letter and none of its markup', (_what, words) => {
  for (const contents of [oneQuote('Citaat.'), inTheRoom()]) {
    const plain = requestInputs(contents);
    const typed = requestInputs(contents, words);
    for (const kind of requestLetterKinds) {
      const letter = letterOf(typed[kind]);
      expect(tags(renderHtml(letter))).toEqual(tags(renderHtml(letterOf(plain[kind]))));
      expect(renderText(letter).length).toBeGreaterThan(500);
    }
  }
});

test.each(nasty.filter(([what]) => !/lines|50,000/.test(what)))(
  '%s is in the letter as it was typed',
  (_what, words) => {
    const {
      'woo-request': woo,
      reminder: _reminder,
      ...typed
    } = requestInputs(oneQuote('Citaat.'), words);
    for (const input of [typed.erasure, typed['officer-question'], woo]) {
      const said = JSON.stringify(letterOf(input).blocks);
      expect(said).toContain(JSON.stringify({ kind: 'said', text: words }));
    }
  },
);

test.each([
  ['nothing', ''],
  ['spaces', ' \t\n '],
  ['signs without width', '\u200B\u2060\uFEFF'],
  ['only a control character', '\u0000'],
])('%s where words are needed is an error', (_what, words) => {
  const all = requestInputs(oneQuote('Citaat.'), words);
  expect(
    requestLetterKinds.map((kind) => {
      const drafted = draftLetter(all[kind]);
      return drafted.ok ? 'a letter' : drafted.error;
    }),
  ).toEqual([
    'situation-missing',
    'reason-missing',
    'corrections-missing',
    'reason-missing',
    'consent-missing',
    'question-missing',
    'a letter',
    'a letter',
    'a letter',
    'conduct-missing',
    'firm-missing',
  ]);
});

test('a complaint that does not know who it was says so; an empty name is no name', () => {
  const complaint = requestInputs()['conduct-complaint'];
  const sayWho = (who: string | null) => renderText(letterOf({ ...complaint, who }));
  expect(sayWho(null)).toContain('Wie: Wie het was, weet ik niet.');
  expect(sayWho('  ')).toBe(sayWho(null));
});

test('a name and an address in other letters stay what they are', () => {
  const sender = { name: 'أحمد <b>', addressLines: ['Straat & 1', '8251 AB Dronten'], email: '' };
  for (const input of Object.values(requestInputs())) {
    const letter = letterOf({ ...input, sender });
    expect(letter.signature).toBe('أحمد <b>');
    expect(renderHtml(letter)).not.toContain('<b>');
  }
});
