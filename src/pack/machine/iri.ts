/** Addresses as Linked Data takes them: what RFC 3986 does not allow is percent-encoded. */

const notAllowed = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]/gu;

/** `null` for what is no absolute address. */
export const iriOf = (address: string): string | null =>
  URL.canParse(address)
    ? address.replaceAll(notAllowed, (character) => encodeURIComponent(character.toWellFormed()))
    : null;
