/** Which pages are edited: those of the sample site, and privacy statements of many subjects. */

import type { Random } from '../../support/seeded-random.ts';
import { boilerplateLines } from './boilerplate.ts';

/** A text by its name, one line for each block. */
export type NamedText = { readonly name: string; readonly lines: readonly string[] };

const long = 400;

/** A page, a piece of a long one, a privacy statement, or a page with a statement under it. */
export function subjectAtRandom(texts: readonly NamedText[], random: Random): NamedText {
  const statement = () => boilerplateLines(4 + random.below(40), random);
  if (random.chance(0.4)) return { name: 'privacy statement', lines: statement() };
  const { name, lines } = random.pick(texts);
  if (lines.length <= long)
    return { name, lines: random.chance(0.3) ? [...lines, ...statement()] : lines };
  const from = random.below(lines.length - 80);
  return { name, lines: lines.slice(from, from + 20 + random.below(60)) };
}
