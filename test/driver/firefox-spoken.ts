// The tree of Firefox's own accessibility, read beside the page: its popup can be reached no other way.

import { type Place, runScript } from './firefox-beside.ts';
import type { ChromeScope } from './firefox-bidi.ts';
import { isSpoken, type Spoken } from './spoken.ts';

/** In the order of the page; what is hidden from a screen reader is not among it. */
export async function spokenInPlace(
  inWindow: ChromeScope,
  place: Place,
): Promise<readonly Spoken[]> {
  const spoken: readonly Spoken[] = JSON.parse(await runScript(inWindow, place, treeScript));
  return spoken.filter(isSpoken);
}

// The service starts with the first question; the tree of a page stands a moment later.
const treeScript = (reply: string) => `(async () => {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const pause = () => new Promise((resolve) => content.setTimeout(resolve, 20));
  const rootOf = async () => {
    for (let turn = 0; turn < 250; turn++) {
      const root = service.getAccessibleFor(content.document);
      const busy = {};
      root?.getState(busy, {});
      if (root && root.childCount > 0 && !(busy.value & Ci.nsIAccessibleStates.STATE_BUSY)) return root;
      await pause();
    }
    throw new Error('the page has no accessibility tree');
  };
  const active = content.document.activeElement;
  const text = (words) => (words ?? '').replace(/\\s+/g, ' ').trim();
  const describe = (accessible) => {
    const own = service.getStringRole(accessible.role);
    const [state, extra] = [{}, {}];
    accessible.getState(state, extra);
    const has = (name) => Boolean(state.value & Ci.nsIAccessibleStates['STATE_' + name]);
    const group = {};
    accessible.groupPosition?.(group, {}, {});
    const role = own === 'summary' ? own : own === 'text leaf' ? 'text' : accessible.computedARIARole || own;
    return {
      role,
      name: text(accessible.name),
      description: text(accessible.description),
      level: role === 'heading' ? group.value : null,
      states: [
        ['checked', has('CHECKED')],
        ['pressed', has('PRESSED')],
        ['expanded', has('EXPANDED')],
        ['disabled', has('UNAVAILABLE')],
        ['invalid', has('INVALID')],
      ].filter(([, is]) => is).map(([name]) => name),
      hasFocus: active !== content.document.body && accessible.DOMNode === active,
    };
  };
  const branch = (accessible) => {
    const all = [describe(accessible)];
    for (let at = 0; at < accessible.childCount; at++) all.push(...branch(accessible.getChildAt(at)));
    return all;
  };
  sendAsyncMessage('${reply}', JSON.stringify(branch(await rootOf())));
})();`;
