/** 4,096 words, made when the program is built (`src/build/dutch-words.ts`). */
declare module 'virtual:dutch-words' {
  export const dutchWords: readonly string[];
}
