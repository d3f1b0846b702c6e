/** The one sheet in English, rows 6 to 8: which rules, which effects, how many people. */
import { commonIds } from '../../law/common-answers.ts';
import { article, text } from '../inlines.ts';
import { inBrackets } from '../letters/outward-inlines.ts';
import { threeFactorsWords } from '../three-factors-words.ts';
import type { SheetFacts } from './sheet-facts.ts';
import { listed, saidFlat, sentences, whole } from './sheet-fit.ts';
import { sheetWords } from './sheet-words.ts';
import { typedText, typedViews } from './typed-details.ts';

const { choiceOf, inDossier, restOf, row } = sheetWords.en;

export function rules(facts: SheetFacts) {
  const views = typedViews(facts);
  return views.length > 0
    ? row(
        '6 Which rules',
        'rules',
        [
          listed(
            'According to the writer it is about: ',
            views.map((view) => [
              article(view.article),
              ...inBrackets(view.exhibits.slice(0, 3), 'en'),
            ]),
          ),
          whole('The reasons stand in the letter.'),
        ],
        [text('The other rules and the reasons stand in the letter.')],
      )
    : row(
        '6 Which rules',
        'rules',
        [
          listed(
            'Often of importance with this subject: ',
            facts.practice.articles.map((one) => [article(one)]),
          ),
        ],
        [text('The other rules stand in the evidence pack.')],
      );
}

export function effects(facts: SheetFacts) {
  const { consequences } = facts.factors.howHard;
  const situation = typedText(facts, 'situation');
  return row(
    '7 Effects',
    'effects',
    [
      ...(consequences === null
        ? [whole('Not known.')]
        : consequences.length === 0
          ? [whole('None, according to the writer.')]
          : [
              listed(
                'According to the writer: ',
                consequences.map((name) => [saidFlat(choiceOf(commonIds.consequence, name))]),
              ),
            ]),
      sentences('', situation),
      whole('Whether it affects children or vulnerable people is not known.'),
    ],
    situation === '' ? inDossier : restOf(situation, facts),
  );
}

export function people({ factors: { howWide } }: SheetFacts) {
  const words = threeFactorsWords.en;
  return row('8 How many people', 'people', [
    whole(words.reports(howWide.reports)),
    whole(words.others(howWide.others)),
    whole(howWide.isOnPage ? words.onPage : words.onPageUnknown),
  ]);
}
