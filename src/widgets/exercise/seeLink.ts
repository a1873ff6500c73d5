import { withoutBase } from "../../base.ts";

/** A link to where an exercise is seen with its numbers. */
export interface SeeLink {
  readonly href: string;
  readonly words: string;
  /** What it sets in place where it leads to this very page: `stride=2 padding=0`. */
  readonly set?: string | undefined;
}

/** The link to the address at which an exercise is seen, on the page at `path`; a whole network has one already. */
export function seeLinkOf(see: string | undefined, path: string): SeeLink | undefined {
  if (see === undefined || withoutBase(see).startsWith("/networks/")) return undefined;
  const [, page = "", query = ""] = /^([^?#]*)\??([^#]*)/.exec(see) ?? [];
  const place = withoutBase(page).startsWith("/lessons/") ? "figure" : "calculator";
  const words = `See it in the ${place}, with these numbers`;
  if (page !== path) return { href: see, words };
  const pairs = [...new URLSearchParams(query)].map(([name, text]) => `${name}=${text}`);
  return { href: see, words, set: pairs.join(" ") };
}
