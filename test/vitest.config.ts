import { resolve } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { dutchWordList } from '../src/build/dutch-words.ts';
import { singleFiles } from '../src/build/single-file.ts';
import { homelyReaders, subsetFonts } from '../vite.config.ts';
import { findChromium } from './support/find-browsers.mjs';

/** A file made in Node is then the one that is made in a browser: Node's own build packs otherwise. */
const asInBrowsers = {
  alias: { pdfkit: resolve(import.meta.dirname, '../node_modules/pdfkit/js/pdfkit.browser.mjs') },
};

const chromium = findChromium();

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [subsetFonts(), dutchWordList(), homelyReaders(), singleFiles()],
  define: {
    __JUDGED__: JSON.stringify(Boolean(process.env.CI)),
    __EVERYTHING__: JSON.stringify(process.env.KANTLIJN_TESTS === 'everything'),
  },
  test: {
    projects: [
      {
        extends: true,
        resolve: asInBrowsers,
        test: {
          name: 'unit',
          maxWorkers: 2,
          // What is tested here keeps nothing between calls; loading it anew for each file takes twice as long.
          isolate: false,
          setupFiles: ['test/support/seed.ts'],
          include: ['test/unit/**/*.test.ts'],
          // A busy machine is no fault of what is tested.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        // Found only later they would reload the page in the middle of a test.
        optimizeDeps: {
          // Its code is changed as in the build.
          exclude: ['pdfjs-dist'],
          include: [
            'age-encryption',
            'bidi-js',
            'canonicalize',
            'diff',
            'docx',
            'exifreader',
            'hash-wasm',
            'linebreak',
            'pdfkit',
            'postal-mime',
          ],
        },
        test: {
          name: 'browser',
          setupFiles: ['test/support/seed.ts'],
          include: ['test/browser/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: {
                ...(chromium ? { executablePath: chromium } : {}),
                args: ['--no-sandbox', '--disable-background-networking'],
              },
            }),
          },
        },
      },
      {
        extends: true,
        resolve: asInBrowsers,
        test: {
          name: 'e2e',
          // Real browsers on a busy machine are late now and then; what is wrong is wrong twice.
          retry: 1,
          include: ['test/e2e/**/*.test.ts'],
          // Each wait in them has its own end, which names what did not come.
          testTimeout: 300_000,
          hookTimeout: 600_000,
          // Two at a time: each has browsers, a profile and a site of its own, and often waits.
          maxWorkers: 2,
        },
      },
    ],
  },
});
