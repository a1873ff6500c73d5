import { addressOf, type Element } from "../dist.ts";
import { lettersOf, type FontName } from "./letters.ts";

/** A font file of ours as a page declares it. */
interface Face {
  readonly url: string;
  readonly font: FontName;
  readonly isRare: boolean;
}

/** The font files that a page fetches for what stands on it: all of it, though one sees less at first. */
export function fontsOf(elements: readonly Element[], styles: string): string[] {
  const used = lettersOf(elements);
  return facesIn(styles)
    .filter(({ font, isRare }) => used[font][isRare ? "rare" : "common"].length > 0)
    .map(({ url }) => url);
}

/** The names of the files tell which is which: `/_astro/serif-bold-rare.C0FFEE.woff2`. */
function facesIn(styles: string): Face[] {
  const urls = [...styles.matchAll(/url\("?([^")]*\/([a-z-]+)\.[\w-]+\.woff2)/g)];
  return urls.map(([, url = "", name = ""]) => ({
    url: addressOf(url) ?? url,
    // Our fonts are those of letters.ts.
    font: name.replace(/-rare$/, "") as FontName,
    isRare: name.endsWith("-rare"),
  }));
}
