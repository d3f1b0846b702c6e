/** How long the browser takes to paint marks, and whether that adds anything to the page. */
import { median } from './median.ts';
import { nextFrame } from './next-frame.ts';

const classes = 8;

export type PaintFigure = { readonly ms: number; readonly nodesAdded: number };

function countNodes(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
}

const names = Array.from({ length: classes }, (_, at) => `kl-${at}`);

function addStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(names.map((name) => `::highlight(${name}) { background: gold }`).join(''));
  document.adoptedStyleSheets.push(sheet);
}

/** Paints all `ranges`, one highlight for each class of practice, five times. */
export async function paintRanges(ranges: readonly Range[]): Promise<PaintFigure> {
  addStyles();
  const before = countNodes();
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    await nextFrame();
    const start = performance.now();
    for (const [at, name] of names.entries())
      CSS.highlights.set(name, new Highlight(...ranges.filter((_, one) => one % classes === at)));
    await nextFrame();
    times.push(performance.now() - start);
    for (const name of names) CSS.highlights.delete(name);
  }
  return { ms: median(times), nodesAdded: countNodes() - before };
}
