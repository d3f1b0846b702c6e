/**
 * Follows a page that builds itself, changes, or becomes another one: says when its marks have to be
 * looked for again. Looks at nothing before it is called, and at nothing more once `signal` ends.
 */
import type { Clock } from './clock.ts';
import { createLookTimes } from './look-times.ts';
import { onAddress } from './page-address.ts';

/** One look at the page. */
export type Glance = {
  /** The page has another address than at the look before. */
  readonly isMoved: boolean;
  /** From here on the changes of these trees count, and no others. */
  readonly observe: (trees: readonly Node[]) => void;
  /** Whether something changed since `observe`. */
  readonly isChanged: () => boolean;
};

export type Watched = {
  /** Looks for all marks: dear. */
  readonly look: (glance: Glance) => Promise<void>;
  /** Whether a mark was not found for certain. */
  readonly isMissing: () => boolean;
  /** Whether a mark that was found no longer holds its words: cheap. */
  readonly isBroken: () => boolean;
  /** Whether the page changed under the last look, so that some of it was not believed. */
  readonly isUnsure: () => boolean;
  /** Lets go of those marks at once, for the next look may be far away. */
  readonly letGo: () => void;
  /** How much text there is: cheap. */
  readonly textLength: () => number;
};

export type WatchPorts = {
  readonly clock: Clock;
  /** The address of the page, without what makes no difference. */
  readonly address: () => string;
};

/** A page that has this much more text than it ever had is looked at as if it were new. */
const growth = 1.02;

/** Looks once, and again whenever it may help. Resolves after the first look. */
export const watch = (watched: Watched, ports: WatchPorts, signal: AbortSignal): Promise<void> =>
  new Watch(watched, ports, signal).begin();

class Watch {
  readonly #watched: Watched;
  readonly #ports: WatchPorts;
  readonly #signal: AbortSignal;
  readonly #times = createLookTimes();
  readonly #observer = new MutationObserver(() => this.#change());
  #changes = 0;
  #address: string;
  #isMoved = false;
  #mostText = 0;
  /** When to look because a mark is broken, or may be. */
  #brokenAt = Infinity;
  #isLooking = false;
  #wakesAt = Infinity;

  constructor(watched: Watched, ports: WatchPorts, signal: AbortSignal) {
    this.#watched = watched;
    this.#ports = ports;
    this.#signal = signal;
    this.#address = ports.address();
  }

  begin(): Promise<void> {
    this.#signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
    onAddress(() => this.#askAddress(), this.#ports.clock, this.#signal);
    return this.#look();
  }

  #change(): void {
    this.#changes += 1;
    this.#times.changed(this.#ports.clock.now());
    this.#plan();
  }

  #askAddress(): void {
    const address = this.#ports.address();
    if (address === this.#address) return;
    this.#address = address;
    this.#isMoved = true;
    this.#mostText = 0;
    this.#change();
  }

  /** No mark stands on other words for longer than a moment. */
  #mind(now: number): void {
    if (!this.#watched.isBroken()) return;
    this.#watched.letGo();
    this.#brokenAt = this.#times.brokenAt(now);
  }

  /** The page has come to rest: is there something new in it? */
  #rest(): void {
    this.#times.rested();
    const length = this.#watched.textLength();
    if (length > this.#mostText * growth) this.#times.beginAnew();
    this.#mostText = Math.max(this.#mostText, length);
    if (this.#isMoved) this.#brokenAt = this.#times.missingAt();
  }

  async #look(): Promise<void> {
    const glance = this.#glance();
    this.#isMoved = false;
    this.#brokenAt = Infinity;
    this.#isLooking = true;
    this.#times.looked(this.#ports.clock.now());
    try {
      await this.#watched.look(glance);
    } finally {
      this.#isLooking = false;
    }
    if (this.#watched.isUnsure()) this.#brokenAt = this.#times.brokenAt(this.#ports.clock.now());
    this.#plan();
  }

  #glance(): Glance {
    let before = this.#changes;
    return {
      isMoved: this.#isMoved,
      observe: (trees) => {
        this.#observe(trees);
        before = this.#changes;
        // What comes while somebody looks is new.
        this.#mostText = Math.max(this.#mostText, this.#watched.textLength());
      },
      isChanged: () => {
        if (this.#observer.takeRecords().length > 0) this.#change();
        return this.#changes !== before;
      },
    };
  }

  #observe(trees: readonly Node[]): void {
    this.#observer.disconnect();
    if (this.#signal.aborted) return;
    for (const tree of trees)
      this.#observer.observe(tree, { childList: true, characterData: true, subtree: true });
  }

  /** Sees to it that somebody wakes in time; does nothing when nothing is to be done. */
  #plan(): void {
    if (this.#isLooking || this.#signal.aborted) return;
    const at = this.#isUnrestful() ? this.#times.restAt() : this.#lookAt();
    if (at >= this.#wakesAt) return;
    this.#wakesAt = at;
    const { clock } = this.#ports;
    clock.after(Math.max(0, at - clock.now()), () => this.#wake(), this.#signal);
  }

  #wake(): void {
    this.#wakesAt = Infinity;
    if (this.#isLooking) return;
    const now = this.#ports.clock.now();
    this.#mind(now);
    if (now >= this.#times.restAt()) this.#rest();
    if (this.#isUnrestful() || now < this.#lookAt()) this.#plan();
    // What breaks is not told in the page, which could hear it. The next look is another try.
    else this.#look().catch(() => this.#plan());
  }

  #isUnrestful(): boolean {
    return this.#times.restAt() < Infinity;
  }

  #lookAt(): number {
    const missingAt = this.#watched.isMissing() ? this.#times.missingAt() : Infinity;
    return Math.min(this.#brokenAt, missingAt);
  }
}
