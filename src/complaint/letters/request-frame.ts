/** The frame of a request: who writes for others says so first, and encloses what shows it. */
import type { Letter } from '../../domain/letter.ts';
import { type FrameFacts, frameLetter, type LetterContent } from './frame.ts';
import { forWhom } from './outward-parts.ts';
import { namePaper } from './papers.ts';

export function frameRequest(facts: FrameFacts, content: LetterContent): Letter {
  const { papers = [], principals = [] } = facts;
  return frameLetter(facts, {
    ...content,
    blocks: [...forWhom({ papers, principals }, content.language), ...content.blocks],
    enclosures: [
      ...content.enclosures,
      ...papers
        .toSorted((a, b) => a.number - b.number)
        .map((paper) => namePaper(paper, content.language)),
    ],
  });
}
