/** Laws of every letter behind the first one, whatever its kind, its language and its words. */
import { describe, expect, test } from 'vitest';
import { authorityWarningWords } from '../../../../src/complaint/authority-warning-words.ts';
import { draftToAuthority } from '../../../../src/complaint/draft-to-authority.ts';
import { languagesOf } from '../../../../src/complaint/languages-taken.ts';
import { letterFaultWords } from '../../../../src/complaint/letter-fault-words.ts';
import { apLabels } from '../../../../src/complaint/letters/ap-complaint-facts.ts';
import { namedArticles } from '../../../../src/complaint/named-exhibits.ts';
import { renderText } from '../../../../src/complaint/render-text.ts';
import { sayReferences } from '../../../../src/complaint/say-references.ts';
import { splitSentences } from '../../../../src/complaint/sentences.ts';
import { identifierOf } from '../../../../src/data/acts.ts';
import { apPolicy } from '../../../../src/data/ap-policy.ts';
import { letterRules } from '../../../../src/data/letter-rules.ts';
import { authorityRules } from '../../../../src/data/letter-rules-authority.ts';
import { practiceOf } from '../../../../src/data/practices.ts';
import { receiverAddress, routeOf } from '../../../../src/data/routes.ts';
import { languages, letterLanguages } from '../../../../src/domain/language.ts';
import type { Block, Inline, Letter } from '../../../../src/domain/letter.ts';
import { authorityLetterKinds } from '../../../../src/domain/letter.ts';
import type { RouteId } from '../../../../src/domain/route-id.ts';
import { dossierWith, inRoom, oneQuote, recordWith } from '../dossiers.ts';
import { drafted, inputs, inputsWith } from './authority-inputs.ts';
import { shows } from './shown-contents.ts';

const everyLetter = [
  ...authorityLetterKinds.flatMap((kind) =>
    languagesOf[kind].map((language) => drafted(inputs[kind], language)),
  ),
  ...apLabels.flatMap((label) =>
    letterLanguages.map((language) => drafted({ ...inputs['ap-complaint'], label }, language)),
  ),
  drafted({ ...inputs.petition, answer: null }),
  drafted({ ...inputs.ombudsman, body: { kind: 'ap' }, answer: null }),
  drafted({ ...inputs['ap-complaint'], contacts: [], reasonNoContact: 'Ik was bang.' }),
  drafted({ ...inputs['ap-tip'], sender: null }),
];
const named = everyLetter.map((letter) => [`${letter.kind} ${letter.language}`, letter] as const);

const oneLine = (letter: Letter) => renderText(letter).replace(/\s+/g, ' ');

/** The letter with every word of somebody else taken out. */
function ours(letter: Letter): string[] {
  const plain = (inlines: readonly Inline[]) =>
    inlines.map((one) => ('text' in one ? (one.kind === 'said' ? 'X' : one.text) : '')).join('');
  const lines = (block: Block): string[] => {
    switch (block.kind) {
      case 'paragraph':
        return [plain(block.inlines)];
      case 'list':
        return block.items.map(plain);
      case 'table':
        return [
          block.caption,
          ...block.columns,
          ...block.rows.flatMap((cells) => cells.map(plain)),
        ];
      case 'facts':
        return block.rows.map(({ name, value }) => `${name}: ${plain(value)}`);
      case 'heading':
        return [block.text];
      case 'fill-in':
        return [block.question];
      case 'quote':
        return [];
    }
  };
  return [letter.subject, ...sayReferences(letter).blocks.flatMap(lines)];
}

