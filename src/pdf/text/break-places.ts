/** Where a line may end (UAX #14), and where a word may be cut that is longer than a line. */
import LineBreaker from 'linebreak';

/** Places in the text behind which the next line may begin, in their order; the last is its end. */
export function breakPlaces(text: string): number[] {
  const breaker = new LineBreaker(text);
  const places: number[] = [];
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak())
    places.push(next.position);
  return places;
}

const cluster = /\P{M}[\p{M}\u200c\u200d]*|\p{M}+/gu;

/** Places behind each letter with its marks. */
export const letterPlaces = (text: string, from: number, to: number): number[] =>
  [...text.slice(from, to).matchAll(cluster)].map(
    ({ 0: letter, index }) => from + index + letter.length,
  );
