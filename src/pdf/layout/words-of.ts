/** Inlines of a block as words to be set: each reference said and leading to its exhibit. */
import { isAllSaid, onlyLanguageOf } from '../../complaint/only-language.ts';
import { sayInline } from '../../complaint/say-references.ts';
import { directionOf } from '../../domain/language.ts';
import type { Inline, PlainInline } from '../../domain/letter.ts';
import type { Runs } from '../text/isolates.ts';
import type { Direction } from '../text/levels.ts';
import type { Words } from '../text/words.ts';
import type { StructElement } from './placed.ts';
import type { Setting } from './setting.ts';
import { element } from './structure.ts';

type Look = Partial<Pick<Words, 'isBold' | 'runs' | 'exhibit'>>;

/** A text that is all of an element. */
export const plainWords = (text: string, of: StructElement | null, look: Look = {}): Words[] => [
  { text, isBold: false, runs: 'along', exhibit: null, ...look, of },
];

/** Words of somebody else alone, or all in one language, run their own way. */
export function baseOf(inlines: readonly Inline[], { direction }: Setting): Direction | 'auto' {
  const said = inlines.filter(isPlain);
  if (said.length < inlines.length) return direction;
  if (said.length > 0 && isAllSaid(said)) return 'auto';
  const language = onlyLanguageOf(said);
  return language === null ? direction : directionOf(language);
}

const isPlain = (inline: Inline): inline is PlainInline =>
  inline.kind === 'text' ||
  inline.kind === 'strong' ||
  inline.kind === 'said' ||
  inline.kind === 'in-language';

/** The words, as part of that element. */
export const wordsOf = (
  inlines: readonly Inline[],
  of: StructElement | null,
  setting: Setting,
): Words[] => inlines.flatMap((inline) => inlineWords(inline, of, setting));

function inlineWords(inline: Inline, of: StructElement | null, setting: Setting): Words[] {
  const said = sayInline(inline, setting.language, setting.pagesOf);
  const exhibit = exhibitOf(inline, setting);
  if (exhibit !== null && of !== null)
    return plainWords(said.text, element('Link', of, { alt: said.text }), { exhibit });
  return plainWords(said.text, holderOf(said, of), {
    isBold: said.kind === 'strong',
    runs: runsOf(said),
  });
}

/** The exhibit that is named and that lies in the same file. */
function exhibitOf(inline: Inline, { pagesOf }: Setting): number | null {
  const number =
    inline.kind === 'exhibit' ? inline.number : inline.kind === 'pages' ? inline.exhibit : null;
  return number !== null && pagesOf(number) !== null ? number : null;
}

const holderOf = (said: PlainInline, of: StructElement | null): StructElement | null =>
  said.kind === 'in-language' && of !== null
    ? element('Span', of, { language: said.language })
    : of;

const runsOf = (said: PlainInline): Runs => {
  if (said.kind === 'said') return 'auto';
  return said.kind === 'in-language' ? directionOf(said.language) : 'along';
};

/** The same as text alone. */
export const saidText = (
  inlines: readonly Inline[],
  { language, pagesOf }: Pick<Setting, 'language' | 'pagesOf'>,
): string => inlines.map((inline) => sayInline(inline, language, pagesOf).text).join('');
