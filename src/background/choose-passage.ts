/** Which of the frames holds what the person selected, and what to say when none does. */
import type { Box } from '../domain/capture.ts';
import type { Notice } from '../domain/codes.ts';
import { type Rival, type Selector, wholePage } from '../domain/selector.ts';
import type { FrameSelection } from '../messaging/page-calls.ts';
import type { Wish } from '../messaging/protocol.ts';
import type { ReportedFrame } from './readable-page.ts';

export type ChosenPassage = {
  readonly source: string;
  readonly selectors: readonly Selector[];
  readonly rivals: readonly Rival[];
  readonly shownAt: readonly Box[];
  readonly notice: Notice | null;
};

const notices: Record<Exclude<FrameSelection['kind'], 'passage'>, Notice> = {
  none: 'nothing-selected',
  'form-field': 'selection-in-form-field',
  'whole-document': 'selection-whole-document',
  'too-long': 'selection-too-long',
  'unreachable-frame': 'selection-out-of-reach',
};

/** The selected passage, else the page as a whole with the reason. `frames` has at least one. */
export function choosePassage(frames: readonly ReportedFrame[], wish: Wish): ChosenPassage {
  const asked = frames.toSorted(mostLikelyFirst);
  const top = frames.find(({ frameId }) => frameId === 0);
  const whole = { source: top?.source ?? '', selectors: wholePage, rivals: [], shownAt: [] };
  if (wish === 'page') return { ...whole, notice: null };
  for (const { source, selection } of asked)
    if (selection.kind === 'passage') {
      const { selectors, rivals, shownAt } = selection;
      return { source, selectors, rivals, shownAt, notice: null };
    }
  const spoken = asked.find(({ selection }) => selection.kind !== 'none')?.selection.kind;
  return {
    ...whole,
    notice: notices[spoken === undefined || spoken === 'passage' ? 'none' : spoken],
  };
}

// Every frame keeps its last selection; the one with the focus is the one that is meant. A frame
// reports the focus to all those around it, so the innermost comes first.
const mostLikelyFirst = (a: ReportedFrame, b: ReportedFrame): number =>
  Number(b.hasFocus) - Number(a.hasFocus) || b.frameId - a.frameId;
