// The accordions of the privacy page: a button shows and hides its panel, and a panel that the
// browser's own search opens is marked as open.
for (const button of document.querySelectorAll('.klap button')) {
  const panel = document.getElementById(button.getAttribute('aria-controls'));
  const closed = panel.getAttribute('hidden');
  const show = (isOpen) => {
    button.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) panel.removeAttribute('hidden');
    else panel.setAttribute('hidden', closed);
  };
  button.addEventListener('click', () => show(panel.hasAttribute('hidden')));
  panel.addEventListener('beforematch', () => show(true));
}
