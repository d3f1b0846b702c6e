/** Somebody's words as the end of our sentence: "…, omdat een verslag genoeg is". */
import type { Language } from '../../domain/language.ts';
import type { Inline } from '../../domain/letter.ts';
import { said } from '../inlines.ts';

/** Words that begin a sentence and are never a name: only their capital is taken away. */
const neverNames: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(
    `De Het Een Er Ik Jij U Hij Zij Ze Wij We Men Mijn Onze Ons Uw Dit Dat Deze Die Daar Hier Niemand
    Iemand Niet Geen Alle Alles In Op Bij Voor Van Met Zonder Tijdens Als Toen Omdat Want`.split(
      /\s+/,
    ),
  ),
  en: new Set(
    `The A An There He She They We It You My Our Your This That These Those Here Nobody Somebody No
    Not All In On At For Of With Without During When Because`.split(/\s+/),
  ),
};

function withoutCapital(words: string, language: Language): string {
  const [first = ''] = words.split(/\P{L}/u, 1);
  return neverNames[language].has(first)
    ? `${first.toLowerCase()}${words.slice(first.length)}`
    : words;
}

/** Without white space around it and the one full stop that our sentence has itself. */
export function asClause(words: string, language: Language): Inline {
  const bare = withoutCapital(words.trim(), language);
  return said(bare.endsWith('.') && !bare.endsWith('..') ? bare.slice(0, -1) : bare);
}
