/** Keeps the fonts that the page really used. A site often names twenty and loads two. */

import { getterOf } from '../anchoring/read-node.ts';
import type { MissingReason } from '../domain/capture.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { urlsIn } from './css-text.ts';
import type { Piece } from './markup.ts';
import { fontsOf } from './page-readers.ts';
import { fromCache } from './pictures.ts';
import type { Reading } from './reading.ts';
import { cssSafe } from './resources.ts';
import { fullAddress } from './safe-address.ts';

const statusOf = getterOf(FontFace.prototype, 'status');
const familyOf = getterOf(FontFace.prototype, 'family');
const weightOf = getterOf(FontFace.prototype, 'weight');
const styleOf = getterOf(FontFace.prototype, 'style');

/** Family, weight and style of each font that has been loaded. */
export function usedFonts(document: Document): Set<string> {
  const loaded = new Set<string>();
  try {
    // forEach, since Firefox's content scripts cannot iterate over it.
    FontFaceSet.prototype.forEach.call(fontsOf(document), (face: FontFace) => {
      if (statusOf(face) === 'loaded')
        loaded.add(keyOf(familyOf(face), weightOf(face), styleOf(face)));
    });
  } catch {
    // A document in no window has no fonts.
  }
  return loaded;
}

const keyOf = (family: string, weight = 'normal', style = 'normal') =>
  [family, weight, style]
    .map((part) => part.trim().replaceAll(/^["']|["']$/g, ''))
    .join('|')
    .replace('|400|', '|normal|')
    .replace('|700|', '|bold|')
    .toLowerCase();

/** The `@font-face` rule with the font in it; nothing when the font is not used or not at hand. */
export function fontPiece(reading: Reading, rule: string, base: string): Piece {
  if (!reading.fonts.has(keyOfRule(rule))) return '';
  const urls = urlsIn(rule);
  if (urls.length === 0) return rule; // A font of the device itself.
  const addresses = urls.map((url) => fullAddress(url, base) ?? url);
  const resource = reading.resources.use(`font ${addresses.join(' ')}`, {
    what: 'font',
    where: addresses[0] ?? '',
    load: () => loadFont(reading, addresses),
  });
  return () => (resource.address === null ? '' : withSource(rule, resource.address));
}

const descriptor = (rule: string, name: string) =>
  rule.match(new RegExp(`[{;\\s]${name}:\\s*([^;}]+)`, 'i'))?.[1];

const keyOfRule = (rule: string) =>
  keyOf(
    descriptor(rule, 'font-family') ?? '',
    descriptor(rule, 'font-weight'),
    descriptor(rule, 'font-style'),
  );

/** The first of the formats that is at hand: the browser took one of them. */
async function loadFont(
  reading: Reading,
  addresses: readonly string[],
): Promise<Result<string, MissingReason>> {
  let outcome: Result<string, MissingReason> = fail('unreadable');
  for (const address of addresses) {
    if (/^data:/i.test(address)) return ok(address);
    const found = await fromCache(reading, address, /^(font|application)\//);
    if (found.ok) return found;
    outcome = found;
  }
  return outcome;
}

const source = /(?<=[{;\s])src:(?:"[^"]*"|'[^']*'|[^;}"']+)*/i;

const withSource = (rule: string, address: string) =>
  rule.replace(source, () => `src:url("${cssSafe(address)}")`);
