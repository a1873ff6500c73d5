/** How the fragment of a link to code begins. */
export const begin = "#code=";

/** Whether a fragment is meant to open code. */
export const isShared = (fragment: string): boolean => fragment.startsWith(begin);
