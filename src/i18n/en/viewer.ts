/** English: an added item that is opened, and what is marked in it. */
import type { Messages } from '../nl.ts';

export const viewer: Messages['viewer'] = {
  open: 'Open and mark',
  close: 'Close',
  pages: (title) => `The pages of ‘${title}’`,
  page: (page) => `Page ${page}`,
  pageOf: (page, count) => `Page ${page} of ${count}`,
  goToPage: 'Go to page',
  previous: 'Previous page',
  next: 'Next page',
  smaller: 'Smaller',
  larger: 'Larger',
  fits: 'As wide as the window',
  imageOf: (title, page) => `Image of ‘${title}’, page ${page}`,
  imageDamaged:
    'This image is damaged and is not shown. The other pages are still there. Look in the item itself, or add it again.',
  pageNotShown: 'This page cannot be shown here. It is still in the item itself.',
  textBelow: 'Text of this page',
  pagesLeftOut: (shown, all) =>
    `You see the first ${shown} of ${all} pages. The whole item has been kept.`,
  how: 'Select words and choose Mark. On the keyboard: Alt+M, or Enter in the text.',
  howPart: 'Is something no text? Then mark a part of the page.',
  mark: 'Mark',
  nothingSelected: 'No words are selected. Nothing has changed. First select words in the item.',
  markPart: 'Mark a part of the page',
  part: {
    title: (page) => `Part of page ${page}`,
    how: 'Draw a box on the page. Or move the box with the arrow keys. With Shift they change its size. You can also fill in numbers.',
    box: (page, left, top, width, height) =>
      `Box on page ${page}: ${left}% from the left, ${top}% from the top, ${width}% wide, ${height}% high. Arrow keys move it, with Shift they change its size.`,
    left: 'From the left, in percent',
    top: 'From the top, in percent',
    width: 'Width, in percent',
    height: 'Height, in percent',
    mark: 'Mark this box',
    cancel: 'Do not mark',
  },
  marked: 'Marked in this item',
  none: 'Nothing has been marked yet.',
  count: (count) => (count === 1 ? '1 passage is marked.' : `${count} passages are marked.`),
  partOf: (page) => `Part of page ${page}`,
  goThere: 'Go there',
  takeAway: 'Take away',
  unchanged: 'The item itself does not change.',
};
