/** Files of the reader of PDFs, squeezed and in Base64: made when the program is built (`vite.config.ts`). */
declare module 'pdfjs-dist/package.json?files' {
  export const files: ReadonlyMap<string, string>;
}

/** Its half that reads; it makes itself known to the half that draws. */
declare module 'pdfjs-dist/build/pdf.worker.mjs';
