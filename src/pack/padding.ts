/** Zero bytes at the end of a pack, so that its length says little of what is inside. They are in no list. */
export const paddingFile = 'padding';
