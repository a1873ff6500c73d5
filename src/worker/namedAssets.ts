/** How pages, scripts and styles write the files of `_astro`: `./figure.BcYD7fp7.js`, `/_astro/sans.DmQ8CFm9.woff2`. */
const named = /[^\s"'`()/\\,]+[.-][\w-]{8}\.(?:js|css|woff2|wasm)\b/g;

/** Whether a file may name others. */
export const namesOthers = (name: string): boolean => /\.(?:js|css)$/.test(name);

/** The names of the files of `_astro` that a text has, each once. */
export const namedAssets = (text: string): string[] => [...new Set(text.match(named))];
