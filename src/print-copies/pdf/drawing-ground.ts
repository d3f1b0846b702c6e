/** What the reader of PDFs draws on: canvases off the screen, and no page. */

type Ground = {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
};

export class Canvases {
  create(width: number, height: number): Ground {
    const canvas = new OffscreenCanvas(width, height);
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
  }

  getNoAlphaContext(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D | null {
    return canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  }

  reset({ canvas }: Ground, width: number, height: number): void {
    if (canvas) Object.assign(canvas, { width, height });
  }

  /** Its memory is free at once, and not when somebody tidies. */
  destroy(ground: Ground): void {
    this.reset(ground, 0, 0);
    Object.assign(ground, { canvas: null, context: null });
  }
}

const none = (): string => 'none';

/** Filters are made of parts of a page, so there are none here: few documents have any. */
export class NoFilters {
  readonly addFilter = none;
  readonly addHCMFilter = none;
  readonly addAlphaFilter = none;
  readonly addLuminosityFilter = none;
  readonly addKnockoutFilter = none;
  readonly addHighlightHCMFilter = none;
  readonly addSelectionHCMFilter = none;
  readonly addSelectionFilter = none;
  createSelectionStyle(): null {
    return null;
  }
  destroy(): void {}
}
