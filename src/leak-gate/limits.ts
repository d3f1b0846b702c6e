/** How far the gate goes. What is beyond is told as unread, for a pack that asks for more is no pack. */

export type GateLimits = {
  /** Hits that are listed, and as many that could not be read. */
  readonly mostListed: number;
  /** Bytes that one entry unpacks to, with all that lies in it. */
  readonly mostUnpacked: number;
  /** How many times larger something gets by unpacking, once it has reached `ratioFrom` bytes. */
  readonly mostRatio: number;
  readonly ratioFrom: number;
  /** Bytes of a file that must be held to be read: a PDF, a picture, a packed ZIP. */
  readonly mostHeld: number;
  /** Files in files. */
  readonly fileDepth: number;
  /** Writings of writings, as base64 of percent-encoding. */
  readonly textDepth: number;
  /** How many times its length may be read of what a text is another way of writing; so much at least. */
  readonly effort: number;
  readonly leastEffort: number;
  /** Bytes of a file that are looked at together, and how many of them again with the next. */
  readonly window: number;
  readonly overlap: number;
};

export const usualLimits: GateLimits = {
  mostListed: 1_000,
  mostUnpacked: 1 << 30,
  mostRatio: 500,
  ratioFrom: 16 << 20,
  mostHeld: 256 << 20,
  fileDepth: 8,
  textDepth: 8,
  effort: 40,
  leastEffort: 4 << 20,
  window: 8 << 20,
  overlap: 64 << 10,
};
