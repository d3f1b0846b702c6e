/** What the AP weighs (Beleidsregels prioritering klachtenonderzoek AP, article 2(3)), said of this dossier. */
import { type SaidFactor, sayThreeFactors } from '../complaint/say-three-factors.ts';
import { practiceOf } from '../data/practices.ts';
import type { PackContents } from '../domain/dossier.ts';
import type { Day } from '../domain/instant.ts';
import type { FactorWords } from '../domain/three-factors-words.ts';
import { threeFactors } from '../law/three-factors.ts';

export { factorWordsIn, type SaidFactor } from '../complaint/say-three-factors.ts';

/** How hard, how wide, what would help, each in sentences; what is not known is said to be so. */
export const weighDossier = (
  contents: PackContents,
  today: Day,
  words: FactorWords,
): SaidFactor[] => sayThreeFactors(threeFactors(contents, practiceOf, today), words);
