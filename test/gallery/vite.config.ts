import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { subsetFonts } from '../../vite.config.ts';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact({ devToolsEnabled: false }), subsetFonts()],
  server: { fs: { allow: ['../..'] } },
});
