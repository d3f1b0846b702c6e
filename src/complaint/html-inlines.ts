/** Words inside a block as HTML: what somebody said stays as said, and each language runs its own way. */
import { directionOf, type Language } from '../domain/language.ts';
import type { PlainInline } from '../domain/letter.ts';
import { type Html, html, saidHtml } from './html.ts';
import { isAllSaid, onlyLanguageOf } from './only-language.ts';

export type Inlines = readonly PlainInline[];

function inlineHtml(inline: PlainInline): Html {
  switch (inline.kind) {
    case 'text':
      return html`${inline.text}`;
    case 'strong':
      return html`<strong>${inline.text}</strong>`;
    case 'said':
      return saidHtml(inline.text);
    case 'in-language':
      return html`<span${languageHtml(inline.language)}>${inline.text}</span>`;
  }
}

const languageHtml = (language: Language): Html =>
  html` lang="${language}" dir="${directionOf(language)}"`;

/** What stands in a tag around words that are all in one other language; else nothing. */
export function holderHtml(inlines: Inlines): Html {
  const language = onlyLanguageOf(inlines);
  return language === null ? html`` : languageHtml(language);
}

/** The words, for inside a tag with `holderHtml`. */
export const wordsHtml = (inlines: Inlines): Html[] =>
  onlyLanguageOf(inlines) === null
    ? inlines.map(inlineHtml)
    : inlines.map(({ text }) => html`${text}`);

/** The same for a paragraph: words of somebody else alone take their own direction as a whole. */
export function paragraphHtml(inlines: Inlines, direction: 'ltr' | 'rtl'): Html {
  const own = isAllSaid(inlines) ? 'auto' : direction;
  const holder = onlyLanguageOf(inlines) === null ? html` dir="${own}"` : holderHtml(inlines);
  return html`<p${holder}>${wordsHtml(inlines)}</p>
`;
}
