/** Het ene blad, in het Nederlands, rijen 6 tot en met 8: welke regels, welke gevolgen, hoeveel mensen. */
import { commonIds } from '../../law/common-answers.ts';
import { article, text } from '../inlines.ts';
import { inBrackets } from '../letters/outward-inlines.ts';
import { threeFactorsWords } from '../three-factors-words.ts';
import type { SheetFacts } from './sheet-facts.ts';
import { listed, saidFlat, sentences, whole } from './sheet-fit.ts';
import { sheetWords } from './sheet-words.ts';
import { typedText, typedViews } from './typed-details.ts';

const { choiceOf, inDossier, restOf, row } = sheetWords.nl;

export function rules(facts: SheetFacts) {
  const views = typedViews(facts);
  return views.length > 0
    ? row(
        '6 Welke regels',
        'rules',
        [
          listed(
            'Volgens de schrijver gaat het om: ',
            views.map((view) => [
              article(view.article),
              ...inBrackets(view.exhibits.slice(0, 3), 'nl'),
            ]),
          ),
          whole('De redenen staan in de brief.'),
        ],
        [text('De andere regels en de redenen staan in de brief.')],
      )
    : row(
        '6 Welke regels',
        'rules',
        [
          listed(
            'Vaak van belang bij dit onderwerp: ',
            facts.practice.articles.map((one) => [article(one)]),
          ),
        ],
        [text('De andere regels staan in het bewijspakket.')],
      );
}

export function effects(facts: SheetFacts) {
  const { consequences } = facts.factors.howHard;
  const situation = typedText(facts, 'situation');
  return row(
    '7 Gevolgen',
    'effects',
    [
      ...(consequences === null
        ? [whole('Niet bekend.')]
        : consequences.length === 0
          ? [whole('Geen, volgens de schrijver.')]
          : [
              listed(
                'Volgens de schrijver: ',
                consequences.map((name) => [saidFlat(choiceOf(commonIds.consequence, name))]),
              ),
            ]),
      sentences('', situation),
      whole('Of het kinderen of kwetsbare mensen raakt, is niet bekend.'),
    ],
    situation === '' ? inDossier : restOf(situation, facts),
  );
}

export function people({ factors: { howWide } }: SheetFacts) {
  const words = threeFactorsWords.nl;
  return row('8 Hoeveel mensen', 'people', [
    whole(words.reports(howWide.reports)),
    whole(words.others(howWide.others)),
    whole(howWide.isOnPage ? words.onPage : words.onPageUnknown),
  ]);
}
