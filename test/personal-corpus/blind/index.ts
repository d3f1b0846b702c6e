/** The blind half of the labelled corpus: short texts and whole pages. */

export { pages } from './pages.ts';
export { snippets } from './snippets.ts';
