/** Laws for every letter to an organisation: complete, neutral, in short sentences, with known rules. */
import { expect, test } from 'vitest';
import { draftLetter } from '../../../../src/complaint/draft-letter.ts';
import {
  erasureGrounds,
  lateRoutes,
  restrictionGrounds,
} from '../../../../src/complaint/letters/request-facts.ts';
import { renderText } from '../../../../src/complaint/render-text.ts';
import { letterRules } from '../../../../src/data/letter-rules.ts';
import { requestRules } from '../../../../src/data/letter-rules-request.ts';
import { practiceOf } from '../../../../src/data/practices.ts';
import { routeOf } from '../../../../src/data/routes.ts';
import {
  type Letter,
  type RequestLetterKind,
  requestLetterKinds,
} from '../../../../src/domain/letter.ts';
import { practiceIds } from '../../../../src/domain/practice.ts';
import { tiers } from '../../../../src/domain/record.ts';
import { isRouteId } from '../../../../src/domain/route-id.ts';
import { dossierWith, inRoom, oneQuote, recordWith } from '../dossiers.ts';
import { inlinesOf, inTheRoom, letterOf, ownWords, requestInputs } from './requests.ts';

const samples = [oneQuote('Wij maken opnamen.', 'Toelichting'), inTheRoom()].flatMap((contents) =>
  Object.values(requestInputs(contents)),
);

/** Every ground, every kind of silence, every way of asking. */
function variants(): Parameters<typeof draftLetter>[0][] {
  const {
    erasure,
    restriction,
    reminder,
    'notice-of-default': notice,
    ...others
  } = requestInputs();
  const late = lateRoutes.map((route) => ({ ...notice.unanswered, route }));
  return [
    ...Object.values(others),
    ...erasureGrounds.map((ground) => ({ ...erasure, ground })),
    ...restrictionGrounds.map((ground) => ({ ...restriction, ground })),
    ...late.map((unanswered) => ({ ...reminder, unanswered })),
    ...late.map((unanswered) => ({ ...notice, unanswered })),
    { ...others['identification-reply'], asked: 'something-else' },
    { ...others['woo-request'], sharing: null },
    { ...others['conduct-complaint'], who: null, views: [] },
    { ...others['consent-withdrawal'], consentOn: null },
  ];
}

const ofEveryPractice = practiceIds.flatMap((practice) =>
  Object.values(requestInputs()).map((input) => ({ ...input, practice: practiceOf(practice) })),
);

const letters: readonly Letter[] = [...samples, ...variants(), ...ofEveryPractice].map(letterOf);

const oneLine = (letter: Letter) => renderText(letter).replace(/\s+/g, ' ');

/** What shows in a letter that it contains what its route asks for. */
const contents: Readonly<Record<string, RegExp>> = {
  'who-you-are': /A\. de Vries Dorpsstraat 1 8251 AB Dronten .*26 november 2026/,
  right: /artikel (16|17|18|21) .*AVG/,
  'which-data': /gegevens/,
  'your-situation': /vanwege mijn eigen situatie\. Mijn redenen zijn: eigen woorden/,
  'why-erase': /Mijn redenen zijn: eigen woorden Volgens mij/,
  'why-restrict': /Mijn redenen zijn: eigen woorden Volgens mij/,
  'what-is-wrong': /Dit staat er nu: eigen woorden Dit moet er staan: eigen woorden/,
  evidence: /bijlage 1|Bijlage 1/,
  identify: /volledige kopie van mijn identiteitsbewijs is daarvoor niet nodig/,
  signature: /Met vriendelijke groet, A\. de Vries/,
  question: /Ik vraag u: eigen woorden.*24 december 2026/,
  wish: /Wat ik wil bereiken|WAT IK WIL BEREIKEN/,
  'what-is-late': /verzoek om inzage .*1 september 2026.*2 oktober 2026/,
  'two-weeks': /nog twee weken om te beslissen/,
  'notice-copy': /Bijlage 1: kopie van mijn verzoek om inzage van 1 september 2026/,
  conduct: /gaat over het volgende: eigen woorden Wie: eigen woorden/,
  subject: /Onderwerp: Woo-verzoek: /,
  documents: /overeenkomst .*DPIA.*register/,
};

