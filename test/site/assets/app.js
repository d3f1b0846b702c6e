// A small single-page app: three views, routed with history.pushState, and rendered late, as when
// the text has to come from elsewhere first.
const views = {
  '/app': {
    title: 'Zelfcheck werk en gezondheid',
    paragraphs: [
      'Voordat u met ons praat, vult u de zelfcheck in. U vertelt daarin hoe u uw week doorbrengt, wat u kunt en waar u hulp bij nodig hebt.',
      'De zelfcheck duurt een kwartier en telt mee bij de beslissing over uw uitkering. U kunt tussendoor stoppen en later verdergaan.',
      'Hebt u de vragen al eens beantwoord, dan ziet u uw oude antwoorden. Verander alleen wat anders is geworden.',
    ],
  },
  '/app/gezondheid': {
    title: 'Vragen over uw gezondheid',
    paragraphs: [
      'Deze vragen gaan over wat u lichamelijk en geestelijk aankunt. Sla geen vragen over, want dan kunt u niet naar de volgende stap.',
      'Noem alle medicijnen die u gebruikt en de ziekte waarvoor u ze krijgt. Bent u onder behandeling, schrijf dan op bij wie en sinds wanneer.',
      'Weet u iets niet zeker, kijk dan op het doosje of vraag het aan uw apotheek.',
    ],
  },
  '/app/opsturen': {
    title: 'Antwoorden opsturen',
    paragraphs: [
      'Kijk uw antwoorden nog een keer na. Als u ze hebt opgestuurd, kunt u ze niet meer veranderen.',
      'Uw antwoorden over uw gezondheid gaan rechtstreeks naar uw consulent. Zij gebruikt ze om het eerste gesprek voor te bereiden.',
      'Wilt u de zelfcheck liever op papier invullen, vraag dan een formulier aan de balie.',
    ],
  },
};
const renderDelayMs = 300;
const root = document.getElementById('app');
let pending = 0;

function make(name, text, attributes = {}) {
  const element = document.createElement(name);
  element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function links() {
  const nav = make('nav', '', { 'aria-label': 'Stappen', class: 'kader' });
  for (const [path, view] of Object.entries(views)) {
    const link = make('a', view.title, { href: path, 'data-stap': path });
    if (path === location.pathname) link.setAttribute('aria-current', 'step');
    nav.append(link, ' · ');
  }
  nav.lastChild.remove();
  return nav;
}

function show() {
  const path = location.pathname in views ? location.pathname : '/app';
  const { title, paragraphs } = views[path];
  const parts = paragraphs.map((text) => make('p', text));
  root.replaceChildren(make('h1', title), links(), ...parts);
  document.title = `${title} - Gemeente Voorbeeldstad`;
  document.querySelector('main').dataset.beeld = path;
}

function showLater() {
  clearTimeout(pending);
  pending = setTimeout(show, renderDelayMs);
}

root.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-stap]');
  if (link === null || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  history.pushState({ stap: link.dataset.stap }, '', link.dataset.stap);
  showLater();
});
addEventListener('popstate', showLater);
showLater();
