/** Of several frames with a selection, the one with the focus is meant; else the page as a whole. */
import { describe, expect, test } from 'vitest';
import { choosePassage } from '../../../src/background/choose-passage.ts';
import type { ReportedFrame } from '../../../src/background/readable-page.ts';
import type { FrameSelection } from '../../../src/messaging/page-calls.ts';

const passage = (exact: string): FrameSelection => ({
  kind: 'passage',
  rivals: [],
  shownAt: [],
  selectors: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }],
});

const frame = (
  frameId: number,
  selection: FrameSelection = { kind: 'none' },
  hasFocus = frameId === 0,
): ReportedFrame => ({
  frameId,
  source: `https://frame.test/${frameId}`,
  hasFocus,
  contentType: 'text/html',
  looksPersonal: false,
  selection,
});

describe('the passage', () => {
  test('is what is selected in the page itself', () => {
    const chosen = choosePassage([frame(0, passage('zin')), frame(7)], 'selection');
    expect(chosen).toMatchObject({ source: 'https://frame.test/0', notice: null });
  });

  test('is what is selected in the frame that has the focus', () => {
    const frames = [frame(0, passage('oud')), frame(7, passage('nieuw'), true)];
    expect(choosePassage(frames, 'selection')).toMatchObject({
      source: 'https://frame.test/7',
      selectors: [{ exact: 'nieuw' }],
    });
  });

  test('is an old selection of another frame when nothing newer is there', () => {
    const frames = [frame(0), frame(7, passage('elders'), false)];
    expect(choosePassage(frames, 'selection').source).toBe('https://frame.test/7');
  });
});

describe('the page as a whole is kept', () => {
  test.each([
    ['none', 'nothing-selected'],
    ['form-field', 'selection-in-form-field'],
    ['whole-document', 'selection-whole-document'],
    ['too-long', 'selection-too-long'],
    ['unreachable-frame', 'selection-out-of-reach'],
  ] as const)('when the selection is %s, and says so', (kind, notice) => {
    const chosen = choosePassage([frame(0, { kind }), frame(7)], 'selection');
    expect(chosen).toMatchObject({ source: 'https://frame.test/0', notice });
    expect(chosen.selectors).toEqual([{ type: 'CssSelector', value: 'body' }]);
  });

  test('without a word when it was asked for', () => {
    const chosen = choosePassage([frame(0, passage('zin'))], 'page');
    expect(chosen).toMatchObject({ notice: null, selectors: [{ type: 'CssSelector' }] });
  });
});
