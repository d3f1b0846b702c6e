/** Searches every page of a half of the corpus, as the program does: what is read, and what lies behind it. */
import { parse } from 'parse5';
import { searchFor } from '../../src/detection/find-personal.ts';
import type { PersonalKind } from '../../src/domain/personal.ts';
import { joinedText } from '../../src/redaction/html-text.ts';
import { wordsOf } from '../../src/redaction/html-words.ts';
import { squashed } from '../../src/redaction/squash.ts';
import { readLabels } from './labels.ts';
import { isProposed, type Measured, scoring } from './measure.ts';
import type { CorpusPage } from './snippet.ts';
import { knownOf } from './try-corpus.ts';

type Value = { readonly kind: PersonalKind; readonly value: string };

/** In markup there are no places to compare: a value is found when what is proposed is it, or holds it. */
export function tryPages(pages: readonly CorpusPage[]): Measured {
  const { add, miss, measured } = scoring();
  for (const page of pages) {
    const labelled = labelledIn(page);
    const proposed = proposedIn(page);
    for (const { kind, value } of labelled) {
      const isFound = proposed.some((one) => isSame(one.value, value));
      add(kind, { labelled: 1, found: isFound ? 1 : 0 });
      if (!isFound) miss({ kind, why: 'missed', text: `${page.name}: ${value}` });
    }
    for (const { kind, value } of proposed) {
      const isRight = labelled.some((one) => isSame(value, one.value));
      add(kind, { proposed: 1, rightly: isRight ? 1 : 0 });
      if (!isRight) miss({ kind, why: 'too-much', text: `${page.name}: ${value}` });
    }
  }
  return measured;
}

function labelledIn({ html }: CorpusPage): Value[] {
  const { text, labels } = readLabels(html);
  return labels.map(({ kind, start, end }) => ({
    kind,
    value: squashed(joinedText(parse(text.slice(start, end))).text || text.slice(start, end)),
  }));
}

function proposedIn(page: CorpusPage): Value[] {
  const search = searchFor(page.own ?? [], knownOf(page));
  const { read, behind } = wordsOf(readLabels(page.html).text);
  return [read, behind].flatMap((text) =>
    search(text)
      .filter(isProposed)
      .map(({ kind, start, end }) => ({ kind, value: squashed(text.slice(start, end)) })),
  );
}

/** An address may be proposed with a word more, or a comma less. */
const isSame = (proposed: string, labelled: string): boolean =>
  proposed.includes(labelled) ||
  (labelled.includes(proposed) && proposed.length > 0.8 * labelled.length);
