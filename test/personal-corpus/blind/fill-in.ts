/** Fills the gaps of a template: `{bsn}` becomes a labelled number, `{date}` some day. */

import type { PersonalKind } from '../../../src/domain/personal.ts';
import type { Random } from './random.ts';

export type Maker = (random: Random) => string;
export type Makers = ReadonlyMap<string, Maker>;

export const label = (kind: PersonalKind, text: string): string => `⟦${kind}:${text}⟧`;

/** Templates stand below each other in one text, with a line of two hyphens in between. */
export const templatesOf = (text: string): readonly string[] =>
  text
    .split(/\n--\n/)
    .map((template) => template.replace(/^\n+|\n+$/g, ''))
    .filter((template) => template !== '');

const gap = /\{([a-z]+(?:-[a-z]+)*)\}/g;

export const fillIn = (template: string, makers: Makers, random: Random): string =>
  template.replace(gap, (_, name: string) => {
    const maker = makers.get(name);
    if (maker === undefined) {
      throw new Error(`No gap is called ${name}.`);
    }
    return maker(random);
  });

/** Breaks lines as a scan does. What is labelled keeps its own spaces. */
export function wrap(text: string, width: number): string {
  let column = 0;
  return text
    .split(/(⟦[^⟧]*⟧|\s)/)
    .map((piece) => {
      if (piece === '\n') {
        column = 0;
        return piece;
      }
      if (piece === ' ' && column >= width) {
        column = 0;
        return '\n';
      }
      column += piece.length;
      return piece;
    })
    .join('');
}
