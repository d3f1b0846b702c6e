/** What browsers say of a chosen file that was moved, changed, or lay on a stick that is gone. */
const names = ['NotReadableError', 'NotFoundError'];

/** Whether `error` says that a file cannot be read any more. */
export const isGoneFile = (error: unknown): boolean =>
  error instanceof DOMException && names.includes(error.name);
