/** Remembers the one inspection that is prepared or under way. Forgotten with the browser. */
import { type Inspecting, parseInspecting } from '../messaging/inspecting.ts';
import { browser } from './browser.ts';

const key = 'inspecting';

/** `null` when there is none. */
export async function readInspecting(): Promise<Inspecting | null> {
  const { [key]: stored } = await browser.storage.session.get(key);
  return parseInspecting(stored);
}

export const rememberInspecting = (inspecting: Inspecting): Promise<void> =>
  browser.storage.session.set({ [key]: inspecting });

export const forgetInspecting = (): Promise<void> => browser.storage.session.remove(key);

const alarm = 'inspection';
/** So often it is looked whether the time is over. It also keeps the background awake to count. */
const everyMinutes = 0.4;

export const startTicking = (): void => {
  browser.alarms.create(alarm, { periodInMinutes: everyMinutes });
};

export async function stopTicking(): Promise<void> {
  await browser.alarms.clear(alarm);
}

/** Calls `tick` again and again while an inspection is under way. Register at start-up. */
export function onTick(tick: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }: { readonly name: string }) => {
    if (name === alarm) tick();
  });
}
