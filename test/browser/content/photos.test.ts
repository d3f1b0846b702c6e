/** The page's part in a picture of the whole page: what is changed for a moment, and that it is put back. */
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { type Clock, pageClock } from '../../../src/content/clock.ts';
import { createPhotos } from '../../../src/content/photos.ts';
import type { TilePlace } from '../../../src/messaging/photo-calls.ts';
import { attach, byId, shadowRootOf, show } from '../anchoring/page.ts';
import { noteListening } from './listening.ts';
import { fakeClock, settled } from './page.ts';

const long = `
  <header id="sticks" style="position: sticky; top: 0; height: 40px;color:red">Kop</header>
  <p id="text">Tekst</p>
  <div style="height: 5000px"></div>
  <div id="above" style="position: fixed; top: 0; inset-inline: 0; height: 30px">Balk</div>
  <div id="below" style="position:fixed; bottom:0; height:30px;transition: opacity 5s">Knop</div>
  <div style="transform: translateX(1px)"><i id="inside" style="position: fixed; top: 0">In</i></div>
  <x-part id="part"></x-part>`;

beforeEach(() => {
  show(long);
  closedRoot = attach(byId('part'), '<b style="position: fixed; top: 0">Diep</b>', 'closed');
  scrollTo(0, 0);
});

afterEach(() => {
  document.documentElement.removeAttribute('style');
  scrollTo(0, 0);
});

let closedRoot: ShadowRoot | null = null;
function photos() {
  const clock = fakeClock();
  // Painting takes its own time; what waits longer is waited for by the clock that stands still.
  const after: Clock['after'] = (ms, run, signal) =>
    ms < 1_000 ? pageClock.after(0, run, signal) : clock.after(ms, run, signal);
  const calls = createPhotos({ clock: { now: clock.now, after }, shadowRootOf });
  onTestFinished(() => void calls.endPhotos());
  return { clock, ...calls };
}

/** What is seen of an element: nothing, while it is hidden. */
const isSeen = (element: Element): boolean => getComputedStyle(element).opacity === '1';
const seenNow = () => ({
  above: isSeen(byId('above')),
  below: isSeen(byId('below')),
  deep: closedRoot?.firstElementChild ? isSeen(closedRoot.firstElementChild) : null,
});

const htmlNow = () => document.documentElement.outerHTML + (closedRoot?.innerHTML ?? '');

describe('a page that is photographed', () => {
  test.each<[TilePlace, object]>([
    ['first', { above: true, below: false, deep: true }],
    ['between', { above: false, below: false, deep: false }],
    ['last', { above: false, below: true, deep: false }],
    ['whole', { above: true, below: true, deep: true }],
  ])('shows what hangs once: %s', async (place, seen) => {
    const { beginPhotos, scrollForPhoto } = photos();
    beginPhotos();
    await scrollForPhoto(0, 'between');
    await scrollForPhoto(place === 'whole' ? null : 400, place);
    expect(seenNow()).toEqual(seen);
  });

  test('that fits in its window is left alone', async () => {
    const { beginPhotos, scrollForPhoto } = photos();
    const before = htmlNow();
    beginPhotos();
    await scrollForPhoto(0, 'only');
    expect(htmlNow()).toBe(before);
  });

  test('has what sticks at its own place, and leaves alone what hangs in another element', async () => {
    const { beginPhotos, scrollForPhoto } = photos();
    beginPhotos();
    await scrollForPhoto(600, 'between');
    expect(byId('sticks').getBoundingClientRect().top).toBeLessThan(-500);
    expect(isSeen(byId('inside'))).toBe(true);
  });

  test('has what hangs at its top and its end, when it is photographed as a whole', async () => {
    const { beginPhotos, scrollForPhoto, measureForPhoto } = photos();
    scrollTo(0, 700);
    beginPhotos();
    await scrollForPhoto(null, 'whole');
    const { pageHeight = 0, scrollY: now = 0 } = measureForPhoto() ?? {};
    expect(now).toBe(700);
    expect(byId('above').getBoundingClientRect().top + scrollY).toBe(0);
    expect(Math.round(byId('below').getBoundingClientRect().bottom + scrollY)).toBe(pageHeight);
  });

  test.each<TilePlace>(['first', 'between', 'last', 'whole'])(
    'is put back to the letter after “%s”, with its place, and nobody listens any more',
    async (place) => {
      document.documentElement.style.scrollBehavior = 'smooth';
      const listening = noteListening();
      const { beginPhotos, scrollForPhoto, endPhotos, clock } = photos();
      scrollTo({ top: 321, behavior: 'instant' });
      const before = htmlNow();
      beginPhotos();
      await scrollForPhoto(1_000, 'between');
      expect(scrollY).toBe(1_000);
      await scrollForPhoto(900, place);
      expect(htmlNow()).not.toBe(before);
      endPhotos();
      expect(htmlNow()).toBe(before);
      expect(scrollY).toBe(321);
      expect(listening.now()).toEqual([]);
      expect(clock.waiting()).toBe(0);
    },
  );

  test('keeps what the page itself wrote in a style meanwhile', async () => {
    const { beginPhotos, scrollForPhoto, endPhotos } = photos();
    beginPhotos();
    await scrollForPhoto(500, 'between');
    byId('above').style.setProperty('background', 'red');
    endPhotos();
    const { style } = byId('above');
    expect([style.background, style.opacity, style.position]).toEqual(['red', '', 'fixed']);
  });

  test('is put back by itself when no next step comes', async () => {
    const { beginPhotos, scrollForPhoto, measureForPhoto, clock } = photos();
    const before = htmlNow();
    beginPhotos();
    await scrollForPhoto(500, 'between');
    await clock.pass(14_000);
    expect(measureForPhoto()).not.toBeNull();
    await clock.pass(2_000);
    expect(htmlNow()).toBe(before);
    expect(scrollY).toBe(0);
    expect(measureForPhoto()).toBeNull();
    expect(await scrollForPhoto(800, 'between')).toBeNull();
  });

  test('has its own changes counted, and not ours', async () => {
    const { beginPhotos, scrollForPhoto, endPhotos } = photos();
    beginPhotos();
    await scrollForPhoto(500, 'between');
    byId('text').textContent = 'Anders';
    byId('text').setAttribute('lang', 'nl');
    await settled();
    await scrollForPhoto(900, 'last');
    expect(endPhotos()).toMatchObject({ changes: 2, held: 4 });
  });

  test('of which something above moved says so, and one that grew below does not', async () => {
    const { beginPhotos, scrollForPhoto } = photos();
    beginPhotos();
    expect(await scrollForPhoto(0, 'first')).toMatchObject({ hasShifted: false });
    document.body.append(Object.assign(document.createElement('p'), { style: 'height: 900px' }));
    expect(await scrollForPhoto(500, 'between')).toMatchObject({ hasShifted: false });
    const late = Object.assign(document.createElement('p'), { style: 'height: 90px' });
    document.body.prepend(late);
    expect(await scrollForPhoto(1_000, 'between')).toMatchObject({ hasShifted: true });
  });

  test('says which part scrolls in its stead', () => {
    show(`<div id="scrolls" style="position: fixed; inset: 0; overflow-y: auto">
      <p style="height: 4000px">Lang</p></div>`);
    expect(photos().beginPhotos().innerScroller).toBe('#scrolls');
  });
});
