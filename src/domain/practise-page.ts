/** Pages of a municipality that does not exist, to practise on. */
export const practisePages = ['interview', 'home-visit'] as const;
export type PractisePage = (typeof practisePages)[number];
