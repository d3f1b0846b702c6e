/** What held when a page was captured: the program, the zoom, what the browser allowed. */
import type { CaptureChoices } from '../domain/capture-choices.ts';
import type { Circumstances } from '../domain/capture-log.ts';
import { permissionsInForce } from '../platform/permissions.ts';
import { program } from '../platform/software.ts';
import { type Tab, zoomOf } from '../platform/tabs.ts';

export const circumstancesOf = async (
  { id, isPrivate }: Tab,
  choices: CaptureChoices,
): Promise<Circumstances> => ({
  ...program(),
  zoom: await zoomOf(id),
  isPrivate,
  permissions: await permissionsInForce(),
  choices,
});