describe.each(named)('%s', (_name, letter) => {
  test('names who writes, to whom, and what it is about', () => {
    const tipWithoutName = letter.kind === 'ap-tip' && letter.sender.length === 0;
    expect(letter.sender.length > 0 || tipWithoutName).toBe(true);
    for (const part of [letter.subject, letter.salutation, letter.signature, ...letter.recipient])
      expect(part.trim()).not.toBe('');
  });

  test('does not judge, and asks for no damages', () => {
    const text = ours(letter).join('\n');
    expect(text).not.toMatch(/onrechtmatig|illega|unlawful|verboden|overtred|strafbaar|schend/i);
    expect(text).not.toMatch(/schade|damage|compensat/i);
  });

  test('says what is contrary to a rule only as a view', () => {
    for (const line of ours(letter).filter((one) => /in strijd met|contrary to/i.test(one)))
      expect(line).toMatch(/^(Naar (mijn|onze) mening|In (my|our) view) /);
  });

  test('has sentences of at most 25 words', () => {
    for (const { text } of ours(letter).flatMap(splitSentences))
      expect([text, text.split(/\s+/).length <= 25]).toEqual([text, true]);
  });

  test('leaves no gap', () => {
    expect(oneLine(letter)).not.toMatch(/undefined|null|NaN|\[object|\{|\}| ,| \.( |$)|\(\)/);
  });

  test('leans on rules of the data only', () => {
    const known = [
      ...Object.values(letterRules),
      ...practiceOf('recording-interview').articles,
      ...apPolicy.orders.map(({ article }) => article),
    ];
    for (const article of namedArticles(letter.blocks)) {
      expect(known).toContainEqual(article);
      expect(identifierOf(article)).not.toBeNull();
    }
  });
});

test('every rule of these letters is used by one of them', () => {
  const used = everyLetter.flatMap(({ blocks }) => namedArticles(blocks));
  for (const article of Object.values(authorityRules.rules)) expect(used).toContainEqual(article);
});

const routesOf: readonly (readonly [(typeof authorityLetterKinds)[number], RouteId])[] = [
  ['objection', 'objection'],
  ['objection-pro-forma', 'objection-pro-forma'],
  ['appeal-no-decision', 'appeal-no-decision'],
  ['petition', 'petition'],
  ['ap-complaint', 'ap-complaint'],
  ['ap-complaint', 'ap-enforcement-request'],
  ['collective-request', 'ap-enforcement-request'],
  ['ap-tip', 'ap-tip'],
  ['ap-objection', 'ap-objection'],
  ['ap-objection-pro-forma', 'ap-objection-pro-forma'],
  ['ombudsman', 'ombudsman'],
];

test.each(routesOf)('%s holds all that the route %s asks for', (kind, route) => {
  for (const language of languagesOf[kind]) {
    const text = oneLine(drafted(inputs[kind], language));
    for (const { id } of routeOf(route).contents) {
      // The organisation signs by somebody of its own, and each person's statutes are its own.
      if (kind === 'ap-complaint' && id === 'statutes') continue;
      const shown = shows[id]?.[language === 'nl' ? 0 : 1];
      if (!shown) throw new Error(`nothing shows ${id}`);
      expect([id, text]).toEqual([id, expect.stringMatching(shown)]);
    }
  }
});

test('the AP and the ombudsman are written to at the address of the data', () => {
  for (const { kind, recipient } of everyLetter) {
    if (kind === 'ombudsman') expect(recipient).toEqual(receiverAddress('ombudsman').lines);
    if (kind.startsWith('ap-objection'))
      expect(recipient).toEqual(receiverAddress('ap-objection').lines);
    if (['ap-complaint', 'ap-tip', 'collective-request'].includes(kind))
      expect(recipient).toEqual(receiverAddress('ap').lines);
  }
});

test('a language that the receiver does not take is refused', () => {
  for (const kind of authorityLetterKinds)
    if (!languagesOf[kind].includes('en'))
      expect(draftToAuthority(inputs[kind], 'en')).toEqual({
        ok: false,
        error: 'language-not-taken',
      });
});

test('what somebody typed is there as it was typed', () => {
  const words = 'Zin met {} $& <b> en ‘tekens’';
  for (const kind of authorityLetterKinds.filter((one) => one !== 'mandate')) {
    if (kind === 'objection-pro-forma' || kind === 'ap-objection-pro-forma') continue;
    if (kind === 'appeal-no-decision') continue;
    expect(oneLine(drafted(inputsWith(words)[kind]))).toContain(words);
  }
});

test('what somebody typed never stands among our own words', () => {
  for (const kind of authorityLetterKinds)
    for (const language of languagesOf[kind])
      expect(ours(drafted(inputsWith('Kwikstaart')[kind], language)).join()).not.toContain(
        'Kwikstaart',
      );
});

test('a dossier without exhibits gives a letter, or says which exhibit is not there', () => {
  const contents = dossierWith({
    records: [recordWith(1, { happening: inRoom(), tier: 'happened-to-me' })],
  });
  const all = inputsWith('Zin.', contents);
  for (const kind of authorityLetterKinds) {
    const letter = draftToAuthority(all[kind], 'nl');
    if (!letter.ok) expect(letter.error).toBe('exhibit-missing');
  }
  const tip = oneLine(drafted(all['ap-tip']));
  expect(tip).toContain('Gemeentehuis, kamer 2.14');
});

test('every warning and every code is said in short sentences, in every language', () => {
  for (const words of [authorityWarningWords, letterFaultWords].flatMap((inEach) =>
    languages.flatMap((language) => Object.values(inEach[language])),
  ))
    for (const { text } of splitSentences(words))
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(25);
});

test('every tier is said in the words of the first letter', () => {
  const sentence = { 'seen-technically': 'kan ik niet zien', reported: 'niet zelf meegemaakt' };
  for (const [tier, words] of Object.entries(sentence)) {
    const contents = oneQuote('Zin.', '', {
      tier: tier === 'reported' ? tier : 'seen-technically',
    });
    for (const kind of ['objection', 'ap-complaint', 'ap-tip', 'collective-request'] as const)
      expect(oneLine(drafted(inputsWith('Zin.', contents)[kind]))).toContain(words);
  }
});
