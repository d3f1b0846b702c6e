/** Het ene blad, in het Nederlands, rijen 10 tot en met 13: gevraagd, wat er loopt, bewijs, weggelaten. */
import { apPolicy } from '../../data/ap-policy.ts';
import { routeOf } from '../../data/routes.ts';
import { commonIds } from '../../law/common-answers.ts';
import { dayRef, text } from '../inlines.ts';
import { exhibitsInRow } from './annex-inlines.ts';
import { readerOf } from './reader.ts';
import type { SheetFacts } from './sheet-facts.ts';
import { listed, saidFlat, sentences, whole } from './sheet-fit.ts';
import { choiceOf, inDossier, inLetterAndDossier, restOf, row } from './sheet-words.nl.ts';
import { stepWords } from './step-words.ts';
import { chosenNames, typedText } from './typed-details.ts';

const { routes, receivers } = stepWords.nl;

export function asked(facts: SheetFacts) {
  const { letter, factors } = facts;
  const orders = chosenNames(facts, 'orders');
  const fitting = apPolicy.orders.filter(({ id }) => orders.some((name) => name === id));
  const wish = typedText(facts, 'wish');
  return row(
    '10 Gevraagd',
    'asked',
    [
      whole(saidFlat(letter.subject), '.'),
      listed(
        'Op te leggen: ',
        fitting.map(({ id }) => [apPolicy.texts.nl.orders[id]]),
      ),
      sentences('', wish),
      ...(wish === '' && factors.whatHelps.wishes.length > 0
        ? [
            listed(
              'De schrijver wil bereiken: ',
              factors.whatHelps.wishes.map((name) => [saidFlat(choiceOf(commonIds.wish, name))]),
            ),
          ]
        : []),
    ],
    wish === '' ? inLetterAndDossier : restOf(wish, facts),
  );
}

export function elsewhere({ proceedings, letter, role }: SheetFacts) {
  const title = '11 Loopt er iets anders?';
  if (role === 'unnamed') return row(title, 'elsewhere', [whole('Niet vermeld.')]);
  if (readerOf(letter.kind) !== 'authority')
    return row(title, 'elsewhere', [whole('Daarover zegt dit blad niets.')]);
  return proceedings.length === 0
    ? row(title, 'elsewhere', [
        whole('In het dossier staat niets. Of er daarbuiten iets loopt, is niet bekend.'),
      ])
    : row(
        title,
        'elsewhere',
        [
          listed(
            'Volgens het dossier: ',
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
  const list = chosen.includes('exhibit-list') ? ' Zie de lijst van bijlagen.' : '';
  return row('12 Bewijs', 'evidence', [
    ...(lookFirst.length === 0
      ? []
      : [whole('Kijk eerst naar ', ...exhibitsInRow(lookFirst), '.')]),
    whole(count === 0 ? 'Er zijn geen bijlagen.' : `Aantal bijlagen: ${count}.${list}`),
    ...(exhibits.length === 0
      ? []
      : [whole('Controlegetal van al het bewijs (SHA-256): ', text(digest))]),
  ]);
}

export function leftOut({ leftOut: count }: SheetFacts) {
  const reports = count === 1 ? '1 melding' : `${count} meldingen`;
  return row('13 Weggelaten', 'left-out', [
    whole(
      count === 0
        ? 'Uit de meldingen is niets weggelaten.'
        : `Ja: zinnen uit ${reports}. De schrijver heeft de volledige tekst.`,
    ),
  ]);
}
