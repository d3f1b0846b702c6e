import { describe, expect, test } from 'vitest';
import { buildTextIndex } from '../../../src/anchoring/text-index.ts';
import { attach, byId, indexPage, show } from './page.ts';

describe('the text of a page', () => {
  test.each([
    ['goes on across inline elements', '<p>Wij <b>film</b>en u</p>', 'Wij filmen u'],
    ['breaks at blocks', '<h1>Gesprek</h1><div>Wij<p>filmen</p>u</div>', 'Gesprek\nWij\nfilmen\nu'],
    ['breaks at <br>', 'Wij<br>filmen <br> u', 'Wij\nfilmen\nu'],
    ['breaks at table cells', '<table><tr><td>a<td>b<tr><td>c</table>', 'a\nb\nc'],
    ['counts nbsp as a space', 'a&nbsp;&nbsp; b', 'a b'],
    ['drops soft hyphens', 'ge&shy;meen<wbr>te', 'gemeente'],
    [
      'keeps emoji and right-to-left text',
      '<p dir=rtl>مرحبا 👩‍👧 <b>العالم</b></p>',
      'مرحبا 👩‍👧 العالم',
    ],
    ['holds closed accordions', '<details><summary>Meer</summary>Camera</details>', 'Meer\nCamera'],
    ['holds hidden text', '<p hidden>a<p style="display:none">b<p hidden=until-found>c', 'a\nb\nc'],
    ['has no code', 'a<script>b</script><style>c</style><noscript>d</noscript>e', 'ae'],
    [
      'has no template and no fallback',
      '<template>a</template><iframe>b</iframe><canvas>c</canvas>d',
      'd',
    ],
    ['has no comments', 'a<!-- b -->c', 'ac'],
    [
      'holds text of drawings, without their titles',
      '<svg><title>x</title><text>a</text></svg>',
      'a',
    ],
    ['is empty for an empty page', ' \n ', ''],
  ])('%s', (_, html, text) => {
    expect(indexPage(show(html)).text).toBe(text);
  });

  test('has nothing that somebody typed', () => {
    show('<p>BSN: <input id=i><textarea id=t></textarea><select><option>Keuze</select> klaar');
    for (const id of ['i', 't']) Object.assign(byId(id), { value: '123456782' });
    expect(indexPage().text).toBe('BSN: klaar');
  });

  test('goes into open and closed shadow roots, one in the other, and follows the slots', () => {
    show('<p>voor</p><x-a id=a><b slot=tweede>2</b>1</x-a><p>na</p>');
    const outer = attach(
      byId('a'),
      '<p>in</p><slot name=tweede></slot>,<slot></slot><slot name=leeg>leeg</slot><div id=d></div>',
    );
    attach(byId('d', outer), '<p>dicht</p>', 'closed');
    expect(indexPage().text).toBe('voor\nin\n2,1leeg\ndicht\nna');
  });

  test('leaves out children that a component does not show', () => {
    show('<x-b id=b>niet te zien</x-b>');
    attach(byId('b'), '<p>wel</p>');
    expect(indexPage().text).toBe('wel');
  });

  test('is read from a form whose fields hide its properties', () => {
    show(
      '<form>a<input name=childNodes><input name=firstChild><input name=nodeType>' +
        '<input name=localName><input name=nextSibling><input name=parentNode>b</form>c',
    );
    expect(indexPage().text).toBe('ab\nc');
  });

  test('is read although one element refuses to show its inner tree', () => {
    const refuse = (): never => {
      throw new Error('dead object');
    };
    const index = buildTextIndex(show('<p>a</p><x-c>b</x-c>'), { shadowRootOf: refuse });
    expect(index.text).toBe('a\nb');
  });

  test('is read from a page that is nested 20,000 deep', () => {
    const body = show('');
    let at: Element = body;
    for (let depth = 0; depth < 20_000; depth++) at = at.appendChild(document.createElement('i'));
    at.append('diep');
    expect(indexPage().text).toBe('diep');
    body.replaceChildren();
  });
});

test('one megabyte of text is read in less than a second', () => {
  const body = show('');
  const row = 'Wij bewaren <b>de opname</b> van uw gesprek zesentwintig maanden. '.repeat(3);
  body.innerHTML = Array(5_200).fill(`<p>${row}</p>`).join('');
  const startedAt = performance.now();
  const { text, nodes } = indexPage();
  const ms = performance.now() - startedAt;
  console.info(`index: ${text.length} characters, ${nodes.length} text nodes, ${ms.toFixed(0)} ms`);
  expect(text.length).toBeGreaterThan(900_000);
  expect(ms).toBeLessThan(1_000);
  show('');
});
