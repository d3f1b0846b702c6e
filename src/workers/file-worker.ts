/** The worker that reads one PDF or one e-mail, while the screen goes on. Started by whoever needs that. */
import type { MakeCopy } from '../domain/copy-piece.ts';
import { copyEmail } from '../print-copies/email/copy-email.ts';
import { copyPdf } from '../print-copies/pdf/copy-pdf.ts';
import { openPagePictures } from '../print-copies/pdf/page-pictures.ts';
import { handPages } from './hand-pages.ts';
import { handPieces } from './hand-pieces.ts';

const copyFile: MakeCopy = (file, signal) =>
  file.mediaType === 'application/pdf' ? copyPdf(file, signal) : copyEmail(file, signal);

handPieces(copyFile);
handPages(openPagePictures);
