/** The pixels of the tab as the person sees them, without scrolling or touching the page. */
import { browser } from './browser.ts';

/** The visible part of the window's active tab as PNG. Throws without a click on the button. */
export async function captureViewport(windowId: number): Promise<Uint8Array<ArrayBuffer>> {
  return bytesOfDataUrl(await browser.tabs.captureVisibleTab(windowId, { format: 'png' }));
}

// Our own content security policy forbids fetching a data: address, so it is decoded by hand.
function bytesOfDataUrl(url: string): Uint8Array<ArrayBuffer> {
  const text = atob(url.slice(url.indexOf(',') + 1));
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
