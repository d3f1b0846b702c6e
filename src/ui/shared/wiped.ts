/**
 * After everything was erased: the page that did it says so until it is left, and asks nothing of the
 * store, for that would begin a new one. Other windows start again.
 */
let isWiped = false;

export const noteWiped = (): void => {
  isWiped = true;
};

export const isWipedHere = (): boolean => isWiped;
