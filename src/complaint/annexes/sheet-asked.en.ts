/** The one sheet in English, rows 10 to 13: asked, what else goes on, evidence, left out. */
import { apPolicy } from '../../data/ap-policy.ts';
import { routeOf } from '../../data/routes.ts';
import { commonIds } from '../../law/common-answers.ts';
import { dayRef, text } from '../inlines.ts';
import { exhibitsInRow } from './annex-inlines.ts';
import { readerOf } from './reader.ts';
import type { SheetFacts } from './sheet-facts.ts';
import { listed, saidFlat, sentences, whole } from './sheet-fit.ts';
import { choiceOf, inDossier, inLetterAndDossier, restOf, row } from './sheet-words.en.ts';
import { stepWords } from './step-words.ts';
import { chosenNames, typedText } from './typed-details.ts';

const { routes, receivers } = stepWords.en;

export function asked(facts: SheetFacts) {
  const { letter, factors } = facts;
  const orders = chosenNames(facts, 'orders');
  const fitting = apPolicy.orders.filter(({ id }) => orders.some((name) => name === id));
  const wish = typedText(facts, 'wish');
  return row(
    '10 Asked',
    'asked',
    [
      whole(saidFlat(letter.subject), '.'),
      listed(
        'To impose: ',
        fitting.map(({ id }) => [apPolicy.texts.en.orders[id]]),
      ),
      sentences('', wish),
      ...(wish === '' && factors.whatHelps.wishes.length > 0
        ? [
            listed(
              'The writer wants to achieve: ',
              factors.whatHelps.wishes.map((name) => [saidFlat(choiceOf(commonIds.wish, name))]),
            ),
          ]
        : []),
    ],
    wish === '' ? inLetterAndDossier : restOf(wish, facts),
  );
}

export function elsewhere({ proceedings, letter, role }: SheetFacts) {
  const title = '11 Anything else going on?';
  if (role === 'unnamed') return row(title, 'elsewhere', [whole('Not mentioned.')]);
  if (readerOf(letter.kind) !== 'authority')
    return row(title, 'elsewhere', [whole('This sheet says nothing about that.')]);
  return proceedings.length === 0
    ? row(title, 'elsewhere', [
        whole('The dossier has nothing. Whether anything goes on outside it is not known.'),
      ])
    : row(
        title,
        'elsewhere',
        [
          listed(
            'According to the dossier: ',
            proceedings.map(({ route, what: { on } }) => [
              `${routes[route]} (${receivers[routeOf(route).receiver]}), `,
              dayRef(on),
            ]),
          ),
        ],
        inDossier,
      );
}

export function evidence({ exhibits, papers, lookFirst, digest, chosen }: SheetFacts) {
  const count = exhibits.length + papers.length;
  const list = chosen.includes('exhibit-list') ? ' See the list of exhibits.' : '';
  return row('12 Evidence', 'evidence', [
    ...(lookFirst.length === 0 ? [] : [whole('Look first at ', ...exhibitsInRow(lookFirst), '.')]),
    whole(count === 0 ? 'There are no exhibits.' : `Number of exhibits: ${count}.${list}`),
    ...(exhibits.length === 0
      ? []
      : [whole('Check number of all evidence (SHA-256): ', text(digest))]),
  ]);
}

export function leftOut({ leftOut: count }: SheetFacts) {
  const reports = count === 1 ? '1 report' : `${count} reports`;
  return row('13 Left out', 'left-out', [
    whole(
      count === 0
        ? 'Nothing was left out of the reports.'
        : `Yes: sentences of ${reports}. The writer has the full text.`,
    ),
  ]);
}
