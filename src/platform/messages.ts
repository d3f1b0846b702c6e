/**
 * Carries calls between our pages, our script in web pages, and the background. Nobody else is answered,
 * and each of the two only to what is meant for it.
 */
import type { Runtime } from 'webextension-polyfill';
import { type Answer, answer, type Envelope, type Handlers, remote } from '../messaging/channel.ts';
import type { PageAsks } from '../messaging/page-asks.ts';
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

/**
 * Answers our script in web pages with what `handlersFor` gives for its tab; `null` is no answer at all.
 * A page cannot send here itself: nothing of ours can be reached from it.
 */
export function answerPageScripts(
  handlersFor: (tabId: number) => Promise<Handlers<PageAsks> | null>,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const tabId = tabOfPageScript(sender);
    const envelope = tabId === null ? null : parseEnvelope(message);
    if (tabId === null || envelope === null) return undefined;
    return handlersFor(tabId).then((handlers) => handlers && answer(handlers, envelope));
  });
}

/** The tab of our own script in a web page, frames included, or `null` for every other sender. */
function tabOfPageScript(sender: Runtime.MessageSender): number | null {
  if (sender.id !== browser.runtime.id || isOwnPage(sender)) return null;
  return sender.tab?.id ?? null;
}

const sendToBackground = async (envelope: Envelope): Promise<Answer> =>
  parseAnswer(await browser.runtime.sendMessage(envelope));

/** Calls the background. Throws when it does not answer. */
export const askBackground = remote<BackgroundCalls>(sendToBackground, replyParsers);
