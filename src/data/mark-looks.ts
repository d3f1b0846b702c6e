/**
 * What each look is, in the few properties that a browser allows for painted text. A look has its own
 * line besides its own colour, for not everybody tells colours apart. The text is black on something
 * pale, whatever the page looks like; where a person has to look, the page keeps its own colours.
 */
import { type MarkLook, markLooks } from '../domain/mark-look.ts';

type Look = { readonly paper: string | null; readonly line: string };

export const looks: Readonly<Record<MarkLook, Look>> = {
  sun: { paper: '#ffe066', line: 'underline solid 2px' },
  sky: { paper: '#a8d8ff', line: 'underline double 2px' },
  rose: { paper: '#ffc2cc', line: 'underline wavy 2px' },
  leaf: { paper: '#b5ecb5', line: 'underline dotted 3px' },
  violet: { paper: '#dcc8ff', line: 'underline overline solid 2px' },
  peach: { paper: '#ffcf99', line: 'overline solid 2px' },
  grey: { paper: '#dddddd', line: 'overline dotted 3px' },
  'please-look': { paper: null, line: 'underline dashed 3px' },
};

export const ink = '#000000';

/** The declarations of a look, for a rule of one's own. */
export function declarationsOf(look: MarkLook): string {
  const { paper, line } = looks[look];
  const colours = paper === null ? '' : `background-color: ${paper}; color: ${ink}; `;
  return `${colours}text-decoration: ${line};`;
}

/**
 * The rules for marks that are registered under these names: on the screen only, so that nothing of ours
 * is printed. Where a person has chosen the colours of all pages, those are taken.
 */
export const rulesFor = (names: Readonly<Record<MarkLook, string>>): string =>
  markLooks.map((look) => ruleOf(look, names[look])).join('\n');

function ruleOf(look: MarkLook, name: string): string {
  const rule = `@media screen { ::highlight(${name}) { ${declarationsOf(look)} } }`;
  if (looks[look].paper === null) return rule;
  const chosen = 'background-color: Mark; color: MarkText;';
  return `${rule}\n@media screen and (forced-colors: active) { ::highlight(${name}) { ${chosen} } }`;
}
