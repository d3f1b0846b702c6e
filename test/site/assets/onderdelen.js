// The web components of the page about desks: slots, an open root with an open root inside it,
// a closed root, and style sheets that are adopted instead of written in the markup.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: block; margin-block: 1.5rem; }
  .vlak { background: #eef3f8; border: 1px solid #b8c6d6; border-radius: 4px; padding: 0.5rem 1.2rem; }
  .groot { font-size: 1.6rem; font-weight: 700; color: #154273; }
  ::slotted(h2) { margin-block-start: 0.5rem; }
`);

function attach(host, mode, html) {
  const root = host.attachShadow({ mode });
  root.adoptedStyleSheets = [sheet];
  root.innerHTML = html;
  return root;
}

customElements.define(
  'vs-kaart',
  class extends HTMLElement {
    connectedCallback() {
      attach(this, 'open', '<div class="vlak"><slot name="kop"></slot><slot></slot></div>');
    }
  },
);

customElements.define(
  'vs-melding',
  class extends HTMLElement {
    connectedCallback() {
      attach(
        this,
        'open',
        '<p>De camera boven balie 3 staat ook aan als u zacht praat. Wie dat niet wil, kan een brief sturen.</p>',
      );
    }
  },
);

customElements.define(
  'vs-wachttijd',
  class extends HTMLElement {
    connectedCallback() {
      const minutes = this.getAttribute('minuten');
      attach(
        this,
        'open',
        `<div class="vlak"><h2>Nu bij balie 3</h2>
      <p>Wachttijd ongeveer <span class="groot">${minutes} minuten</span></p>
      <vs-melding></vs-melding></div>`,
      );
    }
  },
);

customElements.define(
  'vs-toezicht',
  class extends HTMLElement {
    connectedCallback() {
      attach(
        this,
        'closed',
        `<div class="vlak"><h2>Kwaliteit en toezicht</h2>
      <p>Wij willen dat u goed geholpen wordt. Leidinggevenden luisteren steekproefsgewijs mee met gesprekken aan de balie.</p></div>`,
      );
    }
  },
);

for (const section of document.querySelectorAll('main section')) {
  if (section.shadowRoot !== null) section.shadowRoot.adoptedStyleSheets = [sheet];
}
document.querySelector('main').dataset.klaar = 'ja';
