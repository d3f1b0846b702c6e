/** A representative writes: each person is named, the authorisation lies with it, and "ik" stays right. */
import { describe, expect, test } from 'vitest';
import { draftLetter } from '../../../../src/complaint/draft-letter.ts';
import { languagesOf } from '../../../../src/complaint/languages-taken.ts';
import type { Paper } from '../../../../src/complaint/letters/papers.ts';
import { renderText } from '../../../../src/complaint/render-text.ts';
import type { AnswerWay } from '../../../../src/domain/answer-way.ts';
import { asDay } from '../../../../src/domain/instant.ts';
import { letterLanguages } from '../../../../src/domain/language.ts';
import { authorityLetterKinds, type Letter } from '../../../../src/domain/letter.ts';
import { oneQuote } from '../dossiers.ts';
import { inputFor, letterFor, sender } from '../letters.ts';
import { drafted, inputs, principals } from './authority-inputs.ts';
import { letterOf, ownWords, requestInputs } from './requests.ts';

const oneLine = (letter: Letter) => renderText(letter).replace(/\s+/g, ' ');
const contents = oneQuote('Wij maken opnamen.', 'Toelichting');

const authorisation: Paper = { number: 9, kind: 'authorisation', day: asDay('2026-06-03') };
const forAll = { principals, papers: [authorisation] };
const forOne = { principals: principals.slice(0, 1), papers: [authorisation] };

type For = typeof forAll;
const firstLetters = (whom: For) =>
  letterLanguages.map((language) => letterOf({ ...inputFor(contents, { language }), ...whom }));
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

test.each<[AnswerWay, string, string]>([
  [
    'post',
    'U kunt antwoorden op papier, naar het adres',
    'You can answer on paper, to the address',
  ],
  [
    'email',
    `U kunt antwoorden met beveiligde e-mail naar ${sender.email}.`,
    `by secure e-mail to ${sender.email}.`,
  ],
  ['counter', 'U kunt antwoorden aan uw balie', 'You can answer at your desk'],
  [
    'adviser',
    'via mijn adviseur: S. Raad, Plein 4, 1000 AD Voorbeeldstad.',
    'through my adviser: S. Raad, Plein 4, 1000 AD Voorbeeldstad.',
  ],
])('the answer may come by %s alone', (way, nl, en) => {
  const facts = { answerWays: [way], adviser };
  expect(oneLine(letterFor(contents, facts))).toContain(nl);
  expect(oneLine(letterFor(contents, { ...facts, language: 'en' }))).toContain(en);
  expect(oneLine(letterOf({ ...requestInputs(contents).erasure, ...facts }))).toContain(nl);
  expect(oneLine(drafted({ ...inputs.objection, ...facts }))).toContain(nl);
});

test('several ways are a list, in the order in which they were chosen', () => {
  const letter = letterFor(contents, { answerWays: ['counter', 'adviser', 'post'] });
  expect(oneLine(letter)).toMatch(
    /antwoorden: - aan uw balie.*; - via mijn adviseur, van wie .*; - op papier, .* deze brief\./,
  );
});

test('who said nothing gets the answer on paper, or by e-mail', () => {
  for (const answerWays of [undefined, []])
    expect(
      oneLine(letterOf({ ...requestInputs(contents).erasure, ...(answerWays && { answerWays }) })),
    ).toContain(
      `antwoorden: - op papier, naar het adres boven aan deze brief; - met beveiligde e-mail naar ${sender.email}.`,
    );
});

test('without an e-mail address nobody is asked to send an e-mail', () => {
  for (const answerWays of [[], ['email'], ['email', 'post']] as const) {
    const letter = letterFor(contents, { sender: { ...sender, email: null }, answerWays });
    expect(oneLine(letter)).toContain('U kunt antwoorden op papier');
    expect(oneLine(letter)).not.toContain('e-mail');
  }
});
