/** Words from somebody's pack on a screen: no sign in them may move the cursor, or turn what follows round. */

/** The text with a mark in place of each sign that is not seen itself. */
export const plain = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD');
