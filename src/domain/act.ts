/** Wet: an act by the name that lawyers use, with its place in the public register of laws. */
import type { Checked } from './checked.ts';
import type { Article } from './practice.ts';

/** `bwb`: the Dutch Basiswettenbestand. `eli`: the European Legislation Identifier. */
export const actRegisters = ['bwb', 'eli'] as const;

export type Act = Checked & {
  /** The name that articles use: `AVG`. */
  readonly id: string;
  readonly nl: string;
  readonly en: string;
  readonly register: (typeof actRegisters)[number];
  /** `BWBR0005537`, or `reg/2016/679`. */
  readonly number: string;
};

/** An article's number, with its paragraph and the letter under it. */
type Parts = {
  readonly number: string;
  readonly paragraph: string | null;
  readonly letter: string | null;
};

function partsOf({ article }: Article): Parts {
  const [, number = article, paragraph = null, letter = null] =
    article.match(/^([^(]+)(?:\((\d+)\))?(?:\(([a-z])\))?$/) ?? [];
  return { number, paragraph, letter };
}

/**
 * Where a program finds the article: a Juriconnect 1.3 reference for Dutch acts and treaties
 * (`jci1.3:c:BWBR0005537&artikel=9:8&lid=1&o=b`), an ELI for European ones
 * (`http://data.europa.eu/eli/reg/2016/679/art_5/par_1/pnt_c/oj`). The text in force is meant.
 */
export const articleIdentifier = (act: Act, article: Article): string =>
  act.register === 'bwb' ? juriconnect(act, partsOf(article)) : eli(act, partsOf(article));

const juriconnect = ({ number: bwb }: Act, { number, paragraph, letter }: Parts): string =>
  [
    `jci1.3:c:${bwb}&artikel=${number}`,
    ...(paragraph ? [`lid=${paragraph}`] : []),
    ...(letter ? [`o=${letter}`] : []),
  ].join('&');

// The definitions in article 4 AVG are numbered points, not paragraphs.
const eli = ({ number: act }: Act, { number, paragraph, letter }: Parts): string =>
  [
    `http://data.europa.eu/eli/${act}/art_${number}`,
    ...(paragraph ? [number === '4' ? `pnt_${paragraph}` : `par_${paragraph}`] : []),
    ...(letter ? [`pnt_${letter}`] : []),
    'oj',
  ].join('/');
