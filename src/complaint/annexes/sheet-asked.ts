/** Het ene blad, rows 10 to 13: what is asked, what else goes on, the evidence, what was left out. */
import { apPolicy } from '../../data/ap-policy.ts';
import { routeOf } from '../../data/routes.ts';
import type { LetterLanguage } from '../../domain/language.ts';
import { commonIds } from '../../law/common-answers.ts';
import { dayRef, text } from '../inlines.ts';
import { exhibitsInRow } from './annex-inlines.ts';
import { readerOf } from './reader.ts';
import { askedWords } from './sheet-asked-words.ts';
import type { SheetFacts } from './sheet-facts.ts';
import { listed, saidFlat, sentences, whole } from './sheet-fit.ts';
import { sheetWords } from './sheet-words.ts';
import { stepWords } from './step-words.ts';
import { chosenNames, typedText } from './typed-details.ts';

/** The last rows of the sheet. */
export const askedRows = (facts: SheetFacts, language: LetterLanguage) => [
  asked(facts, language),
  elsewhere(facts, language),
  evidence(facts, language),
  leftOut(facts, language),
];

function asked(facts: SheetFacts, language: LetterLanguage) {
  const { letter } = facts;
  const words = askedWords[language];
  const { inLetterAndDossier, restOf, row } = sheetWords[language];
  const orders = chosenNames(facts, 'orders');
  const fitting = apPolicy.orders.filter(({ id }) => orders.some((name) => name === id));
  const wish = typedText(facts, 'wish');
  return row(
    words.asked,
    'asked',
    [
      whole(saidFlat(letter.subject), '.'),
      listed(
        words.impose,
        fitting.map(({ id }) => [apPolicy.texts[language].orders[id]]),
      ),
      sentences('', wish),
      ...(wish === '' ? chosenWishes(facts, language) : []),
    ],
    wish === '' ? inLetterAndDossier : restOf(wish, facts),
  );
}

/** What was chosen in the answers, when nothing was typed for this letter. */
function chosenWishes({ factors: { whatHelps } }: SheetFacts, language: LetterLanguage) {
  if (whatHelps.wishes.length === 0) return [];
  const { choiceOf } = sheetWords[language];
  const names = whatHelps.wishes.map((name) => [saidFlat(choiceOf(commonIds.wish, name))]);
  return [listed(askedWords[language].achieve, names)];
}

function elsewhere({ proceedings, letter, role }: SheetFacts, language: LetterLanguage) {
  const words = askedWords[language];
  const { inDossier, row } = sheetWords[language];
  const { routes, receivers } = stepWords[language];
  const only = (sentence: string) => row(words.elsewhere, 'elsewhere', [whole(sentence)]);
  if (role === 'unnamed') return only(words.notMentioned);
  if (readerOf(letter.kind) !== 'authority') return only(words.notSaid);
  if (proceedings.length === 0) return only(words.nothingKnown);
  const items = proceedings.map(({ route, what: { on } }) => [
    `${routes[route]} (${receivers[routeOf(route).receiver]}), `,
    dayRef(on),
  ]);
  return row(words.elsewhere, 'elsewhere', [listed(words.inDossier, items)], inDossier);
}

function evidence(facts: SheetFacts, language: LetterLanguage) {
  const { exhibits, papers, lookFirst, digest, chosen } = facts;
  const words = askedWords[language];
  const count = exhibits.length + papers.length;
  const list = chosen.includes('exhibit-list') ? words.seeList : '';
  return sheetWords[language].row(words.evidence, 'evidence', [
    ...(lookFirst.length === 0 ? [] : [whole(words.lookFirst, ...exhibitsInRow(lookFirst), '.')]),
    whole(count === 0 ? words.none : `${words.count(count)}${list}`),
    ...(exhibits.length === 0 ? [] : [whole(words.digest, text(digest))]),
  ]);
}

function leftOut({ leftOut: count }: SheetFacts, language: LetterLanguage) {
  const words = askedWords[language];
  return sheetWords[language].row(words.leftOut, 'left-out', [
    whole(count === 0 ? words.nothingLeftOut : words.leftOutOf(count)),
  ]);
}
