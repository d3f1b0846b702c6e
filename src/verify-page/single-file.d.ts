/** A page in one file, made when the program is built (`src/build/single-file.ts`). */
declare module '*.html?single-file' {
  export const html: string;
}
