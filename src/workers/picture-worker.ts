/** The worker that makes the copy of one picture. Started by `copy-picture.ts`. */
import { copyPicture } from '../print-copies/pictures/copy-picture.ts';
import { handPieces } from './hand-pieces.ts';

handPieces(copyPicture);
