/** Shadow roots as an extension may see them: open and closed, but not the browser's own. */

type ExtensionElement = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
type ExtensionDom = {
  readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
};

// Elements that browsers build from shadow roots of their own (Firefox hands those out too).
const builtByBrowser = /^(input|textarea|select|video|audio|details|summary|meter|progress|use)$/i;

/** The shadow root that the page's author attached, or `null`. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (builtByBrowser.test(element.localName)) return null;
  if (element.shadowRoot) return element.shadowRoot;
  return closedRootOf(element);
}

function closedRootOf(element: ExtensionElement): ShadowRoot | null {
  const { dom } = Reflect.get(globalThis, 'chrome') as ExtensionDom;
  if (dom) return element instanceof HTMLElement ? dom.openOrClosedShadowRoot(element) : null;
  return element.openOrClosedShadowRoot ?? null;
}
