/**
 * `npm run check:pdf`: no fault is found with the PDF of any letter, with its annexes and exhibits; no
 * word of it is lost; and the sheet stays one page. Asks for qpdf, poppler-utils and python3-pikepdf.
 */
import { createServer } from 'vite';
import { subsetFonts } from '../../vite.config.ts';

// Fonts are made into code by the builder, so the builder has to load what draws with them.
const server = await createServer({
  configFile: false,
  plugins: [subsetFonts()],
  server: { middlewareMode: true, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
  logLevel: 'error',
});
try {
  const { checkLetters } = await server.ssrLoadModule('/test/pdf-check/check-letters.ts');
  process.exitCode = (await checkLetters()) === 0 ? 0 : 1;
} finally {
  await server.close();
}
