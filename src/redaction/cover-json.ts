/** JSON with everything covered in its texts, its names and its numbers. */
import type { CoverText } from './cover-text.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** What `covered` makes of `value`. A number that is covered becomes a text. */
export function coverJson(value: Json, cover: CoverText): Json {
  if (typeof value === 'string') return cover(value).text;
  if (typeof value === 'number') return coveredNumber(value, cover);
  if (value === null || typeof value === 'boolean') return value;
  if (isList(value)) return value.map((one) => coverJson(one, cover));
  return coveredObject(value, cover);
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

function coveredNumber(value: number, cover: CoverText): Json {
  const { text, edits } = cover(String(value));
  return edits.length === 0 ? value : text;
}

/** Two names may become the same; then the later one is counted, so that neither is lost. */
function coveredObject(value: { readonly [name: string]: Json }, cover: CoverText): Json {
  const made = new Map<string, Json>();
  for (const [name, one] of Object.entries(value)) {
    const { text } = cover(name);
    made.set(made.has(text) ? `${text} (${made.size})` : text, coverJson(one, cover));
  }
  return Object.fromEntries(made);
}
