/** Names of files: they are searched like everything else, and told only when there is nothing in them. */
import { openBook } from '../report-book.ts';
import type { Search, Spot } from '../search.ts';
import { readBytes } from '../text/bytes-to-units.ts';
import { searchText } from '../text/search-text.ts';
import { newText } from '../text/text.ts';
import { fromCodePage850 } from './code-page-850.ts';

/** The spot of what lies in `around` under that name: the name, or the number where it holds a value. */
export function spotNamed(search: Search, around: Spot, name: Uint8Array, number: number): Spot {
  const inside = (label: string): Spot => ({
    ...around,
    path: around.path === '' ? label : `${around.path}!/${label}`,
    placeOf: (offset) => ({ kind: 'name', offset }),
  });
  const trial = openBook(0);
  searchName({ ...search, book: trial }, name, around);
  if (trial.hitCount() === 0) return inside(shown(name));
  const spot = inside(`#${number}`);
  searchName(search, name, spot);
  return spot;
}

function searchName(search: Search, name: Uint8Array, spot: Spot): void {
  const { units, isAscii } = readBytes(name);
  const readings = isAscii ? [units] : [units, fromCodePage850(name)];
  for (const text of readings)
    searchText(
      search,
      newText(text, (at) => at),
      spot,
      0,
    );
}

/** Signs that cannot be seen, or turn round what stands beside them, are not passed on. */
const shown = (name: Uint8Array): string =>
  String.fromCharCode(...readBytes(name).units).replace(/\p{C}/gu, '\ufffd');
