/** When the panel beside the page looks anew. */
import { expect, test } from 'vitest';
import type { PopupState } from '../../../src/ui/popup/model.ts';
import { type Happened, lookAfter } from '../../../src/ui/side-panel/when-to-look.ts';

const states: readonly PopupState['state'][] = [
  ...(['loading', 'capturing', 'saved', 'private-window', 'closed-page', 'click-needed'] as const),
  ...(['question', 'page', 'personal', 'visit', 'failed'] as const),
  ...(['inspection', 'inspection-begun', 'inspecting'] as const),
];
const happenings: readonly Happened[] = ['page', 'store'];

test.each(happenings)('what is being captured is not disturbed (%s)', (happened) => {
  expect(lookAfter(happened, 'capturing')).toBeNull();
});

test('every other screen makes way when another page is in front', () => {
  for (const state of states.filter((one) => one !== 'capturing'))
    expect([state, lookAfter('page', state)]).toEqual([state, 'afresh']);
});

test('what was stored elsewhere changes only screens that show what is stored', () => {
  const changed = states.filter((state) => lookAfter('store', state) !== null);
  expect(changed).toEqual(['question', 'page']);
});

test('a report that was put off does not come back because something else was stored', () => {
  expect(lookAfter('store', 'page')).toBe('as-it-is');
});
