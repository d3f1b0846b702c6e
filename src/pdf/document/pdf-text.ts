/** Texts beside the pages: alternatives, titles, where a link leads. */

// ISO 19005-2, 6.1.13: 32,767 bytes at most, and a letter takes two after the mark in front.
const longest = 16_382;

// One of them begins the name of a language (PDF 1.7, 7.9.2.2); none of them says anything.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones.
const controls = /[\u0000-\u0008\u000b-\u001f]/g;

/** The text; shortened when the file cannot hold it. */
export const within = (text: string): string => {
  const whole = text.toWellFormed().replace(controls, ' ');
  return whole.length <= longest ? whole : `${whole.slice(0, longest - 2).toWellFormed()} …`;
};

/** What pdfkit writes as a text, for it takes plain strings for names. */
export const pdfText = (text: string): PDFKit.PdfText => Object(within(text));
