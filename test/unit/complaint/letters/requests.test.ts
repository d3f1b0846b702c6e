/** What each letter to an organisation says, by example. */
import { expect, test } from 'vitest';
import { draftLetter } from '../../../../src/complaint/draft-letter.ts';
import { renderText } from '../../../../src/complaint/render-text.ts';
import { asApproximateDate } from '../../../../src/domain/approximate-date.ts';
import { asDay } from '../../../../src/domain/instant.ts';
import type { Letter } from '../../../../src/domain/letter.ts';
import { inTheRoom, letterOf, requestInputs } from './requests.ts';

const oneLine = (letter: Letter) => renderText(letter).replace(/\s+/g, ' ');
const inputs = requestInputs();

test('an objection to use asks to stop, and is told apart from one to a decision', () => {
  const text = oneLine(letterOf(inputs['object-to-processing']));
  for (const part of [
    'Ik maak bezwaar tegen dit gebruik van mijn gegevens (artikel 21 lid 1 AVG).',
    'Deze brief is geen bezwaarschrift tegen een besluit.',
    'artikel 18 lid 1 onder d AVG',
    'welke dwingende redenen',
  ])
    expect(text).toContain(part);
});

test('data of a talk is named by its day and room', () => {
  const text = oneLine(letterOf(requestInputs(inTheRoom()).restriction));
  expect(text).toContain('Het gaat in elk geval om: - 3 maart 2026, Gemeentehuis, kamer 2.14');
  expect(text).toContain('Zet dan het automatisch wissen daarvan stil.');
});

test.each([
  ['not-needed', 'artikel 17 lid 1 onder a AVG'],
  ['consent-withdrawn', 'artikel 17 lid 1 onder b AVG'],
  ['objected', 'artikel 17 lid 1 onder c AVG'],
  ['no-basis', 'artikel 17 lid 1 onder d AVG'],
] as const)('the ground %s of an erasure has its rule', (ground, rule) => {
  expect(oneLine(letterOf({ ...inputs.erasure, ground }))).toContain(rule);
});

test('a copy comes before erasure', () => {
  const text = oneLine(letterOf(inputs.erasure));
  expect(text.indexOf('Stuur mij eerst een kopie')).toBeLessThan(text.indexOf('Wis de gegevens'));
});

test('a correction says what stands there, what should, and what shows it', () => {
  const corrections = [{ stands: 'Woont samen', shouldBe: 'Woont alleen', exhibit: 1 }];
  expect(oneLine(letterOf({ ...inputs.rectification, corrections }))).toContain(
    'Dit staat er nu: Woont samen Dit moet er staan: Woont alleen Dit laat het zien: bijlage 1',
  );
});

test('an exhibit that does not lie with the letter is an error', () => {
  const corrections = [{ stands: 'A', shouldBe: 'B', exhibit: 7 }];
  expect(draftLetter({ ...inputs.rectification, corrections })).toEqual({
    ok: false,
    error: 'exhibit-missing',
  });
  const complaint = inputs['conduct-complaint'];
  const views = complaint.views.map((view) => ({ ...view, exhibits: [1, 7] }));
  expect(draftLetter({ ...complaint, views })).toEqual({ ok: false, error: 'exhibit-missing' });
});

test('a view without a reason is an error', () => {
  const complaint = inputs['conduct-complaint'];
  const views = complaint.views.map((view) => ({ ...view, because: ' ... ' }));
  expect(draftLetter({ ...complaint, views })).toEqual({ ok: false, error: 'reason-missing' });
});

test('a withdrawal names the day of the consent when it is known', () => {
  const withdrawal = inputs['consent-withdrawal'];
  expect(oneLine(letterOf(withdrawal))).toContain('Op 3 maart 2026 gaf ik toestemming.');
  expect(oneLine(letterOf({ ...withdrawal, consentOn: null }))).toContain(
    'De dag weet ik niet meer.',
  );
});

test('the question goes to the officer, in confidence, with a day for the answer', () => {
  const letter = letterOf(inputs['officer-question']);
  expect(letter.recipient.slice(0, 2)).toEqual([
    'De functionaris gegevensbescherming',
    'van de gemeente Dronten',
  ]);
  expect(letter.salutation).toBe('Geachte functionaris gegevensbescherming,');
  expect(oneLine(letter)).toContain('vóór of op 24 december 2026');
  expect(oneLine(letter)).toContain('artikel 38 lid 5 AVG en artikel 39 UAVG');
});

test('the question refers to the form that lies with it, and only when one does', () => {
  const question = inputs['officer-question'];
  expect(oneLine(letterOf(question))).toContain('Bij deze brief hoort een antwoordformulier.');
  const without = letterOf({ ...question, hasReplyForm: false });
  expect(oneLine(without)).not.toContain('formulier');
  expect(without.blocks.some(({ kind }) => kind === 'fill-in')).toBe(false);
});

test('who is asked for a full copy offers other ways, and masks what is not needed', () => {
  const text = oneLine(letterOf(inputs['identification-reply']));
  for (const part of [
    'Op 2 november 2026 stuurde ik u een verzoek',
    'Op 16 november 2026 vroeg u om een kopie van mijn identiteitsbewijs.',
    'DigiD',
    'burgerservicenummer (BSN), de foto en het nummer van het document af',
    'artikel 12 lid 6 AVG',
    'artikel 5 lid 1 onder c AVG',
  ])
    expect(text).toContain(part);
});

