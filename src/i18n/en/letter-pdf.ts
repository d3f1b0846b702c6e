/** English: a letter with its exhibits as pages. */
import type { letterPdf as dutch } from '../nl/letter-pdf.ts';

export const letterPdf: typeof dutch = {
  title: 'PDF with the exhibits',
  purpose:
    'To read, to print or to file: the letter, what goes with it, and each exhibit on numbered pages.',
  withExhibits: (count) =>
    count === 1 ? 'With the exhibit as pages' : `With the ${count} exhibits as pages`,
  noExhibits: 'This letter has no exhibits. The PDF has the letter and what goes with it.',
  edition: 'How do you want the PDF?',
  editions: {
    volumes: (most) =>
      `In volumes of ${most} exhibits. That is lighter for e-mail and for old computers.`,
    combined: 'All in one file.',
  },
  withData: 'Put in a list of the exhibits that computers can read (JSON)',
  dataHint: 'Useful for an adviser or an authority. Your name is not in that list.',
  make: 'Make the PDF',
  print: 'Print with the exhibits',
  printHint: 'No file is put on this computer.',
  progress: {
    copies: (done, total) => `Making pictures ready: ${done} of ${total}.`,
    pages: (done, total) => `Making pages: exhibit ${done} of ${total}.`,
  },
  stop: 'Stop',
  stopped: 'Stopped. No file was made, and your letter is kept.',
  pages: (count) => (count === 1 ? '1 page' : `${count} pages`),
  saved: (name, pages) => `Done: ${pages}. Look in your downloads for ${name}.`,
  volumes: (count, pages) => `Done: ${count} volumes, ${pages}. Save each volume.`,
  saveVolume: (number) => `Save volume ${number}`,
  without: (numbers) =>
    `A picture of exhibit ${numbers} could not be read. That page says so. The rest is complete.`,
  notMade:
    'The PDF was not made. Your letter and your exhibits are kept. Try again, or make the PDF without exhibits.',
  printedPicture: (exhibit, at, of) => `Exhibit ${exhibit} · picture ${at} of ${of}`,
};
