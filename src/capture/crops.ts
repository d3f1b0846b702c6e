/**
 * In the place of a picture, a drawing or a frame that may not be read, the snapshot shows what the
 * screen showed there. The gap stays on the list.
 */
import type { Box } from '../domain/capture.ts';
import { toDataAddress } from './data-address.ts';
import { attribute } from './markup.ts';
import { ownBytes } from './own-bytes.ts';
import { innerPlaceOf, isWithin, type View } from './places.ts';

export type Crop = {
  readonly box: Box;
  /** `data:` address; `null` until it is needed and has been made. */
  address: string | null;
};

/** What the screen shows of `element`; `null` when no picture of the screen shows all of it. */
export function cropOf(
  element: HTMLElement,
  place: Box | null,
  view: View,
  screenshot: ImageBitmap | null,
): Crop | null {
  if (!screenshot || !place || !isWithin(place, view.clip)) return null;
  const options = { visibilityProperty: true, opacityProperty: true };
  if (!Element.prototype.checkVisibility.call(element, options)) return null;
  const box = innerPlaceOf(element, place);
  return box.width >= 1 && box.height >= 1 ? { box, address: null } : null;
}

/** Cuts it out of `screenshot`, which is as wide as the window of `windowWidth` CSS pixels. */
export async function cutOut(
  crop: Crop,
  screenshot: ImageBitmap,
  windowWidth: number,
): Promise<void> {
  const scale = screenshot.width / windowWidth;
  const [left, top, width, height] = [
    crop.box.left,
    crop.box.top,
    crop.box.width,
    crop.box.height,
  ].map((length) => Math.round(length * scale));
  if (left === undefined || top === undefined || !width || !height) return;
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(screenshot, -left, -top);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  const data = toDataAddress(ownBytes(await blob.arrayBuffer()), 'image/png');
  if (data.ok) crop.address = data.value;
}

/** Keeps the size that it had: the page's layout came from the thing itself. */
export const cropSize = ({ box }: Crop): string =>
  `box-sizing:content-box!important;width:${box.width}px!important;height:${box.height}px!important`;

/** What a frame holds in the place of the page that may not be read. */
export const cropPage = (head: string, address: string): string =>
  `<!DOCTYPE html><html><head>${head}</head><body style="margin:0"><img${attribute('src', address)} style="display:block;width:100%;height:100vh" alt=""></body></html>`;

export const shownFromScreenshot = attribute('data-orig-shown', 'screenshot');
