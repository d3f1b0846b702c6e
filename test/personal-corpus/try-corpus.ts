/** Searches every snippet of a half of the corpus, as the program does. */
import { searchFor } from '../../src/detection/find-personal.ts';
import { nothingKnown, type PublicFacts } from '../../src/detection/public-facts.ts';
import { readLabels } from './labels.ts';
import { type Measured, measure } from './measure.ts';
import type { Snippet } from './snippet.ts';

export const knownOf = ({ organisation }: Pick<Snippet, 'organisation'>): PublicFacts =>
  organisation === undefined
    ? nothingKnown
    : { ...nothingKnown, ...organisation, hosts: [organisation.host] };

export const tryCorpus = (snippets: readonly Snippet[]): Measured =>
  measure(
    snippets.map((snippet) => {
      const labelled = readLabels(snippet.text);
      return { labelled, findings: searchFor(snippet.own ?? [], knownOf(snippet))(labelled.text) };
    }),
  );
