/** Percent-encoding as forms have it (URL Standard, 5): there a plus sign stands for a space. */
import { escapes } from './escapes.ts';
import { type Lane, write } from './text.ts';

const plus = 0x2b;
const percent = 0x25;
const space = 0x20;

/** Besides the lane in which a plus sign is what it is: nothing tells which of the two was meant. */
export const formEncoded: Lane = {
  ...escapes,
  undo: (units, at, out) => {
    if (units[at] !== plus) return escapes.undo(units, at, out);
    write(out, space);
    return at + 1;
  },
};

/** So far behind a percent sign a plus sign belongs to it. */
const reach = 64;

/** Of those places the percent signs, with the plus signs behind them; none when there are none of these. */
export function formPlaces(units: Uint16Array, places: readonly number[]): readonly number[] {
  const found: number[] = [];
  let hasPlus = false;
  for (const [index, place] of places.entries()) {
    if (units[place] !== percent) continue;
    found.push(place);
    const end = Math.min(place + reach, places[index + 1] ?? units.length);
    for (let at = place; at < end && (units[at] ?? space) > space; at += 1) {
      if (units[at] !== plus) continue;
      found.push(at);
      hasPlus = true;
    }
  }
  return hasPlus ? found : [];
}
