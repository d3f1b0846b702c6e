/** Calls the background. What checks its replies is loaded with the first call. */
import type { askBackground as ask } from '../../platform/messages.ts';

export const askBackground: typeof ask = async (call, ...args) => {
  const messages = await import('../../platform/messages.ts');
  return messages.askBackground(call, ...args);
};
