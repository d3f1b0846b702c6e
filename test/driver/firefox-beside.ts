// Puppeteer cannot see Firefox's popup, nor the background page. A script loaded beside such a page
// can: it runs what we send, clicks and types, and sends the answer back as text.
import { packedSource, unpack } from './call-source.ts';
import type { Held, Key } from './driver.ts';
import type { ChromeScope } from './firefox-bidi.ts';
import { type Beside, runBeside } from './firefox-window.ts';

export type Place = Pick<Beside, 'place' | 'geckoId'>;

let lastReply = 0;

/** Runs an expression in the page; the extension's policy does not bind it, as in a console. */
export async function runInPlace<Answer>(
  inWindow: ChromeScope,
  place: Place,
  source: string,
): Promise<Awaited<Answer>> {
  const send = (reply: string) => `(async () => {
    const options = { sandboxPrototype: content, wantXrays: false, sameZoneAs: content };
    const sandbox = Cu.Sandbox(content, options);
    sendAsyncMessage('${reply}', await Cu.evalInSandbox(${JSON.stringify(packedSource(source))}, sandbox));
  })();`;
  return unpack<Answer>(await runScript(inWindow, place, send));
}

/** A mouse click that the page cannot tell from a person's. */
export async function clickInPlace(inWindow: ChromeScope, place: Place, selector: string) {
  const send = (reply: string) => `{
    const element = content.document.querySelector(${JSON.stringify(selector)});
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    sendAsyncMessage('${reply}', '{"answer":null}');
    const clicks = (type) => (type === 'mousemove' ? 0 : 1);
    // The newer name first; Firefox 140 has the older one.
    const send = content.synthesizeMouseEvent
      ? (type) => content.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: clicks(type) })
      : (type) => content.windowUtils.sendMouseEvent(type, x, y, 0, clicks(type), 0);
    for (const type of ['mousemove', 'mousedown', 'mouseup']) send(type);
  }`;
  await runScript(inWindow, place, send);
}

/** A key that the page cannot tell from a person's. Without its code the space bar would choose nothing. */
export async function pressInPlace(
  inWindow: ChromeScope,
  place: Place,
  key: Key,
  held: Held | null = null,
) {
  const keys = [...(held === null ? [] : [held]), key].map((one) => ({
    key: one,
    keyCode: keyCodes[one] ?? one.toUpperCase().charCodeAt(0),
  }));
  const send = (reply: string) => `{
    const Input = Cc['@mozilla.org/text-input-processor;1'];
    const input = Input.createInstance(Ci.nsITextInputProcessor);
    input.beginInputTransactionForTests(content);
    const events = ${JSON.stringify(keys)}.map((one) => new content.KeyboardEvent('', one));
    sendAsyncMessage('${reply}', '{"answer":null}');
    for (const event of events) input.keydown(event);
    for (const event of events.reverse()) input.keyup(event);
  }`;
  await runScript(inWindow, place, send);
}

const keyCodes: Readonly<Record<string, number>> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Shift: 16,
  Escape: 27,
  ' ': 32,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};

/** Drops a file or a folder as a file manager does, but that no mouse comes with it. */
export async function dropInPlace(inWindow: ChromeScope, place: Place, path: string) {
  const send = (reply: string) => `{
    const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
    file.initWithPath(${JSON.stringify(path)});
    const carried = new content.DataTransfer();
    carried.mozSetDataAt('application/x-moz-file', file, 0);
    // What a page may read of it, it may only read during a drop.
    const dataTransfer = carried.mozCloneForEvent('ondrop');
    const drop = { bubbles: true, cancelable: true, dataTransfer };
    content.document.body.dispatchEvent(new content.DragEvent('drop', drop));
    sendAsyncMessage('${reply}', 'null');
  }`;
  await runScript(inWindow, place, send);
}

/** Runs a script beside the page, and gives the text that it sends with the name `reply`. */
export function runScript(
  inWindow: ChromeScope,
  place: Place,
  scriptFor: (reply: string) => string,
): Promise<string> {
  lastReply += 1;
  const reply = `kantlijn-test-${lastReply}`;
  return inWindow(runBeside, { ...place, reply, script: scriptFor(reply), timeoutMs: 30_000 });
}
