const seen = new Map<string, string>();

/**
 * A page with shorter marks on what the styles of one Astro component reach, `data-_j45l` for
 * `data-astro-cid-pj45llan`: they stand on most elements, and can't be guessed when a page is compressed.
 */
export function shortMarks(html: string): string {
  return html.replaceAll(/data-astro-cid-([a-z0-9]+)/g, (_, mark: string) => {
    const short = `data-_${mark.slice(1, 5)}`;
    if ((seen.get(short) ?? mark) !== mark) {
      throw new Error(`Two components have the mark ${short}. Rename one of them.`);
    }
    seen.set(short, mark);
    return short;
  });
}
