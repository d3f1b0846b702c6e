import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { dutchWordList } from '../../src/build/dutch-words.ts';
import { subsetFonts } from '../../vite.config.ts';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact({ devToolsEnabled: false }), subsetFonts(), dutchWordList()],
  server: { fs: { allow: ['../..'] } },
});
