/** The covers of one pack, ready to be done to texts. */
import type { Cover, TokenOf } from '../domain/cover.ts';
import { type CoverText, coverTextWith } from './cover-text.ts';
import { type CutOff, cutOffWith } from './cut-off.ts';
import { findCovers } from './find-covers.ts';

export type Covers = {
  /** What was covered stands as a token in the language of the pack. */
  readonly cover: CoverText;
  /** The same for a text of one of our own rows, which may be an address. */
  readonly map: (text: string) => string;
  readonly cutOff: CutOff;
};

export function coversWith(list: readonly Cover[], tokenOf: TokenOf): Covers {
  const find = findCovers(list);
  const cover = coverTextWith(find, tokenOf);
  const inAddress = coverTextWith(find, (kind) => encodeURIComponent(tokenOf(kind)));
  return {
    cover,
    map: (text) => (isAddress(text) ? inAddress : cover)(text).text,
    cutOff: cutOffWith(list),
  };
}

/** An address stays one, for whatever reads it as such. */
const isAddress = (text: string): boolean => /^https?:\/\/\S*$/i.test(text);
