/** Examples of each letter behind the first one: what it says, what it refuses, what it warns of. */
import { describe, expect, test } from 'vitest';
import type { AuthorityLetterError } from '../../../../src/complaint/authority-errors.ts';
import type { AuthorityInput } from '../../../../src/complaint/authority-input.ts';
import { authorityWarningWords } from '../../../../src/complaint/authority-warning-words.ts';
import { type AuthorityWarning, warningsOf } from '../../../../src/complaint/authority-warnings.ts';
import { draftToAuthority } from '../../../../src/complaint/draft-to-authority.ts';
import { languagesOf } from '../../../../src/complaint/languages-taken.ts';
import {
  apGrounds,
  type GroundAnswer,
} from '../../../../src/complaint/letters/ap-objection-facts.ts';
import { renderText } from '../../../../src/complaint/render-text.ts';
import { asApproximateDate } from '../../../../src/domain/approximate-date.ts';
import { asDay } from '../../../../src/domain/instant.ts';
import type { Letter } from '../../../../src/domain/letter.ts';
import { oneQuote } from '../dossiers.ts';
import {
  allGrounds,
  college,
  decision,
  drafted,
  inputs,
  plainWords,
  principals,
  viewOf,
} from './authority-inputs.ts';

const oneLine = (letter: Letter) => renderText(letter).replace(/\s+/g, ' ');
const grounds = allGrounds(plainWords, oneQuote(plainWords, plainWords));

const objectionOn = (ground: GroundAnswer['ground']) =>
  oneLine(
    drafted({
      ...inputs['ap-objection'],
      grounds: grounds.filter((answer) => answer.ground === ground),
    }),
  );

describe('the objection against the AP', () => {
  test.each([
    ['no-prior-contact', 'Ik heb de organisatie wel geschreven.', '(bijlage 2)'],
    ['not-own-data', 'het wel om mijn eigen gegevens (artikel 4 punt 1 AVG), omdat', '(bijlage 1)'],
    ['no-infringement', 'in strijd met artikel 5 lid 1 onder c AVG, omdat', '(bijlage 1)'],
    ['priority', 'Hoe breed het speelt, en sinds wanneer', '(bijlage 1)'],
    ['treated-as-tip', 'Bovenaan mijn brief staat: klacht', '(bijlage 8)'],
  ] as const)(
    'answers the ground %s with its exhibit, and no other ground',
    (ground, words, proof) => {
      const text = objectionOn(ground);
      expect(text).toContain(words);
      expect(text).toContain(proof);
      expect(text.match(/Uw reden:/g)).toHaveLength(1);
    },
  );

  test('answers the grounds in the order in which the AP gave them', () => {
    const text = oneLine(drafted({ ...inputs['ap-objection'], grounds: grounds.toReversed() }));
    expect(text).toMatch(
      /REDEN 1 Uw reden: u behandelt mijn brief als een tip\..*REDEN 5 Uw reden: ik had/,
    );
  });

  test("repeats the AP's own words where they were copied, and only there", () => {
    expect(objectionOn('not-own-data')).toContain(`In uw besluit staat: ${plainWords}`);
    expect(objectionOn('priority')).not.toContain('In uw besluit staat:');
  });

  test.each(apGrounds)('refuses an answer to %s without any exhibit', (ground) => {
    const without: Readonly<Record<GroundAnswer['ground'], GroundAnswer>> = {
      'no-prior-contact': { apWords: '', ground: 'no-prior-contact', contacts: [] },
      'not-own-data': { apWords: '', ground: 'not-own-data', why: plainWords, exhibits: [] },
      'no-infringement': {
        apWords: '',
        ground: 'no-infringement',
        views: [{ ...viewOf(plainWords), exhibits: [] }],
      },
      priority: withoutExhibits('priority'),
      'treated-as-tip': { apWords: '', ground: 'treated-as-tip', label: 'complaint', exhibits: [] },
    };
    const input = { ...inputs['ap-objection'], grounds: [without[ground]] };
    expect(draftToAuthority(input, 'nl')).toEqual({ ok: false, error: 'ground-without-exhibit' });
  });
});

function withoutExhibits(ground: 'priority'): GroundAnswer {
  const answer = grounds.find((one) => one.ground === ground);
  if (answer?.ground !== 'priority') throw new Error('no such ground');
  return { ...answer, exhibits: [] };
}

test('every letter for others names each of them, and rests on the authorisations', () => {
  for (const input of Object.values(inputs)) {
    if (!('principals' in input)) continue;
    for (const language of languagesOf[input.kind]) {
      const text = oneLine(drafted(input, language));
      for (const { name, addressLines } of principals)
        expect(text).toContain(`${name}, ${addressLines.join(', ')}`);
      expect(text).toContain(language === 'nl' ? '(bijlage 6)' : '(exhibit 6)');
    }
  }
});

test('who writes for themselves names nobody else', () => {
  const text = oneLine(drafted({ ...inputs['ap-complaint'], principals: [] }));
  expect(text).not.toContain('gemachtigde');
});

