/** One page has many addresses: with a `#`, with tracking parameters. This is what they share. */

const trackingParameter = /^(utm_\w+|fbclid|gclid|msclkid|mc_cid|mc_eid)$/;

/** The address without fragment and tracking parameters; the same text when it is no address. */
export function pageAddress(url: string): string {
  const address = URL.parse(url);
  if (address === null) return url;
  address.hash = '';
  // forEach, since the content scripts of Firefox cannot iterate over a page's own objects.
  const names: string[] = [];
  address.searchParams.forEach((_value, name) => {
    names.push(name);
  });
  for (const name of names) if (trackingParameter.test(name)) address.searchParams.delete(name);
  return address.href;
}
