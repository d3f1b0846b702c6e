/** What a person may add to a capture. Each is a choice of its own, off until it is made. */
export type CaptureChoices = {
  /** What was typed and chosen in forms goes along. Passwords and names of files never do. */
  readonly keepsTyped: boolean;
  /**
   * Reads the browser's cache although the page could notice: so in Firefox. In Chromium it cannot, and
   * the cache is always read.
   */
  readonly readsCache: boolean;
  /** Asks the site for the page once more, when the browser no longer has it as it was sent. */
  readonly asksAgain: boolean;
  /** The page looks personal: the person was asked, and wants it kept. Each time anew. */
  readonly keepsPersonal: boolean;
};

export const usualChoices: CaptureChoices = {
  keepsTyped: false,
  readsCache: false,
  asksAgain: false,
  keepsPersonal: false,
};
