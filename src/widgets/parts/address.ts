/** What the address says of a figure: its texts, that it says nothing, or what is wrong with it. */
export type AddressState =
  | { readonly kind: "none" }
  | { readonly kind: "state"; readonly texts: Readonly<Record<string, string>> }
  | { readonly kind: "mangled"; readonly because: string };

const longestText = 80;

/** The parts of an address's query that a figure knows by `names`; others are not its business. */
export function readAddress(query: string, names: readonly string[]): AddressState {
  const parameters = new URLSearchParams(query);
  const texts: Record<string, string> = {};
  for (const name of names) {
    const [text, ...others] = parameters.getAll(name);
    if (text === undefined) continue;
    if (others.length > 0 || text.length > longestText) {
      return { kind: "mangled", because: `Its “${name}” is written twice or too long.` };
    }
    texts[name] = text;
  }
  return Object.keys(texts).length > 0 ? { kind: "state", texts } : { kind: "none" };
}

/** The address of the page with the figure's texts in it; what others wrote there stays. */
export function addressWith(address: string, texts: Readonly<Record<string, string>>): string {
  const url = new URL(address);
  for (const [name, text] of Object.entries(texts)) url.searchParams.set(name, text);
  return url.href;
}

/**
 * Writes addresses into the browser's bar, the last of a flurry only: browsers refuse a hundred
 * changes in half a minute.
 */
export function addressWriter(delay = 250): (address: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (address) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      history.replaceState(history.state, "", address);
    }, delay);
  };
}