const withRoute = requestLetterKinds.flatMap((kind) =>
  isRouteId(kind) ? [{ kind, asked: routeOf(kind).contents }] : [],
);

test.each(withRoute)('$kind contains what its route asks for', ({ kind, asked }) => {
  const text = oneLine(letterOf(requestInputs()[kind]));
  for (const { id } of asked)
    expect([id, text]).toEqual([id, expect.stringMatching(contents[id] ?? /^$/)]);
});

test('there is a letter of every kind, and each says something else', () => {
  const all = requestLetterKinds.map((kind) => letterOf(requestInputs()[kind]));
  expect(all.map(({ kind }) => kind)).toEqual([...requestLetterKinds]);
  expect(new Set(all.map(oneLine)).size).toBe(requestLetterKinds.length);
  expect(new Set(all.map(({ subject }) => subject)).size).toBe(requestLetterKinds.length);
});

test('no word of ours judges, claims damages, or leaves a gap', () => {
  for (const letter of letters)
    for (const row of ownWords(letter)) {
      expect(row).not.toMatch(/onrechtmatig|illega|verboden|overtred|strafbaar/i);
      expect(row).not.toMatch(/schade|compensat|vergoeding/i);
      expect(row.replace('Naar mijn mening is dit in strijd met ', '')).not.toMatch(/in strijd/i);
      expect(row).not.toMatch(/undefined|null|NaN|\[object|[{}]| [,.;]|\(\)|\s{2}/);
    }
});

test('a sentence of ours has at most twenty-five words', () => {
  for (const letter of letters)
    for (const sentence of ownWords(letter).flatMap((row) => row.split(/[.?!:](?:\s|$)/)))
      expect([sentence, sentence.split(/\s+/).filter(Boolean).length <= 25]).toEqual([
        sentence,
        true,
      ]);
});

test('every article in a letter is a rule of letters, or one that the person named as a view', () => {
  const known = new Set(Object.values(letterRules).map(({ act, article }) => `${act} ${article}`));
  const viewed = 'AVG 5(1)(a)';
  for (const letter of letters)
    for (const inline of inlinesOf(letter))
      if (inline.kind === 'article') {
        const { act, article } = inline.article;
        const isView = letter.kind === 'conduct-complaint' && `${act} ${article}` === viewed;
        expect([act, article, isView || known.has(`${act} ${article}`)]).toEqual([
          act,
          article,
          true,
        ]);
      }
});

test('no article is typed as plain text', () => {
  for (const letter of letters)
    for (const inline of inlinesOf(letter))
      if (inline.kind === 'text') expect(inline.text).not.toMatch(/artikel \d|\d\(\d\)|\bAwb\b/);
});

/** Said in the form for the answer, which is a page of its own. */
const inReplyForm = ['other-processors', 'processor-helps'];

test('every rule for these letters is used in one', () => {
  const used = new Set(letters.flatMap(inlinesOf).map((inline) => JSON.stringify(inline)));
  for (const [id, article] of Object.entries(requestRules.rules))
    expect([id, used.has(JSON.stringify({ kind: 'article', article }))]).toEqual([
      id,
      !inReplyForm.includes(id),
    ]);
});

/** By the names of `letterRules`: what each sample leans on, and on nothing else. */
const leansOn: Readonly<Record<RequestLetterKind, string>> = {
  'object-to-processing':
    'keep-data answer-term identity officer pass-on basis restrict-objected object',
  erasure:
    'access keep-data answer-term identity officer pass-on erase-not-needed erase-limits tell-receivers',
  rectification:
    'keep-data answer-term identity officer pass-on rectify restrict-contested tell-receivers',
  restriction:
    'answer-term identity officer pass-on restrict-contested restrict-effect restrict-end tell-receivers',
  'consent-withdrawal':
    'keep-data answer-term identity officer pass-on basis withdraw-consent free-consent',
  'officer-question': 'keep-data officer officer-secrecy officer-secrecy-nl',
  'identification-reply': 'keep-data answer-term identity least-data',
  reminder: 'keep-data answer-term',
  'notice-of-default':
    'keep-data answer-term reaction-is-decision penalty-days notice-weeks appeal-after-notice',
  'conduct-complaint':
    'keep-data conduct conduct-contents conduct-hearing conduct-term conduct-findings',
  'woo-request':
    'impact-assessment register processor-agreement woo-subject woo-term woo-adjournment',
};

test.each(requestLetterKinds)('%s leans on its own rules', (kind) => {
  const inlines = inlinesOf(letterOf(requestInputs()[kind])).map((one) => JSON.stringify(one));
  const cited = Object.entries(letterRules).filter(([, article]) =>
    inlines.includes(JSON.stringify({ kind: 'article', article })),
  );
  expect(cited.map(([id]) => id).toSorted()).toEqual(leansOn[kind].split(' ').toSorted());
});

test('of two organisations each letter tells its own only', () => {
  const organisation = { kind: 'entered', name: 'Werkplein West', address: 'Markt 1' } as const;
  const happened = { tier: 'happened-to-me' } as const;
  const contents = dossierWith({
    records: [
      recordWith(1, { happening: inRoom('kamer 1'), ...happened }),
      recordWith(2, { happening: inRoom('kamer 2'), organisation, ...happened }),
    ],
  });
  for (const input of Object.values(requestInputs(contents))) {
    const text = oneLine(letterOf(input));
    expect(text).toContain('van de gemeente Dronten');
    expect(text).not.toMatch(/kamer 2|Werkplein/);
  }
});

test('nothing is erased before the writer has it: every request asks to keep the data, or a copy', () => {
  for (const input of Object.values(requestInputs()).filter(({ kind }) => kind !== 'woo-request'))
    expect(oneLine(letterOf(input))).toMatch(
      /Wis ze dan nog niet|Stuur mij eerst een kopie|Bewaar deze gegevens|niemand deze gegevens wist/,
    );
});

test('a request about own data says that the writer wants to check it', () => {
  const all = requestInputs();
  for (const input of [
    all['object-to-processing'],
    all.erasure,
    all.rectification,
    all.restriction,
    all['consent-withdrawal'],
    all['officer-question'],
  ])
    expect(oneLine(letterOf(input))).toMatch(/nagaan of .* volgens de wet worden/);
});

test.each(tiers)('the sentences about what was seen follow the tier %s', (tier) => {
  const words = {
    'stated-on-page': 'Dit las ik op een webpagina',
    'seen-technically': 'kan ik niet zien',
    'happened-to-me': 'Dit is mij zelf overkomen.',
    reported: 'Ik heb het niet zelf meegemaakt.',
  };
  const all = requestInputs(oneQuote('Citaat.', '', { tier }));
  for (const input of Object.values(all))
    if ('situation' in input || 'conduct' in input || 'question' in input)
      expect(oneLine(letterOf(input))).toContain(words[tier]);
});

test.each([
  ['no sender', { sender: null }, 'sender-missing'],
  ['no recipient', { recipient: null }, 'recipient-missing'],
  [
    'an address of blanks',
    { recipient: { name: 'X', organ: 'college' as const, addressLines: [' '] } },
    'recipient-missing',
  ],
])('%s is an error in every letter', (_what, change, error) => {
  for (const input of Object.values(requestInputs()))
    expect(draftLetter({ ...input, ...change })).toEqual({ ok: false, error });
});

test('a letter about what was seen needs a record', () => {
  const all = requestInputs();
  for (const input of [
    all['object-to-processing'],
    all.erasure,
    all.rectification,
    all.restriction,
    all['consent-withdrawal'],
    all['officer-question'],
    all['conduct-complaint'],
  ])
    expect(draftLetter({ ...input, reported: [] })).toEqual({ ok: false, error: 'no-records' });
});
