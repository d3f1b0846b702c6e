/** Part of a font, in Base64: made when the program is built (`vite.config.ts`). */
declare module '*?subset=latin' {
  export const base64: string;
}
declare module '*?subset=arabic' {
  export const base64: string;
}

declare module 'subset-font' {
  const subset: (
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: 'sfnt' },
  ) => Promise<Uint8Array>;
  // biome-ignore lint/style/noDefaultExport: that is how the package has it.
  export default subset;
}
