/** What an answer lacks in the person's view: for each thing that was ticked as lacking, one. */
import { answerGuide } from '../data/answer-check.ts';
import { practiceText } from '../data/practices.ts';
import { type AnswerCheck, type Gap, replyParts } from '../domain/answer-check.ts';
import type { LetterLanguage } from '../domain/language.ts';
import type { Article, PracticeId } from '../domain/practice.ts';

/** In the order of the law, and then what was asked for. Empty when nothing is lacking. */
export function gapsIn(
  check: AnswerCheck,
  practice: PracticeId | null,
  language: LetterLanguage,
): Gap[] {
  const { articles, askedArticle, texts } = answerGuide;
  const words = language === 'en' ? texts.en : texts.nl;
  const lacking = replyParts.filter((one) =>
    check.parts.some(({ part, finding }) => part === one && finding === 'lacking'),
  );
  const asked = check.asked.filter(({ finding }) => finding === 'lacking');
  return [
    ...lacking.map((part) => ({ article: articles[part], because: words.parts[part].gap })),
    ...asked.map((one) => ({
      article: askedArticle,
      because: `${words.askedGap} ${inLanguage(one.words, practice, language)}`,
    })),
  ];
}

/** As the catalogue says it in the language of the letter; in Dutch when it says it no longer. */
function inLanguage(words: string, practice: PracticeId | null, language: LetterLanguage): string {
  if (practice === null) return words;
  const at = practiceText(practice, 'nl').requestedData.indexOf(words);
  return practiceText(practice, language).requestedData[at] ?? words;
}

const nameArticle = ({ act, article }: Article): string => `${act} ${article}`;

/** One for each article: a letter names an article once, with all that is said of it. */
export function gapsByArticle(gaps: readonly Gap[], language: LetterLanguage): Gap[] {
  const names = [...new Set(gaps.map(({ article }) => nameArticle(article)))];
  const and = language === 'en' ? ' and ' : ' en ';
  return names.flatMap((name) => {
    const same = gaps.filter(({ article }) => nameArticle(article) === name);
    const [first] = same;
    return first ? [{ ...first, because: same.map(({ because }) => because).join(and) }] : [];
  });
}
