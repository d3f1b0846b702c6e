/** English: pages that cannot be kept. */
import type { Messages } from '../nl.ts';

export const closedPage: Messages['closedPage'] = {
  'browser-page':
    'This is a page of the browser itself, or the page has not been released yet. It cannot be captured. Click the Kantlijn button when the page of the organisation is in front of you.',
  'store-page': 'The browser lets no extension work on this page.',
  'pdf-viewer':
    'This is a PDF. Text in a PDF cannot be marked yet. You can make a report about the whole PDF.',
  'source-view': 'This is the source of a page. Open the page itself to capture it.',
};
