import { expect, test } from 'vitest';
import { siteName } from '../../../src/ui/shared/site-name.ts';

test.each([
  ['https://www.voorbeeldstad.test/a/b.html', 'www.voorbeeldstad.test'],
  ['file:///C:/Mijn%20map/brief%20van%20mei.html?a#b', 'brief van mei.html'],
  ['file:///tmp/%E9.html', '%E9.html'],
])('the page %s is called %s', (url, name) => expect(siteName(url)).toBe(name));
