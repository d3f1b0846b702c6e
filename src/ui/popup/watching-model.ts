/** Whether the person is told on this site that something is publicly reported, and how they change that. */
import { createModel, signal } from '@preact/signals';
import type { PopupState } from './model.ts';

export type Watching = 'off' | 'on' | 'refused' | 'stopped';

export type WatchingPorts = {
  readonly isWatched: (host: string) => Promise<boolean>;
  /** Lets the browser ask. To be called in the click itself, before anything is waited for. */
  readonly ask: (host: string) => Promise<boolean>;
  readonly stop: (host: string) => Promise<unknown>;
  readonly report: (error: unknown) => void;
};

export type Watched = { readonly host: string; readonly watching: Watching };

export const WatchingModel = createModel((ports: WatchingPorts) => {
  /** `null`: not known, or nothing to be told on. */
  const watched = signal<Watched | null>(null);

  const become = async (host: string, find: () => Promise<Watching>) => {
    try {
      watched.value = { host, watching: await find() };
    } catch (error) {
      ports.report(error);
      watched.value = null;
    }
  };

  return {
    watched,
    about: async (host: string | null) => {
      watched.value = null;
      if (host === null) return;
      await become(host, async () => ((await ports.isWatched(host)) ? 'on' : 'off'));
    },
    ask: (host: string) => become(host, async () => ((await ports.ask(host)) ? 'on' : 'refused')),
    stop: (host: string) =>
      become(host, async () => {
        await ports.stop(host);
        return 'stopped';
      }),
  };
});

/** The site of a listed organisation; `null` on every other screen, and where there is no site to name. */
export function hostToWatch(view: PopupState): string | null {
  if (view.state !== 'page' || view.page.organisation === null) return null;
  const address = URL.parse(view.page.url);
  return address !== null && /^https?:$/.test(address.protocol) ? address.hostname : null;
}
