/** Text of strangers as XML can hold it. What it cannot hold is shown by its number, not dropped. */

// XML 1.0 §2.2: no control characters but tab and line ends, no halves of a pair, no U+FFFE and U+FFFF.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

const shown = (character: string) =>
  `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** The text, each character that XML forbids as `[U+0007]`. */
export const xmlText = (text: string): string => text.replace(notInXml, shown);
