/**
 * Must be imported before single-file-core: where it finds an extension's `browser` it sends what the
 * frames say through a background that the bench does not have; without, straight from frame to frame.
 */
Object.defineProperty(globalThis, 'browser', { value: undefined });
