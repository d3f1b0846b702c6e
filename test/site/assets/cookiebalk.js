// The cookie banner: shown until a choice is stored. The measuring scripts do not wait for it.
const banner = document.querySelector('.cookiebalk');
banner.hidden = /(^|; )vs_keuze=/.test(document.cookie);
banner.addEventListener('click', (event) => {
  const choice = event.target.dataset.keuze;
  if (choice === undefined) return;
  // biome-ignore lint/suspicious/noDocumentCookie: the way such sites do it, in every browser
  document.cookie = `vs_keuze=${choice}; path=/; max-age=15552000`;
  banner.hidden = true;
});
