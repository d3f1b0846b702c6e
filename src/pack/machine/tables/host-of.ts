/** The host of an address, with its port when that is not the usual one; `null` when it has none. */
export function hostOf(url: string): string | null {
  const host = URL.canParse(url) ? new URL(url).host : '';
  return host === '' ? null : host;
}
