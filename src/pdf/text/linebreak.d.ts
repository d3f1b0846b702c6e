/** Where a text may go on on the next line (UAX #14). The package has no types of its own. */
declare module 'linebreak' {
  type Break = { readonly position: number; readonly required: boolean };
  // biome-ignore lint/style/noDefaultExport: that is how the package has it.
  export default class LineBreaker {
    constructor(text: string);
    /** `null` after the last one, which is the end of the text. */
    nextBreak(): Break | null;
  }
}
