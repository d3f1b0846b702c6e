/** Which characters a TrueType font has a glyph for: its `cmap`, as OpenType describes it. */

const textAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)));

/** Code points that the font can show. Throws when it has no table of a kind that is known here. */
export function coverageOf(font: Uint8Array<ArrayBuffer>): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(view, 'cmap');
  const found = new Set<number>();
  for (const at of subtablesOf(view, cmap)) addCovered(view, at, found);
  if (found.size === 0) throw new Error('a font without characters');
  return found;
}

function tableAt(view: DataView, tag: string): number {
  for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16)
    if (textAt(view, at) === tag) return view.getUint32(at + 8);
  throw new Error(`a font without ${tag}`);
}

const subtablesOf = (view: DataView, cmap: number): number[] =>
  Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, n) => cmap + view.getUint32(cmap + 8 + 8 * n),
  );

function addCovered(view: DataView, at: number, found: Set<number>): void {
  const format = view.getUint16(at);
  if (format === 4) addSegments(view, at, found);
  if (format === 12) addGroups(view, at, found);
}

/** Format 4: segments of the first plane. */
function addSegments(view: DataView, at: number, found: Set<number>): void {
  const length = view.getUint16(at + 6);
  for (let offset = 0; offset < length; offset += 2) {
    const ends = at + 14 + offset;
    const [last, starts] = [view.getUint16(ends), ends + length + 2];
    const segment = { starts, delta: starts + length, range: starts + 2 * length };
    for (let code = view.getUint16(starts); code <= last && code < 0xffff; code += 1)
      if (glyphIn(view, segment, code) !== 0) found.add(code);
  }
}

type Segment = { readonly starts: number; readonly delta: number; readonly range: number };

function glyphIn(view: DataView, { starts, delta, range }: Segment, code: number): number {
  const offset = view.getUint16(range);
  const shift = view.getUint16(delta);
  if (offset === 0) return (code + shift) & 0xffff;
  const glyph = view.getUint16(range + offset + 2 * (code - view.getUint16(starts)));
  return glyph === 0 ? 0 : (glyph + shift) & 0xffff;
}

/** Format 12: groups of code points in every plane. */
function addGroups(view: DataView, at: number, found: Set<number>): void {
  const end = at + 16 + 12 * view.getUint32(at + 12);
  for (let group = at + 16; group < end; group += 12)
    for (let code = view.getUint32(group); code <= view.getUint32(group + 4); code += 1)
      found.add(code);
}
