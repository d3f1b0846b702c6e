/** Somebody's words as the end of our sentence: "…, omdat een verslag genoeg is". */
import type { Inline } from '../../domain/letter.ts';
import { said } from '../inlines.ts';

/** Words that begin a sentence and are no name, unless a capital follows: "De Vries". */
const beginnings = new Set(
  `De Het Een Er Jij U Hij Zij Ze Wij We Men Ik Mijn Onze Ons Uw Dit Dat Deze Die Daar Hier Niemand
  Iemand Niet Geen Alle Alles In Op Bij Voor Van Met Zonder Tijdens Als Toen Omdat Want The A An
  There He She They It You My Our Your This That These Those Here Nobody Somebody No Not All On At
  For Of With Without During When Because`.split(/\s+/),
);

/** The first word loses its capital when it surely is no name. */
function withoutCapital(words: string): string {
  const [, first = ''] = /^(\p{L}+)\s+[^\s\p{Lu}]/u.exec(words) ?? [];
  return beginnings.has(first) ? `${first.toLowerCase()}${words.slice(first.length)}` : words;
}

/** Without white space around it and the one full stop that our sentence has itself. */
export function asClause(words: string): Inline {
  const bare = withoutCapital(words.trim());
  return said(bare.endsWith('.') && !bare.endsWith('..') ? bare.slice(0, -1) : bare);
}
