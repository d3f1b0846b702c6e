/** English: boxes over a picture or a page, so that nobody sees what is there. */
import type { Messages } from '../nl.ts';

export const masks: Messages['masks'] = {
  title: 'Boxes on this picture',
  how: 'Draw a box over what nobody may see. In the copy that you share, only a black box is there. The original stays with you, as it is.',
  keys: {
    title: 'With the keyboard',
    add: 'Choose New box. Go from box to box with Tab.',
    move: 'Arrow keys move the box 1 pixel, with Shift 10 pixels.',
    size: 'After Enter, arrow keys change its size. After Enter once more, they move it again.',
    remove: 'Delete removes the box. Ctrl+Z undoes the last step.',
    proposed: 'On a proposal: Enter accepts it, Delete dismisses it.',
    pages: 'Of a PDF: Alt+PageDown goes to the next page, Alt+PageUp to the one before.',
  },
  done: 'Done',
  cancel: 'Cancel',
  tools: 'Boxes',
  add: 'New box',
  remove: 'Remove box',
  undo: 'Undo',
  redo: 'Redo',
  whole: 'Cover everything',
  compare: 'Compare',
  scroll: 'Scroll with your finger',
  zoom: 'Size of the picture',
  zooms: {
    fit: 'Fit',
    '1': '100%',
    '2': '200%',
    '4': '400%',
  },
  view: 'The picture, in a window that can scroll',
  picture: 'The picture',
  sheet: 'The picture with the boxes',
  box: (at, left, top, width, height) =>
    `Box ${at}: ${left} from the left, ${top} from the top, ${width} wide, ${height} high`,
  sizing: 'Arrow keys change the size.',
  proposal: (at, left, top, width, height) =>
    `Proposal ${at}: ${left} from the left, ${top} from the top, ${width} wide, ${height} high`,
  proposals: {
    title: 'Proposals',
    count: (count) =>
      count === 1
        ? 'Kantlijn proposes 1 box. It is not covered yet.'
        : `Kantlijn proposes ${count} boxes. They are not covered yet.`,
    how: 'A proposal has a dashed line. Choose one and accept it, or dismiss it.',
    acceptAll: 'Accept all',
    dismissAll: 'Dismiss all',
    accept: 'Accept this one',
    dismiss: 'Dismiss this one',
  },
  count: (count) => (count === 1 ? 'There is 1 box.' : `There are ${count} boxes.`),
  none: 'There is no box yet.',
  isWhole: 'The whole picture is covered.',
  pictures: {
    summary: (count: number) =>
      count === 1 ? 'Look at 1 picture and cover' : `Look at ${count} pictures and cover`,
    what: 'A picture may show more than Kantlijn can read: a name, a face, a number. Here you can put a box over it.',
    limits:
      'Do you cover something on a picture of a page? Other pictures of that page then only go along when you looked at them here too. In the kept page itself pictures of the site stay.',
    of: {
      window: 'Picture of the window',
      'whole-page': 'Picture of the whole page',
      file: 'Added file',
    },
    unseen: 'Not looked at yet.',
    seen: (count: number) =>
      count === 0
        ? 'Looked at. Nothing is covered.'
        : count === 1
          ? 'Looked at. There is 1 box.'
          : `Looked at. There are ${count} boxes.`,
    open: 'Look and cover',
    typed: 'Something was filled in or chosen on this page. It can be seen on this picture only.',
    isFine: 'I know this picture. Nothing has to be covered',
    reading: 'The picture is being opened.',
    unreadable:
      'This picture cannot be shown here. Nothing was changed. If you do not want it to go along, take the file out of the pack.',
  },
  pages: {
    title: 'Pages',
    at: (page: number, count: number) => `Page ${page} of ${count}`,
    previous: 'Previous page',
    next: 'Next page',
    proposedOn: (pages: string) =>
      `Here stands something that you cover: page ${pages}. Kantlijn proposes boxes there.`,
    opening: 'The file is being opened.',
    reading: (page: number) => `Page ${page} is being opened.`,
    unreadable:
      'This file cannot be shown here. Nothing was changed. If you do not want it to go along, take it out of the pack.',
    pageUnreadable:
      'This page cannot be shown, and cannot have a box. Nothing was changed. If you put a box on another page, the whole file stays out of the pack.',
  },
  pdfs: {
    summary: (count: number) =>
      count === 1 ? 'Look at 1 PDF and cover' : `Look at ${count} PDFs and cover`,
    what: 'Put a box over what nobody may see on a page. The pack then gets a new PDF: a picture of each page, with your boxes on it. Its text cannot be searched or copied any more.',
    limits:
      'Does something that you cover stand in the text? Then the file only goes along when you look at all pages and put boxes on them. What is in no box can still be read.',
    of: {
      original: 'PDF of a page',
      file: 'Added file',
    },
    pages: (count: number) => (count === 1 ? '1 page.' : `${count} pages.`),
    withoutText: (count: number) =>
      count === 1
        ? 'There is 1 page on which Kantlijn can read nothing, as with a scan.'
        : `There are ${count} pages on which Kantlijn can read nothing, as with a scan.`,
    unseen: 'Not looked at yet.',
    seen: (seen: number, count: number) =>
      seen === 0
        ? 'Not looked at yet.'
        : seen >= count
          ? 'All pages were looked at.'
          : `${seen} of ${count} pages were looked at.`,
    saidFine: 'You said that nothing else has to be covered.',
    boxed: (count: number) =>
      count === 1 ? 'Something is covered on 1 page.' : `Something is covered on ${count} pages.`,
    locked:
      'This file asks for a password. Kantlijn cannot look into it and cannot cover anything in it.',
    unreadable: 'This file cannot be read. Kantlijn cannot cover anything in it.',
    staysOut: 'You cover something in this pack. That is why this file does not go along.',
    open: 'Look and cover',
    isFine: 'I know this file. Nothing else has to be covered',
  },
  isCompared: 'You now see the original, without boxes.',
};
