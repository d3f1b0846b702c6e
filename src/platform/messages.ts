/** Carries calls between our pages and the background. Only our own pages are answered. */
import type { Runtime } from 'webextension-polyfill';
import { type Answer, answer, type Envelope, type Handlers, remote } from '../messaging/channel.ts';
import type { BackgroundCalls } from '../messaging/protocol.ts';
import { parseAnswer, parseEnvelope, replyParsers } from '../messaging/schemas.ts';
import { browser } from './browser.ts';

const isOwnPage = (sender: Runtime.MessageSender): boolean =>
  sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('')) === true;

/** Answers our own pages with `handlers`; what others send is left alone. */
export function answerPages(handlers: Handlers<BackgroundCalls>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isOwnPage(sender)) return undefined;
    const envelope = parseEnvelope(message);
    return envelope === null ? undefined : answer(handlers, envelope);
  });
}

const sendToBackground = async (envelope: Envelope): Promise<Answer> =>
  parseAnswer(await browser.runtime.sendMessage(envelope));

/** Calls the background. Throws when it does not answer. */
export const askBackground = remote<BackgroundCalls>(sendToBackground, replyParsers);
