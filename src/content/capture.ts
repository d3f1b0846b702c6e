/** Runs in the page that is captured, beside our other script there. It reads, and changes nothing. */
import { captureScriptKey } from '../messaging/page-stream.ts';
import { answerCaptures } from './capture-stream.ts';

if (!(captureScriptKey in globalThis)) {
  Object.defineProperty(globalThis, captureScriptKey, { value: true });
  answerCaptures();
}
