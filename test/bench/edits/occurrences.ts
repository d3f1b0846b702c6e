/** Where the same words stand, whether a line ends in between or not. */

export const foldLines = (text: string): string => text.replaceAll('\n', ' ');

/** Every place of `part`, overlapping ones too. */
export function placesOf(text: string, part: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}
