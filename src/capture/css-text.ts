/** Takes CSS apart at the addresses in it, so that pictures and fonts can be put in their place. */
import type { Piece } from './markup.ts';

export type CssSlots = {
  /** What comes in the place of `url(…)`. */
  readonly picture: (url: string) => Piece;
  /** What comes in the place of a whole `@font-face { … }`. */
  readonly font: (rule: string) => Piece;
};

// A comment or string may hold text that looks like an address, so these are recognised first.
const token =
  /\/\*[\s\S]*?\*\/|(?<font>@font-face\s*\{[^}]*\})|@namespace[^;]*;|(?<url>(?<![\w-])url\((?:\s*"[^"\\]*(?:\\[\s\S][^"\\]*)*"\s*|\s*'[^'\\]*(?:\\[\s\S][^'\\]*)*'\s*|[^"'()\\]*(?:\\[\s\S][^"'()\\]*)*)\))|"[^"\\]*(?:\\[\s\S][^"\\]*)*"|'[^'\\]*(?:\\[\s\S][^'\\]*)*'/gi;

export function cssPieces(css: string, slots: CssSlots): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: found, index, groups } of css.matchAll(token)) {
    const piece = groups?.font ? slots.font(found) : groups?.url ? pictureIn(found, slots) : null;
    if (piece === null) continue; // A comment or string, or a drawing on the page itself: it stays.
    pieces.push(css.slice(end, index), piece);
    end = index + found.length;
  }
  return [...pieces, css.slice(end)];
}

function pictureIn(found: string, slots: CssSlots): Piece | null {
  const url = urlIn(found);
  return url.startsWith('#') ? null : slots.picture(url);
}

/** The address in `url(…)`, without quotes and escapes. */
export function urlIn(found: string): string {
  const inner = found.slice(found.indexOf('(') + 1, -1).trim();
  return unescapeCss(/^["']/.test(inner) ? inner.slice(1, -1) : inner);
}

/** Every address inside the brackets of one rule, in order. */
export const urlsIn = (rule: string): string[] =>
  [...rule.slice(rule.indexOf('{') + 1).matchAll(token)].flatMap(({ 0: found, groups }) =>
    groups?.url ? [urlIn(found)] : [],
  );

const unescapeCss = (text: string) =>
  text.replaceAll(/\\(?:([0-9a-f]{1,6})\s?|\r?\n|([\s\S]))/gi, (_, hex?: string, plain?: string) =>
    hex ? characterOf(Number.parseInt(hex, 16)) : (plain ?? ''),
  );

const characterOf = (point: number) =>
  point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';

/**
 * CSS that can stand in `<style>` wherever that is read: nothing in it can open or close a tag. And
 * without scripts no component is ever `:defined`, so what waited for that would stay hidden.
 */
export const embeddableCss = (css: string): string =>
  css
    .replaceAll(/<(?=[a-z/!?])/gi, '\\3c ')
    .replaceAll('-->', '--\\3e ')
    .replaceAll(/(?<!\\):defined(?![\w-])/gi, ':is(*)');
