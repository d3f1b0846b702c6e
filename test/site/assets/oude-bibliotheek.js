// Changes the built-in objects of the page as old libraries do, and then lies as hostile code
// could do. What the page itself needs keeps working.
(() => {
  const boring = 'Op deze pagina staat niets bijzonders.';
  const original = {
    map: Array.prototype.map,
    stringify: JSON.stringify,
    getAttribute: Element.prototype.getAttribute,
    trim: String.prototype.trim,
  };
  const replaceGetter = (prototype, name, get) => {
    const { set } = Object.getOwnPropertyDescriptor(prototype, name);
    Object.defineProperty(prototype, name, { configurable: true, enumerable: true, get, set });
  };

  // Old libraries: additions that show up in for-in, and toJSON that gives a string.
  Array.prototype.each = function (action) {
    for (let index = 0; index < this.length; index += 1) action(this[index], index);
    return this;
  };
  Array.prototype.first = function () {
    return this[0];
  };
  Array.prototype.toJSON = function () {
    return `[${original.map.call(this, (entry) => original.stringify(entry)).join(', ')}]`;
  };
  String.prototype.toJSON = function () {
    return `"${this}"`;
  };
  Array.prototype.map = function (action) {
    return original.map.call(this, (entry) => action(entry)).filter((entry) => entry != null);
  };
  Array.prototype.push = function (...entries) {
    for (const entry of entries) this[this.length] = entry;
    return this;
  };
  Array.prototype.includes = () => false;
  String.prototype.trim = function () {
    return `${original.trim.call(this)} `;
  };
  String.prototype.includes = () => false;
  String.prototype.replaceAll = () => boring;
  JSON.stringify = (value) => original.stringify({ verpakt: typeof value });
  JSON.parse = () => ({});

  // Hostile code: the page denies what it says.
  replaceGetter(Node.prototype, 'textContent', () => boring);
  replaceGetter(HTMLElement.prototype, 'innerText', () => boring);
  replaceGetter(Element.prototype, 'innerHTML', () => `<p>${boring}</p>`);
  replaceGetter(Element.prototype, 'outerHTML', () => `<p>${boring}</p>`);
  replaceGetter(CharacterData.prototype, 'data', () => boring);
  replaceGetter(Node.prototype, 'nodeValue', () => boring);
  Element.prototype.getAttribute = function (name) {
    return name === 'class' ? 'onbekend' : original.getAttribute.call(this, name);
  };
  Element.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 0, 0);
  Element.prototype.attachShadow = () => null;
  Element.prototype.matches = () => false;
  Node.prototype.cloneNode = () => document.createElement('p');
  XMLSerializer.prototype.serializeToString = () => `<p>${boring}</p>`;
  Range.prototype.toString = () => boring;
  Selection.prototype.toString = () => boring;
  window.getSelection = () => null;
  document.createTreeWalker = () => ({ nextNode: () => null });
  Date.now = () => 0;
  window.MutationObserver = class {
    observe() {}
    disconnect() {}
    takeRecords() {
      return [];
    }
  };
})();
