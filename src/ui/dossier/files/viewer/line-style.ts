/** Lays a line of text over its image: as large as the image shows it, and as long. */
import type { PlacedText } from '../../../../domain/print-copy.ts';
import type { LineRoom } from './line-room.ts';
import type { Size } from './part-box.ts';

const measuredAt = 100;

/** How wide the browser would write the text, for each unit of its height. */
export type MeasureText = (text: string) => number;

/** By the font that `viewer.css` gives to these lines. */
export function textMeasure(): MeasureText {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) return () => 0;
  context.font = `${measuredAt}px sans-serif`;
  return (text) => context.measureText(text).width / measuredAt;
}

/** All by the width of the page on the screen, so that it fits at every size. */
export function styleOfLine(
  line: PlacedText,
  room: LineRoom,
  page: Size,
  natural: number,
): Readonly<Record<string, string>> {
  const { left, top, width, height } = line;
  const stretch = natural > 0 && height > 0 && width > 0 ? width / height / natural : 1;
  const length = (points: number) => `${(points / page.width) * 100}cqw`;
  const sides = [room.above, room.right / stretch, room.below, room.left / stretch];
  return {
    left: `${((left - room.left) / page.width) * 100}%`,
    top: `${((top - room.above) / page.height) * 100}%`,
    padding: sides.map(length).join(' '),
    'font-size': length(height),
    transform: `scaleX(${stretch})`,
  };
}
