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
 * lesson’s first. A sentence where there is none.
 */
export function pickFrom(link: string, all: readonly Embeddable[], here: string): Picked | string {
  const url = URL.parse(link.trim(), here);
  if (url?.origin !== new URL(here).origin)
    return "This is not a link to this site. Copy one below a figure or a calculator.";
  const [path, query] = [url.pathname, url.search];
  const own = all.find(({ address }) => address === path);
  if (own) return { embeddable: own, query };
  const ofPage = all.filter(({ page }) => page === path);
  const named = ofPage.find(({ name }) => `#${name}` === url.hash) ?? ofPage[0];
  return named
    ? { embeddable: named, query }
    : "There is no figure at this address. Copy a link below a figure or a calculator.";
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