test.each([
  ['complaint', /, Klacht \(artikel 77 AVG\) Mijn telefoon/, 'schriftelijk besluit'],
  ['enforcement', /Verzoek om handhaving \(artikel 1:3 lid 3 Awb\)/, 'binnen drie maanden'],
] as const)('the label %s decides what is asked', (label, top, notAsked) => {
  const text = oneLine(drafted({ ...inputs['ap-complaint'], label }));
  expect(text).toMatch(top);
  expect(text).not.toContain(notAsked);
});

test('a complaint that is a request for enforcement too asks for both', () => {
  const text = oneLine(drafted(inputs['ap-complaint']));
  expect(text).toContain('binnen drie maanden');
  expect(text).toContain('schriftelijk besluit');
});

test.each(['ap-complaint', 'collective-request'] as const)(
  '%s gives the dates of an agreement beside each other, and says nothing about them',
  (kind) => {
    const sharing = {
      firm: 'Bureau Werk',
      sharedFrom: asApproximateDate('2019-03'),
      signedOn: asApproximateDate('2019-12-05'),
    };
    const nl = oneLine(drafted({ ...inputs[kind], sharing }));
    expect(nl).toContain(
      'Bedrijf: Bureau Werk Overeenkomst: ondertekend op 5 december 2019 Gegevens: gedeeld vanaf maart 2019',
    );
    expect(nl).not.toMatch(/te laat|pas later|zonder overeenkomst/);
    expect(oneLine(drafted({ ...inputs[kind], sharing }, 'en'))).toContain(
      'Agreement: signed on 5 December 2019 Data: shared from March 2019',
    );
    expect(oneLine(drafted(inputs[kind]))).not.toContain('Overeenkomst:');
  },
);

test('a tip without a name has no name and no address of its writer', () => {
  const text = oneLine(drafted({ ...inputs['ap-tip'], sender: null }));
  expect(text).not.toContain('de Vries');
  expect(text).not.toContain('Dorpsstraat');
  expect(text).toContain('Een tipgever zonder naam');
});

test('the authorisation covers complaint, objection and appeal, and rests on the law', () => {
  const text = oneLine(drafted(inputs.mandate));
  for (const part of ['artikel 2:1 Awb', 'klacht', 'bezwaar', 'beroep', 'D. Raad, Plein 4'])
    expect(text).toContain(part);
});

test('the organisation counts reports, and guesses no number of people', () => {
  const text = oneLine(drafted(inputs['collective-request']));
  expect(text).toContain('165 meldingen, van 5 januari 2026 tot en met 20 november 2026');
  expect(text).toContain('Hoeveel mensen het raakt, weten wij niet.');
  expect(text).toContain('artikel 1:2 lid 3 Awb');
});

test('an organisation speaks as "wij" in its view, its letters and what it asks', () => {
  const text = oneLine(drafted(inputs['collective-request']));
  for (const part of ['Naar onze mening', 'Onze brieven', 'Wij vragen u dit op te leggen'])
    expect(text).toContain(part);
  expect(text).not.toMatch(/Naar mijn mening|Mijn brieven|Ik vraag u/);
});

test('an appeal can be about the AP that does not decide on an objection', () => {
  const text = oneLine(
    drafted({ ...inputs['appeal-no-decision'], late: { kind: 'ap' }, awaited: 'objection' }),
  );
  expect(text).toContain('Autoriteit Persoonsgegevens, Postbus 93374, 2509 AJ Den Haag');
  expect(text).toContain('Mijn bezwaar: 1 september 2026');
});

test('an appeal about documents asks for no penalty that the law does not know', () => {
  const ofDocuments = oneLine(drafted({ ...inputs['appeal-no-decision'], awaited: 'woo-request' }));
  expect(ofDocuments).toContain('Mijn verzoek om stukken (Woo): 1 september 2026');
  expect(ofDocuments).not.toContain('4:17');
  expect(oneLine(drafted(inputs['appeal-no-decision']))).toContain(
    'artikel 4:17 Awb en artikel 8:55c Awb',
  );
});

test.each([
  ['2027-10-01', 'Dat is minder dan een jaar geleden (artikel 9:24 Awb).'],
  ['2027-10-02', 'Dat is langer dan een jaar geleden. Ik vraag u er toch naar te kijken'],
])('a complaint of %s to the ombudsman says whether the year is over', (written, words) => {
  expect(oneLine(drafted({ ...inputs.ombudsman, day: asDay(written) }))).toContain(words);
});

test('an organ and its municipality are one name in a sentence', () => {
  const named =
    'Het college van burgemeester en wethouders van de gemeente Voorbeeldstad, Postbus 1,';
  for (const kind of ['ap-complaint', 'ap-objection', 'ap-tip', 'ombudsman', 'mandate'] as const)
    expect(oneLine(drafted(inputs[kind]))).toContain(named);
});

test('a dossier with two organs writes to the one that decided', () => {
  const mayor = { ...college, organ: 'burgemeester' as const };
  const letter = drafted({ ...inputs.objection, recipient: mayor });
  expect(letter.recipient[0]).toBe('De burgemeester');
});

