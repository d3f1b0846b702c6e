/** English: the file itself. */
import type { Messages } from '../nl.ts';

export const original: Messages['original'] = {
  title: 'Keep the file itself',
  hint: 'The browser did not release the PDF file. Save the PDF on your device. Choose the file here, or drop it here.',
  limits: 'The evidence pack says that you added this file yourself.',
  file: 'PDF file',
  kept: (moment) => `PDF file added by yourself on ${moment}`,
};
