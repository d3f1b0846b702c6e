/** Pages that no extension may read, told from their address. */
import { describe, expect, test } from 'vitest';
import { closedPageAt, refusalAt } from '../../../src/domain/page-access.ts';

describe('a page', () => {
  test.each([
    ['chrome://settings/', 'browser-page'],
    ['about:config', 'browser-page'],
    ['moz-extension://x/y.html', 'browser-page'],
    ['devtools://devtools/', 'browser-page'],
    ['view-source:https://www.dronten.nl/', 'source-view'],
    ['https://chromewebstore.google.com/detail/x', 'store-page'],
    ['https://addons.mozilla.org/nl/', 'store-page'],
    ['', 'browser-page'],
    ['geen adres', 'browser-page'],
  ])('at %s is closed: %s', (url, reason) => {
    expect(closedPageAt(url)).toBe(reason);
  });

  test.each(['https://www.dronten.nl/', 'http://localhost:8080/x?y#z', 'file:///tmp/x.html'])(
    'at %s can be tried',
    (url) => {
      expect(closedPageAt(url)).toBeNull();
    },
  );
});

test.each([
  [null, 'click-needed'],
  ['https://www.voorbeeldstad.test/folder.PDF?a=b', 'pdf-viewer'],
  ['file:///tmp/folder.pdf', 'pdf-viewer'],
  ['file:///tmp/brief.html', 'file-access'],
  ['https://www.voorbeeldstad.test/', 'page-closed'],
])('a browser that refuses %j gives the reason %s', (url, reason) => {
  expect(refusalAt(url)).toBe(reason);
});
