/** Dossiers that hold far more than fits on one sheet, with the same words wherever somebody may type. */

import { asApproximateDate } from '../../../../src/domain/approximate-date.ts';
import type { DossierContents } from '../../../../src/domain/dossier.ts';
import { asDay } from '../../../../src/domain/instant.ts';
import type { LetterDetail } from '../../../../src/domain/letter-draft.ts';
import type { PracticeId } from '../../../../src/domain/practice.ts';
import { type RouteId, routeIds } from '../../../../src/domain/route-id.ts';
import { type Step, stepOutcomes } from '../../../../src/domain/step.ts';
import { addDays } from '../../../../src/law/days.ts';
import { answered, sent } from '../../law/steps.ts';
import { annotationOf, captureWith, dossierWith, inRoom, onPage, recordWith } from '../dossiers.ts';

export const nasty: readonly (readonly [name: string, words: string])[] = [
  ['nothing', ''],
  ['50,000 characters', 'Dit is een zin. '.repeat(3_125)],
  ['50,000 full stops', '.'.repeat(50_000)],
  ['one word of 5,000', 'x'.repeat(5_000)],
  ['the widest letters', 'W'.repeat(300)],
  ['right to left', 'هذا نص عربي. '.repeat(200)],
  ['right to left in Dutch', 'Zij zei أهلاً en ging weg. '.repeat(40)],
  ['emoji', '👩‍👩‍👧‍👦 🏳️‍🌈! '.repeat(300)],
  ['one sign as wide as a line', '﷽'.repeat(100)],
  ['signs on top of each other', `Z${'\u0301\u0322\u0353'.repeat(200)}. `.repeat(20)],
  ['Chinese', '这是一个句子。'.repeat(300)],
  ['cuneiform', '𒐫𒈙⸻'.repeat(50)],
  ['line ends', 'regel\r\n\n\u2028\v\f\t'.repeat(500)],
  ['control characters', '\u0000\u0007\u001b[31m\u0085\u202e'.repeat(200)],
  ['markup', '<b onclick=x>&"{x}$&$1{}</b> '.repeat(100)],
  ['citizen numbers', '111222333 '.repeat(400)],
  ['a name of the language itself', 'valueOf'],
  ['short sentences', 'Ja. Nee. Ja. '.repeat(200)],
];

const steps = (words: string): Step[] =>
  Array.from({ length: 20 }, (_, at) => {
    const route: RouteId = routeIds[at % routeIds.length] ?? 'access';
    const on = addDays(asDay('2026-01-01'), at * 10);
    const entered = { kind: 'entered', name: words, address: words } as const;
    const step = sent(route, on, {}, { organisation: entered });
    const outcome = stepOutcomes[at % stepOutcomes.length] ?? 'refused';
    return [step, answered(step, addDays(on, 5), outcome)];
  }).flat();

/** Many exhibits, 40 steps, everything typed. */
export function crowded(
  words: string,
  practice: PracticeId = 'recording-interview',
  exhibits = 300,
): DossierContents {
  const captures = Array.from({ length: exhibits }, (_, at) => captureWith(at + 1));
  const annotations = captures.map((capture, at) => annotationOf(at + 1, capture, words || 'x'));
  const organisation = { kind: 'entered', name: words, address: words } as const;
  const base = dossierWith({ steps: steps(words), captures, annotations });
  return {
    ...base,
    dossier: {
      ...base.dossier,
      situation: {
        ...base.dossier.situation,
        reasonNoContact: words,
        officers: [
          { organisation: words, email: words, address: words, enteredOn: asDay('2026-01-01') },
        ],
      },
    },
    records: [
      recordWith(1, {
        happening: onPage(annotations, captures),
        organisation,
        practice,
        note: words,
        answers: [
          { question: 'going-on-since', kind: 'date', date: asApproximateDate('2019-09~') },
          { question: 'others-concerned', kind: 'number', value: 123_456_789 },
          { question: 'still-going-on', kind: 'choice', chosen: ['yes'] },
          {
            question: 'consequence',
            kind: 'choice',
            chosen: ['benefit-less', 'benefit-late', 'not-applied', 'others-know', words],
          },
          { question: 'wish', kind: 'choice', chosen: ['stop', 'erase', 'correct', 'rule', words] },
        ],
      }),
      ...(['stated-on-page', 'seen-technically', 'happened-to-me', 'reported'] as const).map(
        (tier, at) =>
          recordWith(at + 2, {
            happening: inRoom(words),
            tier,
            organisation,
            practice,
            note: words,
          }),
      ),
    ],
  };
}

export const typed = (words: string): LetterDetail[] => [
  { field: 'wish', kind: 'text', text: words },
  { field: 'situation', kind: 'text', text: words },
  {
    field: 'orders',
    kind: 'choices',
    chosen: ['answer-request', 'follow-rules', 'tell-people', 'limit-or-stop', 'reprimand'],
  },
  {
    field: 'views',
    kind: 'views',
    views: Array.from({ length: 40 }, () => ({
      article: { act: 'AVG', article: '5(1)(c)' },
      because: words,
      exhibits: [1, 2, 3, 4, 5, 6, 7],
    })),
  },
  {
    field: 'principals',
    kind: 'parties',
    parties: Array.from({ length: 40 }, () => ({ name: words, address: words })),
  },
];
