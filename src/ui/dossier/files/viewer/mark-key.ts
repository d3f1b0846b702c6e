/** The keys that mark what is selected. */

/** Alt+M anywhere in the viewer; Enter only in the text itself, where it does nothing else. */
export function isMarkKey(event: KeyboardEvent, pages: HTMLElement | null): boolean {
  const { altKey, ctrlKey, metaKey, shiftKey, code, key, target } = event;
  if (ctrlKey || metaKey || shiftKey) return false;
  if (altKey) return code === 'KeyM';
  return key === 'Enter' && target === pages;
}
