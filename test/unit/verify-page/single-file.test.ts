/** The page as it lies in a pack: one file, the same bytes each time, that can reach nothing. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { singleFile } from '../../../src/build/single-file.ts';
import { html } from '../../../src/verify-page/index.html?single-file';

const shell = resolve(import.meta.dirname, '../../../src/verify-page/index.html');

const between = (start: string, end: string): string => {
  const from = html.indexOf(start);
  const to = html.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`no ${start}`);
  return html.slice(from + start.length, to);
};

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('made twice it has the same bytes', async () => {
  expect(await singleFile(shell)).toBe(html);
});

test('it names no file of the computer that it was made on', () => {
  expect(html).not.toMatch(/jsxDEV|\.tsx|node_modules/);
  expect(html).not.toContain(resolve(import.meta.dirname, '../../..'));
});

test('its policy allows its own script and style, and nothing else', () => {
  const [policy = ''] = html.match(/(?<=Content-Security-Policy" content=")[^"]*/) ?? [];
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hashOf(between('<script>', '</script>'))}`,
    `style-src ${hashOf(between('<style>', '</style>'))}`,
    'worker-src blob:',
    "form-action 'none'",
    "base-uri 'none'",
  ]);
  // Nothing stands before it that it would come too late for.
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(200);
});

test('it is one script and one style that no reader of HTML takes for something else', () => {
  expect(html.match(/<script/gi)).toHaveLength(1);
  expect(html.match(/<style/gi)).toHaveLength(1);
  expect(between('<script>', '</script>')).not.toMatch(/<!--|<script/i);
  expect(html).not.toContain('\r');
  expect(html).not.toMatch(/<!-- \w+ -->/);
});

test('it names no address on the web but those of names of markup', () => {
  // In the licences somebody may name their own page; there it is a word, and no link.
  const code = html.replace(between('<pre>', '</pre>'), '');
  const addresses = code.match(/\b(?:https?|wss?):\/\/[\w.-]+/g) ?? [];
  expect(addresses.filter((address) => !/^http:\/\/www\.w3\.org$/.test(address))).toEqual([]);
});

test('it holds no code that could reach out', () => {
  const reaching =
    /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|\beval\(|new Function\(|RTCPeer|\bimport\(/;
  expect(html.match(reaching)).toBeNull();
});

test('it names what others wrote in it, with their licences', () => {
  const licences = between('<pre>', '</pre>');
  for (const name of ['preact', '@noble/hashes'])
    expect(licences).toMatch(new RegExp(`^## ${name} \\d+\\.\\d+\\.\\d+ \\(MIT\\)$`, 'm'));
  expect(licences.match(/Permission is hereby granted/g)?.length).toBeGreaterThan(0);
});

test('it is smaller than 225 kB, of which a quarter are words and their licences', () => {
  expect(Buffer.byteLength(html)).toBeLessThan(225_000);
});
