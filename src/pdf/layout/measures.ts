/** How large everything is, in points: as the same letter is as HTML on paper. */

export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

export const paper = { width: mm(210), height: mm(297) } as const;

/** Where the words of a page may stand. Below it is room for its number. */
export type Frame = {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
};

type Edges = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

const frameIn = ({ left, right, top, bottom }: Edges): Frame => ({
  left: mm(left),
  width: paper.width - mm(left + right),
  top: mm(top),
  bottom: paper.height - mm(bottom),
});

export const letterFrame = frameIn({ left: 25, right: 20, top: 20, bottom: 20 });
export const sheetFrame = frameIn({ left: 15, right: 15, top: 12, bottom: 15 });
export const exhibitFrame = frameIn({ left: 20, right: 20, top: 15, bottom: 17 });

export type Sizes = {
  /** Of the type. */
  readonly size: number;
  /** From line to line. */
  readonly leading: number;
  /** Above a paragraph, a heading, an item of a list. */
  readonly gap: number;
  readonly headingGap: number;
  readonly itemGap: number;
  /** Between the words of a cell and its edges. */
  readonly cellEdge: { readonly along: number; readonly across: number };
  /** Of a line to write on. */
  readonly writingLine: number;
  /** Of names of facts; `null`: a quarter of the column. */
  readonly factNames: number | null;
};

export const letterSizes: Sizes = {
  size: 10.5,
  leading: 15,
  gap: 8,
  headingGap: 15,
  itemGap: 2.5,
  cellEdge: { along: 4.5, across: 2.5 },
  writingLine: 22,
  factNames: null,
};

/** Of the sheet that must stay one page; `scale` is smaller than 1 when it has more to say. */
export const sheetSizes = (scale: number): Sizes => ({
  size: 9.5 * scale,
  leading: 12.8 * scale,
  gap: 3 * scale,
  headingGap: 5 * scale,
  itemGap: 0,
  cellEdge: { along: 4, across: 1 },
  writingLine: 18,
  factNames: mm(38),
});

export const ink = { words: '#111111', lines: '#777777', shade: '#eeeeee' } as const;
