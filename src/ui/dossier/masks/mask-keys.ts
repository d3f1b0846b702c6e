/** What a key asks of the editor. */
import type { PicturePoint } from '../../../domain/mask.ts';

const arrows: Readonly<Record<string, PicturePoint>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

const farPixels = 10;

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const isPlain = ({ ctrlKey, metaKey, altKey }: Key): boolean => !ctrlKey && !metaKey && !altKey;

/** How far an arrow goes, ten times as far with Shift; `null` for any other key. */
export function arrowOf(event: Key): PicturePoint | null {
  const step = isPlain(event) ? arrows[event.key] : undefined;
  if (step === undefined) return null;
  const pixels = event.shiftKey ? farPixels : 1;
  return { x: step.x * pixels, y: step.y * pixels };
}

export const isRemove = (event: Key): boolean =>
  isPlain(event) && ['Delete', 'Backspace'].includes(event.key);

/** Ctrl+Z, and with Shift the other way; on a Mac with the command key. `null` for any other. */
export function historyKey({
  key,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
}: Key): 'undo' | 'redo' | null {
  if (altKey || ctrlKey === metaKey || key.toLowerCase() !== 'z') return null;
  return shiftKey ? 'redo' : 'undo';
}
