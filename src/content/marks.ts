/** The marks of this frame, as the background asks for them: shown, asked about, and taken away. */
import type { LookNames, MarkToPaint, PageCalls, PaintedMark } from '../messaging/page-calls.ts';
import { type Showing, type ShowingPorts, show } from './showing.ts';

type MarkCalls = Pick<PageCalls, 'paintMarks' | 'paintedMarks' | 'goToMark' | 'unpaintMarks'>;
type Shown = { readonly showing: Showing; readonly end: AbortController };

export function createMarks(ports: ShowingPorts): MarkCalls {
  let shown: Shown | null = null;

  const unpaintMarks = () => {
    shown?.end.abort();
    shown = null;
  };

  const begin = (marks: readonly MarkToPaint[], names: LookNames): Shown => {
    const end = new AbortController();
    onPageLeft(unpaintMarks, end.signal);
    return { showing: show(marks, names, ports, end.signal), end };
  };

  const paintMarks = async (
    marks: readonly MarkToPaint[],
    names: LookNames,
  ): Promise<readonly PaintedMark[]> => {
    unpaintMarks();
    const own = begin(marks, names);
    shown = own;
    try {
      await own.showing.begun;
    } catch (error) {
      if (own.end.signal.aborted) return []; // Taken away while they were looked for: no fault.
      unpaintMarks();
      throw error;
    }
    own.showing.goToFirst();
    return own.showing.statuses();
  };

  return {
    paintMarks,
    paintedMarks: () => shown?.showing.statuses() ?? null,
    goToMark: (id) => shown?.showing.goTo(id) ?? 'nowhere',
    unpaintMarks,
  };
}

// Who comes back to a page that was left finds it as the page made it.
const onPageLeft = (run: () => void, signal: AbortSignal): void =>
  addEventListener('pagehide', (event) => event.isTrusted && run(), { signal });
