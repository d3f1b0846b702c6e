/** Reads any file that can be added, off the screen: pictures in one worker, PDFs and e-mails in another. */
import type { MakeCopy } from '../domain/copy-piece.ts';
import { copyFile } from './copy-file.ts';
import { copyPicture } from './copy-picture.ts';

export const makeCopy: MakeCopy = (file, signal) =>
  file.mediaType.startsWith('image/') ? copyPicture(file, signal) : copyFile(file, signal);
