/** A file that comes into one of our pages. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { PageHandle } from '../driver/driver.ts';

/** Chooses a file as a person does who drags it onto the field. */
export async function chooseFile(
  page: PageHandle,
  selector: string,
  path: string,
  type = '',
): Promise<void> {
  await page.waitFor(selector);
  const base64 = readFileSync(path).toString('base64');
  await page.evaluate(putFile, selector, { name: basename(path), base64, type });
}

// Runs in the page.
function putFile(selector: string, { name, base64, type }: Record<string, string>): void {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (field === null) throw new Error(`no field ${selector}`);
  const files = new DataTransfer();
  files.items.add(
    new File([Uint8Array.from(atob(base64 ?? ''), (c) => c.charCodeAt(0))], name ?? '', {
      type: type ?? '',
    }),
  );
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
