/**
 * Shadow roots as an extension may see them, open and closed. Which of them are the page's own is
 * decided in anchoring/, for browsers hand out those of their own elements too.
 */

type FirefoxElement = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
type ChromiumDom = { openOrClosedShadowRoot(element: Element): ShadowRoot | null };

declare const chrome: { readonly dom?: ChromiumDom } | undefined;

/** The shadow root of `element`, or `null`. Throws for elements that can have none. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const dom = typeof chrome === 'undefined' ? undefined : chrome.dom;
  return dom ? dom.openOrClosedShadowRoot(element) : firefoxRootOf(element);
}

const firefoxRootOf = (element: FirefoxElement): ShadowRoot | null =>
  element.openOrClosedShadowRoot ?? null;
