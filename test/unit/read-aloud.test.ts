/** Only a voice that lives on this device may read somebody's words. */
import { expect, test } from 'vitest';
import { localVoice } from '../../src/ui/shared/ReadAloud.tsx';

const voice = (lang: string, localService: boolean): SpeechSynthesisVoice => ({
  lang,
  localService,
  default: false,
  name: lang,
  voiceURI: lang,
});

test('a voice from elsewhere is never taken, even when it is the only one', () => {
  expect(localVoice([voice('nl-NL', false)], 'nl')).toBeNull();
});

test('a voice of another language is not taken', () => {
  expect(localVoice([voice('de-DE', true), voice('en-GB', true)], 'nl')).toBeNull();
});

test('the voice of this device is found between the others', () => {
  const own = voice('nl-BE', true);
  expect(localVoice([voice('nl-NL', false), own], 'nl')).toBe(own);
});
