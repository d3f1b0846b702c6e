/** `Postbus 100, 8250 AC Dronten` or a typed address as lines, without empty ones. */
export const asAddressLines = (address: string): string[] =>
  address
    .split(/,\s*|\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
