/** Which of our vaults this page shows. */

/** True in the page that shows what was kept in private windows. */
export const isPrivatePage = document.body.dataset.private === 'true';

export const vaultWhenFresh = isPrivatePage ? 'memory' : 'normal';
