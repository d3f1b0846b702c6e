/** Texts beside the pages: alternatives, titles, where a link leads. */

// ISO 19005-2, 6.1.13: 32,767 bytes at most, and a letter takes two after the mark in front.
const longest = 16_382;

/** The text; shortened when the file cannot hold it. */
export const within = (text: string): string => {
  const whole = text.toWellFormed();
  return whole.length <= longest ? whole : `${whole.slice(0, longest - 2).toWellFormed()} …`;
};

/** What pdfkit writes as a text, for it takes plain strings for names. */
export const pdfText = (text: string): PDFKit.PdfText => Object(within(text));
