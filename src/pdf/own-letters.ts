/**
 * The Arabic fonts draw several letters with the same body and different dots. Without more, a text that
 * is copied or searched for would have one letter for all of them. So each letter gets a code of its own,
 * also where the drawing is the same.
 */

// Higher than any glyph that a font can have.
const firstCode = 0x10000;

/** The font itself, changed. */
export function withOwnLetters(font: PDFKit.OpenFont): PDFKit.OpenFont {
  const [layout, createSubset] = [font.layout.bind(font), font.createSubset.bind(font)];
  const codes = new Map<string, number>();
  const glyphs: number[] = [];
  const codeOf = ({ id, codePoints }: PDFKit.FontGlyph): number => {
    const key = [id, ...codePoints].join(' ');
    const code = codes.get(key) ?? firstCode + glyphs.push(id) - 1;
    codes.set(key, code);
    return code;
  };
  return Object.assign(font, {
    getGlyph: lettersKept(font),
    layout: (text: string, features?: readonly string[]) => {
      const run = layout(text, features);
      run.glyphs = run.glyphs.map((glyph) => coded(glyph, codeOf(glyph)));
      return run;
    },
    createSubset: () => withCodes(createSubset(), (code) => glyphs[code - firstCode] ?? code),
  });
}

/** A glyph is kept with the letters that it was first met for: this one is not. */
function lettersKept(font: PDFKit.OpenFont): PDFKit.OpenFont['getGlyph'] {
  const getGlyph = font.getGlyph.bind(font);
  return (id, codePoints = []) =>
    Object.create(getGlyph(id, codePoints), { codePoints: { value: codePoints } });
}

const coded = ({ advanceWidth, codePoints }: PDFKit.FontGlyph, id: number): PDFKit.FontGlyph => ({
  id,
  advanceWidth,
  codePoints,
});

function withCodes(subset: PDFKit.FontSubset, glyphOf: (code: number) => number) {
  const { glyphs, mapping } = subset;
  return Object.assign(subset, {
    includeGlyph: (code: number): number => {
      const place = mapping[code] ?? glyphs.push(glyphOf(code)) - 1;
      mapping[code] = place;
      return place;
    },
  });
}
