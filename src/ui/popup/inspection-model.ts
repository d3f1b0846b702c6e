/** The inspection as the popup shows it: thought of, allowed or not, under way, ended. */
import type { Signal } from '@preact/signals';
import type { InspectionError } from '../../domain/codes.ts';
import type { InspectionReach } from '../../domain/inspection.ts';
import type { Result } from '../../domain/result.ts';
import type { InspectionHere, InspectionTarget } from '../../messaging/protocol.ts';
import type { PopupState } from './model.ts';

export type InspectionView =
  | { readonly state: 'inspection'; readonly target: InspectionTarget; readonly isRefused: boolean }
  | { readonly state: 'inspection-begun' }
  | { readonly state: 'inspecting'; readonly inspection: InspectionHere };

export type InspectionPorts = {
  readonly prepare: () => Promise<Result<InspectionTarget, InspectionError>>;
  /** Lets the browser ask. To be called in the click itself, before anything is waited for. */
  readonly ask: (host: string, reach: InspectionReach) => Promise<boolean>;
  readonly begin: (tabId: number, reach: InspectionReach) => Promise<Result<null, InspectionError>>;
  readonly stop: () => Promise<null>;
};

export type InspectionActions = {
  /** Shows what it means; nothing is asked yet. */
  readonly consider: () => void;
  readonly begin: (target: InspectionTarget, reach: InspectionReach) => void;
  readonly stop: () => void;
};

type Rest = {
  readonly view: Signal<PopupState>;
  readonly safely: (action: () => Promise<void>) => Promise<void>;
  readonly fail: (code: InspectionError) => void;
  readonly look: () => Promise<void>;
};

export function inspectionActions(
  ports: InspectionPorts,
  { view, safely, fail, look }: Rest,
): InspectionActions {
  const consider = () =>
    safely(async () => {
      const target = await ports.prepare();
      if (!target.ok) return fail(target.error);
      view.value = { state: 'inspection', target: target.value, isRefused: false };
    });

  const begin = (target: InspectionTarget, reach: InspectionReach) =>
    safely(async () => {
      const isAllowed = await ports.ask(target.host, reach);
      const begun = isAllowed ? await ports.begin(target.tabId, reach) : null;
      if (begun?.ok) view.value = { state: 'inspection-begun' };
      else if (begun?.error === 'page-closed') fail(begun.error);
      else view.value = { state: 'inspection', target, isRefused: true };
    });

  const stop = () =>
    safely(async () => {
      await ports.stop();
      await look();
    });

  return { consider, begin, stop };
}
