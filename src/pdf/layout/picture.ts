/** A picture as large as it can be in its place, with what is marked on it and what it is. */

import type { SheetPicture } from '../../domain/exhibit-sheet.ts';
import { scaled } from './blocks.ts';
import { lineStrips } from './paragraph.ts';
import { markOn } from './picture-marks.ts';
import type { PicturePiece } from './placed.ts';
import type { Column, Setting } from './setting.ts';
import { heightOf, type Strip, strip, withRoomAbove } from './strip.ts';
import { element } from './structure.ts';
import { plainWords } from './words-of.ts';

// In points for a pixel: a small picture stays sharp.
const largest = 1;

const aboveCaption = 4;

/** With its caption under it, in so much room; a caption that is too long for it goes on behind it. */
export function pictureStrips(picture: SheetPicture, height: number, setting: Setting): Strip[] {
  const caption = captionStrips(picture, setting);
  const room = Math.max(height / 2, height - heightOf(caption));
  const piece = pictureIn(picture, { height: room, ...setting.column }, setting);
  return [strip(piece.box.height, [piece]), ...caption];
}

function captionStrips({ caption }: SheetPicture, setting: Setting): Strip[] {
  if (caption === '') return [];
  const words = plainWords(caption, element('P', setting.within));
  const lines = lineStrips(words, setting.direction, scaled(setting, 0.87));
  return withRoomAbove(lines, aboveCaption);
}

type Room = Column & { readonly height: number };

const sidesOf = ({ width, height }: SheetPicture['image']): readonly [number, number] => [
  Math.max(1, width),
  Math.max(1, height),
];

/** Points for a pixel, in so much room: never so many that it is seen as pixels. */
export function scaleOf({ image }: SheetPicture, room: Pick<Room, 'width' | 'height'>): number {
  const [width, height] = sidesOf(image);
  return Math.min(largest, room.width / width, room.height / height);
}

function pictureIn(picture: SheetPicture, room: Room, { within }: Setting): PicturePiece {
  const { image, alt, altLanguage, marks } = picture;
  const [width, height] = sidesOf(image);
  const scale = scaleOf(picture, room);
  const box = { left: room.left, top: 0, width: width * scale, height: height * scale };
  return {
    kind: 'picture',
    picture,
    box,
    marks: marks.map((mark) => markOn(box, mark, scale)),
    of: element('Figure', within, { alt, language: altLanguage }),
  };
}