const blankAddress = { ...college, addressLines: [' '] };
const day = asDay('2026-11-26');

test.each<[string, AuthorityInput, AuthorityLetterError]>([
  ['nobody who writes', { ...inputs.ombudsman, sender: null }, 'sender-missing'],
  [
    'half a name under a tip',
    { ...inputs['ap-tip'], sender: { name: 'A', addressLines: [], email: null } },
    'sender-missing',
  ],
  [
    'a principal without address',
    { ...inputs['ap-complaint'], principals: [{ name: 'B. Bakker', addressLines: [] }] },
    'principal-incomplete',
  ],
  ['no authorisation', { ...inputs['ap-objection'], papers: [] }, 'authorisation-missing'],
  ['no address', { ...inputs.objection, recipient: blankAddress }, 'recipient-missing'],
  ['no organisation', { ...inputs['ap-tip'], against: null }, 'organisation-missing'],
  ['no court', { ...inputs['appeal-no-decision'], court: null }, 'court-missing'],
  ['no other side', { ...inputs.petition, other: null }, 'other-party-missing'],
  ['nobody to authorise', { ...inputs.mandate, representative: null }, 'representative-missing'],
  ['no decision', { ...inputs['objection-pro-forma'], decision: null }, 'decision-missing'],
  ['no report', { ...inputs['ap-tip'], reported: [] }, 'no-records'],
  ['no view', { ...inputs.objection, views: [] }, 'no-views'],
  ['a view without reason', { ...inputs.petition, views: [viewOf(' ')] }, 'view-without-reason'],
  ['no ground', { ...inputs['ap-objection'], grounds: [] }, 'no-grounds'],
  [
    'neither contact nor a reason',
    { ...inputs['ap-complaint'], contacts: [], reasonNoContact: ' ' },
    'contact-missing',
  ],
  ['no wish', { ...inputs['ap-complaint'], wish: { orders: [], words: '' } }, 'wish-missing'],
  [
    'an exhibit that is not there',
    { ...inputs.objection, decision: { ...decision, exhibit: 99 } },
    'exhibit-missing',
  ],
  [
    'a number that is given twice',
    {
      ...inputs.objection,
      papers: [...inputs.objection.papers, { number: 1, kind: 'other', day }],
    },
    'exhibit-number-twice',
  ],
])('%s is a code, and no blank', (_what, input, error) => {
  expect(draftToAuthority(input, 'nl')).toEqual({ ok: false, error });
});

test.each([
  ['2026-12-10', true],
  ['2026-12-11', false],
])('an appeal of %s, fifteen days after a notice or not yet', (written, isTooSoon) => {
  const input: AuthorityInput = {
    ...inputs['appeal-no-decision'],
    day: asDay(written),
    notice: { receivedOn: asDay('2026-11-26'), exhibit: 5 },
  };
  expect(draftToAuthority(input, 'nl').ok).toBe(!isTooSoon);
});

test.each([
  ['petition', { ...inputs.petition, answer: null, request: { day, exhibit: 2 } }],
  ['ombudsman', { ...inputs.ombudsman, answer: null, complaint: { day, exhibit: 2 } }],
  [
    'appeal with a notice before the term ended',
    { ...inputs['appeal-no-decision'], dueOn: asDay('2026-10-10') },
  ],
] as const)('%s before the other side had its time is too soon', (_what, input) => {
  expect(draftToAuthority(input, 'nl')).toEqual({ ok: false, error: 'too-soon' });
});

const late = { ...decision, day: asDay('2026-10-01') };

test.each<[string, AuthorityInput, readonly AuthorityWarning[]]>([
  [
    'an answer to a tip',
    { ...inputs['ap-objection-pro-forma'], answered: 'tip' },
    ['tip-answer-no-decision'],
  ],
  ['a complaint treated as a tip', inputs['ap-objection'], ['treated-as-tip']],
  [
    'a decision of eight weeks ago',
    { ...inputs.objection, decision: late },
    ['objection-term-passed'],
  ],
  ['an answer of eight weeks ago', { ...inputs.petition, answer: late }, ['petition-term-passed']],
  ['a complaint', inputs['ap-complaint'], ['complaint-is-shared']],
  [
    'a tip without a name, with exhibits',
    { ...inputs['ap-tip'], sender: null },
    ['names-in-exhibits'],
  ],
  ['a decision within six weeks', inputs.objection, []],
  ['an authorisation', inputs.mandate, []],
])('%s is warned of', (_what, input, warnings) => {
  expect(warningsOf(input).filter((one) => one !== 'mask-copies')).toEqual(warnings);
});

test('whoever encloses copies is told to mask them', () => {
  expect(warningsOf(inputs.objection)).toContain('mask-copies');
  expect(warningsOf({ ...inputs.objection, papers: [] })).not.toContain('mask-copies');
});

test('the warning about a tip says that no decision is likely', () => {
  expect(authorityWarningWords.nl['tip-answer-no-decision']).toContain('geen besluit');
  expect(authorityWarningWords.en['tip-answer-no-decision']).toContain('no decision');
});
