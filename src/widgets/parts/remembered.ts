const longest = 200;

/** What a person typed into the field of that name on this page, if the browser has kept it. */
export function recallText(name: string): string | undefined {
  try {
    const text = localStorage.getItem(keyOf(name));
    return text !== null && text.length <= longest ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what a person typed until the next visit; a browser that keeps nothing is no misfortune. */
export function rememberText(name: string, text: string): void {
  try {
    if (text === "" || text.length > longest) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), text);
  } catch {
    // Storage may be forbidden, full or missing.
  }
}

const keyOf = (name: string) => `typed ${location.pathname} ${name}`;
