/** Reads the rules of a style sheet, and of those that it imports, as text. */
import { getterOf } from '../anchoring/read-node.ts';
import type { Gaps } from './gaps.ts';
import { itemsOf } from './page-readers.ts';
import type { SheetText } from './reading.ts';
import { fullAddress, isSameOrigin } from './safe-address.ts';

const rulesOf = getterOf(CSSStyleSheet.prototype, 'cssRules');
const ruleCountOf = getterOf(CSSRuleList.prototype, 'length');
const addressOf = getterOf(StyleSheet.prototype, 'href');
const mediaOf = getterOf(StyleSheet.prototype, 'media');
const mediaTextOf = getterOf(MediaList.prototype, 'mediaText');
const typeOf = getterOf(CSSRule.prototype, 'type');
const cssTextOf = getterOf(CSSRule.prototype, 'cssText');
const importedSheetOf = getterOf(CSSImportRule.prototype, 'styleSheet');
const importedAddressOf = getterOf(CSSImportRule.prototype, 'href');
const layerNameOf = getterOf(CSSImportRule.prototype, 'layerName');
const supportsTextOf = getterOf(CSSImportRule.prototype, 'supportsText');

/** Characters of rules that stay together: what is worked on at once. */
const stretch = 32 * 1024;

/** In stretches. Empty, and a gap, when a browser may not read the sheet. */
export function readSheet(sheet: CSSStyleSheet, around: string, gaps: Gaps): SheetText[] {
  const base = addressOf(sheet) ?? around;
  const texts: SheetText[] = [];
  let waiting: string[] = [];
  let length = 0;
  const flush = () => {
    if (length > 0) texts.push({ css: waiting.join('\n'), base });
    [waiting, length] = [[], 0];
  };
  for (const rule of readableRules(sheet, base, around, gaps)) {
    if (isImport(rule)) {
      flush();
      texts.push(...importedTexts(rule, base, gaps));
      continue;
    }
    const css = cssTextOf(rule);
    waiting.push(css);
    length += css.length;
    if (length >= stretch) flush();
  }
  flush();
  return texts;
}

const importRule = 3;
const isImport = (rule: CSSRule): rule is CSSImportRule => typeOf(rule) === importRule;

function readableRules(sheet: CSSStyleSheet, base: string, around: string, gaps: Gaps): CSSRule[] {
  try {
    const rules = rulesOf(sheet);
    return itemsOf(rules, ruleCountOf(rules));
  } catch {
    const reason = isSameOrigin(base, around) ? 'unreadable' : 'other-origin';
    if (!isOfBrowser(base)) gaps.add({ what: 'stylesheet', where: base, reason });
    return [];
  }
}

/** Firefox shows a text file with a sheet of its own. */
const isOfBrowser = (address: string) => /^(resource|chrome|about):/.test(address);

/** An imported sheet, inside the conditions under which it was imported. */
function importedTexts(rule: CSSImportRule, base: string, gaps: Gaps): SheetText[] {
  const sheet = importedSheetOf(rule);
  if (!sheet) {
    const href = importedAddressOf(rule);
    const where = fullAddress(href, base) ?? href;
    gaps.add({ what: 'stylesheet', where, reason: 'not-loaded' });
    return [];
  }
  const conditions = conditionsOf(rule, sheet);
  const open = { css: conditions.map((condition) => `${condition}{`).join(''), base };
  const close = { css: '}'.repeat(conditions.length), base };
  return [open, ...readSheet(sheet, base, gaps), close];
}

function conditionsOf(rule: CSSImportRule, sheet: CSSStyleSheet): string[] {
  const [supports, media] = [supportsTextOf(rule), mediaTextOf(mediaOf(sheet))];
  const layer = layerNameOf(rule);
  return [
    ...(supports ? [`@supports ${inBrackets(supports)}`] : []),
    ...(media ? [`@media ${media}`] : []),
    ...(layer === null ? [] : [`@layer ${layer}`]),
  ];
}

const inBrackets = (condition: string) =>
  /^\(|^(not|selector|font-)/.test(condition) ? condition : `(${condition})`;
