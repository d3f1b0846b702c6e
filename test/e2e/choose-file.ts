/** A file that comes into one of our pages. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { PageHandle } from '../driver/driver.ts';

/** Chooses a file as a person does who drags it onto the field. */
export async function chooseFile(page: PageHandle, selector: string, path: string): Promise<void> {
  await page.waitFor(selector);
  await page.evaluate(putFile, selector, basename(path), readFileSync(path).toString('base64'));
}

// Runs in the page.
function putFile(selector: string, name: string, base64: string): void {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (field === null) throw new Error(`no field ${selector}`);
  const files = new DataTransfer();
  files.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], name));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
