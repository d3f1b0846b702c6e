/** Bad input in every field of every kind of letter: a letter that holds it as data, or a clear code. */
import { describe, expect, test } from 'vitest';
import { authorityLetterErrors } from '../../../../src/complaint/authority-errors.ts';
import type { AuthorityInput } from '../../../../src/complaint/authority-input.ts';
import { draftLetter, type LetterInput } from '../../../../src/complaint/draft-letter.ts';
import { draftToAuthority } from '../../../../src/complaint/draft-to-authority.ts';
import { languagesOf } from '../../../../src/complaint/languages-taken.ts';
import { factErrors } from '../../../../src/complaint/letters/request-facts.ts';
import { renderHtml } from '../../../../src/complaint/render-html.ts';
import { renderText } from '../../../../src/complaint/render-text.ts';
import type { DossierContents } from '../../../../src/domain/dossier.ts';
import { asDay } from '../../../../src/domain/instant.ts';
import { letterLanguages } from '../../../../src/domain/language.ts';
import {
  authorityLetterKinds,
  type Letter,
  requestLetterKinds,
} from '../../../../src/domain/letter.ts';
import type { Result } from '../../../../src/domain/result.ts';
import { dossierWith, inRoom, oneQuote, recordWith } from '../dossiers.ts';
import { inputFor } from '../letters.ts';
import { inputsWith } from './authority-inputs.ts';
import { requestInputs } from './requests.ts';

const codes: readonly string[] = [
  ...authorityLetterErrors,
  ...factErrors,
  'sender-missing',
  'recipient-missing',
  'no-records',
];

type Drafted = Result<Letter, string>;
type Case = readonly [name: string, draft: (words: string, contents: DossierContents) => Drafted];

/** Somebody with `words` for a name and an address. */
const party = (words: string) => ({ name: words, addressLines: [words, `1000 AA ${words}`] });

/** Who writes, for whom, and to whom: all typed. */
const parties = (words: string) => ({
  sender: { ...party(words), email: words },
  principals: [party(words), party(words)],
  papers: [{ number: 6, kind: 'authorisation' as const, day: asDay('2026-06-03') }],
  adviser: party(words),
  answerWays: ['post', 'email', 'counter', 'adviser'] as const,
});

const ofRequest = (input: LetterInput, words: string): Drafted =>
  draftLetter({
    ...input,
    ...parties(words),
    recipient: { ...party(words), organ: 'college' },
  });

/** The fields that only some of the letters have. */
function typedIn(input: AuthorityInput, words: string): AuthorityInput {
  const { sender, principals, adviser, answerWays } = parties(words);
  const typed = { ...input, sender, adviser, answerWays };
  if ('court' in typed) typed.court = party(words);
  if ('other' in typed) typed.other = party(words);
  if ('representative' in typed) typed.representative = party(words);
  if ('phone' in typed) typed.phone = words;
  if ('decision' in typed && typed.decision)
    typed.decision = { ...typed.decision, reference: words };
  return 'principals' in typed ? { ...typed, principals } : typed;
}

const cases: readonly Case[] = [
  ...letterLanguages.map(
    (language): Case => [
      `access-request ${language}`,
      (words, contents) => ofRequest(inputFor(contents, { language }), words),
    ],
  ),
  ...requestLetterKinds.map(
    (kind): Case => [
      kind,
      (words, contents) => ofRequest(requestInputs(contents, words)[kind], words),
    ],
  ),
  ...authorityLetterKinds.flatMap((kind) =>
    languagesOf[kind].map(
      (language): Case => [
        `${kind} ${language}`,
        (words, contents) =>
          draftToAuthority(typedIn(inputsWith(words, contents)[kind], words), language),
      ],
    ),
  ),
];

const nasty: readonly (readonly [string, string])[] = [
  ['50,000 characters', 'Het is zo. '.repeat(4_546)],
  ['one word of 5,000', 'a'.repeat(5_000)],
  ['right to left inside Dutch', 'zei مرحبا بالعالم tegen mij'],
  ['a turn of direction', 'abc\u202Egnp.exe'],
  ['emoji', '👩‍👩‍👧 🙈 é'],
  ['control characters', 'a\u0000b\u0007c\u001Bd\u007Fe'],
  ['a replacement pattern', "{} {name} $& $1 $` $' %s"],
  ['markup', '<b>vet</b><script>alert(1)</script>&amp;</p>'],
  ['half a character', 'a\uD83Db'],
];

const tags = (html: string) => html.match(/<[^>]*>/g) ?? [];

const lettersFrom = (words: string) =>
  [oneQuote(words, words)].flatMap((contents) =>
    cases.map(([name, draft]) => [name, draft(words, contents)] as const),
  );

const plain = new Map(lettersFrom('Gewone woorden'));

describe.each(nasty)('%s in every field', (_what, words) => {
  test.each(lettersFrom(words))('of %s adds no markup', (name, typed) => {
    const usual = plain.get(name);
    if (!typed.ok || !usual?.ok) throw new Error(`${name}: no letter`);
    expect(tags(renderHtml(typed.value))).toEqual(tags(renderHtml(usual.value)));
    expect(renderText(typed.value).length).toBeGreaterThan(100);
  });
});

test.each(cases)('nothing at all in %s is a code with words', (_name, draft) => {
  for (const words of ['', ' \t\n '])
    expect(draft(words, oneQuote('Citaat.'))).toEqual({
      ok: false,
      error: expect.toSatisfy((code: string) => codes.includes(code)),
    });
});

const noExhibits = dossierWith({
  records: [recordWith(1, { happening: inRoom(), tier: 'happened-to-me' })],
});

test.each(cases)(
  '%s of a dossier without exhibits is a letter, or says which is missing',
  (_name, draft) => {
    const drafted = draft('Gewone woorden', noExhibits);
    if (!drafted.ok) expect(drafted.error).toBe('exhibit-missing');
  },
);
