/** What another page shows in a frame. */
export interface Framed {
  /** The address of the figure by itself, from the site’s root: `/embed/lessons/pooling/pooling/pooling-grid/`. */
  readonly address: string;
  readonly title: string;
}

/** A figure or a calculator that can be shown elsewhere. */
export interface Embeddable extends Framed {
  /** The address of its page, and its id there. */
  readonly page: string;
  readonly name: string;
}

/** A figure with the numbers that it is to show, as the query of its address. */
export interface Picked {
  readonly embeddable: Embeddable;
  readonly query: string;
}

/** What to put into another page to show a figure there. The height holds until the script knows it. */
export function snippetOf({ address, title }: Framed, origin: string, root: string): string {
  return [
    `<iframe src="${escaped(origin + address)}" title="${escaped(title)}" loading="lazy"`,
    `  style="width: 100%; height: 40rem; border: 0"></iframe>`,
    `<script src="${origin}${root}embed.js" async></script>`,
  ].join("\n");
}

/**
 * The figure that a link of this site leads to, with its numbers: the one that the link names, or the
 * page’s first where it names none. A sentence where there is none, or where it names something else.
 */
export function pickFrom(link: string, all: readonly Embeddable[], here: string): Picked | string {
  const url = URL.parse(link.trim(), here);
  if (url?.origin !== new URL(here).origin)
    return "This is not a link to this site. Copy one below a figure or a calculator.";
  const [path, query] = [url.pathname, url.search];
  const own = all.find(({ address }) => address === path);
  if (own) return { embeddable: own, query };
  const ofPage = all.filter(({ page }) => page === path);
  const named = ofPage.find(({ name }) => `#${name}` === url.hash);
  const [first, ...others] = ofPage;
  if (named) return { embeddable: named, query };
  if (!first)
    return "There is no figure at this address. Copy a link below a figure or a calculator.";
  return url.hash === "" || others.length === 0
    ? { embeddable: first, query }
    : `What this link leads to is no figure. On its page there are: ${titlesOf(ofPage)}. Choose one above.`;
}

const titlesOf = (some: readonly Embeddable[]) => some.map(({ title }) => title).join(", ");

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
