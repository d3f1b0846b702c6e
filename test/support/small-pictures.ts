// Pictures of a few dots, of kinds that a browser reads and does not write.
import { bytesOf } from './bytes.ts';

/** One dot that one can look through: a PNG. */
export const glass = bytesOf(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVO' +
      'RK5CYII=',
  ),
);

/** Blue: an AVIF. */
export const blueAvif = bytesOf(
  atob(
    'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADrbWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGlj' +
      'dAAAAAAAAAAAAAAAAAAAAAAOcGl0bQAAAAAAAQAAAB5pbG9jAAAAAEQAAAEAAQAAAAEAAAETAAAAKgAAAChp' +
      'aW5mAAAAAAABAAAAGmluZmUCAAAAAAEAAGF2MDFDb2xvcgAAAABqaXBycAAAAEtpcGNvAAAAFGlzcGUAAAAA' +
      'AAAAEAAAAAgAAAAQcGl4aQAAAAADCAgIAAAADGF2MUOBAAwAAAAAE2NvbHJuY2x4AAEADQAGgAAAABdpcG1h' +
      'AAAAAAAAAAEAAQQBAoMEAAAAMm1kYXQSAAoIGAy/tEBDQaEyHBeHh4YhhJJJJlAAAADLqPQawNEJFK2BNyNV' +
      '2jI=',
  ),
);

/** Blue, then red: an animated PNG. */
export const blueThenRedPng = bytesOf(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAACGFjVEwAAAACAAAAAPONk3AAAAAaZmNUTAAA' +
      'AAAAAAAIAAAACAAAAAAAAAAAAAAAAQAAw3t8MwAAABRJREFUeJxjFNE4wYANMGEVHbQSAM9sARRI7PpvAAAA' +
      'GmZjVEwAAAABAAAACAAAAAgAAAAAAAAAAAAAAAEAAFgIlucAAAAYZmRBVAAAAAJ4nGM8oSHCgA0wYRUdtBIA' +
      '0NQBFA/FgZ4AAAAASUVORK5CYII=',
  ),
);

/** The same as a WebP. */
export const blueThenRedWebp = bytesOf(
  atob(
    'UklGRogAAABXRUJQVlA4WAoAAAACAAAABwAABwAAQU5JTQYAAAAAAAAAAABBTk1GKgAAAAAAAAAAAAcAAAcA' +
      'AAAAAAJWUDhMEQAAAC8HwAEAB1CUUhS5/4GI6H8AAEFOTUYqAAAAAAAAAAAABwAABwAAAAAAAFZQOEwRAAAA' +
      'LwfAAQAHUJQil6L/gYjofwAA',
  ),
);

const gifPicture = '\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0';

/** One dot, so many times. */
export const gifOf = (pictures: number): Uint8Array<ArrayBuffer> =>
  bytesOf(`GIF89a\x01\0\x01\0\x80\0\0\x20\x40\x60\xff\xff\xff${gifPicture.repeat(pictures)};`);

/** The beginning of a photo of a telephone that browsers do not read. */
export const heic = bytesOf(
  '\0\0\0\x10ftypheic\0\0\0\0\0\0\0\x14ispe\0\0\0\0\0\0\x02\x80\0\0\x01\xe0',
);
