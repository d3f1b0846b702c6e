/**
 * For what shows words of the person or of a page: they are shown as they were written. A translator or a
 * spelling check might send them elsewhere.
 */
export const asWritten = { translate: false, spellcheck: false } as const;
