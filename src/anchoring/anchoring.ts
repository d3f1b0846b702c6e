/**
 * The whole surface of the anchoring: index a page, describe what was selected, find it again. Uses
 * nothing of an extension, so that it works in any page.
 */
export { type Description, describeRange } from './describe.ts';
export { resolveAll } from './resolve-all.ts';
export type { Annotated, Resolution, ResolveOptions } from './resolve-by.ts';
export { buildTextIndex, type TextIndex } from './text-index.ts';
