/** What came of going to a mark. `folded`: it stands in a part of the page that is closed now. */
export const markSights = ['there', 'folded', 'nowhere'] as const;
export type MarkSight = (typeof markSights)[number];
