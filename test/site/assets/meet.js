// The invented measuring company: gives the visitor a number at once, stores it in cookies and
// local storage of the site that loads it, and reports the visit.
(() => {
  const script = document.currentScript;
  const home = new URL(script.src).origin;
  const [, known] = /(?:^|; )vm_id=([^;]+)/.exec(document.cookie) ?? [];
  const id = known ?? `vm.${Date.now()}.${Math.floor(Math.random() * 1e9)}`;
  // biome-ignore lint/suspicious/noDocumentCookie: the way such sites do it, in every browser
  document.cookie = `vm_id=${id}; path=/; max-age=63072000`;
  // biome-ignore lint/suspicious/noDocumentCookie: the way such sites do it, in every browser
  document.cookie = `vm_bron=${encodeURIComponent(document.referrer)}; path=/; max-age=63072000`;
  localStorage.setItem('vm_bezoeken', String(Number(localStorage.getItem('vm_bezoeken')) + 1));
  navigator.sendBeacon(`${home}/verzamel?site=${script.dataset.site}&id=${id}`, location.pathname);
})();