test('a reminder says when it was sent, when it came, and by when an answer is hoped for', () => {
  const text = oneLine(letterOf(inputs.reminder));
  for (const part of [
    'Verstuurd op: 1 september 2026, zie bijlage 1',
    'Door u ontvangen op: 2 september 2026',
    'Laatste dag voor uw antwoord, volgens mij: 2 oktober 2026 (artikel 12 lid 3 AVG)',
    'vóór of op 10 december 2026',
    'Bijlage 2: bewijs van verzending of ontvangst',
  ])
    expect(text).toContain(part);
  expect(text).not.toMatch(/gebreke|dwangsom|rechtbank/);
});

test('a notice of default gives two weeks and no amounts', () => {
  const text = oneLine(letterOf(inputs['notice-of-default']));
  expect(text).toContain('Met deze brief stel ik u in gebreke (artikel 4:17 lid 3 Awb).');
  expect(text).toContain('artikel 34 UAVG');
  expect(text).not.toMatch(/€|euro/);
});

test('for documents there is no penalty, and the notice says so', () => {
  const notice = inputs['notice-of-default'];
  const unanswered = { ...notice.unanswered, route: 'woo-request' as const };
  const text = oneLine(letterOf({ ...notice, unanswered }));
  expect(text).toContain('Bij dit verzoek hoort geen dwangsom (artikel 8.2 Woo).');
  expect(text).not.toContain('artikel 4:17');
});

test.each([
  ['on its last day', '2026-11-26', 'term-not-passed'],
  ['the day after', '2026-11-25', null],
])('silence is written about only once the term is over: %s', (_what, lastDay, error) => {
  for (const input of [inputs.reminder, inputs['notice-of-default']]) {
    const unanswered = { ...input.unanswered, lastDay: asDay(lastDay) };
    const drafted = draftLetter({ ...input, unanswered });
    expect(drafted.ok ? null : drafted.error).toBe(error);
  }
});

test.each([
  ['received before it was sent', { receivedOn: asDay('2026-08-31') }],
  ['a term that ends before it was sent', { lastDay: asDay('2026-08-31'), receivedOn: null }],
])('%s is an error', (_what, change) => {
  const notice = inputs['notice-of-default'];
  const unanswered = { ...notice.unanswered, ...change };
  expect(draftLetter({ ...notice, unanswered })).toEqual({
    ok: false,
    error: 'days-out-of-order',
  });
});

test('days of other letters that cannot be right are errors', () => {
  const after = asDay('2026-11-27');
  const before = asDay('2026-11-25');
  for (const input of [
    { ...inputs['consent-withdrawal'], consentOn: after },
    { ...inputs['officer-question'], answerBy: before },
    { ...inputs.reminder, answerBy: before },
    { ...inputs['identification-reply'], askedOn: asDay('2026-11-01') },
    { ...inputs['identification-reply'], askedOn: after },
  ])
    expect(draftLetter(input)).toEqual({ ok: false, error: 'days-out-of-order' });
});

test('a complaint gives the law as a view, with its reason and exhibit', () => {
  expect(oneLine(letterOf(inputs['conduct-complaint']))).toContain(
    'Naar mijn mening is dit in strijd met artikel 5 lid 1 onder a AVG, omdat eigen woorden (bijlage 1).',
  );
});

test('a complaint names day and place, and asks for a hearing and findings', () => {
  const text = oneLine(letterOf(requestInputs(inTheRoom())['conduct-complaint']));
  for (const part of [
    'Wanneer: 3 maart 2026 Waar: Gemeentehuis, kamer 2.14',
    'artikel 9:10 Awb',
    'artikel 9:11 Awb',
    'artikel 9:12 Awb',
  ])
    expect(text).toContain(part);
});

test.each([
  ['2025-03-14', '2025-12-05', 'ondertekend op 5 december 2025', 'gedeeld vanaf 14 maart 2025'],
  ['2025-03', '2025~', 'ondertekend: rond 2025', 'gedeeld vanaf maart 2025'],
  [null, null, 'Overeenkomst: de datum is niet bekend', 'Gegevens: de datum is niet bekend'],
])('two dates stand beside each other, as exact as they are known', (from, on, signed, shared) => {
  const sharing = {
    firm: 'Bureau Werk',
    sharedFrom: from === null ? null : asApproximateDate(from),
    signedOn: on === null ? null : asApproximateDate(on),
  };
  const text = oneLine(letterOf({ ...inputs['woo-request'], sharing }));
  expect(text).toContain(signed);
  expect(text).toContain(shared);
  expect(text).not.toMatch(/te laat|pas later|zonder overeenkomst/);
});

test('a request for documents asks for nothing about its writer', () => {
  const text = oneLine(letterOf(requestInputs(inTheRoom())['woo-request']));
  expect(text).toContain('Ik vraag niet om gegevens over mijzelf.');
  expect(text).not.toContain('kamer 2.14');
});

test('a body that is no municipality is written to as a board, and so is its officer', () => {
  const recipient = {
    name: 'Werkplein West',
    organ: 'bestuur' as const,
    addressLines: ['Markt 1'],
  };
  expect(letterOf({ ...inputs.erasure, recipient }).recipient[0]).toBe(
    'Het bestuur van Werkplein West',
  );
  expect(letterOf({ ...inputs['officer-question'], recipient }).recipient[1]).toBe(
    'van Werkplein West',
  );
});
