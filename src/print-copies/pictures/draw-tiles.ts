/** Draws a picture as tiles, each of which fits on a page, and writes them as JPEG. */
import type { MadeImage } from '../../domain/copy-piece.ts';
import { jpegOf } from '../jpeg-of.ts';
import { whiteCanvas } from './canvas.ts';
import type { OpenedPicture } from './open-picture.ts';
import type { PictureSize } from './picture-size.ts';
import { rowInk } from './row-ink.ts';
import { copySizeOf, type PictureLook, pageRows, type Tile, tileAt } from './tile-cuts.ts';

export type DrawnTile = {
  readonly image: MadeImage;
  /** So many tiles are done, … */
  readonly done: number;
  /** … of about so many: where a cut falls is not known before. */
  readonly total: number;
};

/** From top to bottom. Every row of the picture is on one of them, and some are on two. */
export async function* drawTiles(
  picture: OpenedPicture,
  look: PictureLook,
): AsyncGenerator<DrawnTile, void, undefined> {
  const size = copySizeOf(picture.source);
  const readInk = (from: number, to: number) => inkOf(picture, size, { top: from, bottom: to });
  let done = 0;
  for (let top: number | null = 0; top !== null; ) {
    const tile: Tile = tileAt(top, size, { look, readInk });
    done++;
    const left = Math.ceil((size.height - tile.bottom) / pageRows(size.width));
    yield { image: await drawTile(picture, size, tile), done, total: done + left };
    top = tile.next;
  }
}

type Rows = Pick<Tile, 'top' | 'bottom'>;

function drawRows({ bitmap }: OpenedPicture, { width, height }: PictureSize, rows: Rows) {
  const drawn = whiteCanvas({ width, height: rows.bottom - rows.top });
  const scale = bitmap.height / height;
  drawn.context.drawImage(
    bitmap,
    ...[0, rows.top * scale, bitmap.width, (rows.bottom - rows.top) * scale],
    ...[0, 0, width, rows.bottom - rows.top],
  );
  return drawn;
}

function inkOf(picture: OpenedPicture, size: PictureSize, rows: Rows): number[] {
  const { canvas, context } = drawRows(picture, size, rows);
  return rowInk(context.getImageData(0, 0, canvas.width, canvas.height).data, canvas.width);
}

async function drawTile(picture: OpenedPicture, size: PictureSize, tile: Tile): Promise<MadeImage> {
  const { canvas } = drawRows(picture, size, tile);
  const bytes = await jpegOf(canvas);
  const { width, height } = canvas;
  return { bytes, width, height, area: areaOn(picture.source, size, tile) };
}

function areaOn(source: PictureSize, copy: PictureSize, { top, bottom }: Tile): MadeImage['area'] {
  const scale = source.height / copy.height;
  return {
    page: 1,
    left: 0,
    top: top * scale,
    width: source.width,
    height: (bottom - top) * scale,
  };
}
