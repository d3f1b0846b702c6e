/** How the captures of the tests were made. */

import { usualChoices } from '../../src/domain/capture-choices.ts';
import type { Circumstances } from '../../src/domain/capture-log.ts';
import { asSha256 } from '../../src/domain/ids.ts';

export const circumstances: Circumstances = {
  software: 'Kantlijn 0.1.0',
  build: asSha256('f'.repeat(64)),
  zoom: 1,
  isPrivate: false,
  permissions: ['activeTab', 'storage'],
  choices: usualChoices,
};

export const captureLog = {
  ...circumstances,
  steps: [{ step: 'picture', fromMs: 4, toMs: 60 }],
  frames: ['https://www.voorbeeldstad.example/uitkering/gesprek'],
  meanwhile: null,
} as const;
