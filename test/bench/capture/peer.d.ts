/** What the bench uses of single-file-core, which has no types of its own. */
declare module 'single-file-core/single-file.js' {
  export function getPageData(
    options: Readonly<Record<string, unknown>>,
    init: object,
    document: Document,
    window: Window,
  ): Promise<{ readonly content: string }>;
}
