/** Laws of what was handled once and reported again. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { explanationWords } from '../../../src/complaint/explanations/all-words.ts';
import { explainLetter } from '../../../src/complaint/explanations/explain-letter.ts';
import { renderText } from '../../../src/complaint/render-text.ts';
import { practiceOf } from '../../../src/data/practices.ts';
import type { DossierContents } from '../../../src/domain/dossier.ts';
import { asDay } from '../../../src/domain/instant.ts';
import { languages, letterLanguages } from '../../../src/domain/language.ts';
import { stepOutcomes } from '../../../src/domain/step.ts';
import { afterFinding } from '../../../src/law/after-finding.ts';
import { sentLetters } from '../../../src/law/sent-letters.ts';
import { dossierWith, recordWith } from '../complaint/dossiers.ts';
import { choosing, day, orderFor, written } from '../complaint/from-dossier/orders.ts';
import { answered, sent } from './steps.ts';

const onDays = (...days: readonly string[]) =>
  days.map((one, at) =>
    recordWith(at + 1, {
      tier: 'happened-to-me',
      happening: { kind: 'place', place: 'Gemeentehuis', day: asDay(one) },
    }),
  );

const complaint = sent('ap-complaint', '2026-02-02');
const found = answered(complaint, '2026-05-04', 'complete');
const access = sent('access', '2025-12-01');
const refusal = answered(access, '2026-01-05', 'refused');
const letters = sentLetters([complaint, found], day);

const anyDay = fc
  .integer({ min: 1, max: 28 })
  .chain((date) => fc.integer({ min: 1, max: 12 }).map((month) => [month, date] as const))
  .map(
    ([month, date]) => `2026-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
  );

test('only reports of days after it and until today count, in the order of the days', () => {
  fc.assert(
    fc.property(fc.array(anyDay, { maxLength: 5 }), (days) => {
      const later = days.filter((one) => one > '2026-05-04' && one <= day).toSorted();
      const after = afterFinding(letters, onDays(...days), day);
      expect(after?.days ?? []).toEqual(later);
    }),
  );
});

test('an answer that gives nothing is no finding, and an access request finds nothing', () => {
  for (const outcome of stepOutcomes.filter((one) => one !== 'complete')) {
    const steps = [complaint, answered(complaint, '2026-05-04', outcome)];
    expect(afterFinding(sentLetters(steps, day), onDays('2026-06-01'), day)).toBeNull();
  }
  const given = sentLetters([access, answered(access, '2026-03-02', 'complete')], day);
  expect(afterFinding(given, onDays('2026-06-01'), day)).toBeNull();
});

const reported = (...days: readonly string[]): DossierContents => ({
  ...dossierWith({ records: onDays(...days) }),
  steps: [access, refusal, complaint, found],
});

const complaintOn = (contents: DossierContents) => {
  const order = orderFor('ap-complaint', contents);
  return choosing(order, {
    details: order.choice.details.map((one) =>
      one.kind === 'views'
        ? { ...one, views: one.views.map((view) => ({ ...view, exhibits: [] })) }
        : one,
    ),
  });
};

test.each(letterLanguages)(
  'the next complaint names the finding in %s, with its copy',
  (language) => {
    const order = choosing(complaintOn(reported('2026-06-01', '2026-07-02')), { language });
    const { letter, papers } = written(order);
    const copy = papers.find(({ step }) => step === found.id);
    const text = renderText(letter).replace(/\s+/g, ' ');
    expect(copy?.kind).toBe('ap-decision');
    expect(text).toMatch(
      language === 'nl'
        ? new RegExp(`4 mei 2026 \\(bijlage ${copy?.number}\\).*2 keer opnieuw.*1 juni.*2 juli`)
        : new RegExp(`4 May 2026 \\(exhibit ${copy?.number}\\).*again 2 times.*1 June.*2 July`),
    );
  },
);

test.each(languages)('whoever signs it reads in %s what that part says', (language) => {
  const { letter } = written(complaintOn(reported('2026-06-01')));
  const { title, blocks } = explainLetter(letter, practiceOf('recording-interview'), language);
  const said = JSON.stringify([title, blocks]);
  expect(said).toContain(explanationWords[language].parts['handled-before'].title);
});

test('a complaint after which nothing was reported is an ordinary one', () => {
  const text = renderText(written(complaintOn(reported('2026-01-05'))).letter);
  expect(text).not.toContain('al eerder behandeld');
});
