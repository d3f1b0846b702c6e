/** Tells the other windows that something changed, and not what: they read again what they show. */

const channelName = 'kantlijn-changes';

export function announceChange(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
}

/** Calls `listener` after each change, in this window or another, until `signal` aborts. */
export function onChange(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', () => listener(), { signal });
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
