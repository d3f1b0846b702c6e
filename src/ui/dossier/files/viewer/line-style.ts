/** Lays a line of text over its image: as large as the image shows it, and as long. */
import type { PlacedText } from '../../../../domain/print-copy.ts';
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
export function styleOfLine({ left, top, width, height }: PlacedText, page: Size, natural: number) {
  const stretch = natural > 0 && height > 0 ? width / height / natural : 1;
  return {
    left: `${(left / page.width) * 100}%`,
    top: `${(top / page.height) * 100}%`,
    'font-size': `${(height / page.width) * 100}cqw`,
    transform: `scaleX(${stretch})`,
  };
}
