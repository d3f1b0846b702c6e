/** The hosts that a content security policy names: whom the page may ask. */

/** Without what is no host: `'self'`, `data:`, nonces. Each once. */
export const policyHosts = (policies: readonly string[]): string[] => [
  ...new Set(policies.flatMap((policy) => policy.toLowerCase().split(/[\s;,]+/)).flatMap(hostIn)),
];

/** `https://*.voorbeeld.nl:8443/map/` names `voorbeeld.nl:8443`. */
function hostIn(word: string): string[] {
  const [place = ''] = word.slice(startOf(word)).split('/');
  const host = place.startsWith('*.') ? place.slice(2) : place;
  return host.includes('.') && /^[a-z0-9.:*-]+$/.test(host) ? [host] : [];
}

const startOf = (word: string): number => {
  const end = word.indexOf('://');
  return end < 0 ? 0 : end + 3;
};
