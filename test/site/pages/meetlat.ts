// A ruler of twelve screens of 800: every row of it has a colour that tells which row it is. With what makes
// a page hard to photograph from top to bottom.
import type { GeneratedPage } from '../page-files.ts';

const screens = 12;
const screenHeight = 800;
const headHeight = 60;
const footHeight = 48;
const rows = screens * screenHeight - headHeight - footHeight;

export const page: GeneratedPage = {
  settings: `
title: Een meetlat
layout: none
practice: website-trackers
listed: no
quote: Deze meetlat is twaalf schermen lang.
note: a bar that sticks, a bar and a badge that hang, smooth scrolling, images that load late
`,
  body: () => `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<title>Een meetlat</title>
<style>
  html { scroll-behavior: smooth; scroll-snap-type: y proximity; }
  body { margin: 0; padding-bottom: ${footHeight}px; }
  header { position: sticky; top: 0; z-index: 2; height: ${headHeight}px; background: rgb(255 0 0); }
  footer { position: fixed; bottom: 0; left: 0; right: 0; height: ${footHeight}px; background: rgb(0 0 255); transition: opacity 2s; }
  .merk { position: fixed; top: 100px; right: 20px; width: 20px; height: 20px; background: rgb(0 255 0); transition: opacity 2s; }
  .rij { height: 1px; }
  .plaatje { position: absolute; left: 400px; width: 60px; height: 40px; }
</style>
<header style="color:white"><p style="margin: 0">Deze meetlat is twaalf schermen lang.</p></header>
<main>${Array.from({ length: rows }, (_, row) => ruler(row)).join('')}</main>
${Array.from({ length: screens }, (_, screen) => late(screen)).join('\n')}
<div class="merk"></div>
<footer></footer>
`,
};

const ruler = (row: number): string =>
  `<div class="rij" style="background:rgb(${row >> 8} ${row & 255} 128)"></div>`;

/** An image that is asked for when the page comes near it. */
const late = (screen: number): string =>
  `<img class="plaatje" loading="lazy" alt="" src="/assets/bord.svg?scherm=${screen}" style="top: ${screen * screenHeight + 300}px">`;
