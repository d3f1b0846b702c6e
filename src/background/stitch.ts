/** Puts photographs of a window together to pictures of the page. Holds one picture at a time. */
import { picturesFor, slicesOf, type Tile } from '../flows/tile-plan.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export type Stitcher = {
  /**
   * Takes over what the photograph shows for the first time, and gives the pictures that are complete by
   * it. `null` when rows before it would be missing.
   */
  readonly add: (photo: ImageBitmap, tile: Tile) => Promise<readonly Bytes[] | null>;
  /** Rows that are there. */
  readonly covered: () => number;
  /** The picture that is not complete, without the rows it lacks; `null` when all are. */
  readonly rest: () => Promise<Bytes | null>;
};

/** For a page of `total` rows of `width`. */
export function createStitcher(width: number, total: number): Stitcher {
  const heights = picturesFor(total);
  let at = 0;
  let covered = 0;
  let canvas: Canvas | null = null;

  const openCanvas = (): Canvas => {
    canvas ??= newCanvas(width, heights[at] ?? 0);
    return canvas;
  };

  const closeCanvas = async (): Promise<Bytes> => {
    const picture = await pngOf(openCanvas());
    canvas = null;
    at++;
    return picture;
  };

  return {
    async add(photo, tile) {
      const slices = slicesOf(tile, covered, total);
      if (slices === null) return null;
      const complete: Bytes[] = [];
      for (const { fromRow, toRow, rows } of slices) {
        const { context } = openCanvas();
        context.drawImage(photo, 0, fromRow, width, rows, 0, toRow, width, rows);
        covered += rows;
        if (toRow + rows === heights[at]) complete.push(await closeCanvas());
      }
      return complete;
    },
    covered: () => covered,
    rest: async () => {
      if (canvas === null) return null;
      const before = heights.slice(0, at).reduce((sum, height) => sum + height, 0);
      return pngOf(cropped(canvas, covered - before));
    },
  };
}

type Canvas = {
  readonly canvas: OffscreenCanvas;
  readonly context: OffscreenCanvasRenderingContext2D;
};

function newCanvas(width: number, height: number): Canvas {
  const canvas = new OffscreenCanvas(width, height);
  // In memory of our own: what a graphics card holds may be lost.
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (context === null) throw new Error('no canvas to draw on');
  return { canvas, context };
}

function cropped({ canvas }: Canvas, height: number): Canvas {
  const smaller = newCanvas(canvas.width, height);
  smaller.context.drawImage(canvas, 0, 0);
  return smaller;
}

async function pngOf({ canvas }: Canvas): Promise<Bytes> {
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}

/** The pixels of a PNG as they are. Close it when it has been drawn. */
export const decodePng = (bytes: Bytes): Promise<ImageBitmap> =>
  createImageBitmap(new Blob([bytes], { type: 'image/png' }), { colorSpaceConversion: 'none' });
