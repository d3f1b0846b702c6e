/** Listens to what the browser tells of requests. It looks only: nothing is stopped or changed. */
import type { WebRequest } from 'webextension-polyfill';
import type { RequestSight } from '../domain/request-tally.ts';
import { browser } from './browser.ts';

/** Tells a sight of a request that was made in the tab. */
export type OnSight = (tabId: number, sight: RequestSight) => void;

/** The browser tells only of the sites that it was allowed for. */
const everywhere = { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'] };

type Details = { readonly tabId: number; readonly requestId: string; readonly url: string };
const told = ({ requestId, url }: Details) => ({ id: requestId, url });

/** Listens until what it returns is called. Only while it is allowed: else there is nothing to listen to. */
export function watchRequests(tell: OnSight): () => void {
  const { onBeforeRequest, onHeadersReceived, onBeforeRedirect, onCompleted, onErrorOccurred } =
    browser.webRequest;
  const asked = (details: WebRequest.OnBeforeRequestDetailsType) =>
    tell(details.tabId, {
      ...told(details),
      what: 'asked',
      kind: details.type,
      method: details.method,
    });
  const headers = (details: WebRequest.OnHeadersReceivedDetailsType) => {
    const names = cookieNames(details.responseHeaders ?? []);
    if (names.length > 0) tell(details.tabId, { ...told(details), what: 'cookies-set', names });
  };
  const answered = (
    details: WebRequest.OnCompletedDetailsType | WebRequest.OnBeforeRedirectDetailsType,
  ) =>
    tell(details.tabId, {
      ...told(details),
      what: 'answered',
      status: details.statusCode,
      ip: details.ip ?? null,
    });
  const failed = (details: WebRequest.OnErrorOccurredDetailsType) =>
    tell(details.tabId, {
      ...told(details),
      what: wasBlocked(details.error) ? 'blocked' : 'failed',
    });

  onBeforeRequest.addListener(asked, everywhere);
  onHeadersReceived.addListener(headers, everywhere, headerOptions());
  onBeforeRedirect.addListener(answered, everywhere);
  onCompleted.addListener(answered, everywhere);
  onErrorOccurred.addListener(failed, everywhere);
  return () => {
    onBeforeRequest.removeListener(asked);
    onHeadersReceived.removeListener(headers);
    onBeforeRedirect.removeListener(answered);
    onCompleted.removeListener(answered);
    onErrorOccurred.removeListener(failed);
  };
}

// Chromium tells of cookies only to who asks for them by that word; Firefox does not know it.
const headerOptions = (): WebRequest.OnHeadersReceivedOptions[] =>
  'OnHeadersReceivedOptions' in browser.webRequest &&
  'EXTRA_HEADERS' in Object(browser.webRequest.OnHeadersReceivedOptions)
    ? ['responseHeaders', 'extraHeaders']
    : ['responseHeaders'];

/** Names alone: the values go no further. Firefox puts several cookies in one header, each on a line. */
const cookieNames = (headers: WebRequest.HttpHeaders): string[] =>
  headers
    .filter(({ name }) => name.toLowerCase() === 'set-cookie')
    .flatMap(({ value = '' }) => value.split('\n'))
    .flatMap((line) => {
      const end = line.indexOf('=');
      return end > 0 ? [line.slice(0, end).trim()] : [];
    });

const wasBlocked = (error: string): boolean => /BLOCKED|TRACKING_URI|CONTENT_BLOCKED/.test(error);
