/** Bookmarks, which viewers show beside the pages. */
import { within } from './pdf-text.ts';

type Outline = PDFKit.PDFOutline;

/** Leads to the page that was drawn last. */
export const addBookmark = (under: Outline, title: string): Outline =>
  under.addItem(within(title), { expanded: false, fit: true });
