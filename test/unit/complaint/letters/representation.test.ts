/** A representative writes: each person is named, the authorisation lies with it, and "ik" stays right. */
import { describe, expect, test } from 'vitest';
import { draftLetter } from '../../../../src/complaint/draft-letter.ts';
import { languagesOf } from '../../../../src/complaint/draft-to-authority.ts';
import type { AnswerVia } from '../../../../src/complaint/letters/answer-via.ts';
import type { Paper } from '../../../../src/complaint/letters/papers.ts';
import { renderText } from '../../../../src/complaint/render-text.ts';
import { asDay } from '../../../../src/domain/instant.ts';
import { languages } from '../../../../src/domain/language.ts';
import { authorityLetterKinds, type Letter } from '../../../../src/domain/letter.ts';
import { oneQuote } from '../dossiers.ts';
import { inputFor, letterFor, sender } from '../letters.ts';
import { drafted, inputs, principals } from './authority-inputs.ts';
import { inlinesOf, letterOf, ownWords, requestInputs } from './requests.ts';

const oneLine = (letter: Letter) => renderText(letter).replace(/\s+/g, ' ');
const contents = oneQuote('Wij maken opnamen.', 'Toelichting');

const authorisation: Paper = { number: 9, kind: 'authorisation', day: asDay('2026-06-03') };
const forAll = { principals, papers: [authorisation] };
const forOne = { principals: principals.slice(0, 1), papers: [authorisation] };

type For = typeof forAll;
const firstLetters = (whom: For) =>
  languages.map((language) => letterOf({ ...inputFor(contents, { language }), ...whom }));
const requests = (whom: For): Letter[] => [
  ...firstLetters(whom),
  ...Object.values(requestInputs(contents)).map((input) => letterOf({ ...input, ...whom })),
];

const others = (whom: For): Letter[] =>
  authorityLetterKinds
    .filter((kind) => kind !== 'mandate' && kind !== 'ap-tip')
    .flatMap((kind) =>
      languagesOf[kind].map((language) =>
        drafted({ ...inputs[kind], principals: whom.principals }, language),
      ),
    );

const named = (letters: readonly Letter[]) =>
  letters.map((letter) => [`${letter.kind} ${letter.language}`, letter] as const);

describe.each(named(requests(forAll)))('%s for two people', (_name, letter) => {
  test('names each of them by name and address, and encloses the authorisations', () => {
    const text = oneLine(letter);
    for (const { name, addressLines } of principals)
      expect(text).toContain(`${name}, ${addressLines.join(', ')}`);
    expect(text).toMatch(/arti(kel|cle) 2:1 Awb/i);
    expect(text).toMatch(/\((bijlage|exhibit) 9\)/);
    expect(letter.enclosures.at(-1)).toMatch(/^(Bijlage|Exhibit) 9: (ondertekende|signed) /);
  });

  test('has sentences of at most 25 words, without a gap', () => {
    for (const row of ownWords(letter)) {
      expect(row).not.toMatch(/undefined|null|NaN|\[object|[{}]| [,.;]|\(\)|\s{2}/);
      for (const sentence of row.split(/[.?!:](?:\s|$)/).filter((one) => !/^arti/i.test(one)))
        expect([sentence, sentence.split(/\s+/).filter(Boolean).length <= 25]).toEqual([
          sentence,
          true,
        ]);
    }
  });

  test('says who "I" is, and not that its signature is that of each', () => {
    const text = oneLine(letter);
    expect(text).toMatch(/ieder voor wie ik schrijf\.|each person for whom I write\./);
    expect(text).toMatch(/degene die het meemaakte|the person who went through it/);
    expect(text).not.toMatch(/heeft mijn naam, adres en handtekening|has my name, address and/);
  });
});

test.each(named([...requests(forOne), ...others(forOne)]))(
  '%s for one person speaks of one person and one authorisation',
  (_name, letter) => {
    if (letter.kind === 'collective-request') return;
    const text = oneLine(letter);
    expect(text).toMatch(/De machtiging ligt hierbij|The authorisation is enclosed/);
    expect(text).toMatch(/degene voor wie ik schrijf|the person for whom I write/);
    expect(text).not.toContain(principals[1]?.name);
  },
);

test('who writes for themselves says nothing of an authorisation', () => {
  for (const input of Object.values(requestInputs(contents)))
    expect(oneLine(letterOf(input))).not.toMatch(/machtig/i);
});

test.each([
  ['no authorisation', { principals, papers: [] }, 'authorisation-missing'],
  [
    'only another paper',
    { principals, papers: [{ ...authorisation, kind: 'other' as const }] },
    'authorisation-missing',
  ],
  [
    'a person without address',
    { principals: [{ name: 'B', addressLines: [' '] }], papers: [authorisation] },
    'principal-incomplete',
  ],
])('%s is an error, in every letter to an organisation', (_what, whom, error) => {
  for (const input of [inputFor(contents), ...Object.values(requestInputs(contents))])
    expect(draftLetter({ ...input, ...whom })).toEqual({ ok: false, error });
});

const adviser = { name: 'S. Raad', addressLines: ['Plein 4', '1000 AD Voorbeeldstad'] };

test.each<[AnswerVia, string, string]>([
  [{ kind: 'post' }, 'U kunt het antwoord op papier sturen', 'on paper'],
  [
    { kind: 'email' },
    `met beveiligde e-mail naar ${sender.email}`,
    `secure e-mail to ${sender.email}`,
  ],
  [{ kind: 'post-or-email' }, 'Het kan ook met beveiligde e-mail', 'is possible too'],
  [{ kind: 'desk' }, 'op bij uw balie', 'at your desk'],
  [
    { kind: 'adviser', adviser },
    'naar mijn adviseur: S. Raad, Plein 4, 1000 AD Voorbeeldstad.',
    'to my adviser: S. Raad, Plein 4, 1000 AD Voorbeeldstad.',
  ],
])('the answer may arrive by %j', (answerVia, nl, en) => {
  expect(oneLine(letterFor(contents, { answerVia }))).toContain(nl);
  expect(oneLine(letterFor(contents, { answerVia, language: 'en' }))).toContain(en);
  expect(oneLine(letterOf({ ...requestInputs(contents).erasure, answerVia }))).toContain(nl);
  expect(oneLine(drafted({ ...inputs.objection, answerVia }))).toContain(nl);
});

test('without an e-mail address nobody is asked to send an e-mail', () => {
  for (const kind of ['email', 'post-or-email'] as const) {
    const letter = letterFor(contents, { sender: { ...sender, email: null }, answerVia: { kind } });
    expect(oneLine(letter)).toContain('op papier');
    expect(oneLine(letter)).not.toContain('e-mail');
    expect(inlinesOf(letter)).not.toContainEqual({ kind: 'said', text: '' });
  }
});
