/** Articles as lawyers write them: `artikel 5 lid 1 onder a en c AVG`, `Article 5(1)(a) and (c) GDPR`. */
import { actName } from '../data/acts.ts';
import type { LetterLanguage } from '../domain/language.ts';
import type { Article } from '../domain/practice.ts';

/** An article with its paragraph, and the letters under it that are meant. */
type Cited = { readonly base: string; readonly letters: string[] };

/** `5(1)(a)`, `5(1)(c)`, `9` become `5(1)` with a and c, and `9`. */
function gather(articles: readonly Article[]): Cited[] {
  const gathered: Cited[] = [];
  for (const { article } of articles) {
    const [, base = article, letter] = article.match(/^(.+?)(?:\(([a-z])\))?$/) ?? [];
    const last = gathered.at(-1);
    if (letter && last?.base === base) last.letters.push(letter);
    else gathered.push({ base, letters: letter ? [letter] : [] });
  }
  return gathered;
}

const join = (parts: readonly string[], and: string) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;

function cite({ base, letters }: Cited, language: LetterLanguage): string {
  if (language === 'en')
    return `Article ${base}${join(
      letters.map((letter) => `(${letter})`),
      'and',
    )}`;
  const [, number = base, paragraph] = base.match(/^(.+?)(?:\((\d+)\))?$/) ?? [];
  // Definitions in article 4 AVG are numbered points, not paragraphs.
  const part = paragraph && (number === '4' ? ` punt ${paragraph}` : ` lid ${paragraph}`);
  return `artikel ${number}${part ?? ''}${letters.length > 0 ? ` onder ${join(letters, 'en')}` : ''}`;
}

/** One article with its act: `artikel 12 lid 3 AVG`. */
export const sayArticle = (article: Article, language: LetterLanguage): string =>
  `${gather([article]).map((cited) => cite(cited, language))} ${actName(article.act, language)}`;

/** One line for each act: `AVG: artikel 5 lid 1 onder a en c; artikel 9`. */
export function sayArticles(articles: readonly Article[], language: LetterLanguage): string[] {
  const acts = [...new Set(articles.map(({ act }) => act))];
  return acts.map((act) => {
    const cited = gather(articles.filter((article) => article.act === act));
    return `${actName(act, language)}: ${cited.map((c) => cite(c, language)).join('; ')}`;
  });
}
