/** What pdfkit has and its types do not say. */

declare namespace PDFKit {
  /** A text in the file; a plain string becomes a name (PDF 1.7, 7.3.4 and 7.3.5). */
  type PdfText = object;

  interface PDFStructureElement {
    readonly dictionary: { readonly data: object };
  }

  interface PDFOutline {
    addItem(title: string, options: { readonly expanded: boolean; readonly fit: true }): PDFOutline;
  }

  /** A font that was read; as good as its file, and quicker. */
  interface OpenFont {
    readonly postscriptName: string;
    getGlyph(id: number, codePoints?: readonly number[]): FontGlyph;
    layout(text: string, features?: readonly string[]): { glyphs: readonly FontGlyph[] };
    createSubset(): FontSubset;
  }

  type FontGlyph = {
    readonly id: number;
    readonly codePoints: readonly number[];
    readonly advanceWidth: number;
  };

  /** The glyphs that go into a file, and under which number. */
  type FontSubset = {
    readonly glyphs: number[];
    readonly mapping: Record<number, number>;
    includeGlyph(id: number): number;
  };

  interface PDFDocument {
    readonly _font: { readonly font: OpenFont };
    /** The fonts that were used; `layoutCache` has what is known of each word. */
    readonly _fontFamilies: Readonly<Record<string, { layoutCache: object }>>;
    /** Words on one line from `x`, without measuring them anew. */
    _fragment(text: string, x: number, y: number, options: FragmentOptions): void;
    /** The catalogue of the document. */
    readonly _root: { readonly data: object };
    /** Writes what the file says of itself, as XMP. */
    _addInfo: () => void;
    /** Reads the header; throws when it is no image. */
    openImage(bytes: Uint8Array): OpenedImage;
  }

  type FragmentOptions = {
    readonly baseline: 'alphabetic';
    readonly textWidth: number;
    readonly wordCount: number;
    readonly features?: readonly string[];
  };

  interface OpenedImage {
    readonly width: number;
    readonly height: number;
    readonly bits: number;
    readonly colorSpace: string | undefined;
  }
}

declare namespace PDFKit.Mixins {
  interface PDFFont {
    font(font: PDFKit.OpenFont): this;
    registerFont(name: string, font: PDFKit.OpenFont): this;
  }

  type LinkOption = {
    readonly Subtype: 'Link';
    /** Name of a place in this file. */
    readonly Dest: string;
    readonly Contents: PDFKit.PdfText;
    readonly structParent: PDFKit.PDFStructureElement;
  };

  interface PDFAnnotation {
    annotate(x: number, y: number, w: number, h: number, option: LinkOption): this;
  }

  interface PDFImage {
    image(
      image: PDFKit.OpenedImage,
      x: number,
      y: number,
      options: {
        readonly width: number;
        readonly height: number;
        readonly ignoreOrientation: true;
      },
    ): this;
  }

  interface StructureElementOptions {
    /** From the top left of the page: left, top, right, bottom. */
    bbox?: readonly [number, number, number, number];
    scope?: 'Column' | 'Row';
  }

  interface PDFAttachmentOptions {
    relationship?: 'Data';
  }
}
