/** Runs in a page after the person clicked the button. It reads; it changes nothing unless asked. */
import { type PageCalls, pageCallsKey } from '../messaging/page-calls.ts';
import { answerCaptures } from './capture-stream.ts';
import { paintMarks, unpaintMarks } from './paint.ts';
import { reportFrame } from './selection.ts';

const calls: PageCalls = { reportFrame, paintMarks, unpaintMarks };

// Our own isolated world: the page's scripts have another global and cannot see this.
if (!(pageCallsKey in globalThis)) {
  Object.defineProperty(globalThis, pageCallsKey, { value: calls });
  answerCaptures();
}
