/** Whether a PDF says where it was made: photos that it was made of bring that along. */
import { viewBytes } from '../pictures/byte-view.ts';
import { readPictureFacts } from '../pictures/read-exif.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Names of places in XML, or a place in one of the photos. */
export const tellsPlace = (bytes: Bytes): boolean =>
  readPictureFacts(bytes).tellsPlace || cameraNotes(bytes).some(saysWhere);

/** What a camera writes begins with 0xff 0xe1, two bytes with its length, and this name. */
const name = Array.from('Exif\0\0', (character) => character.charCodeAt(0));

/** Where each begins. */
function cameraNotes(bytes: Bytes): Bytes[] {
  const notes: Bytes[] = [];
  for (let at = bytes.indexOf(0xe1); at >= 0; at = bytes.indexOf(0xe1, at + 1))
    if (bytes[at - 1] === 0xff && isNamed(bytes, at + 3)) notes.push(noteAt(bytes, at - 1));
  return notes;
}

const isNamed = (bytes: Bytes, start: number): boolean =>
  name.every((byte, at) => bytes[start + at] === byte);

function noteAt(bytes: Bytes, start: number): Bytes {
  const length = viewBytes(bytes).big(start + 2, 2);
  return bytes.slice(start, start + 2 + length);
}

/** The note as the beginning of a picture of its own. */
const saysWhere = (note: Bytes): boolean => {
  const picture = new Uint8Array(2 + note.length + 2);
  picture.set([0xff, 0xd8]);
  picture.set(note, 2);
  picture.set([0xff, 0xd9], 2 + note.length);
  return readPictureFacts(picture).tellsPlace;
};
