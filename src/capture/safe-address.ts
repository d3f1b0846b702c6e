/** Decides which addresses may stand in a snapshot: those that only a person's click can open. */

const clickable = /^(https?|mailto|tel|sms):/;

/** Holds bytes itself, and may be millions of characters long: it is never taken apart. */
export const isDataAddress = (value: string): boolean => /^\s*data:/i.test(value);

/** `value` as a full address, or `null` when it is none. Spaces and line breaks in it do not fool it. */
export const fullAddress = (value: string, base: string): string | null =>
  isDataAddress(value) ? value.trim() : (URL.parse(value, base)?.href ?? null);

/** What a link may point at: a place in the page, or a full address. `null` for code and the like. */
export function linkAddress(value: string, base: string): string | null {
  const trimmed = value.trim();
  if (trimmed.startsWith('#')) return trimmed;
  const address = fullAddress(trimmed, base);
  return address !== null && clickable.test(address) ? address : null;
}

const isFull = (address: string) => /^https?:\/\/[\w.:-]+\/[\w./?=&%-]*$/.test(address);

/** The address to remember beside the removed one; `null` for code, which is not even remembered. */
export function rememberedAddress(value: string, base: string): string | null {
  if (isFull(value)) return value;
  const address = value.trim() && fullAddress(value, base);
  return address && /^(https?|ftp|file|blob):/.test(address) ? address : null;
}

/** True for text that a browser could run if it stood in the place of an address. */
export const looksLikeCode = (value: string): boolean => {
  if (!value.includes(':')) return false;
  const start = value.slice(0, 200).replaceAll(/[\0-\x20]/g, '');
  return /^(javascript|vbscript|livescript|data:text\/|data:application\/)/i.test(start);
};

export const isSameOrigin = (url: string, base: string): boolean => {
  const [a, b] = [URL.parse(url), URL.parse(base)];
  return a !== null && b !== null && a.origin !== 'null' && a.origin === b.origin;
};
